import { ANCHORS } from '#addresses/anchors.ts';
import { DIMENSIONS } from '#addresses/dimensions.ts';
import { edtf } from '#domain/dates/edtf.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { sectionLink, type ViewContext } from '../../context.ts';
import { byNewest } from '../../items.ts';
import { entryLink } from '../../names.ts';
import type { SectionView } from '../../model/content.ts';
import type { Inline } from '../../model/inline.ts';

/** First and last year of some entries with dates. */
export function yearsOf(dates: readonly string[]): string {
  const years = dates.map((date) => edtf(date).from.slice(0, 4)).sort();
  return [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined).join('–');
}

/** The meetings that were held in a country, the newest first. */
export function hostedSection(context: ViewContext, country: Entry<'parties'>): SectionView {
  const { ledger, locale, messages } = context;
  const { heading, none, fold, presided: presidedWords } = messages.parties.meetings;
  const held = ledger
    .all('meetings')
    .filter(({ facts }) => facts.country === country.id)
    .sort(byNewest);
  const items = held.map((meeting) => {
    const { href, text, lang } = entryLink(context, meeting);
    return { href, title: text, lang, meta: [] };
  });
  const presided = ledger.all('meetings').filter(({ facts }) => facts.presidency === country.id).length;
  const list = `${sectionLink(context, 'meetings').href}?${DIMENSIONS.presidency[locale]}=${country.id}`;
  return {
    id: ANCHORS.hosted[locale],
    heading,
    content: [
      held.length === 0
        ? { type: 'paragraph', inlines: [none] }
        : {
            type: 'fold',
            summary: fold(held.length, yearsOf(held.map(({ facts }) => facts.held))),
            content: [{ type: 'items', items }],
          },
      ...(presided === 0 ? [] : [{ type: 'paragraph', inlines: [{ href: list, text: presidedWords(presided) }] } as const]),
    ],
  };
}

/** The turns of a country as presidency in one line, the newest first; those that were only announced say so. */
export function presidenciesSection(context: ViewContext, { id }: Entry<'parties'>): SectionView | undefined {
  const { ledger, locale, messages } = context;
  const own = ledger
    .all('presidencies')
    .filter(({ facts }) => facts.country === id)
    .sort((a, b) => b.facts.year - a.facts.year);
  if (own.length === 0) return undefined;
  const inlines = own.flatMap((presidency, index): Inline[] => {
    const { year, status } = presidency.facts;
    const word = status === 'held' ? '' : ` (${messages.presidencyStatus[status].toLowerCase()})`;
    return [index === 0 ? '' : ', ', { ...entryLink(context, presidency), text: String(year), lang: undefined }, word];
  });
  return {
    id: ANCHORS.presidencies[locale],
    heading: messages.headings.presidencies,
    content: [{ type: 'paragraph', inlines: [...inlines, '.'] }],
  };
}
