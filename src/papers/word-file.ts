import {
  BorderStyle,
  BuilderElement,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
  type AttributePayload,
} from 'docx';
import { stableZip, unpacked, type Parts } from './office-zip.ts';

/** A line of a cell: what it asks strong, what helps soft. */
interface WordLine {
  text: string;
  look?: 'strong' | 'soft';
}

/** A cell: its lines, or a list from which one is chosen. */
export type WordCell = { lines: readonly WordLine[] } | { options: readonly string[]; chosen: string };

export type WordBlock =
  | { kind: 'title' | 'heading' | 'paragraph' | 'guide'; text: string; href?: string }
  /** `widths` in hundredths of the width of the page; the first row is repeated on every page. */
  | { kind: 'table'; widths: readonly number[]; head: readonly string[]; rows: readonly (readonly WordCell[])[] };

/** A document of Word, before it is one. */
export interface WordContent {
  title: string;
  /** Who publishes it. */
  creator: string;
  /** Language tag. */
  lang: string;
  blocks: readonly WordBlock[];
}

const INK = '1D2A33';
const SOFT = '53606A';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8A949C' };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
/** Twentieths of a point, as Word measures: the width of a letter page without its margins. */
const PAGE = 9360;

class Runs extends XmlComponent {
  constructor(...children: readonly XmlComponent[]) {
    super('w:sdtContent');
    this.root.push(...children);
  }
}

function element(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly XmlComponent[]): XmlComponent {
  const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key: `w:${key}`, value }]));
  return new BuilderElement({ name, attributes: payload as AttributePayload<Record<string, string>>, children });
}

/** A list from which one word is chosen. Programs that know no such lists show the word, which can be written over. */
function choice(options: readonly string[], chosen: string): XmlComponent {
  const items = options.map((option) => element('w:listItem', { displayText: option, value: option }));
  return element('w:sdt', {}, element('w:sdtPr', {}, element('w:dropDownList', {}, ...items)), new Runs(new TextRun({ text: chosen })));
}

class ChoiceParagraph extends Paragraph {
  constructor(options: readonly string[], chosen: string) {
    super({});
    this.root.push(choice(options, chosen));
  }
}

const run = ({ text, look }: WordLine) => new TextRun({ text, bold: look === 'strong', ...(look === 'soft' && { color: SOFT, size: 18 }) });

function cell(content: WordCell, width: number): TableCell {
  const children =
    'options' in content
      ? [new ChoiceParagraph(content.options, content.chosen)]
      : content.lines.map((line) => new Paragraph({ children: [run(line)] }));
  const filled = children.length > 0 ? children : [new Paragraph({})];
  return new TableCell({
    children: filled,
    width: { size: (PAGE * width) / 100, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
  });
}

function block(content: WordBlock): Paragraph | Table {
  if (content.kind === 'table') {
    const { widths, head, rows } = content;
    const heads = head.map((text, at) => cell({ lines: [{ text, look: 'strong' }] }, widths[at]!));
    return new Table({
      width: { size: PAGE, type: WidthType.DXA },
      columnWidths: widths.map((width) => (PAGE * width) / 100),
      borders: BORDERS,
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: heads }),
        ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((one, at) => cell(one, widths[at]!)) })),
      ],
    });
  }
  const { kind, text, href } = content;
  const words =
    href === undefined
      ? [new TextRun(text)]
      : [new ExternalHyperlink({ link: href, children: [new TextRun({ text, style: 'Hyperlink' })] })];
  if (kind === 'title') return new Paragraph({ heading: HeadingLevel.TITLE, children: words });
  if (kind === 'heading') return new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: words });
  return new Paragraph({ children: words, ...(kind === 'guide' && { style: 'Guide' }) });
}

/** Ids in the order in which they come up, in the place of those that differ from one document to the next. */
function renumbered(text: string, pattern: RegExp, name: (count: number) => string): string {
  const names = new Map<string, string>();
  return text.replace(pattern, (whole: string, before: string, id: string) => {
    if (!names.has(id)) names.set(id, name(names.size + 1));
    return whole.startsWith(before) ? before + names.get(id)! : names.get(id)!;
  });
}

/** What differs between two documents of the same content: days, ids of links, of places and of pictures. */
function stable(parts: Parts): Parts {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const links = new Map<string, string>();
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => {
      if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes];
      let text = decoder.decode(bytes);
      if (path === 'docProps/core.xml') text = text.replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
      // The same link has the same id in the document and in the list of what it leads to.
      text = text.replaceAll(/"rId([\w-]{21})"/g, (_, id: string) => {
        if (!links.has(id)) links.set(id, `"rIdL${links.size + 1}"`);
        return links.get(id)!;
      });
      text = renumbered(text, /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g, String);
      text = renumbered(text, /(<wp:docPr\b[^>]*\bid=")(\d+)/g, String);
      text = renumbered(text, /()(_Toc\d+)/g, (count) => `_Toc${count}`);
      return [path, encoder.encode(text)];
    }),
  );
}

/** A document of Word: the same content gives the same bytes. */
export async function wordFile({ title, creator, lang, blocks }: WordContent): Promise<Uint8Array> {
  const spaced = (after: number, before = 0) => ({ paragraph: { spacing: { after, before } } });
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, color: INK, language: { value: lang } }, ...spaced(80) },
        title: { run: { size: 36, bold: true, color: INK }, ...spaced(160) },
        heading1: { run: { size: 26, bold: true, color: INK }, ...spaced(80, 280) },
        heading2: { run: { size: 24, bold: true, color: INK }, ...spaced(80, 200) },
        heading3: { run: { size: 22, bold: true, color: INK }, ...spaced(60, 160) },
      },
      paragraphStyles: [{ id: 'Guide', name: 'Guide', basedOn: 'Normal', next: 'Normal', run: { color: SOFT } }],
    },
    sections: [{ properties: {}, children: blocks.map(block) }],
  });
  return stableZip(stable(unpacked(new Uint8Array(await Packer.toArrayBuffer(document)))));
}
