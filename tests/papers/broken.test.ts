import { beforeAll, expect, test } from 'vitest';
import { PAPER_WORDS } from '#i18n/papers/index.ts';
import { placeInWords, problemInWords } from '#papers/found.ts';
import { readPaper } from '#papers/read-office.ts';
import { excelTemplate, wordTemplate } from '#papers/templates.ts';
import { paperTemplates } from '#views/forms/paper.ts';
import { brokenFiles, type Sound } from './broken.ts';
import { NAMES } from './drawn.ts';
import { filledExcel, filledWord } from './fill.ts';
import { frameOf } from './frame.ts';
import { SOUND_ANSWERS } from './sound.ts';

const TEMPLATES = paperTemplates();
const outline = TEMPLATES.outlines.find(({ kind, locale }) => kind === 'reports' && locale === 'es')!;
let sound: Sound;
beforeAll(async () => {
  sound = {
    word: filledWord(await wordTemplate(outline, frameOf(outline)), SOUND_ANSWERS, [
      { kind: 'paragraph', content: [{ text: 'Vimos una minuta.' }] },
    ]),
    excel: filledExcel(await excelTemplate(outline, frameOf(outline)), [
      ...SOUND_ANSWERS,
      { label: 'El texto del reporte', nth: 0, answer: 'Vimos una minuta.' },
    ]),
  };
});

test('the sound files of these tests have nothing wrong with them, and say the same', async () => {
  const read = await Promise.all([sound.word, sound.excel].map((bytes) => readPaper(bytes, TEMPLATES, NAMES)));
  const drafts = read.map((paper) => ('refused' in paper ? paper : { draft: paper.draft, problems: paper.problems }));
  expect(drafts[0]).toEqual(drafts[1]);
  expect(drafts[0]).toMatchObject({
    problems: [],
    draft: { facts: { organization: 'rrocm', assessments: [{ subject: 'd-04', level: 'partial' }] } },
  });
});

test('each broken file is told what is wrong with it, and where', async () => {
  const files = brokenFiles(sound);
  expect(files.length).toBeGreaterThanOrEqual(30);
  const told: Record<string, unknown> = {};
  const expected: Record<string, unknown> = {};
  for (const { name, bytes, said, where } of files) {
    const paper = await readPaper(bytes, TEMPLATES, NAMES, { kind: 'reports', locale: 'es' });
    const problems = 'refused' in paper ? [paper.refused] : paper.problems;
    told[name] = {
      refused: 'refused' in paper,
      said: problems.map(({ code }) => code),
      where: problems.map(({ place }) => placeInWords(place, PAPER_WORDS.es)),
    };
    expected[name] = { refused: where === undefined, said: [said], where: [where ?? 'El archivo'] };
    for (const locale of ['es', 'en'] as const)
      for (const problem of problems) expect(problemInWords(problem, PAPER_WORDS[locale]), name).not.toMatch(/\{|undefined/);
  }
  expect(told).toEqual(expected);
});

test('the template of another form is not taken for that of this one, and that of another language is', async () => {
  const refused = await readPaper(sound.word, TEMPLATES, NAMES, { kind: 'replies', locale: 'es' });
  expect(refused).toMatchObject({ refused: { code: 'other-form', facts: { found: 'Reporte de cumplimiento' } } });
  const read = await readPaper(sound.word, TEMPLATES, NAMES, { kind: 'reports', locale: 'en' });
  expect(read).toMatchObject({ problems: [{ code: 'other-language', severity: 'warning' }] });
});

test('a table that was copied is one assessment more', async () => {
  const word = filledWord(sound.word, [
    { label: 'Acuerdo o medida', nth: 1, answer: 'ins-2016-ninez/m4' },
    { label: '¿Existe la regla?', nth: 1, answer: 'Total' },
    { label: '¿Se hace en el terreno?', nth: 1, answer: 'Sin información' },
  ]);
  const read = await readPaper(word, TEMPLATES, NAMES);
  expect(read).toMatchObject({
    problems: [],
    draft: { facts: { assessments: [{ subject: 'd-04' }, { subject: 'ins-2016-ninez/m4', norm: 'full', practice: 'no-information' }] } },
  });
});
