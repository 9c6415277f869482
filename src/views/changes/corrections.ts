import type { AnyEntry } from '#domain/ledger/entry.ts';
import { compareText } from '#domain/compare-text.ts';
import { formatDate } from '#i18n/format.ts';
import { NEWS_WORDS } from '#i18n/news/index.ts';
import type { ViewContext } from '../context.ts';
import type { SectionView } from '../model/content.ts';

/** What was wrong in an entry and was put right, the latest first, on its own page; nothing where nothing was. */
export function correctionsSection({ locale }: ViewContext, { facts }: AnyEntry): SectionView[] {
  if (facts.corrections === undefined) return [];
  const words = NEWS_WORDS[locale];
  const events = facts.corrections
    .toSorted((a, b) => compareText(b.on, a.on))
    .map(({ on, was, reason }) => ({
      date: formatDate(on, locale),
      text: [...(was ? [words.wasSaid(was[locale])] : []), words.reason(reason[locale])].join(' '),
      links: [],
      sources: [],
    }));
  return [{ id: 'correcciones', heading: words.corrections, content: [{ type: 'events', events }] }];
}
