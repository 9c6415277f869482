import { SECTIONS } from '#addresses/sections.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { NameRow } from '#forms/names.ts';
import type { LedgerRow } from '#forms/published.ts';
import { wordsOf, headingOf } from '../names.ts';
import type { ViewContext } from '../context.ts';

const FILES = {
  names: { es: 'nombres', en: 'names' },
  ledger: { es: 'registro', en: 'record' },
  papers: { es: 'plantillas', en: 'templates' },
} as const;

/** A file that forms load, from the root of the site. */
export function formFile(locale: Locale, file: keyof typeof FILES): string {
  return `${locale === 'es' ? '/' : `/${locale}/`}${SECTIONS.contribute[locale]}/${FILES[file][locale]}.json`;
}

function rowsOf(context: ViewContext, entry: AnyEntry): NameRow[] {
  const { title, short } = headingOf(context, entry);
  const also = [short, entry.collection === 'parties' ? entry.facts.iso2 : undefined].filter((word) => word !== undefined).join(' ');
  const own: NameRow = also === '' ? [entry.collection, entry.id, title] : [entry.collection, entry.id, title, also];
  if (entry.collection !== 'guidelines') return [own];
  const { words } = wordsOf(context, entry);
  return [own, ...Object.entries(words.measures ?? {}).map(([id, text]): NameRow => ['guidelines', `${entry.id}/${id}`, text, title])];
}

/** The names of everything that can be chosen, in the order of the kinds. */
export function formNames(context: ViewContext): NameRow[] {
  return [...context.ledger.entries()].flatMap((entry) => rowsOf(context, entry));
}

/** The facts of everything that is published, which a draft is checked against. */
export function formLedger({ ledger }: Pick<ViewContext, 'ledger'>): LedgerRow[] {
  return [...ledger.entries()].map(({ collection, id, facts }) => [COLLECTION_NAMES.indexOf(collection), id, facts]);
}
