import type { Assessment } from '#domain/voices/assessments.ts';
import { INFORMATION, type Cell } from '#domain/figures/cells.ts';
import { computeCoverage, computePlaces, type CoverageGroup, type PlaceColumn, type PlaceCoverage } from '#domain/figures/coverage.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { memberCountryIds } from '#domain/ledger/member-countries.ts';
import type { Freshness } from '#domain/voices/columns.ts';
import type { AssessingVoice, Level } from '#domain/schemas/vocabulary.ts';
import { compareNames } from '#i18n/format.ts';
import { informationSlug, voiceSlug, type PartOf } from '#addresses/parts.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { type ViewContext, partHref } from '../context.ts';
import { codeOf, entryLink, headingOf, demandSubject, orderName, partyLink, placeName, subjectWords } from '../names.ts';
import { ageWords } from '../entries/parts/statements.ts';
import type { ItemView } from '../model/item.ts';
import type { TableView } from '../model/table.ts';
import type { Inline, LinkView } from '../model/inline.ts';
import type { DashboardSectionView, DashboardView } from '../model/dashboard.ts';
import { dashboardShell, missingVoices } from './shell.ts';
import { cellItems, number } from './cell-items.ts';

/** The voices that inform; the record does not age, and has its own figure. */
export const INFORMING = ['civil-society', 'government'] as const satisfies readonly AssessingVoice[];

/** The region stands for no entry. */
const REGION = 'region';

/** The pages of this section: one for each place that may be informed of, one for each agreement and instrument. */
export function coverageParts(ledger: Ledger): PartOf[] {
  return [
    ...[REGION, ...memberCountryIds(ledger)].map((value): PartOf => ({ section: 'coverage', part: 'country', value })),
    ...ledger.all('agreements').map(({ id }): PartOf => ({ section: 'coverage', part: 'agreement', value: id })),
    ...ledger.all('guidelines').map(({ id }): PartOf => ({ section: 'coverage', part: 'guideline', value: id })),
  ];
}

function coverageAnchor(context: ViewContext, voice: AssessingVoice, status: (typeof INFORMATION)[number]): string {
  return `${voiceSlug(context.locale, voice)}-${informationSlug(context.locale, status)}`;
}

/** One row of numbers: each status of the group, each a link to its list, and their sum. */
function countCells(context: ViewContext, voice: AssessingVoice, part: PartOf, { cells, total }: CoverageGroup): Inline[][] {
  return [
    ...INFORMATION.map((status): Inline[] => {
      const count = cells[status].length;
      const text = number(context, count);
      return [count === 0 ? text : { href: partHref(context, part, coverageAnchor(context, voice, status)), text }];
    }),
    [number(context, total)],
  ];
}

function countTable(
  context: ViewContext,
  voice: AssessingVoice,
  first: string,
  caption: string,
  rows: readonly { label: LinkView; part: PartOf; group: CoverageGroup }[],
): TableView {
  const { information, total } = context.messages.dashboards;
  return {
    caption,
    columns: [first, ...INFORMATION.map((status) => information[status]), total],
    rows: rows.map(({ label, part, group }) => [[label], ...countCells(context, voice, part, group)]),
  };
}

function byName(context: ViewContext, groups: readonly CoverageGroup[]): CoverageGroup[] {
  const name = ({ value }: CoverageGroup) => orderName(context, value ?? '', placeName(context, value));
  return [...groups].sort((a, b) => Number(a.value === undefined) - Number(b.value === undefined) || compareNames(name(a), name(b)));
}

/** Countries of one voice by name, the region last where anybody spoke of it. */
export function countryTable(context: ViewContext, voice: AssessingVoice, caption: string): TableView {
  const { byCountry } = computeCoverage(context.ledger, context.asOf, voice);
  return countTable(
    context,
    voice,
    context.messages.dashboards.coverage.country,
    caption,
    byName(context, byCountry).map((group) => {
      const part: PartOf = { section: 'coverage', part: 'country', value: group.value ?? REGION };
      return { label: { href: partHref(context, part), text: placeName(context, group.value) }, part, group };
    }),
  );
}

function entryTable(context: ViewContext, voice: AssessingVoice, caption: string): TableView {
  const { ledger, asOf, messages } = context;
  const rows = computeCoverage(ledger, asOf, voice).byEntry.map((group) => {
    const entry: AnyEntry = ledger.get('agreements', group.value!) ?? ledger.demand('guidelines', group.value!);
    const part: PartOf = { section: 'coverage', part: entry.collection === 'agreements' ? 'agreement' : 'guideline', value: entry.id };
    const { title, short, lang } = headingOf(context, entry);
    const text = [codeOf(entry), short ?? title].filter(Boolean).join(' · ');
    return { label: { href: partHref(context, part), text, lang }, part, group };
  });
  return countTable(context, voice, messages.dashboards.coverage.entry, caption, rows);
}

function sentenceOf(context: ViewContext, voice: AssessingVoice): string {
  const { messages } = context;
  const { cells, total } = computeCoverage(context.ledger, context.asOf, voice).all;
  return `${messages.voices[voice]}: ${messages.dashboards.coverage.sentence(number(context, cells.current.length), number(context, total))}`;
}

/** The levels of all who spoke of a place: one, or from the lowest to the highest, and whether they still count. */
function levelsOf({ messages }: ViewContext, { column: { range, status } }: PlaceColumn): string {
  const { lowest, highest } = range!;
  const word = (level: Level) => messages.levels[level].toLowerCase();
  const levels = lowest === highest ? word(lowest) : messages.standing.range(word(lowest), word(highest));
  return status === 'current' ? levels : `${levels} (${messages.standing.freshness[status as Freshness].toLowerCase()})`;
}

/** A statement about a place by its author, its level where several differ, the municipality and its age. */
function statementLink(context: ViewContext, statement: Assessment, withLevel: boolean): LinkView {
  const { href } = entryLink(context, statement.entry as AnyEntry);
  const detail = [
    withLevel ? context.messages.levels[statement.level].toLowerCase() : undefined,
    statement.municipality,
    ageWords(context, statement),
  ].filter((text) => text !== undefined);
  return { href, text: `${partyLink(context, statement.author!).text} (${detail.join('; ')})` };
}

/** A place with the subjects that are informed of there, each with its level and the statement that gives it. */
function placeItem(context: ViewContext, { country, region, status, columns }: PlaceCoverage): ItemView {
  const { messages, ledger } = context;
  const subjects = new Set(columns.map(({ subject }) => subject));
  const about = (item: PlaceColumn) => (item.aspect === 'overall' ? '' : ` · ${messages.standing.aspects[item.aspect]}`);
  return {
    title: messages.standing.place(region, placeName(context, country)),
    meta: [messages.dashboards.information[status], messages.dashboards.coverage.statements(number(context, subjects.size))],
    events: columns.map((item) => ({
      text: `${subjectWords(context, demandSubject(ledger, item.subject)).title}${about(item)}: ${levelsOf(context, item)}`,
      links: item.column.statements.map((statement) => statementLink(context, statement, item.column.divided)),
      sources: [],
    })),
  };
}

function placesSection(context: ViewContext): DashboardSectionView {
  const { coverage } = context.messages.dashboards;
  const byCountry = Map.groupBy(computePlaces(context.ledger, context.asOf), ({ country }) => country);
  const at = ANCHORS.places[context.locale];
  return {
    id: at,
    heading: coverage.places,
    content: [
      { type: 'paragraph', inlines: [byCountry.size === 0 ? coverage.noPlaces : coverage.placesRule], soft: true },
      {
        type: 'items',
        items: [...byCountry].map(([country, places]) => ({
          href: partHref(context, { section: 'coverage', part: 'country', value: country }, at),
          title: placeName(context, country),
          meta: places.map(({ region, status }) => `${region} (${context.messages.dashboards.information[status].toLowerCase()})`),
        })),
      },
    ],
  };
}

function noneSection(context: ViewContext): DashboardSectionView {
  const { list, none } = context.messages.dashboards;
  return { id: ANCHORS.list[context.locale], heading: list, content: [{ type: 'paragraph', inlines: [none], soft: true }] };
}

/** The lists behind the numbers of one country, agreement or instrument: each voice and status with its subjects. */
function partView(context: ViewContext, part: PartOf): DashboardView {
  const { messages, ledger, asOf } = context;
  const { dashboards, voices } = messages;
  const isCountry = part.part === 'country';
  const country = part.value === REGION ? undefined : part.value;
  const groups = INFORMING.map((voice) => {
    const { byCountry, byEntry } = computeCoverage(ledger, asOf, voice);
    const group = (isCountry ? byCountry : byEntry).find(({ value }) => value === (isCountry ? country : part.value));
    return { voice, group };
  });
  const entry = isCountry ? undefined : (ledger.get('agreements', part.value) ?? ledger.get('guidelines', part.value));
  const name = entry ? entryLink(context, entry).text : placeName(context, country);
  const places = isCountry ? computePlaces(ledger, asOf).filter((place) => place.country === country) : [];
  const lists = groups.flatMap(({ voice, group }) =>
    INFORMATION.flatMap((status): DashboardSectionView[] => {
      const own: readonly Cell[] = group?.cells[status] ?? [];
      if (own.length === 0) return [];
      return [
        {
          id: coverageAnchor(context, voice, status),
          heading: `${voices[voice]}: ${dashboards.information[status].toLowerCase()} (${number(context, own.length)})`,
          content: [{ type: 'items', items: cellItems(context, own, !isCountry) }],
        },
      ];
    }),
  );
  return dashboardShell(context, {
    section: 'coverage',
    part: { of: part, title: dashboards.coverage.partTitle(name) },
    rule: dashboards.coverage.rule(THRESHOLDS.currentMonths, THRESHOLDS.expiredMonths),
    points: groups.map(
      ({ voice, group }) =>
        `${voices[voice]}: ${dashboards.coverage.sentence(number(context, group?.cells.current.length ?? 0), number(context, group?.total ?? 0))}`,
    ),
    sections: [
      ...lists,
      lists.length > 0 ? undefined : noneSection(context),
      isCountry && country !== undefined
        ? {
            id: ANCHORS.places[context.locale],
            heading: dashboards.coverage.places,
            content:
              places.length > 0
                ? [{ type: 'items' as const, items: places.map((place) => placeItem(context, place)) }]
                : [{ type: 'paragraph' as const, inlines: [dashboards.coverage.noPlacesHere], soft: true as const }],
          }
        : undefined,
    ],
  });
}

/** Of what there is current information and of what none: by country, by agreement and instrument, and by place. */
export function coverageView(context: ViewContext, part?: PartOf): DashboardView {
  if (part) return partView(context, part);
  const { dashboards, voices } = context.messages;
  const { coverage } = dashboards;
  const silent = INFORMING.every((voice) => {
    const { cells, total } = computeCoverage(context.ledger, context.asOf, voice).all;
    return cells.none.length === total;
  });
  return dashboardShell(context, {
    section: 'coverage',
    rule: coverage.rule(THRESHOLDS.currentMonths, THRESHOLDS.expiredMonths),
    points: INFORMING.map((voice) => sentenceOf(context, voice)),
    empty: silent ? missingVoices(context, 'coverage') : undefined,
    sections: [
      {
        id: ANCHORS.byCountry[context.locale],
        heading: coverage.byCountry,
        content: INFORMING.map((voice) => ({ type: 'counts', table: countryTable(context, voice, coverage.caption(voices[voice])) })),
      },
      placesSection(context),
      {
        id: ANCHORS.byAgreement[context.locale],
        heading: coverage.byEntry,
        content: INFORMING.map((voice) => ({ type: 'counts', table: entryTable(context, voice, coverage.caption(voices[voice])) })),
      },
    ],
  });
}
