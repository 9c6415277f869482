// A data table: the Spanish words for problems of headers, in the order of the catalogue.
import type { ProblemTexts } from '../text.ts';

export const headers = {
  'no-front-matter': {
    title: 'Falta el encabezado',
    message: ({ found }) =>
      found === '---'
        ? 'El encabezado no termina: falta la segunda línea «---».'
        : `El archivo debe empezar con una línea «---», y empieza con «${found}».`,
    remedy: () => 'Escriba «---» en la primera línea, debajo los datos y después otra línea «---».',
    meaning:
      'Cada archivo empieza con sus datos, entre dos líneas de tres guiones. El sitio no lee ninguna otra forma, para que nadie pueda esconder ahí un programa.',
    wrong: '# Mi reporte',
    right: '---\ntitle: Mi reporte\n---',
  },
  'front-matter-too-large': {
    title: 'Encabezado demasiado grande',
    message: ({ maxKibibytes }) => `El encabezado pasa de ${maxKibibytes} KiB.`,
    remedy: () => 'Pase el texto largo al cuerpo del reporte, debajo de la segunda línea «---».',
    meaning: 'El encabezado es para los datos. Lo que se cuenta va en el texto.',
    wrong: 'summary: (treinta páginas)',
    right: 'summary: Dos frases.',
  },
  'yaml-syntax': {
    title: 'El encabezado no se entiende',
    message: ({ found, tab }) =>
      tab ? `Esta línea del encabezado empieza con un tabulador: «${found}».` : `Esta línea del encabezado no se entiende: «${found}».`,
    remedy: ({ tab }) =>
      tab
        ? 'Use espacios: dos por cada nivel.'
        : 'Escriba «campo: valor». Si el valor lleva dos puntos, «#» o comillas, póngalo entre comillas dobles.',
    meaning:
      'El encabezado se escribe en YAML 1.2. Casi siempre falta poner entre comillas un valor que lleva dos puntos, o hay una línea con más o menos espacios al comienzo que las demás.',
    wrong: 'title: Albergues: lo que vimos',
    right: 'title: "Albergues: lo que vimos"',
  },
  'yaml-duplicate-key': {
    title: 'Campo repetido',
    message: ({ found }) => `El campo «${found}» aparece dos veces.`,
    remedy: () => 'Deje uno solo.',
    meaning: 'Si un campo se repite, no se sabe cuál de los dos valores es el bueno.',
    wrong: 'period: 2026-Q2\nperiod: 2026-Q3',
    right: 'period: 2026-Q3',
  },
  'yaml-forbidden': {
    title: 'Forma de YAML que no se acepta',
    message: ({ found }) => `«${found}» es una forma de YAML que este sitio no acepta.`,
    remedy: () => 'Escriba el valor completo, sin &, *, ! ni <<.',
    meaning:
      'En YAML, una ancla, un alias, una etiqueta o una fusión pueden esconder datos o multiplicarlos. Escriba cada valor en su lugar, aunque se repita.',
    wrong: 'method: &m Visitas\nsummary: *m',
    right: 'method: Visitas\nsummary: Visitas',
  },
  'yaml-too-deep': {
    title: 'Demasiados niveles en el encabezado',
    message: ({ maxLevels }) => `El encabezado tiene más de ${maxLevels} niveles, uno dentro de otro.`,
    remedy: () => 'Quite niveles: ningún tipo de entrada necesita tantos.',
    meaning:
      'Los datos de este sitio tienen pocos niveles. Si hay muchos corchetes o muchos espacios al comienzo de las líneas, suele ser un error.',
    wrong: '[[[[[[[[[[[[ … ]]]]]]]]]]]]',
    right: 'evidence:\n  - title: …',
  },
} satisfies Partial<ProblemTexts>;
