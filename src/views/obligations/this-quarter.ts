import { quarterOf } from '#domain/dates/calendar.ts';
import type { Occurrence } from '#domain/obligations/model.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import { formatDate, formatList, formatNumber } from '#i18n/format.ts';
import type { ViewContext } from '../context.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { ItemView } from '../model/item.ts';
import { partyLink } from '../names.ts';
import { byAsked, mechanismWords, obligationsOf, ruleLink, stateView } from './obligations.ts';
import { byOpenness, caseTitle, occurrenceHref } from './own.ts';

/** Lines of the quarter that stand open; the others are behind one. */
const OPEN_LINES = 8;

/** Who owes a case: whoever held the office, or the office where that is not known; each once. */
function owersText(context: ViewContext, { owners }: Occurrence): string {
  const names = owners.map(({ office, holder }) => partyLink(context, holder ?? office).text);
  return formatList([...new Set(names)], context.locale);
}

/** One case: which it is, who owes it, until when, and how it stands. */
function caseItem(context: ViewContext, occurrence: Occurrence): ItemView {
  const { due, state, evidence } = occurrence;
  const { rulePage } = mechanismWords(context);
  const until = due && formatDate(due.from === due.to ? due.to : `${due.from}/${due.to}`, context.locale);
  return {
    href: occurrenceHref(context, occurrence),
    title: caseTitle(context, occurrence),
    meta: [
      owersText(context, occurrence),
      ...(until === undefined ? [] : [rulePage.until(until)]),
      stateView(context, state, evidence.length > 0).word,
    ],
  };
}

/** As many cases of one rule, due alike and in one state, are told in one line. */
const ALIKE = 3;

/** What makes cases alike: the rule, until when, and how they stand; whoever owes them. */
const likeness = ({ rule, due, state, mandate }: Occurrence) => [rule, due?.from, due?.to, state, mandate?.id].join(' ');

/** Cases one by one, and those that are alike in one line with their number, which leads to the page of their rule. */
function caseItems(context: ViewContext, cases: readonly Occurrence[]): ItemView[] {
  const { quarter } = mechanismWords(context);
  return [...Map.groupBy(cases, likeness).values()].flatMap((own): ItemView[] => {
    if (own.length < ALIKE) return own.map((each) => caseItem(context, each));
    const { href, text } = ruleLink(context, own[0]!.rule);
    const { meta } = caseItem(context, own[0]!);
    const owers = new Set(own.map((each) => owersText(context, each)));
    return [
      { href, title: text, meta: [quarter.cases(formatNumber(own.length, context.locale)), ...(owers.size > 1 ? meta.slice(1) : meta)] },
    ];
  });
}

/** Rules that nobody adopted, each with how many cases it would have: without a day, since nothing is due by them. */
function proposedItems(context: ViewContext, proposed: readonly Occurrence[]): ContentView {
  const { quarter } = mechanismWords(context);
  const rules = byAsked(context, proposed);
  return {
    type: 'items',
    items: rules.map(({ link, occurrences }) => ({
      href: link.href,
      title: link.text,
      meta: [quarter.cases(formatNumber(occurrences.length, context.locale))],
    })),
  };
}

/**
 * What falls in the quarter of the day: the cases of rules in force one by one, those that are
 * open first; those of rules that nobody adopted behind a line.
 */
export function thisQuarterSection(context: ViewContext): SectionView {
  const { asOf, locale } = context;
  const { quarter: words } = mechanismWords(context);
  const current = quarterOf(asOf);
  const cases = obligationsOf(context)
    .rules.flatMap(({ occurrences }) => occurrences)
    .filter(({ day }) => quarterOf(day) === current)
    .sort(byOpenness(context));
  const [inForce, proposed] = [true, false].map((judged) => cases.filter((own) => isJudged(own) === judged));
  const lines = caseItems(context, inForce!);
  const items = (own: readonly ItemView[]): ContentView => ({ type: 'items', items: own });
  const fold = (id: string, summary: string, own: readonly unknown[], content: ContentView): ContentView[] =>
    own.length === 0 ? [] : [{ type: 'fold', id, summary, content: [content] }];
  const number = (own: readonly unknown[]) => formatNumber(own.length, locale);
  const rest = lines.slice(OPEN_LINES);
  const folded = (summary: string) => fold('proposed-of-quarter', summary, proposed!, proposedItems(context, proposed!));
  const others = words.proposed(number(proposed!));
  // One line where nothing is in force: what was adopted stands right below.
  const none: ContentView[] = proposed!.length > 0 ? folded(`${words.none} ${others}`) : [{ type: 'paragraph', inlines: [words.none] }];
  return {
    id: 'quarter',
    heading: words.heading(formatDate(current, locale)),
    content:
      inForce!.length === 0
        ? none
        : [
            { type: 'paragraph', inlines: [words.some(number(inForce!))] },
            items(lines.slice(0, OPEN_LINES)),
            ...fold('more-of-quarter', words.more(number(rest)), rest, items(rest)),
            ...folded(others),
          ],
  };
}
