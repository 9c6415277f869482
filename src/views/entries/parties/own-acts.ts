import { ANCHORS } from '#addresses/anchors.ts';
import { asksForSomething } from '#domain/acts/acts.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { formatDate } from '#i18n/format.ts';
import { hrefOf, type ViewContext } from '../../context.ts';
import { byNewest } from '../../items.ts';
import { codeOf, entryLink } from '../../names.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import { actsOf } from './body-opening.ts';

function fold(context: ViewContext, acts: readonly Entry<'agreements'>[], words: (n: number) => string): ContentView[] {
  if (acts.length === 0) return [];
  const items = [...acts].sort(byNewest).map((agreement) => {
    const { href, text, lang } = entryLink(context, agreement);
    return { href, code: codeOf(agreement), title: text, lang, meta: [formatDate(agreement.facts.adopted, context.locale)] };
  });
  return [{ type: 'fold', summary: words(items.length), content: [{ type: 'items', items }] }];
}

/** What a body agreed, by name: what asks for something apart from what does not; the list that it leads to has the voices. */
export function actsSection(context: ViewContext, party: Entry<'parties'>): SectionView | undefined {
  const { acts: words } = context.messages.parties;
  const acts = actsOf(context, party);
  if (acts.length === 0) return undefined;
  const list = { href: hrefOf(context, { to: 'facet', facet: 'body', value: party.id }), text: words.all };
  return {
    id: ANCHORS.acts[context.locale],
    heading: words.heading,
    content: [
      ...fold(context, acts.filter(asksForSomething), words.asking),
      ...fold(
        context,
        acts.filter((agreement) => !asksForSomething(agreement)),
        words.others,
      ),
      { type: 'paragraph', inlines: [list] },
    ],
  };
}
