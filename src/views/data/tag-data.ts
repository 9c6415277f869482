import { dateOf } from '#domain/ledger/entry-date.ts';
import { taggedWith } from '#domain/ledger/tagged.ts';
import { TAG_WORDS } from '#i18n/tag-words.ts';
import { entryDestination, hrefOf, type ViewContext } from '../context.ts';
import { byOrder } from '../items.ts';
import { headingOf, wordsOf } from '../names.ts';

/** A tag with everything that carries it, for programs: ids of collections and tags, words in the page's language. */
export interface TagData {
  id: string;
  kind: string;
  title: string;
  meaning: string;
  also: readonly string[];
  see: readonly string[];
  address: string;
  entries: readonly { collection: string; id: string; title: string; date: string; address: string }[];
}

/** Every tag with its entries; of the day for which the site is computed. */
export function tagData(context: ViewContext): TagData[] {
  const { ledger, siteUrl } = context;
  const addressOf = (entry: Parameters<typeof entryDestination>[0]) => siteUrl + hrefOf(context, entryDestination(entry));
  return ledger
    .all('tags')
    .sort((a, b) => (a.facts.kind < b.facts.kind ? -1 : a.facts.kind > b.facts.kind ? 1 : byOrder(a, b)))
    .map((tag) => {
      const { words } = wordsOf(context, tag);
      return {
        id: tag.id,
        kind: tag.facts.kind,
        title: words.title,
        meaning: words.summary,
        also: words.also ?? [],
        see: tag.facts.see ?? [],
        address: addressOf(tag),
        entries: taggedWith(ledger, tag.id).map((entry) => ({
          collection: entry.collection,
          id: entry.id,
          title: headingOf(context, entry).title,
          date: dateOf(entry) ?? '',
          address: addressOf(entry),
        })),
      };
    });
}

/** The same as rows: one for each entry and tag, with the day in every row, since files travel without their page. */
export function tagRows(context: ViewContext): { columns: readonly string[]; rows: readonly (readonly string[])[] } {
  const { locale, messages, asOf } = context;
  const { columns, kinds } = TAG_WORDS[locale];
  const rows = tagData(context).flatMap(({ id, kind, title, entries }) =>
    entries.map((entry) => [
      id,
      title,
      kinds[kind as keyof typeof kinds].one,
      messages.kinds[entry.collection as keyof typeof messages.kinds],
      entry.id,
      entry.title,
      entry.date,
      entry.address,
      asOf,
    ]),
  );
  return { columns, rows };
}
