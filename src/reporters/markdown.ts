import type { Problem } from '#domain/problems/problem.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { formatProblem } from '#i18n/problems/index.ts';
import { oneLine } from './printable.ts';
import { countOf } from './report.ts';
import { REPORTER_WORDS } from './words.ts';

/** A summary on GitHub may have 1 MiB: a thousand rows of the longest sentences fit. */
const MAX_ROWS = 1000;

/** Text of a cell or item that loads nothing, links to nothing and cannot end the cell. */
export function cell(text: string): string {
  return oneLine(text).replace(/[!-/:-@[-`{-~]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`));
}

/** Problems as Markdown for the summary of a check, readable without knowing the tools. */
export function toMarkdown(problems: readonly Problem[], fileCount: number, locale: Locale): string {
  const words = REPORTER_WORDS[locale];
  if (problems.length === 0) return words.clean(fileCount);
  const rows = problems.slice(0, MAX_ROWS).map((item) => {
    const { message, remedy } = formatProblem(item, locale);
    return `| ${[item.file, String(item.position?.line ?? '–'), message, remedy].map(cell).join(' | ')} |`;
  });
  const rest = problems.length - rows.length;
  return [
    `| ${words.columns.join(' | ')} |`,
    '|---|---|---|---|',
    ...rows,
    '',
    ...(rest > 0 ? [words.more(rest), ''] : []),
    words.total(countOf(problems), fileCount),
  ].join('\n');
}
