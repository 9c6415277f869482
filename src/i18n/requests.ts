import type { Audience, RequestState } from '#domain/schemas/vocabulary.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

/** Words of the pages on what the documents ask for and what the site lets people do about it. */
const es = {
  lead: CONFERENCE_NAMES.es.says.requests,
  none: 'Estos datos no tienen pedidos.',
  states: {
    here: 'Se puede hacer aquí',
    partly: 'En parte',
    'not-yet': 'Todavía no',
    elsewhere: 'No lo puede hacer un sitio web',
  } satisfies Record<RequestState, string>,
  stateMeanings: {
    here: 'alguien puede verlo, usarlo o exigirlo en la página que se indica',
    partly: 'se puede hacer parte de lo pedido, y decimos qué falta',
    'not-yet': 'el sitio no ofrece nada todavía; el pedido está entre las propuestas o en las fuentes',
    elsewhere: 'un sitio público no puede o no debe hacerlo, y decimos por qué',
  } satisfies Record<RequestState, string>,
  audiences: { visitor: 'quien visita', contributor: 'quien contribuye', secretariat: 'las secretarías' } satisfies Record<
    Audience,
    string
  >,
  forWhom: (names: string) => `Para ${names}`,
  where: 'Dónde',
  missing: 'Falta',
  why: 'Por qué',
  count: (here: string, partly: string, notYet: string, elsewhere: string, total: string) =>
    `De ${total} pedidos, ${here} se pueden hacer aquí y ${partly} en parte; ${notYet} todavía no, y ${elsewhere} no los puede hacer un sitio web.`,
  summary: 'En resumen',
  whole: 'Todos los pedidos',
  meaning: 'Qué significa cada estado',
  byDocument: 'Por documento',
  byDocumentNote: 'Un pedido que está en dos documentos se cuenta en los dos; la suma lo cuenta una vez.',
  bySubject: 'Por asunto',
  checked: (days: string) => `Los editores anotaron el estado ${days}.`,
  columns: { document: 'Documento', subject: 'Asunto', total: 'Pedidos' },
  sum: 'Suma, cada pedido una vez',
  unprecedented: 'Lo que no encontramos en otros sistemas',
  documentTitle: (code: string, title: string) => `Pedidos de ${code}: ${title}`,
  speaker: 'Quién habla',
  partByPart: 'Qué dice el documento, parte por parte',
  today: 'Hoy en este sitio',
  allOfDocument: 'Todo lo que pide, y qué se puede hacer aquí.',
};

type RequestWords = typeof es;

const en: RequestWords = {
  lead: CONFERENCE_NAMES.en.says.requests,
  none: 'These data have no requests.',
  states: { here: 'Can be done here', partly: 'In part', 'not-yet': 'Not yet', elsewhere: 'Beyond a website' },
  stateMeanings: {
    here: 'somebody can see it, use it or be held to it on the page we name',
    partly: 'part of what is asked can be done, and we say what is missing',
    'not-yet': 'the site offers nothing yet; the request is among the proposals or in the sources',
    elsewhere: 'a public site cannot or should not do it, and we say why',
  },
  audiences: { visitor: 'visitors', contributor: 'contributors', secretariat: 'the secretariats' },
  forWhom: (names) => `For ${names}`,
  where: 'Where',
  missing: 'Missing',
  why: 'Why',
  count: (here, partly, notYet, elsewhere, total) =>
    `Of ${total} requests, ${here} can be done here and ${partly} in part; ${notYet} not yet, and ${elsewhere} are beyond what a website can do.`,
  summary: 'In short',
  whole: 'All requests',
  meaning: 'What each state means',
  byDocument: 'By document',
  byDocumentNote: 'A request made in two documents is counted in both; the sum counts it once.',
  bySubject: 'By subject',
  checked: (days) => `The editors noted the state ${days}.`,
  columns: { document: 'Document', subject: 'Subject', total: 'Requests' },
  sum: 'Sum, each request once',
  unprecedented: 'What we found in no other system',
  documentTitle: (code, title) => `Requests in ${code}: ${title}`,
  speaker: 'Who speaks',
  partByPart: 'What the document says, part by part',
  today: 'On this site today',
  allOfDocument: 'Everything it asks for, and what can be done here.',
};

export const REQUEST_WORDS = { es, en } as const;
