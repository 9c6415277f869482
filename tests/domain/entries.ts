import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { COLLECTIONS, type Facts } from '#domain/schemas/index.ts';
import type { CarriedState } from '#domain/schemas/vocabulary.ts';

/** An entry held in memory, checked against its schema, so that a test can only state what content could. */
export function entry<C extends CollectionName>(collection: C, id: string, facts: Facts<C>): Entry<C> {
  return {
    collection,
    id,
    facts: COLLECTIONS[collection].facts.parse(facts) as Facts<C>,
    words: {},
    origin: { file: `${collection}/${id}.md`, locate: () => ({ line: 2, column: 1 }) },
    wordOrigins: {},
  };
}

const SOURCED = { sources: [{ id: 's1' }], confidence: 'verified' as const };

export const source = (id = 's1') => entry('sources', id, { kind: 'seed', read: 'whole' });
export const theme = (id = 't1') => entry('themes', id, { kind: 'theme', order: 1 });
export const party = (id: string, kind: Facts<'parties'>['kind'] = 'body', facts: Partial<Facts<'parties'>> = {}) =>
  entry('parties', id, { kind, order: 1, ...SOURCED, ...facts });
export const meeting = (id: string, held: string, facts: Partial<Facts<'meetings'>> = {}) =>
  entry('meetings', id, { series: 'workshop', held, ...SOURCED, ...facts });
type Deliverable = NonNullable<Facts<'agreements'>['deliverables']>[number];

/** Facts of an agreement; `due` and `does` are those of its only deliverable. */
export type AgreementFacts = Partial<Facts<'agreements'>> & Pick<Deliverable, 'due' | 'does'>;

export const agreement = (id: string, { due, does, ...facts }: AgreementFacts = {}) =>
  entry('agreements', id, {
    act: { kind: 'decision', verb: 'decided', body: 'consejo' },
    adopted: '2016-11-17',
    scope: 'direct',
    'text-known': 'whole',
    stages: [{ stage: 'endorsed', on: '2016-11-17' }],
    themes: ['t1'],
    ...SOURCED,
    ...(due || does ? { deliverables: [{ id: 'p1', ...(does && { does }), ...(due && { due }) }] } : {}),
    ...facts,
  });
export const guideline = (id: string, facts: Partial<Facts<'guidelines'>> = {}) =>
  entry('guidelines', id, {
    kind: 'guide',
    standing: 'adopted',
    'text-known': 'whole',
    themes: ['t1'],
    measures: [{ id: 'm1' }, { id: 'm2' }],
    ...SOURCED,
    ...facts,
  });
export const proposal = (id: string, facts: Partial<Facts<'proposals'>> = {}) =>
  entry('proposals', id, { kind: 'proposal', stage: 'proposed', order: 1, responsible: ['consejo'], themes: ['t1'], ...SOURCED, ...facts });
export const input = (id: string, facts: Partial<Facts<'inputs'>> = {}) =>
  entry('inputs', id, { kind: 'position', presented: '2017', by: ['org'], ...SOURCED, ...facts });
export const record = (id: string, subject: string, facts: Partial<Facts<'records'>['documented'][number]> = {}) =>
  entry('records', id, { documented: [{ subject, ...facts }] });
/** Evidence for a record: dates, each with the state that it carries; without a state, evidence that carries none. */
export const carried = (...items: readonly (readonly [date: string | undefined, state?: CarriedState])[]) => ({
  evidence: items.map(([date, state], index) => ({
    id: `e${index}`,
    date,
    state,
    sources: [{ id: 's1' }],
    confidence: 'verified' as const,
  })),
});
/** An agreement is asked for one level, a measure for norm and practice. */
const partly = (subject: string): Facts<'reports'>['assessments'][number] =>
  subject.includes('/') ? { subject, norm: 'partial', practice: 'partial' } : { subject, level: 'partial' };
export const report = (id: string, subject: string, facts: Partial<Facts<'reports'>> = {}) =>
  entry('reports', id, {
    title: 'Un reporte',
    lang: 'es',
    organization: 'org',
    period: '2020-Q1',
    filed: '2020-04-01',
    method: 'Visitas.',
    'no-personal-data-checked': '2020-04-01',
    assessments: [partly(subject)],
    ...facts,
  });
export const selfAssessment = (id: string, subject: string, facts: Partial<Facts<'self-assessments'>> = {}) =>
  entry('self-assessments', id, {
    country: 'aa',
    period: '2020-Q1',
    filed: '2020-04-01',
    method: 'Respuestas de dos oficinas.',
    assessments: [partly(subject)],
    ...facts,
  });
export const reply = (id: string, to: string, from: string, facts: Partial<Facts<'replies'>> = {}) =>
  entry('replies', id, { to, from, stance: 'contests', filed: '2020-05-01', ...facts });
export const presidency = (id: string, country: string, year: number, facts: Partial<Facts<'presidencies'>> = {}) =>
  entry('presidencies', id, { country, year, status: 'held', ...SOURCED, ...facts });
export const chain = (id: string, dates: [string | undefined, string | undefined]) =>
  entry('chains', id, { order: 1, steps: dates.map((date, index) => ({ id: `s${index + 1}`, date, ...SOURCED })) });

export const consultation = (id: string, facts: Partial<Facts<'consultations'>> = {}) =>
  entry('consultations', id, { kind: 'procedure', presidency: 'aa', ...SOURCED, ...facts });
/** Holidays of one country, each on one day. */
export const holidays = (country: string, days: readonly string[], facts: Partial<Facts<'holidays'>> = {}) =>
  entry('holidays', country, {
    country,
    years: [...new Set(days.map((day) => Number(day.slice(0, 4))))],
    weekend: ['saturday', 'sunday'],
    holidays: days.map((on, index) => ({ id: `h${index + 1}`, scope: 'national', dates: [{ on, confidence: 'general' }] })),
    ...facts,
  });

/** A small world in which everything names what exists. */
export function soundEntries(): AnyEntry[] {
  return [
    source(),
    theme(),
    party('consejo'),
    party('aa', 'member-country'),
    party('bb', 'observer-country'),
    party('org', 'civil-society'),
    meeting('r-1', '2016-11-17/2016-11-18', { country: 'aa', bodies: ['consejo'] }),
    agreement('d-1', { act: { kind: 'decision', verb: 'decided', body: 'consejo', meeting: 'r-1' }, countries: ['aa'] }),
    guideline('g-1', { meeting: 'r-1', related: ['d-1'] }),
    proposal('x-1', { guideline: 'g-1', networks: 'all' }),
    input('a-1', { meeting: 'r-1', to: 'consejo' }),
    record('rec-1', 'd-1', { evidence: [{ id: 'e1', date: '2017', state: 'partly', sources: [{ id: 's1' }], confidence: 'verified' }] }),
    report('2020-q1', 'g-1/m1'),
    presidency('ppt-2016', 'aa', 2016),
    chain('c-1', ['2016', '2017']),
  ] as AnyEntry[];
}

/** Parties, a meeting, an agreement that binds every member country, and an instrument of two measures; nobody spoke yet. */
export function quietEntries(): AnyEntry[] {
  return [
    source(),
    theme(),
    party('consejo'),
    party('aa', 'member-country'),
    party('cc', 'member-country'),
    party('bb', 'observer-country'),
    party('org', 'civil-society'),
    party('org-2', 'civil-society'),
    meeting('r-1', '2016-11-17/2016-11-18', { country: 'aa', bodies: ['consejo'] }),
    agreement('d-1'),
    guideline('g-1', { issued: '2016-11' }),
  ] as AnyEntry[];
}
