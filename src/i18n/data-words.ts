// A data table: the words of files of whole lists.
import type { Locale } from '#domain/schemas/vocabulary.ts';

/** Every column that a file of a list may have. */
export type DataColumn =
  | 'id'
  | 'code'
  | 'title'
  | 'short'
  | 'verb'
  | 'body'
  | 'kind'
  | 'adopted'
  | 'asks'
  | 'askedOf'
  | 'countries'
  | 'documented'
  | 'due'
  | 'timing'
  | 'stage'
  | 'textKnown'
  | 'voice'
  | 'author'
  | 'signedBy'
  | 'carriedOutBy'
  | 'with'
  | 'commissioned'
  | 'funded'
  | 'period'
  | 'filed'
  | 'subject'
  | 'country'
  | 'region'
  | 'municipality'
  | 'aspect'
  | 'level'
  | 'finding'
  | 'began'
  | 'ended'
  | 'concerns'
  | 'purposes'
  | 'expects'
  | 'result'
  | 'iso'
  | 'from'
  | 'to'
  | 'dated'
  | 'read'
  | 'outside'
  | 'link'
  | 'since'
  | 'themes'
  | 'tags'
  | 'sources'
  | 'address'
  | 'asOf';

interface DataWords {
  /** Before the links to the files of a list. */
  files: string;
  columns: Record<DataColumn, string>;
}

export const DATA_WORDS: Record<Locale, DataWords> = {
  es: {
    files: 'La lista completa, como archivo: ',
    columns: {
      id: 'id',
      code: 'código',
      title: 'título',
      short: 'nombre corto',
      verb: 'qué hizo el órgano',
      body: 'órgano',
      kind: 'tipo',
      adopted: 'fecha',
      asks: 'qué pide',
      askedOf: 'a quién lo pide',
      countries: 'países a los que se dirige',
      documented: 'qué muestran los documentos',
      due: 'último día del plazo',
      timing: 'plazo',
      stage: 'etapa',
      textKnown: 'cómo se conoce el texto',
      voice: 'voz',
      author: 'quién lo dice',
      signedBy: 'quién firma',
      carriedOutBy: 'quién lo hace',
      with: 'con quién',
      commissioned: 'quién lo encargó',
      funded: 'quién lo financió',
      period: 'período',
      filed: 'presentado',
      subject: 'de qué trata',
      country: 'país',
      region: 'división',
      municipality: 'municipio',
      aspect: 'aspecto',
      level: 'nivel',
      finding: 'hallazgo',
      began: 'empezó',
      ended: 'terminó',
      concerns: 'con qué textos tiene que ver',
      purposes: 'para qué',
      expects: 'resultado esperado',
      result: 'resultado según la fuente',
      iso: 'ISO 3166',
      from: 'desde',
      to: 'hasta',
      dated: 'fecha del documento',
      read: 'qué leímos',
      outside: 'dirección fuera del sitio',
      link: 'enlace',
      since: 'responde desde',
      themes: 'temas',
      tags: 'etiquetas',
      sources: 'fuentes',
      address: 'dirección',
      asOf: 'datos al',
    },
  },
  en: {
    files: 'The whole list, as a file: ',
    columns: {
      id: 'id',
      code: 'code',
      title: 'title',
      short: 'short name',
      verb: 'what the body did',
      body: 'body',
      kind: 'kind',
      adopted: 'date',
      asks: 'what it asks for',
      askedOf: 'of whom it asks it',
      countries: 'countries it addresses',
      documented: 'what documents show',
      due: 'last day in time',
      timing: 'timing',
      stage: 'stage',
      textKnown: 'how the text is known',
      voice: 'voice',
      author: 'who says so',
      signedBy: 'who signs',
      carriedOutBy: 'who does it',
      with: 'with whom',
      commissioned: 'who commissioned it',
      funded: 'who funded it',
      period: 'period',
      filed: 'filed',
      subject: 'what it is about',
      country: 'country',
      region: 'division',
      municipality: 'municipality',
      aspect: 'aspect',
      level: 'level',
      finding: 'finding',
      began: 'began',
      ended: 'ended',
      concerns: 'texts it has to do with',
      purposes: 'purposes',
      expects: 'result expected',
      result: 'result according to the source',
      iso: 'ISO 3166',
      from: 'from',
      to: 'to',
      dated: 'date of the document',
      read: 'what we read',
      outside: 'address outside this site',
      link: 'link',
      since: 'answers since',
      themes: 'themes',
      tags: 'tags',
      sources: 'sources',
      address: 'address',
      asOf: 'as of',
    },
  },
};
