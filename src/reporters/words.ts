// A data table: what reporters say besides the problems themselves.
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { Count } from './report.ts';

interface ReporterWords {
  warning: string;
  help: string;
  clean(files: number): string;
  total(count: Count, files: number): string;
  more(rows: number): string;
  /** How stray signs are put right. */
  fix: string;
  /** Why a page shows problems in place of what stands there. */
  held: string;
  columns: readonly [file: string, line: string, message: string, remedy: string];
}

const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const REPORTER_WORDS: Record<Locale, ReporterWords> = {
  es: {
    warning: 'aviso',
    help: 'Ayuda',
    clean: (files) => `Sin problemas en ${n(files, 'archivo', 'archivos')}.`,
    total: ({ errors, warnings }, files) =>
      `${n(errors, 'problema', 'problemas')} y ${n(warnings, 'aviso', 'avisos')} en ${n(files, 'archivo', 'archivos')}.`,
    more: (rows) => `Hay ${rows} más, que no caben aquí: búsquelos en el registro de la ejecución.`,
    fix: 'Esta orden corrige sola los signos < y { sueltos: npm run validate -- --fix',
    held: 'El sitio vuelve en cuanto corrija los problemas. Los avisos no lo detienen.',
    columns: ['Archivo', 'Línea', 'Qué pasa', 'Qué escribir'],
  },
  en: {
    warning: 'warning',
    help: 'Help',
    clean: (files) => `No problems in ${n(files, 'file', 'files')}.`,
    total: ({ errors, warnings }, files) =>
      `${n(errors, 'problem', 'problems')} and ${n(warnings, 'warning', 'warnings')} in ${n(files, 'file', 'files')}.`,
    more: (rows) => `There are ${rows} more, which do not fit here: see the log of the run.`,
    fix: 'This command corrects stray < and { signs: npm run validate -- --fix',
    held: 'The site will be back as soon as the problems are corrected. Warnings do not stop it.',
    columns: ['File', 'Line', 'What is wrong', 'What to write'],
  },
};
