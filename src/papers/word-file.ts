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
import type { WordBlock, WordCell, WordContent, WordEdges, WordLine, WordPiece } from './word-content.ts';

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
