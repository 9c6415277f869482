import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { isGathering, MEETING_SERIES, PARTY_KINDS, SOURCE_KINDS } from '#domain/schemas/vocabulary.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { rhythmOf } from '#domain/gatherings/rhythm.ts';
import { compareNames, formatDate, formatList, formatRoman } from '#i18n/format.ts';
import type { ViewContext } from '../context.ts';
import { entryLink, headingOf, wordsOf } from '../names.ts';
import { byNewest, byOrder, itemOf } from '../items.ts';
import type { ListView } from '../model/list.ts';
import type { ItemView } from '../model/item.ts';
import { noteViews, sourceViews } from '../provenance.ts';
import { filteredItem } from './filters.ts';
import { gapMeasures, inputGroups } from './gaps.ts';
import { listShell } from './shell.ts';

function filteredItems(context: ViewContext, entries: readonly AnyEntry[], withSummary = false): ItemView[] {
  return entries.map((entry) => filteredItem(context, entry, withSummary));
}

function itemsOf(context: ViewContext, entries: readonly AnyEntry[], withSummary = false): ItemView[] {
  return entries.map((entry) => itemOf(context, entry, withSummary));
}

/** An entry without a page of its own, shown whole under its anchor. */
function wholeItem(context: ViewContext, entry: Entry<'challenges' | 'observations' | 'chains'> & AnyEntry): ItemView {
  const { title, summary, lang } = headingOf(context, entry);
  const facts = entry.facts as {
    notes?: Parameters<typeof noteViews>[1]['notes'];
    sources?: { id: string; at?: string }[];
    confidence?: 'verified';
  };
  const words = wordsOf(context, entry as Entry<'challenges'>).words;
  return {
    id: entry.id,
    title,
    summary,
    lang,
    meta: [],
    sources: sourceViews(context, facts.sources, facts.confidence),
    notes: noteViews(context, facts, words.notes, lang),
  };
}

/** The instruments, the newest first; before them those with which some document asks the review to begin. */
export function guidelinesView(context: ViewContext): ListView {
  const { gatherings } = context.messages;
  const guidelines = context.ledger.all('guidelines').sort(byNewest);
  const first = guidelines.filter(({ facts }) => facts.review !== undefined);
  const others = guidelines.filter(({ facts }) => facts.review === undefined);
  return listShell(context, {
    section: 'guidelines',
    filtered: { list: 'guidelines', entries: context.ledger.all('guidelines') },
    groups:
      first.length === 0
        ? [{ items: filteredItems(context, others, true) }]
        : [
            { id: ANCHORS.reviewFirst[context.locale], heading: gatherings.reviewGroup, items: filteredItems(context, first, true) },
            { id: ANCHORS.all[context.locale], heading: gatherings.others, items: filteredItems(context, others, true) },
          ],
  });
}

/** Numbers that are missing between the first and the last: said, not hidden. */
function gaps(numbers: readonly number[]): number[] {
  const known = new Set(numbers);
  const missing: number[] = [];
  for (let n = Math.min(...numbers); n < Math.max(...numbers); n++) if (!known.has(n)) missing.push(n);
  return missing;
}

/** Series of encounters whose rhythm is told above the list. */
const ENCOUNTERS = (['encounter', 'congress', 'plenary'] as const).flatMap((kind) =>
  MEETING_SERIES.filter((series) => isGathering(series, kind)),
);

/** How often the encounters of each series were held, as far as those on record follow one another. */
function rhythmRemarks(context: ViewContext): string[][] {
  const { ledger, asOf, locale, messages } = context;
  const { rhythm } = messages.gatherings;
  return ENCOUNTERS.flatMap((series) => {
    const { meetings, intervals } = rhythmOf(ledger, series, asOf);
    if (meetings.length === 0) return isGathering(series, 'encounter') ? [[rhythm.none]] : [];
    const years = [
      ...new Set(
        meetings.map(({ facts }) => {
          const { from, uncertain } = edtf(facts.held);
          return `${from.slice(0, 4)}${uncertain ? '?' : ''}`;
        }),
      ),
    ];
    const apart = intervals.map(({ least, most }) => Math.max(1, Math.round((least + most) / 24)));
    const gap = apart.length === 0 ? '' : rhythm.gaps(Math.min(...apart), Math.max(...apart));
    return [[rhythm.remark(messages.series[series]!, meetings.length, formatList(years, locale), gap).trim()]];
  });
}

export function meetingsView(context: ViewContext): ListView {
  const { messages, ledger } = context;
  const meetings = ledger.all('meetings').sort(byNewest);
  const numbers = meetings.flatMap(({ facts }) =>
    isGathering(facts.series, 'ministerial') && facts.number !== undefined ? [facts.number] : [],
  );
  return listShell(context, {
    section: 'meetings',
    filtered: { list: 'meetings', entries: meetings },
    remarks: [...gaps(numbers).map((number) => [messages.meetingGap(formatRoman(number))]), ...rhythmRemarks(context)],
    groups: MEETING_SERIES.map((series) => ({
      id: series,
      heading: messages.series[series],
      items: filteredItems(
        context,
        meetings.filter(({ facts }) => facts.series === series),
      ),
    })),
  });
}

export function presidenciesView(context: ViewContext): ListView {
  const { messages, ledger } = context;
  const presidencies = ledger.all('presidencies').sort((a, b) => b.facts.year - a.facts.year);
  return listShell(context, {
    section: 'presidencies',
    remarks: gaps(presidencies.map(({ facts }) => facts.year)).map((year) => [messages.presidencyGap(String(year))]),
    groups: [{ items: itemsOf(context, presidencies) }],
  });
}

export function bodiesView(context: ViewContext): ListView {
  const { messages, ledger } = context;
  const parties = ledger.all('parties').sort(byOrder);
  return listShell(context, {
    section: 'bodies',
    groups: PARTY_KINDS.filter((kind) => kind !== 'member-country').map((kind) => ({
      id: kind,
      heading: messages.partyKinds[kind],
      items: parties
        .filter(({ facts }) => facts.kind === kind)
        .map((party) => ({ ...itemOf(context, party), code: wordsOf(context, party).words.short, meta: [] })),
    })),
  });
}

export function inputsView(context: ViewContext): ListView {
  return listShell(context, {
    section: 'inputs',
    filtered: { list: 'inputs', entries: context.ledger.all('inputs') },
    groups: inputGroups(context),
  });
}

export function practicesView(context: ViewContext): ListView {
  const { ledger, messages } = context;
  return listShell(context, {
    section: 'practices',
    groups: [
      { items: itemsOf(context, ledger.all('practices').sort(byOrder), true) },
      {
        id: 'opiniones',
        heading: messages.headings.opinions,
        items: ledger
          .all('observations')
          .sort(byOrder)
          .map((entry) => wholeItem(context, entry)),
      },
    ],
  });
}

export function challengesView(context: ViewContext): ListView {
  const { ledger, messages } = context;
  return listShell(context, {
    section: 'challenges',
    groups: [
      {
        items: ledger
          .all('challenges')
          .sort(byOrder)
          .map((entry) => ({
            ...wholeItem(context, entry),
            measures: gapMeasures(context, entry),
            links: entry.facts.answers && {
              heading: messages.headings.answers,
              links: entry.facts.answers.map((target) =>
                entryLink(context, ledger.resolve({ target, collections: ['proposals', 'agreements'] })!),
              ),
            },
          })),
      },
    ],
  });
}

/** A chain of more steps opens when it is asked for. */
const LONG_CHAIN = 4;

/** A chain with its dated steps, each with what it names and rests on. */
function chainItem(context: ViewContext, chain: Entry<'chains'>): ItemView {
  const { words, lang } = wordsOf(context, chain);
  const { steps } = chain.facts;
  return {
    ...wholeItem(context, chain),
    eventsFold: steps.length > LONG_CHAIN ? context.messages.counts.steps(steps.length) : undefined,
    events: chain.facts.steps.map((step) => ({
      date: step.date && formatDate(step.date, context.locale),
      text: words.steps[step.id] ?? '',
      lang,
      links: (step.entries ?? []).map((target) =>
        entryLink(
          context,
          context.ledger.resolve({ target, collections: ['agreements', 'proposals', 'guidelines', 'inputs', 'meetings', 'parties'] })!,
          'short',
        ),
      ),
      sources: sourceViews(context, step.sources, step.confidence),
    })),
  };
}

export function chainsView(context: ViewContext): ListView {
  return listShell(context, {
    section: 'chains',
    groups: [
      {
        items: context.ledger
          .all('chains')
          .sort(byOrder)
          .map((chain) => chainItem(context, chain)),
      },
    ],
  });
}

export function sourcesView(context: ViewContext): ListView {
  const sources = context.ledger.all('sources');
  const numeric = (id: string) => Number(id.slice(1));
  return listShell(context, {
    section: 'sources',
    filtered: { list: 'sources', entries: sources },
    groups: SOURCE_KINDS.map((kind) => ({
      id: kind,
      heading: context.messages.sourceKinds[kind],
      items: sources
        .filter(({ facts }) => facts.kind === kind)
        .sort((a, b) => numeric(a.id) - numeric(b.id))
        .map((source) => ({ ...filteredItem(context, source), meta: [] })),
    })),
  });
}

export function glossaryView(context: ViewContext): ListView {
  const terms = context.ledger.all('glossary').sort((a, b) => compareNames(headingOf(context, a).title, headingOf(context, b).title));
  return listShell(context, {
    section: 'glossary',
    groups: [
      {
        terms: true,
        items: terms.map((term) => {
          const { words, lang } = wordsOf(context, term);
          return {
            id: term.id,
            title: words.title,
            lang,
            meta: words.expansion ? [words.expansion] : [],
            summary: words.summary,
            links:
              term.facts.party === undefined
                ? undefined
                : { heading: '', links: [entryLink(context, context.ledger.demand('parties', term.facts.party))] },
            sources: sourceViews(context, term.facts.sources),
          };
        }),
      },
    ],
  });
}
