import type { ViewContext } from '../../context.ts';
import { entryLink } from '../../names.ts';
import type { LinkView } from '../../model/inline.ts';

/** Where a measure stands on the page of its instrument. */
export function measureAnchor(measure: string): string {
  return measure;
}

/** A link to what is assessed: an agreement, or a measure on the page of its instrument. */
export function subjectLink(context: ViewContext, subject: string): LinkView {
  const entry = context.ledger.resolve({ target: subject, collections: ['agreements', 'guidelines'] })!;
  const link = entryLink(context, entry);
  const measure = subject.split('/')[1];
  return measure === undefined ? link : { ...link, href: `${link.href}#${measureAnchor(measure)}`, text: `${link.text} (${measure})` };
}
