import type { PreviewView } from '#views/share.ts';
import display from './letters/display.json' with { type: 'json' };
import { breakLines, type Letters } from './letters/letters.ts';
import text from './letters/text.json' with { type: 'json' };
import { PALETTE } from './palette.ts';
import { Canvas, paletteOf } from './raster/canvas.ts';
import { stampMark } from './raster/mark.ts';
import { encodePng } from './raster/png.ts';
import { drawLine } from './raster/text.ts';

/** What the places that show links ask for (Open Graph): twice as wide as high, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 72;
const INNER = PREVIEW_SIZE.width - 2 * MARGIN;
const FOOT = PREVIEW_SIZE.height - 56;
const VOICES_AT = 428;

/** Sixteen colours with the paper: so a pixel takes half a byte. */
const { colours: COLOURS, inks: INKS } = paletteOf(PALETTE.paper, {
  ink: [PALETTE.ink, 5],
  soft: [PALETTE.soft, 5],
  fill: [PALETTE.fill, 4],
  line: [PALETTE.line, 1],
});

interface Style {
  letters: Letters;
  size: number;
  leading: number;
}
const TITLE: readonly Style[] = [
  { letters: display, size: 62, leading: 72 },
  { letters: display, size: 52, leading: 62 },
  { letters: display, size: 44, leading: 54 },
];

/** The largest title that fits into its lines; the smallest is cut. */
function titleOf(title: string, most: number): { lines: string[]; style: Style } {
  for (const style of TITLE) {
    const lines = breakLines(style.letters, title, style.size, INNER, most);
    if (!lines.at(-1)!.endsWith('…')) return { lines, style };
  }
  const style = TITLE.at(-1)!;
  return { lines: breakLines(style.letters, title, style.size, INNER, most), style };
}

/** Lines that what a voice says may take: its level with the places that it is about. */
const SAID = { size: 21, leading: 25, lines: 3 } as const;

function drawVoices(canvas: Canvas, voices: NonNullable<PreviewView['voices']>): void {
  const width = INNER / voices.length;
  for (const [index, { heading, marks, text: said }] of voices.entries()) {
    const x = MARGIN + index * width;
    if (index > 0) canvas.fillRect(Math.round(x) - 21, VOICES_AT + 4, 2, 84, INKS.line);
    // The record speaks in words: its state has no mark among those of levels.
    const levels = marks.flatMap((mark) => ('level' in mark ? [mark.level] : []));
    for (const [place, level] of levels.entries()) stampMark(canvas, level, x + place * 44, VOICES_AT + 40, 36, INKS);
    const after = levels.length === 0 ? x : x + levels.length * 44 + 4;
    const lines = breakLines(text, said, SAID.size, width - (after - x) - 28, SAID.lines);
    for (const [row, line] of lines.entries())
      drawLine(canvas, text, line, after, VOICES_AT + 62 + row * SAID.leading, SAID.size, INKS.ink);
    for (const line of breakLines(text, heading, 23, width - 30, 1)) drawLine(canvas, text, line, x, VOICES_AT + 24, 23, INKS.soft);
  }
}

/** The picture that other sites show beside a link: title, marks of the voices, as-of date. It needs no font of the machine. */
function drawPreview({ title, kicker, lead, siteName, asOf, voices }: PreviewView): Canvas {
  const canvas = new Canvas(PREVIEW_SIZE.width, PREVIEW_SIZE.height);
  const { lines, style } = titleOf(title, voices ? 3 : 4);
  const top = 168 + style.size;
  const below = top + (lines.length - 1) * style.leading;
  const room = (voices ? VOICES_AT : FOOT - 22) - below - 46;
  const kept = Math.min(3, Math.floor(room / 42));
  const summary = lead === undefined || kept < 1 ? [] : breakLines(text, lead, 29, INNER, kept);

  canvas.fillRect(0, 0, PREVIEW_SIZE.width, 14, INKS.fill);
  drawLine(canvas, display, siteName, MARGIN, 92, 30, INKS.ink);
  for (const line of breakLines(text, kicker, 26, INNER, 1)) drawLine(canvas, text, line, MARGIN, 152, 26, INKS.soft);
  for (const [index, line] of lines.entries())
    drawLine(canvas, style.letters, line, MARGIN, top + index * style.leading, style.size, INKS.ink);
  for (const [index, line] of summary.entries()) drawLine(canvas, text, line, MARGIN, below + 58 + index * 42, 29, INKS.soft);
  if (voices) drawVoices(canvas, voices);
  canvas.fillRect(MARGIN, FOOT - 23, INNER, 2, INKS.line);
  drawLine(canvas, text, asOf, MARGIN, FOOT + 16, 23, INKS.soft);
  return canvas;
}

/** The picture as a PNG file. */
export function previewPng(view: PreviewView): Promise<Uint8Array<ArrayBuffer>> {
  return encodePng(drawPreview(view), COLOURS);
}
