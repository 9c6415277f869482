import type { Problem } from '#domain/problems/problem.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { formatProblem } from '#i18n/problems/index.ts';
import { oneLine } from './printable.ts';
import { countOf } from './report.ts';
import { REPORTER_WORDS } from './words.ts';

const STYLES = { bold: [1, 22], faint: [2, 22], red: [31, 39], yellow: [33, 39] } as const;

function painter(colour: boolean): (style: keyof typeof STYLES, text: string) => string {
  return (style, text) => (colour ? `\u001B[${STYLES[style][0]}m${text}\u001B[${STYLES[style][1]}m` : text);
}

/** A file as a line of its own: a name that a forge would take for a command is written as a path. */
function heading(file: string): string {
  const name = oneLine(file);
  return /^\s*(?:::|##\[)/.test(name) ? `./${name}` : name;
}

/**
 * Problems as text for a terminal: grouped by file, each with its place, what was found, what to write instead and the
 * address of its help page.
 */
export function toText(
  problems: readonly Problem[],
  fileCount: number,
  locale: Locale,
  helpAddress: (code: Problem['code']) => string,
  colour = false,
): string {
  const words = REPORTER_WORDS[locale];
  const paint = painter(colour);
  const lines: string[] = [];
  let file: string | undefined;
  for (const item of problems) {
    if (item.file !== file) {
      file = item.file;
      lines.push(...(lines.length > 0 ? [''] : []), paint('bold', heading(file)));
    }
    const { message, remedy } = formatProblem(item, locale);
    const place = item.position ? `${item.position.line}:${item.position.column}` : '–';
    const severity = item.severity === 'warning' ? ` (${words.warning})` : '';
    lines.push(`  ${paint(item.severity === 'warning' ? 'yellow' : 'red', place)}  ${oneLine(message)}${severity}`);
    if (remedy) lines.push(`      ${oneLine(remedy)}`);
    lines.push(`      ${paint('faint', `${words.help}: ${helpAddress(item.code)} [${item.code}]`)}`);
  }
  const closing = problems.length === 0 ? words.clean(fileCount) : words.total(countOf(problems), fileCount);
  return [...lines, ...(lines.length > 0 ? [''] : []), closing].join('\n');
}
