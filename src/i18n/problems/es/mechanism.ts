// A data table: the Spanish words for problems of the mechanism: its meetings, documents and presidencies, in the order of the catalogue.
import { listed, type ProblemTexts } from '../text.ts';
import { occurrencePart } from './phrases.ts';

export const mechanism = {
  'meetings-out-of-order': {
    title: 'Reuniones en desorden',
    message: ({ found, held, previous, previousHeld }) => `La reunión ${found} (${held}) es anterior a ${previous} (${previousHeld}).`,
    remedy: () => 'Revise los números y las fechas de las dos reuniones.',
    meaning: 'Dentro de una serie, la reunión de número mayor se celebra después. Lo mismo vale para los trimestres.',
    wrong: 'number: 22 con held: 2016 y number: 21 con held: 2017',
    right: 'number: 21 con held: 2016 y number: 22 con held: 2017',
  },
  'quarter-claimed-twice': {
    title: 'Trimestre con dos reuniones ordinarias',
    message: ({ found, otherFile }) => `El trimestre ${found} ya lo tiene ${otherFile}.`,
    remedy: () => 'Deje «ordinary» en una sola; si la otra fue extraordinaria, escriba quiénes la acordaron en «consents».',
    meaning: 'Cada trimestre tiene una reunión ordinaria del Equipo Tripartito. Las demás son extraordinarias.',
    wrong: 'ordinary: 2026-Q1 (en dos reuniones)',
    right: 'ordinary: 2026-Q1 y, en la otra, consents: [ppt, st-crm, st-rrocm]',
  },
  'minutes-before-meeting': {
    title: 'Minuta anterior a su reunión',
    message: ({ path, found, held }) => `«${path}» dice ${found}, pero la reunión fue en ${held}.`,
    remedy: () => 'Revise la fecha de la minuta, o la reunión a la que pertenece.',
    meaning: 'La minuta cuenta lo que pasó en una reunión. No puede llevar una fecha anterior.',
    wrong: 'kind: minutes, dated: 2026-02-10, en una reunión de 2026-03-05',
    right: 'kind: minutes, dated: 2026-03-12',
  },
  'presidencies-overlap': {
    title: 'Presidencias que se enciman',
    message: ({ found, otherFile }) => `El período ${found} se encima con el de ${otherFile}.`,
    remedy: () => 'Revise el comienzo y el fin de las dos; solo el día del traspaso puede repetirse.',
    meaning: 'Hay una sola presidencia a la vez. De ella depende quién debe cada obligación.',
    wrong: 'term: { from: 2025-12-01, to: 2026-12-31 } y term: { from: 2026-06-01, to: 2027-06-01 }',
    right: 'term: { from: 2025-12-01, to: 2026-06-01 } y term: { from: 2026-06-01, to: 2027-06-01 }',
  },
  'unknown-occurrence': {
    title: 'Ocurrencia que la regla no tiene',
    message: ({ found, parts }) =>
      `«${found}» no nombra una ocurrencia de esa regla; se escribe: ${parts.map(occurrencePart).join(' / ')}.`,
    remedy: () => 'Copie el nombre que muestra la página de la regla.',
    meaning: 'Una dispensa nombra la ocurrencia tal como la muestra la regla: un trimestre, un año, una reunión o una presidencia.',
    wrong: 'rule: quarterly-meeting con occurrence: grcm-2026',
    right: 'rule: quarterly-meeting con occurrence: 2026-Q1',
  },
  'occurrence-never-owed': {
    title: 'Ocurrencia que nunca se debió',
    message: ({ found }) => `La regla no pidió nada con el nombre «${found}».`,
    remedy: () => 'Copie el nombre que muestra la página de la regla, o revise la fecha de la constancia.',
    meaning: 'Solo se puede dispensar, o hacer constar como no hecho, algo que la regla pedía.',
    wrong: 'rule: quarterly-meeting con occurrence: 2009-Q1',
    right: 'rule: quarterly-meeting con occurrence: 2026-Q1',
  },
  'waiver-not-entitled': {
    title: 'Dispensa de quien no puede darla',
    message: ({ found }) =>
      found === '' ? 'La dispensa no dice quién la dio.' : `«${found}» no puede dispensar esta obligación, o es quien la debe.`,
    remedy: ({ accepted }) => `En «by» se acepta, si no es quien la debe: ${listed(accepted)}.`,
    meaning:
      'Una obligación la dispensa aquel a quien se le debe, o el órgano que puede adoptar la regla. Quien debe no se dispensa a sí mismo.',
    wrong: 'rule: questionnaire, finding: waived, by: [st-crm]',
    right: 'rule: questionnaire, finding: waived, by: [members]',
  },
  'act-decides-nothing': {
    title: 'Acto de quien no puede adoptar la regla',
    message: ({ found }) => `Este documento no pone en vigor ni termina «${found}»: no es un acto de un órgano que pueda hacerlo.`,
    remedy: ({ accepted }) =>
      `Use «kind: act» y, en «by», uno de estos órganos: ${listed(accepted)}. Si no lo aprobó ninguno, quite la regla.`,
    meaning: 'Una regla obliga desde que la adopta un órgano que puede hacerlo. Un borrador o una propuesta no la pone en vigor.',
    wrong: 'kind: notice, by: [st-rrocm], adopts: [quarterly-meeting]',
    right: 'kind: act, by: [viceministerial], adopts: [quarterly-meeting]',
  },
  'plan-network-differs': {
    title: 'Red distinta de la que tomó el acuerdo',
    message: ({ found, agreement, body }) => `El punto dice «${found}», y el acuerdo «${agreement}» es de «${body}».`,
    remedy: ({ body }) => `Escriba «network: ${body}», o quite «network»: el órgano sale del acuerdo.`,
    meaning: 'De qué red viene un punto del plan lo dice el acuerdo. Con dos respuestas, la cuenta de acuerdos por red sería falsa.',
    wrong: '{ id: i1, agreement: d-90, network: red-a }, con d-90 de red-b',
    right: '{ id: i1, agreement: d-90, network: red-b }',
  },
  'plan-above-preference': {
    title: 'Más acuerdos de los que los documentos prefieren',
    message: ({ found, count, preferred }) =>
      `El plan tiene ${count} acuerdos de «${found}»; los documentos prefieren ${preferred} como máximo.`,
    remedy: () => 'Revise si alguno puede quedar para otro año. No es un error: es una preferencia.',
    meaning: 'Se cuentan los acuerdos distintos de cada red o grupo, aunque un punto no diga de qué red viene o repita un acuerdo.',
    wrong: 'Cuatro puntos con cuatro acuerdos de red-a',
    right: 'Tres puntos con tres acuerdos de red-a',
  },
  'planned-before-endorsed': {
    title: 'Acuerdo en el plan antes de su aval',
    message: ({ found, endorsed }) =>
      endorsed === undefined
        ? `El plan programa «${found}», del que no consta el aval de los viceministros.`
        : `El plan programa «${found}», avalado después (${endorsed}).`,
    remedy: () => 'Revise las dos fechas. Si así ocurrió, deje la entrada como está.',
    meaning: 'Los documentos piden que un acuerdo se avale y después entre en el plan. Lo contrario se publica si está documentado.',
    wrong: 'Plan formado el 2026-02-01 con un acuerdo avalado el 2026-06-01',
    right: 'Plan formado el 2026-07-01 con un acuerdo avalado el 2026-06-01',
  },
  'consent-missing': {
    title: 'Reunión extraordinaria sin el acuerdo de las tres partes',
    message: ({ missing }) => `No consta que la acordara: ${listed(missing)}.`,
    remedy: () => 'Añada a «consents» las partes que faltan, si una fuente las nombra.',
    meaning:
      'Una reunión del Equipo es extraordinaria cuando las tres partes lo acuerdan. Sin las tres, el sitio no decide si cuenta para el trimestre.',
    wrong: 'consents: [st-crm]',
    right: 'consents: [ppt, st-crm, st-rrocm]',
  },
  'signed-without-approval': {
    title: 'Firma sin la aprobación que la función pide',
    message: () => 'El documento es prueba de la función 5.7 y no consta que los viceministros lo aprobaran antes.',
    remedy: () => 'Añada «approved» con «by: viceministerial» y su fecha, o quite la función.',
    meaning:
      'La presidencia firma documentos con terceros siempre que los viceministros los hayan aprobado. Firmar sin eso no muestra la función cumplida.',
    wrong: 'duties: [5-7] sin approved',
    right: 'duties: [5-7], approved: { by: viceministerial, on: 2026-01-10 }',
  },
} satisfies Partial<ProblemTexts>;
