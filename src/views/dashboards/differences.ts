import { ANCHORS } from '#addresses/anchors.ts';
import { columnLevel } from '#domain/figures/cells.ts';
import type { Aspect } from '#domain/voices/assessments.ts';
import type { Column } from '#domain/voices/columns.ts';
import type { VoiceComparison } from '#domain/voices/voice-comparison.ts';
import { atDistance, computeDifferences, DISTANCES, type Compared } from '#domain/figures/differences.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { memberCountryIds } from '#domain/ledger/member-countries.ts';
import type { PartOf } from '#addresses/parts.ts';
import { markOf, type ViewContext, partHref } from '../context.ts';
import { partyLink, demandSubject, placeName, subjectLink } from '../names.ts';
import { comparedValues, type FilterValues } from '../lists/filter-values.ts';
import { addressedFilters, filterView } from '../lists/filters.ts';
import type { FacetView } from '../model/list.ts';
import type { TableView } from '../model/table.ts';
import type { Inline } from '../model/inline.ts';
import { figureWords } from '../figures/frame.ts';
import { authorInlines } from '../entries/parts/statements.ts';
import { distanceOf, pairsContent } from '../figures/pairs.ts';
import type { DashboardSectionView, DashboardView } from '../model/dashboard.ts';
import { normPracticeSection } from '../entries/parts/norm-practice.ts';
import { dashboardShell, missingVoices } from './shell.ts';
import { number } from './cell-items.ts';

/** Rows of the whole section; the pages of countries hold the rest. */
const LARGEST = 50;
/** Rows that stand open below the drawing of the same comparisons; more are behind the heading. */
const OPEN_ROWS = 8;

/** The pages of this section: one for each member country, one for each difference that levels can have. */
export function differenceParts(ledger: Ledger): PartOf[] {
  return [
    ...memberCountryIds(ledger).map((value): PartOf => ({ section: 'differences', part: 'country', value })),
    ...DISTANCES.map((levels): PartOf => ({ section: 'differences', part: 'levels', value: String(levels) })),
  ];
}

function marks(context: ViewContext, column: Column): Inline[] {
  const level = columnLevel(column);
  if (level !== 'several') return [markOf(context, level)];
  return [markOf(context, column.range!.lowest), ' – ', markOf(context, column.range!.highest)];
}

function row(context: ViewContext, compared: Compared): Inline[][] {
  const { subject, country, aspect, columns, divided, contested } = compared;
  const { dashboards, standing, voices } = context.messages;
  const { dividedVoice } = dashboards.differences;
  const about = aspect === 'overall' ? '' : ` · ${standing.aspects[aspect]}`;
  return [
    [subjectLink(context, demandSubject(context.ledger, subject)), about],
    [placeName(context, country)],
    marks(context, columns.government),
    marks(context, columns['civil-society']),
    [[distanceOf(context, compared), ...divided.map((voice) => dividedVoice[voice])].join('; ')],
    [contested.map((reason) => dashboards.differences.contested[reason]).join(', ') || dashboards.differences.no],
    [
      `${voices.government}: `,
      ...authorInlines(context, columns.government),
      '\n',
      `${voices['civil-society']}: `,
      ...authorInlines(context, columns['civil-society']),
    ],
  ];
}

/** @param values what each row can be found by; undefined where the table is too short to be narrowed */
function table(context: ViewContext, compared: readonly Compared[], values: readonly FilterValues[] | undefined): TableView {
  const { dashboards, voices } = context.messages;
  const { columns, caption } = dashboards.differences;
  return {
    caption,
    columns: [
      columns.subject,
      dashboards.coverage.country,
      voices.government,
      voices['civil-society'],
      columns.difference,
      columns.contested,
      columns.statements,
    ],
    rows: compared.map((item) => row(context, item)),
    rowFilters: values?.map((own) => addressedFilters(context, own)),
  };
}

function matches({ part, value }: PartOf, compared: readonly Compared[]): Compared[] {
  return part === 'country' ? compared.filter(({ country }) => country === value) : atDistance(compared, Number(value));
}

function partName(context: ViewContext, { part, value }: PartOf): string {
  return part === 'country' ? partyLink(context, value).text : context.messages.dashboards.differences.levels(Number(value));
}

/** Links to every part of the list, each with how many it holds; the parts of one kind add up to all. */
function facets(context: ViewContext, compared: readonly Compared[], current: PartOf | undefined): FacetView[] {
  const { byCountry, byLevels } = context.messages.dashboards.differences;
  const parts = differenceParts(context.ledger);
  const facet = (heading: string, kind: PartOf['part']): FacetView => ({
    heading,
    links: parts
      .filter(({ part }) => part === kind)
      .map((part) => ({
        link: { href: partHref(context, part), text: partName(context, part) },
        count: matches(part, compared).length,
        current: current?.part === kind && current.value === part.value,
      })),
  });
  return [facet(byLevels, 'levels'), facet(byCountry, 'country')];
}

function count(context: ViewContext, part: PartOf | undefined, own: number, compared: number, spoken: number): string {
  const { dashboards } = context.messages;
  return part
    ? dashboards.of(number(context, own), number(context, compared))
    : dashboards.differences.count(number(context, compared), number(context, spoken));
}

/** The comparisons as paired marks. */
function pairsSection(context: ViewContext, compared: readonly Compared[], part: PartOf | undefined): DashboardSectionView {
  const { pairs } = figureWords(context);
  const file = 'government-and-civil-society';
  return {
    id: ANCHORS.inPairs[context.locale],
    heading: pairs.heading,
    content: pairsContent(context, compared, {
      id: file,
      file: part ? `${file}-${part.part}-${part.value}` : file,
      title: part ? pairs.partTitle(partName(context, part)) : pairs.title,
      at: part ? { to: 'part', ...part } : { to: 'section', section: 'differences' },
    }),
  };
}

/** Where the two voices speak of different aspects: side by side, without a distance. */
function besidesSection(context: ViewContext, besides: readonly VoiceComparison[]): DashboardSectionView | undefined {
  if (besides.length === 0) return undefined;
  const { dashboards, standing, voices, table } = context.messages;
  const { besides: heading, besidesRule, columns } = dashboards.differences;
  const said = (aspect: Aspect, column: Column): Inline[] => [`${standing.aspects[aspect]}: `, ...marks(context, column)];
  return {
    id: ANCHORS.besides[context.locale],
    heading,
    content: [
      { type: 'paragraph', inlines: [besidesRule], soft: true },
      {
        type: 'table',
        table: {
          caption: heading,
          columns: [columns.subject, table.country, voices.government, voices['civil-society']],
          rows: besides.map(({ subject, country, aspect, columns: own, absences: [absence] }) => [
            [subjectLink(context, demandSubject(context.ledger, subject))],
            [placeName(context, country)],
            said(absence!.beside!.aspect, absence!.beside!.column),
            said(aspect, own['civil-society']),
          ]),
        },
      },
    ],
  };
}

/** Where the voices differ: every comparison, or those of one country or one difference. */
export function differencesView(context: ViewContext, part?: PartOf): DashboardView {
  const { messages, ledger, asOf } = context;
  const words = messages.dashboards.differences;
  const { compared, besides, spoken } = computeDifferences(ledger, asOf);
  const ownBesides = part === undefined ? besides : part.part === 'country' ? besides.filter(({ country }) => country === part.value) : [];
  const own = part ? matches(part, compared) : compared;
  const shown = part ? own : own.slice(0, LARGEST);
  const values = shown.map((item) => comparedValues(ledger, item));
  const filter = filterView(context, 'differences', values);
  return dashboardShell(context, {
    section: 'differences',
    part: part && {
      of: part,
      title: words.partTitle[part.part as 'country' | 'levels'](partName(context, part)),
    },
    rule: words.rule(THRESHOLDS.contestedDifference),
    points: [
      ...(part || spoken > 0 ? [count(context, part, own.length, compared.length, spoken)] : []),
      ...(shown.length < own.length ? [words.more(number(context, shown.length))] : []),
      ...(ownBesides.length > 0 ? [words.besidesCount(number(context, ownBesides.length))] : []),
    ],
    empty: compared.length === 0 ? missingVoices(context, 'differences') : undefined,
    facets: facets(context, compared, part),
    filter,
    sections: [
      pairsSection(context, own, part),
      {
        id: ANCHORS.list[context.locale],
        heading: messages.dashboards.list,
        fold: shown.length > OPEN_ROWS ? shown.length : undefined,
        content:
          shown.length > 0
            ? [{ type: 'table', table: table(context, shown, filter && values) }]
            : [{ type: 'paragraph', inlines: [words.noneHere], soft: true }],
      },
      part === undefined ? normPracticeSection(context) : undefined,
      besidesSection(context, part === undefined ? ownBesides.slice(0, LARGEST) : ownBesides),
    ],
  });
}
