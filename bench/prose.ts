// What the invented reports are made of. Data, not logic: nothing in it is a finding, and nobody in it exists.

export type Language = 'es' | 'en';

export interface Prose {
  /** Slots of `titles` and `sentences`: `{what}`, `{where}`, `{who}`, `{when}`, `{number}`, `{share}`. */
  slots: Record<'what' | 'where' | 'who' | 'when', readonly string[]>;
  titles: readonly string[];
  headings: readonly string[];
  sentences: readonly string[];
  items: readonly string[];
  /** Names of the components, their attributes, and what may stand in them. */
  evidence: { name: string; source: string; date: string; sources: readonly string[] };
  quote: { name: string; by: string; quotes: readonly string[] };
  note: { name: string; title: string; titles: readonly string[]; notes: readonly string[] };
  table: { columns: readonly [string, string, string]; rows: readonly string[] };
  footnotes: readonly string[];
  /** Signs that an author has to escape in these files. */
  escaped: readonly string[];
  link: string;
  method: readonly string[];
  evidenceTitles: readonly string[];
  regions: readonly string[];
}

export const PROSE: Record<Language, Prose> = {
  es: {
    slots: {
      what: [
        'el protocolo de remisión',
        'el formulario común',
        'la ventanilla de información',
        'la capacitación del personal',
        'el registro de casos',
        'la mesa de coordinación',
        'el servicio de interpretación',
        'la ruta de protección',
      ],
      where: [
        'la provincia inventada',
        'el departamento de muestra',
        'la región ficticia',
        'el municipio de ejemplo',
        'la frontera imaginaria',
      ],
      who: [
        'la oficina de atención',
        'el consulado',
        'la dirección de migración',
        'la red local',
        'la defensoría',
        'la secretaría técnica',
      ],
      when: ['julio', 'agosto', 'septiembre', 'el segundo trimestre', 'la primera quincena', 'la visita de seguimiento'],
    },
    titles: ['Reporte inventado sobre {what} en {where}', 'Seguimiento ficticio de {what}', 'Qué pasó con {what} en {where}: ejemplo'],
    headings: ['Lo que encontramos', 'Lo que falta', 'Cómo se aplica la norma', 'En la práctica', 'Alcance y límites', 'Lo que pedimos'],
    sentences: [
      'Durante {when}, {who} explicó que {what} existe por escrito y se revisa una vez al año.',
      'En {where}, {what} funciona **solo en horario de oficina**, y las derivaciones de la noche esperan hasta el día siguiente.',
      'De {number} expedientes revisados, el {share} % lleva fecha, firma de la institución y número de folio.',
      'Según {who}, «la norma está clara, pero los plazos no se cumplen»; la organización no pudo *comprobarlo* con documentos.',
      'No hay información suficiente para decir si {what} avanzó: las solicitudes enviadas en {when} siguen sin respuesta.',
      'La comparación con el período anterior muestra un cambio de {number} a {number} atenciones, sin que se conozca la causa.',
      'El acuerdo pide que {what} se publique, y {who} lo publicó a finales de {when}, aunque sin la traducción prometida.',
      'Quienes trabajan en {where} conocen {what}, pero dos de cada tres no recibieron el manual (versión `2.1`).',
    ],
    items: [
      'un formulario común para todas las instituciones',
      'plazos escritos, con una persona responsable en cada oficina',
      'interpretación en al menos dos idiomas',
      'un informe público cada trimestre, con sus *fuentes*',
      'presupuesto propio, **separado** del de emergencia',
      'una revisión de {what} antes de la próxima reunión',
      'respuesta a las solicitudes de información en menos de {number} días',
    ],
    evidence: {
      name: 'Evidencia',
      source: 'fuente',
      date: 'fecha',
      sources: [
        'Registro de visitas',
        'Solicitud de información',
        'Manual interno',
        'Informe trimestral de la oficina',
        'Notas de la mesa',
      ],
    },
    quote: {
      name: 'Cita',
      by: 'de',
      quotes: [
        'Cada caso se comunica el mismo día.',
        'La ventanilla atiende sin cita previa.',
        'El formulario se revisa cuando cambia la norma.',
        'La remisión se hace por escrito y con copia a la institución que recibe.',
      ],
    },
    note: {
      name: 'Nota',
      title: 'titulo',
      titles: ['Alcance', 'Advertencia', 'Sobre los números', 'Método'],
      notes: [
        'Las oficinas visitadas no representan a todas las de la región.',
        'Este texto es inventado y sirve para medir un programa.',
        'Los porcentajes se calculan sobre los expedientes que se pudieron leer.',
        'Una visita anunciada puede mostrar más de lo que suele haber.',
      ],
    },
    table: { columns: ['Mes', 'Expedientes', 'Con fecha'], rows: ['julio', 'agosto', 'septiembre', 'octubre', 'noviembre'] },
    footnotes: [
      'Cuenta propia de la organización sobre el registro que la oficina mostró.',
      'El dato no incluye los traslados que hizo otra institución.',
      'La norma citada está en el [registro público](https://example.org/registro).',
    ],
    escaped: [
      'Lleva fecha menos de la mitad (\\<{share} %).',
      'Son {number} expedientes \\{según el registro\\}.',
      'El plazo es corto: \\<{number} días.',
    ],
    link: 'La [página de la oficina](https://example.org/oficina/{number}) repite estos datos.',
    method: [
      'Visitas anunciadas a varias oficinas inventadas y lectura de su registro.',
      'Solicitudes de información ficticias y entrevistas con personal de las oficinas, con consentimiento informado.',
      'Lectura de documentos de ejemplo; no se habló con personas atendidas.',
    ],
    evidenceTitles: ['Registro de visitas del trimestre', 'Notas de la mesa de coordinación', 'Respuesta a la solicitud de información'],
    regions: ['Provincia inventada', 'Departamento de muestra', 'Región ficticia'],
  },
  en: {
    slots: {
      what: [
        'the referral protocol',
        'the common form',
        'the information desk',
        'the training of staff',
        'the register of cases',
        'the coordination table',
        'the interpretation service',
        'the protection route',
      ],
      where: ['the invented province', 'the sample department', 'the fictional region', 'the example municipality', 'the imaginary border'],
      who: [
        'the assistance office',
        'the consulate',
        'the migration directorate',
        'the local network',
        'the ombudsman’s office',
        'the secretariat',
      ],
      when: ['July', 'August', 'September', 'the second quarter', 'the first fortnight', 'the follow-up visit'],
    },
    titles: ['Invented report on {what} in {where}', 'A fictional follow-up of {what}', 'What became of {what} in {where}: an example'],
    headings: ['What we found', 'What is missing', 'How the rule is applied', 'In practice', 'Scope and limits', 'What we ask for'],
    sentences: [
      'During {when}, {who} explained that {what} exists in writing and is revised once a year.',
      'In {where}, {what} works **only in office hours**, and what arrives at night waits until the following day.',
      'Of {number} files that were read, {share} % bear a date, the signature of the institution and a folio number.',
      'According to {who}, “the rule is clear, but the time limits are not kept”; the organisation could not *confirm* this with documents.',
      'There is not enough information to say whether {what} has advanced: the requests sent in {when} are still unanswered.',
      'Compared with the period before, the number of consultations went from {number} to {number}; the cause is not known.',
      'The agreement asks for {what} to be published, and {who} published it at the end of {when}, without the promised translation.',
      'Those who work in {where} know {what}, but two out of three have not received the manual (version `2.1`).',
    ],
    items: [
      'one form for all institutions',
      'written time limits, with somebody responsible in each office',
      'interpretation in at least two languages',
      'a public report every quarter, with its *sources*',
      'a budget of its own, **apart** from that for emergencies',
      'a revision of {what} before the next meeting',
      'an answer to requests for information in less than {number} days',
    ],
    evidence: {
      name: 'Evidence',
      source: 'source',
      date: 'date',
      sources: ['Visit register', 'Request for information', 'Internal manual', 'Quarterly report of the office', 'Notes of the table'],
    },
    quote: {
      name: 'Quote',
      by: 'by',
      quotes: [
        'Every case is communicated on the same day.',
        'The desk receives people without an appointment.',
        'The form is revised whenever the rule changes.',
        'A referral is made in writing, with a copy to the institution that receives it.',
      ],
    },
    note: {
      name: 'Note',
      title: 'title',
      titles: ['Scope', 'Caution', 'About the numbers', 'Method'],
      notes: [
        'The offices that were visited do not stand for all those of the region.',
        'This text is invented and serves to measure a program.',
        'Percentages are of the files that could be read.',
        'An announced visit may show more than there usually is.',
      ],
    },
    table: { columns: ['Month', 'Files', 'With a date'], rows: ['July', 'August', 'September', 'October', 'November'] },
    footnotes: [
      'The organisation’s own count of the register that the office showed.',
      'The figure leaves out transfers made by another institution.',
      'The rule that is cited stands in the [public register](https://example.org/register).',
    ],
    escaped: [
      'Less than half bear a date (\\<{share} %).',
      'There are {number} files \\{according to the register\\}.',
      'The time limit is short: \\<{number} days.',
    ],
    link: 'The [page of the office](https://example.org/office/{number}) repeats these data.',
    method: [
      'Announced visits to several invented offices, and a reading of their register.',
      'Fictional requests for information and interviews with staff of the offices, with informed consent.',
      'A reading of sample documents; nobody who was assisted was spoken to.',
    ],
    evidenceTitles: ['Visit register of the quarter', 'Notes of the coordination table', 'Answer to the request for information'],
    regions: ['Invented province', 'Sample department', 'Fictional region'],
  },
};
