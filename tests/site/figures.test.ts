import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { DATA_FOLDER } from '#addresses/open-data.ts';
import { readCsv } from '../exports/read-csv.ts';
import { builtPages, filesBelow, SITES } from './built-site.ts';

interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

const attributeOf = (node: Node, name: string) => node.attrs?.find((own) => own.name === name)?.value;
const textOf = (node: Node): string => (node.value ?? '') + (node.childNodes ?? []).map(textOf).join('');

function below(node: Node, keep: (node: Node) => boolean): Node[] {
  return [...(keep(node) ? [node] : []), ...(node.childNodes ?? []).flatMap((child) => below(child, keep))];
}

const named = (node: Node, name: string) => below(node, ({ nodeName }) => nodeName === name);
const hasClass = (node: Node, name: string) => (attributeOf(node, 'class') ?? '').split(' ').includes(name);

/** Pictures that must stand in a frame, wherever they are. */
const PICTURES = ['bars', 'levelgroups', 'strips', 'pairs', 'yearbars', 'layers', 'strip', 'matrix', 'map'];

describe.each(SITES)('%s', (_, folder) => {
  const files = new Set(filesBelow(folder).map((file) => `/${file}`));
  const pages = builtPages(folder).map(({ path, html }) => ({ path, root: parse(html) as unknown as Node }));
  const figures = pages.flatMap(({ path, root }) =>
    below(root, (node) => node.nodeName === 'figure' && hasClass(node, 'figure')).map((node) => ({ path, node })),
  );
  /** The page of components shows invented examples. */
  const real = figures.filter(({ path }) => !/^\/(?:diseno|en\/design)\//.test(path));

  test('every picture on the site stands in a frame', () => {
    const framed = new Set(figures.flatMap(({ node }) => below(node, (own) => PICTURES.some((name) => hasClass(own, name)))));
    const bare = pages.flatMap(({ path, root }) =>
      below(root, (node) => PICTURES.some((name) => hasClass(node, name)) && !framed.has(node)).map(
        (node) => `${path}: ${attributeOf(node, 'class')}`,
      ),
    );
    expect(figures.length).toBeGreaterThan(60);
    expect(bare).toEqual([]);
  });

  test('every figure has a question, a heading that says what it shows, a measure, the day, a table and a link to itself', () => {
    const faults: string[] = [];
    for (const { path, node } of figures) {
      const id = attributeOf(node, 'id') ?? '';
      const miss = (what: string) => faults.push(`${path}#${id}: ${what}`);
      if (id === '') miss('no place');
      const heading = below(node, ({ nodeName }) => /^h[23]$/.test(nodeName))[0];
      if (!heading || textOf(heading).trim().length < 8) miss('no title');
      const told = (name: string) => textOf(below(node, (own) => hasClass(own, name))[0] ?? { nodeName: '' }).trim();
      // Where nothing is known, why stands in the place of what is counted.
      const unknown = hasClass(node, 'unknown');
      if (told(unknown ? 'said' : 'measure').length < 8) miss(unknown ? 'no reason' : 'no measure');
      const time = named(node, 'time')[0];
      if (!/^\d{4}-\d{2}-\d{2}$/.test((time && attributeOf(time, 'datetime')) ?? '')) miss('no day');
      if (named(node, 'table').length === 0 && !unknown) miss('no table');
      if (named(node, 'caption').some((caption) => textOf(caption).trim() === '')) miss('a table without a caption');
    }
    for (const { path, node } of real) {
      const id = attributeOf(node, 'id');
      const links = named(node, 'a').map((link) => attributeOf(link, 'href') ?? '');
      if (!links.some((href) => href.endsWith(`/#${id}`))) faults.push(`${path}#${id}: no link to itself`);
      if (!(attributeOf(node, 'aria-label') ?? '').includes('?')) faults.push(`${path}#${id}: its name asks nothing`);
      const heading = textOf(below(node, ({ nodeName }) => /^h[23]$/.test(nodeName))[0]!);
      if (heading.includes('?')) faults.push(`${path}#${id}: its heading says nothing`);
    }
    expect(faults).toEqual([]);
  });

  test('every figure leads to a file of its data that can be read, in its language, with one row of heads', () => {
    const linked = new Set<string>();
    for (const { path, node } of figures) {
      const hrefs = named(node, 'a').map((link) => attributeOf(link, 'href') ?? '');
      const csv = hrefs.filter((href) => href.endsWith('.csv'));
      expect(csv, path).toHaveLength(1);
      expect(csv[0]!.startsWith(path.startsWith('/en/') ? '/en/figures/' : '/figuras/'), path).toBe(true);
      linked.add(csv[0]!);
    }
    // Tables for programs have no mark, and are read in tests/site/open-data.test.ts.
    const isExact = (file: string) => file.startsWith(DATA_FOLDER) && !file.includes('.hoja-de-calculo.');
    const isFigure = (file: string) => file.startsWith('/figuras/') || file.startsWith('/en/figures/');
    const written = [...files].filter((file) => file.endsWith('.csv') && !isExact(file));
    // Lists, tables and what is pending are data of no figure; they are held to the same form.
    expect(new Set(written.filter(isFigure))).toEqual(linked);
    for (const file of written) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text.startsWith('\uFEFF'), file).toBe(true);
      const [head, ...rows] = readCsv(text.slice(1));
      expect(head!.length, file).toBeGreaterThan(2);
      expect(
        rows.every((row) => row.length === head!.length),
        file,
      ).toBe(true);
    }
  });

  test('the size that a figure tells of its file is the size of the file', () => {
    for (const { path, node } of real) {
      for (const link of named(node, 'a')) {
        const href = attributeOf(link, 'href') ?? '';
        if (!/\.(?:csv|svg|png)$/.test(href)) continue;
        const bytes = readFileSync(join(folder, href)).length;
        const told = bytes < 1000 ? `(${bytes} bytes)` : `(${Math.round(bytes / 100) / 10}\u00a0kB)`;
        expect(textOf(link).replaceAll(',', ''), `${path} ${href}`).toContain(told);
      }
    }
  });
});
