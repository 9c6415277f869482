import { pendingOf, pendingParties } from '#domain/pending/pending.ts';
import { PENDING_WORDS } from '#i18n/pending/index.ts';
import type { ViewContext } from '../context.ts';
import type { SectionView } from '../model/content.ts';
import type { ItemView } from '../model/item.ts';
import { byName, partyLink } from '../names.ts';
import { pendingLink } from '../pending-links.ts';

/** Lists that stand open on the desk; the others are folded. */
const OPEN_LISTS = 12;

/** Every list of what is pending, by the name of its party, with how much stands on it; none where nothing is pending. */
export function pendingListsSection(context: ViewContext): SectionView[] {
  const { ledger, asOf, locale } = context;
  const words = PENDING_WORDS[locale];
  const parties = byName(context, pendingParties(ledger, asOf));
  if (parties.length === 0) return [];
  const items = parties.map((party): ItemView => {
    const { text, lang } = partyLink(context, party);
    return { href: pendingLink(context, party)!.href, title: text, lang, meta: [words.count(pendingOf(ledger, asOf, party).length)] };
  });
  const rest = items.slice(OPEN_LISTS);
  return [
    {
      id: 'pending',
      heading: words.desk,
      content: [
        { type: 'paragraph', inlines: [words.deskIntro], soft: true },
        { type: 'items', items: items.slice(0, OPEN_LISTS) },
        ...(rest.length === 0
          ? []
          : [{ type: 'fold', summary: words.more(rest.length), content: [{ type: 'items', items: rest }] } as const]),
      ],
    },
  ];
}
