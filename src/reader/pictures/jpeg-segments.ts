import type { MetadataKind } from '#domain/problems/fact-values.ts';
import { ascii, demand, exifKinds, type ImageStructure } from './image-structure.ts';

const EOI = 0xd9;
const SOS = 0xda;
const COMMENT = 0xfe;
/** Tables and restart intervals: what the pixels need. */
const NEEDED = new Set([0xdb, 0xc4, 0xcc, 0xdd]);
const JFIF_LENGTH = 14;
const ADOBE_LENGTH = 12;

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** What a segment carries beside the picture: nothing for JFIF, a colour profile, Adobe's colour mark and the tables. */
function kindsOf(marker: number, data: Buffer): MetadataKind[] {
  const begins = (name: string) => ascii(data, 0, name.length) === name;
  if (NEEDED.has(marker)) return [];
  if (marker === COMMENT) return ['comment'];
  if (marker === 0xe0 && begins('JFIF\0')) {
    const hasThumbnail = data.length > JFIF_LENGTH || data.readUInt8(12) * data.readUInt8(13) > 0;
    return hasThumbnail ? ['thumbnail'] : [];
  }
  if (marker === 0xe0 && begins('JFXX\0')) return ['thumbnail'];
  if (marker === 0xe1 && begins('Exif\0')) return exifKinds(data.subarray(6));
  if (marker === 0xe1 && begins('http://ns.adobe.com/')) return ['xmp'];
  if (marker === 0xe2 && begins('ICC_PROFILE\0')) return [];
  if (marker === 0xe2 && begins('MPF\0')) return ['thumbnail'];
  if (marker === 0xed) return ['iptc'];
  if (marker === 0xee && begins('Adobe') && data.length === ADOBE_LENGTH) return [];
  return ['other'];
}

/** Where the coded pixels that begin at `from` end: at the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Walks the segments of a JPEG file from its first to its last byte. */
export function readJpeg(bytes: Buffer): ImageStructure {
  const metadata = new Set<MetadataKind>();
  let size: { width: number; height: number } | undefined;
  let at = 2;
  for (;;) {
    demand(bytes.readUInt8(at) === 0xff);
    while (bytes.readUInt8(at) === 0xff) at++;
    const marker = bytes.readUInt8(at++);
    if (marker === EOI) break;
    const length = bytes.readUInt16BE(at);
    demand(length >= 2 && at + length <= bytes.length);
    const data = bytes.subarray(at + 2, at + length);
    at += length;
    if (marker === SOS) at = endOfScan(bytes, at);
    else if (isFrame(marker)) {
      demand(size === undefined);
      size = { height: data.readUInt16BE(1), width: data.readUInt16BE(3) };
    } else for (const kind of kindsOf(marker, data)) metadata.add(kind);
  }
  if (at < bytes.length) metadata.add('trailing');
  demand(size !== undefined);
  return { ...size, animated: false, metadata };
}
