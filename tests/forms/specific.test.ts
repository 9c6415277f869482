import { expect, test } from 'vitest';
import type { EntryDraft, Values } from '#forms/draft.ts';
import { specificityOfDraft } from '#forms/specific.ts';

const draft = (facts: Values, es: Values = {}): EntryDraft => ({ collection: 'agreements', id: '', facts, words: { es } });

test('nothing is said of an agreement whose verb is open, or asks for nothing', () => {
  expect(specificityOfDraft(draft({}))).toBeUndefined();
  expect(specificityOfDraft(draft({ act: { body: 'a' } }))).toBeUndefined();
  expect(specificityOfDraft(draft({ act: { verb: 'took-note' } }))).toBeUndefined();
});

test('each fact counts from the moment at which it stands in the form', () => {
  const act = { verb: 'decided' };
  expect(new Set(Object.values(specificityOfDraft(draft({ act }))!))).toEqual(new Set(['not-stated']));
  const begun = specificityOfDraft(draft({ act, deliverables: [{ id: 'd1', does: ['x'], due: { on: '2027' } }] }))!;
  expect([begun.responsible, begun.date, begun.deliverable, begun.indicator]).toEqual(['stated', 'stated', 'not-stated', 'not-stated']);
  const worded = specificityOfDraft(
    draft({ act, countries: ['x'] }, { deliverables: { d1: 'Una guía.' }, indicators: { d1: 'Publicada.' } }),
  )!;
  expect([worded.deliverable, worded.indicator, worded.scope, worded.resources]).toEqual(['stated', 'stated', 'stated', 'not-stated']);
});

test('of a text that was not read, what is missing is not known', () => {
  expect(specificityOfDraft(draft({ act: { verb: 'decided' }, 'text-known': 'title-only' }))!.date).toBe('not-known');
});
