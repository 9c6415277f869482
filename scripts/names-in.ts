import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { Names } from '#i18n/changes/sentences.ts';
import { maskedPath, maskedText } from '#reader/personal-data/masked.ts';

/** How entries are called: by the ledger with the change, else by the one without it; never a personal value. */
export function namesIn(ledgers: readonly Ledger[]): (locale: Locale) => Names {
  const titleOf = (entry: AnyEntry, locale: Locale): string | undefined => {
    if (entry.collection === 'reports') return entry.facts.title;
    return (entry.words[locale] ?? entry.words.es ?? entry.words.en)?.title;
  };
  const called = (locale: Locale, collections: readonly CollectionName[], id: string) => {
    const [own, measure] = id.split('/');
    const entry = ledgers.flatMap((ledger) => ledger.resolve({ target: own!, collections }) ?? [])[0];
    const words = entry?.collection === 'guidelines' ? (entry.words[locale] ?? entry.words.es) : undefined;
    const title = entry && titleOf(entry, locale);
    const named = [title, ...(measure === undefined ? [] : [words?.measures?.[measure]])].filter((part) => part !== undefined);
    return named.length === 0 ? maskedPath(id) : `${maskedText(named.join(': '))} [${maskedPath(id)}]`;
  };
  return (locale) => ({
    entry: (collection, id) => called(locale, [collection], id),
    subject: (id) => called(locale, ['agreements', 'guidelines'], id),
  });
}
