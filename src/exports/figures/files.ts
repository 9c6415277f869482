import { figurePath, type FigureFile } from '#addresses/paths.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { DownloadView, FigureView } from '#views/model/figure.ts';
import { sizedDownload } from '#views/figures/frame.ts';
import { toCsv } from './csv.ts';
import { drawFigure, paintFigure } from './drawing.ts';

/** A file of a figure, as it is written below the root of the site. */
export interface WrittenFile {
  format: FigureFile;
  path: string;
  content: Uint8Array<ArrayBuffer>;
}

function written(figure: FigureView, locale: Locale, format: FigureFile, content: Uint8Array<ArrayBuffer>): WrittenFile {
  return { format, path: figurePath(locale, figure.file, format), content };
}

const encoded = (text: string) => new TextEncoder().encode(text);

/** The data of a figure, and its picture where it has one of its own. */
export function figureFiles(figure: FigureView, locale: Locale): WrittenFile[] {
  const { data, drawing } = figure;
  return [
    written(figure, locale, 'csv', encoded(toCsv(data))),
    ...(drawing ? [written(figure, locale, 'svg', encoded(drawFigure(figure, drawing)))] : []),
  ];
}

/** The same picture in pixels. */
export async function figurePixels(figure: FigureView, locale: Locale): Promise<WrittenFile[]> {
  const { drawing } = figure;
  return drawing ? [written(figure, locale, 'png', await paintFigure(figure, drawing))] : [];
}

function isDownload(value: object): value is DownloadView {
  return 'type' in value && value.type === 'download';
}

/**
 * A view whose links to files tell how large they are.
 *
 * @param files every file that is written, by its path
 * @throws where a link leads to a file that is not: the figures of its page are missing in `siteFigures`
 */
export function withFileSizes<View>(view: View, locale: Locale, files: ReadonlyMap<string, Pick<WrittenFile, 'content'>>): View {
  const sized = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sized);
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    if (!isDownload(value)) return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, sized(own)]));
    const file = files.get(figurePath(locale, value.file, value.format));
    if (!file) throw new RangeError(`${value.file}.${value.format} is linked and not written: siteFigures lacks its figure`);
    return sizedDownload(value, locale, file.content.length);
  };
  return sized(view) as View;
}
