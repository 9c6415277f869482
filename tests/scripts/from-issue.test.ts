import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TextFile } from '#forms/sending/entry-file.ts';
import { writeFileBlocks } from '#forms/sending/file-blocks.ts';
import { receiptOf } from '#forms/sending/receipt.ts';
import { filesInIssue, fromIssue, issueOf, writeFiles } from '../../scripts/from-issue.ts';
import { BASE, matter, words } from '../reader/base-content.ts';
import { withFolderUntil, type Files } from '../reader/content-folder.ts';

const sound: TextFile[] = [
  { path: 'content/sources/s-nueva.md', text: matter('kind: seed\nread: whole') },
  { path: 'content/sources/s-nueva.es.md', text: words('Acta «de prueba»') },
  { path: 'content/sources/s-nueva.en.md', text: words('Minutes made for a test') },
];

/** The text of an issue as GitHub makes it of its form. */
const body = (blocks: string) =>
  `### Archivos / Files\n\n${blocks}\n\n### Oficina u organización que lo envía / Office or organisation that sends it\n\nRed de prueba\n\n### Datos personales / Personal data\n\n- [X] Lo que pegué no contiene datos personales.\n`.replaceAll(
    '\n',
    '\r\n',
  );
const event = (text: unknown, number: unknown = 7) => JSON.stringify({ action: 'labeled', issue: { number, body: text } });

interface Outcome {
  status: 0 | 1 | 2;
  said: string;
  /** Names in the folder for the next job, and in the content folder what was not there. */
  kept: string[];
  added: string[];
  answer: string;
  read(file: string): string;
}

async function taken(text: unknown, files: Files = BASE, use: (outcome: Outcome) => void = () => undefined): Promise<Outcome> {
  const content = Object.fromEntries(Object.entries(files).map(([path, value]) => [`content/${path}`, value]));
  return withFolderUntil(content, async (root) => {
    const list = (folder: string) =>
      existsSync(join(root, folder)) ? (readdirSync(join(root, folder), { recursive: true }) as string[]) : [];
    const before = new Set(list('content'));
    writeFileSync(join(root, 'event.json'), typeof text === 'string' && text.startsWith('{') ? text : event(text));
    const said: string[] = [];
    const tell = (line: string) => void said.push(line);
    const env = { CONTENT_DIR: join(root, 'content') };
    const status = await fromIssue([join(root, 'event.json'), '--out', join(root, 'entry')], env, { print: tell, complain: tell });
    const outcome: Outcome = {
      status,
      said: said.join('\n'),
      kept: list('entry')
        .filter((name) => /[\w]+\.\w+$|^(?:title|branch)$/.test(name))
        .toSorted(),
      added: list('content')
        .filter((name) => !before.has(name))
        .toSorted(),
      answer: existsSync(join(root, 'entry/answer.md')) ? readFileSync(join(root, 'entry/answer.md'), 'utf8') : '',
      read: (file) => readFileSync(join(root, file), 'utf8'),
    };
    use(outcome);
    return outcome;
  });
}

test('sound files in the text of an issue are written, checked and made ready to be proposed', async () => {
  const receipt = await receiptOf(sound);
  const { status, said, kept, added, answer } = await taken(body(writeFileBlocks(sound)), BASE, ({ read }) => {
    for (const { path, text } of sound) expect([read(path), read(`entry/files/${path}`)]).toEqual([text, text]);
    expect(read('entry/branch')).toBe(`entry-7-${receipt.toLowerCase()}\n`);
    expect(read('entry/title')).toBe(`Entrada / Entry ${receipt}\n`);
  });
  expect([status, said]).toEqual([0, expect.stringContaining(receipt)]);
  expect(added).toEqual(['sources/s-nueva.en.md', 'sources/s-nueva.es.md', 'sources/s-nueva.md']);
  expect(kept).toEqual(['answer.md', 'branch', ...added.map((name) => `files/content/${name}`), 'title']);
  expect(answer).toContain(receipt);
});

test('files with errors are not proposed, and what is wrong is told in both languages', async () => {
  const { status, kept, answer } = await taken(
    body(writeFileBlocks([{ path: 'content/sources/s-nueva.md', text: '---\nkind: nada\n---\n' }])),
  );
  expect([status, kept]).toEqual([1, ['answer.md']]);
  expect(answer).toContain('La revisión encontró errores');
  expect(answer).toContain('| Archivo |');
  expect(answer).toContain('| File |');
});

test('personal data in the text of an issue are never proposed and never said again', async () => {
  const text = `---\ntitle: "Tel. +502 5599-0001"\n---\n`;
  const outcome = await taken(body(writeFileBlocks([{ path: 'content/sources/s-nueva.es.md', text }])));
  expect([outcome.status, outcome.kept]).toEqual([1, ['answer.md']]);
  expect(outcome.answer + outcome.said).not.toMatch(/5599|0001/);
});

const one = (path: string) => writeFileBlocks([{ path, text: 'x\n' }]);

test.each([
  ['a folder above', one('content/../.github/workflows/x.md')],
  ['a folder above a report', one('content/reports/../x.mdx')],
  ['a path from the root', one('/etc/x.md')],
  ['another root', one('src/x.md')],
  ['no root', one('meetings/x.md')],
  ['signs of Windows', one('content\\meetings\\x.md')],
  ['a drive', one('C:/content/meetings/x.md')],
  ['an unknown collection', one('content/pages/x.md')],
  ['a collection without a form', one('content/glossary/x.md')],
  ['the version of the content', one('content/schema-version')],
  ['another ending', one('content/meetings/x.ts')],
  ['a report without its organisation', one('content/reports/x.mdx')],
  ['a report too deep', one('content/reports/a/b/x.mdx')],
  ['a report as a record', one('content/reports/org/x.md')],
  ['a record as a report', one('content/meetings/x.mdx')],
  ['a picture', one('content/reports/org/x.png')],
  ['a hidden file', one('content/meetings/.x.md')],
  ['a device of Windows', one('content/meetings/con.md')],
  ['capitals', one('content/meetings/X.md')],
  ['letters with accents', one('content/meetings/ñ.md')],
  ['a name that is too long', one(`content/meetings/${'x'.repeat(200)}.md`)],
  ['an unknown language', one('content/meetings/x.fr.md')],
  ['a sign of the shell', one('content/meetings/$(id).md')],
  ['a zero', one('content/meetings/x\0.md')],
  ['an empty part', one('content//meetings/x.md')],
  ['the same path twice', one('content/meetings/x.md') + one('content/meetings/x.md')],
  ['one sound path and one that is not', one('content/meetings/x.md') + one('content/pages/x.md')],
  ['too many files', Array.from({ length: 25 }, (_, at) => one(`content/meetings/x-${at}.md`)).join('\n')],
  ['no file', 'Hola.'],
  ['a block without a path', '```yaml\na: 1\n```\n'],
  ['a block that does not end', '```file content/meetings/x.md\na\n'],
  ['a huge text', `${one('content/meetings/x.md')}${'a'.repeat(80_000)}`],
])('%s is refused, and nothing is written', async (_, blocks) => {
  const { status, kept, added, said } = await taken(body(blocks));
  expect([status, kept, added]).toEqual([2, ['answer.md'], []]);
  expect(said).toMatch(/ \/ /);
  expect(said.split('\n')).toHaveLength(1);
});

test('an event that is none of an issue is refused', async () => {
  for (const text of ['{', '{}', '{"issue":null}', event(null), event(7), event('x', '7'), event('x', -1), event('x', 1.5)]) {
    expect((await taken(text)).status, text).toBe(2);
  }
  expect(issueOf(event('x'))).toEqual({ number: 7, body: 'x' });
});

test('a file that is there is not written over, and then nothing else is written', async () => {
  const there = Object.keys(BASE).find((path) => /^sources\/[^.]+\.md$/.test(path))!;
  const blocks = writeFileBlocks([...sound, { path: `content/${there}`, text: 'x\n' }]);
  const { status, added, said } = await taken(body(blocks), BASE, ({ read }) => expect(read(`content/${there}`)).toBe(BASE[there]));
  expect([status, added]).toEqual([2, []]);
  expect(said).toContain('ya existe');
});

test('a link in the place of a folder is not followed out of the content', async () => {
  await withFolderUntil({ 'outside/x': '', 'content/schema-version': '2\n' }, async (root) => {
    symlinkSync(join(root, 'outside'), join(root, 'content/meetings'));
    const files = filesInIssue(one('content/meetings/x.md'));
    expect(() => writeFiles(files, join(root, 'content'))).toThrow();
    expect(readdirSync(join(root, 'outside'))).toEqual(['x']);
  });
});

test('the command without its folder says how it is used', async () => {
  const said: string[] = [];
  const tell = (line: string) => void said.push(line);
  expect(await fromIssue(['x.json'], {}, { print: tell, complain: tell })).toBe(2);
  expect(said.join('')).toContain('scripts/from-issue.ts');
});
