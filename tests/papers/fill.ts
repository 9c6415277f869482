import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Run, TextBlock } from '#forms/text/blocks.ts';

/** An answer beside a question: the n-th row that asks it, counted from 0. */
export interface Filled {
  label: string;
  nth: number;
  answer: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Changes parts of an archive as text. */
export function edited(bytes: Uint8Array, edits: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, edit] of Object.entries(edits)) parts[path] = strToU8(edit(parts[path] ? strFromU8(parts[path]) : ''));
  return zipSync(parts);
}

const wordRun = (text: string, marks = '') =>
  text
    .split('\n')
    .map((line) => `<w:r>${marks && `<w:rPr>${marks}</w:rPr>`}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>');

const paragraph = (content: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

function runs(content: readonly Run[], link: (address: string) => string): string {
  return content
    .map(({ text, strong, emphasis, link: address }) => {
      const run = wordRun(text, `${strong ? '<w:b/>' : ''}${emphasis ? '<w:i/>' : ''}`);
      return address === undefined ? run : `<w:hyperlink r:id="${link(address)}">${run}</w:hyperlink>`;
    })
    .join('');
}

const numbered = (id: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;

function blockXml(block: TextBlock, link: (address: string) => string): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(runs(block.content, link));
    case 'heading':
      return paragraph(runs(block.content, link), `<w:pStyle w:val="Heading${block.level}"/>`);
    case 'bullets':
      return block.items.map((item) => paragraph(runs(item, link), numbered(91))).join('');
    case 'numbers':
      return block.items.map((item) => paragraph(runs(item, link), numbered(92))).join('');
    case 'quotation':
      return block.paragraphs.map((item) => paragraph(runs(item, link), '<w:pStyle w:val="Quote"/>')).join('');
    case 'table': {
      const rows = block.rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(runs(cell, link))}</w:tc>`).join('')}</w:tr>`);
      return `<w:tbl>${rows.join('')}</w:tbl>${paragraph('')}`;
    }
  }
}

const level = (format: string, text: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>`;
const NUMBERING = [
  `<w:abstractNum w:abstractNumId="91">${level('bullet', '•')}</w:abstractNum><w:abstractNum w:abstractNumId="92">${level('decimal', '%1.')}</w:abstractNum>`,
  '<w:num w:numId="91"><w:abstractNumId w:val="91"/></w:num><w:num w:numId="92"><w:abstractNumId w:val="92"/></w:num>',
] as const;

/** A Word template with answers beside its questions, and text below its heading, as Word itself would store them. */
export function filledWord(template: Uint8Array, answers: readonly Filled[], text: readonly TextBlock[] = []): Uint8Array {
  const links = new Map<string, string>();
  const link = (address: string) => {
    if (!links.has(address)) links.set(address, `rIdA${links.size + 1}`);
    return links.get(address)!;
  };
  const body = text.map((block) => blockXml(block, link)).join('');
  return edited(template, {
    'word/document.xml': (xml) => {
      const seen = new Map<string, number>();
      const done = xml.replaceAll(/<w:tr>.*?<\/w:tr>/gs, (row) => {
        const label = /<w:t[^>]*>([^<]*)<\/w:t>/.exec(row)?.[1] ?? '';
        const nth = seen.get(label) ?? 0;
        seen.set(label, nth + 1);
        const answer = answers.find((one) => escaped(one.label) === label && one.nth === nth)?.answer;
        if (answer === undefined) return row;
        if (row.includes('<w:sdtContent>'))
          return row.replace(/<w:sdtContent>.*?<\/w:sdtContent>/s, () => `<w:sdtContent>${wordRun(answer)}</w:sdtContent>`);
        const at = row.lastIndexOf('<w:p');
        return `${row.slice(0, at)}${answer
          .split('\n\n')
          .map((part) => paragraph(wordRun(part)))
          .join('')}</w:tc></w:tr>`;
      });
      return done.replace(/<w:sectPr/, () => `${body}<w:sectPr`);
    },
    'word/styles.xml': (xml) =>
      xml.replace(
        '</w:styles>',
        '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/></w:style></w:styles>',
      ),
    'word/numbering.xml': (xml) =>
      xml.replace(/(?=<w:num )|(?=<\/w:numbering>)/, NUMBERING[0]).replace('</w:numbering>', `${NUMBERING[1]}</w:numbering>`),
    'word/_rels/document.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        () =>
          `${[...links]
            .map(
              ([address, id]) =>
                `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`,
            )
            .join('')}</Relationships>`,
      ),
  });
}

/** An Excel template with answers beside its questions. */
export function filledExcel(template: Uint8Array, answers: readonly Filled[]): Uint8Array {
  const strings = [...strFromU8(unzipSync(template)['xl/sharedStrings.xml']!).matchAll(/<si>.*?<\/si>/gs)].map(([item]) =>
    [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text!).join(''),
  );
  return edited(template, {
    'xl/worksheets/sheet1.xml': (xml) => {
      const seen = new Map<string, number>();
      return xml.replaceAll(/<row .*?<\/row>/gs, (row) => {
        const label = strings[Number(/<c r="A\d+"[^>]*><v>(\d+)<\/v>/.exec(row)?.[1] ?? -1)] ?? '';
        const nth = seen.get(label) ?? 0;
        seen.set(label, nth + 1);
        const answer = answers.find((one) => escaped(one.label) === label && one.nth === nth)?.answer;
        if (answer === undefined) return row;
        return row.replace(/<c r="(B\d+)"((?: s="\d+")?)[^>]*?(?:\/>|>.*?<\/c>)/s, (_, cell: string, style: string) => {
          return `<c r="${cell}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(answer)}</t></is></c>`;
        });
      });
    },
  });
}
