import { dateOf } from '../ledger/entry-date.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerLedger } from '../ledger/once.ts';
import { computeContinuity, themeYears, type Continuity, type ThemeYear } from './continuity.ts';
import { presidencyAt, UNASSIGNED } from './situation.ts';

/**
 * Whose text raises a theme: the Conference's (its bodies, governments, organisations beside it), civil society's, one that both
 * sign, or one that nobody signs. A meeting raises themes too, and nobody knows who put them there.
 */
export const RAISERS = ['conference', 'civil-society', 'both', 'unsigned'] as const;
export type Raiser = (typeof RAISERS)[number];

const CIVIL: ReadonlySet<string> = new Set(['civil-society', 'national-platform']);

function raiserAmong(ledger: Ledger, authors: readonly string[] | undefined): Raiser {
  if (authors === undefined) return 'unsigned';
  const civil = authors.filter((id) => CIVIL.has(ledger.get('parties', id)?.facts.kind ?? ''));
  return civil.length === 0 ? 'conference' : civil.length === authors.length ? 'civil-society' : 'both';
}

/** @returns undefined for a kind of entry of which no author can be told */
export function raiserOf(ledger: Ledger, entry: AnyEntry): Raiser | undefined {
  switch (entry.collection) {
    case 'agreements':
      return raiserAmong(ledger, [entry.facts.act.body]);
    case 'inputs':
      return 'civil-society';
    case 'proposals':
      return raiserAmong(ledger, entry.facts.proposers);
    case 'guidelines':
      if (entry.facts.standing === 'civil-society') return 'civil-society';
      return entry.facts.authors ? raiserAmong(ledger, entry.facts.authors) : 'conference';
    default:
      return undefined;
  }
}

interface Raised {
  years: readonly ThemeYear[];
  /** How the theme stands in these texts; undefined where none of them bears a date. */
  now: Continuity | undefined;
}

export interface RaisedTheme {
  theme: Entry<'themes'>;
  by: Readonly<Record<Raiser, Raised>>;
}

/** Each theme with the years in which each side's texts raise it (S2 §C9). @param asOf ISO day */
export function computeRaisedBy(ledger: Ledger, asOf: string): RaisedTheme[] {
  const lastWholeYear = Number(asOf.slice(0, 4)) - 1;
  return computeContinuity(ledger, asOf).themes.map(({ theme, years }) => {
    const entries = years.flatMap((year) => year.entries);
    const raised = (raiser: Raiser): Raised => {
      const own = themeYears(
        entries.filter((entry) => raiserOf(ledger, entry) === raiser),
        lastWholeYear,
      );
      return { years: own, now: own.at(-1)?.state };
    };
    return {
      theme,
      by: {
        conference: raised('conference'),
        'civil-society': raised('civil-society'),
        both: raised('both'),
        unsigned: raised('unsigned'),
      },
    };
  });
}

export interface PresidencyThemes {
  presidency: Entry<'presidencies'>;
  /** Ids of the themes that each side's texts of this turn raise, in the order of the register. */
  themes: Readonly<Record<Exclude<Raiser, 'unsigned'>, readonly string[]>>;
}

function meetingOf(entry: AnyEntry): string | undefined {
  if (entry.collection === 'agreements') return entry.facts.act.meeting;
  return entry.collection === 'inputs' || entry.collection === 'guidelines' ? entry.facts.meeting : undefined;
}

const raisingByPresidency = oncePerLedger((ledger): ReadonlyMap<string, readonly AnyEntry[]> => {
  const raising = [...ledger.all('agreements'), ...ledger.all('proposals'), ...ledger.all('guidelines'), ...ledger.all('inputs')];
  return Map.groupBy(raising, (entry) => {
    const date = dateOf(entry);
    return date === undefined ? UNASSIGNED : presidencyAt(ledger, meetingOf(entry), date);
  });
});

/** The turns of which some text raises a theme, the newest first; a text of which no turn can be told is in none of them. */
export function themesByPresidency(ledger: Ledger): PresidencyThemes[] {
  const order = computeContinuity(ledger, '9999-12-31').themes.map(({ theme }) => theme.id);
  return ledger
    .all('presidencies')
    .sort((a, b) => b.facts.year - a.facts.year)
    .flatMap((presidency): PresidencyThemes[] => {
      const entries = raisingByPresidency(ledger).get(presidency.id) ?? [];
      const of = (raiser: Raiser) => {
        const own = entries.filter((entry) => raiserOf(ledger, entry) === raiser);
        const named = new Set(own.flatMap(({ facts }) => (facts as { themes?: readonly string[] }).themes ?? []));
        return order.filter((id) => named.has(id));
      };
      const themes = { conference: of('conference'), 'civil-society': of('civil-society'), both: of('both') };
      return Object.values(themes).every((own) => own.length === 0) ? [] : [{ presidency, themes }];
    });
}
