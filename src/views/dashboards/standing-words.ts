import { ANCHORS } from '#addresses/anchors.ts';
import { dimensionSlug } from '#addresses/dimensions.ts';
import { voiceSlug } from '#addresses/parts.ts';
import type { ColumnLevel } from '#domain/figures/cells.ts';
import { REGION, UNASSIGNED, type Assessed, type SituationDivision } from '#domain/figures/situation.ts';
import type { AssessingVoice, RecordState, Voice } from '#domain/schemas/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { entryLink, partyLink } from '../names.ts';

/** A value of a division in words. */
export function groupName(context: ViewContext, division: SituationDivision, value: string): string {
  const { messages, ledger } = context;
  if (value === REGION) return messages.dashboards.region;
  if (value === UNASSIGNED) return messages.dashboards.unassigned;
  switch (division) {
    case 'voice':
      return messages.voices[value as Voice];
    case 'assessed':
      return messages.dashboards.standing.assessed[value as Assessed];
    case 'theme':
      return entryLink(context, ledger.demand('themes', value)).text;
    case 'presidency':
      return entryLink(context, ledger.demand('presidencies', value)).text;
    default:
      return partyLink(context, value).text;
  }
}

/** Place on its page of the list of a state of the record. */
export function stateAnchor(context: ViewContext, state: RecordState): string {
  return `${voiceSlug(context.locale, 'record')}-${dimensionSlug(context.locale, 'documented', state)}`;
}

/** Place on its page of the list of a level of a voice. */
export function levelAnchor(context: ViewContext, voice: AssessingVoice, level: ColumnLevel): string {
  const slug = level === 'several' ? ANCHORS.severalLevels[context.locale] : dimensionSlug(context.locale, 'level', level);
  return `${voiceSlug(context.locale, voice)}-${slug}`;
}
