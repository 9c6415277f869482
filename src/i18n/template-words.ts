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
    taken: (id) => `Ya existe una entrada con el nombre «${id}»: use otro.`,
    next: (folder) => `Cambie cada «…» por su dato y revise con: npm run validate -- ${folder}\nNo escriba nombres ni datos de personas.`,
    comments: [
      'Las líneas que empiezan con # explican cada dato; puede borrarlas.',
      'Cambie cada «…» por su dato. Para usar un dato opcional, quite de sus líneas el # y el espacio que lo sigue.',
      'Nombre oficinas, no personas.',
    ],
  },
  en: {
    noName: (kind) => `The name of the file is missing, for example: npm run new -- ${kind} 2026-my-subject`,
    badName: (id) => `"${id}" cannot be a name: use lower-case letters without accents, digits and hyphens, for example 2026-my-subject.`,
    taken: (id) => `There is an entry named "${id}" already: use another name.`,
    next: (folder) =>
      `Put a fact in the place of each "…" and check with: npm run validate -- ${folder}\nWrite no names or data of persons.`,
    comments: [
      'Lines that begin with # explain each datum; you may delete them.',
      'Put a fact in the place of each "…". To use an optional datum, take the # and the blank after it off its lines.',
      'Name offices, not people.',
    ],
  },
};
