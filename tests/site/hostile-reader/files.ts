import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { filesBelow } from '../built-site.ts';
import { blocksOf, type Block } from './blocks.ts';

/** What one file of a site says, to whom it says it, and whose page it belongs to. */
interface Spoken {
  file: string;
  locale: Locale;
  /** Path of the page to which the file belongs. */
  path: string;
  blocks: readonly Block[];
}

const pathOfAddress = (address: string) => (/^https?:/.test(address) ? new URL(address).pathname : address.replace(/[?#].*$/, ''));
const block = (text: string, address: string, place: string): Block => ({ text, subjects: [pathOfAddress(address)], row: text, place });

/** Titles and descriptions of a calendar, each with the page that its event leads to. */
function eventsOf(text: string): Block[] {
  const unfolded = text.replace(/\r?\n[ \t]/g, '');
  return unfolded
    .split('BEGIN:VEVENT')
    .slice(1)
    .flatMap((event) => {
      const field = (name: string) => new RegExp(`^${name}[^:\\r\\n]*:(.*)$`, 'm').exec(event)?.[1]?.trim().replace(/\\(.)/g, '$1') ?? '';
      return ['SUMMARY', 'DESCRIPTION'].map((name) => block(field(name), field('URL'), name));
    });
}

/** Titles and summaries of a feed. */
function newsOf(text: string): Block[] {
  return text
    .split('<entry>')
    .slice(1)
    .flatMap((entry) => {
      const address = /<link href="([^"]+)"/.exec(entry)?.[1] ?? '';
      return ['title', 'summary'].map((name) =>
        block(new RegExp(`<${name}[^>]*>(?:<!\\[CDATA\\[)?([^]*?)(?:\\]\\]>)?</${name}>`).exec(entry)?.[1] ?? '', address, name),
      );
    });
}

/** What the search shows of an entry before anybody opens it. */
function resultsOf(text: string): Block[] {
  const blocks: Block[] = [];
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    const { href, title, meta } = value as { href?: unknown; title?: unknown; meta?: unknown };
    if (typeof href === 'string' && typeof title === 'string')
      for (const words of [title, ...(Array.isArray(meta) ? meta.map(String) : [])]) blocks.push(block(words, href, 'search'));
    for (const inside of Object.values(value)) visit(inside);
  };
  visit(JSON.parse(text));
  return blocks;
}

/** Columns of tables that say between which days a date lies that its source gives less exactly, and say that they do. */
const BOUND = /_(?:earliest|latest)$|: (?:(?:primer|último) día posible|(?:first|last) possible day)$/;

/** A table without the columns that hold bounds of dates. */
function withoutBounds(text: string): string {
  const [head, ...rows] = parse(text, { bom: true, relax_column_count: true }) as string[][];
  const kept = head!.flatMap((name, index) => (BOUND.test(name) ? [] : [index]));
  if (kept.length === head!.length) return text;
  return rows
    .map((row) =>
      kept
        .map((index) => row[index])
        .join(',')
        .replaceAll('\n', ' '),
    )
    .join('\n');
}

function rowsOf(table: string): Block[] {
  const text = withoutBounds(table);
  return text.split('\n').flatMap((row) => {
    const address = /https?:\/\/[^\s",]+/.exec(row)?.[0];
    return address === undefined ? [] : [block(row, address, 'csv')];
  });
}

/** By the ending of a file, what it says. */
export const READERS: Readonly<Record<string, (text: string) => Block[]>> = {
  html: blocksOf,
  svg: blocksOf,
  ics: eventsOf,
  atom: newsOf,
  json: resultsOf,
  csv: rowsOf,
};

/** Everything that a built site says in words. */
export function* spokenBy(folder: string): Generator<Spoken> {
  for (const file of filesBelow(folder)) {
    const read = READERS[file.split('.').at(-1)!];
    if (!read) continue;
    const path = `/${file.replace(/[^/]*$/, '').replace(/(?:tarjeta|card)\/$/, '')}`;
    yield { file, locale: file.startsWith('en/') ? 'en' : 'es', path, blocks: read(readFileSync(join(folder, file), 'utf8')) };
  }
}
