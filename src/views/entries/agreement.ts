import { ANCHORS } from '#addresses/anchors.ts';
import { documentedOf } from '#domain/voices/documented.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { resourceBalance } from '#domain/agreements/resources.ts';
import { specificityOf, specificityWord } from '#domain/agreements/specificity.ts';
import { stalledSince } from '#domain/agreements/story.ts';
import { timelinessOf } from '#domain/agreements/timeliness.ts';
import { asksNothing, possibleStages, stagesOf } from '#domain/acts/acts.ts';
import { SPECIFICS } from '#domain/schemas/vocabulary.ts';
import { formatAmount, formatDate, formatDays, formatSpan } from '#i18n/format.ts';
import type { ViewContext } from '../context.ts';
import { entryLink, partyLink, partyLinks, wordsOf } from '../names.ts';
import type { EntryView, StageView } from '../model/entry.ts';
import type { SectionView } from '../model/content.ts';
import type { FactView, Inline } from '../model/inline.ts';
import { recordSections } from './record.ts';
import { entryShell, linkedSection } from './shell.ts';
import { datedFact, fact } from '../facts.ts';
import { storySection } from './story.ts';
import { voicesView } from './voices.ts';

function stageViews(context: ViewContext, entry: Entry<'agreements'>): StageView[] {
  const { messages, locale } = context;
  const possible = possibleStages(entry);
  const passed = stagesOf(entry);
  const furthest = Math.max(-1, ...passed.map(({ stage }) => possible.indexOf(stage)));
  return possible.map((stage, index) => {
    const event = passed.find((item) => item.stage === stage);
    const label = messages.stages[stage];
    if (event) {
      const outcome = event.outcome === undefined ? '' : `: ${messages.standing.outcomes[event.outcome]}`;
      return { label: label + outcome, state: 'done', date: formatDate(event.on, locale) };
    }
    return index < furthest
      ? { label, state: 'passed', date: messages.stagePassed }
      : { label, state: 'unknown', date: messages.stageUnknown };
  });
}

/** Whether the date was kept, and whether the agreement still moves: remarks beside the stages, apart from the level. */
function timelinessRemarks(context: ViewContext, entry: Entry<'agreements'>): Inline[][] {
  const { ledger, asOf, locale, messages } = context;
  const { standing } = messages;
  if (asksNothing(entry)) return [[messages.acts.asksNothing]];
  const { status, due, overdueDays } = timelinessOf(ledger, entry, asOf);
  const tag = { tag: status, word: standing.timeliness[status] };
  const detail =
    status === 'overdue'
      ? standing.overdueBy(formatSpan(due!, asOf, locale))
      : status === 'done-late'
        ? standing.lateBy(formatDays(overdueDays!, locale))
        : status === 'due-soon' || status === 'on-time'
          ? standing.dueIn(formatSpan(asOf, due!, locale))
          : '';
  const stalled = stalledSince(ledger, entry, asOf);
  return [
    [`${standing.timelinessLabel}: `, tag, ` ${detail}`],
    ...(stalled === undefined ? [] : [[standing.stalled(formatDate(stalled, locale))]]),
  ];
}

function resourceFacts(context: ViewContext, entry: Entry<'agreements'>): (FactView | undefined)[] {
  const { messages, locale } = context;
  const { labels, standing } = messages;
  const { words } = wordsOf(context, entry);
  const { resources } = entry.facts;
  const balance = resourceBalance(entry);
  const amount = (value: number) => formatAmount(value, balance!.currency, locale);
  const gap = balance?.gap;
  return [
    fact(labels.resources, words.resources ?? (resources ? undefined : labels.notStated)),
    balance?.needed === undefined ? undefined : fact(standing.resources.needed, amount(balance.needed)),
    resources?.from && fact(standing.resources.from, ...partyLinks(context, resources.from)),
    resources?.pledged &&
      fact(
        standing.resources.pledged,
        ...resources.pledged.map(({ by, on, amount: value }): Inline[] => [
          partyLink(context, by),
          `${value === undefined ? '' : `, ${amount(value)}`} (${formatDate(on, locale)})`,
        ]),
      ),
    gap === undefined
      ? undefined
      : fact(
          standing.resources.gap,
          gap === 0 ? standing.resources.noGap : balance!.unquantified > 0 ? standing.resources.gapAtMost(amount(gap)) : amount(gap),
        ),
    fact(standing.resources.fallback, words.fallback),
  ];
}

function specificitySection(context: ViewContext, entry: Entry<'agreements'>): SectionView {
  const { specificity } = context.messages.standing;
  const stated = specificityOf(entry);
  const word = specificityWord(entry);
  const count = SPECIFICS.filter((key) => stated[key]).length;
  const whole =
    word === 'mostly' || word === 'partly' ? `${specificity.names[word]}: ${specificity.count(count)}` : specificity.words[word];
  return {
    id: ANCHORS.specificity[context.locale],
    heading: specificity.heading,
    content: [
      { type: 'paragraph', inlines: [whole] },
      {
        type: 'points',
        points: SPECIFICS.map((key) => ({
          text: `${specificity.facts[key]}: ${(stated[key] ? specificity.yes : specificity.no).toLowerCase()}`,
          sources: [],
        })),
      },
      { type: 'paragraph', inlines: [specificity.rule], soft: true },
    ],
  };
}

/** Agreements that say they replace this one. */
function supersedersOf({ ledger }: ViewContext, entry: Entry<'agreements'>): string[] {
  return ledger.mentionsOf(entry).flatMap(({ from, field }) => (field === 'supersedes' ? [from.id] : []));
}

function dueValues(context: ViewContext, entry: Entry<'agreements'>): Inline[] {
  const { due } = entry.facts;
  const { words } = wordsOf(context, entry);
  if (!due) return [context.messages.labels.noDue];
  const inlines: Inline[] = [words.due ?? (due.on ? formatDate(due.on, context.locale) : '')];
  if (due.before) inlines.push(' · ', entryLink(context, context.ledger.demand('meetings', due.before)));
  return inlines;
}

/** The page of an agreement: what was agreed, what happened according to each voice, and on what that rests. */
export function agreementView(context: ViewContext, entry: Entry<'agreements'>): EntryView {
  const { messages, locale, ledger } = context;
  const { labels, headings } = messages;
  const { facts } = entry;
  const { words } = wordsOf(context, entry);
  const documented = documentedOf(ledger, entry.id);
  const meeting = facts.act.meeting === undefined ? undefined : entryLink(context, ledger.demand('meetings', facts.act.meeting));
  return entryShell(context, entry, {
    section: 'agreements',
    kicker: [messages.actKinds[facts.act.kind], messages.acts.verbs[facts.act.verb], formatDate(facts.adopted, locale)],
    stages: { label: messages.stagesLabel, stages: stageViews(context, entry), remarks: timelinessRemarks(context, entry) },
    voices: voicesView(context, entry, documented),
    facts: [
      fact(labels.act, words.act),
      fact(messages.acts.label, messages.acts.verbs[facts.act.verb]),
      datedFact(context, labels.adopted, facts.adopted),
      fact(labels.adoptedBy, partyLink(context, facts.act.body)),
      fact(labels.meeting, meeting),
      fact(labels.responsible, ...(facts.responsible ? partyLinks(context, facts.responsible) : [labels.notStated])),
      facts.countries && fact(labels.countries, ...partyLinks(context, facts.countries)),
      fact(labels.due, dueValues(context, entry)),
      fact(labels.deliverable, words.deliverable ?? labels.notStated),
      fact(labels.indicator, words.indicator ?? labels.notStated),
      fact(messages.standing.reach, words.reach),
      ...resourceFacts(context, entry),
      fact(labels.verification, words.verification ?? labels.notStated),
      fact(labels.themes, ...facts.themes.map((id) => entryLink(context, ledger.demand('themes', id)))),
      facts.tags && fact(labels.tags, facts.tags.map((tag) => messages.tags[tag]).join(', ')),
      fact(labels.scope, messages.agreementScope[facts.scope]),
    ],
    sections: [
      ...recordSections(context, entry, documented),
      storySection(context, entry),
      specificitySection(context, entry),
      linkedSection(context, facts.derives, ['agreements', 'proposals', 'guidelines'], headings.derives, 'origen'),
      linkedSection(context, facts.supersedes, ['agreements'], messages.standing.supersedes, 'reemplaza'),
      linkedSection(context, supersedersOf(context, entry), ['agreements'], messages.standing.supersededBy, 'reemplazado'),
      linkedSection(
        context,
        facts.related,
        ['agreements', 'proposals', 'guidelines', 'meetings', 'inputs', 'parties'],
        headings.related,
        'relacionado',
      ),
    ],
    hiddenMentions: ['records', 'replies'],
  });
}
