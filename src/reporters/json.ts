import { acceptedIn, formatProblem } from '#i18n/problems/index.ts';
import { UNSEEN } from './printable.ts';
import { countOf, type Report } from './report.ts';

/** Changes only together with docs/validator.md, and when a key changes its meaning or goes away. */
const VERSION = 1;

/** JSON in which characters that cannot be seen, and the sign by which a forge finds a command in a line, are escapes. */
export function serialize(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2)
    .replace(UNSEEN, (character) => (character === '\n' ? character : character.split('').map(escaped).join('')))
    .replaceAll('##[', '#\\u0023[');
}

/** Problems as data, in the form that docs/validator.md describes; the order of keys is part of it. */
export function toJson({ problems, fileCount, locale, helpAddress }: Report): string {
  const { errors, warnings } = countOf(problems);
  return serialize({
    version: VERSION,
    files: fileCount,
    errors,
    warnings,
    problems: problems.map((item) => {
      const { message, remedy } = formatProblem(item, locale);
      const { code, severity, file, position, facts } = item;
      return {
        code,
        severity,
        file,
        line: position?.line ?? null,
        column: position?.column ?? null,
        message,
        remedy,
        help: helpAddress(code),
        found: 'found' in facts ? facts.found : undefined,
        accepted: acceptedIn(item, locale),
        nearest: 'nearest' in facts ? facts.nearest : undefined,
      };
    }),
  });
}
