import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What stands between these tags is left as it is. */
const KEPT = /(<(pre|textarea|script|style)\b[\s\S]*?<\/\2>)/;
const BLOCKS =
  'article|aside|body|caption|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-4]|head|header|html|li|main|nav|ol|p|section|summary|svg|table|tbody|td|th|thead|tr|ul';
const AFTER_OPENING = new RegExp(`(<(?:${BLOCKS})(?:\\s[^<>]*)?>) `, 'g');
const BEFORE_CLOSING = new RegExp(` (</(?:${BLOCKS})>)`, 'g');

/** A page without the blanks that nobody sees: of several beside a tag one stays, at the edges of a block none. */
export function withoutBlanks(html: string): string {
  return html
    .split(KEPT)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/>[ \t\r\n]+/g, '> ')
            .replace(/[ \t\r\n]+</g, ' <')
            .replace(AFTER_OPENING, '$1')
            .replace(BEFORE_CLOSING, '$1'),
    )
    .join('');
}

/** Takes from each page what its templates leave between their parts. */
export function spaces(): AstroIntegration {
  return {
    name: 'spaces',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const file = join(folder, name);
          writeFileSync(file, withoutBlanks(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}
