import { dataFilePath, type DataFormat } from '#addresses/data.ts';
import type { Section } from '#addresses/sections.ts';
import { newsForMembers, NEWS_KINDS, type NewsForMembers } from '#domain/figures/news-for-members.ts';
import { formatDate, formatList, formatNumber } from '#i18n/format.ts';
import { MEMBERS_NEWS_WORDS } from '#i18n/members-news-words.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { hrefOf, sectionLink, type ViewContext } from './context.ts';
import { fact } from './facts.ts';
import { itemOf } from './items.ts';
import type { ContentView, SectionView } from './model/content.ts';
import type { FactView, Inline } from './model/inline.ts';
import type { SheetView } from './model/sheet.ts';
import { entryLink } from './names.ts';
import { ruleLink } from './obligations/obligations.ts';
import { pageView } from './page.ts';

/** A kind with more entries than this is closed; its line says how many. */
const OPEN_ITEMS = 5;

const apart = (links: readonly Inline[]): Inline[] => links.flatMap((link, index) => (index === 0 ? [link] : [' · ', link]));

function whenFacts(context: ViewContext, { last, next }: NewsForMembers): FactView[] {
  const words = MEMBERS_NEWS_WORDS[context.locale];
  const { from, to } = next?.due ?? { from: '', to: '' };
  const day = from === to ? from : `${from}/${to}`;
  return [
    fact(words.last, last ? entryLink(context, last) : words.noLast),
    fact(words.next, next ? entryLink(context, next.meeting) : words.noNext),
    next && fact(words.due, words.dueOn(formatDate(day, context.locale))),
    fact(words.rule, ruleLink(context, 'monitoring-report')),
    fact(words.ready, {
      href: hrefOf(context, { to: 'paper', paper: 'monitoring-report' }),
      text: DESK_WORDS[context.locale].kinds['monitoring-report'],
    }),
  ].filter((own) => own !== undefined);
}

function sinceSection(context: ViewContext, { since }: NewsForMembers): SectionView {
  const { locale } = context;
  const words = MEMBERS_NEWS_WORDS[locale];
  const found = NEWS_KINDS.filter((kind) => since[kind].length > 0);
  const missing = NEWS_KINDS.filter((kind) => since[kind].length === 0);
  const content = found.flatMap((kind): ContentView[] => {
    const items: ContentView = { type: 'items', items: since[kind].map((entry) => itemOf(context, entry)) };
    const heading = `${words.kinds[kind]} (${formatNumber(since[kind].length, locale)})`;
    if (since[kind].length > OPEN_ITEMS) return [{ type: 'fold', summary: heading, content: [items] }];
    return [{ type: 'heading', id: `since-${kind}`, text: heading }, items];
  });
  const names = missing.map((kind) => words.kinds[kind].toLowerCase());
  const nothing: ContentView[] =
    missing.length === 0 ? [] : [{ type: 'paragraph', inlines: [words.nothing(formatList(names, locale))], soft: true }];
  return { id: 'since', heading: words.since, content: [...content, ...nothing] };
}

function linksSection(id: string, heading: string, text: string, links: readonly Inline[]): SectionView {
  return { id, heading, content: [{ type: 'paragraph', inlines: [text, ...apart(links)] }] };
}

/** What the site holds for the report to the members before the next technical meeting, on one page that can be printed. */
export function membersNewsView(context: ViewContext): SheetView {
  const { ledger, asOf, locale, basePath, messages } = context;
  const words = MEMBERS_NEWS_WORDS[locale];
  const news = newsForMembers(ledger, asOf);
  const heading = messages.sections['members-report'];
  const sections = (names: readonly Section[]) => names.map((section) => sectionLink(context, section));
  const file = (format: DataFormat) => ({
    href: basePath.slice(0, -1) + dataFilePath(locale, 'agreements', format),
    text: format.toUpperCase(),
  });
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'members-report' },
      title: heading,
      description: words.lead,
      breadcrumbs: [sectionLink(context, 'mechanism')],
      current: 'mechanism',
    }),
    kicker: [],
    heading,
    lead: words.lead,
    notices: [words.notice],
    facts: whenFacts(context, news),
    sections: [
      sinceSection(context, news),
      linksSection('shown', words.shown, words.shownText, sections(['standing', 'differences', 'coverage', 'age'])),
      linksSection('dates', words.dates, words.datesText, sections(['calendar', 'pipeline', 'mechanism'])),
      linksSection('files', words.files, words.filesText, [file('csv'), file('json')]),
    ],
  };
}
