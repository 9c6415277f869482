import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { excelTemplate, wordTemplate } from '#papers/templates.ts';
import { paperTemplates } from '#views/forms/paper.ts';
import { frameOf } from './frame.ts';

const PROGRAM = `
import { createHash } from 'node:crypto';
import { excelTemplate, wordTemplate } from '#papers/templates.ts';
import { paperTemplates } from '#views/forms/paper.ts';
import { frameOf } from './tests/papers/frame.ts';
const sums = [];
const outlines = paperTemplates().outlines;
for (const outline of process.env.TURNED ? outlines.toReversed() : outlines)
  for (const write of [wordTemplate, excelTemplate])
    sums.push(outline.kind + outline.locale + createHash('sha256').update(await write(outline, frameOf(outline))).digest('hex'));
console.log(sums.sort().join('\\n'));
`;

const sums = (env: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, ['--input-type=module-typescript', '-e', PROGRAM], { env: { ...process.env, ...env }, encoding: 'utf8' });

test('a template has the same bytes in every time zone and language, whatever was written before it', () => {
  const here = sums({ TZ: 'Pacific/Kiritimati', LC_ALL: 'es_GT.UTF-8' });
  const there = sums({ TZ: 'America/Costa_Rica', LC_ALL: 'C', TURNED: '1' });
  expect(here.stderr).toBe('');
  expect(here.stdout.trim().split('\n')).toHaveLength(12);
  expect(there.stdout).toBe(here.stdout);
});

test('a template says its title and its language, and no day on which it was made', async () => {
  const [outline] = paperTemplates().outlines;
  const word = unzipSync(await wordTemplate(outline!, frameOf(outline!)));
  const core = strFromU8(word['docProps/core.xml']!);
  expect(core).toContain('<dc:title>Reporte de cumplimiento</dc:title>');
  expect(core).not.toContain('dcterms:created>');
  expect(strFromU8(word['word/styles.xml']!)).toContain('<w:lang w:val="es-419"/>');
  const document = strFromU8(word['word/document.xml']!);
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(4);
  expect(document).toContain('<w:listItem w:displayText="Parcial" w:value="Parcial"/>');
  const excel = unzipSync(await excelTemplate(outline!, frameOf(outline!)));
  expect(strFromU8(excel['xl/workbook.xml']!)).toMatch(/<sheet name="Listas"[^>]* state="hidden"/);
  expect(strFromU8(excel['xl/worksheets/sheet1.xml']!)).toContain('<formula1>options_1</formula1>');
});
