import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import type { Facts } from '#domain/schemas/index.ts';
import { agreement, entry, guideline, party, report, source, theme } from './entries.ts';

/** The day that the findings of these tests are computed for. */
export const DAY = '2026-11-22';

type Item = Facts<'reports'>['assessments'][number];

/** A government's own levels, filed at the end of September 2026 where nothing else is said. */
export const answer = (id: string, country: string, assessments: Item[], facts: Partial<Facts<'self-assessments'>> = {}) =>
  entry('self-assessments', id, { country, period: '2026-Q3', filed: '2026-10-01', assessments, ...facts });

/** An organisation's report on a country, of the third quarter of 2026 where nothing else is said. */
export const told = (id: string, country: string | undefined, assessments: Item[], facts: Partial<Facts<'reports'>> = {}) =>
  report(id, 'd-1', {
    period: '2026-Q3',
    filed: '2026-10-01',
    place: country === undefined ? undefined : { country },
    assessments,
    ...facts,
  });

export const rejection = (id: string, to: string, from: string) =>
  entry('replies', id, { to, from, stance: 'contests', filed: '2026-10-20' });

/** Two member countries, three agreements (one binds only `aa`), an instrument with two measures; nobody has spoken yet. */
export function quietEntries(): AnyEntry[] {
  return [
    source(),
    theme('t1'),
    theme('t2'),
    party('consejo'),
    party('aa', 'member-country'),
    party('cc', 'member-country'),
    party('org', 'civil-society'),
    party('org-b', 'civil-society'),
    agreement('d-1'),
    agreement('d-2', { adopted: '2020', themes: ['t1', 't2'] }),
    agreement('d-3', { adopted: '2020-03', countries: ['aa'] }),
    guideline('g-1'),
  ] as AnyEntry[];
}

/** The quiet world with what else is said in it. */
export function worldWith(...entries: unknown[]): Ledger {
  return new Ledger([...quietEntries(), ...(entries as AnyEntry[])]);
}
