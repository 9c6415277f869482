/** How each kind of picture is read, and what it cannot show. */
export const reading = {
  rows: {
    how: 'Cada fila es lo que dice su nombre. El mismo dato está en la tabla.',
    limits: 'Muestra lo que está escrito en documentos que conocemos. Lo que no sabemos no está en la imagen.',
  },
  bars: {
    how: 'Cada barra es un grupo: cuanto más larga, más hay. El número abre la lista.',
    limits: 'Cuenta lo que se acordó y conocemos. No dice qué grupo cumple más ni qué pesa más.',
  },
  levels: {
    how: 'Cada fila es una voz. Un tramo lleno es un nivel alto; un tramo vacío, ninguno; un borde cortado, que no se sabe. Cada número abre su lista.',
    limits:
      'Las voces no se suman. Sin información no quiere decir que no se hizo. Que una voz dé un nivel no quiere decir que las otras lo compartan.',
  },
  quarters: {
    how: 'Cada columna es el último día de un trimestre; la última es hoy. De abajo arriba van los grupos de la lista, en su orden. Lo más oscuro es lo más hecho; lo más claro, lo que no se sabe.',
    limits:
      'Un día pasado muestra lo que hoy sabemos que había ocurrido hasta entonces. «No encontramos nada» quiere decir: nada con fecha hasta ese día. Una fecha que dice solo el año o el mes cuenta desde su primer día. Lo que no tiene fecha cuenta siempre. Un nivel que caduca deja de contar sin que nada haya empeorado.',
  },
  pairs: {
    how: 'El círculo es lo que dice el gobierno y el rombo, la sociedad civil. Una barra gruesa va del nivel más bajo al más alto de una misma voz.',
    limits: 'Solo están los acuerdos y las medidas que evaluaron las dos voces. La imagen no dice quién tiene razón.',
  },
  years: {
    how: 'Cada fila es un órgano y cada barra, un año. Todas las barras tienen la misma escala.',
    limits: 'Cuenta lo que se adoptó y conocemos, no lo que se hizo. Un año vacío puede ser un año cuyos textos no hemos leído.',
  },
  themes: {
    how: 'Cada fila es un tema y cada casilla, un año. La forma dice si el tema aparece, sigue, se deja o vuelve.',
    limits: 'Un tema aparece donde un texto que conocemos lo nombra. Un hueco no quiere decir que nadie trabajó en él.',
  },
  obligations: {
    how: 'Cada fila es una regla y cada casilla, un período. El número dice cuántos casos hay en ese estado.',
    limits: 'Solo están las reglas que un órgano adoptó. Que no encontremos un documento no quiere decir que no se hizo.',
  },
  matrix: {
    how: 'Cada fila es una medida y cada columna, un país. La mitad izquierda de una marca es el gobierno y la derecha, la sociedad civil. Una esquina llena dice que difieren. La casilla abre lo que se dijo.',
    limits: 'Lo que un país dice no vale para otro. Un borde cortado quiere decir que no hemos recibido nada, no que no se hizo.',
  },
  trail: {
    how: 'Cada línea es un acto. Empieza en su fecha y llega hasta la última noticia; después, puntos hasta hoy. Una marca larga o gris es una fecha aproximada. Una marca a través es la fecha que fijó el texto. Abajo está el país que presidió, por el año de su reunión. Cada línea abre lo que se sabe del acto.',
    limits: 'Solo están los documentos que conocemos. Que una línea se corte no quiere decir que no se hizo, ni dice quién debía hacerlo.',
  },
  map: {
    how: 'El número de cada país dice cuántos acuerdos lo nombran. Un borde cortado dice que no hemos recibido nada sobre él.',
    limits: 'Que un acuerdo nombre a un país no quiere decir que lo cumpla ni que lo incumpla.',
  },
};
