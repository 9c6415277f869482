import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { DataColumn } from '#i18n/data-words.ts';
import { entryDestination, hrefOf, type ViewContext } from '../context.ts';
import { entryLink, partyLinks } from '../names.ts';

/** The columns of a list by their names in the code; the day is added to every list. */
export type Columns = readonly DataColumn[];
export type Row = readonly string[];

/** Several values in one cell. */
export const joined = (values: readonly (string | undefined)[]): string => values.filter((value) => value !== undefined).join('; ');

export function partyNames(context: ViewContext, ids: readonly string[] | undefined): string {
  return joined(partyLinks(context, ids).map(({ text }) => text));
}

/** Themes and tags of an entry, by their names. */
export function classified(context: ViewContext, entry: AnyEntry): [themes: string, tags: string] {
  const { themes = [], tags = [] } = entry.facts as { themes?: readonly string[]; tags?: readonly string[] };
  const names = (entries: readonly AnyEntry[]) => joined(entries.map((own) => entryLink(context, own).text));
  const { ledger } = context;
  return [names(themes.map((id) => ledger.demand('themes', id))), names(tags.map((id) => ledger.demand('tags', id)))];
}

/** The codes of the sources on which an entry rests. */
export function sourceCodes(entry: AnyEntry): string {
  const { sources = [] } = entry.facts as { sources?: readonly { id: string }[] };
  return joined(sources.map(({ id }) => id.toUpperCase()));
}

export function addressOf(context: ViewContext, entry: AnyEntry): string {
  return context.siteUrl + hrefOf(context, entryDestination(entry));
}
