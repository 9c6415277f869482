import { computeAsked } from '#domain/figures/asked.ts';
import { computeFigure, type Division } from '#domain/figures/figures.ts';
import { RECORD_STATES, type RecordState } from '#domain/schemas/vocabulary.ts';
import { hrefOf, recordMarkOf, type ViewContext } from '../context.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import { divisionLabel } from '../names.ts';
import type { ChartView } from '../model/pictures.ts';
import { barsFigure, figureWords, leadersSentence } from './frame.ts';

/** The ways in which the agreements are counted in bars, on the page of figures. */
export const CHARTED = ['documented', 'body', 'theme', 'year'] as const satisfies readonly Division[];
export type Charted = (typeof CHARTED)[number];

/** Where the charts stand. */
export function chartPlace() {
  return { to: 'section', section: 'figures' } as const;
}

/** Names of figures and of their files: they were published, and stay (docs/addresses.md). */
export const PLACES: Record<Charted, { id: string; file: string }> = {
  documented: { id: 'level', file: 'agreements-by-level' },
  body: { id: 'body', file: 'agreements-by-body' },
  theme: { id: 'theme', file: 'agreements-by-theme' },
  year: { id: 'year', file: 'agreements-by-year' },
};

/** What sources show of the acts that asked for something; what asked for nothing is in no ratio. */
function askedSentences(context: ViewContext): string[] {
  const { messages, ledger, locale } = context;
  const { asked, states, unpublished, rest } = computeAsked(ledger);
  const words = messages.asked;
  const number = (value: number) => formatNumber(value, locale);
  const parts = RECORD_STATES.flatMap((state) => {
    const count = states[state].length;
    return state === 'asks-nothing' || (count === 0 && state !== 'done') ? [] : [words.states[state](number(count))];
  });
  return [
    asked.length === 0 ? words.none : words.of(number(asked.length), asked.length === 1, formatList(parts, locale)),
    unpublished.length === 0 ? '' : messages.workingDocuments.asked(number(unpublished.length), unpublished.length === 1),
    rest.length === 0 ? '' : words.rest(number(rest.length), rest.length === 1),
  ].filter((text) => text !== '');
}

/** What a chart shows of the agreements, in its first sentence, and what else belongs to it. */
function findings(context: ViewContext, division: Charted, rows: readonly ChartView['rows'][number][], total: number): string[] {
  const words = figureWords(context);
  const number = (value: number) => formatNumber(value, context.locale);
  switch (division) {
    case 'documented':
      return askedSentences(context);
    case 'year': {
      const last = rows.at(-1);
      if (!last) return [words.nothing];
      const before = String(Number(context.asOf.slice(0, 4)) - OLD);
      const older = rows.reduce((sum, { label, count }) => (label <= before ? sum + count : sum), 0);
      return [words.agreements.year(number(older), number(total), before, last.label)];
    }
    default:
      return [leadersSentence(context, rows, total, words.agreements[division]) ?? words.nothing];
  }
}

/** Years after which an agreement is told to be old, so that a reader sees how much of the record is. */
const OLD = 10;

/** A chart of the agreements by one division; each bar leads to the list behind it. */
export function chartView(context: ViewContext, division: Charted): ChartView {
  const { messages } = context;
  const { groups, total } = computeFigure(context.ledger, division);
  const { title, rule } = messages.figures[division];
  const largest = Math.max(1, ...groups.map(({ ids }) => ids.length));
  const rows = groups.map(({ value, ids }) => ({
    label: divisionLabel(context, division, value),
    href: hrefOf(context, { to: 'facet', facet: division, value }),
    count: ids.length,
    share: ids.length / largest,
    mark: division === 'documented' ? recordMarkOf(context, value as RecordState) : undefined,
  }));
  const [summary, ...more] = findings(context, division, rows, total);
  return {
    figure: barsFigure(context, {
      ...PLACES[division],
      summary: summary!,
      more,
      measure: figureWords(context).agreements.measure[division](formatNumber(total, context.locale)),
      title,
      rule,
      at: chartPlace(),
      columns: [messages.table.category, messages.table.number],
      rows,
      total,
    }),
    total,
    enhanced: division !== 'documented',
    rows,
  };
}
