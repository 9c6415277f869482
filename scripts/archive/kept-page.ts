import { posix } from 'node:path';
import { ARCHIVE_ROOT, versionsPath } from '#addresses/archive.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { ARCHIVE_WORDS } from '#i18n/archive/index.ts';
import { formatDate } from '#i18n/format.ts';
import { objectFile } from '#reader/archive/layout.ts';

/** What a kept page needs to know of the site that it leaves. */
export interface Surroundings {
  /** With both slashes. */
  basePath: string;
  /** The day of its version. */
  day: string;
  /** The files of the same version: pages of both languages. */
  own: ReadonlySet<string>;
  /** The day of the version of a file that is kept; undefined for pages and for what is not kept. */
  versionOf: (file: string) => string | undefined;
  /** The name under which a file that the page shows is kept; undefined where there is no such file. */
  objectOf: (file: string) => string | undefined;
}

const TAG = /<[a-zA-Z][\w-]*(?:\s+[^\s=>"'/]+(?:="[^"]*")?)*\s*\/?>/g;
const ADDRESSED = /(\s(href|src|action)=")(\.{0,2}\/[^"]*)"/g;
/** What only the present page has: other forms of it, scripts, pictures for links, what a search engine is told. */
const PRESENT_ONLY = [
  /<script\b[\s\S]*?<\/script>/g,
  /<link rel="(?:alternate|search|modulepreload|preload|prefetch)"[^>]*>/g,
  /<meta (?:property="og:image|name="twitter:)[^>]*>/g,
  /<meta name="robots"[^>]*>/g,
  /<p class="notice aged"[\s\S]*?<\/p>/g,
];
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

const fileOf = (path: string): string => (path.endsWith('/') || path === '' ? `${path}index.html` : path);

/** From one place below the site to another, for any server and any folder. @param to path below the site */
function relativeTo(from: string, to: string): string {
  const relative = posix.relative(posix.dirname(`/${from}`), `/${to}`) || '.';
  return to.endsWith('/') || to === '' ? `${relative}/` : relative;
}

function band(locale: Locale, { day }: Surroundings, at: string, path: string): string {
  const words = ARCHIVE_WORDS[locale].band;
  const link = (to: string, text: string) => `<a href="${relativeTo(at, to)}">${text}</a>`;
  const said = `<strong>${words.said(formatDate(day, locale))}</strong>`;
  return `<aside class="notice" aria-label="${words.label}"><p>${said} ${link(path, words.present)} · ${link(versionsPath(`/${path}`).slice(1), words.versions)}</p></aside>`;
}

/**
 * A page as it is kept for good: what it said and how it looked, without scripts, with a band in its language that says of which day
 * it is and leads to the present page and to its other versions. All its addresses are relative, so that it works in any folder.
 *
 * @param file of the present page below the site, without a slash at the beginning
 */
export function keptPage(html: string, file: string, surroundings: Surroundings): string {
  const { basePath, day, own, versionOf, objectOf } = surroundings;
  const root = ARCHIVE_ROOT.slice(1);
  const at = `${root}${day}/${file}`;
  const path = file.replace(/index\.html$/, '');
  const locale: Locale = file.startsWith('en/') ? 'en' : 'es';
  const fromRoot = (address: string): string => {
    if (address.startsWith('/')) return address;
    const { pathname, search, hash } = new URL(address, `https://example.org${basePath}${path}`);
    return pathname + search + hash;
  };
  const placed = (written: string, isShown: boolean): string => {
    const address = fromRoot(written);
    if (!address.startsWith(basePath)) return address;
    const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(basePath.length))!;
    if (target === path && rest.startsWith('#')) return rest;
    const object = isShown ? objectOf(target) : undefined;
    if (object !== undefined) return relativeTo(at, root + objectFile(object)) + rest;
    if (target !== path && own.has(fileOf(target))) return relativeTo(at, `${root}${day}/${target}`) + rest;
    const version = target === '' || target.endsWith('/') ? undefined : versionOf(target);
    return relativeTo(at, version === undefined ? target : `${root}${version}/${target}`) + rest;
  };
  const kept = PRESENT_ONLY.reduce((text, pattern) => text.replaceAll(pattern, ''), html);
  return kept
    .replaceAll(TAG, (tag) => {
      const isShown = /^<(?:link|img|source|image)\b/i.test(tag);
      return tag.replaceAll(ADDRESSED, (_, head: string, _name: string, address: string) => `${head}${placed(address, isShown)}"`);
    })
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*"/, `$1${POLICY}"`)
    .replace('</title>', '</title><meta name="robots" content="noindex">')
    .replace(/<body[^>]*>(?:\s*<a class="skip"[\s\S]*?<\/a>)?/, (start) => start + band(locale, surroundings, at, path));
}
