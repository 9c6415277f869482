import { describe, expect, test } from 'vitest';
import { fieldOf } from '#domain/problems/problem.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import { computeObligations } from '#domain/obligations/index.ts';
import { OBLIGATION_RULES, type ObligationRule, type ObligationState } from '#domain/schemas/vocabulary.ts';

/** Rules that can be late: they have a day, and what is done after it still serves. */
const LATE: readonly ObligationRule[] = [
  'quarterly-meeting',
  'monitoring-report',
  'pre-presidency-meeting',
  'work-plan',
  'endorsement',
  'action-plan',
  'quarterly-verification',
  'resources',
  'management-report',
  'questionnaire',
];
/** A number decides as soon as there is a plan; a draft, a statement or an approved recommendation has no day ahead of it. */
const NEVER_AHEAD: readonly ObligationRule[] = ['three-agreements', 'approved-recommendations', 'drafts-circulated', 'inputs-answered'];
/**
 * Ahead only until every country has answered for the year, which the invented ones sometimes all have; a term of a consultation
 * ends on a day only where the holidays of the countries are known, and the invented world in memory has none.
 */
const MAYBE_AHEAD: readonly ObligationRule[] = ['self-assessment', 'written-consultation'];
/** Without a plan there is nothing to count; with one the count is known. */
const ALWAYS_KNOWN: readonly ObligationRule[] = ['three-agreements'];

/** States that a rule can be in, with `ahead` for what is due soon or later: which of the two depends on the day. */
function reachable(rule: ObligationRule): string[] {
  return [
    'kept',
    ...(LATE.includes(rule) ? ['kept-late'] : []),
    rule === 'three-agreements' ? 'exceeded' : 'missed',
    ...(NEVER_AHEAD.includes(rule) || MAYBE_AHEAD.includes(rule) ? [] : ['ahead']),
    ...(ALWAYS_KNOWN.includes(rule) ? [] : ['no-information']),
    'waived',
    'unjudged',
  ].sort();
}

const timeless = (state: ObligationState) => (state === 'due-soon' || state === 'not-yet-due' ? 'ahead' : state);

describe.each(['2026-11-22', '2026-01-05', '2027-03-31', '2028-02-29', '2026-12-30'])('a mechanism invented on %s', (asOf) => {
  const { ledger, problems } = buildLedger(demoEntries({ seed: 7, size: 60, asOf }));
  const { rules } = computeObligations(ledger, asOf);

  test('has nothing wrong with it', () => {
    expect(problems.filter(({ severity }) => severity === 'error').map((item) => `${item.file} ${item.code} ${fieldOf(item)}`)).toEqual([]);
  });

  test('warns of what it shows on purpose: breaches of the procedure, too many agreements of one group', () => {
    const shown = new Set(problems.map(({ code }) => code));
    for (const code of ['procedure-not-followed', 'plan-above-preference'] as const) expect(shown).toContain(code);
    expect(problems.filter(({ code }) => code === 'procedure-not-followed').every(({ file }) => file.includes('consulta-incumplida'))).toBe(
      true,
    );
  });

  test.each(OBLIGATION_RULES.map((rule) => [rule]))('shows every state that %s can be in, and no other', (rule) => {
    const { occurrences } = rules.find((status) => status.rule === rule)!;
    const shown = new Set(occurrences.map(({ state }) => timeless(state)));
    if (MAYBE_AHEAD.includes(rule)) shown.delete('ahead');
    expect([...shown].sort()).toEqual(reachable(rule));
  });

  test('is not judged before the act that adopts its rules', () => {
    for (const { inForce, occurrences } of rules) {
      for (const { state, due, day } of occurrences) if ((due?.from ?? day) < inForce[0]!.from) expect(state).toBe('unjudged');
    }
  });

  test('has something that is still to come', () => {
    const states = new Set(rules.flatMap(({ occurrences }) => occurrences.map(({ state }) => state)));
    expect(states.has('not-yet-due')).toBe(true);
  });
});

test('the last month of a quarter has obligations that are due soon', () => {
  const asOf = '2026-12-10';
  const { ledger } = buildLedger(demoEntries({ seed: 7, size: 60, asOf }));
  const soon = computeObligations(ledger, asOf).rules.flatMap(({ occurrences }) => occurrences.filter(({ state }) => state === 'due-soon'));
  expect(soon.length).toBeGreaterThan(3);
});
