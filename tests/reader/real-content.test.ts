import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COUNTRY_IDS } from '#demo/backdrop.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { asksNothing } from '#domain/acts/acts.ts';
import { ledgerAsOf } from '#domain/ledger/as-of.ts';
import { documentedOf, recordStateOf } from '#domain/voices/documented.ts';
import { computeFigure, DIVISIONS } from '#domain/figures/figures.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { enlargedCopy } from './one-of-each.ts';
import { CONTENT, REAL_CONTENT } from './real-content.ts';

const { 'what is published': real, 'what is published and an entry more of every kind': enlarged } = REAL_CONTENT;

test('one sound entry more of every kind is in the copy, a picture and both languages among them', () => {
  for (const collection of COLLECTION_NAMES) {
    const more = enlarged.ledger.all(collection).length - real.ledger.all(collection).length;
    expect(more, collection).toBeGreaterThan(0);
  }
  const reports = enlarged.ledger.all('reports').filter(({ id }) => real.ledger.get('reports', id) === undefined);
  expect(new Set(reports.map(({ facts }) => facts.lang))).toEqual(new Set(LOCALES));
  expect(reports.flatMap(({ body }) => body?.pictures ?? [])).not.toEqual([]);
});

test('a folder in which they stand beside what is published can be published', { timeout: 120_000 }, () => {
  const folder = enlargedCopy(CONTENT);
  const { ledger, problems } = loadLedger(folder);
  rmSync(folder, { recursive: true, force: true });
  expect(problems).toEqual(enlarged.problems);
  expect([...ledger.entries()].map(({ collection, id }) => `${collection}/${id}`).sort()).toEqual(
    [...enlarged.ledger.entries()].map(({ collection, id }) => `${collection}/${id}`).sort(),
  );
});

describe.each(Object.entries(REAL_CONTENT))('%s', (_, { ledger, problems }) => {
  test('has nothing that stops publication', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('holds everything of the register of facts that may be published', () => {
    const least = {
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
    } as const;
    for (const [name, count] of Object.entries(least))
      expect(ledger.all(name as keyof typeof least).length, name).toBeGreaterThanOrEqual(count);
    const kinds = Map.groupBy(ledger.all('parties'), ({ facts }) => facts.kind);
    const parties = {
      'member-country': COUNTRY_IDS.length,
      'observer-country': 5,
      'observer-organization': 13,
      network: 3,
      'working-group': 4,
      'national-platform': 10,
    } as const;
    for (const [kind, count] of Object.entries(parties))
      expect(kinds.get(kind as keyof typeof parties)?.length, kind).toBeGreaterThanOrEqual(count);
  });

  test('publishes what the register could not verify only once a source verifies it', () => {
    const unverified = [
      ledger.get('meetings', 'vm-10'),
      ledger.get('presidencies', 'ppt-2005'),
      ledger.get('presidencies', 'ppt-2025'),
      ledger.get('guidelines', 'ins-2009-ninez-no-acompanada'),
    ];
    for (const entry of unverified.filter((found) => found !== undefined)) expect(entry.facts.confidence, entry.id).toBe('verified');
  });

  test('gives a documentary state to nothing but dated evidence with a source, and none to an act that asks for nothing', () => {
    for (const record of ledger.all('records')) {
      for (const { subject, evidence = [] } of record.facts.documented) {
        const carrying = evidence.filter(({ state }) => state !== undefined);
        expect(
          carrying.every(({ date, sources }) => date !== undefined && sources.length > 0),
          subject,
        ).toBe(true);
        if (asksNothing(ledger.demand('agreements', subject))) expect(carrying, subject).toEqual([]);
      }
    }
  });

  test('of every agreement a past day knows no evidence that today does not, and today loses none of that day', () => {
    for (const asOf of ['2001-03-22', '2007-04-30', '2011-05-31', '2018-06-30', '2022-12-31']) {
      const past = ledgerAsOf(ledger, asOf);
      for (const { id } of past.all('agreements')) {
        const then = (documentedOf(past, id)?.act.evidence ?? []).map((item) => item.id);
        const now = (documentedOf(ledger, id)?.act.evidence ?? []).map((item) => item.id);
        expect(now, `${id} ${asOf}`).toEqual(expect.arrayContaining(then));
      }
    }
  });

  test('shows nothing as adopted that was only asked for, drafted or recommended', () => {
    const stages: Record<string, string> = { s000: 'proposed', s001: 'proposed', s002: 'proposed', s003: 'drafted', s004: 'recommended' };
    for (const { id, facts } of ledger.all('proposals')) {
      const stage = stages[facts.sources[0]!.id];
      if (stage !== undefined) expect(facts.stage, id).toBe(stage);
      expect(
        ledger.mentionsOf({ collection: 'proposals', id }).some(({ from }) => from.collection === 'records'),
        id,
      ).toBe(false);
    }
  });

  test('attributes an undated and unsigned document to nobody', () => {
    for (const { id, facts } of ledger.all('proposals')) {
      if (!['s000', 's002'].includes(facts.sources[0]!.id)) continue;
      expect(facts.proposers, id).toBeUndefined();
      expect(facts.proposed, id).toBeUndefined();
    }
  });

  test('has the words of every entry in both languages, or says which are missing', () => {
    const missing = new Set(problems.flatMap((problem) => (problem.code === 'missing-translation' ? [problem.facts.found] : [])));
    for (const { collection, id, words } of ledger.entries()) {
      if (collection === 'reports') continue;
      const absent = LOCALES.filter((locale) => words[locale] === undefined);
      expect(absent.length, `${collection}/${id}`).toBeLessThan(LOCALES.length);
      for (const locale of absent) expect(missing, `${collection}/${id}`).toContain(`${id}.${locale}.md`);
    }
  });

  test('adds up: each division of the home page counts every agreement', () => {
    for (const division of DIVISIONS) {
      const { groups, total } = computeFigure(ledger, division);
      const ids = groups.flatMap((group) => group.ids);
      expect(total, division).toBe(ledger.all('agreements').length);
      expect(new Set(ids).size, division).toBe(total);
      if (division !== 'theme' && division !== 'country') expect(ids.length, division).toBe(total);
    }
  });
});

test('an act is documented as its evidence says; nothing found is told as such', () => {
  const { ledger } = loadLedger('tests/fixtures/sound');
  const state = (id: string) => recordStateOf(ledger, ledger.demand('agreements', id));
  expect(['d-01', 'd-02'].map(state)).toEqual(['partly', 'nothing-found']);
  expect(documentedOf(ledger, 'd-02')!.act.evidence).toBeUndefined();
});
