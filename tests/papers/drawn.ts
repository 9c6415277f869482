import fc from 'fast-check';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { EntryDraft, Value } from '#forms/draft.ts';
import type { NameRow } from '#forms/names.ts';
import type { TextBlock } from '#forms/text/blocks.ts';
import { typedText } from '#forms/text/read-typed.ts';
import { tidyBlocks } from '#forms/text/tidy.ts';
import { writeMdx } from '#forms/text/write-mdx.ts';
import type { PaperOutline, PaperRow, PaperSection } from '#papers/outline.ts';
import { joinedBlocks } from '#papers/read-word.ts';
import { textBlocks } from '../forms/text-cases.ts';
import type { Filled } from './fill.ts';

/** What can be chosen in these tests: no name is a part of another. */
export const NAMES: readonly NameRow[] = [
  ['parties', 'gt', 'Guatemala', 'GT'],
  ['parties', 'cr', 'Costa Rica', 'CR'],
  ['parties', 'rrocm', 'Red Regional de Organizaciones Civiles'],
  ['agreements', 'd-04', 'Equipo tripartito & «minutas» <compartidas>'],
  ['agreements', 'd-11', 'Protección consular'],
  ['guidelines', 'ins-2016-ninez/m4', 'Interés superior de la niñez', 'Lineamientos'],
  ['meetings', 'vm-21', 'XXI Reunión Viceministerial'],
  ['reports', '2026-q3-albergues', 'Albergues en la ruta'],
  ['self-assessments', '2026-gt', 'Informe de un año'],
  ['sources', 'u01', 'Evaluación de 2011'],
  ['sources', 'u02', 'Lámina «nueve»'],
];

interface Drawn {
  value: Value;
  /** As somebody writes it. */
  written: string;
}

const words = fc
  .array(
    fc.constantFrom(
      'casa',
      'niñez',
      '=1+1',
      '<b>',
      '& más',
      '"así"',
      "d'Ivoire",
      '30 %',
      '@x',
      '-5',
      '{x}',
      '😀',
      '|',
      'á',
      '2026',
      '1/2',
      '[y](z)',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(' '));
const paragraphs = fc
  .array(
    fc.array(words, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n')),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join('\n\n'));
const DATES: Readonly<Record<Locale, Readonly<Record<'day' | 'edtf', readonly (readonly [string, string])[]>>>> = {
  es: {
    day: [
      ['15 de septiembre de 2026', '2026-09-15'],
      ['2026-09-15', '2026-09-15'],
      ['1/9/2026', '2026-09-01'],
    ],
    edtf: [
      ['tercer trimestre de 2026', '2026-Q3'],
      ['julio de 2026', '2026-07'],
      ['2026', '2026'],
      ['2026-07-01/2026-09-30', '2026-07-01/2026-09-30'],
    ],
  },
  en: {
    day: [
      ['15 September 2026', '2026-09-15'],
      ['September 15, 2026', '2026-09-15'],
      ['2026-09-15', '2026-09-15'],
    ],
    edtf: [
      ['third quarter of 2026', '2026-Q3'],
      ['July 2026', '2026-07'],
      ['2026', '2026'],
    ],
  },
};

function answerTo({ answer }: PaperRow, locale: Locale): fc.Arbitrary<Drawn> {
  const named = (collections: readonly string[]) => fc.constantFrom(...NAMES.filter(([collection]) => collections.includes(collection)));
  switch (answer.kind) {
    case 'line':
      return words.map((text) => ({ value: text, written: text }));
    case 'date':
      return fc.constantFrom(...DATES[locale][answer.form]).map(([written, value]) => ({ value, written }));
    case 'choice':
      return fc.constantFrom(...answer.options).map(([value, written]) => ({ value, written }));
    case 'entry':
      return fc
        .tuple(named(answer.collections), fc.boolean())
        .map(([[, id, name], byName]) => ({ value: id, written: byName ? name : id }));
    case 'entries':
      return fc.array(fc.tuple(named(answer.collections), fc.constantFrom('', 'p. 4')), { minLength: 1, maxLength: 2 }).map((rows) => ({
        value: rows.map(([[, id], at]) => (answer.as === 'ids' ? id : { id, ...(at !== '' && { at }) })),
        written: rows.map(([[, , name], at]) => (answer.as === 'ids' || at === '' ? name : `${name} | ${at}`)).join('\n'),
      }));
    default:
      return paragraphs.map((text) => ({ value: text, written: text }));
  }
}

export interface DrawnPaper {
  draft: EntryDraft;
  answers: readonly Filled[];
  /** The text of a report, for the document and as it is typed into a sheet. */
  text: readonly TextBlock[];
}

/** How many items and rows are filled, which a template has from the beginning. */
const MOST = { word: 3, excel: 6 };

function sectionTimes({ list }: PaperSection, program: 'word' | 'excel'): fc.Arbitrary<number> {
  return list === undefined ? fc.constant(1) : fc.integer({ min: 0, max: list === 'notes' ? 1 : MOST[program] });
}

/** A document counts its lists itself, each from 1, and its headings are strong as they are; a sheet holds what is typed. */
function carried(blocks: readonly TextBlock[], program: 'word' | 'excel'): TextBlock[] {
  const tidy = tidyBlocks(blocks) as TextBlock[];
  if (program === 'excel') return tidy;
  const plain = tidy.map((block): TextBlock => {
    if (block.kind === 'numbers') return { ...block, start: 1 };
    if (block.kind !== 'heading') return block;
    return {
      ...block,
      content: block.content.map(({ text, emphasis, link }) => ({
        text,
        ...(emphasis && { emphasis }),
        ...(link !== undefined && { link }),
      })),
    };
  });
  return tidyBlocks(joinedBlocks(plain)) as TextBlock[];
}

/** Entries that a template can hold, sound or not, with what is written beside each question. */
export function drawnPapers(
  outline: PaperOutline,
  program: 'word' | 'excel',
  texts: fc.Arbitrary<TextBlock[]> = textBlocks,
): fc.Arbitrary<DrawnPaper> {
  const { kind, locale, sections } = outline;
  return fc
    .tuple(
      fc.tuple(...sections.map((section) => sectionTimes(section, program))),
      fc.tuple(
        ...sections.map(({ rows }) =>
          fc.array(fc.tuple(...rows.map((row) => fc.tuple(...[1, 2].map(() => fc.option(answerTo(row, locale)))))), {
            minLength: 6,
            maxLength: 6,
          }),
        ),
      ),
      texts,
    )
    .map(([times, drawn, blocks]) => {
      const facts: Record<string, Value> = {};
      const spoken: Partial<Record<Locale, Record<string, Value>>> = {};
      const answers: Filled[] = [];
      const text = kind === 'reports' ? carried(blocks, program) : [];
      sections.forEach((section, at) => {
        let item = 0;
        for (let time = 0; time < times[at]!; time += 1) {
          const given = section.rows.flatMap((row, index) =>
            (drawn[at]![time]![index]! as (Drawn | null)[]).flatMap((one, number) => {
              if (!one || row.answer.kind === 'text' || (number > 0 && !row.label.includes('{n}'))) return [];
              return [{ row, number, ...one }];
            }),
          );
          if (given.length === 0) continue;
          const id = `${section.list?.[0]}${item + 1}`;
          const numbers = [...new Set(given.filter(({ row }) => row.label.includes('{n}')).map(({ number }) => number))].sort();
          for (const { row, number, value, written } of given) {
            answers.push({ label: row.label.replace('{n}', String(number + 1)), nth: time, answer: written });
            const path = row.path.map((step) => (step === '*' ? numbers.indexOf(number) : step === '$' ? id : step));
            if (row.part !== 'facts') set((spoken[row.part as Locale] ??= {}), path, value);
            else {
              if (section.named) set(facts, [section.list!, item, 'id'], id);
              set(facts, section.list === undefined ? path : [section.list, item, ...path], value);
            }
          }
          item += 1;
        }
      });
      const lang = facts.lang ?? (kind === 'reports' ? locale : undefined);
      const body = writeMdx(text, lang === 'en' ? 'en' : 'es');
      const typed = sections.flatMap(({ rows }) => rows).find(({ answer }) => answer.kind === 'text');
      if (typed && program === 'excel') answers.push({ label: typed.label, nth: 0, answer: typedText(text) });
      return {
        draft: {
          collection: kind,
          id: '',
          facts: kind === 'reports' && lang !== undefined ? { ...facts, lang } : facts,
          words: spoken,
          ...(kind === 'reports' && { body }),
        },
        answers,
        text,
      };
    });
}

function set(root: Record<string, Value>, path: readonly (string | number)[], value: Value): void {
  let at = root as Record<string | number, unknown>;
  path.slice(0, -1).forEach((step, index) => {
    at[step] ??= typeof path[index + 1] === 'number' ? [] : {};
    at = at[step] as Record<string | number, unknown>;
  });
  at[path.at(-1)!] = value;
}
