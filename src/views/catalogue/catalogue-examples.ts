import { figureView, figureWords } from '../figures/frame.ts';
import type { FigureView } from '../model/figure.ts';
import type { PairsView, YearsView, ChartView, MatrixView, StripView } from '../model/pictures.ts';
import { LEVELS_DESCENDING } from '#domain/figures/level-order.ts';
import { LEVELS, LOCALES, OBLIGATION_STATES } from '#domain/schemas/vocabulary.ts';
import type { CatalogueWords } from '#i18n/catalogue-words.ts';
import { MECHANISM_WORDS } from '#i18n/mechanism/index.ts';
import { markOf, type ViewContext } from '../context.ts';
import type { LevelGroupView } from '../model/dashboard.ts';
import type { MapPartShapes, MapView } from '../map.ts';
import type { EntryView } from '../model/entry.ts';
import type { ItemView, SourceView } from '../model/item.ts';
import type { LinkView, MarkView, RecordMarkView, StateView } from '../model/inline.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the examples are made of, for one language and theme; links lead to pages that exist. */
export interface Makings {
  context: ViewContext;
  theme: Theme;
  words: CatalogueWords;
  link: LinkView;
  sources: readonly SourceView[];
  mark: (index: number) => MarkView;
  recordMark: (index: number) => RecordMarkView;
}

export function itemExamples({ context, words, link, sources, mark, recordMark }: Makings): ItemView[] {
  const { href } = link;
  const { voices } = context.messages;
  const record = (index: number) => ({ heading: voices.record, marks: [recordMark(index)], text: recordMark(index).word });
  const said = (heading: string, index: number) => ({ heading, marks: [mark(index)], about: words.country, text: mark(index).word });
  const other = LOCALES.find((locale) => locale !== context.locale)!;
  return [
    { href, code: 'X-01', title: words.agreement, meta: [words.organization, words.date], voices: [record(0)], summary: words.long },
    {
      href,
      code: 'X-02',
      title: words.otherAgreement,
      voices: [said(voices.government, 3), said(voices['civil-society'], 1), record(3)],
      meta: [words.organization],
    },
    { href, title: words.untranslated, lang: other, meta: [] },
    {
      title: words.silentAgreement,
      meta: [],
      summary: words.sentence,
      links: { heading: words.parts.list, links: [link] },
      sources,
    },
  ];
}

export function voiceExamples({ context, words, theme, mark, recordMark }: Makings): NonNullable<EntryView['voices']>[] {
  const { voices, silence, standing } = context.messages;
  const heads = [voices.government, voices['civil-society']];
  const row = (name: string, marks: readonly (readonly number[])[], state: number, ...contested: string[]) => ({
    heading: `${words.parts.voices}: ${name} (${words.themes[theme].toLowerCase()})`,
    voices: [
      ...heads.map((heading, index) => ({
        heading,
        marks: marks[index]!.map(mark),
        text: [marks[index]![0] === 0 ? words.silentVoice : words.spokenVoice],
        statements: marks[index]!.length > 1 ? marks[index]!.map((place) => [mark(place), ` ${words.sentence}`]) : [],
      })),
      { heading: voices.record, marks: [recordMark(state)], text: [words.sentence], statements: [] },
    ],
    contested: contested.map((text) => [text]),
    byCountry: undefined,
    silence,
  });
  return [row(words.silentAgreement, [[0], [0]], 3), row(words.agreement, [[4], [1, 2]], 2, standing.contested.distance(2))];
}

export function stateExamples({ context }: Makings): StateView[] {
  const words = MECHANISM_WORDS[context.locale].states;
  return [
    ...OBLIGATION_STATES.map((state): StateView => ({ state, word: words[state] })),
    { state: 'unjudged', word: words.unjudged, documented: true },
    { state: 'missed', word: words.missed, count: '3' },
  ];
}

export function stripExample(makings: Makings): StripView {
  const { words, theme, link } = makings;
  const states = stateExamples(makings);
  return {
    figure: frameExample(makings, 'strip'),
    caption: `${words.parts.stages} (${words.themes[theme].toLowerCase()})`,
    columns: ['2029', '2030', '2031', '2032'],
    rows: words.measures.map((text, row) => ({
      link: { ...link, text },
      cells: [0, 1, 2, 3].map((column) => {
        const own = row === 2 && column === 3 ? [] : [states[(row * 3 + column) % states.length]!];
        return { states: own, spoken: own[0]?.word ?? words.silentVoice };
      }),
    })),
  };
}

export function levelExamples({ context, words, link }: Makings): LevelGroupView[] {
  const counts = [4, 3, 1, 2, 2];
  const row = (label: string) => ({
    voice: 'government' as const,
    label,
    total: { ...link, text: words.sentence },
    of: words.country,
    segments: LEVELS_DESCENDING.map((level, index) => ({
      level,
      x: (counts.slice(0, index).reduce((sum, count) => sum + count, 0) / 12) * 100,
      width: (counts[index]! / 12) * 100,
    })),
    counts: LEVELS_DESCENDING.map((level, index) => ({
      level,
      word: markOf(context, level).word,
      mark: markOf(context, level),
      link: { ...link, text: String(counts[index]!) },
    })),
  });
  const { voices } = context.messages;
  return [
    {
      heading: { ...link, text: words.country },
      rows: [row(voices.government)],
      silent: [`${voices['civil-society']}: ${words.sentence}`],
    },
  ];
}

export function matrixExample({ context, words, theme, link }: Makings): MatrixView {
  const { aspects } = context.messages.standing;
  const half = (index: number) => {
    const level = LEVELS[index % LEVELS.length]!;
    return level === 'no-information' ? undefined : { lowest: level, highest: index % 4 === 2 ? ('full' as const) : level };
  };
  const cell = (index: number, href: string | undefined) => ({
    mark: { government: half(index), civilSociety: half(index + 1), differs: index % 3 === 0 },
    text: words.sentence,
    href,
  });
  const lines = (row: number) =>
    row === 2
      ? [{ aspect: '', cells: [], silent: words.silentVoice }]
      : [aspects.norm, aspects.practice].map((aspect, line) => ({
          aspect,
          silent: undefined,
          cells: [0, 1, 2].map((column) => cell(row + column + 2 * line, column === 1 ? link.href : undefined)),
        }));
  return {
    figure: frameExample({ context, words, theme, link }, 'matrix'),
    caption: `${words.parts.table}: ${words.parts.voices.toLowerCase()} (${words.themes[theme].toLowerCase()})`,
    corner: context.messages.table.measure,
    aspect: figureWords(context).columns.aspect,
    columns: ['A', 'B', 'C'].map((code) => ({ code, link: { ...link, text: `${words.country} ${code}` } })),
    rows: words.measures.map((heading, row) => ({ heading: row === 0 ? heading : { ...link, text: heading }, lines: lines(row) })),
    countries: [],
    silent: [words.sentence],
    key: [{ mark: cell(3, undefined).mark, text: words.sentence }],
  };
}

export function chartExample({ context, words, theme, link, recordMark }: Makings, id: string, withMarks: boolean): ChartView {
  const counts = withMarks ? [12, 3, 5, 0, 1, 2] : [12, 3, 1];
  return {
    figure: frameExample({ context, words, theme, link }, id),
    total: counts.reduce((sum, count) => sum + count, 0),
    enhanced: false,
    rows: counts.map((count, index) => ({
      label: withMarks ? recordMark(index).word : words.measures[index]!,
      href: link.href,
      count,
      share: count / 12,
      mark: withMarks ? recordMark(index) : undefined,
    })),
  };
}

export function mapExample({ context, words, theme, link }: Makings, shapes: readonly MapPartShapes[]): MapView {
  const { messages } = context;
  const member = (shape: MapPartShapes['members'][number], index: number) => ({
    ...shape,
    link: { href: link.href, text: `${words.country} ${shape.id.toUpperCase()}` },
    agreements: index % 4,
    statements: index % 2,
    count: String(index % 4),
    text: messages.map.agreements(index % 4),
    received: messages.map.statements(index % 2),
    silent: index % 2 === 0,
  });
  // The other parts are drawn in the same way.
  const first = shapes.slice(0, 1);
  const parts = first.map((part) => ({
    ...part,
    label: `${part.label[context.locale]} (${words.themes[theme].toLowerCase()})`,
    members: part.members.map((shape, index) => ({
      ...member(shape, index),
      link: { href: link.href, text: shape.id.toUpperCase() },
    })),
  }));
  const rows = first.flatMap(({ members }) => members.map(member));
  return { figure: frameExample({ context, words, theme, link }, 'map'), legend: messages.map.legend, parts, rows };
}

/** The frame of an example; its files are those of a figure that exists. */
export function frameExample(
  { context, words, theme, link }: Pick<Makings, 'context' | 'words' | 'theme' | 'link'>,
  id: string,
): FigureView {
  const name = `${id}-${theme}`;
  const title = `${words.parts.figure}: ${id} (${words.themes[theme].toLowerCase()})`;
  const { columns } = figureWords(context);
  const numbers = words.measures.map((measure, index): [string, number] => [measure, index + 1]);
  const figure = figureView(context, {
    id: name,
    file: 'agreements-by-level',
    title,
    summary: words.sentence,
    rule: words.sentence,
    at: { to: 'section', section: 'design' },
    data: { columns: [columns.measure, columns.number], rows: numbers },
    table: { caption: title, columns: [columns.measure, columns.number], rows: numbers.map((row) => row.map((value) => [String(value)])) },
  });
  return { ...figure, address: { ...figure.address, href: link.href } };
}

export function pairsExample({ context, words, theme, link, mark }: Makings): PairsView {
  const { voices } = context.messages;
  const place = (level: number) => level * 25 - 12.5;
  const end = (levels: readonly [number] | readonly [number, number]) => ({
    marks: levels.map(mark),
    from: place(levels[0]),
    to: place(levels.at(-1)!),
  });
  const pair = (government: Parameters<typeof end>[0], civilSociety: Parameters<typeof end>[0], levels: number) => ({
    link,
    where: `${words.country} A`,
    government: end(government),
    civilSociety: end(civilSociety),
    distance: context.messages.dashboards.differences.levels(levels),
    contested: levels >= 2,
  });
  return {
    figure: frameExample({ context, words, theme, link }, 'pairs'),
    heads: { government: voices.government, civilSociety: voices['civil-society'] },
    scale: [1, 2, 3, 4].map(mark),
    pairs: [pair([4], [1], 3), pair([2, 4], [1], 1), pair([3], [3], 0)],
  };
}

export function yearsExample({ context, words, theme, link }: Makings): YearsView {
  const row = (name: string, counts: readonly number[]) => ({
    heading: { ...link, text: name },
    total: String(counts.reduce((sum, count) => sum + count, 0)),
    label: `${name}: ${counts.join('; ')}`,
    bars: counts.map((count, index) => ({ x: index * 5, height: count / 5, count: String(count) })),
  });
  return {
    figure: frameExample({ context, words, theme, link }, 'years'),
    width: 16,
    ticks: [0, 5, 10, 15].map((x) => ({ x, text: String(2016 + x) })),
    rows: [row(words.organization, [5, 1, 2, 3]), row(words.country, [1, 2, 4])],
  };
}
