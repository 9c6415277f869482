import { plainWords } from '#domain/ledger/find-entry.ts';
import { nearest } from '#domain/problems/nearest.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { EntryDraft, Value, Values } from '#forms/draft.ts';
import type { NameRow } from '#forms/names.ts';
import { readTyped } from '#forms/text/read-typed.ts';
import { writeMdx } from '#forms/text/write-mdx.ts';
import { readAnswer, short } from './answer-values.ts';
import { paperProblem, type FoundPaper, type FoundRow, type PaperCode, type PaperProblem, type Place } from './found.ts';
import type { PaperOutline, PaperRow, PaperSection } from './outline.ts';

interface TakenAnswer {
  label: string;
  said: string;
}

/** What was read of a file: the entry as a form holds it, and everything that could not be taken. */
export interface ReadAnswers {
  draft: EntryDraft;
  /** What was taken, in the order of the template and in words: names for ids, days as they are written down. */
  answers: readonly TakenAnswer[];
  problems: readonly PaperProblem[];
  /** Where in the file the answer of each field stands, by `placeKey`. */
  places: ReadonlyMap<string, Place>;
}

/** A field of a draft, as the places of a file are found by it. */
export const placeKey = (part: string, path: readonly (string | number)[]): string => [part, ...path].join('.');

/** A row of the template that stands in the file. */
interface Met {
  section: PaperSection;
  row: PaperRow;
  /** Which item of the section, and which of the rows that are there several times; from 0. */
  item: number;
  number: number;
  found: FoundRow;
}

/** The labels of a template: each leads to one row, those with a number to that of their number. */
function labelsOf({ sections }: PaperOutline) {
  const plain = new Map<string, { section: PaperSection; row: PaperRow }>();
  const numbered: { pattern: RegExp; section: PaperSection; row: PaperRow }[] = [];
  for (const section of sections)
    for (const row of section.rows) {
      if (!row.label.includes('{n}')) plain.set(plainWords(row.label), { section, row });
      else
        numbered.push({
          section,
          row,
          pattern: new RegExp(`^${plainWords(row.label.replace('{n}', ' 0 ')).replace(/\b0\b/, String.raw`(\d{1,3})`)}$`),
        });
    }
  return { plain, numbered };
}

/** How many of the labels that stand in a file a template knows. */
export function knownLabels(outline: PaperOutline, labels: readonly string[]): number {
  const { plain, numbered } = labelsOf(outline);
  const words = labels.map(plainWords);
  return words.filter((label) => plain.has(label) || numbered.some(({ pattern }) => pattern.test(label))).length;
}

class AnswerReader {
  readonly problems: PaperProblem[] = [];
  readonly answers: TakenAnswer[] = [];
  readonly places = new Map<string, Place>();
  readonly #outline: PaperOutline;
  readonly #names: readonly NameRow[];
  readonly #facts: Record<string, Value> = {};
  readonly #words: Partial<Record<Locale, Record<string, Value>>> = {};
  readonly #isBegun: boolean;
  #body: string | undefined;

  constructor(outline: PaperOutline, names: readonly NameRow[], isBegun: boolean) {
    this.#outline = outline;
    this.#names = names;
    this.#isBegun = isBegun;
  }

  #add(code: PaperCode, place: Place | undefined, facts: PaperProblem['facts'] = {}): void {
    this.problems.push(paperProblem(code, place, facts));
  }

  /** Which row of the template each row of the file is. */
  met(rows: readonly FoundRow[]): Met[] {
    const { plain, numbered } = labelsOf(this.#outline);
    const titles = this.#outline.sections.map(({ title }) => plainWords(title.replace('{n}', '')));
    const items = new Map<PaperSection, { item: number; seen: Map<string, Met>; isOpen: boolean }>();
    const met: Met[] = [];
    for (const found of rows) {
      if (found.begins) for (const own of items.values()) own.isOpen = false;
      const label = plainWords(found.label);
      if (label === '' && found.answer === '') continue;
      const exact = plain.get(label);
      const several = exact ? undefined : numbered.find(({ pattern }) => pattern.test(label));
      const known = exact ?? several;
      if (!known) {
        if (found.answer !== '' && !titles.some((title) => title !== '' && label.startsWith(title))) this.#unknown(found, plain);
        continue;
      }
      const { section, row } = known;
      const number = several ? Number(several.pattern.exec(label)![1]) : 0;
      let own = items.get(section);
      const again = own?.seen.get(label);
      if (!own || (section.list !== undefined && (!own.isOpen || (again && row === section.rows[0])))) {
        own = { item: (own?.item ?? -1) + 1, seen: new Map(), isOpen: true };
        items.set(section, own);
      } else if (again) {
        if (found.answer !== '' && found.answer !== again.found.answer) this.#add('doubled-row', found.place);
        continue;
      }
      const here = { section, row, item: own.item, number, found };
      own.seen.set(label, here);
      met.push(here);
    }
    return met;
  }

  #unknown({ label, place }: FoundRow, plain: ReadonlyMap<string, { row: PaperRow }>): void {
    const like = nearest(plainWords(label), plain.keys());
    const near = like === undefined ? undefined : plain.get(like)!.row.label;
    const found = short(label);
    if (near === undefined) this.#add('unknown-row', place, { found });
    else this.#add('unknown-row-near', place, { found, nearest: near });
  }

  /** The rows without those of items that a template began with their subject and nobody answered; each is told, and none is taken. */
  withoutOpen(met: readonly Met[]): readonly Met[] {
    if (!this.#isBegun) return met;
    const isSubject = ({ row }: Met) => row.path.join('.') === 'subject';
    const subjects = met.filter((one) => isSubject(one) && one.found.answer !== '');
    const open = subjects.filter(({ section, item }) =>
      met.every((one) => one.section !== section || one.item !== item || isSubject(one) || (one.found.answer === '' && !one.found.fault)),
    );
    for (const { found } of open) this.#add('left-open', found.place, { found: short(found.answer) });
    return met.filter((one) => !open.some(({ section, item }) => one.section === section && one.item === item));
  }

  /** Says which rows that must be answered are gone: of an item, those beside which something is written. */
  missing(met: readonly Met[]): void {
    for (const section of this.#outline.sections) {
      const own = met.filter((one) => one.section === section);
      const written =
        section.list === undefined ? [0] : [...new Set(own.filter(({ found }) => found.answer !== '').map(({ item }) => item))];
      for (const item of written)
        for (const row of section.rows) {
          const rows = own.filter((one) => one.item === item);
          // One that somebody renamed was told already.
          const isRenamed = this.problems.some(({ facts }) => facts.nearest === row.label);
          if (!row.required || row.answer.kind === 'text' || isRenamed || rows.some((one) => one.row === row)) continue;
          this.#add('missing-row', rows.at(-1)?.found.place, { found: row.label });
        }
    }
  }

  /** Takes the answers, in the order of the template: that of their schema. */
  take(met: readonly Met[]): void {
    for (const section of this.#outline.sections) {
      const own = met.filter((one) => one.section === section);
      const isAnswered = ({ found }: Met) => found.answer !== '' || found.fault !== undefined;
      const items = section.list === undefined ? [0] : [...new Set(own.filter(isAnswered).map(({ item }) => item))].sort((a, b) => a - b);
      if (section.list !== undefined && own[0]) this.places.set(placeKey('facts', [section.list]), own[0].found.place);
      for (const [index, item] of items.entries()) {
        const rows = own.filter((one) => one.item === item);
        for (const row of section.rows) {
          const several = rows.filter((one) => one.row === row).sort((a, b) => a.number - b.number);
          for (const one of several) this.#takeOne(one, index, rows.filter(isAnswered));
        }
      }
    }
  }

  #takeOne({ section, row, number, found }: Met, index: number, answered: readonly Met[]): void {
    // What is numbered in a file may leave numbers out.
    const group = row.path.slice(0, row.path.indexOf('*')).join('.');
    const numbers = [...new Set(answered.filter((one) => one.row.path.join('.').startsWith(`${group}.*`)).map((one) => one.number))];
    const place = numbers.sort((a, b) => a - b).indexOf(number);
    if (row.path.includes('*') && place === -1) return;
    const id = section.named ? `${section.list![0]}${index + 1}` : '';
    const inner = row.path.map((step) => (step === '*' ? place : step === '$' ? id : step));
    const path = section.list !== undefined && row.part === 'facts' ? [section.list, index, ...inner] : inner;
    this.places.set(placeKey(row.part, path), found.place);
    if (found.answer === '' && !found.fault) return;
    if (found.fault) return this.#add(found.fault.code, found.place, { found: found.fault.found });
    const { value, said, wrong } = readAnswer(row.answer, found.answer, this.#outline.locale, this.#names);
    for (const { code, facts } of wrong) this.#add(code, found.place, facts);
    if (value === undefined) return;
    this.answers.push({ label: found.label, said });
    if (row.part === 'body') this.#body = String(value);
    else {
      const root = row.part === 'facts' ? this.#facts : (this.#words[row.part] ??= {});
      if (section.named && row.part === 'facts') put(root, [section.list!, index, 'id'], id);
      put(root, path, value);
    }
  }

  draft(text: FoundPaper['text']): EntryDraft {
    const { kind } = this.#outline;
    const lang = this.#facts.lang === 'en' ? 'en' : 'es';
    const body = writeMdx(text && text.length > 0 ? text : readTyped(this.#body ?? ''), lang);
    return { collection: kind, id: '', facts: this.#facts, words: this.#words, ...(kind === 'reports' && { body }) };
  }
}

/** Puts a value at its path; groups and lists on the way come into being. */
function put(root: Record<string, Value>, path: readonly (string | number)[], value: Value): void {
  let at = root as Record<string | number, Value>;
  for (const [index, step] of path.slice(0, -1).entries()) {
    at[step] ??= (typeof path[index + 1] === 'number' ? [] : {}) as Values;
    at = at[step] as Record<string | number, Value>;
  }
  at[path.at(-1)!] = value;
}

/**
 * The answers that stand in a file, as its form would hold them.
 *
 * @param names what can be chosen, as forms load it
 * @param isBegun whether the template came with the subjects that it asks about
 */
export function readAnswers(outline: PaperOutline, paper: FoundPaper, names: readonly NameRow[], isBegun = false): ReadAnswers {
  const reader = new AnswerReader(outline, names, isBegun);
  const met = reader.withoutOpen(reader.met(paper.rows));
  if (paper.textPlace) reader.places.set(placeKey('body', []), paper.textPlace);
  reader.take(met);
  reader.missing(met);
  const draft = reader.draft(paper.text);
  return { draft, answers: reader.answers, problems: [...paper.problems, ...reader.problems], places: reader.places };
}
