import { problem, type Problem } from '#domain/problems/problem.ts';
import { hostOf, withoutUser } from '#domain/text/addresses.ts';
import { disguisedLetters } from '#domain/text/disguised-letters.ts';
import { hiddenCharacters } from '#domain/text/hidden-characters.ts';
import { checkAddress } from '#domain/text/report-addresses.ts';
import { misleadingText } from '#domain/text/shown-addresses.ts';
import { isComponent, type Block, type Component, type Run, type Runs, type TextBlock } from './blocks.ts';
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

function linesOf(block: TextBlock): readonly Runs[] {
  if (block.kind === 'quotation') return block.paragraphs;
  return 'items' in block ? block.items : [block.content];
}

/** Whole links: their pieces differ in other marks. */
function linksOf(runs: Runs): { words: string; address: string }[] {
  const links: { words: string; address: string }[] = [];
  let last: Run | undefined;
  for (const run of runs) {
    if (run.link !== undefined && last?.link === run.link) links.at(-1)!.words += run.text;
    else if (run.link !== undefined) links.push({ words: run.text, address: run.link });
    last = run;
  }
  return links;
}

function checkLink(words: string, address: string, file: string): Problem[] {
  const reason = checkAddress(address);
  const host = reason === 'host' ? hostOf(address) : undefined;
  if (reason) return [problem('bad-address', file, undefined, { found: short(withoutUser(address)), reason, host })];
  // The check joins the lines of a link.
  const found = misleadingText(words.replaceAll('\n', ''), address);
  return [
    ...(address.startsWith('http:') ? [problem('insecure-address', file, undefined, { found: short(address) })] : []),
    ...(found === undefined
      ? []
      : [problem('link-text-misleads', file, undefined, { found: short(withoutUser(found)), leadsTo: short(hostOf(address) ?? address) })]),
  ];
}

function checkComponent(block: Component, lang: TextLanguage, file: string): Problem[] {
  const { name, fields } = COMPONENTS[lang][block.kind];
  const missing = fields.filter(({ field, isRequired }) => isRequired && fieldOf(block, field) === '');
  return [
    ...missing.map(({ attribute }) =>
      problem('mdx-attribute', file, undefined, {
        found: attribute,
        reason: 'missing',
        component: name,
        accepted: [attribute],
        nearest: undefined,
      }),
    ),
    ...(block.content.length === 0 ? [problem('empty-part', file, undefined, { found: `<${name}>` })] : []),
  ];
}

function checkLetters(text: string, file: string): Problem[] {
  return [
    ...hiddenCharacters(text).map(({ found }) => problem('hidden-character', file, undefined, { found })),
    ...disguisedLetters(text).map(({ code, found, meant }) => problem(code, file, undefined, { found, meant })),
  ];
}

/** What the check of reports says of a body, with the codes and facts of that check; `file` is the name that it will have. */
export function textProblems(blocks: readonly Block[], lang: TextLanguage, file: string): TextProblem[] {
  const tidy = tidyBlocks(blocks);
  if (tidy.length === 0) return [{ block: 0, problem: problem('empty-body', file, undefined, {}) }];
  return tidy.flatMap((block, index) => {
    const lines = (isComponent(block) ? block.content : [block]).flatMap(linesOf);
    const fields = isComponent(block) ? COMPONENTS[lang][block.kind].fields.map(({ field }) => fieldOf(block, field)) : [];
    const texts = [...lines.map((runs) => runs.map(({ text }) => text).join('')), ...fields];
    const problems = [
      ...(isComponent(block) ? checkComponent(block, lang, file) : []),
      ...lines.flatMap(linksOf).flatMap(({ words, address }) => checkLink(words, address, file)),
      ...texts.flatMap((text) => checkLetters(text, file)),
    ];
    return problems.map((found) => ({ block: index, problem: found }));
  });
}
