// A data table: the page of worked queries, in Spanish. English has the same shape.

/** The question that a query answers, and how its answer is read. */
const query = (question: string, reading: string) => ({ question, reading });

export const queriesEs = {
  lead: 'Siete preguntas con su consulta en SQL y la respuesta de hoy. Puede copiarlas, cambiarlas y correrlas en su computadora.',
  description: 'Preguntas que responden los datos abiertos, con su consulta en SQL (DuckDB) y la respuesta de hoy.',
  how: {
    heading: 'Cómo correrlas',
    points: [
      'Baje el archivo con todas las tablas y saque las tablas a una carpeta.',
      'Abra ahí DuckDB. Es un programa gratuito y no necesita internet para esto.',
      'Pegue una consulta y cambie lo que quiera: el país, el año, el tema. El número del final dice cuántas filas se muestran.',
    ],
    zip: 'El archivo con todas las tablas',
    codes: 'Qué quiere decir cada código',
    dictionary: 'Qué quiere decir cada columna',
  },
  answer: (question: string) => `Respuesta: ${question}`,
  none: 'Hoy la respuesta no tiene filas.',
  queries: {
    asked: query(
      'De los actos que pidieron algo, ¿qué muestran los documentos?',
      'Son los documentos que encontramos. «no-record»: el registro documental no dice nada todavía. «nothing-found»: buscamos y no encontramos nada. Ninguno de los dos es un incumplimiento.',
    ),
    dates: query(
      '¿Qué fechas de los actos ya pasaron?',
      'Que una fecha haya pasado no dice si se cumplió. Al lado está lo que muestran los documentos de todo el acto. Los actos sin fecha no aparecen.',
    ),
    'asked-of': query(
      '¿A quién le piden algo los actos?',
      'Cuenta los actos que nombran a cada parte como quien dirige o hace. Una fila puede ser un grupo, como todos los países miembros juntos: no se suma a ningún país. Donde no leímos el texto completo puede faltar alguien.',
    ),
    voices: query(
      '¿De qué hablan dos voces del mismo país, y qué dice cada una?',
      'Cada fila es lo que dijo una voz de un asunto en un país y un período. Los niveles no se suman ni se promedian. Si los períodos son distintos, las dos pueden tener razón.',
    ),
    read: query(
      '¿De cuántos actos leímos el texto completo?',
      'De un acto que se conoce en parte o por otro texto no sabemos todo lo que pide. Lo que falta ahí no se sabe: no quiere decir que el acto no lo diga.',
    ),
    rules: query(
      '¿Qué reglas en vigor se comprueban, y con qué resultado?',
      'Solo están las reglas que un acto puso en vigor, según los textos que conocemos. «no-information» es que nadie dijo nada: no es un incumplimiento.',
    ),
    sources: query(
      '¿En qué fuentes se apoya más de lo que hay aquí?',
      'Cuenta las entradas que nombran cada fuente, una vez cada una. Una fuente muy citada no es por eso más cierta.',
    ),
  },
};

export type QueryWords = typeof queriesEs;
