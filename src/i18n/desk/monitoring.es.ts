// A data table: the Spanish words of the monitoring report. English has the same shape. What stands between braces is filled in.
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';
import type { NewsKind } from '#domain/figures/news-for-members.ts';

const c = CONFERENCE_NAMES.es;

export const monitoringEs = {
  title: 'Informe de seguimiento',
  period: 'Del {from} al {to}',
  sinceMeeting: 'Después de la última reunión que conocemos ({meeting}) y hasta el {to}',
  upTo: 'Hasta el {to}',
  lead: `Qué se sabe de los acuerdos ${c.full.of} y la sociedad civil: lo que muestran los documentos, lo que dijo cada parte, lo que vence y lo que no se sabe.`,
  notice: `Lo reúne un programa con lo que hay en este sitio. ${c.team.The} no lo ha escrito, revisado ni aprobado. Que no tengamos información de un acuerdo no quiere decir que no se haya cumplido.`,
  sending: {
    heading: 'Cuándo y a quién se envía',
    last: `Última reunión ${c.group.of} que conocemos: `,
    noLast: `No conocemos ninguna reunión ${c.group.of}.`,
    next: `Próxima reunión ${c.group.of}: `,
    noNext: `No encontramos el anuncio de la próxima reunión ${c.group.of}. Sin su fecha no se puede decir para qué día se enviaría este informe.`,
    due: 'Dos meses antes de esa reunión: {day}.',
    owed: { adopted: 'Lo envían: {by}. Lo reciben: {to}.', draft: 'Según ese borrador, lo enviarían: {by}. Lo recibirían: {to}.' },
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
  brief: {
    heading: 'En pocas líneas',
    period: 'En este período tenemos: {kinds}.',
    nothing: 'De este período no tenemos nada nuevo. Eso no quiere decir que no haya pasado nada.',
  },
  voices: {
    heading: 'Qué dice cada voz',
    intro:
      'Los gobiernos, la sociedad civil y los documentos se leen por separado: no se suman ni se promedian. Un nivel vale para el país y el aspecto del que habla, y para ningún otro.',
    columns: ['Acuerdo o medida', 'País o región', 'Nivel', 'Quién lo dice'],
    government: {
      heading: 'Los gobiernos',
      caption: 'Donde un gobierno presentó algo en este período: los niveles de los gobiernos que hoy cuentan',
      none: 'En este período ningún gobierno nos ha enviado una autoevaluación con un nivel. Ese silencio no confirma ni desmiente nada: no es incumplimiento.',
    },
    'civil-society': {
      heading: 'La sociedad civil',
      caption: 'Donde una organización presentó algo en este período: los niveles de las organizaciones que hoy cuentan',
      none: 'En este período ninguna organización nos ha enviado un reporte con un nivel. Ese silencio tampoco confirma ni desmiente nada.',
    },
    more: 'Filas que no caben aquí: {n}. Todas: ',
    record: {
      heading: 'Los documentos',
      intro:
        'De los {n} acuerdos y otros actos que piden algo, esto muestran las fuentes que cita este sitio. No son niveles de cumplimiento. Los títulos de los códigos están en un anexo.',
      caption: 'Lo que muestran los documentos de los actos que piden algo',
      columns: ['Lo que muestran', 'Cuántos', 'Cuáles'],
      none: 'En este sitio ningún acto pide algo.',
    },
    difference: {
      heading: 'Rango y diferencia',
      intro: 'De menor a mayor nivel dentro de cada voz, y a cuántos niveles están una de otra. La diferencia no dice quién tiene razón.',
      caption: 'Donde un gobierno y una organización dan un nivel de lo mismo, los más distantes primero',
      columns: ['Acuerdo o medida', 'País o región', 'Gobierno', 'Sociedad civil', 'Diferencia'],
      reply: 'Una parte rechaza lo que se dijo de ella.',
      none: 'Hoy no hay nada que comparar: de ningún acuerdo ni medida tenemos a la vez un nivel vigente de un gobierno y uno de una organización sobre el mismo país y aspecto.',
    },
  },
  dates: {
    heading: 'Fechas',
    columns: ['Acuerdo', 'Qué y quién', 'Fecha fijada'],
    'due-soon': {
      heading: 'Por vencer',
      intro: 'Fechas que el propio acuerdo fija y que todavía no llegan.',
      caption: 'Fechas por venir',
      none: 'No conocemos ninguna fecha por venir.',
    },
    overdue: {
      heading: 'Señalado como vencido',
      intro: 'La fecha pasó, y alguien dice que después no estaba hecho del todo. Lo dice esa parte, de ese lugar.',
      caption: 'Fechas que alguien dice que no se cumplieron',
      none: 'Nadie nos ha dicho que una fecha no se cumplió.',
    },
    'date-passed': {
      heading: 'Pasó la fecha y no se sabe',
      intro: 'Llegó la fecha que fija el acuerdo y no encontramos si se hizo a tiempo. Eso no es incumplimiento.',
      caption: 'Fechas que pasaron, sin información',
      none: 'No hay ninguna fecha pasada sin información.',
    },
    'done-late': {
      heading: 'Hecho después de la fecha',
      intro: 'Los documentos muestran que se hizo, y cuándo.',
      caption: 'Lo que se hizo después de su fecha',
      none: 'No conocemos nada hecho después de su fecha.',
    },
    who: 'Quién: ',
    undated: 'De los {n} actos que piden algo, {undated} no tienen fecha o no la conocemos.',
  },
  unknown: {
    heading: 'Qué no se sabe y por qué',
    intro:
      'Actos que piden algo y de los que un gobierno o la sociedad civil no ha dicho nada. Los títulos de los códigos están en un anexo.',
    caption: 'Por qué no se sabe',
    columns: ['Por qué', 'Voz sin información', 'Qué ayudaría', 'Actos'],
    none: 'De todos los actos que piden algo han hablado los gobiernos y la sociedad civil.',
    acts: '{n}: ',
  },
  rules: {
    heading: 'Lo que piden las reglas en vigor',
    intro: 'Casos de este período y por venir de reglas que un acto adoptó, y lo que un acuerdo adoptado mandó por sí mismo.',
    caption: 'Casos de reglas en vigor y de lo que un acuerdo mandó',
    columns: ['Caso', 'Quién', 'Cómo está', 'Por qué'],
    none: 'En este período no hay casos de ninguna regla en vigor.',
    more: 'Casos que no caben aquí: {n}. Todos: ',
  },
  asked: {
    heading: 'Lo que dijo y pidió la sociedad civil, y qué pasó',
    recent: {
      heading: 'En este período',
      caption: 'Textos presentados en el período',
      none: 'De este período no tenemos ningún texto de la sociedad civil.',
    },
    waiting: {
      heading: 'De antes, sin respuesta que conozcamos',
      intro: 'Que no conozcamos una respuesta no quiere decir que no la haya habido. Algunos textos informan o saludan, y no esperan una.',
      caption: 'Textos anteriores sin respuesta conocida',
      none: 'De todos los textos anteriores conocemos una respuesta.',
    },
    columns: ['Texto', 'Presentado', 'Qué pasó'],
    to: '{day}. Para: {who}',
  },
  codes: {
    heading: 'Anexo: los códigos de este informe',
    intro: 'Los actos que los cuadros nombran solo por su código.',
  },
  sources: {
    heading: 'Anexo: fuentes',
    intro: 'En qué se apoyan los acuerdos y textos que este informe nombra en sus cuadros de acuerdos, fechas y pedidos.',
    none: 'Este informe no nombra ninguno.',
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
