// A data table: the Spanish words of the methodology. Numbers come in from the rules; none is written here.
import type { Freshness } from '#domain/voices/columns.ts';
import type { Threshold } from '#domain/thresholds.ts';
import type { Specificity } from '#domain/agreements/specificity.ts';
import type { Contention } from '#domain/voices/voice-comparison.ts';
import type { Timeliness } from '#domain/agreements/timeliness.ts';
import type { Level, Outcome, RecordState, Specific, Stage, Stance, Voice } from '#domain/schemas/vocabulary.ts';
import type { MethodRule } from './rules.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

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
        'Lo único que se calcula entre dos voces es cuántos niveles las separan. Agregar un texto de una voz no cambia lo que dice otra.',
        'El registro documental no da niveles. Está al lado, con sus propias palabras, y no se compara con ellos.',
      ],
    },
    levels: {
      heading: 'Los niveles',
      text: [
        'El nivel dice cuánto se hizo, según un gobierno o una organización. Usa las palabras del sistema regional de derechos humanos.',
        'De las medidas de un instrumento se evalúan por separado la norma (si existe la regla) y la práctica (si se hace en el terreno).',
      ],
    },
    record: {
      heading: 'Qué muestran los documentos',
      text: [
        'El registro documental dice qué muestran las fuentes de lo que pedía un acto. No es un nivel de cumplimiento.',
        'Cada evidencia con fecha puede llevar un estado. En un día cualquiera vale el último que se conocía ese día.',
        'Una evidencia que no basta para decir nada se muestra, pero no cambia el estado. Tampoco lo cambia la que no tiene fecha.',
        'Tomar nota, agradecer, acoger o declarar no pide nada. Esos actos no tienen estado ni entran en ninguna proporción.',
        'El registro documental no caduca: dice de qué fecha es su última evidencia.',
      ],
    },
    gates: {
      heading: 'Evidencia y método',
      text: [
        'Para dar el nivel total hace falta al menos una evidencia con dirección pública o fuente. Vale para gobiernos y organizaciones.',
        'Para dar el nivel total a la práctica, esa evidencia debe mostrar además lo que se hace: un documento, notas de campo, entrevistas, estadísticas, prensa o una fotografía. Una ley sola prueba la norma, no la práctica.',
        'Desde el nivel parcial sustancial hay que decir cómo se sabe.',
        'La revisión automática rechaza lo que no cumple estas reglas. También rechaza que se evalúe a un país al que el acuerdo no se dirige, algo que aún no existía o lo mismo dos veces.',
      ],
    },
    freshness: {
      heading: 'Cuánto vale una evaluación',
      text: [
        'La edad se cuenta en meses completos desde el último día del período observado. Si la evaluación se presentó antes de ese día, se cuenta desde que se presentó.',
      ],
    },
    columns: {
      heading: 'Varios textos de una misma voz',
      text: [
        'Decir «sin información» no borra lo que la misma parte dijo antes: se ve junto al nivel, con su fecha. Un nivel solo deja de contar por su edad.',
        'De cada organización vale lo más reciente sobre cada lugar. Se muestra el nivel más bajo y el más alto, cuántas hablan y si coinciden.',
        'Si hay información que todavía cuenta, la caducada no se toma. Si toda caducó, se ve la última, pero no cuenta.',
      ],
    },
    difference: {
      heading: 'Diferencia y disputa',
      text: [
        'La diferencia se cuenta en niveles, entre el gobierno y cada organización. Decimos tres cosas: la distancia menor, la mayor y si una voz está dividida porque sus textos dan niveles distintos. Coinciden solo cuando todos dicen lo mismo. «Sin información» no se compara.',
        'Toda parte de la que se dice algo puede responder. La réplica queda junto al texto al que responde y no se quita. Un país responde por sí mismo y por la región.',
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
        'A veces la fuente da solo un mes o un año. Decimos que algo se hizo a tiempo, o tarde, solo si lo fue en cualquier día que la fuente permita. Si no, no se sabe.',
        'Un acuerdo está hecho cuando se cerró como cumplido, o cuando el registro documental dice «hecho». Lo que digan gobiernos u organizaciones no lo cambia.',
        'El silencio no es un atraso. Un acuerdo solo está vencido si una voz dice, de un período posterior a su fecha, que no estaba hecho. Si nadie dice nada, está en «fecha pasada». Si pide varias cosas, cada una tiene su plazo.',
        'Un acto que no pide nada (tomar nota, acoger, declarar) no tiene plazo ni etapas.',
      ],
    },
    stalled: {
      heading: 'Sin movimiento',
      text: [
        'Un acuerdo se mueve si llega a otra etapa, si una voz cambia un nivel o si hay evidencia nueva. Una réplica o un compromiso de recursos no lo mueven.',
      ],
    },
    specificity: {
      heading: 'Qué tan específico es un acuerdo',
      text: [
        'Se mira qué dice el texto que conocemos del acuerdo, no si se cumplió. Una traducción no cambia la respuesta.',
        'Si no leímos el texto completo, lo que falta no se sabe y no entra en la cuenta. «Por definir» o «por identificar» cuentan como no dicho.',
        'Si leímos el texto y no dice producto, fecha ni indicador, el acuerdo no se puede comprobar tal como está escrito. Los actos que no piden nada no se miden.',
      ],
    },
    resources: {
      heading: 'Recursos',
      text: [
        'Falta lo necesario menos lo comprometido, en la moneda del acuerdo y nunca menos de cero. Un compromiso sin monto se cuenta aparte.',
      ],
    },
    history: {
      heading: 'Días pasados e historia',
      text: [
        'Cualquier día pasado se puede volver a calcular. Cada entrada cuenta desde su propia fecha: cuándo se adoptó, se emitió o se presentó.',
        'Cada evidencia del registro documental cuenta desde que ocurrió lo que muestra. Un día posterior no quita evidencia de la historia.',
      ],
    },
    figures: {
      heading: 'Los acuerdos en cifras',
      text: ['No se cuentan propuestas ni instrumentos. Cada grupo lleva a la lista de sus acuerdos.'],
    },
    clocks: {
      heading: 'Consultas por escrito',
      text: [c.says.twoTerms],
    },
    mechanism: {
      heading: 'Reglas del mecanismo',
      text: ['Cada regla del mecanismo tiene su página, con las fechas y los documentos con que se calculó.'],
    },
  },
  constants: {
    currentMonths: (n) => `Una evaluación está vigente durante ${n} meses.`,
    longestPeriodMonths: (n) => `El período de un reporte o de una autoevaluación dura como mucho ${n} meses.`,
    expiredMonths: (n) => `A los ${n} meses caduca: ya no dice cómo están las cosas.`,
    contestedDifference: (n) => `Hay disputa por distancia si entre el gobierno y la organización más lejana hay ${n} niveles o más.`,
    stalledQuarters: (n) => `De un acuerdo abierto que pide algo decimos desde cuándo no se mueve cuando pasan ${n} trimestres.`,
    obligationSoonDays: (n) => `Un caso de una regla vence pronto cuando faltan ${n} días o menos.`,
    shortestRun: (n) => `Si hay ${n} casos seguidos o más de los que no encontramos nada, se muestran en una sola línea.`,
    dueSoonDays: (n) => `Un acuerdo vence pronto cuando faltan ${n} días o menos.`,
    authoringMonths: (n) => `La revisión automática avisa de lo que falta durante los ${n} meses que siguen a la adopción.`,
    coldYears: (n) => `El rastro de un acto se enfría cuando pasan ${n} años sin documento, reporte, autoevaluación ni réplica.`,
    droppedYears: (n) => `De un tema decimos que no tiene entradas cuando pasan ${n} años sin ninguna en este sitio.`,
    consultationDays: (n) => `Una consulta por escrito dura ${n} días hábiles, y otros tantos si el texto cambia.`,
    presidencyConsultationDays: (n) => `Entre las funciones de la presidencia, el mismo documento dice ${n} días hábiles.`,
  },
  enough: (least, all) => `Es bastante específico si dice ${least} de ${all} datos o más.`,
  voices: {
    government: 'lo que un gobierno responde sobre sí mismo en una autoevaluación',
    'civil-society': 'lo que una organización comprueba y firma en un reporte de cumplimiento',
    record: 'lo que muestran las fuentes publicadas; lo llevan los editores',
  },
  levels: {
    'no-information': 'no hay información; no es avance ni incumplimiento',
    pending: 'se sabe que aún no se ha hecho',
    partial: 'se hizo una parte',
    substantial: 'se hizo la mayor parte',
    full: 'se hizo lo acordado, con evidencia',
  },
  recordStates: {
    done: 'las fuentes muestran que se hizo lo que el acto pedía; no dicen si se hizo bien ni qué efecto tuvo',
    'in-force': 'las fuentes muestran que lo acordado estaba en vigor en esa fecha',
    partly: 'las fuentes muestran una parte, o algo con interrupciones',
    'nothing-found': 'buscamos en las fuentes que leímos y no encontramos nada; no es incumplimiento',
    'no-record': 'los editores todavía no lo han documentado',
    'asks-nothing': 'el acto tomó nota, agradeció, acogió o declaró algo; no hay nada que hacer ni que comprobar',
  },
  freshness: {
    current: 'dice cómo están las cosas',
    aged: 'todavía cuenta, y se advierte de cuándo es',
    expired: 'ya no cuenta; se muestra como lo último que se supo',
    none: 'esta voz nunca ha dicho nada',
  },
  freshnessNone: 'Nada recibido',
  contentions: {
    reply: 'una parte rechaza lo que se dijo de ella, y no lo ha aceptado después',
    distance: 'el gobierno está lejos de alguna organización; que otra esté cerca no quita la disputa',
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
    endorsed: `lo avaló o lo adoptó ${c.meeting.the}`,
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
    'date-passed': 'la fecha fijada pasó, y no encontramos nada que diga si se hizo a tiempo',
    overdue: 'la fecha fijada pasó, y un gobierno o una organización dice que después de esa fecha no estaba hecho',
    'done-on-time': 'se hizo a tiempo, se lean como se lean las fechas',
    'done-late': 'se hizo después de su fecha, se lean como se lean las fechas',
    unknown: 'se hizo, pero las fechas no bastan para decir si a tiempo',
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
    unread: 'no leímos el texto completo, y se conocen pocos datos o ninguno',
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
    seen: (day) => `datos al ${day}`,
    organization: (letter) => `Organización ${letter}`,
    nobody: 'ningún reporte',
    silent: (who) => `${who}: nada`,
    replies: (stance) => `réplica del gobierno: ${stance}`,
    noDate: 'sin fecha',
    due: (date) => `fecha: ${date}`,
    before: (date) => `antes de la reunión del ${date}`,
    closed: (outcome, date) => `cerrado como ${outcome}: ${date}`,
    documentedDone: (date) => `hecho, según los documentos: ${date}`,
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
    stalled: (since) => `Sin movimiento en este sitio desde: ${since}.`,
    missing: (amount) => `Falta ${amount}.`,
    missingUnknown: 'No se puede decir cuánto falta.',
  },
};
