import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLedger } from '#reader/load-ledger.ts';
import { BROKEN } from './broken.ts';
import { EDITS, editedWorkbook } from './edits.ts';
import { linesBetween, withWorkbook } from './folder.ts';

test('there are as many edits and broken workbooks as people think of', () => {
  expect(EDITS.length).toBeGreaterThanOrEqual(30);
  expect(BROKEN.length).toBeGreaterThanOrEqual(30);
});

test.each(EDITS)('$name: the lines that are meant, not one more, and none when it is read again', async (edit) => {
  await withWorkbook(async ({ run, texts, written, contentDir }) => {
    const before = texts();
    const bytes = editedWorkbook(written, edit);
    const done = await run(bytes, ['--write']);
    expect(done.status, done.said).toBe(0);
    const after = texts();
    expect(linesBetween(before, after)).toEqual(edit.lines);
    const { problems } = loadLedger(contentDir, { today: '2026-11-21' });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);

    const again = await run(bytes, ['--write']);
    expect(again.status, again.said).toBe(0);
    expect(again.said).toContain('No hay ninguna diferencia');
    expect(texts()).toEqual(after);
  });
});

test('without being told to write, the difference is told in words and nothing is written', async () => {
  await withWorkbook(async ({ run, texts, written }) => {
    const before = texts();
    const { status, said } = await run(
      editedWorkbook(
        written,
        EDITS.find(({ name }) => name === 'a deadline that is another')!,
      ),
    );
    expect(status).toBe(0);
    expect(said).toContain('Acuerdos!J2 «Entregable: fecha límite» [a-1]: «2021-03» → «2021-Q2»');
    expect(said).toContain('Escribiría:\n  content/agreements/a-1.md');
    expect(texts()).toEqual(before);
  });
});

test.each(BROKEN)('$name: told with its place, and nothing is changed', async ({ bytes, meanwhile, mapping, as = 'xlsx', said, where }) => {
  await withWorkbook(async ({ run, texts, written, root, contentDir }) => {
    const file = meanwhile && join(contentDir, meanwhile.file);
    if (file !== undefined) writeFileSync(file, readFileSync(file, 'utf8').replace(meanwhile!.from, meanwhile!.to));
    if (mapping !== undefined) writeFileSync(join(root, 'headings.yml'), mapping);
    const before = texts();
    const args = ['--write', ...(mapping === undefined ? [] : ['--mapping', join(root, 'headings.yml')])];
    const { status, said: told } = await run(bytes(written), args, `libro.${as}`);
    expect(status, told).toBeGreaterThan(0);
    const lines = told.split('\n').filter((line) => where === undefined || line.includes(where));
    expect(lines.join('\n').toLowerCase(), told).toContain(said.toLowerCase());
    expect(told).not.toMatch(/\{\w+\}|undefined/);
    expect(texts()).toEqual(before);
  });
});

test('what content says newer than the workbook stays', async () => {
  await withWorkbook(async ({ run, texts, written, contentDir }) => {
    const file = join(contentDir, 'agreements/a-2.es.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Un estudio de los puertos', 'Estudio portuario'));
    const before = texts();
    const { status, said } = await run(written.bytes, ['--write']);
    expect(status).toBe(0);
    expect(said).toContain('Celdas que el sitio cambió después de este libro, y el libro no: 1');
    expect(texts()).toEqual(before);
  });
});

test('of a change that touches several files all are written or none', async () => {
  await withWorkbook(async ({ run, texts, written, contentDir }) => {
    const before = texts();
    const edit = EDITS.find(({ name }) => name === 'a meeting and an agreement that names it')!;
    writeFileSync(join(contentDir, 'meetings', 'r-3.en.md'), 'mine');
    const { status } = await run(editedWorkbook(written, edit), ['--write']);
    expect(status).toBe(2);
    before.set('meetings/r-3.en.md', 'mine');
    expect(texts()).toEqual(new Map([...before].sort(([a], [b]) => (a < b ? -1 : 1))));
  });
});
