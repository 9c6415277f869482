import type { TextFile } from './entry-file.ts';

// Files inside a text that people paste: each between two fences of Markdown, the first of which names its path. What the
// browser writes into the text of an issue is what `scripts/from-issue.ts` reads there.

const OPENING = /^(`{3,})(.*)$/;

/** A fence that is longer than any run of its sign in the text. */
function fenceFor(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(3, longest + 1));
}

/** All files as one text. */
export function writeFileBlocks(files: readonly TextFile[]): string {
  return files
    .map(({ path, text }) => {
      const fence = fenceFor(text);
      return `${fence}file ${path}\n${text.replace(/\n*$/, '\n')}${fence}\n`;
    })
    .join('\n');
}

/** Why a text holds no files that can be read. */
export type BlockRefusal = { why: 'none' } | { why: 'without-path' | 'not-closed'; line: number };

/**
 * The files in a text. Words outside the fences are passed over: an issue has its own.
 *
 * @returns the files in their order, or why there are none; a fence that names no path and one that does not end are refused,
 * for what stands in them would be lost
 */
export function readFileBlocks(body: string): readonly TextFile[] | BlockRefusal {
  const lines = body.replaceAll(/\r\n?/g, '\n').split('\n');
  const files: TextFile[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, fence, named = ''] = OPENING.exec(lines[at]!) ?? [];
    if (fence === undefined) continue;
    const [word, path, ...more] = named.trim().split(/\s+/);
    if (word !== 'file' || !path || more.length > 0) return { why: 'without-path', line: at + 1 };
    const end = lines.findIndex((line, place) => place > at && line.trimEnd() === fence);
    if (end === -1) return { why: 'not-closed', line: at + 1 };
    files.push({ path, text: `${lines.slice(at + 1, end).join('\n')}\n` });
    at = end;
  }
  return files.length > 0 ? files : { why: 'none' };
}
