import { expect, test } from 'vitest';
import { answerableIn, deliverablesOf, isDivided, partiesIn } from '#domain/acts/deliverables.ts';
import { agreement } from '../entries.ts';

const several = agreement('d-1', {
  deliverables: [
    { id: 'p1', does: ['aa'], supports: ['org'] },
    { id: 'p2', leads: ['consejo'], does: ['bb', 'aa'] },
  ],
});

test('who leads and who does it answer for it; who supports does not', () => {
  expect(answerableIn(several)).toEqual(['consejo', 'aa', 'bb']);
  expect(answerableIn(agreement('d-1', { deliverables: [{ id: 'p1', supports: ['org'] }] }))).toEqual([]);
});

test('who supports one thing and leads another answers for the act', () => {
  const both = agreement('d-1', {
    deliverables: [
      { id: 'p1', supports: ['org'] },
      { id: 'p2', leads: ['org'] },
    ],
  });
  expect(answerableIn(both)).toEqual(['org']);
});

test('parties are named once, in the order of the roles and not of the deliverables', () => {
  expect(partiesIn(several)).toEqual(['consejo', 'aa', 'bb', 'org']);
  expect(partiesIn(several, ['supports'])).toEqual(['org']);
});

test('an act whose text names nothing has no deliverables and nobody who answers', () => {
  const silent = agreement('d-1');
  expect(deliverablesOf(silent)).toEqual([]);
  expect(answerableIn(silent)).toEqual([]);
});

test('an act is divided from its second deliverable on', () => {
  expect(isDivided(agreement('d-1'))).toBe(false);
  expect(isDivided(agreement('d-1', { does: ['aa'] }))).toBe(false);
  expect(isDivided(several)).toBe(true);
});
