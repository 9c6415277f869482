import { ANCHORS } from '#addresses/anchors.ts';
import { documentedOf } from '#domain/voices/documented.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { resourceBalance } from '#domain/agreements/resources.ts';
import { cannotBeVerified, factsThatAre, isScored, specificityOf, specificityWord } from '#domain/agreements/specificity.ts';
import { stalledSince } from '#domain/agreements/story.ts';
import { datedDeliverables } from '#domain/agreements/timeliness.ts';
import { hasStepsAhead, PIPELINE_STAGES, stagesReached } from '#domain/agreements/pipeline.ts';
import { asksForSomething, asksNothing, possibleStages } from '#domain/acts/acts.ts';
import { isDivided } from '#domain/acts/deliverables.ts';
import { isTextRead } from '#domain/acts/text-known.ts';
import { SPECIFICS } from '#domain/schemas/vocabulary.ts';
import { formatAmount, formatDate, formatSince } from '#i18n/format.ts';
import type { ViewContext } from '../context.ts';
import { entryLink, partyLink, partyLinks, verbOf, wordsOf } from '../names.ts';
import type { EntryView, StageView } from '../model/entry.ts';
import type { SectionView } from '../model/content.ts';
import type { FactView, Inline } from '../model/inline.ts';
import { absent, undatedTag, deliverableName, deliverablesSection, timelinessDetail, timelinessTag, unknownsSection } from './asked.ts';
import { actionsSection, reviewsSection } from './independent.ts';
import { mechanismWords } from '../obligations/obligations.ts';
import { readInFact } from '../provenance.ts';
import { recordSections } from './parts/record.ts';
import { entryShell, linkedSection } from './parts/shell.ts';
import { datedFact, fact } from '../facts.ts';
import { tagFacts } from '../tags.ts';
import { storySection } from './story.ts';
import { voicesView } from './voices.ts';

function stageViews(context: ViewContext, entry: Entry<'agreements'>): StageView[] {
  const { ledger, asOf, messages, locale } = context;
  const names = mechanismWords(context).pipeline.stages;
  const possible = possibleStages(entry);
  const reached = stagesReached(ledger, entry, asOf);
  const waits = hasStepsAhead(ledger, entry);
  const last = PIPELINE_STAGES.indexOf(reached.at(-1)?.stage ?? 'proposed');
  // What waits for nothing more is told up to where it came.
  const shown = PIPELINE_STAGES.filter(
    (stage, index) => possible.includes(stage === 'verified' ? 'planned' : stage) && (waits || index <= last),
  );
  const furthest = Math.max(-1, ...reached.map(({ stage }) => shown.indexOf(stage)));
  return shown.map((stage, index) => {
    const event = reached.findLast((item) => item.stage === stage);
    if (event) {
      const outcome = event.outcome === undefined ? '' : `: ${messages.standing.outcomes[event.outcome]}`;
      return { label: names[stage] + outcome, state: 'done', date: formatDate(event.on, locale) };
    }
    return index < furthest
      ? { label: names[stage], state: 'passed', date: messages.stagePassed }
      : { label: names[stage], state: 'unknown', date: messages.stageUnknown };
  });
}

/** Whether each date was kept, and whether the agreement still moves: remarks beside the stages, apart from the level. */
function timelinessRemarks(context: ViewContext, entry: Entry<'agreements'>): Inline[][] {
  const { ledger, asOf, locale, messages } = context;
  const { acts, standing } = messages;
  if (asksNothing(entry)) return [[acts.asksNothing[isTextRead(entry.facts['text-known']) ? 'read' : 'unread']]];
  if (!asksForSomething(entry)) return [[acts.takesEffect]];
  const dated = datedDeliverables(ledger, entry, asOf).filter(({ status }) => status !== 'no-date');
  const stalled = stalledSince(ledger, entry, asOf);
  return [
    ...(dated.length === 0
      ? [[`${standing.timelinessLabel}: `, undatedTag(context, entry)] as Inline[]]
      : dated.map((own): Inline[] => [
          `${isDivided(entry) ? deliverableName(context, entry, own.deliverable).replace(/\.$/, '') : standing.timelinessLabel}: `,
          timelinessTag(context, own),
          ` ${timelinessDetail(context, own)}`,
        ])),
    ...(stalled === undefined ? [] : [[standing.stalled(formatSince(stalled, locale))]]),
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
    fact(labels.resources, words.resources ?? (resources ? undefined : absent(context, entry))),
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

function specificitySection(context: ViewContext, entry: Entry<'agreements'>): SectionView | undefined {
  if (!isScored(entry)) return undefined;
  const { acts, standing } = context.messages;
  const { specificity } = standing;
  const answers = specificityOf(entry);
  const word = specificityWord(entry);
  const count = factsThatAre(answers, 'stated').length;
  const known = SPECIFICS.length - factsThatAre(answers, 'not-known').length;
  const whole =
    word === 'complete' || word === 'none' ? specificity.words[word] : `${specificity.names[word]}: ${specificity.count(count, known)}`;
  return {
    id: ANCHORS.specificity[context.locale],
    heading: specificity.heading,
    content: [
      { type: 'paragraph', inlines: [cannotBeVerified(entry) ? `${whole} ${specificity.cannotVerify}` : whole] },
      {
        type: 'points',
        points: SPECIFICS.map((key) => ({ text: `${specificity.facts[key]}: ${acts.answers[answers[key]]}`, sources: [] })),
      },
      { type: 'paragraph', inlines: [specificity.rule], soft: true },
    ],
  };
}

/** Agreements that say they replace this one. */
function supersedersOf({ ledger }: ViewContext, entry: Entry<'agreements'>): string[] {
  return ledger.mentionsOf(entry).flatMap(({ from, field }) => (field === 'supersedes' ? [from.id] : []));
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
    kicker: [messages.actKinds[facts.act.kind], verbOf(context, entry), formatDate(facts.adopted, locale)],
    stages: { label: messages.stagesLabel, stages: stageViews(context, entry), remarks: timelinessRemarks(context, entry) },
    voices: voicesView(context, entry, documented),
    facts: [
      fact(labels.act, words.act),
      fact(messages.acts.label, verbOf(context, entry)),
      datedFact(context, messages.acts.on, facts.adopted),
      fact(messages.acts.by, partyLink(context, facts.act.body)),
      fact(messages.bodies.successors, ...partyLinks(context, ledger.get('parties', facts.act.body)?.facts.successors)),
      fact(labels.meeting, meeting),
      fact(messages.acts.readingLabel, messages.acts.readings[facts['text-known']]),
      readInFact(context, facts.sources),
      facts.countries && fact(labels.countries, ...partyLinks(context, facts.countries)),
      fact(messages.independent.asked.objective, words.objective),
      fact(messages.independent.asked.activities, words.activities),
      fact(messages.standing.reach, words.reach),
      ...(asksForSomething(entry) ? resourceFacts(context, entry) : []),
      fact(messages.independent.asked.feasibility, words.feasibility),
      fact(labels.themes, ...facts.themes.map((id) => entryLink(context, ledger.demand('themes', id)))),
      ...tagFacts(context, entry),
      facts.names && fact(labels.names, ...partyLinks(context, facts.names)),
      fact(labels.scope, messages.agreementScope[facts.scope]),
    ],
    sections: [
      deliverablesSection(context, entry),
      ...recordSections(context, entry, documented),
      unknownsSection(context, entry),
      reviewsSection(context, entry),
      actionsSection(context, entry),
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
    hiddenMentions: ['records', 'replies', 'reviews', 'actions'],
  });
}
