import type { Block, Component, Run, TextBlock, TextPicture } from './blocks.ts';
import { COMPONENTS, type TextLanguage } from './components.ts';
import { tidyBlocks } from './tidy.ts';
import { writeMdx } from './write-mdx.ts';

const KINDS = ['evidence', 'quote', 'note'] as const;
const OPENING = /^<(\w+)((?: \w+="[^"]*")*)>$/;
/** A component on one line is the same one with lines of its own. */
const ON_ONE_LINE = /^(<(\w+)(?: \w+="[^"]*")*>)(?!<)(.*\S.*)(<\/\2>)$/gm;

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<' };

const decoded = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|(amp|quot|lt));/g, (_, number: string | undefined, name: string) =>
    number === undefined ? NAMED[name]! : String.fromCodePoint(Math.min(Number(number), 0x10ffff)),
  );

/** What a text is made of: a sign with its backslash, a mark, a link, a character by its number, words. */
const PARTS = /\\([^])|(\*\*|_)|\[((?:[^[\]\\]|\\[^])*)\]\(([^\s()]*)\)|(&#\d{1,7};)|([^\\*_[&]+|[^])/gu;

function runsOf(text: string, link?: string): Run[] {
  let strong = false;
  let emphasis = false;
  return [...text.matchAll(PARTS)].flatMap(([, sign, mark, words, address, reference, plain]): Run[] => {
    if (mark === '**') strong = !strong;
    if (mark === '_') emphasis = !emphasis;
    if (mark !== undefined) return [];
    if (address !== undefined) return runsOf(words!, address.replaceAll('\\&', '&'));
    const value = sign ?? plain ?? decoded(reference!);
    return [{ text: value, ...(strong && { strong }), ...(emphasis && { emphasis }), ...(link !== undefined && { link }) }];
  });
}

/** Lines of one block without what they begin with. */
const inner = (lines: readonly string[], indent: number) => lines.map((line) => line.slice(indent)).join('\n');

/** The items of a list: each line that begins with a marker, with those below it that stand further in. */
function itemsOf(lines: readonly string[], marker: RegExp): Run[][] {
  const items: string[][] = [];
  for (const line of lines) {
    if (marker.test(line)) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items.map((item) => runsOf(inner(item, marker.exec(item[0]!)![0].length)));
}

/** The cells of a row; in its words, a backslash stands before the sign between them. */
const cellsOf = (line: string) => line.slice(1, -1).match(/(?:\\[^]|[^\\|])+/g) ?? [];

function textBlock(chunk: string): TextBlock {
  const lines = chunk.split('\n');
  const heading = /^(##|###) (.*)$/.exec(chunk);
  if (heading) return { kind: 'heading', level: heading[1]!.length as 2 | 3, content: runsOf(heading[2]!) };
  if (chunk.startsWith('- ')) return { kind: 'bullets', items: itemsOf(lines, /^- /) };
  const number = /^(\d{1,3})[.)] /.exec(chunk);
  if (number) return { kind: 'numbers', start: Number(number[1]), items: itemsOf(lines, /^\d{1,3}[.)] /) };
  if (chunk.startsWith('| '))
    return { kind: 'table', rows: [lines[0]!, ...lines.slice(2)].map((line) => cellsOf(line).map((cell) => runsOf(cell))) };
  if (!chunk.startsWith('> ')) return { kind: 'paragraph', content: runsOf(chunk) };
  return {
    kind: 'quotation',
    paragraphs: inner(lines, 2)
      .split('\n\n')
      .map((paragraph) => runsOf(paragraph)),
  };
}

/** A paragraph that is a picture. */
function picture(chunk: string): TextPicture | undefined {
  const [, words, file] = /^!\[((?:[^[\]\\]|\\[^])*)\]\(([a-z\d.-]*)\)$/.exec(chunk) ?? [];
  return file === undefined
    ? undefined
    : {
        kind: 'picture',
        file,
        words: runsOf(words!)
          .map(({ text }) => text)
          .join(''),
      };
}

function begun(chunk: string, lang: TextLanguage): { block: Component; content: TextBlock[]; end: string } | undefined {
  const [, name = '', attributes = ''] = OPENING.exec(chunk) ?? [];
  const kind = KINDS.find((one) => COMPONENTS[lang][one].name === name);
  if (!kind) return undefined;
  const values = new Map([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1]!, decoded(match[2]!)]));
  const content: TextBlock[] = [];
  const fields = Object.fromEntries(COMPONENTS[lang][kind].fields.map(({ field, attribute }) => [field, values.get(attribute) ?? '']));
  return { block: { kind, ...fields, content } as unknown as Component, content, end: `</${name}>` };
}

/**
 * The blocks of a report's body, as its file holds it; undefined where it holds anything that the blocks cannot, so that nothing
 * of a text written elsewhere is changed or lost: what comes back writes the very same body.
 */
export function readMdx(body: string, lang: TextLanguage): Block[] | undefined {
  if (body.trim() === '') return [];
  const text = `${body.replaceAll('\r\n', '\n').normalize('NFC').trim()}\n`.replace(ON_ONE_LINE, '$1\n\n$3\n\n$4');
  const blocks: Block[] = [];
  let open: ReturnType<typeof begun>;
  for (const chunk of text.trim().split(/\n\n+/)) {
    if (open) {
      if (chunk === open.end) open = undefined;
      else open.content.push(textBlock(chunk));
      continue;
    }
    open = begun(chunk, lang);
    blocks.push(open?.block ?? picture(chunk) ?? textBlock(chunk));
  }
  const tidy = tidyBlocks(blocks);
  return writeMdx(tidy, lang) === text ? tidy : undefined;
}
