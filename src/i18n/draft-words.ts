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
      organization: 'Identificador de la organización que firma (está en content/parties), por ejemplo plataforma-mx: ',
      country: 'País observado, por ejemplo mx (deje vacío si es toda la región): ',
      period: 'Período observado, por ejemplo 2026-Q3: ',
      subject: 'Qué evalúa el reporte: un acuerdo (d-04) o una medida (ins-2016-ninez/m4): ',
      title: 'Título: ',
    },
    missing: (flags) => `Falta: ${flags}`,
    register:
      'Su organización todavía no está en content/parties: pida a la secretaría que la agregue (CONTRIBUTING.es.md). Con --draft el borrador se escribe de todos modos; la revisión lo señalará hasta que la organización esté ahí.',
    written: (file) => `Borrador escrito: ${file}`,
    next: (file) =>
      `Escriba el texto y revíselo con: npm run validate -- ${file}\nLa revisión pedirá «no-personal-data-checked»: lo escribe, al final, la persona que leyó todo el texto.`,
    comments: {
      header: [
        'Las líneas que empiezan con # explican cada campo. Puede borrarlas.',
        'Para usar un campo opcional, quite de sus líneas el # y el espacio que sigue.',
        'Cómo se escribe un reporte: CONTRIBUTING.es.md',
      ],
      accepted: 'Se acepta:',
      optional: '(Opcional.)',
      day: 'AAAA-MM-DD',
      personalData: ['Escríbalo al final, cuando alguien haya leído todo el texto, y quite el #.', 'Sin ese día el reporte no se publica.'],
    },
    method: 'Escriba aquí cómo lo saben: cuántas visitas, entrevistas o solicitudes de información…',
    body: `## Qué encontramos

Un párrafo para cada idea, con una línea en blanco entre uno y otro. Nombre oficinas, no personas.

<Evidencia fuente="Registro de visitas" fecha="agosto de 2026">

Qué comprobaron, y con qué.

</Evidencia>

<Cita de="Nombre de la oficina o del documento">Sus palabras exactas.</Cita>

<Nota titulo="Alcance">Algo que el lector debe tener en cuenta.</Nota>

## Qué falta

Qué no se ha hecho, o qué no se sabe.
`,
  },
  en: {
    questions: {
      lang: 'Idioma del reporte / Language of the report (es, en): ',
      organization: 'Id of the organisation that signs (see content/parties), e.g. plataforma-mx: ',
      country: 'Country observed, e.g. mx (leave empty for the whole region): ',
      period: 'Period observed, e.g. 2026-Q3: ',
      subject: 'What the report assesses: an agreement (d-04) or a measure (ins-2016-ninez/m4): ',
      title: 'Title: ',
    },
    missing: (flags) => `Missing: ${flags}`,
    register:
      'Your organisation is not in content/parties yet: ask the secretariat to add it (CONTRIBUTING.md). With --draft the draft is written anyway; the check will point this out until the organisation is there.',
    written: (file) => `Draft written: ${file}`,
    next: (file) =>
      `Write the text and check it with: npm run validate -- ${file}\nThe check will ask for "no-personal-data-checked": the person who has read the whole text adds it last.`,
    comments: {
      header: [
        'Lines that begin with # explain each field. You may delete them.',
        'To use an optional field, remove the # and the space after it from its lines.',
        'How to write a report: CONTRIBUTING.md',
      ],
      accepted: 'Accepted:',
      optional: '(Optional.)',
      day: 'YYYY-MM-DD',
      personalData: [
        'Fill this in last, once somebody has read the whole text, and remove the #.',
        'Without that day the report is not published.',
      ],
    },
    method: 'Write here how you know: how many visits, interviews or requests for information…',
    body: `## What we found

One paragraph for each idea, with an empty line between them. Name offices, not people.

<Evidence source="Record of visits" date="August 2026">

What you checked, and with what.

</Evidence>

<Quote by="Name of the office or document">Its exact words.</Quote>

<Note title="Scope">Something readers should bear in mind.</Note>

## What is missing

What has not been done, or what is not known.
`,
  },
};
