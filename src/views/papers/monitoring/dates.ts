import { asksForSomething } from '#domain/acts/acts.ts';
import { datedDeliverables, type DatedDeliverable, type Timeliness } from '#domain/agreements/timeliness.ts';
import { compareText } from '#domain/compare-text.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { filled } from '#domain/text/filled.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { formatNumber } from '#i18n/format.ts';
import type { PaperBlock } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import { dueText } from '../../due.ts';
import { deliverableName, partiesCell } from '../../entries/asked.ts';
import { heading, piecesOf, paragraph } from '../pieces.ts';
import { entryText } from './news.ts';

type Agreement = Entry<'agreements'>;
interface DatedAct {
  act: Agreement;
  dated: DatedDeliverable;
}

/** The parts in the order in which they are told, each with the states that are told in it. */
const PARTS = {
  'due-soon': ['due-soon', 'on-time'],
  overdue: ['overdue'],
  'date-passed': ['date-passed'],
  'done-late': ['done-late'],
} as const satisfies Record<string, readonly Timeliness[]>;
type Part = keyof typeof PARTS;

function allDated({ ledger, asOf }: ViewContext): DatedAct[] {
  return ledger
    .all('agreements')
    .flatMap((act) => datedDeliverables(ledger, act, asOf).map((dated) => ({ act, dated })))
    .filter(({ dated }) => dated.due !== undefined)
    .sort((a, b) => compareText(a.dated.due!, b.dated.due!) || compareText(a.act.id, b.act.id));
}

function partBlocks(context: ViewContext, part: Part, all: readonly DatedAct[]): PaperBlock[] {
  const words = DESK_WORDS[context.locale].monitoring.dates;
  const own = words[part];
  const told = all.filter(({ dated }) => (PARTS[part] as readonly Timeliness[]).includes(dated.status));
  if (told.length === 0) return [heading(own.heading, 2), paragraph(own.none)];
  return [
    heading(own.heading, 2),
    paragraph(own.intro),
    {
      kind: 'table',
      caption: own.caption,
      widths: [36, 36, 28],
      head: words.columns,
      rows: told.map(({ act, dated }) => [
        entryText(context, act),
        piecesOf(context, [
          `${deliverableName(context, act, dated.deliverable).replace(/\.$/, '')}. ${words.who}`,
          ...partiesCell(context, act, dated.deliverable),
        ]),
        piecesOf(context, [dueText(context, act, dated)]),
      ]),
    },
  ];
}

/** What is due, what somebody says is overdue, what passed without anybody knowing, what was done late; and how much has no date. */
export function datesSection(context: ViewContext): PaperBlock[] {
  const { ledger, asOf, locale } = context;
  const words = DESK_WORDS[locale].monitoring.dates;
  const all = allDated(context);
  const asking = ledger.all('agreements').filter((act) => asksForSomething(act));
  const undated = asking.filter((act) => datedDeliverables(ledger, act, asOf).every(({ due }) => due === undefined));
  const number = (value: number) => formatNumber(value, locale);
  return [
    heading(words.heading),
    paragraph(filled(words.undated, { n: number(asking.length), undated: number(undated.length) })),
    ...(Object.keys(PARTS) as Part[]).flatMap((part) => partBlocks(context, part, all)),
  ];
}

/** The acts that the tables of dates name. */
export function datedActs(context: ViewContext): Agreement[] {
  const told: readonly Timeliness[] = Object.values(PARTS).flat();
  return [...new Set(allDated(context).flatMap(({ act, dated }) => (told.includes(dated.status) ? [act] : [])))];
}
