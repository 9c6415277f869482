import type { AcronymView } from '#views/acronyms.ts';

const TOKEN = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
const OPENING = /^<([a-z][\w-]*)/;
/** Gives the name itself: what follows need not. */
const EXPANDED = /^<abbr\b[^>]*\stitle="([^"]*)"/;
/** Where letters are not words of a sentence, or where no element may stand. */
const SKIPPED = new Set('script style template svg code pre kbd textarea option abbr'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Text between tags, with true where acronyms may be expanded: not in code, and not in another language. */
function* pieces(html: string, lang: string): Generator<{ token: string; isText: boolean }> {
  let inside: { name: string; depth: number } | undefined;
  for (const [token] of html.matchAll(TOKEN)) {
    const opened = OPENING.exec(token)?.[1];
    if (inside) {
      if (opened === inside.name) inside.depth++;
      else if (token.startsWith(`</${inside.name}>`) && --inside.depth === 0) inside = undefined;
      yield { token, isText: false };
      continue;
    }
    const other = /\slang="([^"]*)"/.exec(token)?.[1];
    if (opened && !VOID.has(opened) && (SKIPPED.has(opened) || (other !== undefined && !other.startsWith(lang))))
      inside = { name: opened, depth: 1 };
    yield { token, isText: !token.startsWith('<') };
  }
}

interface Acronyms {
  names: ReadonlyMap<string, string>;
  /** Any of them where it is a word of its own. */
  use: RegExp;
}

/** Made once for each list: all pages of a language have the same one. */
const prepared = new WeakMap<readonly AcronymView[], Acronyms>();

function prepare(acronyms: readonly AcronymView[]): Acronyms {
  const known = prepared.get(acronyms);
  if (known) return known;
  const names = new Map(acronyms.map(({ short, name }) => [short, name]));
  const shorts = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const made = { names, use: new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${shorts.join('|')})(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])`, 'gu') };
  prepared.set(acronyms, made);
  return made;
}

/**
 * Gives each acronym its name where a page uses it first, unless the page has said the name before: «Red Regional … (RROCM)».
 * @param html what stands in the main part of a page
 * @param lang its language; what is marked as another one is left alone
 */
export function withAcronyms(html: string, acronyms: readonly AcronymView[], lang: string): string {
  if (acronyms.length === 0) return html;
  const { names, use } = prepare(acronyms);
  const met = new Set<string>();
  // What the page has said, and the names that its own <abbr> give.
  let [before, given, out] = ['', '', ''];
  let isExpanded = false;
  for (const { token, isText } of pieces(html, lang)) {
    if (!isText) {
      const name = EXPANDED.exec(token)?.[1];
      if (name !== undefined) given += `\n${name.replaceAll('&quot;', '"').replaceAll('&amp;', '&').toLowerCase()}`;
      if (isExpanded) before += token;
      isExpanded = name !== undefined;
      out += token;
      continue;
    }
    out += token.replace(use, (short, at: number) => {
      if (met.has(short)) return short;
      met.add(short);
      const name = names.get(short)!;
      const isSaid = given.includes(name.toLowerCase()) || `${before}${token.slice(0, at)}`.toLowerCase().includes(name.toLowerCase());
      return isSaid ? short : `<abbr title="${attribute(name)}">${short}</abbr>`;
    });
    before += token.replace(/\s+/g, ' ');
  }
  return out;
}
