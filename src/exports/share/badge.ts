import type { BadgeView } from '#views/share.ts';
import { drawMark } from '../level-mark.ts';
import { escapeXml } from '../xml.ts';
import { widthOf } from './letters/letters.ts';
import letters from './letters/text.json' with { type: 'json' };
import { PALETTE } from './palette.ts';

/** Where the lines of the voices begin, and the height of each. */
const HEAD = 34;
const LINE = 24;
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
 * The badge of an agreement or a country: what each voice says, one below the other and never merged, and the day it was
 * computed for. A picture for other people's pages: it asks for nothing, runs nothing and carries its own text.
 */
export function drawBadge({ label, voices, asOf, alt }: BadgeView): string {
  const head = line(label, PADDING, 22, SIZE, PALETTE.ink, 700);
  const headEnd = PADDING + widthOf(letters, label, SIZE) * 1.08 + GAP / 2;
  const date = line(asOf, Math.round(headEnd), 22, SIZE - 2, PALETTE.soft);
  const lines = voices.map(({ heading, marks, text }, index) => {
    const top = HEAD + index * LINE;
    // The record speaks in words: its state has no mark among those of levels.
    const levels = marks.flatMap((mark) => ('level' in mark ? [mark.level] : []));
    const circles = levels.map((level, at) => drawMark(level, PADDING + at * (MARK + 4), top + 4, MARK, PALETTE)).join('');
    const words = `${heading}: ${text}`;
    const after = PADDING + levels.length * (MARK + 4);
    return { drawn: circles + line(words, after, top + 17, SIZE, PALETTE.ink), end: after + widthOf(letters, words, SIZE) };
  });
  const height = HEAD + voices.length * LINE + 6;
  const width = Math.round(Math.max(...lines.map(({ end }) => end), headEnd + widthOf(letters, asOf, SIZE - 2)) + PADDING);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(alt)}">`,
    `<title>${escapeXml(alt)}</title>`,
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="4" fill="${PALETTE.paper}" stroke="${PALETTE.line}"/>`,
    `<path d="M${PADDING} 30.5h${width - 2 * PADDING}" stroke="${PALETTE.line}"/>`,
    `<g font-family="'DejaVu Sans', Verdana, Geneva, sans-serif">${head}${date}${lines.map(({ drawn }) => drawn).join('')}</g>`,
    '</svg>',
    '',
  ].join('');
}
