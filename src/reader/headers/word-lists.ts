import type { Entry, FieldPath } from '#domain/ledger/entry.ts';
import { problem, type Problem } from '#domain/problems/problem.ts';
import type { CollectionSchema } from '#domain/schemas/collection-schema.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';

/** Items of one list of a record, wherever it is nested, with the path of each id. */
function localIds(facts: unknown, path: readonly string[], at: FieldPath = []): { id: string; at: FieldPath }[] {
  const [key, ...rest] = path;
  const value = (facts as Record<string, unknown>)[key!] ?? [];
  if (!Array.isArray(value)) return localIds(value, rest, [...at, key!]);
  const list: unknown[] = value;
  return list.flatMap((item, index) => {
    const here = [...at, key!, index];
    return rest.length > 0 ? localIds(item, rest, here) : [{ id: (item as { id: string }).id, at: [...here, 'id'] }];
  });
}

/** Local ids of one list, each once: the second of two is a problem. */
function checkLocalIds(entry: Entry, path: readonly string[], problems: Problem[]): void {
  const items = localIds(entry.facts, path);
  const ids = items.map((item) => item.id);
  items.forEach(({ id, at }, index) => {
    if (ids.indexOf(id) !== index) problems.push(problem('duplicate-local-id', entry.origin.file, entry.origin.locate(at), { found: id }));
  });
}

/**
 * Every local id needs one text in each translation, unless it may be left out, and a translation holds no text for an id that
 * is not there.
 */
export function checkWordLists(entry: Entry): Problem[] {
  const { wordLists, someWords = {} }: CollectionSchema = COLLECTIONS[entry.collection];
  const problems: Problem[] = [];
  const lists = Object.entries({ ...wordLists, ...someWords });
  const paths = new Map(lists.map(([, path]) => [path.join('.'), path]));
  for (const path of paths.values()) checkLocalIds(entry, path, problems);
  for (const [key, path] of lists) {
    const ids = localIds(entry.facts, path).map((item) => item.id);
    for (const locale of LOCALES) {
      const words = entry.words[locale] as Record<string, Record<string, string> | undefined> | undefined;
      const origin = entry.wordOrigins[locale];
      if (!words || !origin) continue;
      const map = words[key] ?? {};
      for (const id of Object.hasOwn(wordLists, key) ? new Set(ids) : []) {
        if (!Object.hasOwn(map, id))
          problems.push(
            problem('missing-words', origin.file, origin.locate([key]), { path: `${key}.${id}`, found: id, otherFile: entry.origin.file }),
          );
      }
      for (const id of Object.keys(map)) {
        if (!ids.includes(id))
          problems.push(
            problem('extra-words', origin.file, origin.locate([key, id]), {
              path: `${key}.${id}`,
              found: id,
              otherFile: entry.origin.file,
              accepted: ids,
            }),
          );
      }
    }
  }
  return problems;
}
