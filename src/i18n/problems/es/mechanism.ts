// A data table: the Spanish words for problems of the mechanism: its meetings, documents and presidencies, in the order of the catalogue.
import { listed, type ProblemTexts } from '../text.ts';
import { occurrencePart } from './phrases.ts';
import { CONFERENCE_NAMES, EXAMPLES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

export const mechanism = {
  'meetings-out-of-order': {
    title: 'Reuniones en desorden',
    message: ({ found, held, previous, previousHeld }) => `La reunión ${found} (${held}) es anterior a la ${previous} (${previousHeld}).`,
    remedy: () => 'Revise los números y las fechas de las dos reuniones.',
    meaning: 'En una serie, la reunión de número mayor es posterior. Con los trimestres pasa lo mismo.',
    wrong: 'number: 22 con held: 2016 y number: 21 con held: 2017',
    right: 'number: 21 con held: 2016 y number: 22 con held: 2017',
  },
  'quarter-claimed-twice': {
    title: 'Trimestre con dos reuniones ordinarias',
    message: ({ found, otherFile }) => `El trimestre ${found} ya tiene su reunión ordinaria: ${otherFile}.`,
    remedy: () => 'Deje «ordinary» en una sola. Si la otra fue extraordinaria, escriba en «consents» quiénes la acordaron.',
    meaning: `${c.team.The} tiene una sola reunión ordinaria en cada trimestre. Si hay otra en esos tres meses, es extraordinaria.`,
    wrong: 'ordinary: 2026-Q1 (en dos reuniones)',
    right: 'ordinary: 2026-Q1 y, en la otra, consents: [{presidency}, {secretariat}, {civilSecretariat}]',
  },
  'minutes-before-meeting': {
    title: 'Minuta anterior a su reunión',
    message: ({ path, found, held }) => `«${path}» dice ${found}, pero la reunión fue en ${held}.`,
    remedy: () => 'Revise la fecha de la minuta y la reunión que nombra.',
    meaning: 'La minuta cuenta lo que pasó en una reunión. No puede llevar una fecha anterior.',
    wrong: 'kind: minutes, dated: 2026-02-10, en una reunión de 2026-03-05',
    right: 'kind: minutes, dated: 2026-03-12',
  },
  'presidencies-overlap': {
    title: 'Presidencias que se traslapan',
    message: ({ found, otherFile }) => `El período ${found} se traslapa con el de ${otherFile}.`,
    remedy: () => 'Revise el comienzo y el fin de las dos. Solo pueden compartir el día del traspaso.',
    meaning: 'Hay una sola presidencia a la vez. De ella depende quién tiene que hacer qué.',
    wrong: 'term: { from: 2025-12-01, to: 2026-12-31 } y term: { from: 2026-06-01, to: 2027-06-01 }',
    right: 'term: { from: 2025-12-01, to: 2026-06-01 } y term: { from: 2026-06-01, to: 2027-06-01 }',
  },
  'handover-contradicts': {
    title: 'Traspaso que contradice a otro dato',
    message: ({ path, found, against }) => `«${path}» dice ${found}, y no concuerda con ${against}.`,
    remedy: () => 'Revise la fecha del traspaso, los períodos de las dos presidencias y la reunión en que se hizo.',
    meaning:
      'Una presidencia se recibe una sola vez, de la anterior, el día en que termina el período de esta. Si fue en una reunión, el día cae dentro de ella.',
    wrong: 'received: { from: {handover}, on: 2021-12-03, … } en {next}, con term: { from: 2020-12-04 }',
    right: 'received: { from: {handover}, on: 2020-12-04, … }',
  },
  'troika-without-presidency': {
    title: `${c.troika.bare} sin el país que preside`,
    message: ({ found, country }) => `${c.troika.The} nombra a ${found}, y falta «${country}», que preside.`,
    remedy: ({ country }) => `Añada «${country}» a los países ${c.troika.of}, o revise de qué presidencia es.`,
    meaning: `${c.troika.The} son las presidencias saliente, en ejercicio y entrante: el país que preside está siempre en ella.`,
    wrong: 'country: {fifth} y troika: { members: [{fourth}, {second}] }',
    right: 'country: {fifth} y troika: { members: [{fourth}, {fifth}, {second}] }',
  },
  'of-another-country': {
    title: 'Organización o institución de otro país',
    message: ({ path, found, country, expected }) => `En «${path}», «${found}» es de «${country}», no de «${expected}».`,
    remedy: ({ expected }) => `Nombre una organización o institución de «${expected}», o revise el país de su entrada.`,
    meaning: 'Quien habla por la red en un país, forma parte de su delegación o ejerce su presidencia es de ese país.',
    wrong: 'belongs: [{ to: {civilNetwork}, as: spokesperson, in: {third} }] en una organización con country: {second}',
    right: 'belongs: [{ to: {civilNetwork}, as: spokesperson, in: {second} }]',
  },
  'named-twice': {
    title: 'Nombrado dos veces',
    message: ({ path, found, otherPath }) => `«${path}» repite a ${found}, que ya está en «${otherPath}».`,
    remedy: ({ otherPath }) => `Deje uno de los dos, o dé en cada uno una fecha o un período distinto. El otro está en «${otherPath}».`,
    meaning: 'Una organización no pertenece dos veces a la misma red en el mismo tiempo, ni asiste dos veces a la misma reunión.',
    wrong: 'belongs: [{ to: {civilNetwork}, as: member, on: 2002 }, { to: {civilNetwork}, as: member, on: 2002 }]',
    right: 'belongs: [{ to: {civilNetwork}, as: member, on: 2002 }, { to: {civilNetwork}, as: member, on: 2017 }]',
  },
  'unknown-occurrence': {
    title: 'Caso mal nombrado',
    message: ({ found, parts }) =>
      `«${found}» no nombra un caso de esa regla; el caso se escribe: ${parts.map(occurrencePart).join(' / ')}.`,
    remedy: () => 'Copie el nombre del caso de la página de la regla.',
    meaning:
      'Una dispensa o una constancia trata de un caso de la regla, y lo nombra como su página: un trimestre, un año, una reunión o una presidencia.',
    wrong: 'rule: quarterly-meeting con occurrence: {body}-2026',
    right: 'rule: quarterly-meeting con occurrence: 2026-Q1',
  },
  'occurrence-never-owed': {
    title: 'Caso que la regla nunca tuvo',
    message: ({ found }) => `La regla nunca pidió nada para «${found}».`,
    remedy: () => 'Copie el nombre del caso de la página de la regla, o revise la fecha.',
    meaning: 'Solo se puede dispensar lo que una regla pedía. Y solo de eso se puede decir que no se hizo.',
    wrong: 'rule: quarterly-meeting con occurrence: 2009-Q1',
    right: 'rule: quarterly-meeting con occurrence: 2026-Q1',
  },
  'waiver-not-entitled': {
    title: 'Dispensa de quien no puede darla',
    message: ({ found }) =>
      found === '' ? 'La dispensa no dice quién la dio.' : `«${found}» no puede dar esta dispensa, o es quien tenía que cumplir.`,
    remedy: ({ accepted }) => `La puede dar, si no es quien tenía que cumplir: ${listed(accepted)}. Escríbalo en «by».`,
    meaning:
      'Dispensa aquel a quien se le debía, o el órgano que puede adoptar la regla. Quien tiene que cumplir no se dispensa a sí mismo.',
    wrong: 'rule: questionnaire, finding: waived, by: [{secretariat}]',
    right: 'rule: questionnaire, finding: waived, by: [members]',
  },
  'act-decides-nothing': {
    title: 'Acto de quien no puede adoptar la regla',
    message: ({ found }) => `Este documento no pone en vigor «${found}» ni le pone fin: no es un acto de un órgano que pueda hacerlo.`,
    remedy: ({ accepted }) =>
      `Use «kind: act» y, en «by», uno de estos órganos: ${listed(accepted)}. Si no lo aprobó ninguno, quite la regla.`,
    meaning: 'Una regla obliga desde que la adopta un órgano que puede hacerlo. Un borrador o una propuesta no la pone en vigor.',
    wrong: 'kind: notice, by: [{civilSecretariat}], adopts: [quarterly-meeting]',
    right: 'kind: act, by: [{viceMinisters}], adopts: [quarterly-meeting]',
  },
  'plan-network-differs': {
    title: 'Otra red que la que tomó el acuerdo',
    message: ({ found, agreement, body }) => `El punto del plan dice «${found}», y el acuerdo «${agreement}» lo tomó «${body}».`,
    remedy: ({ body }) => `Escriba «network: ${body}», o quite «network»: el acuerdo ya dice de qué red viene.`,
    meaning: 'El acuerdo dice de qué red viene un punto del plan. Con dos respuestas distintas, la cuenta de acuerdos por red sería falsa.',
    wrong: '{ id: i1, agreement: d-90, network: red-a }, con d-90 de red-b',
    right: '{ id: i1, agreement: d-90, network: red-b }',
  },
  'plan-above-preference': {
    title: 'Más acuerdos de los que se prefieren',
    message: ({ found, count, preferred }) =>
      `El plan tiene ${count} acuerdos de «${found}»; los documentos de trabajo prefieren ${preferred} como máximo.`,
    remedy: () => 'Vea si alguno puede quedar para otro año. No es un error: es una preferencia.',
    meaning: 'El sitio cuenta los acuerdos distintos de cada red o grupo, aunque un punto no diga de qué red viene o repita un acuerdo.',
    wrong: 'Cuatro puntos con cuatro acuerdos de red-a',
    right: 'Tres puntos con tres acuerdos de red-a',
  },
  'planned-before-endorsed': {
    title: 'Acuerdo que entró en el plan antes de su aval',
    message: ({ found, endorsed }) =>
      endorsed === undefined
        ? `El plan incluye «${found}», y su entrada no dice que ${c.ministers.the} lo avalaran.`
        : `El plan incluye «${found}», que se avaló después (${endorsed}).`,
    remedy: () => 'Revise las dos fechas. Si así pasó, deje la entrada como está.',
    meaning:
      'Los documentos de trabajo piden que un acuerdo se avale primero y entre en el plan después. Si pasó al revés y hay documento, se publica.',
    wrong: 'Plan del 2026-02-01 con un acuerdo avalado el 2026-06-01',
    right: 'Plan del 2026-07-01 con un acuerdo avalado el 2026-06-01',
  },
  'consent-missing': {
    title: 'Reunión sin el acuerdo de las tres partes',
    message: ({ missing }) => `No se sabe si la acordó: ${listed(missing)}.`,
    remedy: ({ path }) => `Agregue a «${path}» las partes que faltan, si una fuente las nombra.`,
    meaning: `Una reunión ${c.team.of} es extraordinaria, o se hace en persona, si las tres partes lo ven necesario. Si falta alguna, el sitio no dice si cuenta para el trimestre, y cuenta la reunión en persona como las demás.`,
    wrong: 'consents: [{secretariat}]',
    right: 'consents: [{presidency}, {secretariat}, {civilSecretariat}]',
  },
  'signed-without-approval': {
    title: 'Firma sin aprobación previa',
    message: ({ path }) =>
      path === 'kind'
        ? `El documento se firmó con terceros, y su entrada no dice que ${c.ministers.the} lo aprobaran antes.`
        : `El documento se presenta como prueba de la función 5.7, y su entrada no dice que ${c.ministers.the} lo aprobaran antes.`,
    remedy: ({ path }) =>
      `Agregue «approved» con «by: ${EXAMPLES.viceMinisters}» y su fecha${path === 'kind' ? '. Si ninguna fuente lo dice, deje la entrada como está.' : ', o quite la función.'}`,
    meaning: `La presidencia y ${c.secretariat.the} firman documentos con terceros si ${c.ministers.the} los aprobaron antes. Una firma sin esa aprobación no prueba la función.`,
    wrong: 'duties: [5-7] sin approved',
    right: 'duties: [5-7], approved: { by: {viceMinisters}, on: 2026-01-10 }',
  },
  'mission-without-follow-up': {
    title: 'Misión sin su seguimiento',
    message: () => 'La entrada cuenta una misión o una representación, pero no dice qué seguimiento recomendó.',
    remedy: ({ path }) =>
      path === 'series'
        ? 'Agregue «next-steps», o el informe de la misión con «follow-up». Si ninguna fuente lo dice, deje la entrada como está.'
        : 'Agregue «follow-up» con lo que el informe recomienda. Si no recomienda nada, deje la entrada como está.',
    meaning: `Cuando la presidencia representa ${c.word.to}, después informa a los países y recomienda qué hacer. Si eso falta, la página dice que no se sabe.`,
    wrong: 'kind: representation-report, sin follow-up',
    right: 'kind: representation-report, follow-up: [{ id: s1, responsible: [{secretariat}] }]',
  },
} satisfies Partial<ProblemTexts>;
