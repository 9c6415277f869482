import { documentedOf } from '#domain/voices/documented.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { storyOf, type LevelChange, type StoryEvent } from '#domain/agreements/story.ts';
import { isDivided } from '#domain/acts/deliverables.ts';
import type { Column } from '#domain/voices/columns.ts';
import { formatAmount, formatDate } from '#i18n/format.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import type { ViewContext } from '../context.ts';
import { entryLink, partyLink, verbOf, wordsOf } from '../names.ts';
import type { SectionView } from '../model/content.ts';
import type { EventView } from '../model/item.ts';
import type { LinkView } from '../model/inline.ts';
import { evidenceEvent } from './parts/record.ts';

function rangeWords(context: ViewContext, range: Column['range']): string {
  const { levels, standing } = context.messages;
  const { lowest, highest } = range ?? { lowest: 'no-information' as const, highest: 'no-information' as const };
  const words = [levels[lowest].toLowerCase(), levels[highest].toLowerCase()];
  return lowest === highest ? words[0]! : standing.story.between(words[0]!, words[1]!);
}

function changeSentence(context: ViewContext, { country, aspect, before, after }: LevelChange): string {
  const { standing } = context.messages;
  const place = country === undefined ? standing.region : partyLink(context, country).text;
  const where = aspect === 'overall' ? place : `${place}, ${standing.aspects[aspect].toLowerCase()}`;
  if (before === undefined) return standing.story.first(where, rangeWords(context, after));
  return standing.story.changed(where, rangeWords(context, before), rangeWords(context, after));
}

function pledgeSentence(context: ViewContext, agreement: Entry<'agreements'>, by: string, amount: number | undefined): string {
  const { story } = context.messages.standing;
  const who = partyLink(context, by).text;
  const { currency } = agreement.facts.resources ?? {};
  if (amount === undefined || currency === undefined) return story.pledgedUnquantified(who);
  return story.pledged(who, formatAmount(amount, currency, context.locale));
}

function sentence(context: ViewContext, agreement: Entry<'agreements'>, event: Exclude<StoryEvent, { kind: 'evidence' }>): string {
  const { stages, standing } = context.messages;
  const { story } = standing;
  switch (event.kind) {
    case 'adopted':
      return `${verbOf(context, agreement)}: ${partyLink(context, agreement.facts.act.body).text}.`;
    case 'stage':
      return event.outcome === undefined ? story.stage(stages[event.stage].toLowerCase()) : story.closed(standing.outcomes[event.outcome]);
    case 'meeting':
      return story.meeting;
    case 'input':
      return story.input;
    case 'filed':
      return event.changes.length === 0 ? story.filedNothing : event.changes.map((change) => changeSentence(context, change)).join(' ');
    case 'reply':
      return story.stances[event.stance];
    case 'pledged':
      return pledgeSentence(context, agreement, event.by, event.amount);
    case 'date-passed': {
      const what = wordsOf(context, agreement).words.deliverables?.[event.deliverable];
      return what === undefined || !isDivided(agreement) ? story.datePassed : story.datePassedFor(what);
    }
  }
}

/** Where an event leads: to the entry that caused it, unless that is the page itself. */
function causeLinks(context: ViewContext, agreement: Entry<'agreements'>, { cause }: StoryEvent): LinkView[] {
  return cause === agreement ? [] : [entryLink(context, cause)];
}

function eventView(context: ViewContext, agreement: Entry<'agreements'>, event: StoryEvent): EventView {
  const date = formatDate(event.on, context.locale);
  if (event.kind === 'evidence') {
    const documented = documentedOf(context.ledger, agreement.id)!;
    const evidence = documented.act.evidence!.find(({ id }) => id === event.evidence)!;
    return evidenceEvent(context, documented, evidence);
  }
  return { date, text: sentence(context, agreement, event), links: causeLinks(context, agreement, event), sources: [] };
}

/** The story of an agreement as a timeline; each change says which entry caused it. */
export function storySection(context: ViewContext, agreement: Entry<'agreements'>): SectionView {
  const { locale, asOf, ledger, messages } = context;
  const events = storyOf(ledger, agreement, asOf).map((event) => eventView(context, agreement, event));
  return { id: ANCHORS.story[locale], heading: messages.standing.story.heading, content: [{ type: 'events', events }] };
}
