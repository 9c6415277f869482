import type { MetadataKind } from '#domain/problems/fact-values.ts';
import { ascii, demand, exifKinds, type ImageStructure } from './image-structure.ts';

const ANIMATION = new Set(['ANIM', 'ANMF']);
const NEEDED = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);

function sizeOf(type: string, data: Buffer): { width: number; height: number } | undefined {
  if (type === 'VP8X') return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 };
  if (type === 'VP8L') {
    const bits = data.readUInt32LE(1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return type === 'VP8 ' ? { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff } : undefined;
}

function kindsOf(type: string, data: Buffer): MetadataKind[] {
  if (type === 'EXIF') return exifKinds(ascii(data, 0, 4) === 'Exif' ? data.subarray(6) : data);
  if (type === 'XMP ') return ['xmp'];
  return NEEDED.has(type) || ANIMATION.has(type) ? [] : ['other'];
}

/** Walks the chunks of a WebP file from its first to its last byte. */
export function readWebp(bytes: Buffer): ImageStructure {
  const metadata = new Set<MetadataKind>();
  let size: { width: number; height: number } | undefined;
  let animated = false;
  const end = 8 + bytes.readUInt32LE(4);
  demand(end <= bytes.length);
  for (let at = 12; at < end;) {
    const type = ascii(bytes, at, 4);
    const length = bytes.readUInt32LE(at + 4);
    demand(at + 8 + length <= end);
    const data = bytes.subarray(at + 8, at + 8 + length);
    size ??= sizeOf(type, data);
    animated ||= ANIMATION.has(type);
    for (const kind of kindsOf(type, data)) metadata.add(kind);
    at += 8 + length + (length % 2);
  }
  if (end < bytes.length) metadata.add('trailing');
  demand(size !== undefined);
  return { ...size, animated, metadata };
}
