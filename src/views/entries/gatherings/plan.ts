import type { Entry } from '#domain/ledger/entry.ts';
import { agreementsByBody, PREFERRED_AGREEMENTS } from '#domain/obligations/rules/plans.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import type { ViewContext } from '../../context.ts';
import { entryLink, partyLink, partyLinks, wordsOf } from '../../names.ts';
import { mechanismWords, ruleLink } from '../../obligations/obligations.ts';
import type { EntryView } from '../../model/entry.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { Inline } from '../../model/inline.ts';
import { classifiedFacts } from '../../tags.ts';
import { entryShell } from '../parts/shell.ts';
import { datedFact, fact } from '../../facts.ts';

const joined = (inlines: readonly Inline[]): Inline[] => inlines.flatMap((inline, index) => (index === 0 ? [inline] : [', ', inline]));

type Item = Entry<'plans'>['facts']['items'][number];

/** When a meeting last verified an agreement, as of the page's day. */
function lastVerified(context: ViewContext, agreement: string): Inline[] {
  const { ledger, asOf, locale } = context;
  const meetings = ledger
    .mentionsOf({ collection: 'agreements', id: agreement })
    .flatMap(({ from, field }) =>
      from.collection === 'meetings' && field === 'verified' && from.facts.held.slice(0, 10) <= asOf ? [from] : [],
    )
    .sort((a, b) => (a.facts.held < b.facts.held ? 1 : -1));
  const [last] = meetings;
  return last
    ? [{ ...entryLink(context, last), text: formatDate(last.facts.held, locale) }]
    : [mechanismWords(context).plans.neverVerified];
}

export function resourcesText(context: ViewContext, { resources }: Item): string {
  const { plans } = mechanismWords(context);
  return resources ? `${plans.sources[resources.from]}, ${plans.states[resources.state]}` : plans.noResources;
}

function itemRow(context: ViewContext, item: Item, words: Record<string, string>): Inline[][] {
  const { agreement, network, responsible, due } = item;
  const entry = agreement === undefined ? undefined : context.ledger.get('agreements', agreement);
  const links = partyLinks(context, responsible);
  return [
    [words[item.id] ?? item.id],
    entry ? [{ ...entryLink(context, entry), text: entry.id.toUpperCase() }] : ['–'],
    network === undefined ? ['–'] : [partyLink(context, network)],
    links.length === 0 ? ['–'] : joined(links),
    [due === undefined ? '–' : formatDate(due, context.locale)],
    [resourcesText(context, item)],
    agreement === undefined ? ['–'] : lastVerified(context, agreement),
  ];
}

/** Networks with more agreements in the plan than the documents prefer. */
function capWarnings(context: ViewContext, items: readonly Item[]): ContentView[] {
  const over = [...agreementsByBody(context, items)].flatMap(([body, { size }]) =>
    size > PREFERRED_AGREEMENTS ? [[body, size] as const] : [],
  );
  const { plans } = mechanismWords(context);
  return over.map(([network, count]) => ({
    type: 'paragraph',
    inlines: [
      `${plans.overCap(partyLink(context, network).text, formatNumber(count, context.locale))} `,
      ruleLink(context, 'three-agreements'),
    ],
  }));
}

function approvalsSection(context: ViewContext, entry: Entry<'plans'>): SectionView {
  const { plans } = mechanismWords(context);
  const approvals = entry.facts.approvals ?? [];
  const lines = approvals.map(({ by, on }) => plans.approvedBy(partyLink(context, by).text, formatDate(on, context.locale)));
  const content: ContentView[] =
    lines.length === 0
      ? [{ type: 'paragraph', inlines: [plans.noApprovals] }]
      : [{ type: 'points', points: lines.map((text) => ({ text, sources: [] })) }];
  return { id: 'approvals', heading: plans.approvals, content };
}

/** A plan that declares a reduced scope: to what it is limited, where it is followed, and why. */
function reducedSection(context: ViewContext, entry: Entry<'plans'>): SectionView | undefined {
  const { reduced } = entry.facts;
  if (!reduced) return undefined;
  const { words, lang } = wordsOf(context, entry);
  const { heading, guidelines, body, why } = context.messages.gatherings.reduced;
  const limited = (reduced.guidelines ?? []).map((id) => entryLink(context, context.ledger.demand('guidelines', id)));
  const content: ContentView[] = [
    ...(limited.length === 0 ? [] : [{ type: 'paragraph', inlines: [`${guidelines}: `, ...joined(limited)] } as const]),
    ...(reduced.body === undefined ? [] : [{ type: 'paragraph', inlines: [`${body}: `, partyLink(context, reduced.body)] } as const]),
    ...(words.reduced === undefined ? [] : [{ type: 'paragraph', inlines: [`${why}: ${words.reduced}`], lang } as const]),
  ];
  return { id: 'reduced', heading, content };
}

/** The page of an annual plan: what it schedules, with which resources, who approved it, what was verified. */
export function planView(context: ViewContext, entry: Entry<'plans'>): EntryView {
  const { plans } = mechanismWords(context);
  const { facts } = entry;
  const { words } = wordsOf(context, entry);
  const { columns } = plans;
  const table = {
    caption: plans.caption,
    columns: [columns.item, columns.agreement, columns.network, columns.responsible, columns.due, columns.resources, columns.verified],
    rows: facts.items.map((item) => itemRow(context, item, words.items)),
  };
  return entryShell(context, entry, {
    section: 'plans',
    kicker: [String(facts.year), plans.kinds[facts.kind]],
    facts: [
      fact(context.messages.labels.year, String(facts.year)),
      fact(plans.body, partyLink(context, facts.body)),
      datedFact(context, plans.dated, facts.dated, context.messages.labels.unknownDate),
      ...classifiedFacts(context, entry),
    ],
    sections: [
      reducedSection(context, entry),
      {
        id: 'items',
        heading: plans.items,
        content: [...(facts.kind === 'action-plan' ? capWarnings(context, facts.items) : []), { type: 'table', table }],
      },
      approvalsSection(context, entry),
    ],
  });
}
