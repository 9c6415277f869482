import { harmlessCell } from '#domain/text/formulas.ts';
import type { Value, Values } from '#forms/draft.ts';
import type { NameRow } from '#forms/names.ts';
import type { CellAnswer, WorkbookColumn } from './outline.ts';

/** How entries are called in a language, by their kind and id. */
export type CalledBy = ReadonlyMap<string, string>;

/** @param names as forms load them, in the language of the workbook */
export function calledBy(names: readonly NameRow[]): CalledBy {
  return new Map(names.map(([collection, id, name]) => [`${collection} ${id}`, name]));
}

/** An entry as a cell names it: its name on one line, and its id behind it. */
function namedEntry(id: string, { collections }: Extract<CellAnswer, { kind: 'entry' | 'entries' }>, called: CalledBy): string {
  const name = collections.map((collection) => called.get(`${collection} ${id}`)).find((own) => own !== undefined);
  return name === undefined ? id : `${name} (${id})`;
}

const named = (value: Value | undefined, options: readonly (readonly [string, string])[]) =>
  options.find(([option]) => option === value)?.[1] ?? String(value);

/** What stands in the cell of a value; empty where there is none. */
export function cellText(value: Value | undefined, answer: CellAnswer, called: CalledBy): string {
  if (value === undefined) return '';
  switch (answer.kind) {
    case 'choice':
      return named(value, answer.options);
    case 'entry':
      return namedEntry(String(value), answer, called);
    case 'entries':
      return (value as readonly Value[])
        .map((item) => {
          if (answer.as === 'ids') return namedEntry(String(item), answer, called);
          const { id, at } = item as { id: string; at?: string };
          return at === undefined ? id : `${id} | ${at}`;
        })
        .join('\n');
    case 'stages':
      return (value as readonly Values[])
        .map(({ stage, on, outcome }) =>
          [named(stage, answer.stages), String(on), ...(outcome === undefined ? [] : [named(outcome, answer.outcomes)])].join(' | '),
        )
        .join('\n');
    default:
      return String(value);
  }
}

/** What a cell of a column holds in the file: a number, or a text that no program runs. */
export function writtenCell(column: WorkbookColumn, value: Value | undefined, called: CalledBy): string | number {
  if (column.field?.answer.kind === 'number' && typeof value === 'number') return value;
  if (column.kind === 'computed' && typeof value === 'number') return value;
  return harmlessCell(plainCell(column.field ? cellText(value, column.field.answer, called) : String(value ?? '')));
}

/** As cells are compared: what programs change when they store a text makes no difference. */
export function plainCell(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').normalize('NFC').trim();
}

/** A few letters that stand for a text: the same for the same text alone, as far as anybody will meet (FNV-1a, twice 32 bits). */
export function sumOf(text: string): string {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x85ebca6b);
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36);
}
