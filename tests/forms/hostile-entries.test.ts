// The values with which somebody attacks readers or machines, put into the form of each kind: what the validator refuses of a file,
// the form refuses before there is one. Reports have their own cases: hostile-texts.test.ts.
import { beforeAll, expect, test } from 'vitest';
import { Ledger } from '#domain/ledger/ledger.ts';
import { checkDraft } from '#forms/check-draft.ts';
import type { EntryDraft } from '#forms/draft.ts';
import { publishedLedger } from '#forms/published.ts';
import { formLedger } from '#views/forms/data.ts';
import { SOUND } from '../generated/ledgers.ts';
import { draftOf, hostileCases, type ChangedValue, type EntryCase } from '../reader/entry-cases.ts';

const TODAY = '2026-12-01';

type Entered = EntryCase & ChangedValue;
/** A name of a file, and a line of a header as it is, are not entered: a form writes both itself. */
const isEntered = (item: EntryCase): item is Entered => 'collection' in item && item.append === undefined && item.path !== '';
const CASES = [...hostileCases()].flatMap(([kind, cases]) =>
  cases.filter(isEntered).map((item) => ({ ...item, title: `${kind}: ${item.name}` })),
);

let ledger: Ledger;
beforeAll(() => {
  ledger = publishedLedger(JSON.parse(JSON.stringify(formLedger({ ledger: new Ledger(SOUND) }))));
});

test('there are many cases, of many kinds', () => {
  expect(CASES.length).toBeGreaterThan(100);
  expect(new Set(CASES.map(({ collection }) => collection)).size).toBeGreaterThan(10);
});

test.each(CASES)('$title', async (item) => {
  const draft = draftOf(item) as unknown as EntryDraft;
  const found = await checkDraft({ ...draft, id: 'case' }, ledger, TODAY, 'es');
  const errors = found.filter(({ problem }) => problem.severity === 'error').map(({ part, problem }) => `${part} ${problem.code}`);
  const refused = errors.filter((error) => item.codes.some((code) => error === `${item.in} ${code}`));
  expect(refused, errors.join()).not.toEqual([]);
});
