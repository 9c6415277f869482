import { edtf } from '#domain/dates/edtf.ts';
import { computeRecordReach, computeSilence, computeStalled } from '#domain/figures/information-age.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '#domain/schemas/vocabulary.ts';
import { formatDate, formatElapsed } from '#i18n/format.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { itemOf } from '../items.ts';
import type { ItemView } from '../model/item.ts';
import { countryTable, isSilent, silentVoice } from './coverage-tables.ts';
import type { DashboardContent, DashboardSectionView, DashboardView } from '../model/dashboard.ts';
import { figureWords } from '../figures/frame.ts';
import { barsOrSentence, dashboardShell } from './shell.ts';
import { cellItems, number } from './cell-items.ts';

function agreementItems(context: ViewContext, ids: readonly string[]): ItemView[] {
  return ids.map((id) => itemOf(context, context.ledger.demand('agreements', id)));
}

/** One group of a figure that lists its entries further down the same page. */
interface Group {
  id: string;
  label: string;
  /** What its list is called, where that is more than its label. */
  listed?: string;
  items: readonly ItemView[];
  count: number;
}

/** Bars with a list under each of them: the number leads to the list on the same page. */
function listedBars(
  context: ViewContext,
  {
    groups,
    ...parts
  }: Pick<Parameters<typeof barsOrSentence>[1], 'id' | 'file' | 'title' | 'summary' | 'measure' | 'more' | 'unknown' | 'columns'> & {
    groups: readonly Group[];
  },
): DashboardContent[] {
  const own = groups.filter(({ count }) => count > 0);
  const total = own.reduce((sum, { count }) => sum + count, 0);
  return [
    barsOrSentence(context, {
      ...parts,
      at: { to: 'section', section: 'age' },
      rows: own.map((group) => ({ label: group.label, href: `#${group.id}`, count: group.count })),
      total,
    }),
    ...own.flatMap((group): DashboardContent[] => [
      { type: 'list', id: group.id, heading: `${group.listed ?? group.label} (${number(context, group.count)})`, items: group.items },
    ]),
  ];
}

function reachSection(context: ViewContext): DashboardSectionView {
  const { reach, year, agreements } = context.messages.dashboards.age;
  const { years, undated, nothing } = computeRecordReach(context.ledger);
  const { age: words } = figureWords(context);
  const last = years.at(-1)?.year;
  const total = context.ledger.all('agreements').length;
  const id = ANCHORS.reach[context.locale];
  const groups = [
    ...years.map(({ year: value, ids }) => ({ key: value, label: value, ids })),
    { key: ANCHORS.undated[context.locale], label: reach.undated, ids: undated },
    { key: ANCHORS.noEvidence[context.locale], label: reach.nothing, ids: nothing },
  ].map(({ key, label, ids }) => ({ id: `${id}-${key}`, label, items: agreementItems(context, ids), count: ids.length }));
  return {
    id,
    heading: reach.heading,
    content: [
      { type: 'paragraph', inlines: [reach.rule], soft: true },
      ...listedBars(context, {
        id: `${id}-figura`,
        file: 'record-reach-by-year',
        title: reach.question,
        summary: last === undefined ? reach.noRecord : words.reach(number(context, nothing.length), number(context, total), last),
        measure: words.reachMeasure(number(context, total)),
        columns: [year, agreements],
        groups,
      }),
    ],
  };
}

function silenceSection(context: ViewContext): DashboardSectionView {
  const { dashboards, voices } = context.messages;
  const { silence, year, number: cases } = dashboards.age;
  const { age: words } = figureWords(context);
  const coverageLink = { ...sectionLink(context, 'coverage'), text: words.byCase };
  const id = ANCHORS.silence[context.locale];
  const content = ASSESSING_VOICES.flatMap((voice): DashboardContent[] => {
    const groups = computeSilence(context.ledger, context.asOf, voice).map(({ year: since, cells }) => ({
      id: `${id}-${voice}-${since ?? ANCHORS.undated[context.locale]}`,
      label: since ?? silence.undated,
      listed: `${voices[voice]}, ${since ?? silence.undated.toLowerCase()}`,
      items: cellItems(context, cells),
      count: cells.length,
    }));
    if (groups.length === 0) return [{ type: 'paragraph', inlines: [silence.nothing(voices[voice])] }];
    const total = groups.reduce((sum, { count }) => sum + count, 0);
    const silent = isSilent(context, voice);
    const bars = listedBars(context, {
      id: `${id}-${voice}`,
      file: `silence-by-year-${voice}`,
      title: silence.question(voices[voice]),
      summary: words.silence[voice](number(context, total), groups[0]!.label.toLowerCase()),
      measure: words.silenceMeasure,
      unknown: silent ? [figureWords(context).levels.notBreach, ' ', coverageLink] : undefined,
      columns: [year, cases],
      groups,
    });
    return silent ? bars.slice(0, 1) : bars;
  });
  return { id, heading: silence.heading, content: [{ type: 'paragraph', inlines: [silence.rule], soft: true }, ...content] };
}

function stalledSection(context: ViewContext): DashboardSectionView {
  const { messages, ledger, locale, asOf } = context;
  const { stalled } = messages.dashboards.age;
  const found = computeStalled(ledger, asOf);
  const items = found.map(({ agreement, since }): ItemView => ({
    ...itemOf(context, agreement),
    meta: [messages.dashboards.since(formatDate(since, locale), formatElapsed(edtf(since).to, asOf, locale))],
  }));
  return {
    id: ANCHORS.stalled[locale],
    heading: stalled.heading,
    content: [
      { type: 'paragraph', inlines: [stalled.rule(THRESHOLDS.stalledQuarters)], soft: true },
      found.length === 0
        ? { type: 'paragraph', inlines: [stalled.none] }
        : { type: 'paragraph', inlines: [stalled.count(number(context, found.length), number(context, ledger.all('agreements').length))] },
      ...(found.length === 0 ? [] : [{ type: 'list' as const, id: `${ANCHORS.stalled[locale]}-lista`, heading: stalled.list, items }]),
    ],
  };
}

function voiceSection(context: ViewContext, voice: AssessingVoice): DashboardSectionView {
  const text = context.messages.dashboards.age.byVoice[voice];
  return {
    id: `${ANCHORS.age[context.locale]}-${voice}`,
    heading: text,
    content: [isSilent(context, voice) ? silentVoice(context, voice) : { type: 'counts', table: countryTable(context, voice, text) }],
  };
}

/** How old what is known is: each voice by country, how far the record reaches, since when nothing is known, what is stalled. */
export function ageView(context: ViewContext): DashboardView {
  const { coverage } = context.messages.dashboards;
  return dashboardShell(context, {
    section: 'age',
    rule: coverage.rule(THRESHOLDS.currentMonths, THRESHOLDS.expiredMonths),
    sections: [
      reachSection(context),
      stalledSection(context),
      ...ASSESSING_VOICES.map((voice) => voiceSection(context, voice)),
      silenceSection(context),
    ],
  });
}
