import type { MetadataKind } from '#domain/problems/fact-values.ts';

/** What the frame of a picture says, read without decoding a pixel. */
export interface ImageStructure {
  width: number;
  height: number;
  animated: boolean;
  metadata: ReadonlySet<MetadataKind>;
}

/** Thrown by the readers of structures where a file ends early or contradicts itself; reading past the end throws its like. */
class BrokenImage extends RangeError {}

export function demand(condition: boolean): asserts condition {
  if (!condition) throw new BrokenImage();
}

/** Bytes as Latin-1 text: for comparing the names of parts. */
export function ascii(bytes: Buffer, from: number, length: number): string {
  return bytes.toString('latin1', from, from + length);
}

const GPS = 0x8825;

/** What an Exif block holds: always itself, perhaps a place and a small copy of the picture. */
export function exifKinds(block: Buffer): MetadataKind[] {
  const found: MetadataKind[] = ['exif'];
  const little = ascii(block, 0, 2) === 'II';
  const u16 = (at: number) => (little ? block.readUInt16LE(at) : block.readUInt16BE(at));
  const u32 = (at: number) => (little ? block.readUInt32LE(at) : block.readUInt32BE(at));
  try {
    const directory = u32(4);
    const count = u16(directory);
    for (let index = 0; index < count; index++) if (u16(directory + 2 + 12 * index) === GPS) found.push('gps');
    if (u32(directory + 2 + 12 * count) !== 0) found.push('thumbnail');
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}
