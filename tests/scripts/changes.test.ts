import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHANGE_KINDS } from '#domain/changes/change.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { CHANGES_WORDS } from '#i18n/changes/words.ts';
import { changes } from '../../scripts/changes.ts';
import { withContentOf } from '../../scripts/content-of.ts';
import { AGREEMENT, BASE, REPORT, REPORT_HEAD, agreement, matter } from '../reader/base-content.ts';
import { withFolder, type Files } from '../reader/content-folder.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

/** What the command says of a change from some files to others. */
function said(before: Files, after: Files, ...args: string[]) {
  return withFolder(before, (old) =>
    withFolder(after, (next) => {
      const told = { printed: '', complained: '', summary: '' };
      const code = changes([`--before=${old}`, `--after=${next}`, ...args], { CONTENT_DIR: next }, NOW, {
        print: (text) => void (told.printed += `${text}\n`),
        complain: (text) => void (told.complained += `${text}\n`),
        summarize: (text) => void (told.summary += text),
      });
      return { code, ...told };
    }),
  );
}

const ANSWER: Files = {
  'self-assessments/a-1.md': matter(
    'country: aa\nlang: es\nperiod: 2026-Q3\nfiled: 2026-10-05\nmethod: x\nassessments: [{ subject: d-1, level: full, evidence: [{ title: Cifras, kind: statistics, url: "https://www.iom.int/x" }] }]',
  ),
  'self-assessments/a-1.es.md': matter('title: Respuesta\nsummary: Texto de prueba.'),
  'self-assessments/a-1.en.md': matter('title: Answer\nsummary: A text for tests.'),
};
const ABOUT_A = { ...BASE, [REPORT]: `${REPORT_HEAD.replace('    level: partial', '    country: aa\n    level: partial')}\nUn texto.\n` };

test('an office reads which voice says what, of which act and country, before and now', () => {
  const { code, printed } = said(ABOUT_A, { ...ABOUT_A, ...ANSWER }, '--lang=es');
  expect(code).toBe(0);
  expect(printed).toContain('Gobiernos. Título de prueba [d-1], en Título de prueba [aa]: antes, nada; ahora, total (1 texto)');
  expect(printed).toContain('antes, no se podían comparar; ahora, 2 niveles');
  expect(printed).toContain('antes, no está en disputa; ahora, las voces están lejos');
  expect(printed).toMatch(/Gobiernos: antes, 0 de \d+ .*; ahora, 1 de \d+/);
  expect(printed).toContain('Nueva. Autoevaluación: Respuesta [a-1]');
});

test.each(LOCALES)('in %s the summary is Markdown with each kind under its heading, and nothing in it is a sign', (locale) => {
  const title = { es: 'Respuesta <b>x</b> | [y](https://a.example)', en: 'Answer <b>x</b> | [y](https://a.example)' };
  const hostile = { ...ANSWER, [`self-assessments/a-1.${locale}.md`]: matter(`title: ${JSON.stringify(title[locale])}\nsummary: x`) };
  const { summary } = said(ABOUT_A, { ...ABOUT_A, ...hostile }, `--lang=${locale}`);
  expect(summary).toContain(`### ${CHANGES_WORDS[locale].heading}`);
  expect(summary).not.toMatch(/<b>|\[y\]\(/);
});

test('for programs each change comes with its sentence in every language', () => {
  const { printed } = said(ABOUT_A, { ...ABOUT_A, ...ANSWER }, '--format=json');
  const { asOf, changes: list } = JSON.parse(printed) as { asOf: string; changes: { kind: string; text: Record<string, string> }[] };
  expect(asOf).toBe('2026-11-21');
  expect(list.map(({ kind }) => kind)).toEqual(['level', 'difference', 'contested', 'coverage', 'entry']);
  for (const { text } of list) for (const locale of LOCALES) expect(text[locale]!.length).toBeGreaterThan(10);
});

test('an id that comes to name something else is the first thing that is told, as a warning', () => {
  const other = agreement('d-1', AGREEMENT.replace(/body: [\w-]+/, 'body: red-antigua'));
  const { printed } = said(BASE, { ...BASE, ...other }, '--lang=es');
  expect(printed.indexOf(CHANGES_WORDS.es.headings.meaning)).toBeLessThan(printed.indexOf(CHANGES_WORDS.es.headings.entry));
  expect(printed).toContain('cambia act.body');
});

test('all problems of all files are told in the same run, also where a name is wrong, and what can be read is compared', () => {
  const broken = {
    ...ABOUT_A,
    ...ANSWER,
    'sources/Mi Fuente.md': 'x',
    'themes/t1.md': matter('kind: nada'),
    'meetings/r-1.md': matter('series: x'),
  };
  const { code, printed } = said(ABOUT_A, broken, '--lang=es');
  expect(code).toBe(1);
  for (const file of ['sources/Mi Fuente.md', 'themes/t1.md', 'meetings/r-1.md']) expect(printed).toContain(file);
  expect(printed).toContain('ahora, total (1 texto)');
});

test('no change says so', () => {
  for (const locale of LOCALES) expect(said(BASE, BASE, `--lang=${locale}`).printed).toContain(CHANGES_WORDS[locale].nothing);
});

test.each([
  ['nothing to compare with', []],
  ['two bases', ['main', 'other']],
  ['a base and a folder', ['main', '--before=content']],
  ['a form that does not exist', ['main', '--format=pdf']],
  ['a language that the site does not have', ['main', '--lang=fr']],
  ['a folder that is not there', ['--before=nowhere-at-all']],
  ['a base that looks like an option', ['--', '--help=x']],
  ['a base that git does not know', ['no-such-branch-here']],
])('%s is wrong usage', (_, args) => {
  const complained: string[] = [];
  const code = changes(args, {}, NOW, {
    print: () => undefined,
    complain: (text) => void complained.push(text),
    summarize: () => undefined,
  });
  expect(code).toBe(2);
  expect(complained.join('')).toContain('npm run changes');
});

test('the content of a commit is read without touching what is staged', () => {
  const staged = () => spawnSync('git', ['diff', '--cached', '--stat'], { encoding: 'utf8' }).stdout;
  const before = staged();
  const read = withContentOf('HEAD', process.env, (folder) => ({
    names: readdirSync(folder),
    text: readFileSync(`${folder}/agreements/d-04.md`, 'utf8'),
  }));
  expect(read.names).toContain('agreements');
  expect(read.text).toContain('act:');
  expect(staged()).toBe(before);
});

test('every kind of change has its words', () => {
  for (const locale of LOCALES) expect(Object.keys(CHANGES_WORDS[locale].headings).toSorted()).toEqual([...CHANGE_KINDS].toSorted());
});
