import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { Unreadable } from './found.ts';

/** The parts of an Office file, by their path in it. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** An Office file that was unpacked: of its parts those that are text, without pictures and what is embedded. */
export interface OfficeFile {
  kind: 'word' | 'excel';
  parts: Parts;
}

const MEGABYTE = 1_000_000;
/** A template with pictures may be heavy; what is read of it may not. */
const MOST_BYTES = 10 * MEGABYTE;
const MOST_UNPACKED = 20 * MEGABYTE;
const MOST_PART = 8 * MEGABYTE;
const MOST_PARTS = 2000;

const CONTENT_TYPES = '[Content_Types].xml';
const READ = /^(?:\[Content_Types\]\.xml|(?:_rels|word|xl)\/(?!(?:media|embeddings|theme|glossary|printerSettings)\/).*\.(?:xml|rels))$/;
const PROGRAMS = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|^(?:word|xl)\/(?:activeX|macrosheets)\//i;

const MAIN = {
  word: /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(?:document|template)\.main\+xml/,
  excel: /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)\.main\+xml/,
};

const begins = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** A name inside the older format of Office, whose letters have two bytes each. */
function names(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.includes([...name].map((letter) => `${letter}\0`).join(''));
}

/** The directory of an archive, without unpacking anything. @throws Unreadable */
function directoryOf(bytes: Uint8Array): UnzipFileInfo[] {
  const files: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (file) => (files.push(file), false) });
  } catch {
    throw new Unreadable('damaged');
  }
  return files;
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Unreadable('empty');
  if (bytes.length > MOST_BYTES) throw new Unreadable('too-large', { megabytes: MOST_BYTES / MEGABYTE });
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Unreadable(names(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-office');
  if (!begins(bytes, 0x50, 0x4b, 0x03, 0x04)) throw new Unreadable('not-office');
}

/** Content that stands in other files: what it would bring is not in this one. */
function hasLinkedFiles(parts: Parts): boolean {
  return Object.entries(parts).some(
    ([path, bytes]) =>
      path.startsWith('xl/externalLinks/') ||
      (/^word\/_rels\/(?!settings)/.test(path) &&
        [...textOf(bytes).matchAll(/<Relationship\b[^>]*>/g)].some(
          ([tag]) => /TargetMode="External"/.test(tag) && !/Type="[^"]*\/(?:hyperlink|attachedTemplate)"/.test(tag),
        )),
  );
}

/**
 * Unpacks a Word or Excel file by what it holds, whatever its name. Nothing in it is executed and nothing is fetched.
 *
 * @throws Unreadable for every other file, one with programs or with more than a template can hold
 */
export function openOffice(bytes: Uint8Array): OfficeFile {
  refuseOtherFormats(bytes);
  const files = directoryOf(bytes);
  if (files.some(({ name }) => PROGRAMS.test(name))) throw new Unreadable('macros');
  const read = files.filter(({ name }) => READ.test(name));
  const unpacked = read.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (files.length > MOST_PARTS || unpacked > MOST_UNPACKED || read.some(({ originalSize }) => originalSize > MOST_PART))
    throw new Unreadable('unpacks');
  let parts: Parts;
  try {
    parts = unzipSync(bytes, { filter: ({ name }) => READ.test(name) || name === 'mimetype' });
  } catch {
    throw new Unreadable('damaged');
  }
  if (textOf(parts.mimetype).startsWith('application/vnd.oasis.opendocument')) throw new Unreadable('open-document');
  const types = textOf(parts[CONTENT_TYPES]);
  if (types === '') throw new Unreadable('not-office');
  if (/macroEnabled/i.test(types)) throw new Unreadable('macros');
  const kind = MAIN.word.test(types) ? 'word' : MAIN.excel.test(types) ? 'excel' : undefined;
  if (!kind) throw new Unreadable('other-office');
  // No program that writes Office files declares names for text; whoever does means to swell it or to reach elsewhere.
  if (Object.values(parts).some((part) => /<!DOCTYPE/i.test(textOf(part.subarray(0, 2000))))) throw new Unreadable('damaged');
  if (hasLinkedFiles(parts)) throw new Unreadable('linked-files');
  return { kind, parts };
}

/** Of no day: the first that an archive can hold, in the time of wherever it is made. */
const EPOCH = new Date(1980, 0, 1);

/** Packs parts so that the same parts give the same bytes, whatever the day, the time zone and the order in which they came. */
export function stableZip(parts: Parts): Uint8Array {
  const names = Object.keys(parts).sort();
  const first = names.filter((name) => name === CONTENT_TYPES);
  const order = [...first, ...names.filter((name) => name !== CONTENT_TYPES)];
  return zipSync(Object.fromEntries(order.map((name) => [name, parts[name]!])), { level: 9, mtime: EPOCH, os: 3, attrs: 0o644 << 16 });
}

/** The parts of a file that this program has made. */
export const unpacked = (bytes: Uint8Array): Parts => unzipSync(bytes);

/** Packs parts that are read again at once. */
export function looseZip(parts: Parts): Uint8Array {
  return zipSync({ ...parts }, { level: 0, mtime: EPOCH });
}
