import type { Run, Runs } from './blocks.ts';
import { impliedLink, tidyAddress, tidyRuns, WORD_FIRST, WORD_LAST } from './tidy.ts';

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
export function readLine(text: string): Run[] {
  return tidyRuns(runsOf(text));
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
export function typedLine(runs: Runs): string {
  const plain = typedRuns(runs, false);
  return JSON.stringify(readLine(plain)) === JSON.stringify(runs) ? plain : typedRuns(runs, true);
}
