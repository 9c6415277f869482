import { expect, test } from 'vitest';
import { parseYaml, YAML_MAX_BYTES, YAML_MAX_DEPTH } from '#reader/headers/parse-yaml.ts';
import { theme } from '../base-content.ts';
import { placesOf, problemsOf } from '../content-folder.ts';
import { factsOf } from '../../domain/problems/facts-of.ts';

/** Problems of YAML that stands below the first line of a file. */
function problems(source: string): string[] {
  return parseYaml(source, 'f', 2).problems.map((item) => {
    const { found, maxLevels, maxKibibytes } = factsOf(item);
    return `${item.code} ${item.position ? `${item.position.line}:${item.position.column}` : '–'} ${found ?? maxLevels ?? maxKibibytes}`;
  });
}
const data = (source: string) => parseYaml(source, 'f', 2).data;

test.each([
  ['a: &x 1', 'yaml-forbidden 2:7 &x'],
  ['a: &x [1]', 'yaml-forbidden 2:7 &x'],
  ['a: !!str 1', 'yaml-forbidden 2:10 tag:yaml.org,2002:str'],
  ['a: ! 1', 'yaml-forbidden 2:6 !'],
  ['a: !!map { b: 1 }', 'yaml-forbidden 2:10 tag:yaml.org,2002:map'],
  ['<<: { b: 1 }', 'yaml-forbidden 2:1 <<'],
  ['__proto__: { b: 1 }', 'yaml-forbidden 2:1 __proto__'],
  ['constructor: 1', 'yaml-forbidden 2:1 constructor'],
  ['prototype: 1', 'yaml-forbidden 2:1 prototype'],
  ['"__proto__": 1', 'yaml-forbidden 2:1 __proto__'],
  ['"\\x5f_proto__": 1', 'yaml-forbidden 2:1 __proto__'],
  ['a:\n  b:\n    __proto__: 1', 'yaml-forbidden 4:5 __proto__'],
  ['1: a', 'yaml-forbidden 2:1 1'],
  ['true: a', 'yaml-forbidden 2:1 true'],
  ['? [a]\n: b', 'yaml-forbidden 2:3 ? …'],
  ['? { a: 1 }\n: b', 'yaml-forbidden 2:3 ? …'],
])('%j is a form of YAML that is refused where it stands', (source, expected) => {
  expect(problems(source)).toEqual([expected]);
});

test.each(['&x a: 1', '!!str a: 1', '? &x a\n: 1'])('%j hides an anchor or a tag in a key, and is refused', (source) => {
  expect(problems(source)).toEqual([expect.stringMatching(/^yaml-forbidden /)]);
});

test('an alias is refused together with its anchor', () => {
  expect(problems('a: &x 1\nb: *x')).toEqual(expect.arrayContaining(['yaml-forbidden 2:7 &x', 'yaml-forbidden 3:4 *x']));
});

test.each([
  'a: !!js/function "function () {}"',
  'a: !!binary "aGk="',
  'a: !!python/object/apply:os.system ["id"]',
  'a: !local 1',
  '%TAG ! tag:x,2000:\na: !b 1',
  '%YAML 1.1\na: 1',
  'a: *nothing',
  '? ? ? a',
])('%j is refused', (source) => {
  const parsed = parseYaml(source, 'f', 2);
  expect(parsed.problems.length).toBeGreaterThan(0);
  expect(parsed.data).toBeUndefined();
});

test('a bomb of aliases is refused at once and never unfolded', () => {
  const bomb = [
    'a: &a ["x", "x"]',
    ...'bcdefghijklmnop'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghijklmno'[index]}`).join(', ')}]`),
  ].join('\n');
  const parsed = parseYaml(bomb, 'f', 2);
  expect(new Set(parsed.problems.map(({ code }) => code))).toEqual(new Set(['yaml-forbidden']));
  expect(parsed.data).toBeUndefined();
});

test.each([
  ['brackets', '['.repeat(3000)],
  ['closed brackets', `${'['.repeat(3000)}${']'.repeat(3000)}`],
  ['braces', '{a: '.repeat(3000)],
  ['hyphens', '- '.repeat(5000)],
  ['question marks', '? '.repeat(5000)],
  ['indents', Array.from({ length: 240 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('thousands of %s one in another are refused without exhausting the parser', (_, source) => {
  expect(problems(source)).toEqual([`yaml-too-deep – ${YAML_MAX_DEPTH}`]);
});

test('levels may be as many as the limit and no more', () => {
  const nested = (depth: number) => `${'{ a: '.repeat(depth)}1${' }'.repeat(depth)}`;
  expect(problems(nested(YAML_MAX_DEPTH - 1))).toEqual([]);
  expect(problems(nested(YAML_MAX_DEPTH))).toEqual([`yaml-too-deep – ${YAML_MAX_DEPTH}`]);
});

test('brackets in a text are not levels', () => {
  expect(problems(`a: "${'[x] '.repeat(200)}"`)).toEqual([]);
});

test('a header may have 32 KiB and no more, counted in bytes', () => {
  const sized = (bytes: number) => `a: "${'x'.repeat(bytes - 5)}"`;
  expect(problems(sized(YAML_MAX_BYTES))).toEqual([]);
  expect(problems(sized(YAML_MAX_BYTES + 1))).toEqual(['front-matter-too-large – 32']);
  expect(problems(sized(40 * 1024))).toEqual(['front-matter-too-large – 32']);
  expect(problems(`a: "${'ñ'.repeat(17 * 1024)}"`)).toEqual(['front-matter-too-large – 32']);
});

test('every repeated key is shown, at whatever level', () => {
  expect(problems('a: 1\nb: 2\na: 3')).toEqual(['yaml-duplicate-key 4:1 a']);
  expect(problems('a:\n  - { b: 1, b: 2 }\n"c": 1\nc: 2')).toEqual(['yaml-duplicate-key 3:13 b', 'yaml-duplicate-key 5:1 c']);
});

test('every line that cannot be understood is shown', () => {
  expect(problems('a: "x').length).toBe(1);
  expect(problems('a: b: c')).toEqual([expect.stringMatching(/^yaml-syntax 2:4 /)]);
  expect(problems('\ta: 1')).toEqual([expect.stringMatching(/^yaml-syntax 2:/)]);
  expect(problems('a: @b')).toEqual([expect.stringMatching(/^yaml-syntax 2:4 /)]);
  expect(problems('a: `b`')).toEqual([expect.stringMatching(/^yaml-syntax 2:4 /)]);
});

test('keys below a line that ends the document are not lost without a word', () => {
  expect(problems('a: 1\n...\nb: 2')).toHaveLength(1);
  expect(problems('a: 1\n---\nb: 2')).toHaveLength(1);
  const parsed = parseYaml('a: 1\n...\n# the end\n', 'f', 2);
  expect([parsed.problems, parsed.data]).toEqual([[], { a: 1 }]);
});

test('blank lines below a line that ends the document cost no time', () => {
  const started = performance.now();
  parseYaml(`a: 1\n...\n${'\n'.repeat(25)}`, 'f', 2);
  expect(performance.now() - started).toBeLessThan(200);
});

test('one mistake is told once', () => {
  expect(problems('a: 1\n b: 2')).toHaveLength(1);
  expect(problems('title: Casas: lo que vimos')).toHaveLength(1);
});

test('a line that cannot be understood is shown as its author wrote it, not in the words of a library', () => {
  const [problem] = parseYaml('lang: es\ntitle: Casas: lo que vimos\n', 'f', 2).problems;
  expect(factsOf(problem!).found).toBe('title: Casas: lo que vimos');
});

test('what looks like a date, a time or a truth stays the text that it is', () => {
  expect(
    data(
      'day: 2026-02-30\ntime: 12:30\nlong: 12:30:00\nstamp: 2026-01-01T00:00:00Z\nyes: yes\nno: no\non: on\noff: off\nversion: 1.2.3\nsexagesimal: 190:20:30',
    ),
  ).toEqual({
    day: '2026-02-30',
    time: '12:30',
    long: '12:30:00',
    stamp: '2026-01-01T00:00:00Z',
    yes: 'yes',
    no: 'no',
    on: 'on',
    off: 'off',
    version: '1.2.3',
    sexagesimal: '190:20:30',
  });
});

test('a number with a leading zero is never read as octal', () => {
  expect(data('a: 012\nb: 0\nc: 10')).toEqual({ a: 12, b: 0, c: 10 });
});

test('the result holds plain data only, and no key reaches the prototype of objects', () => {
  const parsed = data('a: { b: [1, x, true, null] }') as Record<string, unknown>;
  expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
  parseYaml('__proto__: { polluted: 1 }', 'f', 2);
  parseYaml('a: { "__proto__": { polluted: 1 } }', 'f', 2);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('a field is found where its key stands; one that is missing, at the nearest that encloses it', () => {
  const { locate } = parseYaml('a: 1\nb:\n  - c: x\n    d: { e: 2 }\n  - c: y\n', 'f', 2);
  expect(locate(['a'])).toEqual({ line: 2, column: 1 });
  expect(locate(['b', 0, 'd', 'e'])).toEqual({ line: 5, column: 10 });
  expect(locate(['b', 1])).toEqual({ line: 6, column: 5 });
  expect(locate(['b', 1, 'd', 'e'])).toEqual({ line: 6, column: 5 });
  expect(locate(['b', 7])).toEqual({ line: 3, column: 1 });
  expect(locate(['z'])).toEqual({ line: 2, column: 1 });
  expect(locate([])).toEqual({ line: 2, column: 1 });
});

test('a date or a time that the calendar does not have is refused in the words of the author', () => {
  const source = (dated: string) => ({
    ...theme('t2', 'kind: theme\norder: 2'),
    'themes/t2.md': `---\nkind: theme\norder: 2\nsources: [{ id: s1 }]\nnotes: [{ id: n1, kind: fact, date: ${dated} }]\n---\n`,
  });
  const found = (dated: string) =>
    problemsOf(source(dated))
      .filter(({ code }) => code === 'bad-date' || code === 'wrong-type')
      .map((item) => `${item.code} ${factsOf(item).found}`);
  expect(found('2026-02-30')).toEqual(['bad-date 2026-02-30']);
  expect(found('12:30')).toEqual(['bad-date 12:30']);
  expect(found('012')).toEqual(['wrong-type 12']);
  expect(found('2026')).toEqual(['wrong-type 2026']);
  expect(found('null')).toEqual(['wrong-type null']);
});

test('a key that is repeated in a list of a record is shown at its place in the file', () => {
  expect(placesOf({ 'themes/t2.md': '---\nkind: theme\norder: 2\nnotes:\n  - id: n1\n    kind: fact\n    id: n2\n---\n' })).toContain(
    'yaml-duplicate-key themes/t2.md:7:5',
  );
});

test('a tab where blanks should be is called so', () => {
  const { problems } = parseYaml('a:\n\tb: 1\n', 'f.md', 2);
  expect(problems).toMatchObject([{ code: 'yaml-syntax', facts: { tab: true } }]);
  expect(parseYaml('a: b: c\n', 'f.md', 2).problems[0]!.facts).not.toHaveProperty('tab');
});
