import { expect, test } from 'vitest';
import { documentedLevel, documentedOf } from '#domain/voices/documented.ts';
import { computeFigure, DIVISIONS } from '#domain/figures/figures.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { loadLedger } from '#reader/load-ledger.ts';

const { ledger, problems } = loadLedger('content');

test('the real content has no problem, not even a warning', () => {
  expect(problems).toEqual([]);
});

test('the record holds everything of the register of facts that may be published', () => {
  const counts = Object.fromEntries(
    (['agreements', 'records', 'proposals', 'guidelines', 'meetings', 'inputs', 'practices', 'observations', 'challenges'] as const).map(
      (name) => [name, ledger.all(name).length],
    ),
  );
  expect(counts).toEqual({
    agreements: 17,
    records: 17,
    proposals: 21 + 15 + 13 + 14 + 39,
    // One instrument and one meeting of the register are unverified.
    guidelines: 15 - 1,
    meetings: 59 - 1,
    inputs: 17,
    practices: 8,
    observations: 8,
    challenges: 12,
  });
  const kinds = new Map<string, number>();
  for (const { facts } of ledger.all('parties')) kinds.set(facts.kind, (kinds.get(facts.kind) ?? 0) + 1);
  expect(kinds.get('member-country')).toBe(11);
  expect(kinds.get('observer-country')).toBe(5);
  expect(kinds.get('observer-organization')).toBe(13);
  expect(kinds.get('network')).toBe(3);
  expect(kinds.get('working-group')).toBe(4);
  expect(kinds.get('national-platform')).toBe(10);
});

test('what could not be verified is not published', () => {
  expect(ledger.get('meetings', 'vm-10')).toBeUndefined();
  expect(ledger.get('presidencies', 'ppt-2005')).toBeUndefined();
  expect(ledger.get('presidencies', 'ppt-2025')).toBeUndefined();
  expect(ledger.get('guidelines', 'ins-2009-ninez-no-acompanada')).toBeUndefined();
});

test('the level of each decision is that of the register of facts; nothing found is no information, never pending', () => {
  const levels = Object.fromEntries(ledger.all('agreements').map(({ id }) => [id, documentedLevel(ledger, id)]));
  const full = ['d-01', 'd-02', 'd-05', 'd-07', 'd-09', 'd-10', 'd-11', 'd-14', 'd-16'];
  const partial = ['d-03', 'd-04', 'd-06', 'd-08', 'd-12', 'd-15', 'd-17'];
  expect(levels).toEqual({
    ...Object.fromEntries(full.map((id) => [id, 'full'])),
    ...Object.fromEntries(partial.map((id) => [id, 'partial'])),
    'd-13': 'no-information',
  });
});

test('every level above no information rests on evidence with a source', () => {
  for (const { id } of ledger.all('agreements')) {
    const { assessment } = documentedOf(ledger, id)!;
    if (assessment.level !== 'no-information')
      expect(
        assessment.evidence!.every(({ sources }) => sources.length > 0),
        id,
      ).toBe(true);
    else expect(assessment.evidence, id).toBeUndefined();
  }
});

test('nothing that was only asked for, drafted or recommended is shown as adopted', () => {
  const stages = { s000: 'proposed', s001: 'proposed', s002: 'proposed', s003: 'drafted', s004: 'recommended' } as const;
  for (const { id, facts } of ledger.all('proposals')) {
    expect(facts.stage, id).toBe(stages[facts.sources[0]!.id as keyof typeof stages]);
    expect(
      ledger.mentionsOf({ collection: 'proposals', id }).some(({ from }) => from.collection === 'records'),
      id,
    ).toBe(false);
  }
  expect(
    ledger
      .all('agreements')
      .flatMap(({ facts }) => facts.stages)
      .some(({ stage }) => stage === 'closed'),
  ).toBe(false);
});

test('an undated and unsigned document is attributed to nobody', () => {
  for (const { id, facts } of ledger.all('proposals')) {
    if (!['s000', 's002'].includes(facts.sources[0]!.id)) continue;
    expect(facts.proposers, id).toBeUndefined();
    expect(facts.proposed, id).toBeUndefined();
  }
});

test('every entry has its words in both languages', () => {
  for (const entry of ledger.entries())
    expect(Object.keys(entry.words).sort(), `${entry.collection}/${entry.id}`).toEqual([...LOCALES].sort());
});

test('the figures of the home page add up: each division counts every agreement', () => {
  for (const division of DIVISIONS) {
    const { groups, total } = computeFigure(ledger, division);
    const ids = groups.flatMap((group) => group.ids);
    expect(new Set(ids).size, division).toBe(total);
    if (division !== 'theme' && division !== 'country') expect(ids.length, division).toBe(total);
  }
});
