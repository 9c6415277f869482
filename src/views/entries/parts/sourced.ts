import type { Confidence } from '#domain/schemas/vocabulary.ts';
import type { ViewContext } from '../../context.ts';
import type { Inline } from '../../model/inline.ts';
import type { SourceView } from '../../model/item.ts';
import { sourceViews } from '../../provenance.ts';

/** A statement of a field of its own, which names its sources. */
export interface Stated {
  sources: readonly { id: string; at?: string | undefined }[];
  confidence: Confidence;
}

/** Sources as codes between brackets, for a line or a cell that has no place of its own for them. */
export function sourceInlines(context: ViewContext, { sources, confidence }: Stated): Inline[] {
  const views = sourceViews(context, sources, confidence);
  return views.flatMap(({ link, reading }, index): Inline[] => [
    index === 0 ? '' : '; ',
    link,
    reading && index === views.length - 1 ? `, ${reading.word}` : '',
  ]);
}

/** A statement with its sources in brackets after it. */
export function sourced(context: ViewContext, inlines: readonly Inline[], stated: Stated): Inline[] {
  return [...inlines, ' (', ...sourceInlines(context, stated), ')'];
}

/** The sources of statements, for the list at the end of the page. */
export function citedBy(context: ViewContext, stated: readonly (Stated | undefined)[]): SourceView[] {
  return stated.flatMap((item) => (item ? sourceViews(context, item.sources, item.confidence) : []));
}
