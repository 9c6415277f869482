// A data table: the Spanish words of the agenda, the minutes and the annual plan. English has the same shape.
// What stands between braces is filled in.
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

export const meetingPapersEs = {
  plan: {
    title: 'Plan anual',
    subtitle: '{title} ({year})',
    lead: 'Lo que el plan programa, con quién y para cuándo, y lo que se sabe de cada acuerdo.',
    notice: 'Que no tengamos información de un acuerdo no quiere decir que no se haya cumplido.',
    items: 'Qué programa el plan',
    caption: 'Puntos del plan y lo que se sabe de los acuerdos que programan',
    columns: ['Punto', 'Quién', 'Plazo del plan', 'Recursos', 'Lo que se sabe'],
    unlinked: 'El punto no nombra un acuerdo de este sitio.',
  },
  agenda: {
    title: 'Agenda',
    draft: 'Borrador para completar. Lo arma un programa con lo que hay en este sitio; quien convoca decide los puntos.',
    facts: 'La reunión',
    when: 'Cuándo',
    where: 'Dónde',
    whereUnknown: 'no se sabe',
    convened: 'Convoca',
    presidency: 'Preside',
    items: 'Puntos que conocemos',
    noItems: 'No conocemos ningún punto de la agenda.',
    itemsCaption: 'Puntos de la agenda',
    columns: ['Punto', 'De quién es', 'Minutos'],
    proposed: 'Puntos por agregar',
  },
  minutes: {
    title: 'Minuta',
    draft: 'Para llenar. Escriba países, instituciones y cargos; los nombres de personas no se publican en este sitio.',
    facts: 'La reunión',
    place: 'Lugar y modalidad: ',
    times: 'Hora de inicio y de cierre: ',
    attendance: 'Asistencia',
    attendanceIntro: 'Una fila por delegación. Figuran los países miembros y a quienes nombra la convocatoria que conocemos.',
    attendanceCaption: 'Quiénes asisten, por delegación',
    attendanceColumns: ['Delegación', 'Instituciones y cargos', 'Presente o en línea'],
    items: 'Lo tratado',
    item: 'Punto {n}: {title}',
    free: 'Punto',
    said: 'Lo que se dijo',
    agreed: 'Acuerdos adoptados',
    agreedIntro: 'Para que se pueda comprobar después, un acuerdo dice: {facts}.',
    agreedCaption: 'Un acuerdo en cada fila',
    agreedColumns: ['Qué se acordó', 'Responsable', 'Fecha', 'Indicador', 'Cómo se comprueba', 'Alcance y recursos'],
    sending: 'Envío de la minuta',
    sent: 'Enviada el (día) y a quiénes',
    sendingDraft: 'Un borrador de regla pide que la minuta llegue a todos los países miembros. No encontramos el acto que lo adopta: ',
    sendingInForce: 'La minuta debe llegar a todos los países miembros: ',
  },
  follow: {
    heading: 'Acuerdos abiertos por revisar',
    all: 'Acuerdos con pasos por delante que nombran a quienes se reúnen o que adoptó uno de esos órganos.',
    everything: `No sabemos quiénes se reúnen: figuran los acuerdos de ${c.word.the} con pasos por delante.`,
    none: 'No conocemos ninguno.',
    caption: 'Acuerdos abiertos',
    agendaColumns: ['Acuerdo', 'Quién', 'Fecha fijada', 'Lo que muestran los documentos'],
    minutesColumns: ['Acuerdo', 'Lo que muestran los documentos', 'Lo que se informó en la reunión'],
    more: 'No caben aquí: {n}. Todos: ',
  },
};
export type MeetingPaperWords = typeof meetingPapersEs;
