import { expect, test } from 'vitest';
import { asksForSomething, asksNothing, effectOf, possibleStages, stagesOf, verbsThat } from '#domain/acts/acts.ts';
import { STAGES, VERBS, type Verb } from '#domain/schemas/vocabulary.ts';
import { agreement } from '../entries.ts';

const act = (verb: Verb) => agreement('d-1', { act: { kind: 'decision', verb, body: 'consejo' } });

test('to take note, to welcome and to declare ask for nothing, and have no stage', () => {
  for (const verb of ['took-note', 'welcomed', 'declared'] as const) {
    expect(asksNothing(act(verb))).toBe(true);
    expect(asksForSomething(act(verb))).toBe(false);
    expect(possibleStages(act(verb))).toEqual([]);
  }
});

test('to recommend and to request ask for something, as to decide does', () => {
  for (const verb of ['recommended', 'requested', 'decided'] as const) {
    expect(asksForSomething(act(verb))).toBe(true);
    expect(possibleStages(act(verb))).toEqual(STAGES);
  }
});

test('what is adopted takes effect by that: nothing is left to do, and no plan schedules it', () => {
  expect(effectOf(act('adopted'))).toBe('takes-effect');
  expect(asksForSomething(act('adopted'))).toBe(false);
  expect(asksNothing(act('adopted'))).toBe(false);
  expect(possibleStages(act('adopted'))).not.toContain('planned');
});

test('every verb has one effect', () => {
  expect([...verbsThat('asks'), ...verbsThat('takes-effect'), ...verbsThat('states')].sort()).toEqual([...VERBS].sort());
});

test('an act without stages has passed none', () => {
  const noted = agreement('d-1', { act: { kind: 'agreement', verb: 'took-note', body: 'consejo' }, stages: undefined });
  expect(stagesOf(noted)).toEqual([]);
});
