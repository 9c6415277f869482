import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** Attributes whose value decides how an element looks or what it is; of the others only whether they say anything. */
const TELLING = new Set(['class', 'role', 'type', 'rel', 'scope', 'colspan', 'rowspan', 'tabindex', 'dir', 'name']);
const STATES = /^(?:true|false|page|mixed|polite|assertive|off|ascending|descending|none)$/;

function attributeOf({ name, value }: { name: string; value: string }): string {
  if (TELLING.has(name) || (name.startsWith('aria-') && STATES.test(value))) return `${name}=${value}`;
  return value.trim() === '' ? name : `${name}=…`;
}

/** An element without its words: what it is, what it looks like, and whether it says something itself. */
function formOf(element: DefaultTreeAdapterMap['element']): string {
  const speaks = element.childNodes.some((child) => child.nodeName === '#text' && 'value' in child && child.value.trim() !== '');
  return `${element.nodeName} ${element.attrs.map(attributeOf).sort().join(' ')}${speaks ? ' …' : ''}`;
}

/**
 * What a page is made of, whatever its words and its language: each form of an element with the forms that it stands in and the
 * one that it comes after, and each step from one heading to the next. Two pages with the same parts differ in words, and in how
 * often a part comes.
 */
function partsOf(html: string): Set<string> {
  const parts = new Set<string>();
  let heading = 'start';
  const visit = (node: Node, place: string): void => {
    let before = '';
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      if (!('attrs' in child)) continue;
      const form = formOf(child);
      parts.add(`${place} > ${before} + ${form}`);
      if (/^h[1-6]$/.test(child.nodeName)) {
        parts.add(`${heading} then ${child.nodeName}`);
        heading = child.nodeName;
      }
      visit(child, `${place} > ${form}`);
      before = form;
    }
  };
  visit(parse(html), '');
  return parts;
}

/** Some of the pages, which between them have every part of all: those with the most parts first, then what adds one. */
export function samplesOf(pages: ReadonlyMap<string, string>): Set<string> {
  const seen = new Set<string>();
  const byWealth = [...pages].map(([name, html]) => ({ name, parts: partsOf(html) })).sort((a, b) => b.parts.size - a.parts.size);
  const samples = byWealth.filter(({ parts }) => {
    const size = seen.size;
    for (const part of parts) seen.add(part);
    return seen.size > size;
  });
  return new Set(samples.map(({ name }) => name));
}
