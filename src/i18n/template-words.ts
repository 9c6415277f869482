// A data table: what the command says that begins a new entry of another kind than a report.
import type { Locale } from '#domain/schemas/vocabulary.ts';

interface TemplateWords {
  noName(kind: string): string;
  badName(id: string): string;
  taken(id: string): string;
  next(folder: string): string;
  comments: readonly string[];
}

export const TEMPLATE_WORDS: Record<Locale, TemplateWords> = {
  es: {
    noName: (kind) => `Falta el nombre del archivo, por ejemplo: npm run new -- ${kind} 2026-mi-tema`,
    badName: (id) => `«${id}» no puede ser un nombre: use minúsculas sin acentos, cifras y guiones, por ejemplo 2026-mi-tema.`,
    taken: (id) => `Ya hay una entrada que se llama «${id}»: use otro nombre.`,
    next: (folder) =>
      `Escriba lo que va en lugar de cada «…» y revíselo con: npm run validate -- ${folder}\nNo escriba nombres ni datos de personas.`,
    comments: [
      'Las líneas que empiezan con # explican cada campo. Puede borrarlas.',
      'Escriba lo que va en lugar de cada «…». Para usar un campo opcional, quite de sus líneas el # y el espacio que sigue.',
      'Nombre oficinas, no personas.',
    ],
  },
  en: {
    noName: (kind) => `The name of the file is missing, for example: npm run new -- ${kind} 2026-my-subject`,
    badName: (id) => `"${id}" cannot be a name: use lower-case letters without accents, digits and hyphens, for example 2026-my-subject.`,
    taken: (id) => `There is already an entry called "${id}": use another name.`,
    next: (folder) =>
      `Write what belongs in place of each "…" and check it with: npm run validate -- ${folder}\nWrite no names and no personal data.`,
    comments: [
      'Lines that begin with # explain each field. You may delete them.',
      'Write what belongs in place of each "…". To use an optional field, remove the # and the space after it from its lines.',
      'Name offices, not people.',
    ],
  },
};
