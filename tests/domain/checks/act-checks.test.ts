import { expect, test } from 'vitest';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { ProblemCode } from '#domain/problems/problem.ts';
import { LOCALES, type Locale, type Verb } from '#domain/schemas/vocabulary.ts';
import { agreement, type AgreementFacts, report, selfAssessment } from '../entries.ts';
import { parties, plan } from '../obligations/obligation-ledger.ts';
import { factsOf } from '../problems/facts-of.ts';

/** Problems of one kind, with what is known of each. */
function found(code: ProblemCode, ...added: unknown[]) {
  const { problems } = buildLedger([...parties(), ...(added as AnyEntry[])]);
  return problems.filter((item) => item.code === code).map((item) => ({ file: item.file, ...factsOf(item) }));
}
const paths = (code: ProblemCode, ...added: unknown[]) => found(code, ...added).map((item) => (item as { path?: string }).path);

const act = (verb: Verb, facts: AgreementFacts = {}) => agreement('d-1', { act: { kind: 'decision', verb, body: 'consejo' }, ...facts });

test.each(['took-note', 'welcomed', 'thanked', 'declared'] as const)(
  'what %s asks for nothing: no stage, deliverable or resource',
  (verb) => {
    const full = act(verb, { does: ['aa'], resources: { from: ['aa'] } });
    expect(paths('act-asks-nothing', full)).toEqual(['deliverables', 'resources', 'stages']);
    expect(found('act-asks-nothing', act(verb))).toEqual([{ file: 'agreements/d-1.md', path: 'stages', found: 'stages', verb }]);
    expect(paths('act-asks-nothing', act(verb, { stages: undefined }))).toEqual([]);
    // It is not held to have stages either.
    expect(paths('missing-key', act(verb, { stages: undefined }))).toEqual([]);
  },
);

test('an act that asks for something, or takes effect, has stages', () => {
  expect(paths('missing-key', act('decided', { stages: undefined }))).toEqual(['stages']);
  expect(paths('missing-key', act('adopted', { stages: undefined }))).toEqual(['stages']);
  expect(paths('missing-key', act('decided'))).toEqual([]);
});

test('what takes effect is not planned; what asks for something may be', () => {
  const stages: AgreementFacts['stages'] = [
    { stage: 'agreed', on: '2016-11-17' },
    { stage: 'planned', on: '2017' },
  ];
  expect(paths('stage-not-possible', act('decided', { stages }))).toEqual([]);
  const [only, ...others] = found('stage-not-possible', act('adopted', { stages }));
  expect(others).toEqual([]);
  expect(only).toMatchObject({ path: 'stages.1.stage', found: 'planned', verb: 'adopted' });
});

type Words = NonNullable<Entry<'agreements'>['words']['es']>;

/** Placeholders of an agreement with these words in these languages, as `file path`. */
function placeholders(words: Partial<Words>, locales: readonly Locale[] = ['es']) {
  const said = Object.fromEntries(locales.map((locale) => [locale, { title: 'T', summary: 'S', act: 'A', ...words }]));
  const origins = locales.map((locale) => [
    locale,
    { file: `agreements/d-1.${locale}.md`, locate: (path: readonly unknown[]) => ({ line: path.length, column: 1 }) },
  ]);
  const own = { ...agreement('d-1', { does: ['aa'] }), words: said, wordOrigins: Object.fromEntries(origins) };
  return found('placeholder-text', own).map((item) => `${item.file} ${(item as { path?: string }).path}`);
}

test('words that hold a place are pointed out where they stand, one by one', () => {
  expect(placeholders({ reach: 'Por definir' })).toEqual(['agreements/d-1.es.md reach']);
  expect(placeholders({ indicators: { p1: 'Una lista.', p2: 'Pendiente' } })).toEqual(['agreements/d-1.es.md indicators.p2']);
  const keys = { deliverables: { p1: 'N/A' }, due: { p1: 'tbd' }, verification: { p1: '¿?' }, resources: '—' };
  expect(placeholders(keys).toSorted()).toEqual([
    'agreements/d-1.es.md deliverables.p1',
    'agreements/d-1.es.md due.p1',
    'agreements/d-1.es.md resources',
    'agreements/d-1.es.md verification.p1',
  ]);
});

test('only words that state one of the facts are looked at, and only where they are nothing but a placeholder', () => {
  expect(placeholders({ title: 'Pendiente', summary: 'Por definir', fallback: 'Por definir' })).toEqual([]);
  expect(placeholders({ reach: 'Países con plazos por definir', resources: 'Los pendientes de 2016' })).toEqual([]);
});

test('a placeholder is told in each language that has it', () => {
  expect(placeholders({ reach: 'N/A' }, LOCALES).toSorted()).toEqual(
    LOCALES.map((locale) => `agreements/d-1.${locale}.md reach`).toSorted(),
  );
});

test('words whose file is not known are told by nobody', () => {
  const own = { ...agreement('d-1'), words: { es: { title: 'T', summary: 'S', act: 'A', reach: 'Por definir' } } };
  expect(paths('placeholder-text', own)).toEqual([]);
});

test('of a long placeholder only its beginning is quoted', () => {
  const reach = `Por definir, ${'y más '.repeat(30)}`.trim();
  const origin = { file: 'agreements/d-1.es.md', locate: () => ({ line: 1, column: 1 }) };
  const own = { ...agreement('d-1'), words: { es: { title: 'T', summary: 'S', act: 'A', reach } }, wordOrigins: { es: origin } };
  expect(found('placeholder-text', own)).toMatchObject([{ found: reach.slice(0, 60) }]);
});

test('nobody can assess an act that asks for nothing, whether a government or an organisation', () => {
  const noted = act('took-note', { stages: undefined });
  const said = { path: 'assessments.0.subject', found: 'd-1', verb: 'took-note' };
  expect(found('act-asks-nothing', noted, report('x', 'd-1'))).toEqual([{ file: 'reports/x.md', ...said }]);
  expect(found('act-asks-nothing', noted, selfAssessment('x', 'd-1'))).toEqual([{ file: 'self-assessments/x.md', ...said }]);
});

test('each assessment is judged by its own subject', () => {
  const noted = act('took-note', { stages: undefined });
  const assessments = ['d-2', 'd-9', 'd-1'].map((subject) => ({ subject, level: 'partial' as const }));
  expect(paths('act-asks-nothing', noted, agreement('d-2'), report('x', 'd-2', { assessments }))).toEqual(['assessments.2.subject']);
  // What takes effect can be assessed: it changed something.
  expect(paths('act-asks-nothing', act('adopted'), report('x', 'd-1'))).toEqual([]);
});

test.each([
  ['2016-11-16', false],
  ['2016-11-17', true],
  ['2016-11', true],
  ['2016-10', false],
  ['2016', true],
  ['2015', false],
])('a plan of %s schedules what was adopted on 17 November 2016: possible is %s', (dated, possible) => {
  const items = [{ id: 'i1' }, { id: 'i2', agreement: 'd-1' }];
  expect(found('dates-out-of-order', agreement('d-1'), plan('p', 'work-plan', 2016, { dated, items }))).toEqual(
    possible ? [] : [{ file: 'plans/p.md', path: 'items.1.agreement', found: dated, against: '2016-11-17' }],
  );
});

test('a plan without a date counts until the last day of its year', () => {
  const scheduled = (year: number) => plan('p', 'work-plan', year, { items: [{ id: 'i1', agreement: 'd-1' }] });
  expect(paths('dates-out-of-order', agreement('d-1'), scheduled(2016))).toEqual([]);
  expect(found('dates-out-of-order', agreement('d-1'), scheduled(2015))).toMatchObject([{ found: '2015', against: '2016-11-17' }]);
});

test('an agreement that a plan names and nobody entered is missing, not too late', () => {
  const scheduled = plan('p', 'work-plan', 2015, { items: [{ id: 'i1', agreement: 'd-9' }] });
  expect(paths('dates-out-of-order', scheduled)).toEqual([]);
  expect(paths('dangling-reference', scheduled)).toEqual(['items.0.agreement']);
});
