import { strToU8, zipSync } from 'fflate';
import type { PaperCode } from '#papers/found.ts';
import { edited, filledExcel, filledWord, type Filled } from './fill.ts';

/** Templates of a report in Spanish that somebody has filled in soundly. */
export interface Sound {
  word: Uint8Array;
  excel: Uint8Array;
}

/** A file that something is wrong with: what is said of it and where; undefined where it is not read at all. */
export interface Broken {
  name: string;
  bytes: Uint8Array;
  said: PaperCode;
  where?: string;
}

const row = (label: string) => new RegExp(`<w:tr>(?:(?!<w:tr>).)*?>${label}<.*?</w:tr>`, 's');
const inWord = (bytes: Uint8Array, edit: (xml: string) => string) => edited(bytes, { 'word/document.xml': edit });
const answered = (bytes: Uint8Array, label: string, answer: string, nth = 0) => filledWord(bytes, [{ label, nth, answer }]);
const answer = (label: string, text: string): Filled[] => [{ label, nth: 0, answer: text }];
const relation = (type: string, target: string) =>
  `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;
const related = (bytes: Uint8Array, type: string, target: string) =>
  edited(bytes, { 'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', `${relation(type, target)}</Relationships>`) });

/** The answer of a row in place of which something else stands. */
const cellWith = (bytes: Uint8Array, label: string, content: string) =>
  inWord(bytes, (xml) =>
    xml.replace(row(label), (whole) => `${whole.slice(0, whole.lastIndexOf('</w:tcPr>') + 9)}${content}</w:tc></w:tr>`),
  );

const compound = (name = '') => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);

/** Everything that people and programs do to a template. */
export function brokenFiles({ word, excel }: Sound): Broken[] {
  const table = (cell: string) => `<w:tbl><w:tr><w:tc>${cell}</w:tc></w:tr></w:tbl><w:p/>`;
  const deep = '<w:sdt><w:sdtContent>'.repeat(20_000) + '</w:sdtContent></w:sdt>'.repeat(20_000);
  return [
    { name: 'an empty file', bytes: new Uint8Array(), said: 'empty' },
    { name: 'a picture', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]), said: 'not-office' },
    { name: 'a file of Word of before 2007', bytes: compound('WordDocument'), said: 'old-office' },
    { name: 'a file with a password', bytes: compound('EncryptedPackage'), said: 'encrypted' },
    { name: 'an archive of something else', bytes: zipSync({ 'a.txt': strToU8('a') }), said: 'not-office' },
    {
      name: 'a text of LibreOffice',
      bytes: zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }),
      said: 'open-document',
    },
    { name: 'half of a file', bytes: word.slice(0, word.length / 2), said: 'damaged' },
    { name: 'a file larger than any template', bytes: new Uint8Array(10_000_001).fill(80), said: 'too-large' },
    { name: 'a bomb', bytes: edited(excel, { 'xl/worksheets/sheet9.xml': () => ' '.repeat(9_000_000) }), said: 'unpacks' },
    { name: 'a document with macros', bytes: edited(word, { 'word/vbaProject.bin': () => 'x' }), said: 'macros' },
    {
      name: 'a workbook that says that it has macros',
      bytes: edited(excel, { '[Content_Types].xml': (xml) => xml.replace('sheet.main+xml', 'sheet.macroEnabled.main+xml') }),
      said: 'macros',
    },
    { name: 'a picture that stands elsewhere', bytes: related(word, 'image', 'https://example.org/a.png'), said: 'linked-files' },
    { name: 'another workbook inside', bytes: edited(excel, { 'xl/externalLinks/externalLink1.xml': () => '<a/>' }), said: 'linked-files' },
    { name: 'entities', bytes: inWord(word, (xml) => xml.replace('?>', '?><!DOCTYPE w [<!ENTITY a "b">]>')), said: 'damaged' },
    { name: 'marks that do not close', bytes: inWord(word, (xml) => xml.replace('</w:body>', '')), said: 'damaged' },
    { name: 'marks inside marks', bytes: inWord(word, (xml) => xml.replace('<w:sectPr', `${deep}<w:sectPr`)), said: 'too-deep' },
    {
      name: 'a document that is no template',
      bytes: inWord(word, (xml) => xml.replaceAll(/<w:tbl>.*<\/w:tbl>/gs, '')),
      said: 'not-template',
    },
    { name: 'two templates in one', bytes: answered(word, 'Título', 'replies/es/2'), said: 'two-templates' },
    {
      name: 'an earlier template',
      bytes: inWord(word, (xml) => xml.replace('reports/es/2', 'reports/es/1')),
      said: 'older-template',
      where: 'El archivo',
    },
    { name: 'a later template', bytes: answered(excelOf(word), 'x', ''), said: 'newer-template', where: 'El archivo' },
    {
      name: 'a template without its mark',
      bytes: inWord(word, (xml) => xml.replace(row('Plantilla'), '')),
      said: 'no-mark',
      where: 'El archivo',
    },
    {
      name: 'a row less',
      bytes: inWord(word, (xml) => xml.replace(row('Período observado'), '')),
      said: 'missing-row',
      where: 'Tabla 1, fila 14 «Otras partes que menciona»',
    },
    {
      name: 'a row twice',
      bytes: inWord(word, (xml) => xml.replace(row('Título'), (whole) => whole + whole.replace('Albergues', 'Otros'))),
      said: 'doubled-row',
      where: 'Tabla 1, fila 4 «Título»',
    },
    {
      name: 'another question',
      bytes: inWord(word, (xml) => xml.replace('>Título<', '>Titulos<')),
      said: 'unknown-row-near',
      where: 'Tabla 1, fila 3 «Titulos»',
    },
    {
      name: 'a word that is in no list',
      bytes: answered(word, '¿Cuánto se ha hecho?', 'Parcal'),
      said: 'unknown-option-near',
      where: 'Tabla 2, fila 6 «¿Cuánto se ha hecho?»',
    },
    {
      name: 'a day that no calendar has',
      bytes: answered(word, 'Día en que lo presentan', '31 de febrero de 2026'),
      said: 'bad-date',
      where: 'Tabla 1, fila 8 «Día en que lo presentan»',
    },
    {
      name: 'a period in other words',
      bytes: filledExcel(excel, answer('Período observado', 'hace poco')),
      said: 'bad-period',
      where: 'Respuestas!B16 «Período observado»',
    },
    {
      name: 'an organisation that is not there',
      bytes: filledExcel(excel, answer('Organización que firma', 'Red Rejional de Organizaciones Civiles')),
      said: 'unknown-name-near',
      where: 'Respuestas!B15 «Organización que firma»',
    },
    {
      name: 'a formula',
      bytes: edited(excel, {
        'xl/worksheets/sheet1.xml': (xml) =>
          xml.replace(/<c r="B12"([^>]*?)(?: t="\w+")?(?:\/>|>.*?<\/c>)/s, '<c r="B12"$1><f>1+1</f><v>2</v></c>'),
      }),
      said: 'formula',
      where: 'Respuestas!B12 «Título»',
    },
    {
      name: 'an error of Excel',
      bytes: edited(excel, {
        'xl/worksheets/sheet1.xml': (xml) =>
          xml.replace(/<c r="B12"( s="\d+")?[^>]*?(?:\/>|>.*?<\/c>)/s, '<c r="B12"$1 t="e"><v>#REF!</v></c>'),
      }),
      said: 'cell-error',
      where: 'Respuestas!B12 «Título»',
    },
    {
      name: 'a table in an answer',
      bytes: cellWith(word, 'Cómo lo saben', table('<w:p/>')),
      said: 'table-in-answer',
      where: 'Tabla 1, fila 12 «Cómo lo saben»',
    },
    {
      name: 'a link that would run a program',
      bytes: filledWord(word, [], [{ kind: 'paragraph', content: [{ text: 'aquí', link: 'javascript:alert(1)' }] }]),
      said: 'bad-link',
      where: 'Párrafo «aquí»',
    },
    {
      name: 'a text before the tables',
      bytes: inWord(word, (xml) => xml.replace('<w:tbl>', '<w:p><w:r><w:t>Va fuera</w:t></w:r></w:p><w:tbl>')),
      said: 'text-outside',
      where: 'Párrafo «Va fuera»',
    },
  ];
}

/** A template of a version that is not there yet. */
const excelOf = (word: Uint8Array) => inWord(word, (xml) => xml.replace('reports/es/2', 'reports/es/9'));
