import { ANCHORS } from '#addresses/anchors.ts';
import { paperFilePath } from '#addresses/paths.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { hrefOf, type ViewContext } from '../context.ts';
import type { EntryView } from '../model/entry.ts';
import type { LinkView } from '../model/inline.ts';
import { offersAbout, type PaperOffer } from './registry.ts';

/** A paper where it is offered: its Word file and, where it has one, its page. */
export interface PaperLinksView {
  name: string;
  file: LinkView;
  page: LinkView | undefined;
}

/** The papers that a page offers, below their heading. */
export interface OfferedPapersView {
  /** Where a pack is among them, the place to which those who take over are led. */
  id: string;
  heading: string;
  papers: readonly PaperLinksView[];
}

export function paperLinks(context: ViewContext, offer: PaperOffer): PaperLinksView {
  const { locale, basePath } = context;
  const words = DESK_WORDS[locale];
  return {
    name: words.kinds[offer.paper],
    file: { href: basePath.slice(0, -1) + paperFilePath(locale, offer), text: words.word },
    page: offer.hasPage ? { href: hrefOf(context, { to: 'paper', paper: offer.paper, id: offer.id }), text: words.open } : undefined,
  };
}

/** The page of an entry without the part of it that the pack among its papers says whole, and whose place the papers take. */
export function withoutPackPart(view: EntryView, papers: OfferedPapersView | undefined): EntryView {
  return papers ? { ...view, sections: view.sections.filter(({ id }) => id !== papers.id) } : view;
}

/** The papers about an entry, for its page; undefined where there is none. */
export function offeredPapers(context: ViewContext, entry: AnyEntry): OfferedPapersView | undefined {
  const offers = offersAbout(context, entry);
  if (offers.length === 0) return undefined;
  const isHandedOver = offers.some(({ paper }) => paper === 'handover') && entry.collection === 'parties';
  const id = isHandedOver ? ANCHORS.handoverPack[context.locale] : 'papers';
  return { id, heading: DESK_WORDS[context.locale].offered, papers: offers.map((offer) => paperLinks(context, offer)) };
}
