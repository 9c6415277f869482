import type { CollectionName } from '#domain/schemas/collections.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import type { LinkView } from '../model/inline.ts';

/** What may stand in a form when it opens, by its field: ids of entries. */
type Begun = Partial<Record<'subject' | 'country' | 'organization' | 'to' | 'from', string>>;

/** A link that opens the form of a kind of entry, with something in it already. */
export function formLink(context: ViewContext, form: CollectionName, text: string, begun: Begun = {}): LinkView {
  const query = new URLSearchParams(begun).toString();
  return { href: `${hrefOf(context, { to: 'form', form })}${query && '?'}${query}`, text };
}
