import type { Problem } from '#domain/problems/problem.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { formatProblem } from '#i18n/problems/index.ts';
import { oneLine } from './printable.ts';

/** The escapes of GitHub's workflow commands, for what follows `::` and for the values before it. */
export const commandData = (text: string) => oneLine(text).replaceAll('%', '%25');
export const commandProperty = (text: string) => commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Problems as commands for GitHub's checks: one annotation on the line of each. */
export function toAnnotations(problems: readonly Problem[], folder: string, locale: Locale): string {
  return problems
    .map((item) => {
      const { message, remedy } = formatProblem(item, locale);
      const place = item.position ? `,line=${item.position.line},col=${item.position.column}` : '';
      const title = commandProperty(item.code);
      return `::${item.severity} file=${commandProperty(`${folder}/${item.file}`)}${place},title=${title}::${commandData(`${message} ${remedy}`.trim())}`;
    })
    .join('\n');
}

/**
 * Text between the commands that stop and resume commands, so that nothing in it is one, wherever it stands on its line.
 *
 * @param token known to nobody before this run
 */
export function withoutCommands(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}\n::${token}::`;
}
