// A data table: each request of the source documents on how the mechanism works, and where the site meets it. The numbers
// are those of the editors' inventory of the five documents; its sections 4, 5, 6, 9, 10 and 11 are here.

import type { CollectionName } from '#domain/schemas/collections.ts';
import type { ObligationRule } from '#domain/schemas/vocabulary.ts';
import type { Section } from '#addresses/sections.ts';

/** A page of the site: the page of a rule, a section, or an entry of the register. */
export type TracePlace = { rule: ObligationRule } | { section: Section } | { entry: readonly [CollectionName, string] };

export type TraceSection = '4' | '5' | '6' | '9' | '10' | '11';

/** One request, in our own words, with its section of the document. */
export interface TraceItem {
  number: number;
  section: TraceSection;
  es: string;
  en: string;
  source: string;
  /** Where it is met; empty where it is not, and `why` says why. */
  to: readonly TracePlace[];
  why?: { es: string; en: string };
}

const rule = (...rules: ObligationRule[]): TracePlace[] => rules.map((each) => ({ rule: each }));
const section = (...sections: Section[]): TracePlace[] => sections.map((each) => ({ section: each }));
const entry = (collection: CollectionName, ...ids: string[]): TracePlace[] => ids.map((id) => ({ entry: [collection, id] }));

type Row = readonly [number, string, string, string, readonly TracePlace[], (readonly [string, string])?];

const rows = (name: TraceSection, list: readonly Row[]): TraceItem[] =>
  list.map(([number, es, en, source, to, why]) => ({
    number,
    section: name,
    es,
    en,
    source,
    to,
    ...(why && { why: { es: why[0], en: why[1] } }),
  }));

export const TRACE_ITEMS: readonly TraceItem[] = [
  ...rows('4', [
    [81, 'Reunión ordinaria cada trimestre', 'Ordinary meeting each quarter', 'S3', rule('quarterly-meeting')],
    [
      82,
      'Encuentros trimestrales a distancia sobre los acuerdos',
      'Quarterly remote meetings on the agreements',
      'S0 Q2 d, Q4',
      rule('quarterly-meeting', 'quarterly-verification'),
    ],
    [
      83,
      'Reuniones trimestrales del grupo de monitoreo',
      'Quarterly meetings of the monitoring group',
      'S1',
      [...rule('quarterly-meeting'), ...entry('proposals', 'p-035')],
    ],
    [84, 'Reuniones virtuales en su mayoría', 'Meetings mostly virtual', 'S3', rule('mostly-virtual')],
    [
      85,
      'Reuniones extraordinarias si las tres partes lo acuerdan',
      'Extraordinary meetings if the three parties agree',
      'S3',
      [...section('meetings'), ...entry('proposals', 'c-11')],
    ],
    [86, 'Reunión dos meses antes de cada presidencia', 'Meeting two months before each presidency', 'S3', rule('pre-presidency-meeting')],
    [
      87,
      'Esa reunión comenta la nota conceptual y el plan',
      'That meeting comments on the concept note and plan',
      'S3',
      rule('plan-comments', 'pre-presidency-meeting'),
    ],
    [
      88,
      'Las reuniones siguen el plan y las herramientas de monitoreo',
      'Meetings follow the plan and the monitoring tools',
      'S3',
      [...rule('work-plan', 'quarterly-verification'), ...entry('proposals', 'c-08')],
    ],
    [89, 'Minutas a todos los países', 'Minutes to all countries', 'S3', rule('minutes-shared')],
    [90, 'Una hora en las reuniones del GRCM', 'One hour at RCGM meetings', 'S0 Q2 d', rule('grcm-slot')],
    [91, 'Media hora en cada red', 'Half an hour in each network', 'S0 Q4', rule('network-slot')],
    [
      92,
      'Encuentros periódicos con financiamiento',
      'Periodic encounters with funding',
      'S0 Q1, Q2 c',
      [...rule('resources'), ...section('meetings'), ...entry('proposals', 'p-005')],
    ],
    [
      93,
      'Reuniones del GRCM como lugar para presentar reportes',
      'RCGM meetings as a venue for reports',
      'S0 Q3',
      [...section('reports', 'meetings'), ...entry('proposals', 'p-015')],
    ],
    [
      94,
      'Cualquier otro espacio conjunto para presentar reportes',
      'Any other joint space for reports',
      'S0 Q3',
      section('reports', 'meetings'),
    ],
    [
      95,
      'Tipos de evento: seminarios, talleres, capacitaciones, reuniones',
      'Kinds of events: seminars, workshops, trainings, meetings',
      'S0 Q1, Q2 f',
      section('meetings'),
    ],
    [
      96,
      'Talleres multisectoriales antes de la Conferencia',
      'Multi-sector workshops before the Conference',
      'S2',
      [...section('meetings'), ...entry('proposals', 'p-047')],
    ],
    [
      97,
      'Reunión virtual de la Troika antes de la viceministerial',
      'Virtual Troika meeting before the vice-ministerial',
      'S4 §14.1',
      rule('troika-meeting'),
    ],
    [
      98,
      'Más tiempo a puerta cerrada para los viceministros',
      'More closed-door time for the vice-ministers',
      'S4 §14.2',
      [...section('meetings'), ...entry('proposals', 'e-14-2')],
    ],
    [
      99,
      'Entrevistas periódicas con los puntos focales',
      'Regular talks with focal points',
      'S4 §6.2',
      rule('secretariat-duties', 'focal-points'),
    ],
    [100, 'La presidencia convoca e invita', 'The presidency convenes and invites', 'S4 §5.1', rule('presidency-duties')],
    [101, 'La presidencia coordina y preside', 'The presidency coordinates and chairs', 'S4 §5.2', rule('presidency-duties')],
    [
      102,
      'Espacios en la agenda para los organismos',
      "Agencies' slots on the agenda",
      'S4 §9.1',
      [...section('meetings'), ...entry('proposals', 'e-9-1')],
    ],
    [103, 'Participación activa en todas las reuniones', 'Active participation in all meetings', 'S0 Q1; S3', rule('open-events')],
    [104, 'Método de la mesa de trabajo', 'Method of the working table', 'S2', section('practices', 'challenges')],
  ]),
  ...rows('5', [
    [105, 'Ritmo trimestral', 'Quarterly rhythm', 'S0, S1, S3', [...rule('quarterly-meeting'), ...section('calendar')]],
    [106, 'Informe de monitoreo dos meses antes del GRCM', 'Monitoring report two months before the RCGM', 'S3', rule('monitoring-report')],
    [
      107,
      'Reunión por lo menos dos meses antes de la presidencia',
      'Meeting at least two months before the presidency',
      'S3',
      rule('pre-presidency-meeting'),
    ],
    [
      108,
      'Consulta de cinco días hábiles',
      'Consultation of five working days',
      'S4 §3.2',
      [...section('consultations', 'calculator'), ...entry('proposals', 'e-3-2')],
    ],
    [
      109,
      'El plazo empieza de nuevo si cambia el texto',
      'The clock restarts when the text changes',
      'S4 §3.3',
      [...section('consultations'), ...entry('proposals', 'e-3-3')],
    ],
    [
      110,
      'Consulta de tres días hábiles, en el mismo documento',
      'Consultation of three working days, in the same document',
      'S4 §5.8',
      [...section('consultations', 'calculator'), ...entry('proposals', 'e-5-8')],
    ],
    [
      111,
      'La secretaría compila las funciones en diez días',
      'The secretariat compiles the functions in ten days',
      'S4, nota',
      entry('proposals', 'e-fn'),
    ],
    [
      112,
      'Propuesta escrita antes de la XVI Conferencia',
      'Written proposal before the XVI Conference',
      'S4 §11.1',
      entry('proposals', 'e-11-1'),
    ],
    [
      113,
      'Informe de la presidencia en la reunión posterior al traspaso',
      "Presidency's report at the meeting after the handover",
      'S4 §4.3',
      rule('management-report'),
    ],
    [114, 'Cuestionarios en forma periódica', 'Periodic questionnaires', 'S4 §4.4', rule('questionnaire')],
    [
      115,
      'Hechos de noviembre de 2016 y del primer trimestre de 2017',
      'Facts of November 2016 and the first quarter of 2017',
      'S1; S3',
      [...entry('agreements', 'd-04', 'd-07'), ...entry('meetings', 'm-2017-q1')],
    ],
    [116, 'Plan anual', 'Annual plan', 'S0 Q4; S1; S3', [...rule('action-plan', 'work-plan'), ...section('plans')]],
    [117, 'Comentarios antes de aprobar la nota y el plan', 'Comments before the note and plan are approved', 'S3', rule('plan-comments')],
    [118, 'Comentarios antes de que empiece la presidencia', 'Comments before the presidency begins', 'S3', rule('plan-comments')],
    [
      119,
      'Una hora, media hora, tres acuerdos',
      'One hour, half an hour, three agreements',
      'S0 Q2 d, Q4; S2',
      rule('grcm-slot', 'network-slot', 'three-agreements'),
    ],
    [
      120,
      'Envío temprano, en fases iniciales',
      'Early sending, in initial phases',
      'S0 Q1',
      [...rule('drafts-circulated'), ...section('documents')],
    ],
    [121, 'Información oportuna a los observadores', 'Timely information to observers', 'S4 §8.1', rule('observers-informed')],
  ]),
  ...rows('6', [
    [
      122,
      'Consulta de temas sustantivos entre reuniones',
      'Consultation on matters of substance between meetings',
      'S4 §3',
      [...section('consultations'), ...entry('proposals', 'e-3-1')],
    ],
    [
      123,
      'La presidencia la activa ante la Troika, por escrito',
      'The presidency starts it before the Troika, in writing',
      'S4 §3.1',
      [...section('consultations'), ...entry('proposals', 'e-3-1')],
    ],
    [
      124,
      'La Troika reacciona primero',
      'The Troika reacts first',
      'S4 §3.1, §3.2',
      [...section('consultations'), ...entry('proposals', 'e-3-1', 'e-3-2')],
    ],
    [
      125,
      'El texto va a los miembros y empieza el plazo',
      'The text goes to the members and the clock starts',
      'S4 §3.2',
      [...section('consultations'), ...entry('proposals', 'e-3-2')],
    ],
    [
      126,
      'Los cambios se redistribuyen y el plazo vuelve a empezar',
      'Changes are sent again and the clock restarts',
      'S4 §3.3',
      [...section('consultations'), ...entry('proposals', 'e-3-3')],
    ],
    [
      127,
      'El plazo termina con el consenso',
      'The term ends with consensus',
      'S4 §3.4',
      [...section('consultations'), ...entry('proposals', 'e-3-4')],
    ],
    [
      128,
      'La presidencia ejecuta lo concertado',
      'The presidency carries out what was agreed',
      'S4 §3.4',
      [...section('consultations'), ...entry('proposals', 'e-3-4')],
    ],
    [
      129,
      'La presidencia informa del resultado',
      'The presidency reports the result',
      'S4 §3.4',
      [...section('consultations'), ...entry('proposals', 'e-3-4')],
    ],
    [
      130,
      'La presidencia consulta cuando lo crea necesario',
      'The presidency consults when it sees the need',
      'S4 §5.5',
      [...rule('presidency-duties'), ...entry('proposals', 'e-5-5')],
    ],
    [131, 'Puntos focales al día para las consultas', 'Focal points kept current for consultations', 'S4 §3', rule('focal-points')],
  ]),
  ...rows('9', [
    [178, 'La sociedad civil participa en todos los espacios', 'Civil society takes part in every space', 'S3', rule('open-events')],
    [
      179,
      'Única excepción: un miembro pide expresamente otra cosa',
      'Sole exception: a member expressly asks otherwise',
      'S3',
      [...rule('open-events'), ...section('mechanism')],
    ],
    [
      180,
      'Documentos de uso exclusivo de los gobiernos',
      'Documents for the sole use of governments',
      'S0 Q1',
      [...rule('drafts-circulated'), ...section('documents')],
    ],
    [
      181,
      'Documentos reservados por los países miembros',
      'Documents reserved by member countries',
      'S0 Q2 f',
      [...rule('drafts-circulated'), ...section('documents')],
    ],
    [
      182,
      'Proyectos de lineamientos de oficio a la sociedad civil',
      'Draft guidelines to civil society as a matter of course',
      'S0 Q2 f',
      rule('drafts-circulated'),
    ],
    [183, 'Agendas de oficio a la sociedad civil', 'Agendas to civil society as a matter of course', 'S0 Q2 f', rule('agendas-circulated')],
    [
      184,
      'Envío temprano de documentos de trabajo',
      'Early sending of working documents',
      'S0 Q1',
      [...rule('drafts-circulated'), ...entry('proposals', 'p-003')],
    ],
    [185, 'Información oportuna a los observadores', 'Timely information to observers', 'S4 §8.1', rule('observers-informed')],
    [
      186,
      'Observadores sin cambios y sin nuevos miembros por ahora',
      'Observers unchanged and no new members for now',
      'S4 §8.1, §10.1',
      [...section('bodies', 'countries'), ...entry('proposals', 'e-10-1')],
    ],
    [
      187,
      'La secretaría confirma la continuidad de los organismos',
      "The secretariat confirms the agencies' continuity",
      'S4 §10.2',
      [...section('bodies'), ...entry('proposals', 'e-10-2')],
    ],
    [188, 'Confianza, comunicación e intercambio', 'Trust, communication and exchange', 'S0 Q1; S1', entry('proposals', 'p-001', 'p-026')],
    [189, 'Trabajo transparente y proactivo', 'Transparent and proactive work', 'S1', section('methodology', 'about')],
    [
      190,
      'Minutas e informe llegan a todos los miembros',
      'Minutes and report reach all members',
      'S3',
      rule('minutes-shared', 'monitoring-report'),
    ],
    [191, 'Apertura a otros sectores', 'Opening to other sectors', 'S2', entry('proposals', 'p-039')],
    [
      192,
      'Enfoque de inclusión',
      'An inclusive approach',
      'S2; S1',
      [],
      [
        'es un principio de cómo trabajar: no hay un hecho con fecha que se pueda registrar ni contar.',
        'it is a principle of how to work: there is no dated fact to record or count.',
      ],
    ],
  ]),
  ...rows('10', [
    [
      193,
      'Financiamiento interno o externo para encuentros periódicos',
      'Internal or external funding for periodic encounters',
      'S0 Q1',
      [...rule('resources'), ...entry('proposals', 'p-005')],
    ],
    [
      194,
      'Recursos de gobiernos o donantes para asegurar la periodicidad',
      'Resources of governments or donors to keep the rhythm',
      'S0 Q2 c',
      rule('resources'),
    ],
    [
      195,
      'Recursos para que la sociedad civil monitoree',
      'Resources for civil society to monitor',
      'S0 Q2 e',
      [...rule('resources'), ...entry('proposals', 'p-011')],
    ],
    [
      196,
      'Identificar recursos es parte del mandato del Equipo',
      "Identifying resources is part of the Team's mandate",
      'S3',
      [...rule('resources'), ...entry('agreements', 'd-04')],
    ],
    [197, 'Los gobiernos financian a las delegaciones civiles', 'Governments fund civil delegations', 'S2', entry('proposals', 'p-037')],
    [
      198,
      'La secretaría gestiona recursos de la cooperación',
      'The secretariat raises resources from cooperation',
      'S4 §6.6',
      [...rule('secretariat-duties'), ...entry('proposals', 'e-6-6')],
    ],
    [
      199,
      'Poco acceso de las organizaciones a fondos públicos',
      "Organisations' little access to public funds",
      'S1',
      section('challenges'),
    ],
    [
      200,
      'Falta de fondos para iniciativas regionales y nacionales',
      'Lack of funds for regional and national initiatives',
      'S1',
      section('challenges'),
    ],
    [
      201,
      'Aprovechar mejor los recursos con experiencias compartidas',
      'Better use of resources through shared experience',
      'S2',
      section('practices'),
    ],
  ]),
  ...rows('11', [
    [202, 'Las nueve funciones de la presidencia', 'The nine functions of the presidency', 'S4 §5.1-5.9', rule('presidency-duties')],
    [
      203,
      'Firmar solo lo que aprobaron los viceministros',
      'Signing only what the vice-ministers approved',
      'S4 §5.7',
      [...rule('presidency-duties'), ...entry('proposals', 'e-5-7')],
    ],
    [204, 'Las nuevas funciones de la secretaría', 'The new functions of the secretariat', 'S4 §6.1-6.9', rule('secretariat-duties')],
    [205, 'La secretaría prepara cuestionarios', 'The secretariat prepares questionnaires', 'S4 §4.4', rule('questionnaire')],
    [
      206,
      'La secretaría redacta el mecanismo',
      'The secretariat drafts the mechanism',
      'S3',
      entry('guidelines', 'ins-2017-mecanismo-tripartito'),
    ],
    [
      207,
      'Objetivos del Equipo Tripartito',
      "The Tripartite Team's objectives",
      'S3',
      [...rule('plan-comments', 'monitoring-report'), ...entry('proposals', 'c-04', 'c-05', 'c-06')],
    ],
    [208, 'Tareas del Equipo Tripartito', "The Tripartite Team's tasks", 'S3', rule('plan-comments', 'work-plan', 'networks-supported')],
    [209, 'Quién da seguimiento', 'Who follows up', 'S1', [...section('mechanism'), ...entry('proposals', 'p-022')]],
    [
      210,
      'Papel de la red civil: seguimiento, diálogo, visibilidad, formación',
      "The civil network's role: follow-up, dialogue, visibility, training",
      'S1',
      entry('proposals', 'p-027', 'p-028', 'p-029', 'p-030', 'p-031'),
    ],
    [
      211,
      'Las dos secretarías elaboran una mejor propuesta de seguimiento',
      'Both secretariats produce a better follow-up proposal',
      'S2',
      [...entry('proposals', 'p-049'), ...entry('guidelines', 'ins-2017-mecanismo-tripartito')],
    ],
  ]),
];
