import { coldActs, type Trail, type TrailAct } from '#domain/figures/trail.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { hrefOf, sectionLink, type ViewContext } from '../context.ts';
import { figureView } from '../figures/frame.ts';
import { partyLink } from '../names.ts';
import type { DrawingView, FigureView, ShapeView } from '../model/figure.ts';
import type { TrailLegendMark, TrailView } from '../model/trail.ts';
import { pictured } from './bounded.ts';
import { drawnTrail, layoutOf, placed, voicesOf, type TrailLayout } from './layout.ts';
import { groupHeading, rowView, trailOf } from './rows.ts';

const actsOf = ({ groups }: Trail): TrailAct[] => groups.flatMap(({ acts }) => acts);

/** What the lines say as a whole, of how many acts. */
function summaryOf(context: ViewContext, trail: Trail): string {
  const words = context.messages.trail.figure;
  const number = (value: number) => formatNumber(value, context.locale);
  const acts = actsOf(trail);
  const followed = acts.filter(({ end }) => end !== 'unsearched');
  const cold = coldActs(trail).length;
  if (cold === 0) return words.warm(number(acts.length));
  return words.cold(number(cold), number(followed.length), number(THRESHOLDS.coldYears));
}

/** Legend of what the picture has: the marks of the voices stand in it once somebody has spoken. */
function legendOf(context: ViewContext, trail: Trail): TrailView['legend'] {
  const { legend } = context.messages.trail.figure;
  const acts = actsOf(trail);
  const spoken = (['self-assessments', 'reports', 'replies'] as const).filter((by) =>
    acts.some(({ statements }) => statements.some((own) => own.by === by)),
  );
  const marks: TrailLegendMark[] = [
    'adopted',
    'shows',
    'speaks',
    'silent',
    'unsearched',
    'due',
    'unsure',
    ...(trail.terms.length > 0 ? (['term'] as const) : []),
    ...spoken,
  ];
  return marks.map((mark) => ({ mark, text: legend[mark] }));
}

function drawingOf(context: ViewContext, layout: TrailLayout, ticks: TrailView['ticks']): DrawingView {
  const { legend } = context.messages.trail.figure;
  const at = (x: number) => x / 1000;
  const mark = (kind: ShapeView['kind'], date: string): ShapeView => {
    const { x, to } = placed(layout, date, 0);
    return x === to ? { kind, x: at(x) } : { kind: kind === 'disc' ? 'bar' : 'edge', x: at(x), to: at(to), y: 0.2, height: 0.6 };
  };
  const today = layout.x(context.asOf);
  return {
    axis: ticks.map(({ x, text }) => ({ x: at(x), text })),
    legend: [
      { shape: 'ring', text: legend.adopted },
      { shape: 'disc', text: legend.shows },
      { shape: 'dashed', text: legend.silent },
      { shape: 'cross', text: legend.due },
    ],
    rowHeight: 14,
    rows: layout.rows.map(({ act }) => {
      const row = rowView(context, act);
      const from = placed(layout, act.adopted, 0).to;
      const last = act.last === undefined ? from : Math.max(from, placed(layout, act.last, 0).to);
      return {
        label: row.link.text,
        value: row.mark.word,
        shapes: [
          ...(act.end === 'silent' && today > last ? [{ kind: 'dashed' as const, x: at(last), to: at(today), y: 0.45, height: 0.1 }] : []),
          ...(last > from ? [{ kind: 'line' as const, x: at(from), to: at(last) }] : []),
          mark('ring', act.adopted),
          ...act.documents.filter(({ shows }) => shows).map(({ date }) => mark('disc', date)),
          ...act.statements.map(({ by, filed }) => mark(by === 'replies' ? 'diamond' : 'triangle', filed)),
          ...act.dues.map(({ date }) => mark('cross', date)),
        ],
      };
    }),
  };
}

/** @param shown the acts that the picture shows @param left what is said of what it leaves out */
function frameOf(context: ViewContext, trail: Trail, shown: Trail, drawing: DrawingView, left: readonly string[]): FigureView {
  const { messages, ledger, locale } = context;
  const { figure: words, next } = messages.trail;
  const { columns } = words;
  const date = (text: string | undefined) => (text === undefined ? '–' : formatDate(text, locale));
  const rowsOf = ({ groups }: Trail) =>
    groups.flatMap(({ theme, acts }) => acts.map((act) => ({ act, theme, row: rowView(context, act) })));
  const body = (act: TrailAct) => partyLink(context, ledger.demand('agreements', act.id).facts.act.body).text;
  return figureView(context, {
    id: words.id,
    file: 'trail-of-acts',
    title: words.title,
    kind: 'trail',
    summary: summaryOf(context, trail),
    more: left,
    measure: words.measure,
    rule: words.rule(formatNumber(THRESHOLDS.coldYears, locale)),
    at: { to: 'section', section: 'trail' },
    drawing,
    data: {
      columns: [
        columns.code,
        columns.act,
        columns.theme,
        columns.body,
        columns.adopted,
        columns.state,
        columns.dues,
        columns.last,
        columns.reports,
        columns.answers,
        columns.replies,
      ],
      rows: rowsOf(trail).map(({ act, theme, row }) => {
        const count = (by: TrailAct['statements'][number]['by']) => act.statements.filter((own) => own.by === by).length;
        return [
          act.id,
          row.link.text,
          groupHeading(context, theme),
          body(act),
          act.adopted,
          row.mark.word,
          act.dues.map((due) => due.date).join(' '),
          act.last ?? '',
          count('reports'),
          count('self-assessments'),
          count('replies'),
        ];
      }),
    },
    table: {
      caption: words.caption,
      columns: [columns.act, columns.adopted, columns.dues, columns.state, columns.last, columns.next],
      rows: rowsOf(shown).map(({ act, row }) => [
        [{ href: row.link.href, text: row.link.text, lang: row.link.lang }],
        [date(act.adopted)],
        [act.dues.map((due) => date(due.date)).join('; ') || '–'],
        [row.mark.word],
        [date(act.last)],
        [(act.end === 'over' ? '' : next[act.state]) || '–'],
      ]),
    },
  });
}

/** The trail as a picture with its frame; undefined where no act asked for anything. */
export function trailView(context: ViewContext): TrailView | undefined {
  const whole = trailOf(context);
  const trail = pictured(whole);
  const layout = layoutOf(trail);
  if (!layout) return undefined;
  const { messages, locale, asOf } = context;
  const words = messages.trail.figure;
  const drawn = drawnTrail(trail, layout, asOf);
  const page = hrefOf(context, { to: 'section', section: 'trail' });
  const cold = coldActs(whole).length;
  const number = (value: number) => formatNumber(value, locale);
  const count = actsOf(whole).length;
  const left = [
    ...(layout.rows.length < count ? [words.newest(number(layout.rows.length), number(count))] : []),
    ...(drawn.voices.length < voicesOf(layout).length ? [words.close] : []),
  ];
  return {
    ...drawn,
    figure: frameOf(context, whole, trail, drawingOf(context, layout, drawn.ticks), left),
    groups: trail.groups.map(({ theme, acts }, index) => ({
      y: layout.names[index]!,
      text: groupHeading(context, theme),
      count: formatNumber(acts.length, locale),
    })),
    rows: layout.rows.map(({ act, y }) => {
      const { link, mark, facts, next } = rowView(context, act);
      return {
        y: y - layout.pitch / 2,
        height: layout.pitch,
        href: `${page}#${act.id}`,
        text: [link.text, mark.word, ...facts, ...(next ? [next] : [])].join(' · '),
      };
    }),
    terms: {
      y: layout.bottom + 2,
      bands: trail.terms.map(({ country, year, announced }) => ({
        x: layout.x(`${year}-01-01`),
        to: layout.x(`${year}-12-31`),
        text: context.ledger.get('parties', country)?.facts.iso2 ?? '',
        title: `${partyLink(context, country).text}, ${year}`,
        announced,
      })),
    },
    legend: legendOf(context, trail),
    links: [
      { ...sectionLink(context, 'trail'), text: words.all(number(count)) },
      ...(cold === 0 ? [] : [{ href: hrefOf(context, { to: 'trail', part: 'cold' }), text: words.goneCold(number(cold)) }]),
    ],
  };
}
