import type { BadgeView } from '#views/share.ts';
import { drawMark } from '../level-mark.ts';
import { escapeXml } from '../xml.ts';
import { widthOf } from './letters/letters.ts';
import letters from './letters/text.json' with { type: 'json' };
import { PALETTE } from './palette.ts';

const HEIGHT = 62;
const PADDING = 12;
const SIZE = 13;
const GAP = 22;
const MARK = 16;

/** A text whose width is known beforehand: whatever face the reader's machine has, it is set to the width of ours. */
function line(text: string, x: number, y: number, size: number, fill: string, weight = 400): string {
  const width = Math.round(widthOf(letters, text, size) * (weight > 400 ? 1.08 : 1));
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" textLength="${width}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}

/**
 * The badge of an agreement or a country: what each voice says, side by side and never merged, and the day it was computed
 * for. A picture for other people's pages: it asks for nothing, runs nothing and carries its own text.
 */
export function drawBadge({ label, voices, asOf, alt }: BadgeView): string {
  const head = line(label, PADDING, 22, SIZE, PALETTE.ink, 700);
  const headEnd = PADDING + widthOf(letters, label, SIZE) * 1.08 + GAP / 2;
  const date = line(asOf, Math.round(headEnd), 22, SIZE - 2, PALETTE.soft);
  let x = PADDING;
  const parts = voices.map(({ heading, marks, text }) => {
    // The record speaks in words: its state has no mark among those of levels.
    const levels = marks.flatMap((mark) => ('level' in mark ? [mark.level] : []));
    const circles = levels.map((level, index) => drawMark(level, x + index * (MARK + 4), 38, MARK, PALETTE)).join('');
    const after = x + levels.length * (MARK + 4);
    const words = `${heading}: ${text}`;
    x = Math.round(after + widthOf(letters, words, SIZE) + GAP);
    return circles + line(words, after, 51, SIZE, PALETTE.ink);
  });
  const width = Math.round(Math.max(x - GAP, headEnd + widthOf(letters, asOf, SIZE - 2)) + PADDING);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${escapeXml(alt)}">`,
    `<title>${escapeXml(alt)}</title>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${HEIGHT - 1}" rx="4" fill="${PALETTE.paper}" stroke="${PALETTE.line}"/>`,
    `<path d="M${PADDING} 30.5h${width - 2 * PADDING}" stroke="${PALETTE.line}"/>`,
    `<g font-family="'DejaVu Sans', Verdana, Geneva, sans-serif">${head}${date}${parts.join('')}</g>`,
    '</svg>',
    '',
  ].join('');
}
