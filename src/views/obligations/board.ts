import { quarterOf, quartersFrom, shiftQuarters, yearsFrom } from '#domain/dates/calendar.ts';
import type { Occurrence } from '#domain/obligations/model.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import type { ViewContext } from '../context.ts';
import { figureView, figureWords } from '../figures/frame.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { FigureView } from '../model/figure.ts';
import type { LinkView } from '../model/inline.ts';
import type { StripCellView, StripView } from '../model/pictures.ts';
import { legendOf, mechanismWords, obligationsOf, ruleLink, stateGroups, stateView, stateViews } from './obligations.ts';

/** Years in the strip, including the current one; the next is added where something is due in it. Pages of rules show all. */
const STRIP_YEARS = 10;
/** Quarters that the strip shows before the current one, and after it. */
const QUARTERS_BACK = 7;
const QUARTERS_AHEAD = 1;

/** The period of a column, and which days fall into it. */
interface Period {
  name: string;
  holds: (day: string) => boolean;
}

function yearsOf(context: ViewContext): Period[] {
  const { rules } = obligationsOf(context);
  const now = Number(context.asOf.slice(0, 4));
  const upcoming = rules.some(({ occurrences }) => occurrences.some(({ day }) => day.startsWith(String(now + 1))));
  const years = yearsFrom(String(now - STRIP_YEARS + 1), String(upcoming ? now + 1 : now));
  return years.map((year) => ({ name: year, holds: (day) => day.startsWith(year) }));
}

function quartersOf(context: ViewContext): Period[] {
  const { obligations } = figureWords(context);
  const current = quarterOf(context.asOf);
  return quartersFrom(shiftQuarters(current, -QUARTERS_BACK), shiftQuarters(current, QUARTERS_AHEAD)).map((quarter) => ({
    name: obligations.quarterOf(quarter.slice(0, 4), Number(quarter.at(-1))),
    holds: (day) => quarterOf(day) === quarter,
  }));
}

/** One mark where all cases of a period stand alike; where they differ, each with its number: a share would make silence a failure. */
function cellView(context: ViewContext, group: readonly Occurrence[]): StripCellView {
  const { overview } = mechanismWords(context);
  const states = stateViews(context, group);
  return {
    states,
    spoken:
      group.length === 0
        ? overview.none
        : group.length === 1
          ? states[0]!.word
          : states.map(({ count, word }) => overview.cases(count!, word)).join('; '),
  };
}

/** States of the judged cases of each rule in each period; rules without anything due in any of them are left out. */
function stripView(context: ViewContext, by: 'year' | 'quarter', periods: readonly Period[], caption: string): StripView {
  const rows = obligationsOf(context)
    .rules.map(({ rule, occurrences }) => ({
      link: ruleLink(context, rule),
      groups: periods.map(({ holds }) => occurrences.filter((each) => isJudged(each) && !each.mandate && holds(each.day))),
    }))
    .filter(({ groups }) => groups.some((group) => group.length > 0));
  return {
    figure: stripFigure(context, by, periods, rows),
    caption,
    columns: periods.map(({ name }) => name),
    rows: rows.map(({ link, groups }) => ({ link, cells: groups.map((group) => cellView(context, group)) })),
  };
}

/** The frame of a strip: a row for each rule, period and state in its file; the strip is its own table. */
function stripFigure(
  context: ViewContext,
  by: 'year' | 'quarter',
  periods: readonly Period[],
  rows: readonly { link: LinkView; groups: readonly Occurrence[][] }[],
): FigureView {
  const { obligations, columns } = figureWords(context);
  const number = (value: number) => formatNumber(value, context.locale);
  const all = rows.flatMap(({ groups }) => groups.flat());
  const list = stateViews(context, all).map(({ count, word }) => obligations.state(count!, word));
  const file = `obligations-by-${by}`;
  return figureView(context, {
    id: file,
    file,
    title: obligations[by],
    summary: all.length === 0 ? obligations.nothing : obligations.summary(formatList(list, context.locale), number(all.length)),
    measure: obligations.measure,
    kind: 'obligations',
    unknown: all.length === 0 ? [obligations.unknown] : undefined,
    at: { to: 'section', section: 'mechanism' },
    data: {
      columns: [columns.rule, columns.period, columns.state, columns.number, columns.of],
      rows: rows.flatMap(({ link, groups }) =>
        groups.flatMap((group, index) =>
          stateGroups(group).map(({ state, documented, count }) => [
            link.text,
            periods[index]!.name,
            stateView(context, state, documented).word,
            count,
            group.length,
          ]),
        ),
      ),
    },
  });
}

/**
 * Adopted rules, one mark a quarter and one a year, with the meaning of the marks that stand there, each behind a line. Where no
 * rule is in force there is nothing to draw: the frame says so in a sentence, and keeps its files.
 */
export function boardSections(context: ViewContext): SectionView[] {
  const { overview, quarter } = mechanismWords(context);
  const { obligations } = figureWords(context);
  const quarters = stripView(context, 'quarter', quartersOf(context), obligations.quarterCaption);
  const years = stripView(context, 'year', yearsOf(context), overview.byYearCaption);
  const shown = new Set(
    [...quarters.rows, ...years.rows].flatMap(({ cells }) => cells.flatMap(({ states }) => states.map(({ state }) => state))),
  );
  const legend = legendOf(context).filter(({ mark }) => shown.has(mark.state));
  const strip = (id: string, summary: string, own: StripView): ContentView => ({
    type: 'fold',
    id,
    summary,
    content: [{ type: 'strip', strip: own }, ...(legend.length === 0 ? [] : [{ type: 'legend', states: legend } as const])],
  });
  return [
    {
      id: 'board',
      heading: quarter.others,
      content: [
        ...(quarters.rows.length === 0 ? [] : [strip('quarters', obligations.quarterHeading, quarters)]),
        strip('years', overview.byYear, years),
      ],
    },
  ];
}
