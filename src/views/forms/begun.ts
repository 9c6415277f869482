import type { CollectionName } from '#domain/schemas/collections.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import type { LinkView } from '../model/inline.ts';

/** What may stand in a form when it opens, by its field: ids of entries. */
type Begun = Partial<Record<'subject' | 'country' | 'organization' | 'to' | 'from', string>>;

/** Where the form of a kind of entry opens with something in it already. */
export function formHref(context: ViewContext, form: CollectionName, begun: Begun = {}): string {
  const query = new URLSearchParams(begun).toString();
  return `${hrefOf(context, { to: 'form', form })}${query && '?'}${query}`;
}

/** A link that leads there. */
export function formLink(context: ViewContext, form: CollectionName, text: string, begun: Begun = {}): LinkView {
  return { href: formHref(context, form, begun), text };
}
