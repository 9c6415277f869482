const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** What the site says of its own past: the page about it, the band on a kept page, the lists of versions. */
export const archiveEs = {
  lead: 'Lo que dice este sitio cambia. Quien lo cita necesita encontrar mañana lo que leyó hoy.',
  none: 'Todavía no se guardan versiones: las citas llevan a la página de hoy y dicen de qué día son los datos.',
  kept: (count: number, first: string, last: string) =>
    count === 1
      ? `Hay una versión guardada, del ${last}.`
      : `Se han guardado versiones en ${count} fechas, desde el ${first} hasta el ${last}.`,
  started: 'El archivo está abierto y la primera versión se guardará pronto.',
  how: {
    heading: 'Cómo se guarda',
    points: [
      'Una página, un gráfico o una tabla se guarda de nuevo cuando dice algo distinto que la última vez. Si solo cambia el día del cálculo, no.',
      'También es un cambio lo que trae el paso del tiempo: una fecha que pasó, una información que se volvió vieja.',
      'Una versión guardada no se cambia ni se borra. Si tenía un error, el error queda en ella y la corrección está en la página de hoy.',
      'Solo se retira lo que pone en peligro a alguien. En su lugar se dice en qué fecha se retiró, y no qué decía.',
      'Las citas y el código de los gráficos llevan a la versión guardada, si la hay.',
      'Se guardan las páginas de acuerdos, instrumentos, reportes, países, temas y cifras, los gráficos y los datos. No se guardan los formularios, la búsqueda ni el escritorio.',
    ],
  },
  days: {
    heading: 'Fechas guardadas',
    year: (year: string, count: number) => `${year}: ${counted(count, 'fecha', 'fechas')}`,
    day: (day: string) => `Lo que se guardó el ${day}, con la suma de cada archivo (JSON)`,
  },
  band: {
    label: 'Versión guardada',
    said: (day: string) => `Esta es la página como estaba el ${day}. Sus enlaces llevan a las páginas de hoy.`,
    present: 'Ver la página de hoy',
    versions: 'Todas sus versiones, y cuál vino después',
  },
  versions: {
    heading: (title: string) => `Versiones de «${title}»`,
    lead: 'De la más nueva a la más vieja. Cada una vale hasta que llega la siguiente.',
    present: 'La página de hoy',
    from: (day: string) => `Versión del ${day}`,
    next: (day: string) => `La siguiente es del ${day}.`,
    latest: 'Es la última que se guardó.',
    takenDown: (day: string) => `Se retiró el ${day}.`,
    gone: (day: string) => `El ${day} la página ya no estaba en el sitio.`,
  },
  takenDown: {
    heading: 'Versión retirada',
    said: (day: string) => `Esta versión se retiró el ${day}.`,
  },
  gone: {
    heading: 'Esta página ya no está en el sitio',
    lead: (title: string) => `Aquí estaba «${title}».`,
    until: (day: string) =>
      `Dejó de estar antes del ${day}. Lo que decía se puede leer en sus versiones guardadas, que no son lo que el sitio dice hoy.`,
  },
};
export type ArchiveWords = typeof archiveEs;
