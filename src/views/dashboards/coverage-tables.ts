import { INFORMATION } from '#domain/figures/cells.ts';
import { computeCoverage, type CoverageGroup } from '#domain/figures/coverage.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '#domain/schemas/vocabulary.ts';
import { compareNames } from '#i18n/format.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { informationSlug, voiceSlug, type PartOf } from '#addresses/parts.ts';
import { type ViewContext, partHref } from '../context.ts';
import { codeOf, headingOf, orderName, placeName } from '../names.ts';
import type { ContentView } from '../model/content.ts';
import type { DashboardContent } from '../model/dashboard.ts';
import type { Inline, LinkView } from '../model/inline.ts';
import type { TableView } from '../model/table.ts';
import { number } from './cell-items.ts';

/** The region stands for no entry. */
export const REGION = 'region';

export function coverageAnchor(context: ViewContext, voice: AssessingVoice, status: (typeof INFORMATION)[number]): string {
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

/** The agreement or instrument of a group, with the page of its own lists. */
function entryRow(context: ViewContext, { value }: CoverageGroup): { label: LinkView; part: PartOf } {
  const { ledger } = context;
  const entry: AnyEntry = ledger.get('agreements', value!) ?? ledger.demand('guidelines', value!);
  const part: PartOf = { section: 'coverage', part: entry.collection === 'agreements' ? 'agreement' : 'guideline', value: entry.id };
  const { title, short, lang } = headingOf(context, entry);
  const text = [codeOf(entry), short ?? title].filter(Boolean).join(' · ');
  return { label: { href: partHref(context, part), text, lang }, part };
}

const isKnown = ({ cells, total }: CoverageGroup) => cells.none.length < total;

/** True where a voice has said nothing of anything that it could speak of. */
export function isSilent(context: ViewContext, voice: AssessingVoice): boolean {
  const { cells, total } = computeCoverage(context.ledger, context.asOf, voice).all;
  return cells.none.length === total;
}

/** In the place of a table of noughts: that a voice has said nothing, of how many cases, and what that does not mean. */
export function silentVoice(context: ViewContext, voice: AssessingVoice): ContentView {
  const { total } = computeCoverage(context.ledger, context.asOf, voice).all;
  const { silent } = context.messages.dashboards.coverage;
  return { type: 'paragraph', inlines: [silent[voice](number(context, total))] };
}

/** Each voice by country: a table, or a sentence where it has said nothing; where neither has, the way to each country. */
export function countryContents(context: ViewContext): DashboardContent[] {
  const { coverage } = context.messages.dashboards;
  const { voices } = context.messages;
  const tables = ASSESSING_VOICES.map((voice): DashboardContent =>
    isSilent(context, voice)
      ? silentVoice(context, voice)
      : { type: 'counts', table: countryTable(context, voice, coverage.caption(voices[voice])) },
  );
  if (!ASSESSING_VOICES.every((voice) => isSilent(context, voice))) return tables;
  const ways = countryTable(context, 'government', '').rows.flatMap(([first], index): Inline[] => [index === 0 ? ' ' : ', ', ...first!]);
  return [...tables, { type: 'paragraph', inlines: [coverage.inEach, ...ways, '.'], soft: true }];
}

/** Each voice by agreement and instrument, where it has said something; then those of which nobody has, in one list. */
export function entryContents(context: ViewContext): ContentView[] {
  const { ledger, asOf, messages, locale } = context;
  const { coverage } = messages.dashboards;
  const byVoice = ASSESSING_VOICES.map((voice) => ({ voice, groups: computeCoverage(ledger, asOf, voice).byEntry }));
  const spoken = new Set(byVoice.flatMap(({ groups }) => groups.filter(isKnown).map(({ value }) => value)));
  const silent = [...new Map(byVoice.flatMap(({ groups }) => groups.map((group) => [group.value, group] as const))).values()].filter(
    ({ value }) => !spoken.has(value),
  );
  const anchor = ANCHORS.byAgreement[locale];
  const folds = byVoice.flatMap(({ voice, groups }): ContentView[] => {
    const known = groups.filter(isKnown);
    if (known.length === 0) return [];
    const caption = coverage.caption(messages.voices[voice]);
    const rows = known.map((group) => ({ ...entryRow(context, group), group }));
    return [
      {
        type: 'fold',
        id: `${anchor}-${voiceSlug(locale, voice)}`,
        summary: `${caption} (${number(context, known.length)})`,
        content: [{ type: 'table', table: countTable(context, voice, coverage.entry, caption, rows) }],
      },
    ];
  });
  const items = silent.map((group) => {
    const { href, text, lang } = entryRow(context, group).label;
    return { href, title: text, lang, meta: [] };
  });
  return [
    ...folds,
    ...(items.length === 0
      ? []
      : [
          {
            type: 'fold' as const,
            id: `${anchor}-${informationSlug(locale, 'none')}`,
            summary: coverage.nothingOn(number(context, items.length), number(context, spoken.size + items.length)),
            content: [{ type: 'items' as const, items }],
          },
        ]),
  ];
}
