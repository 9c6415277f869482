import type { Problem } from '#domain/problem.ts';
import type { Locale } from '#domain/vocabulary.ts';
import { formatProblem } from './problems/index.ts';

const WORDS = {
  es: {
    warning: 'aviso',
    help: 'Ayuda',
    clean: (files: number) => `Sin problemas en ${files} archivos.`,
    total: (errors: number, warnings: number, files: number) =>
      `${errors} ${errors === 1 ? 'problema' : 'problemas'} y ${warnings} ${warnings === 1 ? 'aviso' : 'avisos'} en ${files} archivos.`,
  },
  en: {
    warning: 'warning',
    help: 'Help',
    clean: (files: number) => `No problems in ${files} files.`,
    total: (errors: number, warnings: number, files: number) =>
      `${errors} ${errors === 1 ? 'problem' : 'problems'} and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} in ${files} files.`,
  },
} as const satisfies Record<Locale, object>;

/** Control characters shown as code points, so that content can never write to a terminal or a log. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what it replaces
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, (character) => {
    return character === '\n' ? '\n' : `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}

function oneLine(text: string): string {
  return printable(text).replaceAll('\n', ' ');
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
): string {
  const words = WORDS[locale];
  const lines: string[] = [];
  let file: string | undefined;
  for (const item of problems) {
    if (item.file !== file) {
      file = item.file;
      lines.push(...(lines.length > 0 ? [''] : []), oneLine(file));
    }
    const { message, remedy } = formatProblem(item, locale);
    const place = item.position ? `${item.position.line}:${item.position.column}` : '–';
    const severity = item.severity === 'warning' ? ` (${words.warning})` : '';
    lines.push(`  ${place}  ${oneLine(message)}${severity}`);
    if (remedy) lines.push(`      ${oneLine(remedy)}`);
    lines.push(`      ${words.help}: ${helpAddress(item.code)} [${item.code}]`);
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const closing = problems.length === 0 ? words.clean(fileCount) : words.total(errors, problems.length - errors, fileCount);
  return [...lines, ...(lines.length > 0 ? [''] : []), closing].join('\n');
}

/** Problems as commands for a forge's checks: one annotation on the line of each. */
export function toAnnotations(problems: readonly Problem[], folder: string, locale: Locale): string {
  const escape = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return problems
    .map((item) => {
      const { message, remedy } = formatProblem(item, locale);
      const place = item.position ? `,line=${item.position.line},col=${item.position.column}` : '';
      return `::${item.severity} file=${property(`${folder}/${item.file}`)}${place},title=${property(item.code)}::${escape(oneLine(`${message} ${remedy}`))}`;
    })
    .join('\n');
}

/** Problems as Markdown for the summary of a check, readable without knowing the tools. */
export function toMarkdown(problems: readonly Problem[], fileCount: number, locale: Locale): string {
  const cell = (text: string) => oneLine(text).replaceAll('|', '\\|').replaceAll('<', '&lt;');
  const heads = locale === 'es' ? ['Archivo', 'Línea', 'Qué pasa', 'Qué escribir'] : ['File', 'Line', 'What is wrong', 'What to write'];
  const rows = problems.map((item) => {
    const { message, remedy } = formatProblem(item, locale);
    return `| ${[item.file, String(item.position?.line ?? '–'), message, remedy].map(cell).join(' | ')} |`;
  });
  const table = rows.length === 0 ? [] : [`| ${heads.join(' | ')} |`, '|---|---|---|---|', ...rows, ''];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const words = WORDS[locale];
  return [...table, problems.length === 0 ? words.clean(fileCount) : words.total(errors, problems.length - errors, fileCount)].join('\n');
}
