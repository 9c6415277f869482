import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextBlock } from '#forms/text/blocks.ts';
import { readPaper } from '#papers/read-office.ts';
import { excelTemplate, wordTemplate } from '#papers/templates.ts';
import { paperTemplates } from '#views/forms/paper.ts';
import { drawnPapers, NAMES } from './drawn.ts';
import { filledExcel, filledWord } from './fill.ts';
import { frameOf } from './frame.ts';
import { OFFICE, savedByOffice } from './office.ts';

const TEMPLATES = paperTemplates();
/** Of each template as many as the seconds of a test allow. */
const DRAWN = 2;
/** One of everything that a text can hold; addresses such as every program writes them. */
const TEXT = fc.constant<TextBlock[]>([
  { kind: 'heading', level: 2, content: [{ text: 'Qué vimos' }] },
  {
    kind: 'paragraph',
    content: [
      { text: 'Leímos la ' },
      { text: 'minuta', strong: true },
      { text: ' de ' },
      { text: 'agosto', emphasis: true },
      { text: '.\nEn dos líneas <así>.' },
    ],
  },
  { kind: 'heading', level: 3, content: [{ text: 'Más' }] },
  { kind: 'bullets', items: [[{ text: 'Uno' }], [{ text: 'Dos ' }, { text: 'aquí', link: 'https://example.org/minuta' }]] },
  { kind: 'numbers', start: 1, items: [[{ text: 'Primero' }], [{ text: 'Segundo' }]] },
  { kind: 'quotation', paragraphs: [[{ text: 'Se comparte.' }], [{ text: 'A tiempo.' }]] },
  {
    kind: 'table',
    rows: [
      [[{ text: 'Lugar' }], [{ text: 'Minutas' }]],
      [[{ text: 'Tapachula' }], [{ text: '3', strong: true }]],
    ],
  },
  { kind: 'paragraph', content: [{ text: 'Fin.' }] },
]);

if (!OFFICE)
  console.warn(
    'No LibreOffice found: what it saves is not read back here. On Debian: apt-get install libreoffice-writer-nogui libreoffice-calc-nogui.',
  );

test.skipIf(!OFFICE)('every template that LibreOffice has opened and stored comes back as it was written', async () => {
  const files = new Map<string, Uint8Array>();
  const expected = new Map<string, unknown>();
  for (const outline of TEMPLATES.outlines) {
    const [word, excel] = [await wordTemplate(outline, frameOf(outline)), await excelTemplate(outline, frameOf(outline))];
    const name = `${outline.kind}-${outline.locale}`;
    fc.sample(drawnPapers(outline, 'word', TEXT), { numRuns: DRAWN, seed: 7 }).forEach(({ draft, answers, text }, index) => {
      files.set(`${name}-${index}.docx`, filledWord(word, answers, text));
      expected.set(`${name}-${index}.docx`, draft);
    });
    fc.sample(drawnPapers(outline, 'excel', TEXT), { numRuns: DRAWN, seed: 8 }).forEach(({ draft, answers }, index) => {
      files.set(`${name}-${index}.xlsx`, filledExcel(excel, answers));
      expected.set(`${name}-${index}.xlsx`, draft);
    });
  }
  for (const [name, bytes] of savedByOffice(files)) {
    const paper = await readPaper(bytes, TEMPLATES, NAMES);
    expect('refused' in paper ? paper : { problems: paper.problems, draft: paper.draft }, name).toEqual({
      problems: [],
      draft: expected.get(name),
    });
  }
});
