import { PACK_WORDS } from '#i18n/packs/index.ts';
import { compareNames } from '#i18n/format.ts';
import type { PaperBlock, PaperText } from '#papers/paper.ts';
import { acronymsOf } from '../../acronyms.ts';
import type { ViewContext } from '../../context.ts';
import { entryLink, wordsOf } from '../../names.ts';
import { firstSentence } from './sentence.ts';
import { linked, list, part, plain } from '../pieces.ts';

const textOf = (parts: PaperText): string => parts.map((piece) => ('mark' in piece ? piece.mark.word : piece.text)).join('');

/** Everything that is written in some blocks, as one text. */
function textIn(blocks: readonly PaperBlock[]): string {
  return blocks
    .flatMap((block): string[] => {
      switch (block.kind) {
        case 'heading':
          return [block.text];
        case 'paragraph':
          return [textOf(block.parts)];
        case 'list':
          return block.items.map(textOf);
        case 'table':
          return [block.caption, ...block.head, ...block.rows.flat().map(textOf)];
        case 'blank':
          return [block.label];
        default:
          return [];
      }
    })
    .join('\n');
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Whether a term stands in a text as a word of its own, with an ending of number at the most; an acronym in its very letters. */
function isUsed(term: string, text: string): boolean {
  const isAcronym = /^\p{Lu}[\p{Lu}-]+$/u.test(term);
  return new RegExp(String.raw`(?<![\p{L}-])${escaped(term)}(?:s|es)?(?![\p{L}])`, isAcronym ? 'u' : 'iu').test(text);
}

interface Term {
  name: string;
  text: PaperText;
}

/** The words of the glossary that a paper uses, and the acronyms of parties that it names, by their names. */
export function glossaryPart(context: ViewContext, blocks: readonly PaperBlock[]): PaperBlock[] {
  const words = PACK_WORDS[context.locale].glossary;
  const text = textIn(blocks);
  const terms = context.ledger.all('glossary').flatMap((entry): Term[] => {
    const { words: own, lang } = wordsOf(context, entry);
    if (lang !== undefined || !isUsed(own.title, text)) return [];
    const expansion = own.expansion === undefined ? '' : `${own.expansion}. `;
    return [{ name: own.title, text: [linked(context, entryLink(context, entry)), plain(`: ${expansion}${firstSentence(own.summary)}`)] }];
  });
  const known = new Set(terms.map(({ name }) => name));
  const acronyms = acronymsOf(context)
    .filter(({ short }) => !known.has(short) && isUsed(short, text))
    .map(({ short, name }): Term => ({ name: short, text: [plain(`${short}: ${name}.`)] }));
  return part(words.heading, list([...terms, ...acronyms].sort((a, b) => compareNames(a.name, b.name)).map((term) => term.text)));
}
