// A data table: the Spanish words of the methodology. Numbers come in from the rules; none is written here.
import type { Freshness } from '#domain/voices/columns.ts';
import type { Threshold } from '#domain/thresholds.ts';
import type { Specificity } from '#domain/agreements/specificity.ts';
import type { Contention } from '#domain/voices/voice-comparison.ts';
import type { Timeliness } from '#domain/agreements/timeliness.ts';
import type { Level, Outcome, RecordState, Specific, Stage, Stance, Voice } from '#domain/schemas/vocabulary.ts';
import type { MethodRule } from './rules.ts';

export interface MethodologyWords {
  /** Heading of the list of rules, and of the part of the page that is written from the tables. */
  index: string;
  rules: string;
  intro: string;
  source: string;
  ownDecision: string;
  /** Headings of tables. */
  table: {
    status: string;
    meaning: string;
    example: string;
    facts: string;
    result: string;
    caption: (rule: string) => string;
    examples: (rule: string) => string;
  };
  sections: Record<MethodRule, { heading: string; text: readonly string[] }>;
  constants: Record<Threshold, (value: number) => string>;
  enough: (least: number, all: number) => string;
  voices: Record<Voice, string>;
  levels: Record<Level, string>;
  recordStates: Record<RecordState, string>;
  freshness: Record<Freshness | 'none', string>;
  freshnessNone: string;
  contentions: Record<Contention, string>;
  contentionWords: Record<Contention, string>;
  stances: Record<Stance, string>;
  stages: Record<Stage, string>;
  outcomes: Record<Outcome, string>;
  timeliness: Record<Timeliness, string>;
  specifics: Record<Specific, string>;
  specificities: Record<Specificity, string>;
  specificityWords: Record<Specificity, string>;
  /** Facts of an example, each a short phrase. */
  facts: {
    says: (who: string, level: string) => string;
    evidence: Record<'none' | 'title' | 'address' | 'practice', string>;
    method: Record<'yes' | 'no', string>;
    carries: (date: string, state: string) => string;
    evidenceOf: (date: string) => string;
    foundNothing: string;
    asksNothing: string;
    noRecord: string;
    observed: (period: string) => string;
    filed: (day: string) => string;
    seen: (day: string) => string;
    organization: (letter: string) => string;
    nobody: string;
    silent: (who: string) => string;
    replies: (stance: string) => string;
    noDate: string;
    due: (date: string) => string;
    before: (date: string) => string;
    closed: (outcome: string, date: string) => string;
    documentedDone: (date: string) => string;
    adopted: (date: string) => string;
    reported: (level: string, date: string) => string;
    states: (list: string) => string;
    statesNothing: string;
    needed: (amount: string) => string;
    neededUnknown: string;
    pledged: (amount: string) => string;
    pledgedUnquantified: string;
  };
  results: {
    accepted: string;
    refused: (problem: string) => string;
    agree: string;
    single: string;
    range: (lowest: string, highest: string) => string;
    apart: (nearest: number, farthest: number) => string;
    divided: string;
    notCompared: string;
    notContested: string;
    contested: (reasons: string) => string;
    notStalled: string;
    stalled: (since: string) => string;
    missing: (amount: string) => string;
    missingUnknown: string;
  };
}

export const es: MethodologyWords = {
  index: 'Reglas de esta página',
  rules: 'Las reglas, con sus números',
  intro:
    'Esta parte se escribe con las mismas tablas que usa el cálculo. Cada ejemplo es también una prueba: si el cálculo diera otro resultado, el sitio no se publicaría.',
  source: 'De dónde viene la regla:',
  ownDecision: 'decisión de este sitio',
  table: {
    status: 'Palabra',
    meaning: 'Qué quiere decir',
    example: 'Ejemplo',
    facts: 'Datos',
    result: 'Resultado',
    caption: (rule) => `Palabras de la regla «${rule}»`,
    examples: (rule) => `Ejemplos de la regla «${rule}»`,
  },
  sections: {
    voices: {
      heading: 'Tres voces que nunca se mezclan',
      text: [
        'La voz depende de la carpeta en que está el texto, nunca de lo que el texto diga de sí mismo. Un gobierno solo se evalúa a sí mismo.',
        'Lo único que se calcula entre dos voces es cuántos niveles las separan. Agregar un texto de una voz no cambia la columna de otra.',
        'El registro documental no da niveles: se pone al lado, con sus propias palabras, y no se compara con ellos.',
      ],
    },
    levels: {
      heading: 'Los niveles',
      text: [
        'El nivel dice cuánto se hizo, según un gobierno o una organización. Usa las palabras del sistema regional de derechos humanos.',
        'En las medidas de un lineamiento se evalúan aparte la norma (si existe la regla) y la práctica (si se hace en el terreno).',
      ],
    },
    record: {
      heading: 'Lo que consta en el registro documental',
      text: [
        'El registro documental dice qué muestran las fuentes de lo que un acto pedía. No es un nivel de cumplimiento.',
        'Cada evidencia con fecha puede llevar un estado. En un día cualquiera vale el último documentado hasta ese día.',
        'Una evidencia que no basta para decir nada se muestra y no cambia el estado. La que no lleva fecha, tampoco.',
        'Tomar nota, agradecer, acoger o declarar no pide nada. Esos actos quedan fuera de toda escala y de toda proporción.',
        'El registro no vence: dice hasta qué fecha llega su evidencia.',
      ],
    },
    gates: {
      heading: 'Evidencia y método',
      text: [
        'El nivel total exige al menos una evidencia con dirección pública o fuente. Vale para gobiernos y organizaciones.',
        'La práctica total exige además que esa evidencia muestre lo que se hace: un documento, notas de campo, entrevistas, estadísticas, prensa o una fotografía. Una ley sola prueba la norma, no la práctica.',
        'Desde el nivel parcial sustancial se exige decir cómo se sabe.',
        'El validador rechaza lo que no cumple. También rechaza evaluar a un país al que el acuerdo no se dirige, lo que aún no existía, o algo dos veces en un texto.',
      ],
    },
    freshness: {
      heading: 'Cuánto vale una evaluación',
      text: [
        'La edad se cuenta en meses completos desde el último día del período observado. Si se presentó antes de ese día, se cuenta desde que se presentó.',
      ],
    },
    columns: {
      heading: 'Varios textos de una misma voz',
      text: [
        'Decir «sin información» no borra lo que la misma parte dijo antes: queda a la vista, con su día, al lado del nivel. Solo la edad quita un nivel.',
        'De cada organización vale lo más reciente sobre cada lugar. Se muestra el nivel más bajo y el más alto, cuántas hablan y si coinciden.',
        'Lo vencido cede ante lo que sigue vigente. Si todo venció, lo último queda a la vista y no cuenta.',
      ],
    },
    difference: {
      heading: 'Diferencia y disputa',
      text: [
        'La diferencia se cuenta en niveles, entre el gobierno y cada organización. Se dicen tres cosas: la menor distancia, la mayor, y si una voz está dividida porque sus textos dan niveles distintos. Coinciden solo cuando todos dicen lo mismo. «Sin información» no se compara.',
        'Cualquier parte evaluada puede responder. La réplica queda junto a lo que responde y no se quita. Un país responde por sí mismo y por la región.',
      ],
    },
    stages: {
      heading: 'Etapas',
      text: ['La etapa dice hasta dónde llegó el acuerdo en las instituciones. No cambia el nivel ni el plazo.'],
    },
    timeliness: {
      heading: 'Plazo',
      text: [
        'Un mes o un período escrito en el acuerdo vale hasta su último día. Si el plazo es antes de una reunión, vence el día anterior a que empiece.',
        'Algo está a tiempo, o tarde, solo si lo está en cualquier día que las fechas permitan. Si no, no consta.',
        'Un acuerdo está hecho cuando se cerró como cumplido, o cuando consta hecho en el registro documental. Lo que digan gobiernos u organizaciones no lo cambia.',
        'El silencio no es un atraso. Un acuerdo solo está vencido si una voz dice, de un período posterior a su fecha, que no estaba hecho. Si pide varias cosas, cada una tiene su plazo.',
        'Un acto que no pide nada (tomar nota, acoger, declarar) no tiene plazo ni etapas.',
      ],
    },
    stalled: {
      heading: 'Sin movimiento',
      text: [
        'Mueven un acuerdo una etapa nueva, un cambio de nivel en cualquier voz y evidencia nueva. Una réplica o un compromiso de recursos no lo mueven.',
      ],
    },
    specificity: {
      heading: 'Qué tan específico es un acuerdo',
      text: [
        'Se mira qué dice el texto conocido del acuerdo. No es un juicio sobre su cumplimiento. Una traducción no cambia la respuesta.',
        'Lo que falta en un texto que no se leyó completo no se sabe, y no entra en la cuenta. «Por definir» o «por identificar» cuentan como no dicho.',
        'Si el texto se leyó y no dice producto, fecha ni indicador, el acuerdo no se puede verificar tal como está escrito. Los actos que no piden nada no se miden.',
      ],
    },
    resources: {
      heading: 'Recursos',
      text: [
        'Lo que falta es lo necesario menos lo comprometido, en la moneda del acuerdo y nunca menos de cero. Un compromiso sin monto se cuenta aparte.',
      ],
    },
    history: {
      heading: 'Días pasados e historia',
      text: [
        'Cualquier día pasado se puede volver a calcular. Cada entrada cuenta desde su propia fecha: cuándo se adoptó, se emitió o se presentó.',
        'Cada evidencia del registro documental cuenta desde que ocurrió. Un día posterior no quita evidencia de la historia.',
      ],
    },
    figures: {
      heading: 'Los acuerdos en cifras',
      text: ['No entran propuestas ni lineamientos. Cada grupo lleva a la lista de acuerdos que lo forman.'],
    },
    clocks: {
      heading: 'Consultas por escrito',
      text: ['Las recomendaciones de 2011 proponen dos plazos en días hábiles y no resuelven la diferencia. Se muestran los dos.'],
    },
    mechanism: {
      heading: 'Obligaciones del mecanismo',
      text: ['Cada regla del mecanismo tiene su página, con las fechas y los documentos con que se calculó.'],
    },
  },
  constants: {
    currentMonths: (n) => `Una evaluación está vigente durante ${n} meses.`,
    longestPeriodMonths: (n) => `El período de un reporte o de una autoevaluación dura como mucho ${n} meses.`,
    expiredMonths: (n) => `A los ${n} meses vence: ya no dice cómo están las cosas.`,
    contestedDifference: (n) => `Hay disputa por distancia desde ${n} niveles entre el gobierno y la organización más lejana.`,
    stalledQuarters: (n) => `De un acuerdo abierto que pide algo se dice desde cuándo no hay movimiento cuando pasan ${n} trimestres.`,
    obligationSoonDays: (n) => `Una obligación vence pronto cuando faltan ${n} días o menos.`,
    shortestRun: (n) => `Desde ${n} ocasiones seguidas sin nada documentado, se cuentan en una sola línea.`,
    dueSoonDays: (n) => `Un acuerdo vence pronto cuando faltan ${n} días o menos.`,
    authoringMonths: (n) => `El validador avisa de lo que falta durante los ${n} meses que siguen a la adopción.`,
    droppedYears: (n) => `De un tema se dice que no tiene entradas cuando pasan ${n} años sin ninguna en este registro.`,
    consultationDays: (n) => `Una consulta por escrito dura ${n} días hábiles, y otros tantos si el texto cambia.`,
    presidencyConsultationDays: (n) => `Entre las funciones de la presidencia, el mismo documento dice ${n} días hábiles.`,
  },
  enough: (least, all) => `Es bastante específico desde ${least} de ${all} datos.`,
  voices: {
    government: 'lo que un gobierno responde sobre sí mismo en una autoevaluación',
    'civil-society': 'lo que una organización comprueba y firma en un reporte de cumplimiento',
    record: 'lo que muestran las fuentes publicadas; lo llevan los editores',
  },
  levels: {
    'no-information': 'no se encontró o no se recibió información; no es avance ni incumplimiento',
    pending: 'se sabe que aún no se ha hecho',
    partial: 'se hizo una parte',
    substantial: 'se hizo la mayor parte',
    full: 'se hizo lo acordado, con evidencia',
  },
  recordStates: {
    done: 'las fuentes muestran que se hizo lo que el acto pedía; no dice si se hizo bien ni qué efecto tuvo',
    'in-force': 'las fuentes muestran que lo acordado estaba en vigor en esa fecha',
    partly: 'las fuentes muestran una parte, o algo con interrupciones',
    'nothing-found': 'se buscó en las fuentes que se leyeron y no se encontró; no es incumplimiento',
    'no-record': 'los editores no lo han buscado todavía',
    'asks-nothing': 'el acto tomó nota, acogió o declaró algo; no hay nada que pueda constar hecho',
  },
  freshness: {
    current: 'dice cómo están las cosas',
    aged: 'todavía cuenta, y se advierte su edad',
    expired: 'ya no cuenta; queda a la vista como lo último que se supo',
    none: 'esta voz nunca ha dicho nada',
  },
  freshnessNone: 'Nada recibido',
  contentions: {
    reply: 'una parte evaluada rechaza lo que se dijo, y no lo ha aceptado después',
    distance: 'el gobierno está lejos de alguna organización; una organización cercana no quita la disputa',
  },
  contentionWords: { reply: 'En disputa por réplica', distance: 'En disputa por distancia' },
  stances: {
    accepts: 'está de acuerdo; levanta su propio rechazo anterior',
    contests: 'rechaza lo que se dijo',
    informs: 'agrega información; no rechaza ni levanta un rechazo',
  },
  stages: {
    proposed: 'alguien lo pidió o lo redactó',
    agreed: 'lo adoptó un órgano',
    endorsed: 'lo avaló o lo adoptó la Reunión Viceministerial',
    planned: 'está en un plan anual',
    closed: 'ya no está abierto; se dice cómo se cerró',
  },
  outcomes: {
    fulfilled: 'se cumplió',
    withdrawn: 'se dejó sin efecto; su fecha ya no cuenta',
    superseded: 'otro acuerdo lo reemplazó; su fecha ya no cuenta',
  },
  timeliness: {
    'no-date': 'el acto no fija fecha, o su fecha ya no cuenta',
    'on-time': 'está abierto y su fecha no está cerca',
    'due-soon': 'está abierto y su fecha está cerca',
    'date-passed': 'la fecha fijada pasó, y no se encontró nada que diga si se hizo a tiempo',
    overdue: 'la fecha fijada pasó, y un gobierno o una organización dice, de después de esa fecha, que no estaba hecho',
    'done-on-time': 'se hizo a tiempo, se lean como se lean las fechas',
    'done-late': 'se hizo después de su fecha, se lean como se lean las fechas',
    unknown: 'se hizo, y las fechas no bastan para decir si a tiempo',
  },
  specifics: {
    responsible: 'quién lo hace',
    date: 'para cuándo',
    deliverable: 'qué se entrega',
    indicator: 'cómo se mide',
    scope: 'a quiénes y dónde alcanza',
    resources: 'con qué',
    verification: 'cómo se comprueba',
  },
  specificities: {
    complete: 'están todos los datos',
    mostly: 'están varios, y falta alguno',
    partly: 'hay alguno, y faltan varios',
    none: 'no hay ninguno',
    unread: 'no se leyó el texto completo, y se conocen pocos o ninguno',
  },
  specificityWords: {
    complete: 'Específico',
    mostly: 'Bastante específico',
    partly: 'Poco específico',
    none: 'Nada específico',
    unread: 'No se sabe',
  },
  facts: {
    says: (who, level) => `${who}: «${level}»`,
    evidence: {
      none: 'sin evidencia',
      title: 'evidencia sin dirección ni fuente',
      address: 'una ley, con dirección',
      practice: 'estadísticas, con dirección',
    },
    method: { yes: 'dice cómo lo sabe', no: 'no dice cómo lo sabe' },
    carries: (date, state) => `evidencia de ${date}: «${state}»`,
    evidenceOf: (date) => `evidencia de ${date}, que no basta para decir nada`,
    foundNothing: 'ninguna evidencia',
    asksNothing: 'el acto no pide nada',
    noRecord: 'sin registro documental',
    observed: (period) => `período observado: ${period}`,
    filed: (day) => `presentado: ${day}`,
    seen: (day) => `calculado al ${day}`,
    organization: (letter) => `Organización ${letter}`,
    nobody: 'ningún reporte',
    silent: (who) => `${who}: nada`,
    replies: (stance) => `réplica del gobierno: ${stance}`,
    noDate: 'sin fecha',
    due: (date) => `fecha: ${date}`,
    before: (date) => `antes de la reunión de ${date}`,
    closed: (outcome, date) => `cerrado como ${outcome}: ${date}`,
    documentedDone: (date) => `consta hecho: ${date}`,
    adopted: (date) => `adoptado: ${date}`,
    reported: (level, date) => `reporte, «${level}»: ${date}`,
    states: (list) => `dice: ${list}`,
    statesNothing: 'no dice ninguno',
    needed: (amount) => `hace falta: ${amount}`,
    neededUnknown: 'hace falta: no se dice',
    pledged: (amount) => `comprometido: ${amount}`,
    pledgedUnquantified: 'comprometido: sin monto',
  },
  results: {
    accepted: 'Se acepta.',
    refused: (problem) => `Se rechaza: ${problem}`,
    agree: 'coinciden',
    single: 'lo dice una sola parte',
    range: (lowest, highest) => `de «${lowest}» a «${highest}»`,
    apart: (nearest, farthest) =>
      nearest === farthest ? `${nearest} ${nearest === 1 ? 'nivel' : 'niveles'}` : `de ${nearest} a ${farthest} niveles`,
    divided: 'una voz dividida',
    notCompared: 'No se compara',
    notContested: 'sin disputa',
    contested: (reasons) => reasons.toLowerCase(),
    notStalled: 'No se dice nada.',
    stalled: (since) => `Sin movimiento en este registro desde: ${since}.`,
    missing: (amount) => `Falta ${amount}.`,
    missingUnknown: 'No se puede decir cuánto falta.',
  },
};
