import type { MetadataKind } from '#domain/problems/fact-values.ts';
import { ascii, demand, exifKinds, type ImageStructure } from './image-structure.ts';

/** Chunks that the pixels, their colours and their print size need. */
const NEEDED = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'mDCV',
  'cLLI',
  'sBIT',
  'bKGD',
  'pHYs',
]);
const ANIMATION = new Set(['acTL', 'fcTL', 'fdAT']);
const TEXT = new Set(['tEXt', 'zTXt', 'iTXt']);

function textKind(data: Buffer): MetadataKind {
  const keyword = ascii(data, 0, 40).toLowerCase();
  if (keyword.includes('xmp')) return 'xmp';
  if (/^raw profile type (?:exif|app1)/.test(keyword)) return 'exif';
  return keyword.startsWith('raw profile type iptc') ? 'iptc' : 'text';
}

function kindsOf(type: string, data: Buffer): MetadataKind[] {
  if (TEXT.has(type)) return [textKind(data)];
  if (type === 'eXIf') return exifKinds(data);
  return NEEDED.has(type) || ANIMATION.has(type) ? [] : ['other'];
}

/** Walks the chunks of a PNG file from its first to its last byte. */
export function readPng(bytes: Buffer): ImageStructure {
  const metadata = new Set<MetadataKind>();
  let animated = false;
  let at = 8;
  demand(ascii(bytes, at + 4, 4) === 'IHDR');
  const size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
  for (let type = ''; type !== 'IEND';) {
    const length = bytes.readUInt32BE(at);
    type = ascii(bytes, at + 4, 4);
    demand(at + 12 + length <= bytes.length);
    for (const kind of kindsOf(type, bytes.subarray(at + 8, at + 8 + length))) metadata.add(kind);
    animated ||= ANIMATION.has(type);
    at += 12 + length;
    if (type === 'IEND' && length > 0) metadata.add('trailing');
  }
  if (at < bytes.length) metadata.add('trailing');
  return { ...size, animated, metadata };
}
