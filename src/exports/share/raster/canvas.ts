import type { Coverage } from './coverage.ts';

/** A colour and its steps towards the ground, as places in a palette: `first` is the palest step. */
export interface Ink {
  first: number;
  steps: number;
}

interface Palette<Name extends string> {
  /** Red, green and blue of each place; place 0 is the ground. */
  colours: readonly (readonly number[])[];
  inks: Record<Name, Ink>;
}

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** A palette of a ground and of colours upon it, each with its own number of steps for the edges of shapes. */
export function paletteOf<Name extends string>(
  ground: string,
  inks: Record<Name, readonly [colour: string, steps: number]>,
): Palette<Name> {
  const paper = channels(ground);
  const colours = [paper];
  const places = Object.entries<readonly [string, number]>(inks).map(([name, [colour, steps]]) => {
    const ink = { first: colours.length, steps };
    const full = channels(colour);
    for (let step = 1; step <= steps; step += 1)
      colours.push(paper.map((value, channel) => Math.round(value + ((full[channel]! - value) * step) / steps)));
    return [name, ink] as const;
  });
  return { colours, inks: Object.fromEntries(places) as Record<Name, Ink> };
}

/** A picture of few colours: one byte for each pixel, its place in the palette. Where shapes meet, the stronger step stays. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint8Array(width * height);
  }

  fillRect(x: number, y: number, width: number, height: number, { first, steps }: Ink): void {
    for (let row = y; row < y + height; row += 1) this.pixels.fill(first + steps - 1, row * this.width + x, row * this.width + x + width);
  }

  /** Draws a shape moved by whole pixels; what lies outside the picture is cut off. */
  stamp({ left, top, width, height, cells }: Coverage, x: number, y: number, { first, steps }: Ink): void {
    const [startX, startY] = [x + left, y + top];
    const [fromX, toX] = [Math.max(0, -startX), Math.min(width, this.width - startX)];
    for (let row = Math.max(0, -startY); row < Math.min(height, this.height - startY); row += 1) {
      const target = (startY + row) * this.width + startX;
      for (let column = fromX; column < toX; column += 1) {
        const cell = cells[row * width + column]!;
        const place = cell === 0 ? 0 : first - 1 + Math.round((cell * steps) / 255);
        if (place >= first && place > this.pixels[target + column]!) this.pixels[target + column] = place;
      }
    }
  }
}
