import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '#domain/schemas/vocabulary.ts';
import { drawMark } from '#exports/level-mark.ts';
import display from '#exports/share/letters/display.json' with { type: 'json' };
import type { Letters } from '#exports/share/letters/letters.ts';
import text from '#exports/share/letters/text.json' with { type: 'json' };
import { Canvas, paletteOf } from '#exports/share/raster/canvas.ts';
import { coverageOf } from '#exports/share/raster/coverage.ts';
import { stampMark } from '#exports/share/raster/mark.ts';
import { encodePng } from '#exports/share/raster/png.ts';
import { drawLine } from '#exports/share/raster/text.ts';

/** One step for each of the 255 shares of a pixel: the canvas holds the coverage itself. */
const EXACT = { first: 1, steps: 255 };

/** How much of each pixel a renderer of SVG that is not ours covers. */
function rendered(svg: string, { width, height }: Canvas): Uint8Array {
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${svg}</svg>`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/exports/render-svg.ts'], { input: whole, maxBuffer: 2 ** 25 });
  expect(status, String(stderr)).toBe(0);
  return Uint8Array.from(stdout, (light) => 255 - light);
}

/** Over the pixels in which either has drawn something. */
function apart(ours: Uint8Array, theirs: Uint8Array): { largest: number; mean: number } {
  expect(ours.length).toBe(theirs.length);
  let [inked, sum, largest] = [0, 0, 0];
  for (let at = 0; at < ours.length; at += 1) {
    const step = Math.abs(ours[at]! - theirs[at]!);
    if (ours[at]! > 0 || theirs[at]! > 0) inked += 1;
    sum += step;
    largest = Math.max(largest, step);
  }
  expect(inked).toBeGreaterThan(50);
  return { largest, mean: sum / inked };
}

describe.each([
  ['display', display as Letters, 62],
  ['text', text as Letters, 27],
])('the letters of %s', (_, letters, size) => {
  test('cover the same parts of pixels as where a renderer of SVG draws their outlines', async () => {
    const [columns, cell] = [20, size * 2];
    const characters = Object.keys(letters);
    const canvas = new Canvas(columns * cell, Math.ceil(characters.length / columns) * cell);
    const paths = characters.map((character, index) => {
      const [x, y] = [(index % columns) * cell + 10, Math.floor(index / columns) * cell + size * 1.5];
      const at = index % 4;
      drawLine(canvas, letters, character, x + at / 4, Math.round(y), size, EXACT);
      return `<path transform="translate(${x + at / 4} ${Math.round(y)}) scale(${size / 1000})" d="${letters[character]!.outline}"/>`;
    });
    const { largest, mean } = apart(canvas.pixels, rendered(paths.join(''), canvas));
    expect(mean).toBeLessThan(4);
    // Theirs samples each pixel at some hundred places, ours is the area.
    expect(largest).toBeLessThan(64);
  });

  test('stand as far from each other as their widths say, to a quarter of a pixel', () => {
    const line = new Canvas(1200, 100);
    drawLine(line, letters, 'illí', 0, 80, size, EXACT);
    const apiece = new Canvas(1200, 100);
    let x = 0;
    for (const character of 'illí') {
      drawLine(apiece, letters, character, x, 80, size, EXACT);
      x += (letters[character]!.advance * size) / 1000;
    }
    expect(Buffer.from(line.pixels).equals(apiece.pixels)).toBe(true);
  });
});

test.each(LEVELS)('the mark of %s has the shape of the mark that is drawn as SVG', async (level) => {
  const canvas = new Canvas(48, 48);
  const ink = { fill: EXACT, soft: EXACT };
  stampMark(canvas, level, 4, 4, 40, ink);
  const { largest, mean } = apart(canvas.pixels, rendered(drawMark(level, 4, 4, 40, { fill: '#000', soft: '#000' }), canvas));
  expect(mean).toBeLessThan(6);
  // Where ring and part meet, SVG paints two edges over each other and lets the ground through; ours is one shape.
  expect(largest).toBeLessThan(96);
});

describe('a shape', () => {
  const number = fc.double({ min: -20, max: 20, noNaN: true });
  const triangle = fc.array(number, { minLength: 6, maxLength: 6 });
  const sum = (cells: Uint8Array) => cells.reduce((total, cell) => total + cell, 0) / 255;

  test('covers its area, whichever way round it is drawn', () => {
    fc.assert(
      fc.property(triangle, (corners) => {
        const [ax, ay, bx, by, cx, cy] = corners as [number, number, number, number, number, number];
        const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
        const shape = coverageOf([corners]);
        expect(Math.abs(sum(shape.cells) - area)).toBeLessThan(shape.cells.length / 510 + 1e-6);
        const reversed = coverageOf([[ax, ay, cx, cy, bx, by]]);
        expect(reversed.cells.every((cell, at) => Math.abs(cell - shape.cells[at]!) <= 1)).toBe(true);
      }),
    );
  });

  test('may have edges that are flatter than any number is small', () => {
    const flat = Number.MIN_VALUE;
    expect(sum(coverageOf([[0, 0, 10, flat, 10, 4, 0, 4]]).cells)).toBe(40);
    expect(sum(coverageOf([[0, 1 - 1e-12, 10, 1 + 1e-12, 10, 4, 0, 4]]).cells)).toBe(30);
  });

  test('leaves out what another contour inside it cuts away', () => {
    const square = (from: number, to: number) => [from, from, to, from, to, to, from, to];
    const hole = square(2, 4);
    const reversed = [hole[0]!, hole[1]!, hole[6]!, hole[7]!, hole[4]!, hole[5]!, hole[2]!, hole[3]!];
    expect(sum(coverageOf([square(0, 10), reversed]).cells)).toBe(96);
    expect(coverageOf([]).cells).toHaveLength(0);
  });

  test('is cut at the borders of the picture and never comes back on the other side', () => {
    const dot = coverageOf([[0, 0, 4, 0, 4, 4, 0, 4]]);
    for (const [x, y, left] of [
      [-2, 3, 8],
      [8, 3, 8],
      [3, -2, 8],
      [3, 8, 8],
      [-3, 9, 1],
      [-9, 3, 0],
      [20, 20, 0],
    ] as const) {
      const canvas = new Canvas(10, 10);
      canvas.stamp(dot, x, y, EXACT);
      const inked = [...canvas.pixels.keys()].filter((at) => canvas.pixels[at]! > 0);
      expect(inked, `${x} ${y}`).toHaveLength(left);
      for (const at of inked) {
        expect(at % 10).toBeGreaterThanOrEqual(x);
        expect(at % 10).toBeLessThan(x + 4);
      }
    }
  });
});

describe('a file', () => {
  const { colours, inks } = paletteOf('#ffffff', { red: ['#ff0000', 3], blue: ['#0000ff', 1] });

  test('has the colours of the palette, pixel by pixel, for a reader of PNG that is not ours', async () => {
    const canvas = new Canvas(6, 3);
    canvas.fillRect(1, 0, 3, 2, inks.red);
    canvas.fillRect(5, 2, 1, 1, inks.blue);
    canvas.stamp({ left: 0, top: 0, width: 2, height: 1, cells: Uint8Array.of(85, 170) }, 2, 2, inks.red);
    const { data, info } = await sharp(await encodePng(canvas, colours), { failOn: 'warning' })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([6, 3]);
    const [paper, pale, middle, red, blue] = ['255,255,255', '255,170,170', '255,85,85', '255,0,0', '0,0,255'];
    expect(Array.from({ length: 18 }, (_, at) => data.subarray(at * 3, at * 3 + 3).join(','))).toEqual([
      paper,
      red,
      red,
      red,
      paper,
      paper,
      paper,
      red,
      red,
      red,
      paper,
      paper,
      paper,
      paper,
      pale,
      middle,
      paper,
      blue,
    ]);
  });

  test('is refused where its form cannot hold the picture', async () => {
    await expect(encodePng(new Canvas(3, 2), colours)).rejects.toThrow('even width');
    await expect(
      encodePng(
        new Canvas(4, 2),
        Array.from({ length: 17 }, () => [0, 0, 0]),
      ),
    ).rejects.toThrow('sixteen colours');
  });
});
