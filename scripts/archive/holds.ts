import { asPattern } from '#domain/text/as-pattern.ts';
import { unpacked } from '#papers/office-zip.ts';

const BLANKS = /\s+/gu;
const HTML_SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#34;': '"',
  '&nbsp;': ' ',
};

const even = (text: string): string => text.normalize('NFC').replace(BLANKS, ' ').toLowerCase();
const unescaped = (html: string): string => html.replace(/&(?:amp|lt|gt|quot|nbsp|#39|#34);/g, (sign) => HTML_SIGNS[sign]!);

/** A text as each kind of file writes it: as it is, in JSON, in a cell of a CSV file, in XML. */
function writtenForms(text: string): string[] {
  const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const forms = [text, JSON.stringify(text).slice(1, -1), text.replaceAll('"', '""'), xml, xml.replaceAll('"', '&quot;')];
  return [...new Set(forms)];
}

/** Finds a text in any of its written forms, whatever its blanks and capitals. */
function patternOf(text: string): RegExp {
  const forms = writtenForms(text.normalize('NFC').trim()).map((form) => form.split(BLANKS).map(asPattern).join('(?:\\s|\\\\n)+'));
  return new RegExp(forms.join('|'), 'giu');
}

const PAGE = /\.html$/;
const PACKED = /\.(?:zip|xlsx|docx)$/;
/** What a text cannot be looked for in, or not surely. */
const CLOSED = /\.(?:png|jpe?g|webp|avif|gif|ico|parquet)$/;

/** How a kept file has a text: not at all, in words of its own that can be struck out, or so that the file has to go. */
type Held = 'no' | 'in-words' | 'whole';

function isInPacked(bytes: Uint8Array, pattern: RegExp): boolean {
  // What was taken down before is a line of text under the same name.
  const files = Buffer.from(bytes.subarray(0, 2)).toString() === 'PK' ? Object.values(unpacked(bytes)) : [];
  return files.some((file) => Buffer.from(file).toString('utf8').normalize('NFC').search(pattern) !== -1);
}

/** Looks for a text in a kept file. Pages are read without their markup as well, since a name may stand in two pieces. */
export function holds(file: string, bytes: Uint8Array, text: string): Held {
  const pattern = patternOf(text);
  if (PACKED.test(file)) return isInPacked(bytes, pattern) ? 'whole' : 'no';
  if (CLOSED.test(file)) return Buffer.from(bytes).includes(text) ? 'whole' : 'no';
  const own = Buffer.from(bytes).toString('utf8').normalize('NFC');
  if (!PAGE.test(file)) return pattern.test(own) ? 'in-words' : 'no';
  const words = even(unescaped(own.replace(/<[^>]*>/g, '')));
  return pattern.test(own) || words.includes(even(text.trim())) ? 'whole' : 'no';
}

/** Whether nobody can tell by reading a file that a text is not in it. */
export const isClosed = (file: string): boolean => CLOSED.test(file);

/** A file of words without a text. */
export const struckOut = (bytes: Uint8Array, text: string): Buffer =>
  Buffer.from(Buffer.from(bytes).toString('utf8').normalize('NFC').replace(patternOf(text), '[…]'), 'utf8');
