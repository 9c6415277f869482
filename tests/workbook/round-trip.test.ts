import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { demoFiles } from '#demo/demo-files.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { readSheets } from '#papers/excel-file.ts';
import { openOffice } from '#papers/office-zip.ts';
import { importPaper } from '../../scripts/import.ts';
import { createFiles } from '../../scripts/create-files.ts';
import { exportWorkbook } from '../../scripts/workbook.ts';
import { writeFiles } from '../../scripts/workbook/write-files.ts';
import { OFFICE, savedByOffice } from '../papers/office.ts';
import { withFolderUntil } from '../reader/content-folder.ts';
import { addressOf, writtenWorkbook } from './cells.ts';
import { WORKBOOK_CONTENT } from './content.ts';
import { withWorkbook } from './folder.ts';

/** LibreOffice and commands of their own take their time on a machine that does other things, too. */
const LONG = 400_000;
/** Content says on which day it was last checked, which is never one to come. */
const NOW = new Date();
/** The folders of the real content before which the invented entries stand. */
const REGISTER = ['parties', 'themes', 'tags', 'glossary', 'holidays', 'sources', 'practices'];

async function imported(bytes: Uint8Array, contentDir: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    const file = join(folder, 'libro.xlsx');
    writeFileSync(file, bytes);
    const said: string[] = [];
    const tell = (text: string) => void said.push(text);
    const effects = { print: tell, complain: tell, create: createFiles, write: writeFiles };
    const status = await importPaper([file, '--write'], { CONTENT_DIR: contentDir, ...env }, NOW, effects);
    return `${status} ${said.join('\n')}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test(
  'the workbook of the real content says nothing otherwise than content, in both languages and, in Spanish, as LibreOffice stores it',
  async () => {
    for (const locale of LOCALES) {
      const { bytes } = await writtenWorkbook('content', locale);
      const files = new Map([['own.xlsx', bytes], ...(OFFICE && locale === 'es' ? savedByOffice(new Map([['office.xlsx', bytes]])) : [])]);
      for (const [name, one] of files)
        expect(await imported(one, 'content'), name).toMatch(/^0 .*\n(?:No hay ninguna diferencia\.|There is no difference\.)$/);
    }
  },
  LONG,
);

test('the workbook of the demonstration says nothing otherwise than its content', async () => {
  // The invented entries stand before the register of the real content, as in `npm run demo`.
  const register = Object.fromEntries(
    REGISTER.flatMap((folder) => readdirSync(join('content', folder)).map((name) => `${folder}/${name}`)).map((name) => [
      name,
      readFileSync(join('content', name)),
    ]),
  );
  const files = { ...register, ...Object.fromEntries(demoFiles({ seed: 1, size: 60, asOf: '2026-11-21' })) };
  await withFolderUntil(files, async (root) => {
    const { bytes } = await writtenWorkbook(root, 'es', true);
    expect(await imported(bytes, root, { DEMO: '1' })).toMatch(/No hay ninguna diferencia\.$/);
  });
});

test(
  'what a spreadsheet would run is a text in the file, and the text that it was when it is read',
  async () => {
    const content = {
      ...WORKBOOK_CONTENT,
      'agreements/a-2.es.md': '---\ntitle: "=HYPERLINK(1)"\nact: "+1 y -1"\nsummary: "@suma: \'=1"\n---\n',
      'parties/bb.es.md': '---\ntitle: "-Belania"\nsummary: "Un país."\n---\n',
    };
    await withWorkbook(async ({ written, run }) => {
      const parts = unzipSync(written.bytes);
      const { cell } = addressOf(written.workbook, ['agreements', 'a-2', 'title@es']);
      const [sheet] = (await readSheets(openOffice(written.bytes).parts)).filter(({ name }) => name === 'Acuerdos');
      const row = sheet!.rows[Number(cell.slice(1)) - 1]!;
      expect(row.map(({ text }) => text)).toContain("'=HYPERLINK(1)");
      expect(row.every(({ text, fault }) => !fault && !/^\s*[=+\-@]/.test(text))).toBe(true);
      for (const [path, part] of Object.entries(parts))
        if (/^xl\/worksheets\/sheet(?!1\.xml)/.test(path)) expect(strFromU8(part), path).not.toContain('<f>');
      for (const text of strFromU8(parts['xl/sharedStrings.xml']!).matchAll(/<t[^>]*>([^<]*)</g))
        expect(text[1]).not.toMatch(/^\s*[=+\-@]/);
      expect((await run(written.bytes)).said).toMatch(/No hay ninguna diferencia\.$/);
      if (!OFFICE) return;
      const [saved] = [...savedByOffice(new Map([['a.xlsx', written.bytes]])).values()];
      expect((await run(saved!)).said).toMatch(/No hay ninguna diferencia\.$/);
    }, content);
  },
  LONG,
);

test('closed lists and names can be chosen, heads stay in sight, what is computed is locked', async () => {
  await withWorkbook(async ({ written }) => {
    const parts = unzipSync(written.bytes);
    const agreements = strFromU8(parts['xl/worksheets/sheet2.xml']!);
    expect(agreements).toMatch(/<pane xSplit="2" ySplit="1"[^>]* state="frozen"/);
    expect(agreements).toMatch(/<autoFilter ref="A1:AI\d+"/);
    expect(agreements).toContain('<sheetProtection sheet="1"');
    expect(agreements.match(/<dataValidation /g)!.length).toBeGreaterThan(12);
    expect(strFromU8(parts['xl/workbook.xml']!)).toMatch(/<sheet name="Original"[^>]* state="hidden"/);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toMatch(/<f>COUNTA\('Acuerdos'!\$A\$2:\$A\$\d+\)<\/f><v>4<\/v>/);
  });
});

test(
  'the same content gives the same bytes in every folder, time zone and language',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
    try {
      const sumOf = (name: string, env: NodeJS.ProcessEnv) => {
        const file = join(folder, name);
        const { stderr, status } = spawnSync(process.execPath, ['scripts/workbook.ts', '--out', file], {
          env: { ...process.env, AS_OF: '2026-11-21', ...env },
          encoding: 'utf8',
        });
        expect([status, stderr]).toEqual([0, '']);
        return createHash('sha256').update(readFileSync(file)).digest('hex');
      };
      expect(sumOf('a.xlsx', { TZ: 'Pacific/Kiritimati', LC_ALL: 'es_GT.UTF-8' })).toBe(
        sumOf('b.xlsx', { TZ: 'America/Costa_Rica', LC_ALL: 'C' }),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  LONG,
);

test('the workbook is never written over a file that is there, nor into content, nor from content that has errors', async () => {
  await withWorkbook(async ({ root, contentDir }) => {
    const said: string[] = [];
    const made: string[] = [];
    const effects = {
      print: (text: string) => void said.push(text),
      complain: (text: string) => void said.push(text),
      create: (file: string) => void made.push(file),
    };
    const run = (...args: string[]) => exportWorkbook(args, { CONTENT_DIR: contentDir, INIT_CWD: root }, NOW, effects);
    expect(await run()).toBe(0);
    expect(made).toEqual([join(root, 'libro.xlsx')]);
    writeFileSync(join(root, 'mine.xlsx'), 'mine');
    expect(await run('--out', 'mine.xlsx')).toBe(2);
    expect(await run('--out', 'content/a.xlsx')).toBe(2);
    expect(await run('--out', 'a.csv')).toBe(2);
    expect(await run('--lang', 'fr')).toBe(2);
    writeFileSync(join(contentDir, 'agreements/a-2.md'), '---\nadopted: never\n---\n');
    expect(await run('--out', 'b.xlsx')).toBe(2);
    expect(made).toHaveLength(1);
    expect(said.at(-1)).toContain('npm run validate');
  });
});
