import type { AnyEntry } from './entry.ts';
import type { Ledger } from './ledger.ts';
import { TAG_KINDS, type TagKind } from '../schemas/vocabulary.ts';

/** The tags that an entry carries, by what they tell of it; kinds of which it carries none are left out. */
export function tagsByKind(ledger: Ledger, entry: AnyEntry): Partial<Record<TagKind, string[]>> {
  const { tags = [] } = entry.facts as { tags?: readonly string[] };
  const own = tags.map((id) => ledger.get('tags', id)).filter((tag) => tag !== undefined);
  return Object.fromEntries(
    TAG_KINDS.flatMap((kind) => {
      const ids = own.filter(({ facts }) => facts.kind === kind).map(({ id }) => id);
      return ids.length === 0 ? [] : [[kind, ids]];
    }),
  );
}

/** The entries that carry a tag, in the order of collections and ids; in the ledger of a past day, those of that day. */
export function taggedWith(ledger: Ledger, tag: string): AnyEntry[] {
  return ledger.mentionsOf({ collection: 'tags', id: tag }).flatMap(({ from, field }) => (field === 'tags' ? [from] : []));
}
