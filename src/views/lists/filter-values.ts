import { assessmentsOf, type AssessingEntry } from '#domain/voices/assessments.ts';
import type { Compared } from '#domain/figures/differences.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { dateOf } from '#domain/ledger/entry-date.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { divisionValues } from '#domain/figures/figures.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { REGION } from '#domain/figures/situation.ts';
import { subjectOf } from '#domain/voices/subjects.ts';
import { tagsByKind } from '#domain/ledger/tagged.ts';
import { timelinessOf } from '#domain/agreements/timeliness.ts';
import type { Filter } from '#addresses/filters.ts';

/** What an item can be found by: ids, or words of closed lists, each once. */
export type FilterValues = Partial<Record<Filter, readonly string[]>>;

/** Values that stand for no entry. */
export const ALL_NETWORKS = 'all';
export const UNDATED = 'undated';
export const UNCONTESTED = 'none';

function once<T>(values: readonly (T | undefined)[]): T[] {
  return [...new Set(values)].filter((value) => value !== undefined);
}

/** The year in which the date of an entry begins; `undated` where it has none. */
function yearOf(entry: AnyEntry): string[] {
  const date = dateOf(entry);
  return [date === undefined ? UNDATED : edtf(date).from.slice(0, 4)];
}

function themesOf(ledger: Ledger, subjects: readonly string[]): string[] {
  return once(subjects.flatMap((id) => subjectOf(ledger, id)?.entry.facts.themes ?? []));
}

/** Of a report or a self-assessment: about which countries and themes it speaks, and which levels it states. */
function spokenValues(ledger: Ledger, entry: AssessingEntry): FilterValues {
  const assessments = assessmentsOf(ledger, entry);
  return {
    stated: once(assessments.map(({ level }) => level)),
    country: once(assessments.map(({ country }) => country ?? REGION)),
    theme: themesOf(
      ledger,
      assessments.map(({ subject }) => subject),
    ),
    year: yearOf(entry),
  };
}

/** What an entry of a list can be found by; empty for kinds of entries whose lists are not narrowed. @param asOf ISO day */
export function filterValues(ledger: Ledger, entry: AnyEntry, asOf: string): FilterValues {
  const year = yearOf(entry);
  switch (entry.collection) {
    case 'agreements': {
      const divided = (division: Parameters<typeof divisionValues>[2]) => divisionValues(ledger, entry, division);
      return {
        documented: divided('documented'),
        timeliness: [timelinessOf(ledger, entry, asOf).status],
        country: divided('country'),
        body: divided('body'),
        theme: divided('theme'),
        ...tagsByKind(ledger, entry),
        year: divided('year'),
      };
    }
    case 'proposals': {
      const { kind, networks, responsible, themes } = entry.facts;
      return {
        kind: [kind],
        network: networks === 'all' ? [ALL_NETWORKS] : networks,
        responsible,
        theme: themes,
        ...tagsByKind(ledger, entry),
        year,
      };
    }
    case 'guidelines': {
      const { kind, standing, networks, measures = [], themes } = entry.facts;
      const named = once(measures.flatMap(({ countries = [] }) => countries));
      return { kind: [kind], standing: [standing], country: named, network: networks, theme: themes, ...tagsByKind(ledger, entry), year };
    }
    case 'meetings': {
      const { series, country, bodies, presidency, convened, teaches, themes } = entry.facts;
      return {
        kind: [series],
        country: once([country]),
        body: bodies,
        presidency: once([presidency]),
        convener: convened,
        teaches,
        theme: themes,
        ...tagsByKind(ledger, entry),
        year,
      };
    }
    case 'reports':
      return { ...spokenValues(ledger, entry), author: [entry.facts.organization] };
    case 'self-assessments':
      return spokenValues(ledger, entry);
    case 'reviews': {
      const { kind, by, findings } = entry.facts;
      const subjects = findings.map(({ subject }) => subject);
      return {
        kind: [kind],
        author: by,
        country: once(findings.map(({ country }) => country ?? REGION)),
        theme: once([...(entry.facts.themes ?? []), ...themesOf(ledger, subjects)]),
        ...tagsByKind(ledger, entry),
        year,
      };
    }
    case 'actions': {
      const { kind, by, themes } = entry.facts;
      return { kind: [kind], author: by, theme: themes, ...tagsByKind(ledger, entry), year };
    }
    case 'replies':
      return { kind: [entry.facts.stance], author: [entry.facts.from], year };
    case 'inputs':
      return { kind: [entry.facts.kind], author: entry.facts.by, theme: entry.facts.themes, ...tagsByKind(ledger, entry), year };
    case 'sources':
      return { kind: [entry.facts.kind], standing: [entry.facts.read], year };
    case 'documents': {
      const { kind, by, class: reserved, network, themes } = entry.facts;
      return {
        kind: [kind],
        standing: once([reserved?.kind]),
        network: once([network]),
        author: by,
        theme: themes,
        ...tagsByKind(ledger, entry),
        year,
      };
    }
    case 'consultations': {
      const { kind, outcome, presidency, themes } = entry.facts;
      return { kind: [kind], standing: once([outcome?.result]), presidency: [presidency], theme: themes, year };
    }
    default:
      return {};
  }
}

/** What a comparison of two voices can be found by. */
export function comparedValues(ledger: Ledger, { subject, country, difference, divided, contested }: Compared): FilterValues {
  return {
    levels: [String(difference.farthest)],
    divided: [divided.length === 0 ? 'united' : 'divided'],
    contested: contested.length === 0 ? [UNCONTESTED] : contested,
    country: [country ?? REGION],
    theme: themesOf(ledger, [subject]),
  };
}
