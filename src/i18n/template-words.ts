// A data table: what the command says that begins a new entry of another kind than a report.
import type { Locale } from '#domain/schemas/vocabulary.ts';

interface TemplateWords {
  noName(kind: string): string;
  badName(id: string): string;
  taken(id: string): string;
  /** @param proposed the id that an empty answer takes */
  askName(proposed: string | undefined): string;
  askSource: string;
  askMinutes: string;
  minutesOfMeeting: string;
  byName: string;
  several: string;
  mayBeEmpty: string;
  notFound(text: string): string;
  severalFound(text: string): string;
  /** @param options values with their words */
  notChosen(text: string, options: readonly (readonly [string, string])[], nearest: string | undefined): string;
  noQuestion(flag: string, paths: readonly string[]): string;
  personal(masked: string): string;
  more(count: number): string;
  next(files: string): string;
  comments: readonly string[];
}

const choices = (options: readonly (readonly [string, string])[]) =>
  options.map(([value, word]) => (value === word ? value : `${word} (${value})`)).join(', ');

export const TEMPLATE_WORDS: Record<Locale, TemplateWords> = {
  es: {
    noName: (kind) => `Falta el nombre del archivo, por ejemplo: npm run new -- ${kind} 2026-mi-tema`,
    badName: (id) => `«${id}» no puede ser un nombre: use minúsculas sin acentos, cifras y guiones, por ejemplo 2026-mi-tema.`,
    taken: (id) => `Ya hay una entrada que se llama «${id}»: use otro nombre. No se cambió nada.`,
    askName: (proposed) =>
      proposed === undefined
        ? 'Nombre del archivo, que será parte de la dirección permanente: '
        : `Nombre del archivo, que será parte de la dirección permanente. Con Enter: ${proposed}\n> `,
    askSource: 'Si la fuente todavía no está en el sitio, escriba su título (Enter si ya está):\n> ',
    askMinutes: '¿Hay minuta? (s/n) ',
    minutesOfMeeting: '--minutes es de una reunión (meeting).',
    byName: 'un nombre, un código o parte del título; «?» muestra la lista',
    several: 'varios, con comas',
    mayBeEmpty: 'puede quedar vacío',
    notFound: (text) => `No hay nada que se llame «${text}».`,
    severalFound: (text) => `«${text}» puede ser, entre otros (en una terminal, escriba 1, 2…):`,
    notChosen: (text, options, nearest) =>
      `«${text}» no está en la lista${nearest === undefined ? '' : `; ¿quiso decir «${nearest}»?`}. Se acepta: ${choices(options)}.`,
    noQuestion: (flag, paths) => `--set ${flag}: se espera CAMPO=VALOR, con uno de estos campos: ${paths.join(', ')}.`,
    personal: (masked) => `Parece un dato personal (${masked}). Nombre oficinas, no personas.`,
    more: (count) => `y ${count} más`,
    next: (files) =>
      `Escriba lo que va en lugar de cada «…» y revíselo con: npm run validate -- ${files}\nNo escriba nombres ni datos de personas.`,
    comments: [
      'Las líneas que empiezan con # explican cada campo. Puede borrarlas.',
      'Escriba lo que va en lugar de cada «…». Para usar un campo opcional, quite de sus líneas el # y el espacio que sigue.',
      'Nombre oficinas, no personas.',
    ],
  },
  en: {
    noName: (kind) => `The name of the file is missing, for example: npm run new -- ${kind} 2026-my-subject`,
    badName: (id) => `"${id}" cannot be a name: use lower-case letters without accents, digits and hyphens, for example 2026-my-subject.`,
    taken: (id) => `There is already an entry called "${id}": use another name. Nothing was changed.`,
    askName: (proposed) =>
      proposed === undefined
        ? 'Name of the file, which will be part of the permanent address: '
        : `Name of the file, which will be part of the permanent address. With Enter: ${proposed}\n> `,
    askSource: 'If the source is not on the site yet, write its title (Enter if it is):\n> ',
    askMinutes: 'Are there minutes? (y/n) ',
    minutesOfMeeting: '--minutes belongs to a meeting.',
    byName: 'a name, a code or part of the title; "?" shows the list',
    several: 'several, with commas',
    mayBeEmpty: 'may be left empty',
    notFound: (text) => `There is nothing called "${text}".`,
    severalFound: (text) => `"${text}" can be, among others (at a terminal, write 1, 2…):`,
    notChosen: (text, options, nearest) =>
      `"${text}" is not in the list${nearest === undefined ? '' : `; did you mean "${nearest}"?`}. Accepted: ${choices(options)}.`,
    noQuestion: (flag, paths) => `--set ${flag}: FIELD=VALUE is expected, with one of these fields: ${paths.join(', ')}.`,
    personal: (masked) => `This looks like personal data (${masked}). Name offices, not people.`,
    more: (count) => `and ${count} more`,
    next: (files) =>
      `Write what belongs in place of each "…" and check it with: npm run validate -- ${files}\nWrite no names and no personal data.`,
    comments: [
      'Lines that begin with # explain each field. You may delete them.',
      'Write what belongs in place of each "…". To use an optional field, remove the # and the space after it from its lines.',
      'Name offices, not people.',
    ],
  },
};
