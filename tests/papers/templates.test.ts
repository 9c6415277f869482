import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWords } from '#domain/ledger/find-entry.ts';
import { excelTemplate, wordTemplate } from '#papers/templates.ts';
import { readPaper, type ReadPaper } from '#papers/read-office.ts';

import { paperTemplates } from '#views/forms/paper.ts';
import { drawnPapers, NAMES } from './drawn.ts';
import { filledExcel, filledWord } from './fill.ts';
import { frameOf } from './frame.ts';

const TEMPLATES = paperTemplates();
const OUTLINES = TEMPLATES.outlines.map((outline) => [`${outline.kind}, ${outline.locale}`, outline] as const);

const read = async (bytes: Uint8Array) => {
  const paper: ReadPaper = await readPaper(bytes, TEMPLATES, NAMES);
  if ('refused' in paper) throw new Error(paper.refused.code);
  return paper;
};

describe.each(OUTLINES)('%s', (_, outline) => {
  test('no question stands there twice, whatever its number', () => {
    const labels = outline.sections.flatMap(({ rows }) => rows.map(({ label }) => plainWords(label)));
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('an empty template is read as an entry in which nothing is written', async () => {
    for (const bytes of [await wordTemplate(outline, frameOf(outline)), await excelTemplate(outline, frameOf(outline))]) {
      const { draft, problems, mark } = await read(bytes);
      expect({ ...draft, problems }).toEqual({
        collection: outline.kind,
        id: '',
        facts: outline.kind === 'reports' ? { lang: outline.locale } : {},
        words: {},
        ...(outline.kind === 'reports' && { body: '' }),
        problems: [],
      });
      expect(mark.version).toBe(outline.version);
    }
  });

  test('what is written in Word comes back as it was written', async () => {
    const template = await wordTemplate(outline, frameOf(outline));
    await fc.assert(
      fc.asyncProperty(drawnPapers(outline, 'word'), async ({ draft, answers, text }) => {
        const { problems, ...paper } = await read(filledWord(template, answers, text));
        expect(problems).toEqual([]);
        expect(paper.draft).toEqual(draft);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });

  test('what is written in Excel comes back as it was written', async () => {
    const template = await excelTemplate(outline, frameOf(outline));
    await fc.assert(
      fc.asyncProperty(drawnPapers(outline, 'excel'), async ({ draft, answers }) => {
        const { problems, ...paper } = await read(filledExcel(template, answers));
        expect(problems).toEqual([]);
        expect(paper.draft).toEqual(draft);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});

test('a paragraph of a report that ends with an address is a paragraph of the report', async () => {
  const outline = TEMPLATES.outlines.find(({ kind, locale }) => kind === 'reports' && locale === 'es')!;
  const template = await wordTemplate(outline, frameOf(outline));
  const said = 'Ver la minuta: https://example.org/minuta';
  const { draft } = await read(filledWord(template, [], [{ kind: 'paragraph', content: [{ text: said }] }]));
  expect(draft.body).toContain('Ver la minuta: ');
  expect(draft.body).toContain('https://example.org/minuta');
});
