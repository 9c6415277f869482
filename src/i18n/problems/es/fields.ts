// A data table: the Spanish words for problems of fields, in the order of the catalogue.
import { counted, listed, sentences, type ProblemTexts } from '../text.ts';
import { alternatives, didYouMean, FORMS, suggestion } from './phrases.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.es;

const UNITS = { characters: 'caracteres', items: 'elementos' } as const;

export const fields = {
  'unknown-key': {
    title: 'Campo desconocido',
    message: ({ found }) => `Aquí no existe el campo «${found}».`,
    remedy: suggestion,
    meaning: 'Cada tipo de entrada tiene sus campos. Lo escrito en un campo desconocido se perdería sin aviso; por eso se rechaza.',
    wrong: 'organizacion: org-ejemplo',
    right: 'organization: org-ejemplo',
  },
  'missing-key': {
    title: 'Falta un campo',
    message: ({ path }) => `Falta «${path}».`,
    remedy: ({ accepted }) => (accepted ? `Agréguelo. Se acepta: ${listed(accepted)}.` : 'Agréguelo.'),
    meaning: 'Hay datos sin los cuales una entrada no se puede publicar: quién, cuándo, con qué método o fuente.',
    wrong: 'title: Albergues en {town}',
    right: 'title: Albergues en {town}\norganization: org-ejemplo',
  },
  'wrong-type': {
    title: 'Valor de otro tipo',
    message: ({ path, found, types, values }) => `«${path}» dice «${found}», y ahí va ${alternatives(types, values)}.`,
    remedy: ({ types, keys }) => {
      if (types.includes('string')) return 'Si es un número o una fecha, póngalo entre comillas dobles.';
      if (keys === undefined) return 'Escríbalo de esa forma.';
      const form = types.includes('array') ? 'Cada punto empieza con un guion, y lleva sus campos' : 'Lleva sus campos debajo, más adentro';
      return `${form}: ${listed(keys.map((key) => `${key}: …`))}`;
    },
    meaning: 'El sitio no adivina ni convierte nada: un año suelto va entre comillas; una lista, con guiones.',
    wrong: 'period: 2026',
    right: 'period: "2026"',
  },
  'unknown-value': {
    title: 'Valor que no está en la lista',
    message: ({ path, found }) => `«${path}» no puede decir «${found}».`,
    remedy: suggestion,
    meaning: 'Algunos campos solo aceptan los valores de una lista. Así se pueden contar y comparar.',
    wrong: 'level: parcialmente',
    right: 'level: partial',
  },
  'bad-format': {
    title: 'Valor mal escrito',
    message: ({ path, found }) => `«${found}» no tiene la forma que pide «${path}».`,
    remedy: ({ forms, nearest }) =>
      sentences(
        didYouMean(nearest),
        forms.length > 0
          ? `Por ejemplo: ${listed(forms.map((form) => FORMS[form]))}.`
          : 'La referencia de campos del repositorio dice cómo se escribe.',
      ),
    meaning: 'Un identificador se escribe con minúsculas sin acentos, cifras y guiones. Una dirección empieza con https://.',
    wrong: 'organization: Org Ejemplo',
    right: 'organization: org-ejemplo',
  },
  'bad-date': {
    title: 'Fecha que no se entiende',
    message: ({ path, found }) => `«${found}» no es una fecha válida para «${path}».`,
    remedy: ({ forms }) => `Escriba solo lo que se sabe de la fecha, de una de estas formas: ${listed(forms.map((form) => FORMS[form]))}.`,
    meaning:
      'Una fecha es un año, un mes, un trimestre, un día o un período. Si la fuente no da el día, no lo invente. Un día que no existe, como el 30 de febrero, se rechaza.',
    wrong: 'period: 30/02/2026',
    right: 'period: 2026-02',
  },
  'implausible-date': {
    title: 'Fecha de un año que no puede ser',
    message: ({ path, found }) => `«${path}» dice ${found}, y ese año no puede ser.`,
    remedy: ({ first, last }) => `Escriba una fecha entre ${first} y ${last}.`,
    meaning: `Este sitio trata ${c.word.of}, que empezó en ${c.since}, y de lo previsto para las próximas décadas. Una fecha muy lejana es un error al escribir, y llenaría el calendario de años vacíos.`,
    wrong: 'held: 9999-12-31',
    right: 'held: 2026-12-31',
  },
  'control-character': {
    title: 'Salto de línea o tabulador dentro de un texto',
    message: ({ path, lines }) =>
      `«${path}» tiene ${lines ? 'un tabulador u otro carácter de control' : 'un salto de línea, un tabulador u otro carácter de control'}.`,
    remedy: ({ lines }) =>
      lines ? 'Ponga un espacio en su lugar.' : 'Escriba el texto en una sola línea. En YAML, >- une las líneas que siguen.',
    meaning:
      'Los títulos, los nombres y los lugares ocupan una sola línea en calendarios, tablas y canales de noticias. Con un salto de línea, la segunda parte parecería otra entrada.',
    wrong: 'title: "Albergues\\nen {town}"',
    right: 'title: Albergues en {town}',
  },
  'text-left-open': {
    title: 'Texto sin escribir',
    message: ({ path, found }) => `«${path}» sigue como en el borrador: «${found}».`,
    remedy: () => 'Escriba el texto, o quite el campo si no hace falta.',
    meaning: 'Los borradores llevan «…» donde falta un texto. Si queda así, la página lo mostraría como título o como resumen.',
    wrong: 'title: "…"',
    right: 'title: Albergues en {town}',
  },
  'too-long': {
    title: 'Texto o lista demasiado larga',
    message: ({ path, limit, unit }) => `«${path}» tiene más de ${counted(limit)} ${UNITS[unit]}.`,
    remedy: ({ limit, unit }) => `Deje ${counted(limit)} ${UNITS[unit]} como máximo.`,
    meaning: 'Los títulos y resúmenes cortos caben en un teléfono y en una tabla.',
    wrong: 'title: (cuatro líneas)',
    right: 'title: (una línea)',
  },
  'too-short': {
    title: 'Texto o lista demasiado corta',
    message: ({ path, limit, unit }) => (limit > 1 ? `«${path}» necesita al menos ${limit} ${UNITS[unit]}.` : `«${path}» está vacío.`),
    remedy: ({ limit, unit }) => (limit > 1 ? `Escriba ${limit} ${UNITS[unit]} o más.` : 'Escriba su valor, o quite el campo.'),
    meaning: 'Un campo vacío no dice nada. Si no se sabe, se deja fuera.',
    wrong: 'summary: ""',
    right: '(sin el campo summary)',
  },
  'out-of-range': {
    title: 'Número fuera de los límites',
    message: ({ path, found }) => `«${path}» no puede ser ${found}.`,
    remedy: ({ limit, bound }) => (bound === 'most' ? `Escriba ${limit} o un número menor.` : `Escriba ${limit} o un número mayor.`),
    meaning:
      'Los años, los números de reunión y los puestos en una lista tienen límites. Un número fuera de ellos suele ser un error al escribir.',
    wrong: 'year: 20016',
    right: 'year: 2016',
  },
  'assessment-without-level': {
    title: 'Evaluación sin nivel',
    message: () => 'A la evaluación le falta el nivel.',
    remedy: () => 'Agregue level si es un acuerdo; norm y practice si es una medida.',
    meaning:
      'Una evaluación dice cuánto se hizo. De un acuerdo, con level. De una medida, con norm (¿existe la regla?) y practice (¿se hace en el terreno?).',
    wrong: '- subject: {agreement}',
    right: '- subject: {agreement}\n  level: partial',
  },
  'state-without-date': {
    title: 'Estado documental sin fecha',
    message: ({ found }) => `La evidencia dice «${found}» y no lleva fecha.`,
    remedy: () => 'Agregue date, tan exacta como la dé la fuente, o quite state.',
    meaning:
      'Con la fecha de cada evidencia, el sitio sabe qué mostraban las fuentes en cualquier día pasado. Una evidencia sin fecha se muestra, pero no cambia el estado.',
    wrong: '- { id: e1, state: done, sources: [{ id: {press} }], confidence: mirror }',
    right: '- { id: e1, date: 2007-07-19/2007-07-20, state: done, sources: [{ id: {press} }], confidence: mirror }',
  },
  'closed-without-outcome': {
    title: 'Cierre sin resultado, o resultado sin cierre',
    message: ({ found }) =>
      found === 'closed'
        ? 'El acuerdo se cerró y no se dice cómo terminó.'
        : `La etapa «${found}» no lleva outcome: ese campo es del cierre.`,
    remedy: () => 'En la etapa closed, agregue outcome: fulfilled, withdrawn o superseded. En las demás etapas, quite outcome.',
    meaning:
      'Quien cierra un acuerdo dice cómo terminó: se cumplió, se dejó sin efecto o lo reemplazó otro. Si no lo dijera, parecería cumplido.',
    wrong: '- { stage: closed, on: 2027-03 }',
    right: '- { stage: closed, on: 2027-03, outcome: fulfilled }',
  },
  'amount-without-currency': {
    title: 'Monto sin moneda',
    message: () => 'Hay un monto y no se dice en qué moneda.',
    remedy: () => 'Agregue currency con sus tres letras, por ejemplo USD.',
    meaning: 'Dos montos en monedas distintas no se pueden comparar. Por eso cada acuerdo dice cuál es la suya.',
    wrong: 'resources: { needed: 12000 }',
    right: 'resources: { currency: USD, needed: 12000 }',
  },
  'agreement-without-approval': {
    title: 'Acuerdo de una recomendación sin aprobar',
    message: ({ found }) => `La recomendación nombra el acuerdo «${found}», pero no dice que se aprobó.`,
    remedy: () => 'Agregue «result: approved», si una fuente lo dice, o quite «agreement».',
    meaning:
      'Una recomendación lleva a un acuerdo si la reunión la aprueba. Si quedó para después o no se aprobó, no hay ningún acuerdo que nombrar.',
    wrong: '- { at: {body}-2027, result: deferred, agreement: d-90 }',
    right: '- { at: {body}-2027, result: approved, agreement: d-90 }',
  },
} satisfies Partial<ProblemTexts>;
