import type { Run, Runs, TextBlock } from './blocks.ts';
import { impliedLink, tidyAddress, tidyRuns, tidyText, WORD_FIRST, WORD_LAST } from './tidy.ts';

/** What begins a block when a line begins with it. A backslash before it makes it words. */
const MARKER = /^(?:#{1,6}\s|[-*•·]\s|\d{1,3}[.)]\s|>)/;
const AFTER_BACKSLASHES = new RegExp(MARKER.source.replace('^', String.raw`^\\*`));

/** `[words](address)` without another bracket in its words that no backslash stands before. */
const LINK = /^\[((?:[^[\]\\]|\\[^])*)\]\(((?:[^\s()]|\([^\s()]*\))+)\)/;

/** The signs that a backslash makes words. */
const SIGNS = '*[';
const SIGNS_IN_LINK = '*[]';

type Token = string | { stars: number; opens: boolean; closes: boolean; matched: number } | { words: string; link: string };

/** Letters before or after a place, whole even where they are pairs of surrogates. */
const before = (text: string, at: number) => [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
const after = (text: string, at: number) => [...text.slice(at, at + 2)][0] ?? '';

function starsAt(text: string, at: number, stars: number): Token {
  const [last, next] = [before(text, at), after(text, at + stars)];
  const isInWord = WORD_LAST.test(last) && WORD_FIRST.test(next);
  return { stars, opens: /\S/.test(next) && !isInWord, closes: /\S/.test(last) && !isInWord, matched: 0 };
}

function tokensOf(text: string, signs: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const [slashes] = /^\\*/.exec(text.slice(at))!;
    const sign = text[at + slashes.length] ?? '';
    // Backslashes mean something only before a sign that means something; before another they are themselves.
    // The words of a link end before a sign.
    const isSign = sign === '' ? signs === SIGNS_IN_LINK : signs.includes(sign);
    if (!isSign) tokens.push(slashes);
    else tokens.push('\\'.repeat(slashes.length >> 1));
    at += slashes.length;
    if (sign === '') break;
    const stars = /^\*+/.exec(text.slice(at))?.[0].length ?? 0;
    const link = sign === '[' ? LINK.exec(text.slice(at)) : null;
    const address = link ? tidyAddress(link[2]!) : undefined;
    if (isSign && (slashes.length & 1) === 1) tokens.push(text[at++]!);
    else if (stars > 0) {
      tokens.push(stars > 3 ? '*'.repeat(stars) : starsAt(text, at, stars));
      at += stars;
    } else if (link && address !== undefined) {
      tokens.push({ words: link[1]!, link: address });
      at += link[0].length;
    } else {
      const [plain] = /^[^\\*[]+|^./su.exec(text.slice(at))!;
      tokens.push(plain);
      at += plain.length;
    }
  }
  return tokens;
}

const EMPHASIS = 1;
const STRONG = 2;

/** Finds for each sign that opens a mark the one that closes it. */
function matchStars(tokens: readonly Token[], mark: number): void {
  let open: Exclude<Token, string> | undefined;
  for (const token of tokens) {
    if (typeof token === 'string' || !('stars' in token) || (token.stars & mark) === 0) continue;
    if (open && 'stars' in open && token.closes) {
      open.matched |= mark;
      token.matched |= mark;
      open = undefined;
    } else if (token.opens) open = token;
  }
}

function runsOf(text: string, link?: string): Run[] {
  const tokens = tokensOf(text, link === undefined ? SIGNS : SIGNS_IN_LINK);
  matchStars(tokens, EMPHASIS);
  matchStars(tokens, STRONG);
  let marks = 0;
  return tokens.flatMap((token): Run[] => {
    if (typeof token === 'object' && 'words' in token) return link === undefined ? runsOf(token.words, token.link) : [];
    const words = typeof token === 'string' ? token : '*'.repeat(token.stars - token.matched);
    if (typeof token === 'object') marks ^= token.matched;
    return [{ text: words, ...(marks & STRONG && { strong: true }), ...(marks & EMPHASIS && { emphasis: true }), ...(link && { link }) }];
  });
}

/** One paragraph, item or heading as it is typed: `**bold**`, `*emphasis*`, `[words](address)`; everything else is itself. */
function readLine(text: string): Run[] {
  return tidyRuns(runsOf(text));
}

const unescaped = (line: string) => (line.startsWith('\\') && AFTER_BACKSLASHES.test(line) ? line.slice(1) : line);

/** A heading or an item without its marker. */
function begun(text: string): TextBlock {
  const [marker] = /^\S+\s+/.exec(text)!;
  const content = readLine(text.slice(marker.length));
  if (marker.startsWith('#')) return { kind: 'heading', level: marker.trim().length > 2 ? 3 : 2, content };
  const start = Number.parseInt(marker, 10);
  return Number.isNaN(start) ? { kind: 'bullets', items: [content] } : { kind: 'numbers', start, items: [content] };
}

type LineKind = 'empty' | 'quotation' | 'heading' | 'item' | 'words';

function kindOf(line: string): LineKind {
  if (line === '') return 'empty';
  if (!MARKER.test(line)) return 'words';
  return line.startsWith('>') ? 'quotation' : line.startsWith('#') ? 'heading' : 'item';
}

/** Lines that belong together, as they are typed: those of one block, words with their breaks. */
function grouped(text: string): { kind: LineKind; lines: string[] }[] {
  const groups: { kind: LineKind; lines: string[] }[] = [];
  for (const typed of text.replaceAll(/\r\n?/g, '\n').split('\n')) {
    const line = typed.trim();
    const kind = kindOf(line);
    const last = groups.at(-1);
    const isSame = last?.kind === kind && (kind === 'words' || kind === 'quotation');
    const isBelow = last?.kind === 'item' && kind === 'words' && /^(?: {2}|\t)/.test(typed);
    if (isSame || isBelow) last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups.filter(({ kind }) => kind !== 'empty');
}

function quoted(lines: readonly string[]): TextBlock {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    const words = line.slice(1).trim();
    if (words === '') paragraphs.push([]);
    else paragraphs.at(-1)!.push(words);
  }
  return { kind: 'quotation', paragraphs: paragraphs.map((words) => readLine(words.join('\n'))) };
}

/**
 * Text as a person types it. An empty line begins a paragraph, `## ` a heading, `- ` and `1. ` an item, `> ` a quotation; a line
 * below an item that begins with two blanks belongs to it. Every other sign is itself.
 */
export function readTyped(text: string): TextBlock[] {
  const blocks = grouped(text).map(({ kind, lines }): TextBlock => {
    if (kind === 'quotation') return quoted(lines);
    if (kind === 'words') return { kind: 'paragraph', content: readLine(lines.map(unescaped).join('\n')) };
    return begun([lines[0], ...lines.slice(1).map(unescaped)].join('\n'));
  });
  return tidyText(blocks);
}

/** The signs that mean something, each with a backslash; those that stood before one count double. */
function escaped(text: string, isLast: boolean, isInLink: boolean): string {
  return text.replace(isInLink ? /(\\*)([*[\]]|$)/g : /(\\*)([*[]|$)/g, (_, slashes: string, sign: string) => {
    if (sign === '') return isLast ? slashes : slashes + slashes;
    return `${slashes}${slashes}\\${sign}`;
  });
}

function starred(runs: Runs, isCareful: boolean, isEnd: boolean): string {
  let marks = 0;
  let typed = '';
  runs.forEach((run, index) => {
    const next = (run.strong ? STRONG : 0) | (run.emphasis ? EMPHASIS : 0);
    const isLast = isEnd && index === runs.length - 1 && next === 0;
    typed += '*'.repeat(marks ^ next) + (isCareful ? escaped(run.text, isLast, run.link !== undefined) : run.text);
    marks = next;
  });
  return typed + '*'.repeat(marks);
}

/** Pieces that lead to the same place, together. */
function linkGroups(runs: Runs): Run[][] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last[0]!.link === run.link) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function typedRuns(runs: Runs, isCareful: boolean): string {
  const groups = linkGroups(runs);
  return groups
    .map((group, index) => {
      const { link, text } = group[0]!;
      const typed = starred(group, isCareful, link === undefined && index === groups.length - 1);
      const isBare = !isCareful && group.length === 1 && typed === text && impliedLink(text) === link;
      return link === undefined || isBare ? typed : `[${typed}](${link})`;
    })
    .join('');
}

/** A line as a person would type it; with backslashes only where it would be read as something else. */
function typedLine(runs: Runs): string {
  const plain = typedRuns(runs, false);
  return JSON.stringify(readLine(plain)) === JSON.stringify(runs) ? plain : typedRuns(runs, true);
}

const asWords = (line: string) => (AFTER_BACKSLASHES.test(line) ? `\\${line}` : line);

/** A line and those below it, which stand further in. */
function typedItem(marker: string, runs: Runs): string {
  const [first = '', ...more] = typedLine(runs).split('\n');
  return [marker + first, ...more.map((line) => `  ${asWords(line)}`)].join('\n');
}

function typedBlock(block: TextBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return typedLine(block.content).split('\n').map(asWords).join('\n');
    case 'heading':
      return `${'#'.repeat(block.level)} ${typedLine(block.content)}`;
    case 'bullets':
      return block.items.map((item) => typedItem('- ', item)).join('\n');
    case 'numbers':
      return block.items.map((item, index) => typedItem(`${block.start + index}. `, item)).join('\n');
    case 'quotation':
      return block.paragraphs.map((runs) => typedLine(runs).replaceAll(/^/gm, '> ')).join('\n>\n');
  }
}

/** Text blocks as a person would type them: what `readTyped` reads as the same blocks. */
export function typedText(blocks: readonly TextBlock[]): string {
  return tidyText(blocks).map(typedBlock).join('\n\n');
}
