import { withCells, withParts, without, type CellAt, type Written } from './cells.ts';

/** A workbook or a table that something is wrong with: what is said of it and where; unset where it is not read at all. */
export interface Broken {
  name: string;
  /** A workbook, or the text of a table. */
  bytes: (written: Written) => Uint8Array | string;
  /** Done to content after the workbook was written. */
  meanwhile?: { file: string; from: string; to: string };
  mapping?: string;
  /** Ending of its name. */
  as?: string;
  said: string;
  where?: string;
}

type Value = string | number | { type: string; xml: string };
const cells =
  (...all: (readonly [...CellAt, value: Value])[]) =>
  (written: Written) =>
    withCells(written, all);
const cell = (key: CellAt[0], row: string, column: string, value: Value) => cells([key, row, column, value]);
const sheet =
  (edit: (xml: string) => string, at = 2) =>
  ({ bytes }: Written) =>
    withParts(bytes, { [`xl/worksheets/sheet${at}.xml`]: edit });

const HEAD = 'Identificador;Título (en español);Relación con la sociedad civil;Cuándo se adoptó';
const mapped = (more: string) => `tables:\n  - to: agreements\n    columns: { "Código": id, "Estado": scope }\n${more}`;

export const BROKEN: readonly Broken[] = [
  {
    name: 'a word nearly of a list',
    bytes: cell('agreements', 'a-2', 'act.kind', 'Decisin'),
    said: '¿Quiso decir «Decisión»?',
    where: 'Acuerdos!O4',
  },
  {
    name: 'a word of no list',
    bytes: cell('agreements', 'a-2', 'confidence', 'quién sabe'),
    said: '«quién sabe» no está en la lista',
    where: 'Acuerdos!AI4',
  },
  {
    name: 'a name nearly of a country',
    bytes: cell('agreements', 'a-1 p2', 'deliverables[].leads', 'Altae'),
    said: '¿Quiso decir «Altea»?',
    where: 'Acuerdos!G3',
  },
  {
    name: 'a name of nothing',
    bytes: cell('agreements', 'a-2', 'act.meeting', 'xyz xyz xyz'),
    said: 'en este sitio no hay nada que se llame «xyz xyz xyz»',
    where: 'Acuerdos!S4',
  },
  {
    name: 'a name of two',
    bytes: cell('agreements', 'a-1 p2', 'deliverables[].does', 'Red Ejemplo'),
    said: 'puede ser más de una cosa',
    where: 'Acuerdos!H3',
  },
  {
    name: 'a name and the id of another',
    bytes: cell('agreements', 'a-1 p1', 'countries', 'Altea (bb)'),
    said: '«Altea» y «bb» no son lo mismo: bb es «Belania»',
    where: 'Acuerdos!W2',
  },
  {
    name: 'one of several that is none',
    bytes: cell('agreements', 'a-2', 'countries', 'Altea\nBelanya'),
    said: '¿Quiso decir «Belania»?',
    where: 'Acuerdos!W4',
  },
  {
    name: 'a day that no calendar has',
    bytes: cell('agreements', 'a-2', 'adopted', '31 de febrero de 2021'),
    said: 'no se entiende como fecha',
    where: 'Acuerdos!T4',
  },
  {
    name: 'a formula',
    bytes: cell('agreements', 'a-2', 'title@es', { type: 'str', xml: '<f>1+1</f><v>2</v>' }),
    said: 'tiene una fórmula',
    where: 'Acuerdos!C4',
  },
  {
    name: 'a formula in the place of an id',
    bytes: cell('agreements', 'a-2', 'id', { type: 'str', xml: '<f>"a-"&amp;2</f><v>a-2</v>' }),
    said: 'tiene una fórmula',
    where: 'Acuerdos!A4',
  },
  {
    name: 'an error of Excel',
    bytes: cell('meetings', 'r-2', 'number', { type: 'e', xml: '<v>#REF!</v>' }),
    said: 'tiene un error de Excel (#REF!)',
    where: 'Reuniones!D3',
  },
  {
    name: 'an empty cell that is needed',
    bytes: cell('agreements', 'a-2', 'title@es', ''),
    said: 'está vacía, y decía «Un estudio de los puertos»',
    where: 'Acuerdos!C4',
  },
  {
    name: 'an empty cell that may be',
    bytes: cell('agreements', 'a-1 p1', 'act.number', ''),
    said: 'escriba (quitar)',
    where: 'Acuerdos!Q2',
  },
  {
    name: 'a needed field taken away',
    bytes: cell('agreements', 'a-2', 'scope', '(quitar)'),
    said: 'hace falta y no puede quitarse',
    where: 'Acuerdos!V4',
  },
  {
    name: 'a stage less',
    bytes: cell('agreements', 'a-1 p1', 'stages', 'agreed | 2020-05-11'),
    said: 'ya no dice «Avalado por viceministros | 2020-05-11»',
    where: 'Acuerdos!E2',
  },
  {
    name: 'a stage without its date',
    bytes: cell('agreements', 'a-2', 'stages', 'Acordado en un órgano'),
    said: 'no se entiende como fecha',
    where: 'Acuerdos!E4',
  },
  { name: 'a number in letters', bytes: cell('meetings', 'r-2', 'number', 'dos'), said: '«dos» no es un número', where: 'Reuniones!D3' },
  { name: 'half a meeting', bytes: cell('meetings', 'r-2', 'number', 2.5), said: 'no es un número entero', where: 'Reuniones!D3' },
  {
    name: 'what is computed of a measure',
    bytes: cell('measures', 'g-1 m1', 'instrument', 'Otro'),
    said: 'se calcula y no se toma de aquí',
    where: 'Medidas!C2',
  },
  {
    name: 'a state of an obligation',
    bytes: ({ bytes }) =>
      withParts(bytes, {
        'xl/worksheets/sheet5.xml': (xml) =>
          xml.replace(/<c r="F2"( s="\d+")?[^>]*>.*?<\/c>/s, '<c r="F2"$1 t="inlineStr"><is><t>Cumplida</t></is></c>'),
      }),
    said: 'se calcula y no se toma de aquí',
    where: 'Reglas del mecanismo!F2',
  },
  {
    name: 'another id in the place of one',
    bytes: cell('agreements', 'a-2', 'id', 'a-22'),
    said: '¿Quiso decir «a-2»?',
    where: 'Acuerdos!A4',
  },
  {
    name: 'an id that none can be',
    bytes: cells(['agreements', '+1', 'id', 'Acuerdo Nº 3'], ['agreements', '+1', 'title@es', 'Uno más']),
    said: 'no puede ser un identificador',
    where: 'Acuerdos!A6',
  },
  {
    name: 'a row without an id',
    bytes: cell('agreements', '+1', 'title@es', 'Uno más'),
    said: 'falta el identificador de la fila. Por ejemplo: d-',
    where: 'Acuerdos!A6',
  },
  {
    name: 'a row twice',
    bytes: cells(['agreements', '+1', 'id', 'a-1'], ['agreements', '+1', 'deliverables[].id', 'p1']),
    said: 'esta fila está dos veces: a-1 p1',
    where: 'Acuerdos!A6',
  },
  { name: 'a meeting twice', bytes: cell('meetings', '+1', 'id', 'r-2'), said: 'esta fila está dos veces: r-2', where: 'Reuniones!A4' },
  {
    name: 'a deliverable that is not there',
    bytes: cell('agreements', 'a-1 p2', 'deliverables[].id', 'p7'),
    said: 'Entregable p7 no existe. Los que hay: p1, p2',
    where: 'Acuerdos!B3',
  },
  {
    name: 'an instrument that is not there',
    bytes: cells(['measures', '+1', 'id', 'g-11'], ['measures', '+1', 'measures[].measures@es', 'Tres.']),
    said: 'no existe «g-11». ¿Quiso decir «g-1»?',
    where: 'Medidas!A4',
  },
  {
    name: 'another heading',
    bytes: cell('agreements', 'head', 'countries', 'A que paises se dirijen'),
    said: '¿Quiso decir «A qué países se dirige»?',
    where: 'Acuerdos!W1',
  },
  {
    name: 'a heading twice',
    bytes: cell('agreements', 'head', 'countries', 'Temas'),
    said: 'la columna «Temas» está dos veces',
    where: 'Acuerdos!X1',
  },
  {
    name: 'no column of ids',
    bytes: (written) => without(written, 'meetings', { column: 'id' }),
    said: 'falta la columna «Identificador»',
    where: 'Reuniones!A1',
  },
  {
    name: 'two rows of one agreement that differ',
    bytes: cells(['agreements', 'a-1 p1', 'scope', 'context'], ['agreements', 'a-1 p2', 'scope', 'checkable']),
    said: 'dice otra cosa que Acuerdos!V2',
    where: 'Acuerdos!V3',
  },
  {
    name: 'what the site has changed meanwhile',
    bytes: cell('agreements', 'a-2', 'title@es', 'Estudio de puertos'),
    meanwhile: { file: 'agreements/a-2.es.md', from: 'Un estudio de los puertos', to: 'Estudio portuario' },
    said: 'el sitio cambió entretanto a «Estudio portuario»',
    where: 'Acuerdos!C4',
  },
  {
    name: 'a comment that would be lost',
    bytes: cell('agreements', 'a-1 p1', 'countries', 'Belania'),
    meanwhile: { file: 'agreements/a-1.md', from: '  - aa\n', to: '  - aa # la primera\n' },
    said: 'Corríjalo en agreements/a-1.md',
    where: 'Acuerdos!W2',
  },
  { name: 'a day that has not come', bytes: cell('agreements', 'a-2', 'adopted', '2027-05-01'), said: '2027', where: 'Acuerdos!T4' },
  {
    name: 'a title longer than titles are',
    bytes: cell('agreements', 'a-2', 'title@es', 'Muy largo '.repeat(30)),
    said: '200',
    where: 'Acuerdos!C4',
  },
  {
    name: 'a new agreement that says too little',
    bytes: cells(['agreements', '+1', 'id', 'd-9'], ['agreements', '+1', 'title@es', 'Uno más']),
    said: 'Falta',
    where: 'Acuerdos!',
  },
  {
    name: 'a telephone number',
    bytes: cell('agreements', 'a-2', 'summary@es', 'Llamar al teléfono +503 7123 4567.'),
    said: 'teléfono',
    where: 'Acuerdos!Z4',
  },
  {
    name: 'letters that cannot be seen',
    bytes: cell('agreements', 'a-2', 'title@es', 'Un estudio\u202e de los puertos'),
    said: 'U+202E',
    where: 'Acuerdos!C4',
  },
  {
    name: 'a sheet twice',
    bytes: ({ bytes }) => withParts(bytes, { 'xl/workbook.xml': (xml) => xml.replace('name="Medidas por país"', 'name="acuerdos"') }),
    said: 'la hoja «acuerdos» está dos veces',
    where: 'acuerdos!A1',
  },
  {
    name: 'an earlier workbook',
    bytes: ({ bytes }) => withParts(bytes, { 'xl/sharedStrings.xml': (xml) => xml.replace('workbook/es/2', 'workbook/es/1') }),
    said: 'es de una versión anterior',
  },
  {
    name: 'a later workbook',
    bytes: ({ bytes }) => withParts(bytes, { 'xl/sharedStrings.xml': (xml) => xml.replace('workbook/es/2', 'workbook/es/99') }),
    said: 'es de una versión posterior',
  },
  { name: 'macros', bytes: ({ bytes }) => withParts(bytes, { 'xl/vbaProject.bin': () => 'x' }), said: 'contiene macros' },
  {
    name: 'a bomb',
    bytes: ({ bytes }) => withParts(bytes, { 'xl/worksheets/sheet99.xml': () => ' '.repeat(9_000_000) }),
    said: 'ocupa demasiado',
  },
  { name: 'half a workbook', bytes: ({ bytes }) => bytes.slice(0, bytes.length / 2), said: 'está cortado o dañado' },
  { name: 'marks that do not close', bytes: sheet((xml) => `${xml.slice(0, xml.length / 2)}<row`), said: 'está cortado o dañado' },
  {
    name: 'more rows than are read',
    bytes: sheet((xml) =>
      xml.replace(
        '</sheetData>',
        `${Array.from({ length: 20_100 }, (_, at) => `<row r="${at + 900}"><c r="A${at + 900}"><v>1</v></c></row>`).join('')}</sheetData>`,
      ),
    ),
    said: 'tiene más de 20000 filas',
  },
  { name: 'a table that is none of ours', as: 'csv', bytes: () => 'uno;dos\n1;2\n', said: 'no es el libro de acuerdos' },
  {
    name: 'a table with a cell too many',
    as: 'csv',
    bytes: () => `${HEAD}\na-2;Estudio; de puertos;context;2021-05\n`,
    said: 'la línea 2 tiene más celdas que títulos',
  },
  {
    name: 'a table with an open quotation mark',
    as: 'csv',
    bytes: () => `${HEAD}\na-2;"Estudio;context;2021-05\n`,
    said: 'las comillas que se abren en la línea 2 no se cierran',
  },
  {
    name: 'a table with a wrong word',
    as: 'csv',
    bytes: () => `${HEAD}\na-2;Un estudio de los puertos;directo del todo;2021-05\n`,
    said: 'no está en la lista',
    where: 'libro!C2',
  },
  { name: 'bytes that are no text', as: 'csv', bytes: () => new Uint8Array([65, 0, 1, 2, 59, 66]), said: 'no se puede leer como texto' },
  {
    name: 'a mapping that is no YAML',
    as: 'csv',
    bytes: () => 'Código;Estado\na-2;context\n',
    mapping: 'tables: [',
    said: 'el archivo de títulos no se puede leer',
  },
  {
    name: 'a mapping with a key of its own',
    as: 'csv',
    bytes: () => 'Código;Estado\na-2;context\n',
    mapping: mapped('    coso: 1'),
    said: 'archivo de títulos, tables.0',
  },
  {
    name: 'a mapping to a column that is not there',
    as: 'csv',
    bytes: () => 'Código;Estado\na-2;context\n',
    mapping: 'tables: [{ to: agreements, columns: { "Código": id, "Estado": scop } }]',
    said: '¿Quiso decir «scope»?',
  },
  {
    name: 'a mapping of a heading that is not there',
    as: 'csv',
    bytes: () => 'Código;Estado\na-2;context\n',
    mapping: 'tables: [{ to: agreements, columns: { "Código": id, "Estados": scope } }]',
    said: '¿Quiso decir «Estado»?',
  },
  {
    name: 'a mapping to a sheet that is computed',
    as: 'csv',
    bytes: () => 'Código;Estado\na-2;context\n',
    mapping: 'tables: [{ to: obligations, columns: { "Código": id } }]',
    said: 'no hay una hoja «obligations» aquí',
  },
  {
    name: 'a mapping without ids',
    as: 'csv',
    bytes: () => 'Código;Estado\na-2;context\n',
    mapping: 'tables: [{ to: agreements, columns: { "Estado": scope } }]',
    said: 'falta la columna «id»',
    where: 'libro!A1',
  },
];
