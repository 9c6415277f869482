import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextLanguage } from '#forms/text/components.ts';
import { preview } from '#forms/text/preview.ts';
import { readMdx } from '#forms/text/read-mdx.ts';
import { readTyped, typedText } from '#forms/text/read-typed.ts';
import { textProblems } from '#forms/text/text-problems.ts';
import { tidyBlocks, tidyText } from '#forms/text/tidy.ts';
import { writeMdx } from '#forms/text/write-mdx.ts';
import { readReportBody } from '#reader/reports/report-body.ts';
import { FIXED } from '../domain/fixed-seed.ts';
import { htmlOf } from '../reader/bodies.ts';
import { bodies, PICTURE, previewHtml, textBlocks, typed, withoutIds, withoutPlaces } from './text-cases.ts';

const PICTURES = new Map([[PICTURE, { file: `org/${PICTURE}`, digest: '', address: `org/${PICTURE}`, width: 4, height: 3 }]]);

const languages = fc.constantFrom<TextLanguage>('es', 'en');

/** What a text says about letters has other bounds in a file and in a block. */
const told = (problems: readonly { code: string; facts: object }[]) =>
  problems
    .filter(({ code }) => !/letter|hidden/.test(code))
    .map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`)
    .sort();

test('the build reads what a form writes, says of it what the form says, and makes of it what the preview shows', () => {
  let shown = 0;
  fc.assert(
    fc.property(bodies, languages, (blocks, lang) => {
      const mdx = writeMdx(blocks, lang);
      const { body, problems } = readReportBody(mdx, 'f.mdx', 1, lang, PICTURES);
      expect(told(problems), mdx).toEqual(told(textProblems(blocks, lang, 'f.mdx').map(({ problem }) => problem)));
      if (!body) return;
      shown++;
      expect(withoutPlaces(withoutIds(htmlOf(body))), mdx).toBe(previewHtml(preview(blocks, lang)));
    }),
    { ...FIXED, numRuns: 250 },
  );
  expect(shown).toBeGreaterThan(60);
});

test('a body survives the way into a file and back', () => {
  fc.assert(
    fc.property(bodies, languages, (blocks, lang) => {
      const mdx = writeMdx(blocks, lang);
      const again = readMdx(mdx, lang);
      expect(again, mdx).toEqual(tidyBlocks(blocks));
      expect(writeMdx(again!, lang)).toBe(mdx);
    }),
    { ...FIXED, numRuns: 150 },
  );
});

test('what is in order stays as it is', () => {
  const isStable = (blocks: Parameters<typeof tidyBlocks>[0]) => {
    const tidy = tidyBlocks(blocks);
    expect(tidyBlocks(tidy)).toEqual(tidy);
  };
  fc.assert(fc.property(bodies, isStable), { ...FIXED, numRuns: 200 });
});

test('what was typed is typed again so that it is read as the same', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const blocks = readTyped(text);
      const again = typedText(blocks);
      expect(readTyped(again), again).toEqual(blocks);
      expect(typedText(readTyped(again))).toBe(again);
    }),
    { ...FIXED, numRuns: 300 },
  );
});

test('whatever a text holds can be typed', () => {
  fc.assert(
    fc.property(textBlocks, (blocks) => {
      const tidy = tidyText(blocks);
      const text = typedText(tidy);
      expect(readTyped(text), text).toEqual(tidy);
    }),
    { ...FIXED, numRuns: 150 },
  );
});
