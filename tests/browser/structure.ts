import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** Attributes by which browsers themselves decide how an element looks, whatever the style sheets name besides. */
const NATIVE = ['class', 'href', 'type', 'dir', 'colspan', 'rowspan', 'hidden', 'open', 'disabled', 'checked'];
/** Of these the value decides as well. */
const BY_VALUE = /^(?:class|type|role|rel|method|dir|scope|colspan|rowspan|aria-(?:current|sort))$/;

/** Names of the attributes that decide how an element looks. */
export function attributesOfStyle(css: string): ReadonlySet<string> {
  return new Set([...NATIVE, ...[...css.matchAll(/\[([a-z-]+)/g)].map(([, name]) => name!)]);
}

/** Names of all attributes that some page has. */
export function attributesOfPages(pages: Iterable<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const html of pages) for (const [, name] of html.matchAll(/\s([a-z-]+)(?==)/g)) if (name !== 'class') names.add(name!);
  return names;
}

/** An element without its words: what it is, what it looks like, and whether it says something itself. */
function formOf(element: DefaultTreeAdapterMap['element'], telling: ReadonlySet<string>): string {
  const speaks = element.childNodes.some(
    (child) => child.nodeName === 'abbr' || (child.nodeName === '#text' && 'value' in child && child.value.trim() !== ''),
  );
  const attributes = element.attrs
    .filter(({ name }) => telling.has(name))
    .map(({ name, value }) => (BY_VALUE.test(name) ? `${name}=${value}` : name));
  return `${element.nodeName} ${attributes.sort().join(' ')}${speaks ? ' …' : ''}`;
}

/**
 * What a page looks like, whatever its words and its language: each form of an element with the forms that it stands in and the
 * one that it comes after; an abbreviation looks like the text around it, so it counts wherever it stands. Two pages with the same
 * parts differ in words, and in how often a part comes.
 */
function partsOf(html: string, telling: ReadonlySet<string>): Set<string> {
  const parts = new Set<string>();
  const visit = (node: Node, place: string): void => {
    let before = '';
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      if (!('attrs' in child)) continue;
      const form = formOf(child, telling);
      if (child.nodeName === 'abbr') {
        parts.add(form);
        continue;
      }
      parts.add(`${place} > ${before} + ${form}`);
      visit(child, `${place} > ${form}`);
      before = form;
    }
  };
  visit(parse(html), '');
  return parts;
}

/** Some of the pages, which between them have every part of all: again and again the one with the most new parts for its length. */
export function samplesOf(pages: ReadonlyMap<string, string>, telling: ReadonlySet<string>): Set<string> {
  const seen = new Set<string>();
  const chosen = new Set<string>();
  let left = [...pages].map(([name, html]) => ({ name, length: html.length, parts: partsOf(html, telling), most: Infinity }));
  for (;;) {
    // What a page adds only shrinks, so one that was behind the best before its count cannot be ahead of it after.
    let best: (typeof left)[number] | undefined;
    for (const page of left.sort((a, b) => b.most - a.most)) {
      if (best && page.most <= best.most) break;
      page.most = [...page.parts].filter((part) => !seen.has(part)).length / page.length;
      if (!best || page.most > best.most) best = page;
    }
    left = left.filter(({ most }) => most > 0);
    if (!best || best.most === 0) return chosen;
    chosen.add(best.name);
    for (const part of best.parts) seen.add(part);
  }
}
