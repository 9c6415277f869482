// A data table: the Spanish words for problems of fields, in the order of the catalogue.
import { listed, type ProblemTexts } from '../text.ts';
import { alternatives, FORMS, suggestion } from './phrases.ts';

export const fields = {
  'unknown-key': {
    title: 'Clave desconocida',
    message: ({ found }) => `La clave «${found}» no existe aquí.`,
    remedy: suggestion,
    meaning: 'Cada tipo de entrada tiene sus claves. Una clave desconocida se perdería sin aviso, y por eso se rechaza.',
    wrong: 'organizacion: org-ejemplo',
    right: 'organization: org-ejemplo',
  },
  'missing-key': {
    title: 'Falta una clave',
    message: ({ path }) => `Falta «${path}».`,
    remedy: ({ accepted }) => (accepted ? `Añádala. Se acepta: ${listed(accepted)}.` : 'Añádala.'),
    meaning: 'Hay datos sin los cuales una entrada no se puede publicar: quién, cuándo, con qué método o fuente.',
    wrong: 'title: Albergues en Tapachula',
    right: 'title: Albergues en Tapachula\norganization: org-ejemplo',
  },
  'wrong-type': {
    title: 'Valor de otro tipo',
    message: ({ path, found, types, values }) => `«${path}» lleva «${found}»; se espera ${alternatives(types, values)}.`,
    remedy: ({ types }) =>
      types.includes('string') ? 'Enciérrelo entre comillas dobles si es un número o una fecha.' : 'Escríbalo en esa forma.',
    meaning: 'Nada se adivina ni se convierte: un año se escribe entre comillas, una lista con guiones.',
    wrong: 'period: 2026',
    right: 'period: "2026"',
  },
  'unknown-value': {
    title: 'Valor que no está en la lista',
    message: ({ path, found }) => `«${found}» no es un valor de «${path}».`,
    remedy: suggestion,
    meaning: 'Algunos datos solo aceptan los valores de una lista, para que se puedan contar y comparar.',
    wrong: 'level: parcialmente',
    right: 'level: partial',
  },
  'bad-format': {
    title: 'Forma incorrecta',
    message: ({ path, found }) => `«${found}» no tiene la forma que «${path}» pide.`,
    remedy: ({ forms }) =>
      forms.length > 0 ? `Ejemplo: ${listed(forms.map((form) => FORMS[form]))}.` : 'Revise la forma en la referencia de campos.',
    meaning: 'Los identificadores llevan minúsculas sin acentos, cifras y guiones; las direcciones empiezan con https://.',
    wrong: 'organization: Org Ejemplo',
    right: 'organization: org-ejemplo',
  },
  'bad-date': {
    title: 'Fecha que no se entiende',
    message: ({ path, found }) => `«${found}» no es una fecha válida para «${path}».`,
    remedy: ({ forms }) => `Escriba la fecha con la precisión que tenga: ${listed(forms.map((form) => FORMS[form]))}.`,
    meaning:
      'Las fechas se escriben como año, año-mes, trimestre, día o intervalo. Un día que no existe (30 de febrero) se rechaza, y no se inventa un día que la fuente no da.',
    wrong: 'period: 30/02/2026',
    right: 'period: 2026-02',
  },
  'implausible-date': {
    title: 'Fecha en un año que no puede ser',
    message: ({ path, found }) => `«${found}» no es una fecha verosímil para «${path}».`,
    remedy: ({ first, last }) => `Escriba una fecha de ${first} a ${last}.`,
    meaning:
      'El contenido trata de la Conferencia, que empezó en 1996, y de lo previsto para las próximas décadas. Una fecha muy lejana es un error de tecleo; llenaría los calendarios de años en que no pasa nada.',
    wrong: 'held: 9999-12-31',
    right: 'held: 2026-12-31',
  },
  'control-character': {
    title: 'Salto de línea o tabulador dentro de un texto',
    message: ({ path, lines }) =>
      `«${path}» contiene ${lines ? 'un tabulador u otro carácter de control' : 'un salto de línea, un tabulador u otro carácter de control'}.`,
    remedy: ({ lines }) =>
      lines ? 'Ponga un espacio en su lugar.' : 'Escriba el texto en una sola línea. En YAML, >- une las líneas que siguen.',
    meaning:
      'Los títulos, nombres y lugares salen en una línea: a calendarios, tablas y canales de noticias. Un salto de línea empezaría allí otra línea, con palabras que parecerían una entrada aparte.',
    wrong: 'title: "Albergues\\nen Tapachula"',
    right: 'title: Albergues en Tapachula',
  },
  'too-long': {
    title: 'Texto demasiado largo',
    message: ({ path, limit }) => `«${path}» pasa de ${limit}.`,
    remedy: ({ limit }) => `Acórtelo a ${limit} como máximo.`,
    meaning: 'Los títulos y resúmenes cortos caben en un teléfono y en una tabla.',
    wrong: 'title: (cuatro líneas)',
    right: 'title: (una línea)',
  },
  'too-short': {
    title: 'Texto o lista demasiado corta',
    message: ({ path, limit }) => (limit > 1 ? `«${path}» necesita al menos ${limit}.` : `«${path}» está vacío.`),
    remedy: ({ limit }) => (limit > 1 ? `Escriba ${limit} o más.` : 'Escriba su valor, o quite la clave.'),
    meaning: 'Una clave sin valor no dice nada; lo que no se sabe se deja fuera.',
    wrong: 'summary: ""',
    right: '(sin la clave summary)',
  },
  'out-of-range': {
    title: 'Número fuera de lugar',
    message: ({ path, found }) => `«${path}» lleva ${found}, un número que ahí no puede ser.`,
    remedy: ({ limit }) => `El límite es ${limit}.`,
    meaning:
      'Los años, los números de reunión y los lugares en una lista tienen límites razonables; fuera de ellos suele haber un error de tecleo.',
    wrong: 'year: 20016',
    right: 'year: 2016',
  },
  'assessment-without-level': {
    title: 'Evaluación sin nivel',
    message: () => 'La evaluación no dice ningún nivel.',
    remedy: () => 'Añada level, norm o practice con uno de los niveles.',
    meaning: 'Una evaluación dice cuánto se hizo: level para un acuerdo; norm y practice para una medida.',
    wrong: '- subject: d-04',
    right: '- subject: d-04\n  level: partial',
  },
  'state-without-date': {
    title: 'Estado documental sin fecha',
    message: ({ found }) => `La evidencia permite decir «${found}» y no lleva fecha.`,
    remedy: () => 'Añada date con la precisión de la fuente, o quite state.',
    meaning:
      'Lo que consta, consta desde una fecha: así se sabe qué se podía decir en cualquier día pasado. Lo que no lleva fecha se muestra y no cambia el estado.',
    wrong: '- { id: e1, state: done, sources: [{ id: u84 }], confidence: mirror }',
    right: '- { id: e1, date: 2007-07-19/2007-07-20, state: done, sources: [{ id: u84 }], confidence: mirror }',
  },
  'closed-without-outcome': {
    title: 'Cierre sin desenlace, o desenlace sin cierre',
    message: ({ found }) => `La etapa «${found}» y su desenlace no concuerdan.`,
    remedy: () => 'En la etapa closed, añada outcome: fulfilled, withdrawn o superseded. En las demás etapas, quite outcome.',
    meaning: 'Cerrar un acuerdo es decir cómo terminó. Un cierre sin desenlace parecería un cumplimiento.',
    wrong: '- { stage: closed, on: 2027-03 }',
    right: '- { stage: closed, on: 2027-03, outcome: fulfilled }',
  },
  'amount-without-currency': {
    title: 'Monto sin moneda',
    message: () => 'Hay un monto y no se dice en qué moneda.',
    remedy: () => 'Añada currency con sus tres letras, por ejemplo USD.',
    meaning: 'Los montos en monedas distintas no se pueden comparar. Por eso cada acuerdo dice la suya.',
    wrong: 'resources: { needed: 12000 }',
    right: 'resources: { currency: USD, needed: 12000 }',
  },
} satisfies Partial<ProblemTexts>;
