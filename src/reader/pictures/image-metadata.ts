import { readAvif } from './avif-boxes.ts';
import type { ImageKind } from '#domain/pictures/image-rules.ts';
import { ascii, type ImageStructure } from './image-structure.ts';
import { readJpeg } from './jpeg-segments.ts';
import { readPng } from './png-chunks.ts';
import { readWebp } from './webp-chunks.ts';

/** A picture of an accepted kind and its frame; a broken one has none. Anything else is named where its first bytes say what it is. */
export interface Inspection {
  kind: ImageKind | undefined;
  structure?: ImageStructure | undefined;
  looksLike?: string | undefined;
}

const READERS: Record<ImageKind, (bytes: Buffer) => ImageStructure> = { png: readPng, jpeg: readJpeg, webp: readWebp, avif: readAvif };

/** Brands of the ISO container after `ftyp`: the major one, then the compatible ones. */
function brandsOf(bytes: Buffer): string[] {
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256);
  const brands = [ascii(bytes, 8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(ascii(bytes, at, 4));
  return brands;
}

function kindOf(bytes: Buffer): ImageKind | undefined {
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp';
  if (ascii(bytes, 4, 4) === 'ftyp' && brandsOf(bytes).some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return undefined;
}

/** The kind of a file that is none of ours, as far as its first bytes tell. */
function otherKind(bytes: Buffer): string | undefined {
  const head = ascii(bytes, 0, 512)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (head.startsWith('gif8')) return 'GIF';
  if (head.startsWith('%pdf')) return 'PDF';
  if (ascii(bytes, 4, 4) === 'ftyp') return 'HEIC';
  if (/^(?:ii\*\0|mm\0\*)/.test(head)) return 'TIFF';
  if (head.startsWith('bm')) return 'BMP';
  if (head.startsWith('<') && head.includes('<svg')) return 'SVG';
  return head.startsWith('<') ? 'HTML' : undefined;
}

/** Looks at the bytes of a picture: its kind, size and metadata, without decoding it. Never throws, whatever the bytes are. */
export function inspectImage(content: Uint8Array): Inspection {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  let kind: ImageKind | undefined;
  try {
    kind = kindOf(bytes);
    return kind ? { kind, structure: READERS[kind](bytes) } : { kind, looksLike: otherKind(bytes) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { kind };
  }
}
