// Every writer of files against parsers that are not ours: a title can end no line, no tag, no cell and no property.
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { parse as parseHtml, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { toICalendar } from '#exports/calendar.ts';
import { toAtom } from '#exports/feed.ts';
import { toCsv } from '#exports/figures/csv.ts';
import { figureFiles } from '#exports/figures/files.ts';
import { drawBadge } from '#exports/share/badge.ts';
import { toSitemap } from '#exports/sitemap.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { createContext } from '#views/context.ts';
import { barsFigure } from '#views/figures/frame.ts';
import { shareView } from '#views/share.ts';
import { agreement } from '../domain/entries.ts';
import { HOSTILE_TITLES } from './hostile-titles.ts';

interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** The elements of a document in XML, read strictly: whatever is not well formed is thrown. */
function elementsOf(xml: string): Node[] {
  const nodes: Node[] = [];
  const open: Node[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name, attributes: attributes as Record<string, string>, text: '' };
    nodes.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  for (const event of ['text', 'cdata'] as const) {
    parser.on(event, (text) => {
      if (open.length > 0) open.at(-1)!.text += text;
    });
  }
  for (const event of ['comment', 'processinginstruction', 'doctype'] as const) {
    parser.on(event, () => {
      throw new Error(`a ${event} that no writer writes`);
    });
  }
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return nodes;
}

/** A text as XML can carry it: line ends are one kind, and what it cannot say is left out. */
const inXml = (text: string) => text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replaceAll(/\r\n?/g, '\n');
const shape = (nodes: readonly Node[]) => nodes.map(({ name, attributes }) => [name, Object.keys(attributes)]);

/** A text as iCalendar can carry it. */
const inCalendar = (text: string) =>
  text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- the signs that the writer leaves out
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ')
    .replaceAll(/\r\n?/g, '\n');

const context = createContext({ ledger: new Ledger([]), locale: 'es', asOf: '2026-11-22', basePath: '/', siteUrl: 'https://example.org' });

const calendarWith = (title: string) =>
  toICalendar(
    {
      name: title,
      events: [
        {
          id: `meetings.${title}`,
          title,
          description: title,
          url: 'https://example.org/',
          from: '2026-03-02',
          to: '2026-03-02',
          due: true,
        },
      ],
    },
    'es',
    '2026-11-22',
  );

const feedWith = (title: string) =>
  toAtom({
    title,
    description: title,
    home: 'https://example.org/',
    self: 'https://example.org/x.atom',
    lang: 'es-419',
    updatedOn: '2026-03-02',
    rights: title,
    items: [{ id: 'https://example.org/a/#x', title, description: title, url: 'https://example.org/a/', updatedOn: '2026-03-02' }],
  });

const figureWith = (title: string) =>
  barsFigure(context, {
    id: 'x',
    file: 'years',
    title,
    summary: title,
    at: { to: 'home' },
    columns: [title, 'Número'],
    rows: [
      { label: title, href: '/', count: 2 },
      { label: 'Otro', href: '/', count: 1 },
    ],
    total: 3,
  });

const textOf = ({ content }: { content: Uint8Array }) => new TextDecoder().decode(content);

const badgeWith = (title: string) =>
  drawBadge({ label: title, voices: [{ voice: 'record', heading: title, marks: [], text: title }] as never, asOf: title, alt: title });

describe.each(HOSTILE_TITLES.map((title) => ({ title, name: JSON.stringify(title).slice(0, 60) })))('$name', ({ title }) => {
  test('is one name and one event of a calendar', () => {
    const written = calendarWith(title);
    for (const line of written.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    }
    const calendar = new ICAL.Component(ICAL.parse(written) as unknown[]);
    expect(calendar.getAllProperties().map(({ name }) => name)).toEqual(
      new ICAL.Component(ICAL.parse(calendarWith('x')) as unknown[]).getAllProperties().map(({ name }) => name),
    );
    for (const name of ['name', 'x-wr-calname']) {
      const value = String(calendar.getFirstPropertyValue(name));
      // A property that the parser does not know comes as it is written.
      expect([
        inCalendar(title),
        inCalendar(title)
          .replaceAll(/[\\;,]/g, String.raw`\$&`)
          .replaceAll('\n', String.raw`\n`),
      ]).toContain(value);
    }
    const [one, ...more] = calendar.getAllSubcomponents().map((component) => new ICAL.Event(component));
    expect(more).toEqual([]);
    expect([one!.summary, one!.description]).toEqual([inCalendar(title), inCalendar(title)]);
    expect(one!.uid).toBe(inCalendar(`meetings.${title}@crm-agreements-monitor`));
  });

  test('is the text of a feed and of its one entry', () => {
    const nodes = elementsOf(feedWith(title));
    expect(shape(nodes)).toEqual(shape(elementsOf(feedWith('x'))));
    const own = nodes.find(({ name }) => name === 'title')!;
    expect(own.text).toBe(inXml(title));
    // In an entry the words are HTML: a browser shows them as they were written.
    const entry = nodes.filter(({ name }) => name === 'title')[1]!;
    const shown = parseHtml(entry.text);
    const body = (shown.childNodes.at(-1) as { childNodes: { childNodes: { nodeName: string; value: string }[] }[] }).childNodes[1]!;
    expect(body.childNodes.map(({ nodeName }) => nodeName)).toEqual(title.trim() === '' ? [] : ['#text']);
  });

  test('is one cell of a table of data, and no formula', () => {
    const rows = parseCsv(toCsv({ columns: [title, 'n'], rows: [[title, 3]] }), { bom: true, record_delimiter: '\r\n' }) as string[][];
    // eslint-disable-next-line no-control-regex -- the signs that the writer leaves out
    const plain = title.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');
    expect(rows.map((row) => row.length)).toEqual([2, 2]);
    for (const [cell] of rows) {
      expect([plain, `'${plain}`]).toContain(cell);
      expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    }
    expect(rows[1]![1]).toBe('3');
  });

  test('is text in a drawing and in a badge', () => {
    const [csv, svg] = figureFiles(figureWith(title), 'es');
    expect(csv!.path).toBe('/figuras/years.csv');
    const drawn = elementsOf(textOf(svg!));
    expect(drawn[0]!.attributes['aria-label']).toBe(inXml(title).replaceAll(/[\t\n]/g, ' '));
    expect(drawn.find(({ name }) => name === 'title')!.text).toBe(inXml(title));
    const badge = elementsOf(badgeWith(title));
    expect(badge.find(({ name }) => name === 'title')!.text).toBe(inXml(title));
    for (const nodes of [drawn, badge]) {
      expect(new Set(nodes.map(({ name }) => name))).toEqual(
        new Set(elementsOf(nodes === drawn ? textOf(figureFiles(figureWith('x'), 'es')[1]!) : badgeWith('x')).map(({ name }) => name)),
      );
      expect(nodes.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on|href/i.test(name))).toEqual([]);
    }
  });

  test('is one address of the map of the site', () => {
    const nodes = elementsOf(toSitemap([[{ address: `https://example.org/${title}`, lang: 'es' }]]));
    expect(nodes.map(({ name }) => name)).toEqual(['urlset', 'url', 'loc', 'xhtml:link']);
    expect(nodes[2]!.text).toBe(inXml(`https://example.org/${title}`));
  });

  test('is one attribute of the codes that other sites copy', () => {
    const named = { ...agreement('d-1'), words: { es: { title, summary: title, act: title } } };
    const { badge, card } = shareView(createContext({ ...context, ledger: new Ledger([named]) }), named).embed!;
    const elements = (code: string) => {
      const found: { name: string; attributes: string[]; alt: string | undefined }[] = [];
      const visit = (node: { nodeName: string; attrs?: { name: string; value: string }[]; childNodes?: unknown[] }): void => {
        const { attrs } = node;
        if (attrs)
          found.push({
            name: node.nodeName,
            attributes: attrs.map(({ name }) => name),
            alt: attrs.find(({ name }) => ['alt', 'title'].includes(name))?.value,
          });
        else if (node.nodeName !== '#document-fragment') throw new Error(`${node.nodeName} beside the elements`);
        for (const child of node.childNodes ?? []) visit(child as typeof node);
      };
      visit(parseFragment(code) as Parameters<typeof visit>[0]);
      return found;
    };
    const inHtml = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
    expect(elements(badge.code)).toEqual([
      { name: 'a', attributes: ['href'], alt: undefined },
      { name: 'img', attributes: ['src', 'alt'], alt: inHtml(badge.alt) },
    ]);
    expect(elements(card.code)).toEqual([
      { name: 'iframe', attributes: ['src', 'title', 'width', 'height', 'loading'], alt: inHtml(title) },
    ]);
  });
});
