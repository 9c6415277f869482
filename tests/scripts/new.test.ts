import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { keysOf } from '#domain/tables.ts';
import { splitFrontMatter } from '#reader/headers/front-matter.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { REPORT_COMPONENTS } from '#reader/reports/report-components.ts';
import type { NewFile } from '../../scripts/create-files.ts';
import { create } from '../../scripts/new.ts';
import { DRAFT_KINDS } from '../../scripts/drafts/kinds.ts';
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
    create: (files) => {
      for (const { file, text } of files) said.files[file.slice(root.length + 1).replaceAll('\\', '/')] = text;
    },
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

/** The data of a file that can be read. */
function dataOf(text: string): unknown {
  const split = splitFrontMatter(text, 'x');
  return 'yaml' in split ? split.yaml.data : undefined;
}

/** What the validator finds in the content with these files. */
const found = (files: Files) =>
  withFolderUntil({ ...BASE, ...files }, (root) =>
    Promise.resolve(loadLedger(root).problems.map((item) => `${placed(item)} ${factsOf(item).found ?? ''}`)),
  );

/** A draft of a report with everything that a person gives in it. */
const written = (text: string) =>
  text
    .replace(new RegExp(`# ${CHECKED}: .*`), `${CHECKED}: 2026-11-21`)
    .replace(/^(\s*(?:- )?(?:level|norm|practice)): "…"$/gm, '$1: partial')
    .replaceAll('…', 'algo');

test.each(LOCALES)('in %s a draft is published in no state before somebody has written each part of it', async (lang) => {
  const choices: Record<string, string>[] = [{}, { country: 'aa', subject: 'g-1/m1', period: '2026' }];
  for (const more of choices) {
    const { code, files } = await over(BASE, report({ lang, ...more }));
    expect(code).toBe(0);
    const [[file, text]] = Object.entries(files) as [[string, string]];
    const dated = text.replace(new RegExp(`# ${CHECKED}: .*`), `${CHECKED}: 2026-11-21`);
    expect((await found(files)).some((line) => line.startsWith('missing-key') && line.endsWith(CHECKED))).toBe(true);
    // One place that was left as it is, whichever, is told with its line.
    const places = dated
      .split('\n')
      .flatMap((line, index) => (!line.startsWith('#') && !/^\s*#/.test(line) && line.includes('…') ? [index] : []));
    expect(places.length).toBeGreaterThan(7);
    const leftOpen = places.map((place) => {
      const rest = written(dated).split('\n');
      rest[place] = dated.split('\n')[place]!;
      return [file.replace('.mdx', `-${place + 1}.mdx`), rest.join('\n')] as const;
    });
    const told = (await found(Object.fromEntries(leftOpen))).map((line) => line.split(' ')[1]!.split(':').slice(0, 2).join(':'));
    const expected = leftOpen.map(([name], index) => `${name}:${places[index]! + 1}`);
    expect(expected.filter((at) => !told.includes(at))).toEqual([]);
    expect(await found({ [file]: written(dated) })).toEqual([]);
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
    return [
      file,
      written(text).replace('# summary: "algo"', 'summary: "Dos frases."').replace('    # norm: "algo"', '    norm: partial'),
    ] as const;
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
  ['something that cannot be begun', ['agreements']],
  ['two things', ['report', 'report']],
  ['a flag that does not exist', ['report', '--force']],
  ['a language that the site does not have', ['report', '--lang', 'fr']],
])('%s gives 2 and says how the command is used', async (_, args) => {
  const said = await over(BASE, args);
  expect(said).toMatchObject({ code: 2, files: {} });
  expect(said.complained).toContain('npm run new -- report');
});

test.each([
  ['organization', 'org-ejamplo', '«org-ejemplo»'],
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
  const answers = ['fr', 'en', 'org-ejamplo', '', '2026-Q3', 'd-1', 'Shelters', 'org-ejemplo'];
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
      create: (files) => {
        const [{ file, text }] = files as [NewFile];
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(join(file, 'inside'), text);
      },
    });
    expect(code).toBe(2);
    expect(complained.join('\n').split('\n')).toHaveLength(1);
  });
});

const KINDS = keysOf(DRAFT_KINDS);

test('every collection has a kind of its own, besides reports', () => {
  expect(new Set([...Object.values(DRAFT_KINDS), 'reports'])).toEqual(new Set(COLLECTION_NAMES));
});

test.each(KINDS)('a new %s has a file of facts and one of words in each language, with nothing answered in it', async (kind) => {
  const { code, files, printed } = await over(BASE, [kind, '2026-ejemplo', '--lang', 'es']);
  const collection = DRAFT_KINDS[kind];
  expect([code, Object.keys(files)]).toEqual([0, ['', '.es', '.en'].map((lang) => `${collection}/2026-ejemplo${lang}.md`)]);
  expect(printed).toContain(`npm run validate -- `);
  for (const [file, text] of Object.entries(files)) expect(splitFrontMatter(text, file).problems).toEqual([]);
  // Every place that is left is a problem on its own line, so that no draft is ever published, half filled in or not.
  const told = (await found(files)).map((line) => line.split(' ')[1]!.split(':'));
  for (const [file, text] of Object.entries(files)) {
    const places = text.split('\n').flatMap((line, index) => (!/^\s*#/.test(line) && /…|AAAA|YYYY/.test(line) ? [index + 1] : []));
    // The facts of a term may all be left out.
    if (kind !== 'term' || file.includes('.e')) expect(places.length, file).toBeGreaterThan(0);
    const lines = new Set(told.filter(([name]) => name === file).map(([, line]) => Number(line)));
    expect(
      places.filter((place) => !lines.has(place)),
      `${file}\n${text}`,
    ).toEqual([]);
  }
});

test('a new entry needs a name that can be one and is free, or enough answers to propose one', async () => {
  expect(await over(BASE, ['review'])).toMatchObject({ code: 2, files: {} });
  expect(await over(BASE, ['review', 'Mi revisión'])).toMatchObject({ code: 2, files: {} });
  const given = { ...BASE, 'practices/libre.md': 'x' };
  expect((await over(given, ['practice', '../fuera'])).files).toEqual({});
  expect(await over(given, ['practice', 'libre'])).toMatchObject({ code: 2, files: {} });
});

test.each([
  ['source', [], 'u01'],
  ['agreement', ['act.meeting=r-1', 'act.kind=decisión', 'act.number=4'], 'r-1-dec-04'],
  ['agreement', ['act.meeting=r-1', 'act.kind=decision'], 'r-1-dec-u1'],
  ['agreement', [], 'd-02'],
  ['meeting', ['series=viceministerial', 'number=7'], 'vm-07'],
  ['meeting', ['series=tripartite', 'held=2026-11-20', 'es.title=Cuarta reunión'], 'm-2026-11-cuarta-reunion'],
  ['presidency', ['year=2027'], 'ppt-2027'],
  ['record', ['documented.0.subject=d-1'], 'rec-d-1'],
  ['term', ['es.title=Acción de incidencia'], 'accion-de-incidencia'],
] as const)('the id of a new %s is proposed from %s: %s', async (kind, set, id) => {
  const base = { ...BASE, ...Object.fromEntries(Object.entries(BASE)) };
  const { files, complained } = await over(base, [kind, ...set.flatMap((answer) => ['--set', answer])]);
  expect(complained).toBe('');
  expect(Object.keys(files)[0]!.split('/')[1]).toBe(`${id}.md`);
});

test('things are named as people call them, in either language; what is not clear is told with what it can be', async () => {
  const sets = (...given: string[]) => ['meeting', 'x', ...given.flatMap((answer) => ['--set', answer])];
  const { files } = await over(
    BASE,
    sets('series=Reuniones viceministeriales', 'bodies=Consejo', 'attended=aa, org-ejemplo', 'held=2026-11'),
  );
  expect(dataOf(files['meetings/x.md']!)).toMatchObject({
    series: 'viceministerial',
    bodies: ['consejo'],
    attended: ['aa', 'org-ejemplo'],
  });
  const many = await over(BASE, sets('attended=org'));
  expect(many).toMatchObject({ code: 2, files: {} });
  for (const id of ['org-ejemplo', 'org-muestra']) expect(many.complained).toContain(id);
  const wrong = await over(BASE, sets('held=ayer', 'series=cumbre', 'color=azul', 'bodies=nadie'));
  expect(wrong).toMatchObject({ code: 2, files: {} });
  for (const said of ['held: ', 'series: ', '--set color=azul', 'bodies: ']) expect(wrong.complained).toContain(said);
});

test('a word that the region uses is understood: a level, a stance', async () => {
  const { files } = await over(BASE, ['reply', 'x', '--set', 'stance=rechaza']);
  expect(files['replies/x.md']).toContain('stance: contests');
});

test('a meeting, its minutes and their source take one command', async () => {
  const { code, files } = await over(BASE, [
    'meeting',
    '--minutes',
    '--source',
    'Minuta del Equipo',
    '--set',
    'series=tripartite',
    '--set',
    'held=2026-11-20',
    '--set',
    'attended=aa',
    '--set',
    'es.title=Cuarta',
  ]);
  expect(code).toBe(0);
  const facts = Object.keys(files).filter((file) => !/\.e[sn]\.md$/.test(file));
  expect(facts).toEqual(['sources/u01.md', 'meetings/m-2026-11-cuarta.md', 'documents/doc-2026-minuta-m-2026-11-cuarta.md']);
  const minutes = dataOf(files[facts[2]!]!);
  expect(minutes).toMatchObject({ kind: 'minutes', meeting: 'm-2026-11-cuarta', sendings: [{ to: ['aa'] }], sources: [{ id: 'u01' }] });
  expect(files['sources/u01.es.md']).toContain('Minuta del Equipo');
});

test('nothing is written where one of the files is there already', async () => {
  const given = { ...BASE, 'documents/doc-2026-minuta-x.md': 'x', 'meetings/x.es.md': 'x' };
  expect(await over(given, ['meeting', 'x', '--minutes', '--set', 'held=2026-11-20'])).toMatchObject({ code: 2, files: {} });
});

test('at a terminal each fact is asked in words, a list is shown for "?", and a number chooses from what was offered', async () => {
  const answers = ['', 'Réplica', 'Reply', 'cualquiera', '?', 'casas', '', 'org', '1', 'rechaza', '2026-11-20', ''];
  const said = await over(BASE, ['reply', '--lang', 'es'], answers.slice(1));
  expect(said.code).toBe(0);
  expect(said.printed).toContain('Casas de paso en el puerto');
  const facts = Object.entries(said.files).find(([file]) => !/\.e[sn]\.md$/.test(file))![1];
  expect(facts).toContain('stance: contests');
  expect(said.complained).toContain('org-muestra');
});

test('a name of a person or a telephone number is not written into a draft', async () => {
  const said = await over(BASE, ['term', 'x', '--set', 'es.title=Llame al +52 962 123 4567']);
  expect(said).toMatchObject({ code: 2, files: {} });
  expect(said.complained).not.toContain('123 4567');
});

test('what is asked of a kind can be listed, and nothing is written then', async () => {
  const said = await over(BASE, ['agreement', '--fields']);
  expect(said).toMatchObject({ code: 0, files: {} });
  for (const path of ['es.title', 'act.verb', 'sources']) expect(said.printed).toMatch(new RegExp(`^${path}  `, 'm'));
});
