import { describe, expect, test } from 'vitest';
import { figureFiles, figurePixels, withFileSizes } from '#exports/figures/files.ts';
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
    summary: 'En el año 59, 59 de 1.',
    at: { to: 'home' },
    columns: ['Año', 'Número'],
    rows: Array.from({ length: 60 }, (_, index) => ({ label: `Año ${index}`, href: '/', count: index })),
    total: 1,
  });
const allFiles = async (figure: ReturnType<typeof figureOf>, locale: 'es' | 'en') => [
  ...figureFiles(figure, locale),
  ...(await figurePixels(figure, locale)),
];
const filesOf = async (figure: ReturnType<typeof figureOf>) => new Map((await allFiles(figure, 'es')).map((file) => [file.path, file]));
const textOf = (content: Uint8Array) => new TextDecoder().decode(content);

describe('files of figures', () => {
  test('are the data and the picture in two forms, at the addresses that the figure links', async () => {
    const files = await allFiles(figureOf('en'), 'en');
    expect(files.map(({ path }) => path)).toEqual(['/en/figures/years.csv', '/en/figures/years.svg', '/en/figures/years.png']);
    expect(files.map(({ path }) => `/base${path}`)).toEqual(figureOf('en').downloads.map(({ href }) => href));
    expect(textOf(files[0]!.content)).toContain('Año 59,59,1,2026-11-22\r\n');
    expect(textOf(files[1]!.content)).toMatch(/^<svg /);
    const bare = await allFiles({ ...figureOf('en'), drawing: undefined }, 'en');
    expect(bare.map(({ format }) => format)).toEqual(['csv']);
  });

  test('the picture of pixels is as large as the drawing, twice as dense, and holds the same bytes each time', async () => {
    const [, svg, png] = await allFiles(figureOf('es'), 'es');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(textOf(svg!.content))!;
    const header = new DataView(png!.content.buffer);
    expect([header.getUint32(16), header.getUint32(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect((await allFiles(figureOf('es'), 'es'))[2]!.content).toEqual(png!.content);
  });

  test('the line for other sites shows the picture and leads to the page; it cannot be left by a name', () => {
    const hostile = barsFigure(contextOf('en'), {
      id: 'x',
      file: 'years',
      title: 'Which?',
      summary: 'A "quoted" <b> & more.',
      at: { to: 'home' },
      columns: ['a', 'b'],
      rows: [],
      total: 0,
    });
    expect(hostile.embed).toBe(
      '<a href="https://example.org/base/en/#x"><img src="https://example.org/base/en/figures/years.svg" alt="A &quot;quoted&quot; &lt;b&gt; &amp; more. As of 22 November 2026." width="900" loading="lazy"></a>',
    );
    expect(hostile.citation).toContain('https://example.org/base/en/#x');
    expect(hostile.citation).toContain('22 November 2026');
  });

  test('the size that is told is that of the file in bytes, wherever in a view its link stands', async () => {
    const figure = figureOf('es');
    const files = await filesOf(figure);
    const [csv, svg] = figure.downloads;
    const view = { title: 'x', sections: [{ figure, rows: [[['a', csv, 1, undefined, null, svg]]] }], seen: new Set(['x']) };
    const sized = withFileSizes(view, 'es', files);
    const told = (name: string, path: string) => `${name} (${Math.round(files.get(path)!.content.length / 100) / 10}\u00a0kB)`;
    const texts = ['Datos CSV', 'Imagen SVG', 'PNG'].map((name) => told(name, `/figuras/years.${name.slice(-3).toLowerCase()}`));
    expect(sized.sections[0]!.figure.downloads.map(({ text }) => text)).toEqual(texts);
    expect(sized.sections[0]!.rows[0]![0]).toEqual(['a', { ...csv, text: texts[0] }, 1, undefined, null, { ...svg, text: texts[1] }]);
    expect(sized.seen).toBe(view.seen);
    expect(csv!.text).toBe('Datos CSV');
  });

  test('small files are told in bytes, in each language', () => {
    const files = new Map([['/en/figures/years.csv', { content: new Uint8Array(999) }]]);
    expect(withFileSizes(figureOf('en').downloads.slice(0, 1), 'en', files)[0]!.text).toBe('CSV data (999 bytes)');
    const larger = new Map([['/en/figures/years.csv', { content: new Uint8Array(1_234_567) }]]);
    expect(withFileSizes(figureOf('en').downloads.slice(0, 1), 'en', larger)[0]!.text).toBe('CSV data (1,234.6\u00a0kB)');
  });

  test('a link to a file that nobody writes is an error that says where figures are gathered', async () => {
    const files = await filesOf(figureOf('es'));
    expect(() => withFileSizes(figureOf('es', 'forgotten'), 'es', files)).toThrow(/forgotten\.csv .* siteFigures/);
  });
});
