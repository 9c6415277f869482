import { formatDate } from '#i18n/format.ts';
import type { CONSULTED_GROUPS } from '#domain/schemas/vocabulary.ts';
import type { ViewContext } from './context.ts';
import type { FactView, Inline } from './model/inline.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';

/** One labelled fact; undefined values are left out, and a fact without values altogether. */
export function fact(label: string, ...values: (Inline | readonly Inline[] | undefined)[]): FactView | undefined {
  const kept = values.filter((value) => value !== undefined).map((value) => [value].flat());
  return kept.length > 0 ? { label, values: kept } : undefined;
}

/** What an author wrote. @param lang of the text, where it is not that of the page */
export function written(text: string, lang: Locale | undefined): Inline {
  return lang === undefined ? text : { text, lang };
}

export function datedFact(context: ViewContext, label: string, date: string | undefined, fallback?: string): FactView | undefined {
  return fact(label, date === undefined ? fallback : formatDate(date, context.locale));
}

/** Groups of people that a source says were consulted. */
export function consultedFact(
  { messages }: ViewContext,
  groups: readonly (typeof CONSULTED_GROUPS)[number][] | undefined,
): FactView | undefined {
  const { consulted } = messages.bodies;
  return groups && fact(consulted.label, groups.map((group) => consulted.groups[group]).join(', '));
}
