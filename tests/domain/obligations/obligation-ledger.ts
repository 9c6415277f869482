import { fieldOf } from '#domain/problems/problem.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { computeObligations } from '#domain/obligations/index.ts';
import type { Occurrence } from '#domain/obligations/model.ts';
import { OBLIGATION_RULES, type ObligationRule } from '#domain/schemas/vocabulary.ts';
import type { Facts } from '#domain/schemas/index.ts';
import { entry, meeting, party, presidency, source, theme } from '../entries.ts';

const SOURCED = { sources: [{ id: 's1' }], confidence: 'verified' as const };

export const document = (id: string, kind: Facts<'documents'>['kind'], dated: string, facts: Partial<Facts<'documents'>> = {}) =>
  entry('documents', id, { kind, dated, ...SOURCED, ...facts });
export const plan = (id: string, kind: Facts<'plans'>['kind'], year: number, facts: Partial<Facts<'plans'>> = {}) =>
  entry('plans', id, { kind, year, body: 'equipo-tripartito', items: [{ id: 'i1' }], ...SOURCED, ...facts });
export const waiver = (id: string, rule: ObligationRule, occurrence: string, facts: Partial<Facts<'waivers'>> = {}) =>
  entry('waivers', id, { rule, occurrence, finding: 'waived', on: '2026-01-15', by: ['members'], ...SOURCED, ...facts });

/** The act from which every rule of the mechanism is in force: the first day of 2015. */
export const act = (dated = '2015-01-01', adopts: readonly ObligationRule[] = OBLIGATION_RULES) =>
  document('acta', 'act', dated, { by: ['viceministerial'], adopts: [...adopts] });

/** Offices, two member countries and one network; nothing is known of what they did. */
export function parties(): AnyEntry[] {
  return [
    source(),
    theme(),
    party('ppt'),
    party('st-crm'),
    party('st-rrocm', 'civil-society'),
    party('rrocm', 'civil-society'),
    party('equipo-tripartito', 'body', { members: ['ppt', 'st-crm', 'st-rrocm'] }),
    party('troika'),
    party('viceministerial'),
    party('consejo'),
    party('org', 'civil-society'),
    party('members', 'collective', { members: ['aa', 'bb'] }),
    party('observers', 'collective'),
    party('aa', 'member-country'),
    party('bb', 'member-country'),
    party('red', 'network'),
  ] as AnyEntry[];
}

/** A ledger of the parties, the act that adopts every rule, and what a test adds. */
export function ledgerOf(...added: unknown[]): Ledger {
  return new Ledger([...parties(), act(), ...(added as AnyEntry[])] as AnyEntry[]);
}

/** Codes of what is wrong with the parties and what a test adds. */
export function problemsOf(...added: unknown[]): string[] {
  const { problems } = buildLedger([...parties(), ...(added as AnyEntry[])]);
  return problems.map((item) => [item.file, item.code, fieldOf(item)].filter(Boolean).join(' '));
}

export function occurrencesOf(ledger: Ledger, rule: ObligationRule, asOf: string): readonly Occurrence[] {
  return computeObligations(ledger, asOf).rules.find((status) => status.rule === rule)!.occurrences;
}

export function occurrenceOf(ledger: Ledger, rule: ObligationRule, key: string, asOf: string): Occurrence {
  const found = occurrencesOf(ledger, rule, asOf).find((occurrence) => occurrence.key === key);
  if (!found) throw new Error(`${rule} has no occurrence ${key}`);
  return found;
}

/** State and reason of one occurrence, with the days where it is late: `kept-late late 1`. */
export function stateOf(rule: ObligationRule, key: string, asOf: string, ...added: unknown[]): string {
  const { state, reason, lateDays } = occurrenceOf(ledgerOf(...added), rule, key, asOf);
  const days = lateDays && (lateDays.least === lateDays.most ? `${lateDays.least}` : `${lateDays.least}-${lateDays.most}`);
  return [state, reason, days].filter((part) => part !== undefined).join(' ');
}

export const team = (id: string, held: string, facts: Partial<Facts<'meetings'>> = {}) =>
  meeting(id, held, { series: 'tripartite', ...facts });
export const grcm = (id: string, held: string, facts: Partial<Facts<'meetings'>> = {}) => meeting(id, held, { series: 'grcm', ...facts });
export const viceministerial = (id: string, held: string, facts: Partial<Facts<'meetings'>> = {}) =>
  meeting(id, held, { series: 'viceministerial', ...facts });
export const term = (id: string, country: string, year: number, from?: string, to?: string) =>
  presidency(id, country, year, { ...((from ?? to) && { term: { ...(from && { from }), ...(to && { to }) } }) });
/** A document sent to somebody on a day. */
export const sent = (id: string, kind: Facts<'documents'>['kind'], on: string, to: string[], facts: Partial<Facts<'documents'>> = {}) =>
  document(id, kind, on, { sendings: [{ to, on }], ...facts });
