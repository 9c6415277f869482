import { computeAsked } from '#domain/figures/asked.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import type { PaperBlock, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import type { Inline } from '../../model/inline.ts';
import { codeOf, entryLink } from '../../names.ts';
import { heading, piecesOf, paragraph } from '../pieces.ts';
import { entryText } from './news.ts';

/** The acts that the tables name by their codes alone: those that ask for something. */
export function codesSection(context: ViewContext): PaperBlock[] {
  const { codes } = DESK_WORDS[context.locale].monitoring;
  const { asked } = computeAsked(context.ledger);
  if (asked.length === 0) return [];
  const items = asked.map((id) => entryText(context, context.ledger.demand('agreements', id)));
  return [heading(codes.heading), paragraph(codes.intro), { kind: 'list', items }];
}

/** Agreements by their codes, each leading to its page. @param ids of agreements */
export function codesText(context: ViewContext, ids: readonly string[]): PaperText {
  const inlines = ids.flatMap((id, index): Inline[] => {
    const entry = context.ledger.demand('agreements', id);
    return [...(index === 0 ? [] : [', ']), { href: entryLink(context, entry).href, text: codeOf(entry)! }];
  });
  return piecesOf(context, inlines);
}
