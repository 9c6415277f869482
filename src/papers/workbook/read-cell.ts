import { plainWords } from '#domain/ledger/find-entry.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { textOfCell } from '#domain/text/formulas.ts';
import type { Value } from '#forms/draft.ts';
import type { NameRow } from '#forms/names.ts';
import { readAnswer, short } from '../answer-values.ts';
import type { CellAnswer } from './outline.ts';
import type { WorkbookCode, WorkbookProblem } from './problems.ts';

/** What a cell means: its value, or what is wrong with it. */
export interface CellRead {
  value?: Value | undefined;
  wrong: readonly { code: WorkbookCode; facts: WorkbookProblem['facts'] }[];
}

const refused = (code: WorkbookCode, facts: WorkbookProblem['facts']): CellRead => ({ wrong: [{ code, facts }] });

const WITH_ID = /^(.*)\s\(([a-z0-9-]{1,80})\)$/s;

/** An entry by its name with the id behind it; undefined for any other text. */
function entryWithId(collections: readonly CollectionName[], text: string, names: readonly NameRow[]): CellRead | undefined {
  const [, name, id] = WITH_ID.exec(text) ?? [];
  if (name === undefined || id === undefined) return undefined;
  const own = names.filter(([collection, one]) => one === id && (collections as readonly string[]).includes(collection));
  if (own.length === 0) return undefined;
  if (own.some(([, , known]) => plainWords(known) === plainWords(name))) return { value: id, wrong: [] };
  return refused('name-and-id', { found: short(name), id, nearest: own[0]![2] });
}

function entryIn(collections: readonly CollectionName[], text: string, locale: Locale, names: readonly NameRow[]): CellRead {
  return entryWithId(collections, text, names) ?? readAnswer({ kind: 'entry', collections }, text, locale, names);
}

const partsOf = (text: string, sign: string) =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Entries, one a line; where a line is none, as many as it has semicolons. */
function entriesIn(
  { collections, as }: Extract<CellAnswer, { kind: 'entries' }>,
  text: string,
  locale: Locale,
  names: readonly NameRow[],
): CellRead {
  const one = (line: string): CellRead => {
    if (as === 'ids') return entryIn(collections, line, locale, names);
    const bar = line.indexOf('|');
    const [name, at] = bar === -1 ? [line, ''] : [line.slice(0, bar).trim(), line.slice(bar + 1).trim()];
    const { value, wrong } = entryIn(collections, name, locale, names);
    return { value: value === undefined ? undefined : { id: value, ...(at !== '' && { at }) }, wrong };
  };
  const read = partsOf(text, '\n').flatMap((line) => {
    const whole = one(line);
    return whole.wrong.length > 0 && line.includes(';') ? partsOf(line, ';').map(one) : [whole];
  });
  const values = read.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return { value: values.length === 0 ? undefined : values, wrong: read.flatMap(({ wrong }) => wrong) };
}

/** Stages, one a line: what it is, when it was reached, and how an act was closed. */
function stagesIn({ stages, outcomes }: Extract<CellAnswer, { kind: 'stages' }>, text: string, locale: Locale): CellRead {
  const read = partsOf(text, '\n').map((line): CellRead => {
    const [stage = '', on = '', outcome = ''] = line.split('|').map((part) => part.trim());
    const parts = [
      ['stage', readAnswer({ kind: 'choice', options: stages }, stage, locale, [])],
      ['on', readAnswer({ kind: 'date', form: 'edtf' }, on, locale, [])],
      ...(outcome === '' ? [] : [['outcome', readAnswer({ kind: 'choice', options: outcomes }, outcome, locale, [])] as const]),
    ] as const;
    const value = Object.fromEntries(parts.flatMap(([key, { value: own }]) => (own === undefined ? [] : [[key, own]])));
    return { value, wrong: parts.flatMap(([, { wrong }]) => wrong) };
  });
  return { value: read.flatMap(({ value }) => (value === undefined ? [] : [value])), wrong: read.flatMap(({ wrong }) => wrong) };
}

function numberIn(text: string, whole: boolean): CellRead {
  const plain = text.replace(/^(-?\d+),(\d+)$/, '$1.$2');
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return refused('bad-number', { found: short(text) });
  const value = Number(plain);
  return whole && !Number.isInteger(value) ? refused('not-whole', { found: short(text) }) : { value, wrong: [] };
}

/** What stands in a cell that is not empty. @param locale in which dates are written @param names as forms load them */
export function readCell(answer: CellAnswer, cell: string, locale: Locale, names: readonly NameRow[]): CellRead {
  const text = textOfCell(cell);
  switch (answer.kind) {
    case 'number':
      return numberIn(text, answer.whole);
    case 'stages':
      return stagesIn(answer, text, locale);
    case 'entry':
      return entryIn(answer.collections, text, locale, names);
    case 'entries':
      return entriesIn(answer, text, locale, names);
    default:
      return readAnswer(answer, text, locale, names);
  }
}
