import { drawBadge } from '#exports/share/badge.ts';
import { previewPng } from '#exports/share/preview.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { pathOf, SHARED_FILES } from '#addresses/paths.ts';
import { entryDestination } from '#views/context.ts';
import { hasPage } from '#views/entries/index.ts';
import { isPreviewed } from '#views/page.ts';
import { badgeView, cardView, entryPreview, homePreview, isShared, type CardView } from '#views/share.ts';
import { contextOf, ledger } from './ledger.ts';

const shared = [...ledger.entries()].filter(isShared);
const previewed = [...ledger.entries()].filter(hasPage).filter((entry) => isPreviewed(entryDestination(entry)));

/** Each badge by its path from the root of the site. */
export const BADGES: ReadonlyMap<string, string> = new Map(
  LOCALES.flatMap((locale) =>
    shared.map((entry): [string, string] => [
      pathOf(locale, entryDestination(entry)) + SHARED_FILES.badge[locale],
      drawBadge(badgeView(contextOf(locale), entry)),
    ]),
  ),
);

/** What each card shows, by its path from the root of the site. */
export const CARDS: ReadonlyMap<string, CardView> = new Map(
  LOCALES.flatMap((locale) =>
    shared.map((entry): [string, CardView] => [
      `${pathOf(locale, entryDestination(entry))}${SHARED_FILES.card[locale]}/`,
      cardView(contextOf(locale), entry),
    ]),
  ),
);

export interface Preview {
  /** From the root of the site. */
  path: string;
  draw: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** The pictures for links. Each is drawn when its file is asked for, and none is kept. */
export function previews(): Preview[] {
  return LOCALES.flatMap((locale) => [
    {
      path: pathOf(locale, { to: 'home' }) + SHARED_FILES.preview[locale],
      draw: () => previewPng(homePreview(contextOf(locale))),
    },
    ...previewed.map((entry) => ({
      path: pathOf(locale, entryDestination(entry)) + SHARED_FILES.preview[locale],
      draw: () => previewPng(entryPreview(contextOf(locale), entry)),
    })),
  ]);
}
