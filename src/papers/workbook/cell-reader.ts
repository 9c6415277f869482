import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { Value } from '#forms/draft.ts';
import type { NameRow } from '#forms/names.ts';
import { short } from '../answer-values.ts';
import type { Place } from '../found.ts';
import type { FoundTables, TableCell } from './found-tables.ts';
import type { CellField } from './outline.ts';
import { workbookProblem, type WorkbookCode, type WorkbookProblem } from './problems.ts';
import { readCell } from './read-cell.ts';

/** What is said and understood in cells beside their values. */
export interface CompareWords {
  /** What is written in a cell whose value is to be there no more, in every language. */
  remove: Readonly<Record<Locale, string>>;
  /** What an item of each list is called. */
  items: Readonly<Record<string, { name: string }>>;
}

export const addressOf = (place: Place): string => (place.kind === 'cell' ? `${place.sheet}!${place.cell}` : '');

/** Reads the cells of a file, and gathers what is wrong with them. */
export class CellReader {
  readonly problems: WorkbookProblem[];
  /** Where in the file a field stands, by `fieldKey`. */
  readonly places = new Map<string, Place>();
  readonly words: CompareWords;
  readonly #locale: Locale;
  readonly #names: readonly NameRow[];

  constructor({ locale, problems }: FoundTables, names: readonly NameRow[], words: CompareWords) {
    this.problems = [...problems];
    this.words = words;
    this.#locale = locale;
    this.#names = names;
  }

  add(code: WorkbookCode, place: Place, facts: WorkbookProblem['facts'] = {}): void {
    this.problems.push(workbookProblem(code, place, facts));
  }

  /** The value of a cell that is neither empty nor a word for removing; undefined, told, where it is none. */
  value({ answer }: CellField, { text, place, fault }: TableCell): Value | undefined {
    if (fault) {
      this.add(fault.code, place, { found: short(fault.found) });
      return undefined;
    }
    const { value, wrong } = readCell(answer, text, this.#locale, this.#names);
    for (const { code, facts } of wrong) this.add(code, place, facts);
    return wrong.length > 0 ? undefined : value;
  }

  isRemoval(text: string): boolean {
    return Object.values(this.words.remove).includes(text.toLowerCase());
  }

  /** Does something of which nothing is told. */
  quietly<T>(use: () => T): T {
    const [told, places] = [this.problems.length, new Map(this.places)];
    const value = use();
    this.problems.length = told;
    this.places.clear();
    for (const [key, place] of places) this.places.set(key, place);
    return value;
  }
}
