// A data table: the Spanish words of the place in which the text of a report is written. English has the same shape.
// What stands between braces is filled in by the browser.

export const textEs = {
  part: { text: 'texto', evidence: 'evidencia', quote: 'cita', note: 'nota' },
  legend: 'Parte {n} de {total}: {part}',
  content: {
    text: 'Texto',
    evidence: 'Qué muestra esta evidencia',
    quote: 'Palabras exactas de una oficina o un documento',
    note: 'Lo que el lector debe tener en cuenta',
  },
  fields: {
    source: 'Fuente: el documento, la oficina o la visita (obligatoria)',
    date: 'Fecha, si se conoce',
    by: 'De quién son las palabras: una oficina o un documento, nunca un particular',
    title: 'Título de la nota, si lo quiere',
  },
  help: 'Una línea vacía separa párrafos. Los botones ponen los signos por usted; también puede escribirlos: ## antes de un título, - antes de cada punto de una lista, | entre las celdas de una tabla. Puede pegar texto de Word.',
  tools: {
    label: 'Formato del texto',
    strong: 'Negrita',
    emphasis: 'Cursiva',
    heading: 'Título',
    bullets: 'Lista',
    numbers: 'Lista con números',
    quotation: 'Citar',
    table: 'Tabla',
    link: 'Enlace',
  },
  linkWords: 'palabras del enlace',
  tableCells: { first: 'Columna 1', second: 'Columna 2', below: 'dato' },
  add: { text: 'Agregar texto', evidence: 'Agregar evidencia', quote: 'Agregar cita', note: 'Agregar nota' },
  up: 'Subir',
  down: 'Bajar',
  remove: 'Borrar',
  named: '{action} la parte {n}, {part}',
  removed: 'Se borró una parte: {part}.',
  undo: 'Deshacer',
  undone: 'La parte volvió a su lugar.',
  moved: 'Ahora es la parte {n} de {total}.',
  pasted: 'Se pegó el texto. Se quitaron los estilos, los comentarios y las imágenes.',
  preview: { show: 'Ver cómo queda', hide: 'Ocultar cómo queda', label: 'Cómo se verá el texto', empty: 'Todavía no hay nada escrito.' },
};
export type ReportTextWords = typeof textEs;
