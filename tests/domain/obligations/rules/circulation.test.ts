import { expect, test } from 'vitest';
import { guideline } from '../../entries.ts';
import { document, grcm, ledgerOf, occurrenceOf, occurrencesOf, sent, stateOf } from '../obligation-ledger.ts';

const NOW = '2026-11-22';

test.each([
  ['the day before', '2026-04-30', 'kept in-time'],
  ['on the first day', '2026-05-01', 'missed after-the-event'],
  ['on the second day', '2026-05-02', 'missed after-the-event'],
])('an agenda sent to civil society %s', (_when, on, expected) => {
  const agenda = sent('a', 'agenda', on, ['rrocm'], { meeting: 'g' });
  expect(stateOf('agendas-circulated', 'g', NOW, grcm('g', '2026-05-01/2026-05-02'), agenda)).toBe(expected);
});

test('an agenda may be kept back: for governments, or reserved by a named member', () => {
  const agenda = (kind: 'reserved' | 'government-use' | 'public', by?: string[]) =>
    document('a', 'agenda', '2026-04-01', { meeting: 'g', class: { kind, ...(by && { by }) } });
  const held = grcm('g', '2026-05-01');
  expect(stateOf('agendas-circulated', 'g', NOW, held, agenda('government-use'))).toBe('waived permitted');
  expect(stateOf('agendas-circulated', 'g', NOW, held, agenda('reserved', ['aa']))).toBe('waived permitted');
  expect(stateOf('agendas-circulated', 'g', NOW, held, agenda('reserved'))).toBe('no-information unclear-measure');
  expect(stateOf('agendas-circulated', 'g', NOW, held, agenda('public'))).toBe('no-information undated-evidence');
});

test('observers are informed before the meeting, and withholding documents from civil society is no excuse', () => {
  const notice = (on: string, to: string[]) => sent('a', 'notice', on, to, { meeting: 'g', class: { kind: 'government-use' } });
  const held = grcm('g', '2026-05-01');
  expect(stateOf('observers-informed', 'g', NOW, held, notice('2026-04-30', ['observers']))).toBe('kept in-time');
  expect(stateOf('observers-informed', 'g', NOW, held, notice('2026-05-01', ['observers']))).toBe('missed after-the-event');
  expect(stateOf('observers-informed', 'g', NOW, held, notice('2026-04-30', ['members']))).toBe('no-information undated-evidence');
});

const issued = guideline('ins', { issued: '2026-06-01' });
test.each([
  ['three days from Monday to Friday before the instrument was issued', '2026-05-26', 'kept in-time'],
  ['with two days left to comment', '2026-05-27', 'kept-late late 1'],
  ['the day before the instrument was issued', '2026-05-31', 'kept-late late 5'],
  ['on the day it was issued', '2026-06-01', 'missed after-the-event'],
])('a draft sent to civil society %s', (_when, on, expected) => {
  const draft = sent('b', 'guideline-draft', on, ['st-rrocm'], { guideline: 'ins' });
  expect(stateOf('drafts-circulated', 'ins', NOW, issued, draft)).toBe(expected);
});

test('a draft without an instrument is an obligation of its own, kept once it was sent', () => {
  expect(stateOf('drafts-circulated', 'b', NOW, sent('b', 'guideline-draft', '2026-05-01', ['rrocm']))).toBe('kept done');
  expect(stateOf('drafts-circulated', 'b', NOW, document('b', 'guideline-draft', '2026-05-01'))).toBe('no-information undated-evidence');
});

test('a text that civil society wrote itself needs no circulation', () => {
  const ledger = ledgerOf(guideline('ins', { issued: '2026-06-01', standing: 'civil-society' }));
  expect(occurrencesOf(ledger, 'drafts-circulated', NOW)).toEqual([]);
});

test('each occurrence carries the documents it was computed from', () => {
  const agenda = sent('a', 'agenda', '2026-04-30', ['rrocm'], { meeting: 'g' });
  const { evidence, anchor } = occurrenceOf(ledgerOf(grcm('g', '2026-05-01'), agenda), 'agendas-circulated', 'g', NOW);
  expect(anchor?.id).toBe('g');
  expect(evidence.map(({ entry, on }) => `${entry.id} ${on}`)).toEqual(['a 2026-04-30']);
});

test('the final text is no draft: it can no longer be commented on', () => {
  const draft = (...phases: ('initial' | 'draft' | 'final')[]) =>
    document('b', 'guideline-draft', '2026-03-01', {
      guideline: 'ins',
      sendings: phases.map((phase, index) => ({ to: ['rrocm'], on: `2026-04-0${index + 1}`, phase })),
    });
  expect(stateOf('drafts-circulated', 'ins', NOW, issued, draft('final'))).toBe('missed below-measure');
  expect(stateOf('drafts-circulated', 'ins', NOW, issued, draft('initial', 'final'))).toBe('kept in-time');
});
