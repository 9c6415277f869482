import { describe, expect, test } from 'vitest';
import { figureFiles, withFileSizes } from '#exports/figures/files.ts';
import { createContext } from '#views/context.ts';
import { barsFigure } from '#views/figures/frame.ts';
import { Ledger } from '#domain/ledger/ledger.ts';

const contextOf = (locale: 'es' | 'en') =>
  createContext({ ledger: new Ledger([]), locale, asOf: '2026-11-22', basePath: '/base/', siteUrl: 'https://example.org' });
const figureOf = (locale: 'es' | 'en', file = 'years') =>
  barsFigure(contextOf(locale), {
    id: 'x',
    file,
    title: '¿En qué año?',
    at: { to: 'home' },
    columns: ['Año', 'Número'],
    rows: Array.from({ length: 60 }, (_, index) => ({ label: `Año ${index}`, href: '/', count: index })),
    total: 1,
  });
const filesOf = (...figures: ReturnType<typeof figureOf>[]) =>
  new Map(figures.flatMap((figure) => figureFiles(figure, 'es')).map((file) => [file.path, file]));

describe('files of figures', () => {
  test('are the data and the picture, at the addresses that the figure links', () => {
    const files = figureFiles(figureOf('en'), 'en');
    expect(files.map(({ path }) => path)).toEqual(['/en/figures/years.csv', '/en/figures/years.svg']);
    expect(files.map(({ path }) => `/base${path}`)).toEqual(figureOf('en').downloads.map(({ href }) => href));
    expect(files[0]!.text).toContain('Año 59,59,1,2026-11-22\r\n');
    expect(files[1]!.text).toMatch(/^<svg /);
    expect(figureFiles({ ...figureOf('en'), drawing: undefined }, 'en').map(({ format }) => format)).toEqual(['csv']);
  });

  test('the size that is told is that of the file in bytes, wherever in a view its link stands', () => {
    const figure = figureOf('es');
    const files = filesOf(figure);
    for (const { text, bytes } of files.values()) expect(bytes).toBe(Buffer.from(text).length);
    const [csv, svg] = figure.downloads;
    const view = { title: 'x', sections: [{ figure, rows: [[['a', csv, 1, undefined, null, svg]]] }], seen: new Set(['x']) };
    const sized = withFileSizes(view, 'es', files);
    const told = (name: string, path: string) => `${name} (${Math.round(files.get(path)!.bytes / 100) / 10}\u00a0kB)`;
    const texts = [told('Datos en CSV', '/figuras/years.csv'), told('Imagen en SVG', '/figuras/years.svg')];
    expect(sized.sections[0]!.figure.downloads.map(({ text }) => text)).toEqual(texts);
    expect(sized.sections[0]!.rows[0]![0]).toEqual(['a', { ...csv, text: texts[0] }, 1, undefined, null, { ...svg, text: texts[1] }]);
    expect(sized.seen).toBe(view.seen);
    expect(csv!.text).toBe('Datos en CSV');
  });

  test('small files are told in bytes, in each language', () => {
    const files = new Map([['/en/figures/years.csv', { bytes: 999 }]]);
    expect(withFileSizes(figureOf('en').downloads.slice(0, 1), 'en', files)[0]!.text).toBe('Data as CSV (999 bytes)');
    const larger = new Map([['/en/figures/years.csv', { bytes: 1_234_567 }]]);
    expect(withFileSizes(figureOf('en').downloads.slice(0, 1), 'en', larger)[0]!.text).toBe('Data as CSV (1,234.6\u00a0kB)');
  });

  test('a link to a file that nobody writes is an error that says where figures are gathered', () => {
    expect(() => withFileSizes(figureOf('es', 'forgotten'), 'es', filesOf(figureOf('es')))).toThrow(/forgotten\.csv .* siteFigures/);
  });
});
