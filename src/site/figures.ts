import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { figureFiles, withFileSizes, type WrittenFile } from '#exports/figures/files.ts';
import type { FigureFile } from '#addresses/paths.ts';
import { siteFigures } from '#views/site-figures.ts';
import { contextOf } from './ledger.ts';

/** The files of all figures by their path from the root of the site, written once a build. */
const FILES: ReadonlyMap<string, WrittenFile> = new Map(
  LOCALES.flatMap((locale) =>
    siteFigures(contextOf(locale)).all.flatMap((figure) => figureFiles(figure, locale).map((file) => [file.path, file] as const)),
  ),
);

/** Those of one format. */
export function filesOf(format: FigureFile): WrittenFile[] {
  return [...FILES.values()].filter((file) => file.format === format);
}

/** A view of a page whose links to files of figures tell their sizes. */
export function sizedView<View>(view: View, locale: Locale): View {
  return withFileSizes(view, locale, FILES);
}
