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

/**
 * A page without its words: the elements in their order, what they are and say of themselves, which have the same name, which
 * refer to which, and where something is said. Elements that come one after the other and are alike count once. Two pages of the
 * same skeleton differ in words, addresses, looks and lengths of lists, and in which of the two languages is their own; what a
 * check of structure finds on one it finds on the other.
 */
export function skeletonOf(html: string): string {
  const page = parse(html);
  const elements = [...elementsBelow(page)];
  const own = elements.find(({ nodeName }) => nodeName === 'html')?.attrs.find(({ name }) => name === 'lang')?.value;
  const named = new Set(elements.flatMap(({ attrs }) => attrs.flatMap(namedBy)));
  const [place, words] = [numbering(), numbering()];

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
    const forms = childrenOf(element).filter(isElement).map(formOf);
    const inside = element.nodeName === 'head' ? [...new Set(forms)].sort() : forms.filter((form, index) => form !== forms[index - 1]);
    return `<${element.nodeName} ${attributes} ${name}${speaks(element) ? '…' : ''}>${inside.join('')}</>`;
  };
  return createHash('sha256').update(childrenOf(page).filter(isElement).map(formOf).join('')).digest('base64');
}

/** Of pages with the same skeleton the first. */
export function oneOfEachSkeleton<T extends { html: string }>(pages: Iterable<T>): T[] {
  const first = new Map<string, T>();
  for (const page of pages) {
    const skeleton = skeletonOf(page.html);
    if (!first.has(skeleton)) first.set(skeleton, page);
  }
  return [...first.values()];
}
