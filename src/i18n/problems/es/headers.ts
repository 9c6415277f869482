// A data table: the Spanish words for problems of headers, in the order of the catalogue.
import type { ProblemTexts } from '../text.ts';

export const headers = {
  'no-front-matter': {
    title: 'Falta el encabezado',
    message: ({ found }) => `El archivo debe empezar con una línea «---» y cerrar el encabezado con otra; se encontró «${found}».`,
    remedy: () => 'Ponga «---» solo en la primera línea, los datos debajo, y otra línea «---» al final de los datos.',
    meaning:
      'Cada archivo empieza con sus datos entre dos líneas de tres guiones. Ninguna otra forma se lee, para que nadie pueda esconder un programa ahí.',
    wrong: '# Mi reporte',
    right: '---\ntitle: Mi reporte\n---',
  },
  'front-matter-too-large': {
    title: 'Encabezado demasiado grande',
    message: ({ maxKibibytes }) => `El encabezado pasa de ${maxKibibytes} KiB.`,
    remedy: () => 'Pase el texto largo al cuerpo, debajo de la segunda línea «---».',
    meaning: 'El encabezado lleva datos, no prosa.',
    wrong: 'summary: (treinta páginas)',
    right: 'summary: Dos frases.',
  },
  'yaml-syntax': {
    title: 'El encabezado no se entiende',
    message: ({ found, tab }) =>
      tab ? `Esta línea del encabezado empieza con un tabulador: «${found}».` : `Esta línea del encabezado no se entiende: «${found}».`,
    remedy: ({ tab }) =>
      tab
        ? 'Ponga espacios en su lugar: dos por cada nivel.'
        : 'Escriba «clave: valor»; si el valor lleva dos puntos, «#» o comillas, enciérrelo entre comillas dobles.',
    meaning: 'El encabezado se escribe en YAML 1.2. Lo más frecuente es un valor con dos puntos sin comillas, o una sangría desigual.',
    wrong: 'title: Albergues: lo que vimos',
    right: 'title: "Albergues: lo que vimos"',
  },
  'yaml-duplicate-key': {
    title: 'Clave repetida',
    message: ({ found }) => `La clave «${found}» aparece dos veces.`,
    remedy: () => 'Deje una sola.',
    meaning: 'Si una clave se repite no se sabe cuál de los dos valores vale.',
    wrong: 'period: 2026-Q2\nperiod: 2026-Q3',
    right: 'period: 2026-Q3',
  },
  'yaml-forbidden': {
    title: 'Forma de YAML no admitida',
    message: ({ found }) => `«${found}» es una forma de YAML que aquí no se admite.`,
    remedy: () => 'Escriba el valor completo en su lugar, sin &, *, ! ni <<.',
    meaning:
      'Las anclas, los alias, las etiquetas y la fusión de claves permiten esconder o multiplicar datos. Todo valor se escribe donde va.',
    wrong: 'method: &m Visitas\nsummary: *m',
    right: 'method: Visitas\nsummary: Visitas',
  },
  'yaml-too-deep': {
    title: 'Demasiados niveles',
    message: ({ maxLevels }) => `El encabezado tiene más de ${maxLevels} niveles, uno dentro de otro.`,
    remedy: () => 'Simplifique: ningún tipo de entrada necesita tantos.',
    meaning: 'Los datos de este sitio tienen pocos niveles. Muchos corchetes o sangrías suelen ser un error.',
    wrong: '[[[[[[[[[[[[ … ]]]]]]]]]]]]',
    right: 'evidence:\n  - title: …',
  },
} satisfies Partial<ProblemTexts>;
