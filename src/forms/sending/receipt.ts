import conference from '#conference/bodies.json' with { type: 'json' };
import { byPath, bytesOf, nameOf, type EntryFile } from './entry-file.ts';

/** Digits of Crockford's base 32: none of them is taken for another when it is read aloud or copied by hand. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Of five bits each: two different entries get the same code by chance once in 10^15 pairs. */
const LENGTH = 10;
const GROUP = 5;
const PREFIX = conference.ids.receipts;

const WORDS = /\.mdx?$/;

/**
 * Files of words count without what a way of sending changes by itself: a mark at the beginning, the ends of lines, blank
 * lines at the end. Pictures count as they are.
 */
function steady(file: EntryFile): Uint8Array {
  if (!WORDS.test(nameOf(file))) return bytesOf(file);
  const text = new TextDecoder().decode(bytesOf(file));
  return new TextEncoder().encode(`${text.replaceAll(/\r\n?/g, '\n').trimEnd()}\n`);
}

/** Path, number of bytes and bytes of each file, so that no two sets of files run together into the same. */
function joined(files: readonly EntryFile[]): Uint8Array<ArrayBuffer> {
  const parts = byPath(files).flatMap((file) => {
    const bytes = steady(file);
    return [new TextEncoder().encode(`${file.path}\0${bytes.length}\0`), bytes];
  });
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * The receipt of an entry: a short code made of nothing but the paths and the content of its files, the same in the browser
 * of who sends them and beside the repository, in whatever order they come. It says that two people hold the same files; it
 * proves neither who sent them nor when.
 *
 * @returns the prefix of the conference and two groups of five digits of Crockford's base 32, the first fifty bits of a SHA-256
 * @throws where the browser computes no digests, which it does only for pages that came encrypted
 */
export async function receiptOf(files: readonly EntryFile[]): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', joined(files)));
  const bits = digest.slice(0, 8).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const digits = Array.from({ length: LENGTH }, (_, at) => DIGITS[Number((bits >> BigInt(64 - 5 * (at + 1))) & 31n)]).join('');
  return `${PREFIX}-${digits.slice(0, GROUP)}-${digits.slice(GROUP)}`;
}
