import { expect, test } from 'vitest';
import type { Entry } from '#domain/ledger/entry.ts';
import { resourceBalance } from '#domain/agreements/resources.ts';
import type { Facts, Words } from '#domain/schemas/index.ts';
import {
  cannotBeVerified,
  factsThatAre,
  missingSpecifics,
  SPECIFIC_ENOUGH,
  specificityOf,
  specificityWord,
} from '#domain/agreements/specificity.ts';
import { SPECIFICS, type Specific } from '#domain/schemas/vocabulary.ts';
import { agreement, type AgreementFacts } from '../entries.ts';

const WORDS = { title: 'x', summary: 'x', act: 'x' };
function stating(facts: AgreementFacts, words: Partial<Words<'agreements'>> = {}): Entry<'agreements'> {
  return { ...agreement('d-2', facts), words: { es: { ...WORDS, ...words } } };
}

test.each<[Specific, AgreementFacts, Partial<Words<'agreements'>>]>([
  ['responsible', { does: ['aa'] }, {}],
  ['date', { due: { on: '2017' } }, {}],
  ['date', { due: { before: 'r-1' } }, {}],
  ['deliverable', {}, { deliverables: { p1: 'Un manual.' } }],
  ['indicator', {}, { indicators: { p1: 'Casos atendidos.' } }],
  ['scope', { countries: ['aa'] }, {}],
  ['scope', {}, { reach: 'Niñez no acompañada.' }],
  ['resources', { resources: { from: ['aa'] } }, {}],
  ['resources', {}, { resources: 'De cada país.' }],
  ['verification', {}, { verification: { p1: 'Actas.' } }],
])('%s is stated by %j %j', (fact, facts, words) => {
  expect(missingSpecifics(stating(facts, words))).toEqual(SPECIFICS.filter((key) => key !== fact));
});

test('empty facts state nothing', () => {
  expect(missingSpecifics(stating({ due: {}, resources: {} }))).toEqual([...SPECIFICS]);
});

test('words in either language count: a translation changes nothing', () => {
  const spanish = stating({}, { indicators: { p1: 'Casos.' } });
  const english = { ...spanish, words: { en: spanish.words.es! } };
  expect(specificityOf(english)).toEqual(specificityOf(spanish));
});

test('a word for the whole: none, some, at least four of seven, all', () => {
  const facts: AgreementFacts[] = [{}, { does: ['aa'] }, { due: { on: '2017' } }, { countries: ['aa'] }, { resources: { from: ['aa'] } }];
  const words: Partial<Words<'agreements'>>[] = [{ deliverables: { p1: 'x' } }, { indicators: { p1: 'x' } }, { verification: { p1: 'x' } }];
  const said = (count: number) =>
    specificityWord(stating(Object.assign({}, ...facts.slice(0, count + 1)), Object.assign({}, ...words.slice(0, Math.max(0, count - 4)))));
  expect([0, 1, 2, 3, 4, 5, 6, 7].map(said)).toEqual(['none', 'partly', 'partly', 'partly', 'mostly', 'mostly', 'mostly', 'complete']);
  expect(SPECIFIC_ENOUGH).toBe(4);
});

test('who only supports is not responsible', () => {
  const supported = stating({ deliverables: [{ id: 'p1', supports: ['org'] }] });
  expect(specificityOf(supported).responsible).toBe('not-stated');
  expect(specificityOf(stating({ deliverables: [{ id: 'p1', leads: ['aa'] }] })).responsible).toBe('stated');
});

test.each([
  'Por definir',
  'Por identificar: la decisión deja al equipo la tarea de buscarlos.',
  'por determinar.',
  'To be identified: the decision leaves the search to the team.',
  'To be defined',
  'TBD',
  'Pendiente',
  'No se fijaron.',
  '—',
])('%s states nothing', (text) => {
  expect(specificityOf(stating({}, { resources: text, indicators: { p1: text } }))).toEqual(specificityOf(stating({})));
});

test.each(['Personal de cada país', 'Definir una lista de albergues', 'Identificación de recursos', 'Pendientes atendidos por mes'])(
  '%s states something',
  (text) => {
    expect(specificityOf(stating({}, { indicators: { p1: text } })).indicator).toBe('stated');
  },
);

test('what a text leaves out that nobody read is not known, and is not missing', () => {
  for (const reading of ['second-hand', 'title-only', 'excerpt-cut'] as const) {
    const unread = stating({ 'text-known': reading, does: ['aa'] });
    expect(factsThatAre(specificityOf(unread), 'not-known')).toEqual(SPECIFICS.filter((key) => key !== 'responsible'));
    expect(missingSpecifics(unread)).toEqual([]);
    expect(specificityWord(stating({ 'text-known': reading }))).toBe('unread');
    expect(specificityWord(unread)).toBe('unread');
  }
  expect(missingSpecifics(stating({ 'text-known': 'excerpt' }))).toEqual([...SPECIFICS]);
});

test('without product, date and indicator nobody can verify it, where its text was read', () => {
  expect(cannotBeVerified(stating({ does: ['aa'], countries: ['aa'] }))).toBe(true);
  expect(cannotBeVerified(stating({ due: { on: '2017' } }))).toBe(false);
  expect(cannotBeVerified(stating({}, { deliverables: { p1: 'Un manual.' } }))).toBe(false);
  expect(cannotBeVerified(stating({}, { deliverables: { p1: 'Por definir' } }))).toBe(true);
  expect(cannotBeVerified(stating({ 'text-known': 'second-hand' }))).toBe(false);
  expect(cannotBeVerified(stating({ act: { kind: 'decision', verb: 'took-note', body: 'consejo' } }))).toBe(false);
});

const money = (resources: Facts<'agreements'>['resources']) => resourceBalance(agreement('d-2', { resources }));
const pledge = (amount?: number) => ({ by: 'aa', on: '2017', amount });

test('what is missing is the need less what was pledged', () => {
  expect(money({ currency: 'USD', needed: 100, pledged: [pledge(30), pledge(20)] })).toEqual({
    currency: 'USD',
    needed: 100,
    pledged: 50,
    gap: 50,
    unquantified: 0,
  });
});

test('pledges that cover the need, or more than it, leave nothing missing', () => {
  expect(money({ currency: 'USD', needed: 50, pledged: [pledge(50)] })?.gap).toBe(0);
  expect(money({ currency: 'USD', needed: 50, pledged: [pledge(50.01)] })?.gap).toBe(0);
  expect(money({ currency: 'USD', needed: 50, pledged: [pledge(49.99)] })?.gap).toBe(0.01);
});

test('tenths add up to what they are', () => {
  expect(money({ currency: 'USD', needed: 0.3, pledged: [pledge(0.1), pledge(0.2)] })).toMatchObject({ pledged: 0.3, gap: 0 });
});

test('a pledge without an amount is counted apart, and a need that is not stated has no gap', () => {
  expect(money({ currency: 'USD', needed: 10, pledged: [pledge(), pledge(4)] })).toMatchObject({ pledged: 4, gap: 6, unquantified: 1 });
  expect(money({ currency: 'USD', pledged: [pledge(4)] })).toMatchObject({ needed: undefined, pledged: 4, gap: undefined });
  expect(money({ currency: 'USD', needed: 10 })).toMatchObject({ pledged: 0, gap: 10 });
});

test('without amounts there is no balance', () => {
  expect(money(undefined)).toBeUndefined();
  expect(money({ pledged: [pledge()] })).toBeUndefined();
});
