import { TIMELINESS } from '#domain/timeliness.ts';
import { LEVELS, LOCALES, NOTE_KINDS } from '#domain/vocabulary.ts';
import { CATALOGUE_WORDS, type CatalogueWords } from '#i18n/catalogue-words.ts';
import { markOf, pageView, sectionLink, type ViewContext } from './context.ts';
import type { YearsView } from './figures/body-years.ts';
import { figureView, figureWords } from './figures/frame.ts';
import type { FigureView } from './figures/model.ts';
import type { PairsView } from './figures/pairs.ts';
import type { MapShapes, MapView } from './map.ts';
import type {
  ChartView,
  EntryView,
  EventView,
  FacetView,
  FactView,
  ItemView,
  LinkView,
  MarkView,
  MatrixView,
  NoteView,
  PageView,
  SourceView,
  TableView,
  TagView,
} from './model.ts';
import type { ShareView } from './share.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Every component in every state, in one theme. All of it is invented. */
export interface ExamplesView {
  theme: Theme;
  heading: string;
  words: CatalogueWords;
  link: LinkView;
  marks: readonly MarkView[];
  stages: readonly NonNullable<EntryView['stages']>[];
  voices: readonly NonNullable<EntryView['voices']>[];
  facts: readonly FactView[];
  items: readonly ItemView[];
  tags: readonly TagView[];
  matrix: MatrixView;
  events: readonly EventView[];
  notes: readonly NoteView[];
  table: TableView;
  charts: readonly ChartView[];
  pairs: PairsView;
  years: YearsView;
  facets: readonly FacetView[];
  map: MapView;
  share: ShareView;
}

export interface CatalogueView extends PageView {
  heading: string;
  notice: string;
  examples: readonly ExamplesView[];
}

/** What the examples are made of, for one language and theme; links lead to pages that exist. */
interface Makings {
  context: ViewContext;
  theme: Theme;
  words: CatalogueWords;
  link: LinkView;
  sources: readonly SourceView[];
  mark: (index: number) => MarkView;
}

function itemExamples({ context, words, link, sources, mark }: Makings): ItemView[] {
  const { href } = link;
  const other = LOCALES.find((locale) => locale !== context.locale)!;
  return [
    { href, code: 'X-01', title: words.agreement, mark: mark(3), meta: [words.organization, words.date], summary: words.long },
    { href, code: 'X-02', title: words.otherAgreement, mark: mark(0), meta: [words.organization] },
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

function voiceExamples({ context, words, theme, mark }: Makings): NonNullable<EntryView['voices']>[] {
  const { voices, silence, standing } = context.messages;
  const heads = [voices.government, voices['civil-society'], voices.record];
  const row = (name: string, marks: readonly (readonly number[])[], ...contested: string[]) => ({
    heading: `${words.parts.voices}: ${name} (${words.themes[theme].toLowerCase()})`,
    voices: heads.map((heading, index) => ({
      heading,
      marks: marks[index]!.map(mark),
      text: [marks[index]![0] === 0 ? words.silentVoice : words.spokenVoice],
    })),
    contested: contested.map((text) => [text]),
    byCountry: undefined,
    silence,
  });
  return [row(words.silentAgreement, [[0], [0], [0]]), row(words.agreement, [[4], [1, 2], [3]], standing.contested.distance(2))];
}

/** The frame of an example; its files are those of a figure that exists. */
function frameExample({ context, words, theme, link }: Pick<Makings, 'context' | 'words' | 'theme' | 'link'>, id: string): FigureView {
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
  const downloads = figure.downloads.map((own) => ({ ...own, text: figureWords(context).csvPlain }));
  return { ...figure, downloads, address: { ...figure.address, href: link.href } };
}

function pairsExample({ context, words, theme, link, mark }: Makings): PairsView {
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
    distance: context.messages.findings.differences.levels(levels),
    contested: levels >= 2,
  });
  return {
    figure: frameExample({ context, words, theme, link }, 'pairs'),
    heads: { government: voices.government, civilSociety: voices['civil-society'] },
    scale: [1, 2, 3, 4].map(mark),
    pairs: [pair([4], [1], 3), pair([2, 4], [1], 1), pair([3], [3], 0)],
  };
}

function yearsExample({ context, words, theme, link }: Makings): YearsView {
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

function matrixExample({ context, words, theme, link, mark }: Makings): MatrixView {
  const { aspects } = context.messages.standing;
  const marks = (first: number) =>
    [1, 0].map((step, place) => ({ voice: place === 0 ? 'G' : 'S', mark: mark((first + step) % LEVELS.length) }));
  const figure = frameExample({ context, words, theme, link }, 'matrix');
  return {
    figure,
    caption: `${words.parts.table}: ${words.parts.voices.toLowerCase()} (${words.themes[theme].toLowerCase()})`,
    corner: context.messages.table.measure,
    columns: ['A', 'B', 'C'].map((name) => ({ ...link, text: `${words.country} ${name}` })),
    rows: words.measures.map((heading, row) => ({
      heading: row === 0 ? heading : { ...link, text: heading },
      cells: [0, 1, 2].map((column) =>
        row === 2 && column > 0
          ? { lines: [], note: words.silentVoice, href: undefined }
          : {
              lines: [
                { label: aspects.norm, marks: marks(row + column) },
                { label: aspects.practice, marks: marks(row + column + 2) },
              ],
              note: words.date,
              href: column === 1 ? link.href : undefined,
            },
      ),
    })),
    legend: [words.sentence],
  };
}

function chartExample({ context, words, theme, link, mark }: Makings, id: string, withMarks: boolean): ChartView {
  const counts = withMarks ? [12, 3, 5, 0, 1] : [12, 3, 1];
  return {
    figure: frameExample({ context, words, theme, link }, id),
    total: counts.reduce((sum, count) => sum + count, 0),
    enhanced: false,
    rows: counts.map((count, index) => ({
      label: withMarks ? mark(index).word : words.measures[index]!,
      href: link.href,
      count,
      share: count / 12,
      mark: withMarks ? mark(index) : undefined,
    })),
  };
}

function mapExample({ context, words, theme, link }: Makings, shapes: MapShapes): MapView {
  const { messages } = context;
  const member = (shape: MapShapes['north']['members'][number], index: number) => ({
    ...shape,
    link: { href: link.href, text: `${words.country} ${shape.id.toUpperCase()}` },
    agreements: index % 4,
    statements: index % 2,
    count: String(index % 4),
    text: messages.map.agreements(index % 4),
    received: messages.map.statements(index % 2),
    silent: index % 2 === 0,
  });
  const parts = (['south', 'north'] as const).map((name) => ({
    ...shapes[name],
    name,
    label: `${messages.map.parts[name]} (${words.themes[theme].toLowerCase()})`,
    members: shapes[name].members.map((shape, index) => ({
      ...member(shape, index),
      link: { href: link.href, text: shape.id.toUpperCase() },
    })),
  }));
  const rows = [...shapes.south.members, ...shapes.north.members].map(member);
  return { figure: frameExample({ context, words, theme, link }, 'map'), legend: messages.map.legend, parts, rows };
}

function examplesView(context: ViewContext, shapes: MapShapes, theme: Theme): ExamplesView {
  const { messages, locale } = context;
  const words = CATALOGUE_WORDS[locale];
  const link = { ...sectionLink(context, 'glossary'), text: words.agreement };
  const mark = (index: number) => markOf(context, LEVELS[index]!);
  const sources: SourceView[] = [
    { link: { href: link.href, text: 'X001' }, at: '§ 4', confidence: messages.confidences.verified },
    { link: { href: link.href, text: words.source }, confidence: messages.confidences.inferred },
  ];
  const makings: Makings = { context, theme, words, link, sources, mark };
  const events: EventView[] = [
    { date: words.date, text: words.sentence, links: [link], sources },
    { text: words.long, links: [], sources: [] },
  ];
  const stage = (label: string, state: 'done' | 'passed' | 'unknown') => ({
    label,
    state,
    date: state === 'done' ? words.date : state === 'passed' ? messages.stagePassed : messages.stageUnknown,
  });
  const { stages } = messages;
  return {
    theme,
    heading: words.themes[theme],
    words,
    link,
    marks: LEVELS.map((_, index) => mark(index)),
    stages: [
      {
        label: `${messages.stagesLabel}: ${words.agreement}`,
        stages: [
          stage(stages.proposed, 'done'),
          stage(stages.agreed, 'passed'),
          stage(stages.endorsed, 'done'),
          stage(stages.planned, 'unknown'),
          stage(stages.closed, 'unknown'),
        ],
        remarks: [[words.sentence]],
      },
      {
        label: `${messages.stagesLabel}: ${words.otherAgreement}`,
        stages: Object.values(stages).map((label) => stage(label, 'done')),
        remarks: [],
      },
    ],
    voices: voiceExamples(makings),
    facts: [
      { label: messages.labels.responsible, values: [[link], [words.organization]] },
      { label: messages.labels.due, values: [[words.date]] },
      { label: messages.labels.indicator, values: [[messages.labels.notStated]] },
    ],
    items: itemExamples(makings),
    tags: TIMELINESS.map((tag) => ({ tag, word: messages.standing.timeliness[tag] })),
    matrix: matrixExample(makings),
    events,
    notes: NOTE_KINDS.map((kind) => ({
      id: kind,
      kind: messages.noteKinds[kind],
      caution: kind === 'caution' || kind === 'contradiction',
      date: kind === 'fact' ? words.date : undefined,
      text: words.sentence,
      sources: kind === 'fact' ? sources : [],
    })),
    table: {
      caption: `${messages.headings.assessments} (${words.themes[theme].toLowerCase()})`,
      columns: [messages.table.measure, messages.table.norm, messages.table.practice, messages.table.evidence],
      rows: words.measures.map((text, index) => [[{ ...link, text }], [mark(index + 2)], [mark(index)], [words.source, ' ', link]]),
    },
    charts: [chartExample(makings, 'a', true), chartExample(makings, 'b', false)],
    facets: [
      {
        heading: messages.facets.level,
        links: LEVELS.map((_, index) => ({
          link: { ...link, text: mark(index).word },
          count: index * 7,
          current: index === 2,
          mark: mark(index),
        })),
      },
      { heading: messages.facets.year, links: [{ link: { ...link, text: '2031' }, count: 4, current: false }] },
    ],
    pairs: pairsExample(makings),
    years: yearsExample(makings),
    map: mapExample(makings, shapes),
    share: {
      heading: messages.share.heading,
      intro: messages.share.intro,
      badge: {
        heading: messages.share.badge,
        src: `${context.basePath}icon.svg`,
        alt: words.agreement,
        code: '<a href="https://example.org/"><img src="…"></a>',
      },
      card: { heading: messages.share.card, code: '<iframe src="https://example.org/" title="…"></iframe>' },
    },
  };
}

/** The page that shows every component in every state and both themes; no search engine and no list leads to it. */
export function catalogueView(context: ViewContext, shapes: MapShapes): CatalogueView {
  const { title, description, notice } = CATALOGUE_WORDS[context.locale];
  return {
    ...pageView(context, { destination: { to: 'section', section: 'design' }, title, description, indexed: false }),
    heading: title,
    notice,
    examples: THEMES.map((theme) => examplesView(context, shapes, theme)),
  };
}
