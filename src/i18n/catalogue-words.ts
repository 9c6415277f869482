// A data table: the words of the examples on the page that shows every component. All of them are invented, and say so.
import type { Locale } from '#domain/schemas/vocabulary.ts';

export interface CatalogueWords {
  title: string;
  description: string;
  notice: string;
  themes: { light: string; dark: string };
  parts: Record<
    | 'type'
    | 'marks'
    | 'stages'
    | 'tags'
    | 'voices'
    | 'facts'
    | 'list'
    | 'story'
    | 'notes'
    | 'table'
    | 'figure'
    | 'facets'
    | 'map'
    | 'states'
    | 'form'
    | 'share',
    string
  >;
  agreement: string;
  otherAgreement: string;
  silentAgreement: string;
  country: string;
  organization: string;
  source: string;
  sentence: string;
  long: string;
  date: string;
  untranslated: string;
  measures: readonly [string, string, string];
  silentVoice: string;
  spokenVoice: string;
}

export const CATALOGUE_WORDS: Record<Locale, CatalogueWords> = {
  es: {
    title: 'Catálogo del diseño',
    description: 'Cada componente del sitio en cada estado, en tema claro y oscuro, con ejemplos inventados.',
    notice: 'Todo lo que se muestra aquí es inventado: sirve para revisar el diseño. Nada de esto ocurrió.',
    themes: { light: 'Tema claro', dark: 'Tema oscuro' },
    parts: {
      type: 'Tipografía',
      marks: 'La marca de nivel',
      stages: 'Etapas',
      tags: 'Plazos',
      voices: 'Las tres voces',
      facts: 'Datos',
      list: 'Listas',
      story: 'Historia',
      notes: 'Notas y fuentes',
      table: 'Tabla',
      figure: 'Gráfico',
      facets: 'Filtros',
      map: 'Mapa',
      states: 'Avisos y estados vacíos',
      form: 'Formulario',
      share: 'Compartir',
    },
    agreement: 'Acuerdo de ejemplo sobre ventanillas de información',
    otherAgreement: 'Acuerdo de ejemplo con un título que ocupa más de una línea en un teléfono y también en una tabla estrecha',
    silentAgreement: 'Acuerdo de ejemplo del que nadie ha dicho nada',
    country: 'País de ejemplo',
    organization: 'Organización de ejemplo',
    source: 'Documento de ejemplo',
    sentence: 'Una frase de ejemplo, corta y clara, como las que llevan las entradas.',
    long: 'Un párrafo de ejemplo. Sirve para ver el largo de la línea, el espacio entre renglones y el contraste del texto. Tiene varias frases cortas, porque así se escribe en este sitio.',
    date: '3 de abril de 2031',
    untranslated: 'A sample entry that exists in English only',
    measures: ['Medida de ejemplo uno', 'Medida de ejemplo dos, con más palabras que la primera', 'Medida de ejemplo tres'],
    silentVoice: 'No hemos recibido nada sobre este ejemplo.',
    spokenVoice: 'Lo dice una sola parte, inventada para este ejemplo.',
  },
  en: {
    title: 'Design catalogue',
    description: 'Every component of the site in every state, in the light and the dark theme, with invented examples.',
    notice: 'Everything shown here is invented, to check the design. None of it happened.',
    themes: { light: 'Light theme', dark: 'Dark theme' },
    parts: {
      type: 'Typography',
      marks: 'The level mark',
      stages: 'Stages',
      tags: 'Timing',
      voices: 'The three voices',
      facts: 'Facts',
      list: 'Lists',
      story: 'Story',
      notes: 'Notes and sources',
      table: 'Table',
      figure: 'Chart',
      facets: 'Filters',
      map: 'Map',
      states: 'Notices and empty states',
      form: 'Form',
      share: 'Share',
    },
    agreement: 'Sample agreement about information desks',
    otherAgreement: 'Sample agreement with a title that takes more than one line on a phone and in a narrow table as well',
    silentAgreement: 'Sample agreement about which nobody has said anything',
    country: 'Sample country',
    organization: 'Sample organisation',
    source: 'Sample document',
    sentence: 'A sample sentence, short and plain, like those in the entries.',
    long: 'A sample paragraph. It shows the length of the line, the space between lines and the contrast of the text. It has several short sentences, because that is how this site is written.',
    date: '3 April 2031',
    untranslated: 'Una entrada de ejemplo que solo existe en español',
    measures: ['Sample measure one', 'Sample measure two, with more words than the first', 'Sample measure three'],
    silentVoice: 'We have received nothing about this example.',
    spokenVoice: 'Only one party says so, invented for this example.',
  },
};
