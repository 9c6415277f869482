import { byPath, bytesOf, type EntryFile } from './entry-file.ts';

/** What each value of a byte does to a remainder. */
const STEPS = Int32Array.from({ length: 256 }, (_, value) => {
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 && 0xedb88320);
  return value;
});

/** The remainder that a ZIP archive keeps of each file (CRC-32, polynomial 0xEDB88320). */
function remainder(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ STEPS[(crc ^ byte) & 255]!;
  return ~crc >>> 0;
}

/** Numbers in little-endian order, each of so many bytes. */
function numbers(...fields: readonly (readonly [size: 2 | 4, value: number])[]): number[] {
  return fields.flatMap(([size, value]) => Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 255));
}

/** The first of January 1980, the earliest day that the format knows: an archive depends on no clock. */
const DAY = 0x21;
/** That names are written in UTF-8. */
const UTF8 = 0x800;

/** One archive of several files, not compressed: pictures are already, and texts are short. The same files give the same bytes. */
export function zipOf(files: readonly EntryFile[]): Blob {
  const contents: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const sizeOf = (parts: readonly Uint8Array[]) => parts.reduce((sum, { length }) => sum + length, 0);
  for (const file of byPath(files)) {
    const [name, bytes] = [new TextEncoder().encode(file.path), bytesOf(file)];
    const sizes = [
      [4, remainder(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const common = numbers([2, 10], [2, UTF8], [2, 0], [2, 0], [2, DAY], ...sizes);
    const place = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, sizeOf(contents)]);
    directory.push(new Uint8Array([...numbers([4, 0x02014b50], [2, 20]), ...common, ...place]), name);
    contents.push(new Uint8Array([...numbers([4, 0x04034b50]), ...common]), name, bytes);
  }
  const counts = [
    [2, files.length],
    [2, files.length],
    [4, sizeOf(directory)],
    [4, sizeOf(contents)],
  ] as const;
  const end = new Uint8Array(numbers([4, 0x06054b50], [2, 0], [2, 0], ...counts, [2, 0]));
  return new Blob([...contents, ...directory, end], { type: 'application/zip' });
}
