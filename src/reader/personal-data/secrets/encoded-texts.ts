import type { Mark } from '../text/match.ts';
import type { View } from '../text/normalised-view.ts';
import { inAddress } from '../text/surroundings.ts';

const RUN = /[A-Za-z\d+/_-]{24,20000}={0,2}/g;
const DATA = /;base64,/i;
const DATA_ADDRESS = /\bdata:[\w/+.-]{0,60}(?:;[\w=-]{1,40}){0,3};base64,([A-Za-z\d+/_-]{4,20000}={0,2})/gi;

/** What is this long, has the letters of such a code and is no text when it is decoded, may still be one that is encrypted. */
const LONG = 80;

const decoder = new TextDecoder('utf-8', { fatal: true });
const TEXT = /^[\p{L}\p{N}\p{P}\p{Zs}\t\n\r$+<=>^`|~°]*$/u;
/** How files of known kinds begin, in hexadecimal: PNG, JPEG, GIF, WebP, PDF, ZIP, gzip. */
const KNOWN_FILE = /^(?:89504e47|ffd8ff|47494638|52494646|25504446|504b0304|1f8b08)/;

/** Whether what is encoded is a text, or a file of a kind that is known by its beginning: no other word decodes to that. */
function isEncoded(run: string): boolean {
  if (!/[A-Z]/.test(run) || !/[a-z]/.test(run)) return false;
  const bytes = Buffer.from(run, 'base64');
  if (KNOWN_FILE.test(bytes.subarray(0, 4).toString('hex'))) return true;
  try {
    return TEXT.test(decoder.decode(bytes));
  } catch {
    return false;
  }
}

/** Capitals, small letters and figures mixed as in a code, with no more strokes than one has: not a path, a hash or a word. */
function looksEncoded(run: string): boolean {
  if (run.length < LONG || /^[\da-fA-F]+$/.test(run)) return false;
  const count = (form: RegExp): number => run.match(form)?.length ?? 0;
  return (
    count(/\d/g) >= run.length / 20 &&
    count(/[A-Z]/g) >= run.length / 8 &&
    count(/[a-z]/g) >= run.length / 8 &&
    count(/[/_+-]/g) <= run.length / 12
  );
}

/** Texts in base64, which no reviewer can read: what they hold is not known until somebody decodes them. */
export function findEncodedTexts(view: View): Mark[] {
  const marks: Mark[] = [];
  if (DATA.test(view.text))
    for (const match of view.text.matchAll(DATA_ADDRESS)) {
      const to = match.index + match[0].length;
      marks.push({ kind: 'encoded', severity: 'block', from: to - match[1]!.length, to });
    }
  for (const match of view.text.matchAll(RUN)) {
    const [from, to] = [match.index, match.index + match[0].length];
    if (isEncoded(match[0])) marks.push({ kind: 'encoded', severity: 'block', from, to });
    else if (looksEncoded(match[0]) && !inAddress(view, from)) marks.push({ kind: 'encoded', severity: 'warn', from, to });
  }
  return marks;
}
