import { isComponent, type Block, type Component, type Run, type Runs, type TextBlock, type TextPicture } from './blocks.ts';

/** Letters, digits, what stands on them and emoji, which are made of several: a mark of the text covers whole words of these. */
const IN_WORD = String.raw`\p{L}\p{N}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}\u200D`;
const TOKENS = new RegExp(`[${IN_WORD}]+|\\s+|[^${IN_WORD}\\s]+`, 'gu');
export const WORD_FIRST = new RegExp(`^[${IN_WORD}]`, 'u');
export const WORD_LAST = new RegExp(`[${IN_WORD}]$`, 'u');
const BLANK = /^\s/;

/** What a browser would write otherwise in an address, and what Markdown, MDX or a sentence could read in it. */
const UNSAFE = /[^!#$%&'*+,\-./:;=?@\w~]+/gu;
const SCHEME = /^(?:https?:\/\/|mailto:|record:|registro:)(?=.)/i;
const ENCODED: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' };

/**
 * An address in the letters that every program leaves as they are; undefined for one to which no report can lead. Whether the
 * place can be reached by everybody is checked elsewhere.
 */
export function tidyAddress(address: string): string | undefined {
  const whole = address.trim().replace(/^www\./i, 'https://www.');
  const scheme = SCHEME.exec(whole)?.[0];
  if (scheme === undefined) return undefined;
  // What was cut inside a pair of surrogates is no character, and cannot be written.
  const encoded = (part: string) => encodeURIComponent(part.toWellFormed()).replace(/[()]/g, (sign) => ENCODED[sign]!);
  return scheme.toLowerCase() + whole.slice(scheme.length).replace(UNSAFE, encoded);
}

/** An address or a mailbox that stands in a text: who wrote it meant a link, and the reader of reports makes one of it. */
const BARE = /(?:https?:\/\/|www\.)[^\s<>"«»“”]*|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[\w-]*[a-z]/giu;

/** What ends a sentence, and a bracket that was opened before the address, are no part of it; unless nothing else is there. */
function withoutEnd(found: string): string {
  const [begin] = /^(?:https?:\/\/|www\.)?/i.exec(found)!;
  let rest = found.slice(begin.length).replace(/[\p{P}\p{S}]+$/u, (end) => /^[/)]*/.exec(end)![0]);
  while (rest.endsWith(')') && rest.split('(').length < rest.split(')').length) rest = rest.slice(0, -1);
  return rest === '' ? found : begin + rest;
}

/** Where an address or mailbox leads that stands in a text by itself. */
export function impliedLink(words: string): string | undefined {
  return tidyAddress(/^[^:/]+@/.test(words) ? `mailto:${words}` : words);
}

/** Cuts out of a text the addresses that stand in it. */
function linked({ link, ...run }: Run): Run[] {
  if (link !== undefined) return [marked(run.text, { ...run, link: tidyAddress(link) })];
  const cut: Run[] = [];
  let from = 0;
  for (const { 0: found, index } of run.text.matchAll(BARE)) {
    const words = withoutEnd(found);
    const address = impliedLink(words);
    if (address === undefined) continue;
    cut.push({ ...run, text: run.text.slice(from, index) }, marked(words, { ...run, link: address }));
    from = index + words.length;
  }
  return [...cut, { ...run, text: run.text.slice(from) }];
}

function marked(text: string, { strong, emphasis, link }: Omit<Run, 'text'>): Run {
  return { text, ...(strong && { strong }), ...(emphasis && { emphasis }), ...(link !== undefined && { link }) };
}

const isSame = (a: Run, b: Run) => a.strong === b.strong && a.emphasis === b.emphasis && a.link === b.link;

/** The marks that a blank between two pieces has: those that go on over it, from the outermost inwards. */
function between(a: Run, b: Run): Omit<Run, 'text'> {
  if (a.link !== b.link) return {};
  const { link } = a;
  if (a.emphasis !== b.emphasis) return { link };
  return { link, emphasis: a.emphasis, ...(a.strong === b.strong && { strong: a.strong }) };
}

function blank(text: string): string {
  if (text.includes('\n')) return '\n';
  return text === '\u00A0' ? text : ' ';
}

/** Every word marked as a whole: a mark that began or ended inside it covers it. */
function wholeWords(tokens: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const token of tokens) {
    const last = whole.at(-1);
    const goesOn = last && last.link === token.link && WORD_FIRST.test(last.text) && WORD_FIRST.test(token.text);
    const isOneBlank = last && BLANK.test(last.text) && BLANK.test(token.text);
    if (goesOn) {
      const marks = { link: last.link, strong: last.strong ?? token.strong, emphasis: last.emphasis ?? token.emphasis };
      whole[whole.length - 1] = marked(last.text + token.text, marks);
    } else if (isOneBlank) last.text += token.text;
    else whole.push({ ...token });
  }
  return whole;
}

/**
 * The one form of a line of text: marks cover whole words and neither begin nor end with a blank, blanks are single, addresses
 * are links, equal neighbours are one piece. Letters are composed as the reader of content composes them.
 */
export function tidyRuns(runs: Runs): Run[] {
  const composed = runs.map((run) => ({ ...run, text: run.text.replaceAll('\r\n', '\n').normalize('NFC') }));
  const tokens = wholeWords(
    merged(composed)
      .flatMap(linked)
      .flatMap(({ text, ...marks }) => (text.match(TOKENS) ?? []).map((token) => marked(token, marks))),
  );
  const placed = tokens.flatMap((token, index) => {
    if (!BLANK.test(token.text)) return token;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    return before && after ? marked(blank(token.text), between(before, after)) : [];
  });
  return merged(placed).map((run) => ({ ...run, text: run.text.normalize('NFC') }));
}

function merged(runs: Runs): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (run.text === '') continue;
    if (last && isSame(last, run)) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}

const filled = (lines: readonly Runs[]) => lines.map(tidyRuns).filter((runs) => runs.length > 0);

/** A heading and a cell are one line. */
const oneLine = (runs: Runs) => tidyRuns(runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })));

function tidyTextBlock(block: TextBlock): TextBlock[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading': {
      const content = block.kind === 'heading' ? oneLine(block.content) : tidyRuns(block.content);
      return content.length > 0 ? [{ ...block, content }] : [];
    }
    case 'bullets':
    case 'numbers': {
      const items = filled(block.items);
      return items.length > 0 ? [{ ...block, items }] : [];
    }
    case 'quotation': {
      const paragraphs = filled(block.paragraphs);
      return paragraphs.length > 0 ? [{ ...block, paragraphs }] : [];
    }
    case 'table': {
      const rows = block.rows.map((row) => row.map(oneLine)).filter((row) => row.some((cell) => cell.length > 0));
      const width = Math.max(...rows.map(({ length }) => length));
      return rows.length > 0 ? [{ ...block, rows: rows.map((row) => [...row, ...Array<Run[]>(width - row.length).fill([])]) }] : [];
    }
  }
}

/** Lists of one kind that follow one another are one list, numbered ones where the numbers go on. */
function joined(blocks: readonly TextBlock[]): TextBlock[] {
  const result: TextBlock[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    const goesOn =
      (last?.kind === 'bullets' && block.kind === 'bullets') ||
      (last?.kind === 'numbers' && block.kind === 'numbers' && block.start === last.start + last.items.length);
    if (goesOn) result[result.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else result.push(block);
  }
  return result;
}

/** The one form of text blocks: without empty ones, lists that go on as one. */
export function tidyText(blocks: readonly TextBlock[]): TextBlock[] {
  return joined(blocks.flatMap(tidyTextBlock));
}

const field = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function tidyComponent(block: Component): Component[] {
  const content = tidyText(block.content);
  const fields =
    block.kind === 'evidence'
      ? { ...block, source: field(block.source), date: field(block.date), content }
      : block.kind === 'quote'
        ? { ...block, by: field(block.by), content }
        : { ...block, title: field(block.title), content };
  const isEmpty = Object.values(fields).every((value) => value === block.kind || value.length === 0);
  return isEmpty ? [] : [fields];
}

function tidyPicture({ file, words }: TextPicture): TextPicture[] {
  const tidy: TextPicture = { kind: 'picture', file, words: field(words) };
  return tidy.file === '' && tidy.words === '' ? [] : [tidy];
}

/** The one form of a body, which every other function takes and gives; what nobody wrote anything into is left out. */
export function tidyBlocks(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let texts: TextBlock[] = [];
  for (const block of blocks) {
    if (block.kind !== 'picture' && !isComponent(block)) {
      texts.push(block);
      continue;
    }
    result.push(...tidyText(texts), ...(block.kind === 'picture' ? tidyPicture(block) : tidyComponent(block)));
    texts = [];
  }
  return [...result, ...tidyText(texts)];
}
