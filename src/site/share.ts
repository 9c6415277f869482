import { drawBadge } from '#exports/share/badge.ts';
import { drawPreview } from '#exports/share/preview.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { pathOf, SHARED_FILES } from '#addresses/paths.ts';
import { renderDrawings } from '#reader/drawings.ts';
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

/** The pictures for links, by their path from the root of the site; a picture drawn by an earlier build is used again. */
export function previewPictures(): Map<string, Uint8Array<ArrayBuffer>> {
  const drawings = LOCALES.flatMap((locale) => [
    { path: pathOf(locale, { to: 'home' }), svg: drawPreview(homePreview(contextOf(locale))), locale },
    ...previewed.map((entry) => ({
      path: pathOf(locale, entryDestination(entry)),
      svg: drawPreview(entryPreview(contextOf(locale), entry)),
      locale,
    })),
  ]);
  const pictures = renderDrawings(drawings.map(({ svg }) => svg));
  return new Map(drawings.map(({ path, locale }, index) => [path + SHARED_FILES.preview[locale], pictures[index]!]));
}
