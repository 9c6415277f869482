import type { Locale } from '#domain/schemas/vocabulary.ts';

/** Code is written as a program wants it. */
const CODE = /<(script|style|template|code|pre|svg|kbd|samp)\b[^>]*>[^]*?<\/\1>/g;
const SPOKEN = /\s(?:alt|aria-label|title)="([^"]*)"|<meta name="description" content="([^"]*)"/g;
const SIGNS: Readonly<Record<string, string>> = {
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  amp: '&',
  '#39': "'",
  '#34': '"',
  '#38': '&',
};

const decoded = (text: string) => text.replace(/&(#?\w+);/g, (sign, name: string) => SIGNS[name] ?? sign);

/**
 * Pieces of text of a page that stand in its own language, as they are set: text between tags and what is spoken of pictures and
 * parts. What is marked as another language, and code, are left out.
 */
export function shownIn(html: string, locale: Locale): string[] {
  const other = new RegExp(`<(\\w+)(?=[^>]*\\slang="(?!${locale}))(?!html)[^>]*>[^]*?</\\1>`, 'g');
  const own = html.replace(CODE, '<code>').replace(other, '<code>');
  const spoken = [...own.matchAll(SPOKEN)].map(([, label, description]) => label ?? description ?? '');
  const texts = own.slice(own.indexOf('<body')).split(/<[^>]*>/);
  return [...texts, ...spoken].map(decoded).filter((text) => text.trim() !== '');
}
