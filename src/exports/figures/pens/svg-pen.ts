import { PALETTE } from '../../share/palette.ts';
import { escapeXml } from '../../xml.ts';
import type { Pen } from './pen.ts';

const FONT = "'DejaVu Sans', Verdana, Geneva, sans-serif";
const HEADING_FONT = "'DejaVu Serif Condensed', 'DejaVu Serif', Georgia, serif";

/** Numbers of a drawing need no more than a tenth of a point. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Writes what is drawn as elements of SVG. It carries its text, asks for nothing and runs nothing. */
export function svgPen(): { pen: Pen; close: (size: { width: number; height: number }, title: string, text: string) => string } {
  const parts: string[] = [];
  const box = (x: number, y: number, width: number, height: number) =>
    `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  const pen: Pen = {
    text(words, x, y, { size, tone, anchor, heading }) {
      const face = heading ? ` font-weight="700" font-family="${HEADING_FONT}"` : '';
      const from = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
      parts.push(
        `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${face}${from} fill="${PALETTE[tone]}">${escapeXml(words)}</text>`,
      );
    },
    fill(x, y, width, height, tone) {
      parts.push(`<rect ${box(x, y, width, height)} fill="${PALETTE[tone]}"/>`);
    },
    edge(x, y, width, height, thickness, tone, broken) {
      const dash = broken ? ' stroke-dasharray="3 3"' : '';
      parts.push(`<rect ${box(x, y, width, height)} fill="none" stroke="${PALETTE[tone]}" stroke-width="${thickness}"${dash}/>`);
    },
    line([ax, ay], [bx, by], thickness, tone) {
      parts.push(`<path d="M${round(ax)} ${round(ay)}L${round(bx)} ${round(by)}" stroke="${PALETTE[tone]}" stroke-width="${thickness}"/>`);
    },
    disc(x, y, radius, tone) {
      parts.push(`<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${PALETTE[tone]}"/>`);
    },
    polygon(points, tone) {
      parts.push(`<path d="M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z" fill="${PALETTE[tone]}"/>`);
    },
  };
  return {
    pen,
    close: ({ width, height }, title, text) =>
      [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">`,
        `<title>${escapeXml(title)}</title><desc>${escapeXml(text)}</desc>`,
        `<rect width="${width}" height="${height}" fill="${PALETTE.paper}"/>`,
        `<g font-family="${FONT}">${parts.join('\n')}</g>`,
        '</svg>\n',
      ].join('\n'),
  };
}
