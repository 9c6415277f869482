// A data table: what is said of what a change touches.
import type { ProgramPart } from '#domain/changes/program-parts.ts';
import type { TouchedFile } from '#domain/changes/touched.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';

interface TouchedWords {
  heading: string;
  nothing: string;
  happened: Record<TouchedFile['happened'], (count: number) => string>;
  /** Beside the name of a file. */
  mark: Record<TouchedFile['happened'], string>;
  more(files: number): string;
  /** Each of the four says who must agree, in a whole sentence. */
  ownWords(party: string): string;
  recorded: string;
  unclear: string;
  program: string;
  /** Where content and program change together. */
  both: string;
  /** Where an entry is taken away. */
  gone: string;
  parts: Record<ProgramPart, string>;
}

const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const TOUCHED_WORDS: Record<Locale, TouchedWords> = {
  es: {
    heading: 'Qué toca este cambio y quién debe estar de acuerdo',
    nothing: 'Este cambio no toca ningún archivo.',
    happened: {
      added: (count) => n(count, 'archivo nuevo', 'archivos nuevos'),
      changed: (count) => n(count, 'archivo cambiado', 'archivos cambiados'),
      gone: (count) => n(count, 'archivo borrado', 'archivos borrados'),
    },
    mark: { added: 'nuevo', changed: 'cambiado', gone: 'borrado' },
    more: (files) => `y ${files} más`,
    ownWords: (party) =>
      `Aquí ${party} habla en su propio nombre. No acepte el cambio sin su acuerdo, o sin el de la secretaría si habla por ella. Quien envía el cambio puede ser otra persona.`,
    recorded:
      'Esto lo escriben los editores. No lo acepte sin la revisión de las secretarías. A quien aparece no se le pide permiso: un hecho con su fuente no se veta. Para responder está la réplica.',
    unclear:
      'De estos archivos no se puede leer quién los firma. No los acepte así: primero hay que corregirlos, y después se ve de quién son.',
    program: 'Esto es parte del programa. No lo acepte sin el acuerdo de quienes mantienen el código.',
    both: 'El cambio toca a la vez el contenido y el programa. No lo acepte sin la revisión de las secretarías y la de quienes mantienen el código. Es mejor enviar dos cambios.',
    gone: 'Borra entradas: si una ya está publicada, su dirección permanente dejaría de funcionar.',
    parts: {
      checks:
        'ATENCIÓN: cambia las propias revisiones, quién debe aprobar o cómo se publica. Si aquí algo está en verde, es porque el propio cambio lo decidió.',
      packages: 'ATENCIÓN: cambia paquetes u órdenes que se instalan y se ejecutan en la computadora de quien construye el sitio.',
      gate: 'ATENCIÓN: cambia qué contenido deja pasar la revisión.',
      commands: 'ATENCIÓN: cambia órdenes y configuraciones que se ejecutan al revisar y al publicar.',
      prose: 'ATENCIÓN: cambia las páginas que escriben los editores. Se compilan con el sitio y pueden ejecutar programas.',
      public: 'ATENCIÓN: cambia archivos que se publican tal como están. Nada revisa su contenido.',
      tests: 'Cambia las pruebas: si algo se deja de probar, nadie lo nota.',
      site: 'Cambia cómo se hacen las páginas.',
      documents: 'Cambia documentos del proyecto.',
    },
  },
  en: {
    heading: 'What this change touches, and who must agree',
    nothing: 'This change touches no file.',
    happened: {
      added: (count) => n(count, 'new file', 'new files'),
      changed: (count) => n(count, 'changed file', 'changed files'),
      gone: (count) => n(count, 'deleted file', 'deleted files'),
    },
    mark: { added: 'new', changed: 'changed', gone: 'deleted' },
    more: (files) => `and ${files} more`,
    ownWords: (party) =>
      `Here ${party} speaks in its own name. Do not merge without its consent, or that of the secretariat if it speaks for it. The person who sends the change may be somebody else.`,
    recorded:
      'The editors write this. Do not merge without the review of the secretariats. Those it describes are not asked for permission: nobody can veto a fact with its source. They can answer with a reply.',
    unclear:
      'These files do not show who signs them. Do not merge them like this: they have to be corrected first, and then it can be seen whose they are.',
    program: 'This is part of the program. Do not merge without those who maintain the code.',
    both: 'The change touches both the content and the program. Do not merge without the review of the secretariats and of those who maintain the code. Two separate changes would be better.',
    gone: 'It deletes entries: if one is already published, its permanent address would stop working.',
    parts: {
      checks:
        'ATTENTION: it changes the checks themselves, who must approve, or how the site is published. If something is green here, the change itself decided that.',
      packages: 'ATTENTION: it changes packages or commands that are installed and run on the computer of whoever builds the site.',
      gate: 'ATTENTION: it changes which content the check lets through.',
      commands: 'ATTENTION: it changes commands and settings that run when the site is checked and published.',
      prose: 'ATTENTION: it changes the pages that the editors write. They are compiled with the site and can run programs.',
      public: 'ATTENTION: it changes files that are published as they are. Nothing checks what is in them.',
      tests: 'It changes the tests: if something stops being tested, nobody notices.',
      site: 'It changes how pages are made.',
      documents: 'It changes documents of the project.',
    },
  },
};
