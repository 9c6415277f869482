import type { CollectionName } from '#domain/schemas/collections.ts';
import { ID_MAX_LENGTH } from '#domain/text/names.ts';
import type { EntryDraft } from './draft.ts';

/** A text as an id: small letters without accents and figures, joined by hyphens; empty where it has none. */
function slugOf(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_MAX_LENGTH)
    .replace(/^-|-$/g, '');
}

/** The facts that an id is made of, where the title alone would not tell one entry of its kind from the next. */
const MADE_OF: Partial<Record<CollectionName, readonly string[]>> = {
  reports: ['period'],
  'self-assessments': ['country', 'period'],
  replies: ['filed', 'from', 'to'],
  meetings: ['series', 'date'],
  presidencies: ['period'],
};
/** Kinds whose other facts say all. */
const WITHOUT_TITLE: ReadonlySet<CollectionName> = new Set(['self-assessments', 'replies']);

/** Longer than this, a title is cut at a word. */
const TITLE_LENGTH = 48;

function shortened(slug: string): string {
  return slug.length <= TITLE_LENGTH ? slug : slug.slice(0, slug.lastIndexOf('-', TITLE_LENGTH) + 1 || TITLE_LENGTH).replace(/-$/, '');
}

/** The id that a new entry gets: made of what it says, and free. @param taken ids of its collection */
export function newId({ collection, facts, words }: Omit<EntryDraft, 'id'>, taken: ReadonlySet<string>): string {
  const title = String(facts.title ?? words.es?.title ?? words.en?.title ?? '');
  const parts = (MADE_OF[collection] ?? []).map((key) => slugOf(String(facts[key] ?? '')));
  const all = [...parts, WITHOUT_TITLE.has(collection) ? '' : shortened(slugOf(title))].filter((part) => part !== '');
  const id = slugOf(all.join('-')) || collection;
  if (!taken.has(id)) return id;
  for (let count = 2; ; count += 1) {
    const next = `${id.slice(0, ID_MAX_LENGTH - 4)}-${count}`;
    if (!taken.has(next)) return next;
  }
}
