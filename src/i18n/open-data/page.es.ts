// A data table: the words of the page of open data, and of the text that travels with its files, in Spanish.

export const pageEs = {
  lead: (tables: string, rows: string) =>
    `Todo lo que este sitio sabe, en ${tables} tablas con ${rows} filas. Puede copiarlo, analizarlo y publicarlo.`,
  description: 'Tablas de acuerdos, evaluaciones, reglas y fuentes, para hojas de cálculo y para programas, con su licencia y sus límites.',
  invented: 'Todos los datos de este sitio de demostración son inventados. Cada archivo lo dice.',
  all: {
    heading: 'Todo en un archivo',
    zip: (size: string) => `Todas las tablas, comprimidas (ZIP, ${size})`,
    zipAbout: 'Trae cada tabla como CSV exacto, como Parquet y para hoja de cálculo, y un texto que las explica.',
    readme: 'LEAME.txt',
  },
  which: {
    heading: 'Qué archivo le sirve',
    points: [
      'Para Excel, LibreOffice u otra hoja de cálculo: el archivo CSV con «hoja-de-calculo» en el nombre. Tiene encabezados y palabras en español, y ningún texto se ejecuta como fórmula: el que pudiera hacerlo lleva un apóstrofo delante.',
      'Para un programa: el otro archivo CSV, o el JSON. Tienen los valores exactos, los códigos del sitio y los textos en los dos idiomas. No los abra con una hoja de cálculo: podría ejecutar un texto como fórmula o cambiar una fecha.',
      'Para contar y unir tablas con DuckDB, Python o R: el archivo Parquet. Trae el tipo de cada columna: los días son días y varios códigos son una lista.',
      'Una tabla sin filas solo tiene CSV y Parquet, con sus columnas: todavía no hay nada que contar.',
    ],
  },
  groups: {
    told: 'Lo que dicen las voces y lo que piden las reglas',
    entries: 'Las entradas',
    parts: 'Las partes de las entradas',
    notes: 'Notas y fuentes',
  },
  table: { caption: (group: string) => `Tablas: ${group}`, name: 'Tabla', about: 'Qué tiene', rows: 'Filas', files: 'Archivos' },
  files: {
    spreadsheet: (size: string) => `hoja de cálculo (${size})`,
    csv: (size: string) => `CSV (${size})`,
    json: (size: string) => `JSON (${size})`,
    parquet: (size: string) => `Parquet (${size})`,
  },
  reading: {
    heading: 'Cómo se leen',
    points: [
      'Una celda vacía quiere decir que la entrada no dice nada. No quiere decir «no». Donde no leímos un texto, la tabla dice «no se sabe».',
      'Las voces no se mezclan: cada nivel tiene su fila, con quién lo dice, de qué país y de qué período. Los documentos no dan niveles. No sume niveles de voces distintas.',
      '«Sin información» no es avance ni incumplimiento. Que haya pasado una fecha tampoco lo es.',
      'Un nivel sin país trata de la región entera. No vale para cada país.',
      'Las fechas están como las da la fuente: un año, un trimestre, un día. Al lado están el primer y el último día que pueden querer decir, calculados.',
      'La columna «as_of» dice para qué día se calculó la fila. Lo calculado cambia con el día; los datos, solo cuando alguien los corrige.',
      'Los identificadores no cambian. Con ellos se unen las tablas: «entry» lleva al «id» de la entrada.',
    ],
  },
  limits: {
    heading: 'Qué no dicen',
    points: [
      'Tienen lo que encontramos en fuentes públicas y lo que nos enviaron. Lo que no está aquí puede haber pasado.',
      'Muchos textos se leyeron en parte, en una copia o por otro texto que los cuenta. Una columna de los acuerdos y la tabla de citas de fuentes lo dicen.',
      'El número de filas mide lo que se registró, no lo que se hizo.',
      'Lo que pide una regla que ningún órgano ha adoptado no obliga a nadie: no vence ni se incumple.',
      'Los resúmenes son palabras de quienes editan el sitio. Para citar un texto, abra la fuente.',
    ],
  },
  licence: {
    heading: 'Licencia y cómo citar',
    text: 'Los datos se publican con la licencia Creative Commons Atribución 4.0 (CC BY 4.0). Puede usarlos, también para vender, si nombra la fuente, enlaza la licencia y dice qué cambió. Los documentos que aquí se resumen conservan sus derechos.',
    link: 'La licencia',
    cite: 'Cite así:',
    citeEntries: 'Para una sola entrada, cite su página.',
    update: 'Los archivos se vuelven a escribir cada vez que se publica el sitio. Diga siempre de qué día son.',
  },
  programs: {
    heading: 'Para programas',
    dictionary: 'Qué quiere decir cada columna y cada código',
    queries: 'Preguntas con su consulta en SQL y la respuesta de hoy',
    index: 'Cada entrada como JSON, con lo que dice cada voz y cómo se cita: el índice',
    description: 'La descripción de esos documentos (OpenAPI)',
    package: 'Data Package: todas las tablas con el tipo de cada columna',
    catalogue: 'Catálogo DCAT',
    dataset: 'Ficha de schema.org',
  },
  dictionary: {
    lead: 'Qué quiere decir cada columna de cada tabla, qué valores tiene y un ejemplo de los datos de hoy.',
    shared: 'En muchas tablas',
    sharedCaption: 'Columnas que significan lo mismo en todas las tablas',
    codesLead: 'Las tablas para programas tienen códigos que no cambian. Aquí está cada uno, en palabras.',
    codes: 'Listas de códigos',
    codesCaption: 'Qué quiere decir cada código',
    of: (table: string) => `Columnas de la tabla ${table}`,
    columns: { column: 'Columna', meaning: 'Qué quiere decir', type: 'Tipo', example: 'Ejemplo', code: 'Código', words: 'En palabras' },
    codesIn: 'códigos',
    idOf: (tables: string) => `identificador de: ${tables}`,
    anyEntry: 'identificador de una entrada de cualquier tabla',
    unit: (unit: string) => `unidad: ${unit}`,
    key: 'Distingue una fila de las demás:',
    also: 'Además:',
  },
};

export type DataPageWords = typeof pageEs;
