import { PENDING_KINDS, type PendingItem, type PendingKind } from '#domain/pending/model.ts';
import { pendingOf } from '#domain/pending/pending.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { groupsOf } from '#domain/voices/addressed.ts';
import { formatNumber } from '#i18n/format.ts';
import { PENDING_WORDS } from '#i18n/pending/index.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { fact } from '../facts.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { FactView, Inline, LinkView } from '../model/inline.ts';
import type { SubscriptionView } from '../model/page.ts';
import type { SheetView } from '../model/sheet.ts';
import { partyLink } from '../names.ts';
import { pageView } from '../page.ts';
import { pendingCalendar, pendingNews, pendingTitle } from './files.ts';
import { lineOf } from './lines.ts';
import { pendingFileHref, pendingLink } from '../pending-links.ts';

/** Lines of a kind that stand open, and those that a page holds at most: the sheets hold all of them. */
const OPEN_LINES = 5;
const MOST_LINES = 60;

/** What a kind of line means, with the numbers of the rules behind it. */
function meaningOf({ locale }: ViewContext, kind: PendingKind): string {
  const number = (value: number) => formatNumber(value, locale);
  return PENDING_WORDS[locale].kinds[kind].meaning
    .replace('{n}', number(THRESHOLDS.dueSoonDays))
    .replace('{current}', number(THRESHOLDS.currentMonths))
    .replace('{expired}', number(THRESHOLDS.expiredMonths));
}

function kindSection(context: ViewContext, kind: PendingKind, items: readonly PendingItem[]): SectionView {
  const words = PENDING_WORDS[context.locale];
  const lines = items.slice(0, MOST_LINES).map((item) => lineOf(context, item));
  const rest = lines.slice(OPEN_LINES);
  const beyond = items.length - lines.length;
  const content: ContentView[] = [
    { type: 'paragraph', inlines: [meaningOf(context, kind)], soft: true },
    { type: 'items', items: lines.slice(0, OPEN_LINES) },
    ...(rest.length === 0 ? [] : [{ type: 'fold', summary: words.more(rest.length), content: [{ type: 'items', items: rest }] } as const]),
    ...(beyond === 0 ? [] : [{ type: 'paragraph', inlines: [words.beyond(beyond)] } as const]),
  ];
  return { id: kind, heading: words.kinds[kind].heading, content };
}

/** The files of a list: each that there is, with what it is called. */
function filesOf(context: ViewContext, party: string): (LinkView & { type?: string })[] {
  const words = PENDING_WORDS[context.locale];
  const file = (format: 'ics' | 'atom' | 'csv' | 'xlsx', text: string, type?: string) => ({
    href: pendingFileHref(context, party, format),
    text,
    ...(type !== undefined && { type }),
  });
  return [
    ...(pendingCalendar(context, party) ? [file('ics', words.calendar, 'text/calendar')] : []),
    ...(pendingNews(context, party) ? [file('atom', words.feed, 'application/atom+xml')] : []),
    file('csv', words.csv),
    file('xlsx', words.xlsx),
  ];
}

/** How much of each kind there is, the lists of the groups to which the party belongs, and the files. */
function factsOf(context: ViewContext, party: string, kinds: ReadonlyMap<PendingKind, readonly PendingItem[]>): FactView[] {
  const words = PENDING_WORDS[context.locale];
  const number = (value: number) => formatNumber(value, context.locale);
  const groups = groupsOf(context.ledger, party).flatMap((group): Inline[][] => {
    const list = pendingLink(context, group);
    return list ? [[{ ...list, text: partyLink(context, group).text }]] : [];
  });
  return [
    ...[...kinds].map(([kind, items]) => fact(words.kinds[kind].heading, { href: `#${kind}`, text: number(items.length) })),
    groups.length === 0 ? undefined : fact(words.groups, ...groups),
    fact(words.files, ...filesOf(context, party).map(({ href, text }): Inline[] => [{ href, text }])),
  ].filter((own) => own !== undefined);
}

/** What is pending for a party on one page: by kind, each line with what would settle it. */
export function pendingView(context: ViewContext, party: string): SheetView {
  const { ledger, asOf, locale } = context;
  const words = PENDING_WORDS[locale];
  const items = pendingOf(ledger, asOf, party);
  const found = Map.groupBy(items, ({ kind }) => kind);
  const kinds = new Map(PENDING_KINDS.flatMap((kind) => (found.has(kind) ? [[kind, found.get(kind)!]] : [])));
  const own = partyLink(context, party);
  const heading = pendingTitle(context, party);
  const isCountry = ledger.demand('parties', party).facts.kind === 'member-country';
  const subscriptions = filesOf(context, party).flatMap(({ href, text, type }): SubscriptionView[] =>
    type === undefined ? [] : [{ href, type, title: `${heading} (${text})` }],
  );
  return {
    ...pageView(context, {
      destination: { to: 'pending', party },
      title: heading,
      description: words.lead,
      breadcrumbs: [sectionLink(context, 'desk'), own],
      current: isCountry ? 'countries' : 'desk',
    }),
    subscriptions,
    kicker: [words.count(items.length)],
    heading,
    lead: words.lead,
    notices: [words.notice, words.limits],
    facts: factsOf(context, party, kinds),
    sections: [...kinds].map(([kind, own]) => kindSection(context, kind, own)),
  };
}
