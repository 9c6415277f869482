import { compareText } from '#domain/compare-text.ts';
import { isDivided } from '#domain/acts/deliverables.ts';
import { datedDeliverables, timelinessOf, type DatedDeliverable } from '#domain/agreements/timeliness.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import type { DueList } from '#addresses/dimensions.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { agreementList } from '../agreement-list.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { dueText } from '../due.ts';
import { deliverableName, partiesCell } from '../entries/asked.ts';
import { fact } from '../facts.ts';
import type { FactView, Inline } from '../model/inline.ts';
import type { ItemView } from '../model/item.ts';
import type { ListView } from '../model/list.ts';
import { wordsOf } from '../names.ts';
import { pageView } from '../page.ts';
import { facetViews } from './agreements.ts';
import { filteredItem, listFilter } from './filters.ts';
import { foldedGroups, periodGroups } from './folds.ts';

/** Of one thing that an act asks for: its date, by how much it is over or late, whose it is and how it is verified. */
function deliverableFacts(context: ViewContext, entry: Entry<'agreements'>, dated: DatedDeliverable): FactView[] {
  const { dueLists } = context.messages;
  const { words } = wordsOf(context, entry);
  const { deliverable } = dated;
  const verified = words.verification?.[deliverable.id] ?? words.indicators?.[deliverable.id];
  return [
    isDivided(entry) ? fact(dueLists.what, deliverableName(context, entry, deliverable)) : undefined,
    fact(dueLists.date, dueText(context, entry, dated)),
    fact(dueLists.who, partiesCell(context, entry, deliverable)),
    fact(dueLists.verifiedBy, verified),
  ].filter((own) => own !== undefined);
}

/** A line with the facts of what is due in the place of the tag, which all lines of the list would have. */
function itemOn(list: DueList): (context: ViewContext, entry: Entry<'agreements'>) => ItemView {
  return (context, entry) => ({
    ...filteredItem(context, entry),
    due: undefined,
    facts: datedDeliverables(context.ledger, entry, context.asOf)
      .filter(({ status }) => status === list)
      .flatMap((dated) => deliverableFacts(context, entry, dated)),
  });
}

/** What would settle whether a date was kept, and where one can say so. */
function settles(context: ViewContext, list: DueList): Inline[][] {
  const { dueLists, standing } = context.messages;
  if (list === 'done-late') return [];
  const inform = { ...sectionLink(context, 'contribute'), text: standing.inform };
  return [[`${list === 'due-soon' ? dueLists.comes : dueLists.settles} `, inform]];
}

/** Heading, introduction and what stands where nothing is on it, of a list by date. */
export function dueListWords({ locale, messages }: ViewContext, list: DueList): { heading: string; intro: string; none: string } {
  const { heading, intro, none } = messages.dueLists.lists[list];
  const inDays = (text: string) => text.replace('{n}', formatNumber(THRESHOLDS.dueSoonDays, locale));
  return { heading, intro: inDays(intro), none: inDays(none) };
}

/**
 * The agreements whose date a voice says was not kept, has passed with nothing found, is near, or that were done after it: each
 * in one list, by the date that a reader most needs to know of. Nearest first where it is to come, else the latest first.
 */
export function dueListView(context: ViewContext, list: DueList): ListView {
  const { ledger, asOf, locale, messages } = context;
  const words = dueListWords(context, list);
  const all = ledger.all('agreements');
  const dated = all.flatMap((entry) => {
    const { status, due } = timelinessOf(ledger, entry, asOf);
    return status === list ? [{ entry, due: due! }] : [];
  });
  const inOrder = dated.sort((a, b) => compareText(a.due, b.due) || compareText(a.entry.id, b.entry.id)).map(({ entry }) => entry);
  const agreements = list === 'due-soon' ? inOrder : inOrder.toReversed();
  const { items, silence } = agreementList(context, agreements, itemOn(list));
  const page = pageView(context, {
    destination: { to: 'due', list },
    title: words.heading,
    description: words.intro,
    breadcrumbs: [sectionLink(context, 'agreements')],
    current: 'agreements',
  });
  return {
    ...page,
    heading: words.heading,
    intro: words.intro,
    count: messages.counts.of(formatNumber(agreements.length, locale), formatNumber(all.length, locale)),
    remarks: [],
    closing: agreements.length === 0 ? [] : [...settles(context, list), ...(silence === undefined ? [] : [silence])],
    facets: facetViews(context, { due: list }),
    filter: listFilter(context, 'agreements', agreements),
    groups: agreements.length === 0 ? [] : foldedGroups(periodGroups(context, agreements, items)),
    empty:
      agreements.length === 0
        ? {
            title: words.none,
            paragraphs: [messages.dueLists.emptyText(formatDate(asOf, locale))],
            actions: [sectionLink(context, 'agreements'), { ...sectionLink(context, 'contribute'), text: messages.standing.inform }],
          }
        : undefined,
  };
}
