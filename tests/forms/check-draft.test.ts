import { expect, test } from 'vitest';
import { checkDraft } from '#forms/check-draft.ts';
import type { EntryDraft, Values } from '#forms/draft.ts';
import { freeId, givenIn } from '#forms/ids.ts';
import { entryWithoutFile, ledgerWith, publishedLedger } from '#forms/published.ts';
import { formLedger } from '#views/forms/data.ts';
import { checkLedger } from '#domain/checks/ledger-checks.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { SOUND, TODAY } from '../generated/ledgers.ts';

const ledger = publishedLedger(JSON.parse(JSON.stringify(formLedger({ ledger: new Ledger(SOUND) }))));
const sound = (collection: EntryDraft['collection']): EntryDraft => {
  const { id, facts, words } = SOUND.find((entry) => entry.collection === collection)!;
  return { collection, id, facts: facts as unknown as Values, words: words as EntryDraft['words'], body: 'Texto.' };
};
const told = async (draft: EntryDraft) =>
  (await checkDraft(draft, ledger, TODAY, 'es')).map(({ part, path, problem: { code } }) => `${part} ${path.join('.')} ${code}`);

test('what is sound is sound, against the ledger as a browser receives it', async () => {
  for (const { collection, id, facts, words } of SOUND) {
    const draft = { collection, id, facts, words, body: 'Texto.' } as unknown as EntryDraft;
    const errors = (await checkDraft(draft, ledger, TODAY, 'es')).filter(({ problem }) => problem.severity === 'error');
    expect(errors, `${collection}/${id}`).toEqual([]);
  }
});

test('what is missing, wrong or names nothing is told at its field', async () => {
  const report = sound('reports');
  const { title, ...rest } = report.facts;
  expect(title).toBeDefined();
  expect(await told({ ...report, facts: rest })).toContain('facts title missing-key');
  expect(await told({ ...report, facts: { ...report.facts, period: 'ayer' } })).toContain('facts period bad-date');
  expect(await told({ ...report, facts: { ...report.facts, organization: 'nobody-known' } })).toContain(
    'facts organization dangling-reference',
  );
});

test('so is an address, of which the problem itself does not say where it is', async () => {
  const report = sound('reports');
  const [first, ...others] = report.facts.assessments as Values[];
  const evidence = [{ title: 'Minuta', kind: 'document', url: 'https://www.gob.mx@evil.example' }];
  const draft = { ...report, facts: { ...report.facts, assessments: [...others, { ...first, evidence }] } };
  expect(await told(draft)).toContain(`facts assessments.${others.length}.evidence.0.url bad-address`);
});

test('what is wrong elsewhere is not told of a draft', async () => {
  const plan = SOUND.find((entry) => entry.collection === 'plans')!;
  const act = SOUND.find((entry) => entry.collection === 'agreements')!;
  const network = SOUND.find((entry) => entry.collection === 'parties' && entry.id !== act.facts.act.body)!.id;
  const odd = { ...plan, facts: { ...plan.facts, items: [{ id: 'x1', agreement: act.id, network }] } } as typeof plan;
  const rows = formLedger({ ledger: new Ledger([...SOUND.filter((entry) => entry !== plan), odd]) });
  const codes = async (draft: EntryDraft) =>
    (await checkDraft(draft, publishedLedger(JSON.parse(JSON.stringify(rows))), TODAY, 'es')).map(({ problem: { code } }) => code);
  expect(await codes({ ...sound('plans'), facts: odd.facts as unknown as Values })).toContain('plan-network-differs');
  expect(await codes(sound('reports'))).not.toContain('plan-network-differs');
});

test('a level of all needs evidence, as in the validator', async () => {
  const report = sound('reports');
  const [first] = report.facts.assessments as Values[];
  const assessment = Object.fromEntries(Object.entries({ ...first, level: 'full' }).filter(([key]) => key !== 'evidence'));
  expect((await told({ ...report, facts: { ...report.facts, assessments: [assessment as Values] } })).join()).toContain(
    'level-without-evidence',
  );
});

test('personal data and letters that cannot be seen are told in every text, the body included', async () => {
  const report = sound('reports');
  const body = 'Llame al 55 1234 5678, correo ana.lopez@example.org';
  expect((await told({ ...report, body })).filter((line) => line.startsWith('body'))).not.toEqual([]);
  expect(await told({ ...report, facts: { ...report.facts, method: 'Tres visi\u200btas.' } })).toContain('facts method hidden-character');
  const source = sound('sources');
  expect((await told({ ...source, words: { es: { ...source.words.es, title: 'Teléfono 55 1234 5678' } } })).join()).toContain(
    'es title personal-data',
  );
});

test('words that nobody wrote are missing, of the entry and of each item of a list', async () => {
  const source = sound('sources');
  expect(await told({ ...source, words: {} })).toContain('es title missing-key');
  const agreement = sound('agreements');
  const notes = [{ id: 'n1', kind: 'fact' }];
  expect(await told({ ...agreement, facts: { ...agreement.facts, notes } })).toContain('es notes.n1 missing-words');
});

test('an id is made of what is said, as the command makes it, and is free', async () => {
  const idOf = (draft: Omit<EntryDraft, 'id'>, ...taken: string[]) => freeId(draft.collection, givenIn(draft), new Set(taken));
  const report: Omit<EntryDraft, 'id'> = {
    collection: 'reports',
    facts: { title: 'Minutas y «actas» del Equipo', period: '2026-Q3' },
    words: {},
  };
  expect(idOf(report)).toBe('2026-q3-minutas-y-actas-del-equipo');
  expect(idOf(report, '2026-q3-minutas-y-actas-del-equipo')).toBe('2026-q3-minutas-y-actas-del-equipo-2');
  expect(idOf({ collection: 'self-assessments', facts: { country: 'gt', period: '2026-Q3' }, words: {} })).toBe('2026-gt');
  expect(idOf({ collection: 'records', facts: { documented: [{ subject: 'd-04' }] }, words: {} })).toBe('rec-d-04');
  expect(idOf({ collection: 'themes', facts: {}, words: { es: { title: 'Año ß nuevo' } } })).toBe('t-ano-nuevo');
  expect(idOf({ collection: 'themes', facts: {}, words: {} })).toBeUndefined();
});

test('what is wrong with others before is not told of a draft; what it breaks is', async () => {
  const meeting = sound('meetings');
  const numbered = { ...meeting, facts: { ...meeting.facts, number: 190 } };
  const withOne = ledgerWith(ledger, entryWithoutFile(numbered, 'meetings/one'));
  const twice = await checkDraft({ ...numbered, id: 'another' }, withOne, TODAY, 'es');
  expect(twice.map(({ problem: { code } }) => code)).toContain('duplicate-number');
  for (const entry of SOUND) {
    const { collection, id, facts, words } = entry;
    const found = await checkDraft({ collection, id, facts, words, body: 'Texto.' } as unknown as EntryDraft, ledger, TODAY, 'es');
    const said = checkLedger(new Ledger(SOUND), [entry], new Set(), TODAY).filter(({ file }) => file === entry.origin.file);
    const between = found.filter(({ problem: { code } }) => said.some((problem) => problem.code === code));
    expect(between.length, `${collection}/${id}`).toBeGreaterThanOrEqual(said.length);
  }
});
