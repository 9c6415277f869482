import type { Canvas } from './canvas.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Of the table of checksums that the format asks for (ISO 3309). */
const CRC = Uint32Array.from({ length: 256 }, (_, value) => {
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  let crc = ~0;
  for (const byte of bytes.subarray(4, 8 + data.length)) crc = CRC[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  view.setUint32(8 + data.length, ~crc);
  return bytes;
}

/** Four bits for each pixel, of a palette. */
function header(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set([4, 3], 8);
  return bytes;
}

/** Lines of two pixels to a byte, each after the byte that says: no filter. */
function packed({ width, height, pixels }: Canvas): Uint8Array<ArrayBuffer> {
  const lines = new Uint8Array((1 + width / 2) * height);
  for (let row = 0, from = 0, to = 0; row < height; row += 1) {
    to += 1;
    for (const end = from + width; from < end; from += 2, to += 1) lines[to] = (pixels[from]! << 4) | pixels[from + 1]!;
  }
  return lines;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new CompressionStream('deflate');
  const writer = stream.writable.getWriter();
  const [result] = await Promise.all([new Response(stream.readable).arrayBuffer(), writer.write(bytes), writer.close()]);
  return new Uint8Array(result);
}

/** The picture as a PNG file (ISO/IEC 15948) of at most sixteen colours; an even number of pixels wide. */
export async function encodePng(canvas: Canvas, colours: readonly (readonly number[])[]): Promise<Uint8Array<ArrayBuffer>> {
  if (colours.length > 16 || canvas.width % 2 === 1) throw new RangeError('at most sixteen colours, and an even width');
  const chunks = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', header(canvas.width, canvas.height)),
    chunk('PLTE', Uint8Array.from(colours.flat())),
    chunk('IDAT', await deflated(packed(canvas))),
    chunk('IEND', new Uint8Array()),
  ];
  const file = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of chunks) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}
