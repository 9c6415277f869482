// A data table: the Spanish words of the desk, its papers and their files. English has the same shape.
// What stands between braces is filled in.
import type { PaperKind } from '#addresses/desk.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';
import { meetingPapersEs } from './meetings.es.ts';
import { monitoringEs } from './monitoring.es.ts';

const c = CONFERENCE_NAMES.es;

export const deskEs = {
  /** Around every paper. */
  file: {
    page: 'Página {n} de {all}',
    /** Said in the place of the picture that stands before its word. */
    mark: 'Marca: {word}',
    asOf: 'Datos al {day}.',
    contents: 'Contenido',
  },
  page: {
    lead: 'Documentos listos para Word o para imprimir: el informe a los países miembros, entregas de cargo, fichas y cartas.',
    notice:
      'Los arma el programa con lo que hay en este sitio. Nadie los ha firmado ni aprobado: quien los envía los revisa y los hace suyos.',
    papers: 'Documentos',
    none: 'Todavía no hay contenido para hacer ningún documento.',
    each: {
      'monitoring-report': `Qué se acordó, qué dice cada voz, qué vence y qué no se sabe, para ${c.group.the}.`,
      handover: 'Lo que queda abierto y lo que toca hacer, para quien llega al cargo.',
      brief: 'Lo esencial, para una nueva autoridad.',
      'country-sheet': 'Lo que alcanza a un país y lo que se sabe de él.',
      'agreement-sheet': 'Un acuerdo: qué pide, qué dice cada voz, en qué documentos se apoya.',
      'annual-plan': 'Los acuerdos de un plan, con responsables, fechas y lo que se sabe de cada uno.',
      agenda: 'Los puntos de una reunión y los acuerdos por revisar.',
      minutes: 'La minuta por llenar: asistencia, puntos y acuerdos.',
      letter: 'Una pregunta a quien podría responderla.',
    } satisfies Record<PaperKind, string>,
  },
  kinds: {
    'monitoring-report': 'Informe de seguimiento',
    handover: 'Entrega',
    brief: 'En dos páginas',
    'country-sheet': 'Ficha de país',
    'agreement-sheet': 'Ficha de acuerdo',
    'annual-plan': 'Plan anual',
    agenda: 'Agenda',
    minutes: 'Minuta para llenar',
    letter: 'Carta',
  } satisfies Record<PaperKind, string>,
  monitoring: monitoringEs,
  meetings: meetingPapersEs,
  /** On the page of a paper, and where it is offered. */
  word: 'Documento de Word',
  print: 'Para imprimir esta página use la orden «Imprimir» del navegador.',
  offered: 'Documentos para Word',
  open: 'página',
};
export type DeskWords = typeof deskEs;
