import type { ColumnLevel } from '#domain/figures/cells.ts';
import { COLUMN_LEVELS_DESCENDING } from '#domain/figures/level-order.ts';
import { isFollowed } from '#domain/figures/quarters.ts';
import {
  computeSituation,
  REGION,
  UNASSIGNED,
  type LevelStatement,
  type RecordStatement,
  type SituationDivision,
  type SituationGroup,
} from '#domain/figures/situation.ts';
import { ASSESSING_VOICES, RECORD_STATES, type AssessingVoice, type RecordState } from '#domain/schemas/vocabulary.ts';
import { compareNames } from '#i18n/format.ts';
import type { PartOf } from '#addresses/parts.ts';
import { markOf, recordMarkOf, type ViewContext, partHref } from '../context.ts';
import { figureWords } from '../figures/frame.ts';
import { partWord, silentVoices } from '../figures/levels.ts';
import { groupKey } from '../figures/quarters.ts';
import type { Inline } from '../model/inline.ts';
import type { LevelGroupView, LevelRowView } from '../model/dashboard.ts';
import { orderName } from '../names.ts';
import { number } from './cell-items.ts';
import { groupName, levelAnchor, stateAnchor } from './standing-words.ts';

function partOf(division: SituationDivision, value: string): PartOf {
  return { section: 'standing', part: division, value };
}

/** Per cent of a whole that a part is wide at least, so that few beside very many can be seen; the number beneath is exact. */
const NARROWEST = 1.5;

/** Parts of a whole drawn to scale, one after another; what the narrowest are widened by, the widest gives. */
function segmentsOf<L extends ColumnLevel | RecordState>(parts: readonly L[], countOf: (part: L) => number, total: number) {
  const widths = parts.map((part) => Math.max(NARROWEST, (countOf(part) / total) * 100));
  const widest = widths.indexOf(Math.max(...widths));
  widths[widest]! -= widths.reduce((sum, width) => sum + width, 0) - 100;
  let x = 0;
  return parts.map((level, index) => {
    const width = widths[index]!;
    x += width;
    return { level, x: Math.round((x - width) * 10) / 10, width: Math.round(width * 10) / 10 };
  });
}

/** The record in one group: how many acts in each state, in words of its own. */
function recordRow(context: ViewContext, part: PartOf, documented: readonly RecordStatement[]): LevelRowView {
  const byState = Map.groupBy(documented, ({ state }) => state);
  const present = RECORD_STATES.filter((state) => byState.has(state));
  const countOf = (state: RecordState) => byState.get(state)!.length;
  const { counted, of } = figureWords(context).levels;
  const total = counted.acts(number(context, documented.length));
  return {
    voice: 'record',
    label: context.messages.voices.record,
    total: { href: partHref(context, part), text: total },
    of: of(total),
    segments: segmentsOf(present, countOf, documented.length),
    counts: present.map((state) => ({
      level: state,
      word: context.messages.recordStates[state],
      mark: recordMarkOf(context, state),
      link: { href: partHref(context, part, stateAnchor(context, state)), text: number(context, countOf(state)) },
    })),
  };
}

/** The voices of one group that gave no level, in a line with the way to the list of their cases. */
function silentInlines(context: ViewContext, part: PartOf, stands: readonly LevelStatement[], voices: readonly AssessingVoice[]): Inline[] {
  const { levels } = figureWords(context);
  const links = voices.flatMap((voice, index): Inline[] => {
    const count = number(context, stands.filter((stand) => stand.voice === voice).length);
    const text = levels.silentCases(context.messages.voices[voice], count);
    return [index === 0 ? ' ' : '; ', { href: partHref(context, part, levelAnchor(context, voice, 'no-information')), text }];
  });
  return voices.length === 0 ? [] : [levels.silentGroup, ...links, '.'];
}

/** One voice in one group: how many of each level, to scale and as numbers that lead to their list. */
function rowView(context: ViewContext, part: PartOf, voice: AssessingVoice, stands: readonly LevelStatement[]): LevelRowView {
  const byLevel = Map.groupBy(stands, ({ level }) => level);
  const present = COLUMN_LEVELS_DESCENDING.filter((level) => byLevel.has(level));
  const segments = segmentsOf(present, (level) => byLevel.get(level)!.length, stands.length);
  const { counted, of } = figureWords(context).levels;
  const total = counted.cases(number(context, stands.length));
  return {
    voice,
    label: context.messages.voices[voice],
    total: { href: partHref(context, part), text: total },
    of: of(total),
    segments,
    counts: present.map((level) => ({
      level,
      word: partWord(context, level),
      mark: level === 'several' ? undefined : markOf(context, level),
      link: { href: partHref(context, part, levelAnchor(context, voice, level)), text: number(context, byLevel.get(level)!.length) },
    })),
  };
}

/**
 * The rows of one group: each voice that gave a level, then the record; those that gave none share a line.
 *
 * @param told voices of which the figure says that they gave no level in any group
 */
export function levelGroup(
  context: ViewContext,
  division: SituationDivision,
  group: SituationGroup,
  told: readonly AssessingVoice[] = [],
): Omit<LevelGroupView, 'heading'> {
  const { value, stands, documented } = group;
  const part = partOf(division, value);
  const byVoice = Map.groupBy(stands, ({ voice }) => voice);
  const silent = silentVoices([group]);
  const spoken = ASSESSING_VOICES.filter((voice) => byVoice.has(voice) && !silent.includes(voice));
  return {
    rows: [
      ...spoken.map((voice) => rowView(context, part, voice, byVoice.get(voice)!)),
      ...(documented.length === 0 ? [] : [recordRow(context, part, documented)]),
    ],
    silent: silentInlines(
      context,
      part,
      stands,
      silent.filter((voice) => !told.includes(voice)),
    ),
  };
}

export function divisionGroups(context: ViewContext, division: SituationDivision): LevelGroupView[] {
  const groups = computeSituation(context.ledger, context.asOf, division);
  if (division === 'voice') {
    const own = groups.map((group) => levelGroup(context, division, group));
    return own.map((group) => ({ heading: '', ...group }));
  }
  const told = silentVoices(groups);
  const views = groups.map((group) => ({
    name: orderName(context, group.value, groupName(context, division, group.value)),
    last: group.value === UNASSIGNED,
    first: group.value === REGION,
    view: {
      key: isFollowed(division) ? groupKey({ division, value: group.value }) : undefined,
      heading: { href: partHref(context, partOf(division, group.value)), text: groupName(context, division, group.value) },
      ...levelGroup(context, division, group, told),
    },
  }));
  const rank = ({ first, last }: (typeof views)[number]) => (first ? 0 : last ? 2 : 1);
  const named = division !== 'presidency' && division !== 'assessed';
  return views.sort((a, b) => rank(a) - rank(b) || (named ? compareNames(a.name, b.name) : 0)).map(({ view }) => view);
}
