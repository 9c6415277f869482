import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Elements inside a sentence. */
const INLINE = new Set('a abbr b bdi br cite data dfn em i mark q s small span strong sub sup time u wbr'.split(' '));
/** What nobody reads from beginning to end: ways through the site, tables, headings, labels, code. */
const NOT_PROSE = new Set('nav table h1 h2 h3 h4 h5 h6 dt pre code svg script style template noscript form'.split(' '));

const isElement = (node: Node): node is Element => 'attrs' in node;
/** «Cómo citar», and what a list quotes of entries, each of which has its own page. */
const QUOTED = ['cite', 'summary'];
const isQuoted = ({ attrs }: Element) =>
  attrs.some(({ name, value }) => name === 'class' && value.split(' ').some((word) => QUOTED.includes(word)));
const isText = (node: Node): node is DefaultTreeAdapterMap['textNode'] => node.nodeName === '#text';

function inlineText(node: Node): string {
  if (isText(node)) return node.value;
  if (!isElement(node) || NOT_PROSE.has(node.nodeName)) return ' ';
  return node.childNodes.map(inlineText).join('');
}

/** Text that stands between two beginnings or ends of a block. */
function* runsOf(node: Element | DefaultTreeAdapterMap['documentFragment']): Generator<string> {
  let run = '';
  for (const child of node.childNodes) {
    if (isText(child) || (isElement(child) && INLINE.has(child.nodeName))) {
      run += inlineText(child);
      continue;
    }
    yield run;
    run = '';
    if (isElement(child) && !NOT_PROSE.has(child.nodeName) && !isQuoted(child)) yield* runsOf(child);
  }
  yield run;
}

const SEGMENTERS = {
  es: new Intl.Segmenter('es', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};
const ENDED = /[.?!…][»”")\]]*$/;
/** A full stop that ends no sentence. */
const ABBREVIATED = /\b(EE|UU|Rep|[Aa]rt|[Nn]úm|pp?|Sra?)\.(?= )/g;
/** «Advertencia.» before a note is a label. */
const SEVERAL_WORDS = /\p{L}\P{L}+\p{L}/u;

/** The whole sentences of a page's main part. A name, a label or a link without a full stop is not one. */
export function sentencesOf(html: string, locale: 'es' | 'en'): string[] {
  const from = html.indexOf('<main');
  const main = from < 0 ? '' : html.slice(from, html.lastIndexOf('</main>'));
  const sentences: string[] = [];
  for (const run of runsOf(parseFragment(main))) {
    const line = run.replace(/\s+/g, ' ').replace(ABBREVIATED, '$1').trim();
    if (line === '') continue;
    const segments = [...SEGMENTERS[locale].segment(line)].map(({ segment }) => segment.trim());
    sentences.push(...segments.filter((segment) => ENDED.test(segment) && SEVERAL_WORDS.test(segment)));
  }
  return sentences;
}
