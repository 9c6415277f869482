import { COLLECTION_NAMES, type CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { nameRefusal } from '#domain/text/names.ts';

/** Registers that the editors keep: nothing of them comes in by an issue, which anybody can write. */
const OF_EDITORS: ReadonlySet<CollectionName> = new Set([
  'holidays',
  'observations',
  'challenges',
  'chains',
  'requests',
  'themes',
  'tags',
  'glossary',
]);

/** Whether a path names a file of an entry that may come in by an issue, and nothing else: no folder above, no other ending. */
export function isOpenToAll(path: string): boolean {
  const [root, collection, ...rest] = path.split('/');
  const known = COLLECTION_NAMES.find((name) => name === collection);
  if (root !== 'content' || !known || OF_EDITORS.has(known)) return false;
  const file = known === 'reports' ? /^([^.]+)\.mdx$/.exec(rest[1] ?? '') : /^([^.]+)(?:\.([a-z]{2}))?\.md$/.exec(rest[0] ?? '');
  if (!file || rest.length !== (known === 'reports' ? 2 : 1)) return false;
  if (file[2] !== undefined && !LOCALES.some((locale) => locale === file[2])) return false;
  return [file[1]!, ...(known === 'reports' ? [rest[0]!] : [])].every((name) => nameRefusal(name) === undefined);
}
