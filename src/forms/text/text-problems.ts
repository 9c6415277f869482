import type { ProblemFactsByCode } from '#domain/problems/facts.ts';
import { problem, type Problem, type ProblemCode } from '#domain/problems/problem.ts';
import { hostOf, withoutUser } from '#domain/text/addresses.ts';
import { disguisedLetters } from '#domain/text/disguised-letters.ts';
import { hiddenCharacters } from '#domain/text/hidden-characters.ts';
import { checkAddress } from '#domain/text/report-addresses.ts';
import { describesPicture } from '#domain/pictures/picture-words.ts';
import { misleadingText } from '#domain/text/shown-addresses.ts';
import { isComponent, type Block, type Component, type Run, type Runs, type TextBlock, type TextPicture } from './blocks.ts';
import { COMPONENTS, fieldOf, type TextLanguage } from './components.ts';
import { tidyBlocks } from './tidy.ts';

/** Something that the check of reports would say of a body, before it is a file. */
interface TextProblem {
  /** The block that it is about, counted from 0 among those of `tidyBlocks`. */
  block: number;
  problem: Problem;
}

/** As a message quotes it. */
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What somebody began and left open: dots in place of words. */
const LEFT_OPEN = /^[.…\s]*$/;

/** Words as the check reads them, which joins what stands on several lines. */
const wordsOf = (runs: Runs) => runs.map(({ text }) => text.replaceAll('\n', '')).join('');

interface Line {
  kind: TextBlock['kind'];
  runs: Runs;
}

function linesOf(block: TextBlock): Line[] {
  const lines =
    block.kind === 'quotation'
      ? block.paragraphs
      : block.kind === 'table'
        ? block.rows.flat().filter(({ length }) => length > 0)
        : 'items' in block
          ? block.items
          : [block.content];
  return lines.map((runs) => ({ kind: block.kind, runs }));
}

/** Whole links: their pieces differ in other marks. */
function linksOf({ runs }: Line): { words: string; address: string }[] {
  const links: { words: string; address: string }[] = [];
  let last: Run | undefined;
  for (const run of runs) {
    if (run.link !== undefined && last?.link === run.link) links.at(-1)!.words += wordsOf([run]);
    else if (run.link !== undefined) links.push({ words: wordsOf([run]), address: run.link });
    last = run;
  }
  return links;
}

/** Everything that is said of one block. */
class BlockProblems {
  readonly list: Problem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  #add<C extends ProblemCode>(code: C, facts: ProblemFactsByCode[C]): void {
    this.list.push(problem(code, this.#file, undefined, facts));
  }

  checkLink(words: string, address: string): void {
    if (LEFT_OPEN.test(words)) this.#add('empty-part', { found: '[](…)' });
    const reason = checkAddress(address);
    const host = reason === 'host' ? hostOf(address) : undefined;
    if (reason) return this.#add('bad-address', { found: short(withoutUser(address)), reason, host });
    if (address.startsWith('http:')) this.#add('insecure-address', { found: short(address) });
    const found = misleadingText(words, address);
    if (found === undefined) return;
    this.#add('link-text-misleads', { found: short(withoutUser(found)), leadsTo: short(hostOf(address) ?? address) });
  }

  checkLine({ kind, runs }: Line): void {
    // In a cell, dots say that there is nothing.
    if (kind !== 'table' && LEFT_OPEN.test(wordsOf(runs))) this.#add('empty-part', { found: kind === 'heading' ? '#' : '…' });
    this.checkLetters(runs.map(({ text }) => text).join(''));
  }

  checkComponent(block: Component, lang: TextLanguage, words: string): void {
    const { name, fields } = COMPONENTS[lang][block.kind];
    const values = fields.map(({ field, attribute, isRequired }) => ({ attribute, isRequired, value: fieldOf(block, field) }));
    for (const { attribute, isRequired, value } of values) {
      this.checkLetters(value);
      if (!isRequired || value !== '') continue;
      this.#add('mdx-attribute', { found: attribute, reason: 'missing', component: name, accepted: [attribute], nearest: undefined });
    }
    const open = values.find(({ value }) => value !== '' && LEFT_OPEN.test(value));
    if (open) this.#add('empty-part', { found: `${open.attribute}="…"` });
    else if (LEFT_OPEN.test(words)) this.#add('empty-part', { found: `<${name}>` });
  }

  checkPicture({ file, words }: TextPicture): void {
    if (file === '') this.#add('image-refused', { found: '', address: '', reason: 'name', nearest: undefined });
    else if (!describesPicture(words, file)) this.#add('image-without-text', { found: file });
    this.checkLetters(words);
  }

  checkLetters(text: string): void {
    for (const { found } of hiddenCharacters(text)) this.#add('hidden-character', { found });
    for (const { code, found, meant } of disguisedLetters(text)) this.#add(code, { found, meant });
  }
}

/** What the check of reports says of a body, with the codes and facts of that check; `file` is the name that it will have. */
export function textProblems(blocks: readonly Block[], lang: TextLanguage, file: string): TextProblem[] {
  const tidy = tidyBlocks(blocks);
  if (tidy.length === 0) return [{ block: 0, problem: problem('empty-body', file, undefined, {}) }];
  return tidy.flatMap((block, index) => {
    const problems = new BlockProblems(file);
    if (block.kind === 'picture') problems.checkPicture(block);
    const lines = (block.kind === 'picture' ? [] : isComponent(block) ? block.content : [block]).flatMap(linesOf);
    if (isComponent(block)) problems.checkComponent(block, lang, lines.map(({ runs }) => wordsOf(runs)).join(''));
    for (const { words, address } of lines.flatMap(linksOf)) problems.checkLink(words, address);
    for (const line of lines) problems.checkLine(line);
    return problems.list.map((found) => ({ block: index, problem: found }));
  });
}
