import {
  BorderStyle,
  BuilderElement,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  XmlComponent,
  type AttributePayload,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import { stableZip, unpacked } from './office-zip.ts';
import { stableWord } from './stable-word.ts';

/** A line of a cell: what it asks strong, what helps soft. */
interface WordLine {
  text: string;
  look?: 'strong' | 'soft';
}

/** A piece of a line: words, or a small picture that stands before its word. `lang` is a language tag, where it is another one. */
export type WordPiece =
  { text: string; href?: string | undefined; lang?: string | undefined; look?: 'strong' | 'soft' | undefined } | { picture: WordPicture };

/** A square picture of a PNG file, with what is said in its place. */
interface WordPicture {
  png: Uint8Array;
  alt: string;
}

/** A cell: its lines, a list from which one is chosen, or a line of pieces. */
export type WordCell = { lines: readonly WordLine[] } | { options: readonly string[]; chosen: string } | { pieces: readonly WordPiece[] };

export type WordBlock =
  | { kind: 'title' | 'subtitle' | 'paragraph' | 'guide' | 'caption'; text: string; href?: string }
  | { kind: 'heading'; level?: 1 | 2 | 3; text: string }
  | { kind: 'line'; pieces: readonly WordPiece[]; look?: 'lead' | 'guide' | 'bullet' | undefined }
  /** Lines to write on by hand. */
  | { kind: 'empty-lines'; count: number }
  /** The headings of the document, as a field: Word adds their pages when it is asked to make it anew. */
  | { kind: 'contents'; title: string }
  | { kind: 'page-break' }
  /** `widths` in hundredths of the width of the page; the first row is repeated on every page. */
  | { kind: 'table'; widths: readonly number[]; head: readonly string[]; rows: readonly (readonly WordCell[])[] };

/** What stands on every page, above and below; the number of the page follows the last line, as `page` says it: «Página {n} de {all}». */
interface WordEdges {
  header: string;
  footer: readonly WordPiece[];
  page: string;
}

/** A document of Word, before it is one. */
export interface WordContent {
  title: string;
  /** Who publishes it. */
  creator: string;
  /** Language tag. */
  lang: string;
  /** Left out of what is filled in and sent back. */
  edges?: WordEdges;
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

/** A mark is as high as the letters beside it. */
const MARK = 12;
const BULLETS = 'bullets';
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
/** A4, with the text as wide as `PAGE` and so far from the lower edge that nothing is cut off where it is printed on letter paper. */
const SHEET = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1300, bottom: 2000, left: 1273, right: 1273, header: 640, footer: 1240 },
};

const run = ({ text, look }: WordLine) => new TextRun({ text, bold: look === 'strong', ...(look === 'soft' && { color: SOFT, size: 18 }) });

function piece(content: WordPiece): ParagraphChild {
  if ('picture' in content) {
    const { png, alt } = content.picture;
    return new ImageRun({
      type: 'png',
      data: png,
      transformation: { width: MARK, height: MARK },
      altText: { name: alt, description: alt },
      run: { position: '-1pt' },
    });
  }
  const { text, href, lang, look } = content;
  const words = new TextRun({
    text,
    bold: look === 'strong',
    ...(look === 'soft' && { color: SOFT }),
    ...(lang !== undefined && { language: { value: lang } }),
    ...(href !== undefined && { style: 'Hyperlink' }),
  });
  return href === undefined ? words : new ExternalHyperlink({ link: href, children: [words] });
}

function paragraphsOf(content: WordCell): Paragraph[] {
  if ('options' in content) return [new ChoiceParagraph(content.options, content.chosen)];
  if ('lines' in content) return content.lines.map((line) => new Paragraph({ children: [run(line)] }));
  return [new Paragraph({ children: content.pieces.map(piece) })];
}

function cell(content: WordCell, width: number): TableCell {
  const children = paragraphsOf(content);
  const filled = children.length > 0 ? children : [new Paragraph({})];
  return new TableCell({
    children: filled,
    width: { size: (PAGE * width) / 100, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
  });
}

function table({ widths, head, rows }: Extract<WordBlock, { kind: 'table' }>): Table {
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

/** A line to write on. */
const emptyLine = () => new Paragraph({ spacing: { before: 240, after: 0 }, border: { bottom: { ...LINE, space: 1 } } });

function block(content: WordBlock): (Paragraph | Table | TableOfContents)[] {
  switch (content.kind) {
    case 'table':
      return [table(content)];
    case 'empty-lines':
      return Array.from({ length: content.count }, emptyLine);
    case 'contents':
      return [
        new Paragraph({ style: 'ContentsTitle', keepNext: true, children: [new TextRun(content.title)] }),
        new TableOfContents(content.title, {
          hyperlink: true,
          headingStyleRange: '1-2',
          beginDirty: false,
          tabLeader: LeaderType.NONE,
        }),
      ];
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true })];
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[(content.level ?? 1) - 1]!, keepNext: true, children: [new TextRun(content.text)] })];
    case 'line': {
      const { look } = content;
      const children = content.pieces.map(piece);
      if (look === 'bullet') return [new Paragraph({ children, numbering: { reference: BULLETS, level: 0 } })];
      return [new Paragraph({ children, ...(look && { style: look === 'lead' ? 'Lead' : 'Guide' }) })];
    }
    default: {
      const { kind, text, href } = content;
      const children = [piece({ text, href })];
      if (kind === 'title') return [new Paragraph({ heading: HeadingLevel.TITLE, children })];
      const style = { subtitle: 'Subtitle', guide: 'Guide', caption: 'TableCaption', paragraph: undefined }[kind];
      return [new Paragraph({ children, keepNext: kind === 'caption', ...(style !== undefined && { style }) })];
    }
  }
}

function edgesOf({ header, footer, page }: WordEdges): Pick<ISectionOptions, 'headers' | 'footers' | 'properties'> {
  const numbers = page.split(/(\{\w+\})/).map((part) => {
    const field = { '{n}': PageNumber.CURRENT, '{all}': PageNumber.TOTAL_PAGES }[part];
    return new TextRun(field === undefined ? part : { children: [field] });
  });
  const tab = new TextRun({ children: ['\t'] });
  return {
    properties: { page: SHEET },
    headers: { default: new Header({ children: [new Paragraph({ style: 'Edge', children: [new TextRun(header)] })] }) },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'Edge',
            tabStops: [{ type: TabStopType.RIGHT, position: PAGE }],
            children: [...footer.map(piece), tab, ...numbers],
          }),
        ],
      }),
    },
  };
}

const STYLES = [
  { id: 'Guide', name: 'Guide', run: { color: SOFT } },
  { id: 'Lead', name: 'Lead', run: { size: 24 }, paragraph: { spacing: { after: 160 } } },
  { id: 'Subtitle', name: 'Subtitle', run: { size: 26, color: SOFT }, paragraph: { spacing: { after: 200 } } },
  { id: 'TableCaption', name: 'Table Caption', run: { bold: true, size: 20 }, paragraph: { spacing: { before: 160, after: 60 } } },
  { id: 'ContentsTitle', name: 'Contents Title', run: { bold: true, size: 26 }, paragraph: { spacing: { before: 240, after: 80 } } },
  { id: 'Edge', name: 'Edge', run: { color: SOFT, size: 17 } },
].map((style) => ({ ...style, basedOn: 'Normal', next: 'Normal' }));

const NUMBERING = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          style: { paragraph: { indent: { left: 400, hanging: 260 }, spacing: { after: 60 } } },
        },
      ],
    },
  ],
};

/** A document of Word: the same content gives the same bytes. */
export async function wordFile({ title, creator, lang, edges, blocks }: WordContent): Promise<Uint8Array> {
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
      paragraphStyles: STYLES,
    },
    ...(blocks.some(({ kind }) => kind === 'line') && { numbering: NUMBERING }),
    sections: [{ properties: {}, ...(edges && edgesOf(edges)), children: blocks.flatMap(block) }],
  });
  return stableZip(stableWord(unpacked(new Uint8Array(await Packer.toArrayBuffer(document)))));
}
