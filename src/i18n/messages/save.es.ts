// A data table: the Spanish words of the page that saves a copy. English has the same shape.

export const saveEs = {
  title: 'Guardar en el teléfono',
  description: 'Guarde páginas de este sitio para leerlas sin conexión.',
  choose: 'Qué quiere guardar',
  core: 'Todo lo principal en español',
  country: (name: string) => name,
  /** What the browser fills in. */
  size: '{pages} páginas: se descargan unos {download} y ocupan unos {stored}.',
  save: 'Guardar',
  saving: 'Guardando: {done} de {pages} páginas…',
  saved: 'Guardado: {pages} páginas, {stored}.',
  failed: 'No se pudo guardar todo, y no se guardó nada de esta vez. Lo que ya tenía sigue ahí.',
  unable: 'Este navegador no puede guardar páginas de este sitio.',
  copies: 'Lo que tiene guardado',
  none: 'Nada.',
  copy: '{name}, copia del {day}',
  remove: 'Borrar',
  removed: 'Borrado.',
  /** On top of every page of a copy. */
  band: 'Copia guardada el {day}. El sitio puede haber cambiado desde entonces.',
  rules: {
    heading: 'Cómo funciona',
    texts: [
      'Con conexión, siempre ve el sitio de hoy. La copia solo aparece cuando la red falla.',
      'Cada página de la copia dice arriba de qué día es. La copia no cambia sola: para ponerla al día, guárdela otra vez.',
      'La búsqueda no funciona sin conexión. Las listas sí.',
      'La copia queda solo en este aparato. Quien lo use puede verla: bórrela si eso puede ponerle en peligro.',
    ],
  },
  missing: {
    heading: 'Si llegó aquí sin conexión',
    text: 'La página que pidió no está en su copia. Vuelva a intentarlo cuando tenga conexión, o siga por las páginas guardadas.',
  },
  noScript: 'Para guardar páginas hace falta JavaScript. Sin él puede imprimir o guardar cada página con su navegador.',
};
export type SaveWords = typeof saveEs;
