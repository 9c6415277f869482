import { TIMELINESS } from '#domain/agreements/timeliness.ts';
import type { Reading } from '#domain/ledger/readings.ts';
import { LEVELS, NOTE_KINDS, RECORD_STATES } from '#domain/schemas/vocabulary.ts';
import { CATALOGUE_WORDS, type CatalogueWords } from '#i18n/catalogue-words.ts';
import {
  itemExamples,
  voiceExamples,
  stateExamples,
  stripExample,
  levelExamples,
  frameExample,
  matrixExample,
  pairsExample,
  yearsExample,
  chartExample,
  mapExample,
  THEMES,
  type Makings,
  type Theme,
} from './catalogue-examples.ts';
import { markOf, recordMarkOf, sectionLink, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import type { LevelGroupView } from '../model/dashboard.ts';
import { trailExample } from './trail-example.ts';
import { filterExamples, type FilterExample } from './filter-examples.ts';
import type { YearsView, PairsView, ChartView, MatrixView, StripView } from '../model/pictures.ts';
import type { FigureView } from '../model/figure.ts';
import type { MapPartShapes, MapView } from '../map.ts';
import type { FacetView } from '../model/list.ts';
import type { EntryView } from '../model/entry.ts';
import type { PageView } from '../model/page.ts';
import type { EventView, ItemView, NoteView, SourceView } from '../model/item.ts';
import type { TableView } from '../model/table.ts';
import type { FactView, LinkView, MarkView, RecordMarkView, StateView, TagView } from '../model/inline.ts';
import type { TrailView } from '../model/trail.ts';
import type { ShareView } from '../share.ts';

/** Every component in every state, in one theme. All of it is invented. */
export interface ExamplesView {
  theme: Theme;
  heading: string;
  words: CatalogueWords;
  link: LinkView;
  marks: readonly MarkView[];
  recordMarks: readonly RecordMarkView[];
  stages: readonly NonNullable<EntryView['stages']>[];
  voices: readonly NonNullable<EntryView['voices']>[];
  facts: readonly FactView[];
  items: readonly ItemView[];
  tags: readonly TagView[];
  states: readonly StateView[];
  strip: StripView;
  levelFigure: FigureView;
  levelGroups: readonly LevelGroupView[];
  matrix: MatrixView;
  events: readonly EventView[];
  notes: readonly NoteView[];
  table: TableView;
  charts: readonly ChartView[];
  pairs: PairsView;
  years: YearsView;
  facets: readonly FacetView[];
  filters: readonly FilterExample[];
  map: MapView;
  trail: TrailView;
  share: ShareView;
}

export interface CatalogueView extends PageView {
  heading: string;
  notice: string;
  examples: readonly ExamplesView[];
}

function examplesView(context: ViewContext, shapes: readonly MapPartShapes[], theme: Theme): ExamplesView {
  const { messages, locale } = context;
  const words = CATALOGUE_WORDS[locale];
  const link = { ...sectionLink(context, 'glossary'), text: words.agreement };
  const mark = (index: number) => markOf(context, LEVELS[index]!);
  const recordMark = (index: number) => recordMarkOf(context, RECORD_STATES[index]!);
  const read = (reading: Reading) => ({ reading, word: messages.readings[reading] });
  const sources: SourceView[] = [
    { id: 'x001', link: { href: link.href, text: 'X001' }, at: '§ 4', reading: read('original-excerpt') },
    { id: 'x002', link: { href: link.href, text: words.source }, reading: read('inferred') },
  ];
  const makings: Makings = { context, theme, words, link, sources, mark, recordMark };
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
    recordMarks: RECORD_STATES.map((_, index) => recordMark(index)),
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
    states: stateExamples(makings),
    strip: stripExample(makings),
    levelFigure: frameExample(makings, 'levels'),
    levelGroups: levelExamples(makings),
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
        heading: messages.facets.documented,
        links: RECORD_STATES.map((_, index) => ({
          link: { ...link, text: recordMark(index).word },
          count: index * 7,
          current: index === 2,
          mark: recordMark(index),
        })),
      },
      { heading: messages.facets.year, links: [{ link: { ...link, text: '2031' }, count: 4, current: false }] },
    ],
    filters: filterExamples(makings),
    pairs: pairsExample(makings),
    years: yearsExample(makings),
    map: mapExample(makings, shapes),
    trail: trailExample(makings),
    share: {
      heading: messages.share.heading,
      links: [{ ...link, text: messages.share.email }],
      embed: {
        intro: messages.share.intro,
        badge: {
          heading: messages.share.badge,
          src: `${context.basePath}icon.svg`,
          alt: words.agreement,
          code: '<a href="https://example.org/"><img src="…"></a>',
        },
        card: { heading: messages.share.card, code: '<iframe src="https://example.org/" title="…"></iframe>' },
      },
    },
  };
}

/** The page that shows every component in every state and both themes; no search engine and no list leads to it. */
export function catalogueView(context: ViewContext, shapes: readonly MapPartShapes[]): CatalogueView {
  const { title, description, notice } = CATALOGUE_WORDS[context.locale];
  return {
    ...pageView(context, { destination: { to: 'section', section: 'design' }, title, description, indexed: false }),
    heading: title,
    notice,
    examples: THEMES.map((theme) => examplesView(context, shapes, theme)),
  };
}
