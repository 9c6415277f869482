import type { MetadataKind } from '#domain/problems/fact-values.ts';
import { ascii, demand, type ImageStructure } from './image-structure.ts';

interface Box {
  type: string;
  data: Buffer;
}

/** Boxes side by side; undefined in place of the first bytes that are no box. */
function* boxesIn(bytes: Buffer): Generator<Box | undefined> {
  for (let at = 0; at < bytes.length;) {
    const rest = bytes.length - at;
    const short = rest >= 8 ? bytes.readUInt32BE(at) : 0;
    const size = short === 1 && rest >= 16 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    const head = short === 1 ? 16 : 8;
    if (size < head || size > rest) {
      yield undefined;
      return;
    }
    yield { type: ascii(bytes, at + 4, 4), data: bytes.subarray(at + head, at + size) };
    at += size;
  }
}

/** Like `boxesIn`, where bytes that are no box mean a broken file. */
function* wholeBoxesIn(bytes: Buffer): Generator<Box> {
  for (const box of boxesIn(bytes)) {
    demand(box !== undefined);
    yield box;
  }
}

const PICTURE_ITEMS = new Set(['av01', 'grid', 'iden']);
const PROPERTIES = new Set([
  ...['ispe', 'pixi', 'colr', 'av1C', 'auxC', 'pasp', 'irot', 'imir', 'clap', 'clli', 'mdcv', 'a1op', 'lsel', 'a1lx'],
]);
/** Names that encoders give to the parts of a picture. */
const ITEM_NAME = /^(?:Color|Alpha)?$/;
const QUARTER_TURNS = 3;

function* itemKinds(iinf: Buffer): Generator<MetadataKind> {
  for (const { type, data } of wholeBoxesIn(iinf.subarray(iinf.readUInt8(0) === 0 ? 6 : 8))) {
    demand(type === 'infe');
    const at = data.readUInt8(0) >= 3 ? 10 : 8;
    const item = ascii(data, at, 4);
    if (item === 'Exif') yield 'exif';
    else if (item === 'mime') yield 'xmp';
    else if (!PICTURE_ITEMS.has(item) || !ITEM_NAME.test(ascii(data, at + 4, data.length - at - 4).replace(/\0+$/, ''))) yield 'other';
  }
}

interface Found {
  metadata: Set<MetadataKind>;
  width: number;
  height: number;
  turned: boolean;
}

function readProperties(ipco: Buffer, found: Found): void {
  for (const { type, data } of wholeBoxesIn(ipco)) {
    if (type === 'ispe') {
      const [width, height] = [data.readUInt32BE(4), data.readUInt32BE(8)];
      if (width * height > found.width * found.height) Object.assign(found, { width, height });
    } else if (type === 'irot') found.turned ||= (data.readUInt8(0) & QUARTER_TURNS) % 2 === 1;
    else if (!PROPERTIES.has(type)) found.metadata.add(type === 'udes' ? 'text' : 'other');
  }
}

function readMeta(meta: Buffer, found: Found): void {
  for (const { type, data } of wholeBoxesIn(meta.subarray(4))) {
    if (type === 'iinf') for (const kind of itemKinds(data)) found.metadata.add(kind);
    if (type === 'iref')
      for (const reference of wholeBoxesIn(data.subarray(4))) if (reference.type === 'thmb') found.metadata.add('thumbnail');
    if (type === 'iprp') {
      for (const part of wholeBoxesIn(data)) if (part.type === 'ipco') readProperties(part.data, found);
    } else if (!['hdlr', 'pitm', 'iloc', 'iinf', 'iref', 'idat', 'grpl'].includes(type)) found.metadata.add('other');
  }
}

/** Walks the boxes of an AVIF file from its first to its last byte. */
export function readAvif(bytes: Buffer): ImageStructure {
  const found: Found = { metadata: new Set(), width: 0, height: 0, turned: false };
  const seen = new Set<string>();
  let animated = false;
  for (const box of boxesIn(bytes)) {
    const complete = seen.has('meta') && seen.has('mdat');
    if (!box) {
      demand(complete);
      found.metadata.add('trailing');
      break;
    }
    seen.add(box.type);
    if (box.type === 'meta') readMeta(box.data, found);
    else if (box.type === 'moov') animated = true;
    else if (box.type !== 'ftyp' && box.type !== 'mdat') found.metadata.add(complete ? 'trailing' : 'other');
  }
  demand(seen.has('meta') && found.width > 0);
  const { width, height, turned, metadata } = found;
  return { width: turned ? height : width, height: turned ? width : height, animated, metadata };
}
