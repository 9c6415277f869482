// A data table: the Spanish words for problems of assessments and replies, in the order of the catalogue.
import type { ProblemTexts } from '../text.ts';
import { suggestion } from './phrases.ts';

export const assessments = {
  'level-without-evidence': {
    title: 'Nivel total sin evidencia',
    message: ({ path }) => `«${path}» dice full, y ninguna evidencia lleva dirección ni fuente.`,
    remedy: () => 'Agregue una evidencia con url o sources, o baje el nivel.',
    meaning: 'Nadie, ni gobierno ni organización, llega al nivel más alto sin una evidencia que el lector pueda encontrar.',
    wrong: 'level: full',
    right: 'level: full\nevidence:\n  - title: Decreto 12 de 2026\n    kind: legislation\n    url: https://example.org/decreto-12',
  },
  'level-without-method': {
    title: 'Nivel alto sin método',
    message: ({ path, found }) => `«${path}» dice ${found}, y nada explica cómo se sabe.`,
    remedy: () => 'Agregue method en la evaluación o en el encabezado: cuántas visitas, entrevistas o documentos, y cuándo.',
    meaning: 'Desde el nivel parcial sustancial, quien lee debe poder juzgar cómo se llegó a él.',
    wrong: 'level: substantial',
    right:
      'method: Respuestas de las tres oficinas responsables, julio de 2026.\nassessments:\n  - subject: {agreement}\n    level: substantial',
  },
  'practice-without-proof': {
    title: 'Práctica total sin prueba de la práctica',
    message: ({ path }) => `«${path}» dice full, y ninguna evidencia con dirección o fuente muestra lo que se hace.`,
    remedy: ({ accepted }) => `Agregue una evidencia de estos tipos, con url o sources: ${accepted.join(', ')}. O baje el nivel.`,
    meaning:
      'Una ley muestra lo que se debe hacer, no lo que se hace. Para decir que la práctica es total hace falta una evidencia de que se hace.',
    wrong: 'practice: full\nevidence:\n  - title: Ley de migración\n    kind: legislation\n    url: https://example.org/ley',
    right:
      'practice: full\nevidence:\n  - title: Estadísticas de 2026 de las tres oficinas\n    kind: statistics\n    url: https://example.org/estadisticas',
  },
  'aspects-left-out': {
    title: 'Medida sin norma ni práctica',
    message: ({ found }) => `De la medida «${found}» solo se da un nivel del conjunto.`,
    remedy: () => 'Dé los dos niveles, norm y practice. Del que no sepa, escriba no-information.',
    meaning:
      'De cada medida se pregunta lo mismo a gobiernos y organizaciones: si existe la regla y si se hace en el terreno. Solo así se puede comparar lo que dicen. Es un aviso: no impide publicar.',
    wrong: '- subject: {instrument}/m4\n  level: partial',
    right: '- subject: {instrument}/m4\n  norm: full\n  practice: partial',
  },
  'unknown-place': {
    title: 'Lugar que no está en la lista',
    message: ({ found, country }) => `«${found}» no está en la lista de lugares de «${country}».`,
    remedy: (facts) => `${suggestion(facts)} Si es un municipio, va en municipality.`,
    meaning:
      'En «region» va la división de primer nivel del país (estado, departamento, provincia o distrito) según la norma ISO 3166-2. Así un mismo lugar no se cuenta como dos. Puede escribir su nombre, su abreviatura o su código.',
    wrong: 'place: { country: {country}, region: {town} }',
    right: 'place: { country: {country}, region: {region}, municipality: {town} }',
  },
  'period-too-long': {
    title: 'Período demasiado largo',
    message: ({ found, limit }) => `El período «${found}» dura más de ${limit} meses.`,
    remedy: ({ limit }) => `Escriba los últimos ${limit} meses observados, o menos. Lo anterior va en otro archivo.`,
    meaning: 'Un período de varios años dice poco de cada uno. Además, el sitio lo tomaría por vigente hasta que terminara.',
    wrong: 'period: 2020/2026',
    right: 'period: "2026"',
  },
  'country-not-bound': {
    title: 'País al que el acuerdo no se dirige',
    message: ({ found, subject }) => `${subject} no se dirige a «${found}».`,
    remedy: ({ accepted }) => `Use uno de los países a los que se dirige: ${accepted.join(', ')}.`,
    meaning: 'Un acuerdo que nombra sus países solo se evalúa en ellos. Si no nombra ninguno, se dirige a los países miembros.',
    wrong: '- subject: {other}\n  country: jp',
    right: '- subject: {other}\n  country: {second}',
  },
  'assessed-another-country': {
    title: 'Gobierno que evalúa a otro país',
    message: ({ found, country }) => `La autoevaluación de «${country}» habla de «${found}».`,
    remedy: ({ country }) => `Quite country, o escriba «${country}». El otro país puede presentar su propia autoevaluación.`,
    meaning: 'Cada gobierno habla de sí mismo. Nadie más puede hablar en su voz.',
    wrong: 'country: {second}\nassessments:\n  - { subject: {other}, country: {third}, level: partial }',
    right: 'country: {second}\nassessments:\n  - { subject: {other}, level: partial }',
  },
  'subject-did-not-exist': {
    title: 'Evaluado antes de existir',
    message: ({ found, since }) => `«${found}» es de ${since}, y el período observado es anterior.`,
    remedy: () => 'Corrija el período, o evalúe algo que ya existía.',
    meaning: 'Nadie puede cumplir un acuerdo antes de que se adopte.',
    wrong: 'period: "2015"\nassessments:\n  - subject: {agreement}',
    right: 'period: 2026-Q3\nassessments:\n  - subject: {agreement}',
  },
  'measure-not-named': {
    title: 'Instrumento sin su medida',
    message: ({ found }) => `«${found}» es un instrumento con varias medidas, y la evaluación no nombra ninguna.`,
    remedy: ({ accepted }) => `Nombre la medida: ${accepted.join(', ')}.`,
    meaning: 'Un instrumento se comprueba medida por medida. Un solo nivel para todo ocultaría cuál se cumple y cuál no.',
    wrong: '- subject: {instrument}',
    right: '- subject: {instrument}/m4',
  },
  'assessed-twice': {
    title: 'Lo mismo evaluado dos veces',
    message: ({ found, otherPath }) => `«${found}» ya está evaluado aquí para el mismo lugar (${otherPath}).`,
    remedy: () => 'Deje una de las dos evaluaciones, o diga de qué país o región es cada una.',
    meaning: 'De cada acuerdo o medida, en cada lugar, un archivo dice una sola cosa. Con dos niveles, quien lee tendría que adivinar.',
    wrong: '- { subject: {agreement}, level: partial }\n- { subject: {agreement}, level: full }',
    right: '- { subject: {agreement}, country: {second}, level: partial }\n- { subject: {agreement}, country: {third}, level: pending }',
  },
  'reply-to-nothing': {
    title: 'Réplica a algo que nadie dijo',
    message: ({ found, answered }) => `${answered} no dice nada de «${found}».`,
    remedy: ({ accepted }) => `Nombre algo que sí evalúa (${accepted.join(', ')}), o quite subject para responder a todo.`,
    meaning: 'La réplica se muestra junto a la evaluación que responde. Por eso esa evaluación tiene que existir.',
    wrong: 'to: 2026-q3-ejemplo\nsubject: {another}',
    right: 'to: 2026-q3-ejemplo\nsubject: {agreement}',
  },
  'reply-from-stranger': {
    title: 'Réplica de alguien de quien no se habló',
    message: ({ found, answered }) => `${answered} no habla de «${found}».`,
    remedy: ({ accepted }) =>
      `Puede responder una parte evaluada o responsable: ${accepted.join(', ')}. Una organización puede presentar un reporte.`,
    meaning: 'El derecho de réplica es de aquellos de quienes se dijo algo.',
    wrong: 'from: jp',
    right: 'from: {second}',
  },
} satisfies Partial<ProblemTexts>;
