import type { PreviewView } from '#views/share.ts';
import { drawMark } from '../level-mark.ts';
import { letters as display } from './letters/display.ts';
import { breakLines, drawLine } from './letters/letters.ts';
import { letters as text } from './letters/text.ts';
import { PALETTE } from './palette.ts';

/** What the places that show links ask for (Open Graph): twice as wide as high, in pixels. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 72;
const INNER = PREVIEW_SIZE.width - 2 * MARGIN;
const FOOT = PREVIEW_SIZE.height - 56;
const VOICES_AT = 440;

interface Style {
  letters: typeof text;
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

function voices({ voices: columns }: PreviewView): string {
  if (!columns) return '';
  const width = INNER / columns.length;
  return columns
    .map(({ heading, marks, text: said }, index) => {
      const x = MARGIN + index * width;
      const rule = index === 0 ? '' : `<path d="M${x - 20} ${VOICES_AT + 4}v84" stroke="${PALETTE.line}" stroke-width="2"/>`;
      const circles = marks.map(({ level }, place) => drawMark(level, x + place * 50, VOICES_AT + 46, 40, PALETTE)).join('');
      const after = x + marks.length * 50 + 4;
      const words = breakLines(text, said, 27, width - (after - x) - 28, 1).map((line) =>
        drawLine(text, line, after, VOICES_AT + 76, 27, 'ink'),
      );
      const head = breakLines(text, heading, 23, width - 30, 1).map((line) => drawLine(text, line, x, VOICES_AT + 24, 23, 'soft'));
      return rule + head.join('') + circles + words.join('');
    })
    .join('');
}

/**
 * The picture that other sites show beside a link, as a drawing without a single letter of a font: every machine draws the
 * same. Title, marks of the voices, as-of date.
 */
export function drawPreview(view: PreviewView): string {
  const { title, kicker, lead, siteName, asOf } = view;
  const { lines, style } = titleOf(title, view.voices ? 3 : 4);
  const top = 168 + style.size;
  const below = top + (lines.length - 1) * style.leading;
  const room = (view.voices ? VOICES_AT : FOOT - 22) - below - 46;
  const kept = Math.min(3, Math.floor(room / 42));
  const summary = lead === undefined || kept < 1 ? [] : breakLines(text, lead, 29, INNER, kept);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW_SIZE.width}" height="${PREVIEW_SIZE.height}" viewBox="0 0 ${PREVIEW_SIZE.width} ${PREVIEW_SIZE.height}">`,
    `<style>.ink{fill:${PALETTE.ink}}.soft{fill:${PALETTE.soft}}</style>`,
    `<rect width="100%" height="100%" fill="${PALETTE.paper}"/><rect width="100%" height="14" fill="${PALETTE.fill}"/>`,
    drawLine(display, siteName, MARGIN, 92, 30, 'ink'),
    ...breakLines(text, kicker, 26, INNER, 1).map((line) => drawLine(text, line, MARGIN, 152, 26, 'soft')),
    ...lines.map((line, index) => drawLine(style.letters, line, MARGIN, top + index * style.leading, style.size, 'ink')),
    ...summary.map((line, index) => drawLine(text, line, MARGIN, below + 58 + index * 42, 29, 'soft')),
    voices(view),
    `<path d="M${MARGIN} ${FOOT - 22}h${INNER}" stroke="${PALETTE.line}" stroke-width="2"/>`,
    drawLine(text, asOf, MARGIN, FOOT + 16, 23, 'soft'),
    '</svg>',
  ].join('');
}
