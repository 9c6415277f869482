import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldOf } from '#domain/problems/problem.ts';
import { PATTERNS } from '#domain/schemas/patterns.ts';
import { ACT_KINDS } from '#domain/schemas/vocabulary.ts';
import { formatProblem } from '#i18n/problems/index.ts';
import { checkSchema } from '#reader/headers/schema-problems.ts';
import { factsOf } from '../domain/problems/facts-of.ts';
import { AGREEMENT, agreement, entry, meeting, REPORT, REPORT_HEAD, theme, translated, words, RECORDS } from './base-content.ts';
import { placesOf, problemsOf, type Files } from './content-folder.ts';

const THEME = 'kind: theme\norder: 2';
const factsIn = (files: Files) => problemsOf({ ...RECORDS, ...files }).map(factsOf);
const report = (from: string, to: string): Files => ({ [REPORT]: `${REPORT_HEAD.replace(from, to)}Texto.` });

test('an unknown key is answered with the keys that are known there, and the nearest', () => {
  const [facts] = factsIn(theme('t2', `${THEME}\nordr: 3`));
  expect(facts).toMatchObject({ path: 'ordr', found: 'ordr', nearest: 'order' });
  expect(facts!.accepted).toEqual(['kind', 'order', 'axis', 'own', 'sources', 'confidence', 'notes', 'permissions', 'corrections']);
});

test('inside a list the known keys are those of its items', () => {
  const files = agreement('d-2', AGREEMENT.replace('{ stage: endorsed,', '{ stage: endorsed, dia: 4,'));
  expect(factsIn(files)).toEqual([
    { path: 'stages.0.dia', found: 'dia', accepted: ['stage', 'on', 'outcome', 'sources'], nearest: undefined },
  ]);
  expect(placesOf({ ...RECORDS, ...files })).toEqual(['unknown-key agreements/d-2.md:6:24']);
});

test('each of several unknown keys is told at its own place', () => {
  expect(placesOf({ ...RECORDS, ...theme('t2', `slug: x\n${THEME}\nlayout: y\nid: z`) })).toEqual([
    'unknown-key themes/t2.md:2:1',
    'unknown-key themes/t2.md:5:1',
    'unknown-key themes/t2.md:6:1',
  ]);
});

test.each(['slug', 'layout', 'url', 'file', 'id', 'draft', 'collection'])('the key %s, which other tools obey, is unknown here', (key) => {
  expect(placesOf({ ...RECORDS, ...report('lang: es', `lang: es\n${key}: x`) })).toEqual([`unknown-key ${REPORT}:4:1`]);
});

test('a key without a value is of another type, not missing', () => {
  expect(factsIn(theme('t2', 'kind: theme\norder:'))).toEqual([{ path: 'order', found: 'null', types: ['number'], values: [] }]);
});

test('each key that is missing is told, with the list that contains it', () => {
  const [body, kind, verb] = factsIn(
    agreement('d-2', AGREEMENT.replace('{ kind: decision, verb: decided, body: consejo, meeting: r-1 }', '{ meeting: r-1 }')),
  );
  expect(body).toMatchObject({ path: 'act.body', found: 'body' });
  expect(kind).toMatchObject({
    path: 'act.kind',
    found: 'kind',
    accepted: ACT_KINDS,
  });
  expect(verb).toMatchObject({ path: 'act.verb', found: 'verb' });
});

test('a word that is nearly on the list is answered with the one that was meant', () => {
  expect(factsIn(report('level: partial', 'level: parcial'))).toEqual([
    {
      path: 'assessments.0.level',
      found: 'parcial',
      accepted: ['no-information', 'pending', 'partial', 'substantial', 'full'],
      nearest: 'partial',
    },
  ]);
});

test('a value that is no text is shown as it is written', () => {
  expect(factsIn(theme('t2', 'kind: [theme]\norder: 2'))[0]).toMatchObject({ found: '["theme"]' });
  expect(factsIn(theme('t2', 'kind: 7\norder: 2'))[0]).toMatchObject({ found: '7' });
});

test('a long value is shortened in the message', () => {
  const [facts] = factsIn(theme('t2', `kind: ${'x'.repeat(500)}\norder: 2`));
  expect(facts!.found).toHaveLength(60);
  expect(facts!.found).toMatch(/…$/);
});

test.each([
  ['filed: 2026-10-02', 'filed: 2026-10', 'filed'],
  ['filed: 2026-10-02', 'filed: 2026-02-30', 'filed'],
  ['filed: 2026-10-02', 'filed: 2026-10-02T10:00:00Z', 'filed'],
  ['filed: 2026-10-02', 'filed: 02/10/2026', 'filed'],
  ['no-personal-data-checked: 2026-10-02', 'no-personal-data-checked: si', 'no-personal-data-checked'],
  ['period: 2026-Q3', 'period: 2026-Q5', 'period'],
  ['period: 2026-Q3', 'period: julio de 2026', 'period'],
])('%s written as %j is a date that cannot be understood', (from, to, path) => {
  const problems = problemsOf({ ...RECORDS, ...report(from, to) });
  expect(problems.map((item) => `${item.code} ${fieldOf(item)}`)).toEqual([`bad-date ${path}`]);
  expect(factsOf(problems[0]!).forms).not.toEqual([]);
});

test('a year without quotes is a number, and is not taken for a date', () => {
  expect(
    problemsOf({ ...RECORDS, ...report('period: 2026-Q3', 'period: 2026') }).map(
      (item) => `${item.code} ${factsOf(item).found} ${factsOf(item).types}`,
    ),
  ).toEqual(['wrong-type 2026 string']);
});

test('a number that is out of bounds is told as a number, not as a text that is too long or empty', () => {
  const codes = (files: Files) => problemsOf({ ...RECORDS, ...files }).map((item) => ({ code: item.code, found: factsOf(item).found }));
  const outside = [
    [theme('t2', 'kind: theme\norder: 0'), '0'],
    [meeting('r-2', 'series: grcm\nheld: 2001-05\nnumber: 201'), '201'],
    [entry('presidencies/v-1', 'country: aa\nstatus: held\nyear: 1820'), '1820'],
  ] as const;
  for (const [files, found] of outside) {
    const [problem, ...others] = codes(files);
    expect(others).toEqual([]);
    expect(problem!.found).toBe(found);
    expect(problem!.code).not.toMatch(/^too-(?:long|short)$/);
  }
});

test('a fraction is no whole number', () => {
  expect(factsIn(theme('t2', 'kind: theme\norder: 1.5'))).toEqual([{ path: 'order', found: '1.5', types: ['int'], values: [] }]);
});

test('a field that takes one word or a list says both', () => {
  const proposal = (networks: string) => ({
    ...entry('proposals/x-1', `kind: proposal\nstage: proposed\norder: 1\nresponsible: [aa]\nthemes: [t1]\nnetworks: ${networks}`),
  });
  expect(factsIn(proposal('todas'))).toEqual([{ path: 'networks', found: 'todas', types: ['array'], values: ['all'] }]);
  expect(placesOf({ ...RECORDS, ...proposal('all') })).toEqual([]);
  expect(placesOf({ ...RECORDS, ...proposal('[consejo]') })).toEqual([]);
  expect(placesOf({ ...RECORDS, ...proposal('[Consejo]') })).toEqual(['bad-format proposals/x-1.md:7:12']);
  expect(factsIn(proposal('[5, Consejo]'))).toEqual([
    { path: 'networks.0', found: '5', types: ['string'], values: [] },
    { path: 'networks.1', found: 'Consejo', forms: ['id'], nearest: 'consejo' },
  ]);
});

test.each([
  'http://example.org/a',
  'javascript:alert(1)',
  'www.example.org',
  'https//example.org',
  'https://user:pass@example.org/',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://xn--mnchen-3ya.de/',
  'https:example.org',
])('the address %s is no address of evidence, as it would be no link in the text', (url) => {
  const files = report('level: partial', `level: partial\n    evidence:\n      - { title: Registro, kind: document, url: "${url}" }`);
  const places = placesOf({ ...RECORDS, ...files }).filter((place) => place.startsWith('bad-'));
  expect(places).toEqual([expect.stringMatching(new RegExp(`^bad-(?:format|address) ${REPORT}:13:44$`))]);
});

test('an inner id that cannot be one is shown in the record and in its words', () => {
  const files = { ...theme('t2', `${THEME}\nnotes: [{ id: N1, kind: fact }]`), 'themes/t2.es.md': words('x', 'notes: { N1: "a" }') };
  expect(placesOf({ ...RECORDS, ...files })).toEqual(['bad-format themes/t2.es.md:4:10', 'bad-format themes/t2.md:4:11']);
});

test('a title may not be blank, and a text may have many lines', () => {
  expect(placesOf({ ...RECORDS, ...theme('t2', THEME), 'themes/t2.es.md': words('   ') })).toEqual(['too-short themes/t2.es.md:2:1']);
  expect(placesOf({ ...RECORDS, ...theme('t2', THEME), 'themes/t2.es.md': '---\ntitle: x\nsummary: |\n  Uno.\n\n  Dos.\n---\n' })).toEqual(
    [],
  );
});

test('an assessment without a level is told where it begins', () => {
  const files = report('level: partial', 'country: aa');
  expect(placesOf({ ...RECORDS, ...files })).toEqual([`assessment-without-level ${REPORT}:10:5`]);
});

/** What is wrong with data of a schema of this test, as code and facts. */
const wrongWith = (schema: z.ZodType, data: unknown) =>
  checkSchema(schema, data, { file: 'f', locate: () => undefined }).problems.map((item) => [item.code, factsOf(item)]);

test('a field that takes one of several types names them, and no other', () => {
  const schema = z.strictObject({ a: z.union([z.number(), z.boolean(), z.literal('x')]).optional() });
  expect(wrongWith(schema, { a: 'y' })).toEqual([['wrong-type', { path: 'a', found: 'y', types: ['number', 'boolean'], values: ['x'] }]]);
});

test('a field that takes the words of several lists names all of them, and the nearest', () => {
  const schema = z.strictObject({ a: z.union([z.enum(['sent', 'read']), z.literal('lost')]) });
  const accepted = ['sent', 'read', 'lost'];
  expect(wrongWith(schema, { a: 'los' })).toEqual([['unknown-value', { path: 'a', found: 'los', accepted, nearest: 'lost' }]]);
  expect(wrongWith(schema, {})).toEqual([['missing-key', { path: 'a', found: 'a', accepted }]]);
});

test('what is wrong inside one form of a field is told in the place where it is', () => {
  const schema = z.strictObject({
    a: z.array(z.union([z.string(), z.strictObject({ on: z.int() }), z.strictObject({ from: z.int(), to: z.int() })])),
  });
  expect(wrongWith(schema, { a: [{ from: 1, to: 'x' }] })).toEqual([
    ['wrong-type', { path: 'a.0.to', found: 'x', types: ['number'], values: [] }],
  ]);
  expect(wrongWith(schema, { a: [{ from: 1, too: 2, to: 3 }] })).toEqual([
    ['unknown-key', { path: 'a.0.too', found: 'too', accepted: ['from', 'to'], nearest: 'to' }],
  ]);
});

test('an item that says by a word which kind it is, is checked as that kind', () => {
  const kinds = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('day'), on: z.string() }),
    z.strictObject({ kind: z.literal('span'), from: z.string(), to: z.string() }),
  ]);
  const schema = z.strictObject({ a: z.array(kinds) });
  const accepted = ['day', 'span'];
  expect(wrongWith(schema, { a: [{ kind: 'spam' }] })).toEqual([
    ['unknown-value', { path: 'a.0.kind', found: 'spam', accepted, nearest: 'span' }],
  ]);
  expect(wrongWith(schema, { a: [{ on: 'x' }] })).toEqual([['missing-key', { path: 'a.0.kind', found: 'kind', accepted }]]);
  expect(wrongWith(schema, { a: [{ kind: 'day', on: 'x', form: 'y' }] })).toEqual([
    ['unknown-key', { path: 'a.0.form', found: 'form', accepted: ['kind', 'on'], nearest: undefined }],
  ]);
});

test('a day that cannot be understood is answered in the language of the reader', () => {
  const [item] = problemsOf({ ...RECORDS, ...report('filed: 2026-10-02', 'filed: 02/10/2026') });
  expect(formatProblem(item!, 'en').remedy).toContain('YYYY-MM-DD');
  expect(formatProblem(item!, 'en').remedy).not.toContain('AAAA');
  expect(formatProblem(item!, 'es').remedy).toContain('AAAA-MM-DD');
});

test('a text of another form is answered with an example of its own form', () => {
  for (const [form, pattern] of Object.entries(PATTERNS)) {
    const [item, ...others] = checkSchema(z.string().regex(pattern), '¿?', { file: 'f', locate: () => undefined }).problems;
    expect(others).toEqual([]);
    expect(factsOf(item!)).toMatchObject({ forms: [form] });
    expect(/: (\S+)\.$/.exec(formatProblem(item!, 'en').remedy)?.[1]).toMatch(pattern);
  }
});

test('an address of any collection is held to the rule of addresses, and what may be a password is not repeated', () => {
  const address = (url: string) => translated('sources/s9', `kind: seed\nread: whole\naddresses:\n  - { text: "Acta", url: "${url}" }`);
  const spoofed = factsIn(address('https://www.gob.mx:clave@evil.example/'));
  expect(spoofed[0]).toMatchObject({ reason: 'credentials' });
  expect(JSON.stringify(spoofed)).not.toContain('clave');
  expect(factsIn(address('https://localhost/'))).toMatchObject([{ reason: 'host', host: 'localhost' }]);
  expect(factsIn(address('https://www.xn--gb-emc.mx/'))[0]).toMatchObject({ reason: 'host', host: 'www.xn--gb-emc.mx' });
  expect(
    factsIn(translated('sources/s9', 'kind: seed\nread: whole\naddresses:\n  - { text: "www.iom.int", url: "https://evil.example/" }')),
  ).toEqual([{ found: 'www.iom.int', leadsTo: 'evil.example' }]);
});

test('where a group of fields is taken, its fields are named; where a list of groups, those of each', () => {
  const remedies = (files: Files, lang: 'es' | 'en') =>
    problemsOf({ ...RECORDS, ...files })
      .map((item) => formatProblem(item, lang).remedy)
      .join('\n');
  expect(remedies(agreement('d-2', AGREEMENT.replace(/^act: .*$/m, 'act: decisión')), 'es')).toContain(
    'Lleva sus campos debajo, más adentro: kind: …, verb: …',
  );
  expect(remedies(theme('t2', `${THEME}\nsources: s1`), 'en')).toContain('Each item begins with a hyphen and has its fields: id: …');
});
