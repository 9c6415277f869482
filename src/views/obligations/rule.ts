import type { ForcePeriod, RuleStatus } from '#domain/obligations/model.ts';
import { RULE_DEFINITIONS } from '#domain/obligations/rules/index.ts';
import { joinRuns } from '#domain/obligations/runs.ts';
import type { ObligationRule } from '#domain/schemas/vocabulary.ts';
import { formatDate } from '#i18n/format.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import { entryLink, partyLink } from '../names.ts';
import { fact } from '../facts.ts';
import { itemOf } from '../items.ts';
import type { SheetView } from '../model/sheet.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { OccurrenceView } from '../model/obligation.ts';
import type { FactView, Inline } from '../model/inline.ts';
import { mechanismWords, statusOf } from './obligations.ts';
import { occurrenceView, runView, threadTitle } from './occurrence.ts';

/** Cases that stand open; the others are folded. */
const OPEN_CASES = 24;

/** The sources of a rule, linked where the ledger has them. */
function sourceInlines(context: ViewContext, rule: ObligationRule): Inline[][] {
  return RULE_DEFINITIONS[rule].sources.map(({ id, at }) => {
    const source = context.ledger.get('sources', id);
    return source ? [entryLink(context, source), `, ${at}`] : [`${id.toUpperCase()}, ${at}`];
  });
}

/** From when and until when, with the acts that say so. */
function periodInlines(context: ViewContext, { from, act, until, endedBy }: ForcePeriod): Inline[] {
  const { rulePage } = mechanismWords(context);
  const opened: Inline[] = [`${formatDate(from, context.locale)} (`, entryLink(context, act), ')'];
  if (until === undefined) return opened;
  const end = rulePage.inForceUntil(formatDate(until, context.locale));
  return [
    ...opened,
    endedBy && endedBy !== act ? ` ${end} (` : ` ${end}`,
    ...(endedBy && endedBy !== act ? [entryLink(context, endedBy), ')'] : []),
  ];
}

function ruleFacts(context: ViewContext, { rule, authority, inForce, mandates }: RuleStatus): FactView[] {
  const words = mechanismWords(context);
  const { owes, documented } = RULE_DEFINITIONS[rule];
  const known = owes.filter((id) => context.ledger.get('parties', id) !== undefined);
  const facts = [
    fact(words.rulePage.authority, `${words.authorities[authority]}: ${words.authorityMeanings[authority]}.`),
    inForce.length === 0
      ? fact(words.rulePage.inForce, words.rulePage.notInForce)
      : fact(words.rulePage.inForce, ...inForce.flatMap((period) => periodInlines(context, period))),
    mandates.length === 0 ? undefined : fact(words.rulePage.mandate, ...mandates.map((agreement) => entryLink(context, agreement))),
    authority === 'editorial'
      ? undefined
      : fact(words.rulePage.owes, ...(known.length > 0 ? known.map((id) => partyLink(context, id)) : [words.rulePage.owesParty])),
    fact(authority === 'editorial' ? words.rulePage.gap : words.rulePage.sources, ...sourceInlines(context, rule)),
    fact(words.rulePage.documented, formatDate(documented, context.locale)),
  ];
  return facts.filter((each) => each !== undefined);
}

/** The occurrences thread by thread; each thread opens with its heading, long silent runs are one line. */
function occurrenceViews(context: ViewContext, { occurrences }: RuleStatus): OccurrenceView[] {
  let before: string | undefined;
  return joinRuns(occurrences).map((item) => {
    const first = 'occurrences' in item ? item.occurrences[0]! : item;
    const view = 'occurrences' in item ? runView(context, item) : occurrenceView(context, item);
    const opens = first.thread !== undefined && first.thread !== before;
    before = first.thread;
    return opens ? { ...view, thread: threadTitle(context, first) } : view;
  });
}

/** Entries of the register that carry the rule, in the order of the rule. */
function basisSection(context: ViewContext, rule: ObligationRule): SectionView[] {
  const collections = ['agreements', 'proposals'] as const;
  const entries = RULE_DEFINITIONS[rule].basis.flatMap((target) => context.ledger.resolve({ target, collections }) ?? []);
  if (entries.length === 0) return [];
  const { basis } = mechanismWords(context).rulePage;
  return [{ id: 'basis', heading: basis, content: [{ type: 'items', items: entries.map((entry) => itemOf(context, entry)) }] }];
}

const sentence = (text: string): ContentView => ({ type: 'paragraph', inlines: [text] });

/** The cases; of many, the first stand open. */
function casesContent(context: ViewContext, views: readonly OccurrenceView[]): ContentView[] {
  const rest = views.slice(OPEN_CASES);
  const first: ContentView = { type: 'occurrences', occurrences: views.slice(0, OPEN_CASES) };
  if (rest.length === 0) return [first];
  const summary = context.messages.parties.open.more(rest.length);
  return [first, { type: 'fold', summary, content: [{ type: 'occurrences', occurrences: rest }] }];
}

/** The page of one rule: what it asks, how its day follows, what counts, and each time it asked for something. */
export function ruleView(context: ViewContext, rule: ObligationRule): SheetView {
  const words = mechanismWords(context);
  const status = statusOf(context, rule);
  const { title, asks, when, counts } = words.rules[rule];
  const views = occurrenceViews(context, status);
  return {
    ...pageView(context, {
      destination: { to: 'rule', rule },
      title,
      description: asks,
      breadcrumbs: [sectionLink(context, 'mechanism')],
      current: 'mechanism',
    }),
    kicker: [words.authorities[status.authority], words.overview.owed(String(status.occurrences.length))],
    heading: title,
    lead: asks,
    notices:
      status.inForce.length > 0 ? [] : [status.authority === 'editorial' ? words.rulePage.nobodyProposes : words.rulePage.wouldBeOwed],
    facts: ruleFacts(context, status),
    sections: [
      { id: 'when', heading: words.rulePage.when, content: [sentence(when)] },
      { id: 'counts', heading: words.rulePage.counts, content: [sentence(counts)] },
      {
        id: 'occurrences',
        heading: words.rulePage.occurrences,
        content: views.length > 0 ? casesContent(context, views) : [sentence(words.rulePage.noOccurrences)],
      },
      ...basisSection(context, rule),
    ],
  };
}
