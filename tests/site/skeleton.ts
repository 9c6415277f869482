import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The value of these decides what a check of structure finds. */
const BY_VALUE =
  /^(?:role|type|dir|scope|tabindex|rel|http-equiv|method|target|colspan|rowspan|autocomplete|aria-(?!label$|labelledby$|describedby$|controls$|owns$|details$).*)$/;
/** Of these it matters which element they name. */
const REFERENCE = /^(?:for|headers|list|form|aria-(?:labelledby|describedby|controls|owns|details))$/;
/** Of these it matters which elements of a page have the same. */
const ALIKE = /^(?:aria-label|title|alt|name)$/;

/** What stands in an element. An abbreviation is a text with a hint, wherever it stands: its own text stands in its place. */
const childrenOf = (node: Node): Node[] =>
  'childNodes' in node ? node.childNodes.flatMap((child) => (child.nodeName === 'abbr' ? childrenOf(child) : child)) : [];
const isElement = (node: Node): node is Element => 'attrs' in node;
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
const speaks = (node: Node): boolean => childrenOf(node).some((child) => child.nodeName === '#text' && textOf(child).trim() !== '');

function* elementsBelow(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (isElement(child)) yield child;
    yield* elementsBelow(child);
  }
}

/** Numbers values in the order in which they are met, so that of two pages it can be told whether the same ones are alike. */
function numbering(): (value: string) => number {
  const numbers = new Map<string, number>();
  return (value) => {
    if (!numbers.has(value)) numbers.set(value, numbers.size);
    return numbers.get(value)!;
  };
}

/** What an attribute names on its own page: ids, or the place that a link leads to. */
const namedBy = ({ name, value }: Element['attrs'][number]): string[] => {
  if (REFERENCE.test(name)) return value.split(/\s+/);
  return name === 'href' && value.startsWith('#') ? [value.slice(1)] : [];
};

const digest = (text: string) => createHash('sha256').update(text).digest('base64');

/** What is kept of a page: which of its elements, and of those that stand in one place which follow one another. */
interface Kept {
  isKept(element: Element, named: ReadonlySet<string>): boolean;
  inOrder(forms: readonly string[]): readonly string[];
}

/** Of the elements below one, those that are kept, wherever between they stand. */
function keptBelow(node: Node, isKept: (element: Element) => boolean): Element[] {
  return childrenOf(node)
    .filter(isElement)
    .flatMap((child) => (isKept(child) ? [child] : keptBelow(child, isKept)));
}

function reduced(html: string, kept: Kept): string {
  const page = parse(html);
  const elements = [...elementsBelow(page)];
  const own = elements.find(({ nodeName }) => nodeName === 'html')?.attrs.find(({ name }) => name === 'lang')?.value;
  const named = new Set(elements.flatMap(({ attrs }) => attrs.flatMap(namedBy)));
  const [place, words] = [numbering(), numbering()];
  const isKept = (element: Element) => kept.isKept(element, named);

  const attributeOf = (attribute: Element['attrs'][number]): string => {
    const { name, value } = attribute;
    if (name === 'class') return '';
    if (name === 'lang' || name === 'hreflang') return `${name}=${value === own ? 'own' : 'other'}`;
    if (BY_VALUE.test(name)) return `${name}=${value}`;
    if (name === 'id') return named.has(value) ? `id=${place(value)}` : 'id';
    const refersTo = namedBy(attribute);
    if (refersTo.length > 0) return `${name}=${refersTo.map(place).join(' ')}`;
    if (ALIKE.test(name) && value.trim() !== '') return `${name}=${words(value)}`;
    return value.trim() === '' ? `${name}=` : name;
  };
  const formOf = (element: Element): string => {
    const attributes = element.attrs.map(attributeOf).sort().join(' ');
    const name = element.attrs.some((attribute) => attribute.name === 'id' && named.has(attribute.value)) ? words(textOf(element)) : '';
    const forms = keptBelow(element, isKept).map(formOf);
    const inside = element.nodeName === 'head' ? [...new Set(forms)].sort() : kept.inOrder(forms);
    return `<${element.nodeName} ${attributes} ${name}${speaks(element) ? '…' : ''}>${inside.join('')}</>`;
  };
  return digest(keptBelow(page, isKept).map(formOf).join(''));
}

/**
 * A page without its words: the elements in their order, what they are and say of themselves, which have the same name, which
 * refer to which, and where something is said. Elements that come one after the other and are alike count once. Two pages of the
 * same skeleton differ in words, addresses, looks and lengths of lists, and in which of the two languages is their own; what a
 * check of structure finds on one it finds on the other.
 */
export const skeletonOf = (html: string): string =>
  reduced(html, { isKept: () => true, inOrder: (forms) => forms.filter((form, index) => form !== forms[index - 1]) });

/** Places, headings, fields and their names: what rules about a page as a whole look at. */
const OF_PAGES =
  /^(?:html|head|title|body|main|header|footer|nav|aside|section|article|form|search|h[1-6]|label|input|select|textarea|button|iframe)$/;
const SAYS_OF_ITSELF = /^(?:role|tabindex|accesskey|aria-.*)$/;

/**
 * What rules about a page as a whole look at: its places and headings, which has the same name as another, what refers to what,
 * and what stands in no place. Of places and headings it matters which follows which, and which comes again under its name; not
 * how often.
 */
export const outlineOf = (html: string): string =>
  reduced(html, {
    isKept: ({ nodeName, attrs, parentNode }, named) =>
      OF_PAGES.test(nodeName) ||
      parentNode?.nodeName === 'body' ||
      attrs.some((attribute) => SAYS_OF_ITSELF.test(attribute.name) || namedBy(attribute).length > 0) ||
      attrs.some(({ name, value }) => name === 'id' && named.has(value)),
    inOrder: (forms) => {
      const neighbours = new Set(forms.map((form, index) => digest(`${form} after ${forms[index - 1] ?? ''}`)));
      const again = new Set(
        forms.filter((form, index) => / (?:aria-label|title)=\d/.test(form) && forms.indexOf(form) < index).map(digest),
      );
      return [...neighbours, '|', ...again];
    },
  });

const oneOfEach = <T extends { html: string }>(pages: Iterable<T>, kindOf: (html: string) => string): T[] => {
  const first = new Map<string, T>();
  for (const page of pages) {
    const kind = kindOf(page.html);
    if (!first.has(kind)) first.set(kind, page);
  }
  return [...first.values()];
};

/** Of pages with the same skeleton the first. */
export const oneOfEachSkeleton = <T extends { html: string }>(pages: Iterable<T>): T[] => oneOfEach(pages, skeletonOf);

/** Of pages with the same outline the first. */
export const oneOfEachOutline = <T extends { html: string }>(pages: Iterable<T>): T[] => oneOfEach(pages, outlineOf);
