import { plainWords } from '#domain/ledger/find-entry.ts';
import { nearest } from '#domain/problems/nearest.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { MESSAGES } from '#i18n/messages/index.ts';

/** Every table of words in the interface that gives each of some values its word. */
function* tablesFor(values: readonly string[], words: unknown): Generator<Record<string, string>> {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return;
  const table = words as Record<string, unknown>;
  if (values.every((value) => typeof table[value] === 'string')) yield table as Record<string, string>;
  for (const inner of Object.values(table)) yield* tablesFor(values, inner);
}

/** What each value of a list is called in the interface; the value itself where it has no word there. */
export function wordsOfChoice(values: readonly string[], locale: Locale): ReadonlyMap<string, string> {
  const length = (table: Record<string, string>) => values.reduce((sum, value) => sum + table[value]!.length, 0);
  const [table] = [...tablesFor(values, MESSAGES[locale])].sort((a, b) => length(a) - length(b));
  return new Map(values.map((value) => [value, table?.[value] ?? value]));
}

/** The value that somebody means who writes it, or its word in any of the languages. */
export function chosen(text: string, values: readonly string[]): { value: string } | { nearest: string | undefined } {
  const wanted = plainWords(text);
  const names = new Map(
    values.flatMap((value) => [
      [plainWords(value), value] as const,
      ...LOCALES.map((locale) => [plainWords(wordsOfChoice(values, locale).get(value)!), value] as const),
    ]),
  );
  const value = names.get(wanted);
  if (value !== undefined) return { value };
  const begun = new Set([...names].filter(([name]) => wanted !== '' && ` ${name}`.includes(` ${wanted}`)).map(([, own]) => own));
  if (begun.size === 1) return { value: [...begun][0]! };
  const like = nearest(wanted, names.keys());
  return { nearest: like === undefined ? undefined : names.get(like) };
}
