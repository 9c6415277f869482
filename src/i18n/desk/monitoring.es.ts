// A data table: the Spanish words of the monitoring report. English has the same shape. What stands between braces is filled in.
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';
import type { NewsKind } from '#domain/figures/news-for-members.ts';

const c = CONFERENCE_NAMES.es;

export const monitoringEs = {
  title: 'Informe de seguimiento',
  period: 'Del {from} al {to}',
  upTo: 'Hasta el {to}',
  lead: 'Lo que muestran los documentos y lo que dijo cada parte sobre los acuerdos con la sociedad civil, con lo que vence y lo que no se sabe.',
  notice: `Lo reúne un programa con lo que hay en este sitio. ${c.teamWord.The} no lo ha escrito, revisado ni aprobado. Que no tengamos información de un acuerdo no quiere decir que no se haya cumplido.`,
  sending: {
    heading: 'Cuándo y a quién se envía',
    last: `Última reunión ${c.group.of} que conocemos: `,
    noLast: `No conocemos ninguna reunión ${c.group.of}.`,
    next: `Próxima reunión ${c.group.of}: `,
    noNext: `No encontramos el anuncio de la próxima reunión ${c.group.of}. Sin su fecha no se puede decir para qué día se enviaría este informe.`,
    due: 'Dos meses antes de esa reunión: {day}.',
    to: 'A quién: {who}.',
    by: 'Quién lo envía: {who}.',
    inForce: 'La regla está en vigor desde el {day}: ',
    draft: 'La regla es un borrador: no encontramos el acto que la adopta y no obliga a nadie. Su texto: ',
    mandate: 'Un acuerdo adoptado pide mecanismos de seguimiento, sin decir cada cuánto ni para qué día: ',
  },
  agreed: {
    heading: 'Qué se acordó',
    none: 'No tenemos ningún acuerdo adoptado en este período. Eso no quiere decir que no lo haya.',
    caption: 'Acuerdos y otros actos adoptados en el período',
    columns: ['Acuerdo', 'Órgano y fecha', 'Lo que muestran los documentos'],
  },
  annex: {
    heading: 'Anexo: lo que se recibió en el período',
    kinds: {
      agreements: 'Acuerdos adoptados',
      reports: 'Reportes de organizaciones',
      'self-assessments': 'Autoevaluaciones de gobiernos',
      replies: 'Réplicas',
      reviews: 'Revisiones independientes',
      inputs: 'Textos de la sociedad civil',
      actions: 'Programas y acciones',
      documents: 'Documentos y envíos',
    } satisfies Record<NewsKind, string>,
    nothing: 'No tenemos nada de este período de estas clases: {kinds}. Eso no quiere decir que no lo haya.',
  },
};
export type MonitoringWords = typeof monitoringEs;
