// A data table: what the command that begins a new report says, and the text it begins it with.
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { EXAMPLES } from '#domain/schemas/conference-names.ts';

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
  body: string;
}

export const DRAFT_WORDS: Record<Locale, DraftWords> = {
  es: {
    questions: {
      lang: 'Idioma del reporte / Language of the report (es, en): ',
      organization: `Identificador de la organización que firma (está en content/parties), por ejemplo ${EXAMPLES.organization}: `,
      country: `País observado, por ejemplo ${EXAMPLES.country} (deje vacío si es toda la región): `,
      period: 'Período observado, por ejemplo 2026-Q3: ',
      subject: `Qué evalúa el reporte: un acuerdo (${EXAMPLES.agreement}) o una medida (${EXAMPLES.instrument}/m4): `,
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
        'Escriba lo que va en lugar de cada «…», también en el texto de abajo; un borrador con «…» no se publica.',
        'En el texto: un párrafo para cada idea, con una línea en blanco entre uno y otro. Nombre oficinas, no personas.',
        'Evidencia dice qué comprobaron y con qué; Cita, palabras exactas de una oficina o un documento; Nota, algo que tener en cuenta.',
        'Quite los bloques que no necesite. Cómo se escribe un reporte: CONTRIBUTING.es.md',
      ],
      accepted: 'Se acepta:',
      optional: '(Opcional.)',
      day: 'AAAA-MM-DD',
      personalData: ['Escríbalo al final, cuando alguien haya leído todo el texto, y quite el #.', 'Sin ese día el reporte no se publica.'],
    },
    body: `## Qué encontramos

…

<Evidencia fuente="…" fecha="…">

…

</Evidencia>

<Cita de="…">…</Cita>

<Nota titulo="…">…</Nota>

## Qué falta

…
`,
  },
  en: {
    questions: {
      lang: 'Idioma del reporte / Language of the report (es, en): ',
      organization: `Id of the organisation that signs (see content/parties), e.g. ${EXAMPLES.organization}: `,
      country: `Country observed, e.g. ${EXAMPLES.country} (leave empty for the whole region): `,
      period: 'Period observed, e.g. 2026-Q3: ',
      subject: `What the report assesses: an agreement (${EXAMPLES.agreement}) or a measure (${EXAMPLES.instrument}/m4): `,
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
        'Write what belongs in place of each "…", in the text below too; a draft with "…" is not published.',
        'In the text: one paragraph for each idea, with an empty line between them. Name offices, not people.',
        'Evidence says what you checked and with what; Quote, exact words of an office or a document; Note, something to bear in mind.',
        'Remove the blocks that you do not need. How to write a report: CONTRIBUTING.md',
      ],
      accepted: 'Accepted:',
      optional: '(Optional.)',
      day: 'YYYY-MM-DD',
      personalData: [
        'Fill this in last, once somebody has read the whole text, and remove the #.',
        'Without that day the report is not published.',
      ],
    },
    body: `## What we found

…

<Evidence source="…" date="…">

…

</Evidence>

<Quote by="…">…</Quote>

<Note title="…">…</Note>

## What is missing

…
`,
  },
};
