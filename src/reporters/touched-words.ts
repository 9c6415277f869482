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
    heading: 'De quién es lo que toca este cambio',
    nothing: 'Este cambio no toca ningún archivo.',
    happened: {
      added: (count) => n(count, 'archivo nuevo', 'archivos nuevos'),
      changed: (count) => n(count, 'archivo cambiado', 'archivos cambiados'),
      gone: (count) => n(count, 'archivo borrado', 'archivos borrados'),
    },
    mark: { added: 'nuevo', changed: 'cambiado', gone: 'borrado' },
    more: (files) => `y ${files} más`,
    ownWords: (party) =>
      `Lo que dice ${party} en su propio nombre. No se incorpora sin su acuerdo, o el de la secretaría si habla por ella; quien envía el cambio puede ser otra persona.`,
    recorded:
      'Lo que registran los editores. No se incorpora sin la revisión de las secretarías. A quien se describe no se le pide permiso: un hecho con su fuente no se veta; para responder está la réplica.',
    unclear:
      'Archivos de los que no se puede leer quién los firma. No se incorporan así: primero se corrigen, y después se ve de quién son.',
    program: 'El programa. No se incorpora sin quienes mantienen el código.',
    both: 'Toca contenido y programa a la vez. No se incorpora sin la revisión de las secretarías y la de quienes mantienen el código; es mejor enviar dos cambios.',
    gone: 'Borra entradas: la dirección permanente de una entrada publicada dejaría de llevar a alguna parte.',
    parts: {
      checks:
        'ATENCIÓN: cambia las revisiones mismas, quién debe aprobar o cómo se publica. Lo que aquí se ve en verde lo decide el propio cambio.',
      packages: 'ATENCIÓN: cambia paquetes u órdenes que se instalan y se ejecutan en la máquina de quien construye.',
      gate: 'ATENCIÓN: cambia qué contenido se deja pasar.',
      commands: 'ATENCIÓN: cambia órdenes y configuraciones que se ejecutan al revisar y al publicar.',
      prose: 'ATENCIÓN: cambia las páginas propias del sitio, que se compilan con él y pueden ejecutar programas.',
      public: 'ATENCIÓN: cambia archivos que se publican tal como están, sin revisión de su contenido.',
      tests: 'Cambia las pruebas: lo que se deja de probar no se nota.',
      site: 'Cambia cómo se hacen las páginas.',
      documents: 'Cambia documentos del proyecto.',
    },
  },
  en: {
    heading: 'Whose this is: what the change touches',
    nothing: 'This change touches no file.',
    happened: {
      added: (count) => n(count, 'new file', 'new files'),
      changed: (count) => n(count, 'changed file', 'changed files'),
      gone: (count) => n(count, 'deleted file', 'deleted files'),
    },
    mark: { added: 'new', changed: 'changed', gone: 'deleted' },
    more: (files) => `and ${files} more`,
    ownWords: (party) =>
      `What ${party} says in its own name. Not to be merged without its consent, or that of the secretariat speaking for it; whoever sends the change may be somebody else.`,
    recorded:
      'What the editors record. Not to be merged without the review of the secretariats. Whoever is described is not asked for leave: nobody vetoes a fact with its source; a reply is there to answer.',
    unclear: 'Files of which it cannot be read who signs them. Not to be merged like this: first put them right, then see whose they are.',
    program: 'The program. Not to be merged without those who maintain the code.',
    both: 'It touches content and the program at once. Not to be merged without the review of the secretariats and that of those who maintain the code; two changes would be better.',
    gone: 'It deletes entries: the permanent address of a published entry would lead nowhere.',
    parts: {
      checks:
        'ATTENTION: it changes the checks themselves, who must approve, or how the site is published. What is green here was decided by the change itself.',
      packages: 'ATTENTION: it changes packages or commands that are installed and run on the machine of whoever builds.',
      gate: 'ATTENTION: it changes which content is let through.',
      commands: 'ATTENTION: it changes commands and settings that run when the site is checked and published.',
      prose: 'ATTENTION: it changes the site’s own pages, which are compiled with it and can run programs.',
      public: 'ATTENTION: it changes files that are published as they are; nothing checks what they hold.',
      tests: 'It changes the tests: what is no longer tested is not noticed.',
      site: 'It changes how pages are made.',
      documents: 'It changes documents of the project.',
    },
  },
};
