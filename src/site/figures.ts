import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { figureFiles, figurePixels, withFileSizes, type WrittenFile } from '#exports/figures/files.ts';
import type { FigureFile } from '#addresses/paths.ts';
import { siteFigures } from '#views/site-figures.ts';
import { contextOf } from './ledger.ts';

/** The files of all figures by their path from the root of the site, written once a build. */
const FILES: ReadonlyMap<string, WrittenFile> = await allFiles();

async function allFiles(): Promise<Map<string, WrittenFile>> {
  const files = new Map<string, WrittenFile>();
  for (const locale of LOCALES)
    for (const figure of siteFigures(contextOf(locale)).all)
      for (const file of [...figureFiles(figure, locale), ...(await figurePixels(figure, locale))]) files.set(file.path, file);
  return files;
}

/** Those of one format. */
export function filesOf(format: FigureFile): WrittenFile[] {
  return [...FILES.values()].filter((file) => file.format === format);
}

/** A view of a page whose links to files of figures tell their sizes. */
export function sizedView<View>(view: View, locale: Locale): View {
  return withFileSizes(view, locale, FILES);
}
