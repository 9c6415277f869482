import { readFileSync, writeFileSync } from 'node:fs';

/** What Spanish and English need: ASCII, Latin-1, dashes, quotation marks and the sign of a difference. */
const CHARACTERS = [
  ...Array.from({ length: 0x5f }, (_, index) => 0x20 + index),
  ...Array.from({ length: 0x5f }, (_, index) => 0xa1 + index).filter((code) => code !== 0xad),
  ...[...'–—‘’“”…≠'].map((character) => character.codePointAt(0)!),
];
const EM = 1000;

interface Point {
  x: number;
  y: number;
  /** Whether the outline passes through it, or only bends towards it. */
  on: boolean;
}

/** The tables of a TrueType font that outlines are made of (ISO/IEC 14496-22). */
class Font {
  readonly #bytes: DataView;
  readonly #tables = new Map<string, number>();
  readonly unitsPerEm: number;
  readonly #longOffsets: boolean;
  readonly #metricCount: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let index = 0; index < this.#bytes.getUint16(4); index += 1) {
      const at = 12 + index * 16;
      this.#tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), this.#bytes.getUint32(at + 8));
    }
    this.unitsPerEm = this.#bytes.getUint16(this.#table('head') + 18);
    this.#longOffsets = this.#bytes.getInt16(this.#table('head') + 50) === 1;
    this.#metricCount = this.#bytes.getUint16(this.#table('hhea') + 34);
  }

  #table(name: string): number {
    const at = this.#tables.get(name);
    if (at === undefined) throw new Error(`not a TrueType font: it has no table ${name}`);
    return at;
  }

  /** Number of the glyph of a character of the Basic Multilingual Plane; 0 where the font has none. */
  glyphOf(code: number): number {
    const view = this.#bytes;
    const cmap = this.#table('cmap');
    for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
      const at = cmap + view.getUint32(cmap + 8 + index * 8);
      if (view.getUint16(at) !== 4) continue;
      const doubled = view.getUint16(at + 6);
      for (let segment = 0; segment < doubled; segment += 2) {
        if (view.getUint16(at + 14 + segment) < code) continue;
        const start = view.getUint16(at + 16 + doubled + segment);
        if (start > code) return 0;
        const delta = view.getUint16(at + 16 + 2 * doubled + segment);
        const rangeAt = at + 16 + 3 * doubled + segment;
        const range = view.getUint16(rangeAt);
        if (range === 0) return (code + delta) & 0xffff;
        const glyph = view.getUint16(rangeAt + range + (code - start) * 2);
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      }
    }
    throw new Error('the font has no character map of format 4');
  }

  advanceOf(glyph: number): number {
    return this.#bytes.getUint16(this.#table('hmtx') + Math.min(glyph, this.#metricCount - 1) * 4);
  }

  contoursOf(glyph: number): Point[][] {
    const view = this.#bytes;
    const loca = this.#table('loca');
    const offset = (index: number) => (this.#longOffsets ? view.getUint32(loca + index * 4) : view.getUint16(loca + index * 2) * 2);
    if (offset(glyph) === offset(glyph + 1)) return [];
    const at = this.#table('glyf') + offset(glyph);
    const count = view.getInt16(at);
    return count < 0 ? this.#composite(at + 10) : this.#simple(at + 10, count);
  }

  #simple(at: number, count: number): Point[][] {
    const view = this.#bytes;
    const ends = Array.from({ length: count }, (_, index) => view.getUint16(at + index * 2));
    const total = (ends.at(-1) ?? -1) + 1;
    let cursor = at + count * 2 + 2 + view.getUint16(at + count * 2);
    const flags: number[] = [];
    while (flags.length < total) {
      const flag = view.getUint8(cursor++);
      const repeats = flag & 8 ? view.getUint8(cursor++) : 0;
      for (let index = 0; index <= repeats; index += 1) flags.push(flag);
    }
    const coordinates = (short: number, same: number) => {
      let value = 0;
      return flags.map((flag) => {
        if (flag & short) value += view.getUint8(cursor++) * (flag & same ? 1 : -1);
        else if (!(flag & same)) {
          value += view.getInt16(cursor);
          cursor += 2;
        }
        return value;
      });
    };
    const xs = coordinates(2, 16);
    const ys = coordinates(4, 32);
    const points = flags.map((flag, index): Point => ({ x: xs[index]!, y: ys[index]!, on: (flag & 1) === 1 }));
    return ends.map((end, index) => points.slice(index === 0 ? 0 : ends[index - 1]! + 1, end + 1));
  }

  #composite(at: number): Point[][] {
    const view = this.#bytes;
    const contours: Point[][] = [];
    for (let cursor = at, more = true; more;) {
      const flags = view.getUint16(cursor);
      const part = this.contoursOf(view.getUint16(cursor + 2));
      if (!(flags & 2) || flags & 0xc8) throw new Error('a part of a letter is turned or scaled, which is not read');
      const [dx, dy] =
        flags & 1 ? [view.getInt16(cursor + 4), view.getInt16(cursor + 6)] : [view.getInt8(cursor + 4), view.getInt8(cursor + 5)];
      contours.push(...part.map((points) => points.map(({ x, y, on }) => ({ x: x + dx, y: y + dy, on }))));
      cursor += flags & 1 ? 8 : 6;
      more = (flags & 0x20) !== 0;
    }
    return contours;
  }
}

/** A contour as the path of a picture: y runs downwards, and a thousand units are the height of the type. */
function pathOf(contour: readonly Point[], scale: number): string {
  const write = (x: number, y: number) => `${Math.round(x * scale)} ${Math.round(-y * scale)}`;
  const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });
  const first = contour.findIndex(({ on }) => on);
  const start = first < 0 ? between(contour[0]!, contour.at(-1)!) : contour[first]!;
  const rest = first < 0 ? [...contour, start] : [...contour.slice(first + 1), ...contour.slice(0, first), start];
  let path = `M${write(start.x, start.y)}`;
  let bend: Point | undefined;
  for (const point of rest) {
    if (bend) {
      const end = point.on ? point : between(bend, point);
      path += `Q${write(bend.x, bend.y)} ${write(end.x, end.y)}`;
      bend = point.on ? undefined : point;
    } else if (point.on) path += `L${write(point.x, point.y)}`;
    else bend = point;
  }
  if (bend) path += `Q${write(bend.x, bend.y)} ${write(start.x, start.y)}`;
  return `${path}Z`;
}

/** Writes the letters of a TrueType font as a data file of outlines, a line for each, so that pictures with text need no font on the machine. */
function traceLetters(fontFile: string, target: string): void {
  const font = new Font(readFileSync(fontFile));
  const scale = EM / font.unitsPerEm;
  const lines = CHARACTERS.map((code) => {
    const glyph = font.glyphOf(code);
    if (glyph === 0) throw new Error(`${fontFile} has no ${String.fromCodePoint(code)}`);
    const outline = font
      .contoursOf(glyph)
      .map((contour) => pathOf(contour, scale))
      .join('');
    const letter = { advance: Math.round(font.advanceOf(glyph) * scale), outline };
    return `  ${JSON.stringify(String.fromCodePoint(code))}: ${JSON.stringify(letter)}`;
  });
  writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
}

const [font, target] = process.argv.slice(2);
if (font === undefined || target === undefined) {
  console.error('node scripts/trace-letters.ts FONT.ttf FILE.json');
  process.exitCode = 2;
} else traceLetters(font, target);
