import type { Assessment } from '#domain/voices/assessments.ts';
import { INFORMATION, type Cell } from '#domain/figures/cells.ts';
import { computeCoverage, computePlaces, type PlaceColumn, type PlaceCoverage } from '#domain/figures/coverage.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { memberCountryIds } from '#domain/ledger/member-countries.ts';
import type { Freshness } from '#domain/voices/columns.ts';
import { ASSESSING_VOICES, type AssessingVoice, type Level } from '#domain/schemas/vocabulary.ts';
import type { PartOf } from '#addresses/parts.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { type ViewContext, partHref } from '../context.ts';
import { entryLink, demandSubject, partyLink, placeName, subjectWords } from '../names.ts';
import { ageWords } from '../entries/parts/statements.ts';
import type { ItemView } from '../model/item.ts';
import type { LinkView } from '../model/inline.ts';
import type { DashboardSectionView, DashboardView } from '../model/dashboard.ts';
import { dashboardShell, missingVoices } from './shell.ts';
import { countryContents, coverageAnchor, entryContents, isSilent, REGION } from './coverage-tables.ts';
import { cellItems, number } from './cell-items.ts';

/** The pages of this section: one for each place that may be informed of, one for each agreement and instrument. */
export function coverageParts(ledger: Ledger): PartOf[] {
  return [
    ...[REGION, ...memberCountryIds(ledger)].map((value): PartOf => ({ section: 'coverage', part: 'country', value })),
    ...ledger.all('agreements').map(({ id }): PartOf => ({ section: 'coverage', part: 'agreement', value: id })),
    ...ledger.all('guidelines').map(({ id }): PartOf => ({ section: 'coverage', part: 'guideline', value: id })),
  ];
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
  const groups = ASSESSING_VOICES.map((voice) => {
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
  const { coverage } = context.messages.dashboards;
  const silent = ASSESSING_VOICES.every((voice) => isSilent(context, voice));
  return dashboardShell(context, {
    section: 'coverage',
    rule: coverage.rule(THRESHOLDS.currentMonths, THRESHOLDS.expiredMonths),
    points: ASSESSING_VOICES.map((voice) => sentenceOf(context, voice)),
    empty: silent ? missingVoices(context, 'coverage') : undefined,
    sections: [
      {
        id: ANCHORS.byCountry[context.locale],
        heading: coverage.byCountry,
        content: countryContents(context),
      },
      placesSection(context),
      {
        id: ANCHORS.byAgreement[context.locale],
        heading: coverage.byEntry,
        content: entryContents(context),
      },
    ],
  });
}
