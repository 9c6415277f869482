import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readContent } from '#reader/read-content.ts';
import { excelTemplate, wordTemplate } from '#papers/templates.ts';
import { paperTemplates } from '#views/forms/paper.ts';
import { createFiles } from '../../scripts/create-files.ts';
import { importPaper } from '../../scripts/import.ts';
import { writeFiles } from '../../scripts/workbook/write-files.ts';
import { brokenFiles } from '../papers/broken.ts';
import { filledExcel, filledWord, type Filled } from '../papers/fill.ts';
import { frameOf } from '../papers/frame.ts';
import { SOUND_ANSWERS } from '../papers/sound.ts';
import { BASE } from '../reader/base-content.ts';
import { withFolderUntil } from '../reader/content-folder.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const outline = paperTemplates().outlines.find(({ kind, locale }) => kind === 'reports' && locale === 'es')!;
const PLACES: Readonly<Record<string, string>> = { 'Organización que firma': 'org-ejemplo', 'Acuerdo o medida': 'd-1' };
const ANSWERS: readonly Filled[] = SOUND_ANSWERS.map((one) => ({ ...one, answer: PLACES[one.label] ?? one.answer }));
let word: Uint8Array;
let excel: Uint8Array;
beforeAll(async () => {
  word = filledWord(await wordTemplate(outline, frameOf(outline)), ANSWERS, [
    { kind: 'paragraph', content: [{ text: 'Vimos una minuta.' }] },
  ]);
  excel = filledExcel(await excelTemplate(outline, frameOf(outline)), [
    ...ANSWERS,
    { label: 'El texto del reporte', nth: 0, answer: 'Vimos una minuta.' },
  ]);
});

interface World {
  root: string;
  run(bytes: Uint8Array, ...args: string[]): Promise<{ status: number; said: string }>;
  files(): string[];
}

/** A content folder, and the command over a file beside it. */
function withWorld<T>(use: (world: World) => Promise<T>): Promise<T> {
  const content = Object.fromEntries(Object.entries(BASE).map(([path, text]) => [`content/${path}`, text]));
  return withFolderUntil(content, async (root) =>
    use({
      root,
      files: () => (readdirSync(join(root, 'content'), { recursive: true }) as string[]).toSorted(),
      run: async (bytes, ...args) => {
        const file = join(root, 'paper');
        writeFileSync(file, bytes);
        const said: string[] = [];
        const tell = (text: string) => void said.push(text);
        const env = { CONTENT_DIR: join(root, 'content') };
        const status = await importPaper([file, ...args], env, NOW, {
          print: tell,
          complain: tell,
          create: createFiles,
          write: writeFiles,
        });
        return { status, said: said.join('\n') };
      },
    }),
  );
}

const WRITTEN = 'reports/org-ejemplo/2026-q3-albergues-y-minutas.mdx';

test('a sound file is told in words, and written only where that is asked for', async () => {
  await withWorld(async ({ run, files, root }) => {
    const before = files();
    const told = await run(word);
    expect(told.status).toBe(0);
    expect(told.said).toContain('Período observado: 2026-Q3');
    expect(told.said).toContain('Organización que firma: Título de prueba (org-ejemplo)');
    expect(told.said).toContain(`Escribiría:\n  content/${WRITTEN}`);
    expect(files()).toEqual(before);

    expect((await run(word, '--write')).status).toBe(0);
    expect(files().filter((file) => !before.includes(file))).toEqual([WRITTEN]);
    const { problems, entries } = readContent(join(root, 'content'));
    expect(problems).toEqual([]);
    expect([...entries].some(({ id }) => id === '2026-q3-albergues-y-minutas')).toBe(true);
  });
});

test('a workbook writes the very file that the document writes', async () => {
  const texts = await Promise.all(
    [word, excel].map((bytes) =>
      withWorld(async ({ run, root }) => {
        expect((await run(bytes, '--write')).status).toBe(0);
        return readFileSync(join(root, 'content', WRITTEN), 'utf8');
      }),
    ),
  );
  expect(texts[0]).toBe(texts[1]);
});

test('no broken file writes anything, each says where it is broken', async () => {
  await withWorld(async ({ run, files }) => {
    const before = files();
    const wrong = brokenFiles({ word, excel }).filter(
      ({ said }) => !['older-template', 'newer-template', 'no-mark', 'unknown-name-near'].includes(said),
    );
    for (const { name, bytes, where } of wrong) {
      const { status, said } = await run(bytes, '--write');
      expect(status, `${name}\n${said}`).toBe(where === undefined ? 2 : 1);
      expect(said, name).toContain(where ?? 'El archivo');
    }
    expect(files()).toEqual(before);
  });
});

test('what the check of content finds is told with its place in the file', async () => {
  await withWorld(async ({ run }) => {
    const late = filledWord(word, [{ label: 'Día en que lo presentan', nth: 0, answer: '2 de octubre de 2027' }]);
    const { status, said } = await run(late, '--write');
    expect(status).toBe(1);
    expect(said).toMatch(/Tabla 1, fila 8 «Día en que lo presentan»: .*2027/);
  });
});

test('an entry of the same name stays as it is: the new one has another', async () => {
  await withWorld(async ({ run, root, files }) => {
    await run(word, '--write');
    const first = readFileSync(join(root, 'content', WRITTEN), 'utf8');
    expect((await run(word, '--write')).status).toBe(0);
    expect(readFileSync(join(root, 'content', WRITTEN), 'utf8')).toBe(first);
    expect(files()).toContain('reports/org-ejemplo/2026-q3-albergues-y-minutas-2.mdx');
  });
});

test('of several files all are written or none', async () => {
  await withWorld(async ({ root }) => {
    const [one, two] = [join(root, 'content/new/a.md'), join(root, 'content/themes/t1.md')];
    expect(() => createFiles([one, two].map((file) => ({ file, text: 'x' })))).toThrow();
    expect(existsSync(one)).toBe(false);
    expect(readFileSync(two, 'utf8')).not.toBe('x');
  });
});

test('it is wrong usage to name no file, or one that is none', async () => {
  await withWorld(async ({ root }) => {
    const said: string[] = [];
    const effects = { print: () => undefined, complain: (text: string) => void said.push(text), create: createFiles, write: writeFiles };
    const env = { CONTENT_DIR: join(root, 'content') };
    expect(await importPaper([], env, NOW, effects)).toBe(2);
    expect(await importPaper([join(root, 'not-there.docx')], env, NOW, effects)).toBe(2);
    expect(await importPaper([join(root, 'not-there.docx'), '--lang', 'fr'], env, NOW, effects)).toBe(2);
    expect(said.every((text) => text.includes('npm run import'))).toBe(true);
  });
});
