// A data table: the Spanish words for problems of assessments, replies and new agreements, in the order of the catalogue.
import type { Specific } from '#domain/schemas/vocabulary.ts';
import type { ProblemTexts } from '../text.ts';
import { suggestion } from './phrases.ts';

const SPECIFIC_WORDS: Record<Specific, string> = {
  responsible: 'quién es responsable',
  date: 'la fecha',
  deliverable: 'el producto',
  indicator: 'el indicador',
  scope: 'a quiénes y dónde alcanza',
  resources: 'los recursos',
  verification: 'el medio de verificación',
};

export const assessments = {
  'level-without-evidence': {
    title: 'Nivel total sin evidencia',
    message: ({ path }) => `«${path}» dice full y ninguna evidencia tiene dirección ni fuente.`,
    remedy: () => 'Añada una evidencia con url o sources, o baje el nivel.',
    meaning: 'Nadie, de ningún lado, llega al nivel más alto sin una evidencia que el lector pueda encontrar.',
    wrong: 'level: full',
    right: 'level: full\nevidence:\n  - title: Decreto 12 de 2026\n    kind: legislation\n    url: https://example.org/decreto-12',
  },
  'level-without-method': {
    title: 'Nivel alto sin método',
    message: ({ path, found }) => `«${path}» dice ${found} y nada explica cómo se sabe.`,
    remedy: () => 'Añada method en la evaluación o en la entrada: cuántas visitas, entrevistas o documentos, y cuándo.',
    meaning: 'A partir del nivel sustancial, quien lee debe poder juzgar cómo se llegó a él.',
    wrong: 'level: substantial',
    right: 'method: Respuestas de las tres oficinas responsables, julio de 2026.\nassessments:\n  - subject: d-04\n    level: substantial',
  },
  'practice-without-proof': {
    title: 'Práctica total sin prueba de la práctica',
    message: ({ path }) => `«${path}» dice full y ninguna evidencia con dirección o fuente muestra lo que se hace.`,
    remedy: ({ accepted }) => `Añada una evidencia de estos tipos, con url o sources: ${accepted.join(', ')}. O baje el nivel.`,
    meaning: 'Una ley muestra lo que se debe hacer, no lo que se hace. La práctica total necesita una evidencia de que se hace.',
    wrong: 'practice: full\nevidence:\n  - title: Ley de migración\n    kind: legislation\n    url: https://example.org/ley',
    right:
      'practice: full\nevidence:\n  - title: Estadísticas de 2026 de las tres oficinas\n    kind: statistics\n    url: https://example.org/estadisticas',
  },
  'aspects-left-out': {
    title: 'Medida sin norma ni práctica',
    message: ({ found }) => `De la medida «${found}» solo se da un nivel del conjunto.`,
    remedy: () => 'Dé los dos niveles, norm y practice; no-information del que no sepa.',
    meaning:
      'A gobiernos y organizaciones se les pregunta lo mismo de cada medida: si existe la regla y si se aplica. Solo así se puede comparar lo que dicen. Es un aviso.',
    wrong: '- subject: ins-2016-ninez/m4\n  level: partial',
    right: '- subject: ins-2016-ninez/m4\n  norm: full\n  practice: partial',
  },
  'unknown-place': {
    title: 'Lugar que no está en el registro',
    message: ({ found, country }) => `«${found}» no es una división de primer nivel de «${country}».`,
    remedy: (facts) => `${suggestion(facts)} Un municipio va en municipality.`,
    meaning:
      'Los lugares se escriben por la división de primer nivel de la norma ISO 3166-2 (estado, departamento, provincia…), para que un mismo lugar no se cuente como dos. Se aceptan el nombre, la abreviatura y el código.',
    wrong: 'place: { country: mx, region: Tapachula }',
    right: 'place: { country: mx, region: Chiapas, municipality: Tapachula }',
  },
  'period-too-long': {
    title: 'Período demasiado largo',
    message: ({ found, limit }) => `El período «${found}» dura más de ${limit} meses.`,
    remedy: ({ limit }) =>
      `Escriba el período observado más reciente, de hasta ${limit} meses, y una entrada aparte para cada uno anterior.`,
    meaning: 'Un período de varios años dice poco de cada uno, y pasaría por vigente mientras no terminara.',
    wrong: 'period: 2020/2026',
    right: 'period: 2026',
  },
  'country-not-bound': {
    title: 'País al que el acuerdo no se dirige',
    message: ({ found, subject }) => `${subject} no se dirige a «${found}».`,
    remedy: ({ accepted }) => `Use uno de los países a los que se dirige: ${accepted.join(', ')}.`,
    meaning: 'Un acuerdo que nombra sus países solo se evalúa en ellos. Si no nombra ninguno, se dirige a los países miembros.',
    wrong: '- subject: d-15\n  country: jp',
    right: '- subject: d-15\n  country: gt',
  },
  'assessed-another-country': {
    title: 'Gobierno que evalúa a otro país',
    message: ({ found, country }) => `La autoevaluación de «${country}» habla de «${found}».`,
    remedy: ({ country }) => `Quite country, o escriba «${country}». El otro país puede presentar su propia autoevaluación.`,
    meaning: 'En la columna de los gobiernos cada uno habla de sí mismo. Nadie más llena su columna.',
    wrong: 'country: gt\nassessments:\n  - { subject: d-15, country: hn, level: partial }',
    right: 'country: gt\nassessments:\n  - { subject: d-15, level: partial }',
  },
  'subject-did-not-exist': {
    title: 'Evaluado antes de existir',
    message: ({ found, since }) => `«${found}» es de ${since}, posterior al período observado.`,
    remedy: () => 'Corrija el período, o evalúe algo que ya existía.',
    meaning: 'Nadie puede cumplir un acuerdo antes de que se adopte.',
    wrong: 'period: 2015\nassessments:\n  - subject: d-04',
    right: 'period: 2026-Q3\nassessments:\n  - subject: d-04',
  },
  'measure-not-named': {
    title: 'Instrumento sin su medida',
    message: ({ found }) => `«${found}» es un instrumento con varias medidas y la evaluación no nombra ninguna.`,
    remedy: ({ accepted }) => `Nombre la medida: ${accepted.join(', ')}.`,
    meaning: 'Los instrumentos se verifican medida por medida. Un nivel para el conjunto ocultaría cuál se cumple.',
    wrong: '- subject: ins-2016-ninez',
    right: '- subject: ins-2016-ninez/m4',
  },
  'assessed-twice': {
    title: 'Lo mismo evaluado dos veces',
    message: ({ found, otherPath }) => `«${found}» ya está evaluado en esta entrada, para el mismo lugar (${otherPath}).`,
    remedy: () => 'Deje una de las dos, o distíngalas por país o región.',
    meaning: 'Cada entrada dice una sola cosa de cada asunto y lugar. Con dos niveles, quien lee tendría que adivinar.',
    wrong: '- { subject: d-04, level: partial }\n- { subject: d-04, level: full }',
    right: '- { subject: d-04, country: gt, level: partial }\n- { subject: d-04, country: hn, level: pending }',
  },
  'nothing-asked': {
    title: 'Estado documental de un acto que no pide nada',
    message: ({ found, subject }) => `La evidencia lleva «${found}», y «${subject}» no pide que se haga nada.`,
    remedy: () => 'Quite state. La evidencia y sus palabras se quedan.',
    meaning: 'Tomar nota, agradecer, acoger o declarar no pide nada que pueda constar hecho. Esos actos se muestran fuera de toda escala.',
    wrong: '- { id: e1, date: 2001-03-22, state: done, sources: [{ id: u28 }], confidence: mirror }',
    right: '- { id: e1, date: 2001-03-22, sources: [{ id: u28 }], confidence: mirror }',
  },
  'date-in-future': {
    title: 'Fecha que no ha llegado',
    message: ({ path, found, latest }) => `«${path}» es ${found}, después de ${latest}.`,
    remedy: () => 'Corrija la fecha. Lo que se cuenta como hecho ya ocurrió; lo observado es anterior al día en que se presenta.',
    meaning: 'Una entrada cuenta lo que se vio, se envió, se adoptó o se encontró. Lo que aún no ocurre no puede haber sido.',
    wrong: 'filed: 2062-10-02',
    right: 'filed: 2026-10-02',
  },
  'reply-to-nothing': {
    title: 'Réplica a algo que no se dijo',
    message: ({ found, answered }) => `${answered} no dice nada de «${found}».`,
    remedy: ({ accepted }) => `Nombre lo que evalúa (${accepted.join(', ')}), o quite subject para responder al conjunto.`,
    meaning: 'La réplica se muestra junto a la evaluación que responde. Por eso esa evaluación debe existir.',
    wrong: 'to: 2026-q3-ejemplo\nsubject: d-17',
    right: 'to: 2026-q3-ejemplo\nsubject: d-04',
  },
  'reply-from-stranger': {
    title: 'Réplica de quien no fue evaluado',
    message: ({ found, answered }) => `${answered} no habla de «${found}».`,
    remedy: ({ accepted }) => `Responde una parte evaluada o responsable: ${accepted.join(', ')}. Las demás pueden presentar un reporte.`,
    meaning: 'El derecho de réplica es de aquellos de quienes se dijo algo.',
    wrong: 'from: jp',
    right: 'from: gt',
  },
  'agreement-not-verifiable': {
    title: 'Acuerdo que no se puede verificar',
    message: ({ missing, others }) =>
      `Tal como está escrito, nadie puede verificarlo: no dice ${missing.map((key) => SPECIFIC_WORDS[key]).join(' ni ')}.${others.length === 0 ? '' : ` Tampoco dice: ${others.map((key) => SPECIFIC_WORDS[key]).join(', ')}.`}`,
    remedy: () => 'Añada al menos uno de los tres, si el texto lo dice. Si no lo dice, aún es tiempo de acordarlo.',
    meaning:
      'Sin producto, fecha ni indicador no hay qué buscar: ningún gobierno ni organización puede decir si se hizo. El sitio lo muestra así.',
    wrong: 'deliverables: (ninguno)',
    right: 'deliverables: [{ id: p1, due: { on: 2027-03-31 } }]',
  },
  'placeholder-text': {
    title: 'Texto que no dice nada todavía',
    message: ({ path, found }) => `«${path}» dice «${found}»: cuenta como no dicho.`,
    remedy: () => 'Escriba lo que dice el texto del acuerdo, o quite la clave.',
    meaning: '«Por definir» o «por identificar» ocupa el lugar de un dato y no es un dato. No suma en la especificidad.',
    wrong: 'indicators: { p1: "Por definir" }',
    right: '(sin la clave indicators)',
  },
  'agreement-not-specific': {
    title: 'Acuerdo que deja cosas abiertas',
    message: ({ missing, total }) =>
      `El acuerdo no dice ${missing.length} de ${total} datos: ${missing.map((key) => SPECIFIC_WORDS[key]).join(', ')}.`,
    remedy: () => 'Añada lo que dice el texto del acuerdo. Si no lo dice, aún es tiempo de acordarlo.',
    meaning:
      'Siete datos hacen específico un acuerdo: quién, para cuándo, qué, cómo se mide, para quiénes y dónde, con qué, y cómo se verifica. Es un aviso: lo que el acto no dice no se inventa.',
    wrong: 'adopted: 2026-10-15\ndeliverables: [{ id: p1, does: [equipo-tripartito] }]',
    right: 'adopted: 2026-10-15\ndeliverables: [{ id: p1, does: [equipo-tripartito], due: { on: 2027-03-31 } }]',
  },
} satisfies Partial<ProblemTexts>;
