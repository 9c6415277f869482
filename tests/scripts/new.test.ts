import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { splitFrontMatter } from '#reader/headers/front-matter.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { REPORT_COMPONENTS } from '#reader/reports/report-components.ts';
import { create } from '../../scripts/new.ts';
import { BASE } from '../reader/base-content.ts';
import { placed, withFolderUntil, type Files } from '../reader/content-folder.ts';
import { factsOf } from '../domain/problems/facts-of.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const CHECKED = 'no-personal-data-checked';

interface Said {
  code: 0 | 2;
  printed: string;
  complained: string;
  /** Written files by path, from the content folder. */
  files: Record<string, string>;
  asked: string[];
}

/** Runs the command and records what it would do; with `answers` it is at a terminal. */
async function run(root: string, args: string[], answers?: string[]): Promise<Said> {
  const said: Said = { code: 0, printed: '', complained: '', files: {}, asked: [] };
  const code = await create(args, { CONTENT_DIR: root }, NOW, {
    print: (text) => void (said.printed += `${text}\n`),
    complain: (text) => void (said.complained += `${text}\n`),
    ask:
      answers &&
      ((question) => {
        said.asked.push(question);
        return Promise.resolve(answers.shift() ?? '');
      }),
    create: (file, text) => void (said.files[file.slice(root.length + 1).replaceAll('\\', '/')] = text),
  });
  return { ...said, code };
}
const over = (files: Files, args: string[], answers?: string[]) => withFolderUntil(files, (root) => run(root, args, answers));

const flags = (given: Record<string, string>) => Object.entries(given).map(([name, value]) => `--${name}=${value}`);
const GIVEN = { lang: 'es', organization: 'org-ejemplo', period: '2026-Q3', title: 'Niñez: «casas» del puerto' };
const report = (more: Record<string, string> = {}, ...rest: string[]) => [
  'report',
  ...flags({ ...GIVEN, subject: 'd-1', ...more }),
  ...rest,
];
const FILE = 'reports/org-ejemplo/2026-q3-ninez-casas-del-puerto.mdx';

/** What the validator finds in the content with these files. */
const found = (files: Files) =>
  withFolderUntil({ ...BASE, ...files }, (root) =>
    Promise.resolve(loadLedger(root).problems.map((item) => `${placed(item)} ${factsOf(item).found ?? ''}`)),
  );

test.each(LOCALES)('in %s a draft lacks nothing but the day on which a person checks it for personal data', async (lang) => {
  const choices: Record<string, string>[] = [{}, { country: 'aa', subject: 'g-1/m1', period: '2026' }];
  for (const more of choices) {
    const { code, files } = await over(BASE, report({ lang, ...more }));
    expect(code).toBe(0);
    const [[file, text]] = Object.entries(files) as [[string, string]];
    const line = text.split('\n').findIndex((one) => /^\w/.test(one)) + 1;
    expect(await found(files)).toEqual([`missing-key ${file}:${line}:1 ${CHECKED}`]);
    expect(await found({ [file]: text.replace(new RegExp(`# ${CHECKED}: .*`), `${CHECKED}: 2026-11-21`) })).toEqual([]);
  }
});

test('the name of the file is made of the period and the title', async () => {
  expect(Object.keys((await over(BASE, report())).files)).toEqual([FILE]);
  const long = await over(BASE, report({ title: 'a '.repeat(100), period: '2026-07-01/2026-09-30' }));
  const [name] = Object.keys(long.files);
  expect(name!.split('/')[2]).toMatch(/^2026-07-01-2026-09-30(?:-a)+\.mdx$/);
  expect(name!.split('/')[2]!.length).toBeLessThanOrEqual('.mdx'.length + 80);
});

test.each(LOCALES)('in %s a comment explains each field, and the text shows each component of the language', async (lang) => {
  const { files } = await over(BASE, report({ lang }));
  const [text] = Object.values(files);
  const lines = text!.split('\n');
  expect(lines[1]).toBe('# yaml-language-server: $schema=../../../docs/schemas/reports.facts.schema.json');
  lines.forEach((line, index) => {
    if (/^(?:# )?[a-z-]+:(?: |$)/.test(line) && index > 1) expect(lines[index - 1], line).toMatch(/^# .*[.)]$/);
  });
  const used = [...REPORT_COMPONENTS.keys()].filter((name) => text!.includes(`</${name}>`));
  expect(used).toEqual(lang === 'es' ? ['Evidencia', 'Cita', 'Nota'] : ['Evidence', 'Quote', 'Note']);
});

test('every component is shown in one of the languages', async () => {
  const texts = await Promise.all(LOCALES.map(async (lang) => Object.values((await over(BASE, report({ lang }))).files)[0]!));
  expect([...REPORT_COMPONENTS.keys()].filter((name) => !texts.join('').includes(`<${name} `))).toEqual([]);
});

test('what is left out stays in the draft as a comment that can be used', async () => {
  const { files } = await over(BASE, report());
  const uncommented = Object.entries(files).map(([file, text]) => {
    const day = text.replace(new RegExp(`# ${CHECKED}: .*`), `${CHECKED}: 2026-11-21`);
    return [file, day.replace('# summary: "…"', 'summary: "Dos frases."').replace('    # norm: ', '    norm: ')] as const;
  });
  expect(await found(Object.fromEntries(uncommented))).toEqual([]);
});

test('words that YAML would take for something else stay words', async () => {
  await withFolderUntil(BASE, async (root) => {
    for (const title of ['true', 'null', '2026', '# uno', 'a: b', '"', "'", '- a', '\\', '{a}', 'x # y', '😀']) {
      const { files, complained } = await run(root, report({ title, period: '2026-Q4' }));
      expect(complained).toBe('');
      const [[file, text]] = Object.entries(files) as [[string, string]];
      const split = splitFrontMatter(text, file);
      expect(split).toMatchObject({ problems: [], yaml: { data: { ...GIVEN, title, period: '2026-Q4', filed: '2026-11-21' } } });
    }
  });
});

test('without a terminal, the flags that are missing are named', async () => {
  const said = await over(BASE, ['report', '--lang', 'en', '--title', 'Shelters']);
  expect(said).toMatchObject({ code: 2, files: {} });
  expect(said.complained).toMatch(/^Missing: --organization, --period, --subject\n/);
  expect((await over(BASE, ['report'])).complained).toMatch(/^Falta: --lang, --organization, --period, --subject, --title\n/);
});

test.each([
  ['nothing to begin', []],
  ['something that cannot be begun', ['agreement']],
  ['two things', ['report', 'report']],
  ['a flag that does not exist', ['report', '--force']],
  ['a language that the site does not have', ['report', '--lang', 'fr']],
])('%s gives 2 and says how the command is used', async (_, args) => {
  const said = await over(BASE, args);
  expect(said).toMatchObject({ code: 2, files: {} });
  expect(said.complained).toContain('npm run new -- report');
});

test.each([
  ['organization', 'org-ejempl', '«org-ejemplo»'],
  ['subject', 'd-11', '«d-1»'],
  ['subject', 'g-1/m9', '«g-1/m1»'],
  ['country', 'ab', '«aa»'],
  ['country', 'consejo', 'parte de otro tipo'],
  ['period', '2026-Q9', '2017-Q1'],
  ['period', '2027', '2026-11-21'],
  ['organization', '../../etc', 'a-b-1'],
  ['organization', 'org-ejemplo/x', 'a-b-1'],
  ['title', 'x'.repeat(201), '200'],
])('a wrong --%s (%s) is refused with what would be right', async (field, value, sentence) => {
  const said = await over(BASE, report({ [field]: value }));
  expect(said).toMatchObject({ code: 2, files: {} });
  expect(said.complained).toContain(`--${field}: `);
  expect(said.complained).toContain(sentence);
});

test('an organisation that is not registered is told how to get registered; a draft is written where it is asked for', async () => {
  const refused = await over(BASE, report({ organization: 'org-nueva' }));
  expect(refused).toMatchObject({ code: 2, files: {} });
  expect(refused.complained).toContain('content/parties');
  const drafted = await over(BASE, report({ organization: 'org-nueva' }, '--draft'));
  expect(drafted.code).toBe(0);
  expect(Object.keys(drafted.files)).toEqual([FILE.replace('org-ejemplo', 'org-nueva')]);
  expect(drafted.complained).toContain('content/parties');
  expect((await over(BASE, report({ organization: 'org nueva' }, '--draft'))).code).toBe(2);
});

test('a report is never written over another, nor beside one of the same name', async () => {
  const again = await over({ ...BASE, [FILE]: 'x' }, report());
  expect(again).toMatchObject({ code: 2, files: {} });
  expect(again.complained).toContain(FILE);
  const elsewhere = FILE.replace('org-ejemplo', 'org-muestra');
  expect((await over({ ...BASE, [elsewhere]: 'x' }, report())).complained).toContain(elsewhere);
});

test('at a terminal, what is missing is asked, and what is wrong is asked again', async () => {
  const answers = ['fr', 'en', 'org-ejempl', '', '2026-Q3', 'd-1', 'Shelters', 'org-ejemplo'];
  const said = await over(BASE, ['report'], answers);
  expect(said.code).toBe(0);
  expect(said.asked).toHaveLength(8);
  expect(said.asked.at(-1)).toBe(said.asked[2]);
  expect(said.complained).toContain('Did you mean "org-ejemplo"?');
  expect(Object.keys(said.files)).toEqual(['reports/org-ejemplo/2026-q3-shelters.mdx']);
  expect(answers).toEqual([]);
});

test('at a terminal, flags answer questions', async () => {
  const said = await over(BASE, report(), ['aa']);
  expect(said.asked).toHaveLength(1);
  expect(Object.values(said.files)[0]).toMatch(/^place:\n {2}# .*\n {2}country: aa$/m);
});

test('the file that is written is named, with the command that checks it', async () => {
  const { printed } = await over(BASE, report());
  expect(printed).toContain('2026-q3-ninez-casas-del-puerto.mdx');
  expect(printed).toContain('npm run validate -- ');
  expect(printed).toContain(CHECKED);
});

test('when writing fails, there is one sentence and nothing more', async () => {
  await withFolderUntil(BASE, async (root) => {
    const complained: string[] = [];
    const code = await create(report(), { CONTENT_DIR: root }, NOW, {
      print: () => undefined,
      complain: (text) => void complained.push(text),
      create: (file, text) => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(join(file, 'inside'), text);
      },
    });
    expect(code).toBe(2);
    expect(complained.join('\n').split('\n')).toHaveLength(1);
  });
});

test.each(['review', 'action', 'practice', 'self-assessment', 'reply'])(
  'a new %s has a file of facts and one of words in each language, with nothing answered in it',
  async (kind) => {
    const { code, files, printed } = await over(BASE, [kind, '2026-ejemplo', '--lang', 'es']);
    const collection = { reply: 'replies' }[kind] ?? `${kind}s`;
    expect([code, Object.keys(files)]).toEqual([0, ['', '.es', '.en'].map((lang) => `${collection}/2026-ejemplo${lang}.md`)]);
    expect(printed).toContain(`npm run validate -- `);
    for (const [file, text] of Object.entries(files)) expect(splitFrontMatter(text, file).problems).toEqual([]);
    // The validator names what is still to be filled in, so that an example is never published as an answer.
    const named = (await found(files)).filter((line) => line.includes(collection));
    expect(named.some((line) => line.includes('…') || line.includes('AAAA'))).toBe(true);
  },
);

test('a new entry needs a name that can be one and is free', async () => {
  expect(await over(BASE, ['review'])).toMatchObject({ code: 2, files: {} });
  expect(await over(BASE, ['review', 'Mi revisión'])).toMatchObject({ code: 2, files: {} });
  const given = { ...BASE, 'practices/libre.md': 'x' };
  expect((await over(given, ['practice', '../fuera'])).files).toEqual({});
});
