import { plainWords } from '#domain/ledger/find-entry.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { TextBlock } from '#forms/text/blocks.ts';
import type { NameRow } from '#forms/names.ts';
import { readSheets, type FoundSheet } from './excel-file.ts';
import { paperProblem, Unreadable, type FoundPaper, type FoundRow, type PaperProblem, type Place } from './found.ts';
import { openOffice } from './office-zip.ts';
import { markIn, type PaperKind, type PaperMark, type PaperOutline, type Templates } from './outline.ts';
import { knownLabels, readAnswers, type ReadAnswers } from './read-answers.ts';
import { joinedBlocks, readWordParts, start, type WordPart } from './read-word.ts';

export { problemInWords } from './found.ts';

/** What was read of a file, with the template that it is; or why it is not read. */
export type ReadPaper = ({ mark: PaperMark } & ReadAnswers) | { refused: PaperProblem };

/** Fewer questions of a template than this are met by chance. */
const LEAST_KNOWN = 4;

/** A file without its template being known yet. */
type Opened =
  { kind: 'word'; parts: readonly WordPart[]; problems: readonly PaperProblem[] } | { kind: 'excel'; sheets: readonly FoundSheet[] };

async function opened(bytes: Uint8Array): Promise<Opened> {
  const { kind, parts } = openOffice(bytes);
  if (kind === 'word') return { kind, ...(await readWordParts(parts)) };
  return { kind, sheets: await readSheets(parts) };
}

/** What stands in the first column, and everything that may be a mark. */
function cellsOf(file: Opened): { labels: string[]; all: string[] } {
  const rows =
    file.kind === 'excel'
      ? file.sheets.flatMap(({ rows: own }) => own.map((row) => row.map(({ text }) => text)))
      : file.parts.flatMap((part) =>
          part.kind === 'table' ? part.rows.map((row) => row.map(({ paragraphs }) => paragraphs[0] ?? '')) : [],
        );
  return { labels: rows.map(([label = '']) => label), all: rows.flat() };
}

/** The template that a file is, and what is to be said of it. @throws Unreadable where it is none, or that of another form */
function templateOf(
  file: Opened,
  { outlines, words }: Templates,
  wanted: Wanted | undefined,
): { outline: PaperOutline; mark: PaperMark; problems: PaperProblem[] } {
  const { labels, all } = cellsOf(file);
  const marks = new Map(all.flatMap((text) => (markIn(text) ? [[text.trim(), markIn(text)!] as const] : [])));
  if (marks.size > 1) throw new Unreadable('two-templates');
  const [mark] = marks.values();
  const known = outlines
    .map((outline) => ({
      outline,
      count: knownLabels(outline, labels),
      isWanted: outline.kind === wanted?.kind && outline.locale === wanted.locale,
    }))
    .filter(({ outline }) => !mark || (outline.kind === mark.kind && outline.locale === mark.locale))
    .toSorted((a, b) => b.count - a.count || Number(b.isWanted) - Number(a.isWanted));
  const [best] = known;
  if (!best || best.count < LEAST_KNOWN) throw new Unreadable('not-template');
  const { outline } = best;
  if (wanted && outline.kind !== wanted.kind) throw new Unreadable('other-form', { found: words[wanted.locale].titles[outline.kind] });
  const problems: PaperProblem[] = [];
  if (!mark) problems.push(paperProblem('no-mark'));
  else if (mark.version !== outline.version)
    problems.push(paperProblem(mark.version < outline.version ? 'older-template' : 'newer-template'));
  if (wanted && outline.locale !== wanted.locale) problems.push(paperProblem('other-language'));
  return { outline, mark: mark ?? outline, problems };
}

/** An answer of several paragraphs. */
const paragraphsOf = (paragraphs: readonly string[]) =>
  paragraphs
    .join('\n\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/** The rows of the tables of a document, and the text below its heading. */
class WordRows {
  readonly rows: FoundRow[] = [];
  readonly problems: PaperProblem[];
  readonly text: TextBlock[] = [];
  /** Its heading. */
  textPlace: Place | undefined;
  readonly #outline: PaperOutline;
  readonly #sentences: ReadonlySet<string>;
  readonly #chooses: ReadonlySet<string>;
  /** Title of the part below which the text stands; undefined where the template has none. */
  readonly #title: string | undefined;
  #isInText = false;
  #table = 0;

  constructor(outline: PaperOutline, { words, sentences }: Templates, problems: readonly PaperProblem[]) {
    this.problems = [...problems];
    this.#outline = outline;
    this.#sentences = new Set(sentences[outline.locale].map(plainWords));
    this.#chooses = new Set(Object.values(words).map(({ choose }) => choose));
    const title = outline.sections.flatMap(({ rows }) => rows).find(({ answer }) => answer.kind === 'text')?.label;
    this.#title = title === undefined ? undefined : plainWords(title);
  }

  add(part: WordPart): void {
    if (part.kind === 'table') this.#addTable(part.rows);
    else this.#addBlock(part);
  }

  #addTable(rows: Extract<WordPart, { kind: 'table' }>['rows']): void {
    this.#table += 1;
    const labels = rows.map(([cell]) => cell?.paragraphs[0] ?? '');
    if (this.#isInText && knownLabels(this.#outline, labels) === 0) {
      this.text.push({ kind: 'table', rows: rows.map((row) => row.map(({ runs }) => runs)) });
      rows.forEach((row, index) => {
        const place: Place = { kind: 'row', table: this.#table, row: index + 1, label: '' };
        for (const found of row.flatMap(({ badLinks }) => badLinks)) this.problems.push(paperProblem('bad-link', place, { found }));
        if (row.some(({ hasPicture }) => hasPicture)) this.problems.push(paperProblem('picture', place));
        if (row.some(({ isNested }) => isNested)) this.problems.push(paperProblem('table-in-answer', place));
      });
      return;
    }
    for (const [index, row] of rows.entries()) {
      const [field, ...answers] = row;
      const label = field?.paragraphs[0] ?? '';
      const place: Place = { kind: 'row', table: this.#table, row: index + 1, label: start(label) };
      const answer = paragraphsOf(answers.flatMap(({ paragraphs }) => paragraphs));
      if (row.some(({ hasPicture }) => hasPicture)) this.problems.push(paperProblem('picture', place));
      const isNested = answers.some((cell) => cell.isNested);
      this.rows.push({
        label,
        answer: this.#chooses.has(answer) ? '' : answer,
        place,
        begins: index === 0,
        fault: isNested ? { code: 'table-in-answer', found: '' } : undefined,
      });
    }
  }

  #addBlock({ block, words, hasPicture }: Extract<WordPart, { kind: 'block' }>): void {
    const plain = plainWords(words);
    const place: Place = { kind: 'paragraph', start: words === '' ? '…' : start(words) };
    if (hasPicture) this.problems.push(paperProblem('picture', place));
    if (plain === this.#title) {
      this.#isInText = true;
      this.textPlace = place;
    } else if (words === '' || this.#sentences.has(plain) || this.#sentences.has(plain.replace(/ \d+$/, ''))) return;
    else if (this.#isInText) this.text.push(block);
    else if (!this.#isAddress(words)) this.problems.push(paperProblem('text-outside', place));
  }

  /** The sentence with the address of the form, which every site has its own of; it stands before everything that is written. */
  #isAddress(words: string): boolean {
    return /^\S+(?: \S+){1,5} https?:\/\/\S+$/.test(words);
  }
}

function ofWord(file: Extract<Opened, { kind: 'word' }>, outline: PaperOutline, templates: Templates): FoundPaper {
  const found = new WordRows(outline, templates, file.problems);
  for (const part of file.parts) found.add(part);
  return { rows: found.rows, text: joinedBlocks(found.text), textPlace: found.textPlace, problems: found.problems };
}

function ofExcel({ sheets }: Extract<Opened, { kind: 'excel' }>, outline: PaperOutline): FoundPaper {
  const titles = outline.sections.flatMap(({ title, list }) => (list === undefined ? [] : [plainWords(title.replace('{n}', ''))]));
  const isTitle = (label: string) => titles.includes(plainWords(label).replace(/ \d+$/, ''));
  const rows = sheets.flatMap(({ name, rows: own }) =>
    own.map((cells, index): FoundRow => {
      const [label, answer] = cells;
      return {
        label: label?.text ?? '',
        answer: answer?.text ?? '',
        place: { kind: 'cell', sheet: name, cell: `B${index + 1}`, label: start(label?.text ?? '') },
        begins: isTitle(own[index - 1]?.[0]?.text ?? ''),
        fault: answer?.fault,
      };
    }),
  );
  return { rows: rows.filter(({ label, answer }) => !(isTitle(label) && answer === '')), problems: [] };
}

interface Wanted {
  kind: PaperKind;
  locale: Locale;
}

/**
 * Reads a template that somebody has filled in, whatever its name: by what it holds.
 *
 * @param names what can be chosen, as forms load it
 * @param wanted the form that reads it; without one, the file says what it is
 */
export async function readPaper(bytes: Uint8Array, templates: Templates, names: readonly NameRow[], wanted?: Wanted): Promise<ReadPaper> {
  try {
    const file = await opened(bytes);
    const { outline, mark, problems } = templateOf(file, templates, wanted);
    const found = file.kind === 'word' ? ofWord(file, outline, templates) : ofExcel(file, outline);
    const ignored = new Set(Object.values(templates.words).flatMap((own) => [plainWords(own.template), plainWords(own.field)]));
    const rows = found.rows.filter(({ label }) => !ignored.has(plainWords(label)));
    const read = readAnswers(outline, { ...found, rows }, names, mark.asked !== undefined);
    return { mark, ...read, problems: [...problems, ...read.problems] };
  } catch (error) {
    if (error instanceof Unreadable) return { refused: paperProblem(error.code, undefined, error.facts) };
    throw error;
  }
}
