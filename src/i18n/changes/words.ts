// A data table: what is said of what a change makes different, in sentences that need no knowledge of the program.
import type { Change } from '#domain/changes/change.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { formatNumber } from '../format.ts';

export interface ChangesWords {
  heading: string;
  /** Under the heading. @param day as it is written */
  asOf(day: string): string;
  nothing: string;
  headings: Record<Change['kind'], string>;
  more(count: number): string;
  was(before: string, after: string): string;
  /** Where nothing is said, or nothing is there. */
  none: string;
  /** In a country, or in the region as a whole. */
  in(country: string | undefined): string;
  range(lowest: string, highest: string): string;
  texts(count: number): string;
  expired(level: string): string;
  unknown: string;
  notComparable: string;
  apart(levels: number): string;
  contested: Record<'reply' | 'distance', string>;
  uncontested: string;
  meaning(name: string, fields: string): string;
  cases(count: number): string;
  places(informed: number, total: number): string;
  happened: Record<'added' | 'gone' | 'changed', (kind: string, name: string) => string>;
  problems(errors: number, warnings: number): string;
}

const counted = (locale: Locale, count: number, one: string, many: string) => `${formatNumber(count, locale)} ${count === 1 ? one : many}`;

export const CHANGES_WORDS: Record<Locale, ChangesWords> = {
  es: {
    heading: 'Qué cambiaría en el sitio',
    asOf: (day) => `Comparado con y sin el cambio, con la misma fecha: ${day}.`,
    nothing: 'Nada de lo que el sitio muestra cambiaría.',
    headings: {
      meaning: 'ATENCIÓN: identificadores que pasarían a nombrar otra cosa',
      level: 'Lo que dice cada voz',
      difference: 'Distancia entre gobierno y sociedad civil',
      contested: 'En disputa',
      record: 'Lo que muestran los documentos',
      stage: 'Etapas',
      timeliness: 'Fechas',
      obligation: 'Reglas del mecanismo',
      coverage: 'De cuánto hay información',
      entry: 'Entradas',
    },
    more: (count) => `y ${formatNumber(count, 'es')} más`,
    was: (before, after) => `antes, ${before}; ahora, ${after}`,
    none: 'nada',
    in: (country) => (country === undefined ? 'en la región en conjunto' : `en ${country}`),
    range: (lowest, highest) => `de ${lowest} a ${highest}`,
    texts: (count) => counted('es', count, 'texto', 'textos'),
    expired: (level) => `${level}, que ya caducó`,
    unknown: 'alguien dice que no tiene información',
    notComparable: 'no se podían comparar',
    apart: (levels) => (levels === 0 ? 'coinciden' : counted('es', levels, 'nivel', 'niveles')),
    contested: { reply: 'una parte lo rechaza', distance: 'las voces están lejos' },
    uncontested: 'no está en disputa',
    meaning: (name, fields) =>
      `${name}: cambia ${fields}. Quien ya lo cita quedaría citando otra cosa. Si es otra cosa, dele un identificador nuevo.`,
    cases: (count) => counted('es', count, 'caso', 'casos'),
    places: (informed, total) => `${formatNumber(informed, 'es')} de ${formatNumber(total, 'es')} (cada acuerdo o medida en cada país)`,
    happened: {
      added: (kind, name) => `Nueva. ${kind}: ${name}`,
      gone: (kind, name) => `ATENCIÓN: se borra. ${kind}: ${name}. Su dirección permanente dejaría de funcionar.`,
      changed: (kind, name) => `Cambia. ${kind}: ${name}`,
    },
    problems: (errors, warnings) =>
      `La revisión encontró ${counted('es', errors, 'problema que impide publicar', 'problemas que impiden publicar')} y ${counted('es', warnings, 'aviso', 'avisos')}. Mientras haya problemas, lo de arriba está incompleto: las entradas que no se pueden leer no cuentan.`,
  },
  en: {
    heading: 'What would change on the site',
    asOf: (day) => `Compared with and without the change, on the same day: ${day}.`,
    nothing: 'Nothing that the site shows would change.',
    headings: {
      meaning: 'ATTENTION: ids that would come to name something else',
      level: 'What each voice says',
      difference: 'Distance between government and civil society',
      contested: 'Contested',
      record: 'What documents show',
      stage: 'Stages',
      timeliness: 'Dates',
      obligation: 'Rules of the mechanism',
      coverage: 'How much there is information on',
      entry: 'Entries',
    },
    more: (count) => `and ${formatNumber(count, 'en')} more`,
    was: (before, after) => `before, ${before}; now, ${after}`,
    none: 'nothing',
    in: (country) => (country === undefined ? 'in the region as a whole' : `in ${country}`),
    range: (lowest, highest) => `from ${lowest} to ${highest}`,
    texts: (count) => counted('en', count, 'text', 'texts'),
    expired: (level) => `${level}, which has expired`,
    unknown: 'somebody says that it has no information',
    notComparable: 'could not be compared',
    apart: (levels) => (levels === 0 ? 'they agree' : counted('en', levels, 'level', 'levels')),
    contested: { reply: 'a party rejects it', distance: 'the voices are far apart' },
    uncontested: 'not contested',
    meaning: (name, fields) =>
      `${name}: ${fields} changes. Whoever cites it already would be citing something else. If it is another thing, give it a new id.`,
    cases: (count) => counted('en', count, 'case', 'cases'),
    places: (informed, total) =>
      `${formatNumber(informed, 'en')} of ${formatNumber(total, 'en')} (each agreement or measure in each country)`,
    happened: {
      added: (kind, name) => `New. ${kind}: ${name}`,
      gone: (kind, name) => `ATTENTION: deleted. ${kind}: ${name}. Its permanent address would stop working.`,
      changed: (kind, name) => `Changed. ${kind}: ${name}`,
    },
    problems: (errors, warnings) =>
      `The check found ${counted('en', errors, 'problem that stops publication', 'problems that stop publication')} and ${counted('en', warnings, 'warning', 'warnings')}. While there are problems, the list above is incomplete: entries that cannot be read do not count.`,
  },
};
