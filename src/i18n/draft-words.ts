// A data table: what the command that begins a new report says, and the text it begins it with.
import type { Locale } from '#domain/schemas/vocabulary.ts';

export const DRAFT_FIELDS = ['lang', 'organization', 'country', 'period', 'subject', 'title'] as const;
/** What a person is asked for a new report. */
export type DraftField = (typeof DRAFT_FIELDS)[number];

export interface DraftWords {
  questions: Record<DraftField, string>;
  missing(flags: string): string;
  /** How an organisation that is not in the register of parties gets there. */
  register: string;
  written(file: string): string;
  next(file: string): string;
  /** Comments of the header, besides the sentence of each field. */
  comments: { header: readonly string[]; accepted: string; optional: string; day: string; personalData: readonly string[] };
  method: string;
  body: string;
}

export const DRAFT_WORDS: Record<Locale, DraftWords> = {
  es: {
    questions: {
      lang: 'Idioma del reporte / Language of the report (es, en): ',
      organization: 'Identificador de la organización que firma (content/parties), por ejemplo plataforma-mx: ',
      country: 'País observado, por ejemplo mx (vacío si es la región): ',
      period: 'Período observado, por ejemplo 2026-Q3: ',
      subject: 'Qué se evalúa: un acuerdo (d-04) o una medida (ins-2016-ninez/m4): ',
      title: 'Título: ',
    },
    missing: (flags) => `Falta: ${flags}`,
    register:
      'Una organización se registra en content/parties: pídalo a la secretaría (CONTRIBUTING.es.md). Con --draft el borrador se escribe de todos modos, y la validación lo señalará hasta que esté registrada.',
    written: (file) => `Borrador escrito: ${file}`,
    next: (file) =>
      `Escriba el texto y revíselo con: npm run validate -- ${file}\nLa validación pedirá «no-personal-data-checked»: lo pone, al final, la persona que haya leído todo el texto.`,
    comments: {
      header: [
        'Las líneas que empiezan con # explican cada dato; puede borrarlas.',
        'Para usar un dato opcional, quite de sus líneas el # y el espacio que lo sigue.',
        'Cómo se escribe un reporte: CONTRIBUTING.es.md',
      ],
      accepted: 'Se acepta:',
      optional: '(Opcional.)',
      day: 'AAAA-MM-DD',
      personalData: ['Lo pone, al final, quien haya leído todo el texto; entonces se quita el #.', 'Sin ese día el reporte no se publica.'],
    },
    method: 'Escriba aquí cómo se sabe: visitas, entrevistas, solicitudes de información…',
    body: `## Qué encontramos

Un párrafo por idea, separados por una línea en blanco. Nombre oficinas, no personas.

<Evidencia fuente="Registro de visitas" fecha="agosto de 2026">

Lo que se comprobó, y con qué.

</Evidencia>

<Cita de="La oficina o el documento">Palabras textuales.</Cita>

<Nota titulo="Alcance">Una advertencia o una aclaración.</Nota>

## Qué falta

Lo que no se hizo, o no se sabe.
`,
  },
  en: {
    questions: {
      lang: 'Idioma del reporte / Language of the report (es, en): ',
      organization: 'Id of the organisation that signs (content/parties), e.g. plataforma-mx: ',
      country: 'Country observed, e.g. mx (empty for the region): ',
      period: 'Period observed, e.g. 2026-Q3: ',
      subject: 'What is assessed: an agreement (d-04) or a measure (ins-2016-ninez/m4): ',
      title: 'Title: ',
    },
    missing: (flags) => `Missing: ${flags}`,
    register:
      'An organisation is registered in content/parties: ask the secretariat (CONTRIBUTING.md). With --draft the draft is written all the same, and validation will point to it until the organisation is registered.',
    written: (file) => `Draft written: ${file}`,
    next: (file) =>
      `Write the text and check it with: npm run validate -- ${file}\nValidation will ask for "no-personal-data-checked": the person who has read the whole text adds it last.`,
    comments: {
      header: [
        'Lines that begin with # explain each datum; you may delete them.',
        'To use an optional datum, take the # and the blank after it off its lines.',
        'How to write a report: CONTRIBUTING.md',
      ],
      accepted: 'Accepted:',
      optional: '(Optional.)',
      day: 'YYYY-MM-DD',
      personalData: ['Whoever has read the whole text adds it last, and takes off the #.', 'Without that day the report is not published.'],
    },
    method: 'Write here how it is known: visits, interviews, requests for information…',
    body: `## What we found

One paragraph for each idea, with an empty line between them. Name offices, not people.

<Evidence source="Record of visits" date="August 2026">

What was checked, and with what.

</Evidence>

<Quote by="The office or the document">Its very words.</Quote>

<Note title="Scope">A caution or an explanation.</Note>

## What is missing

What was not done, or is not known.
`,
  },
};
