import { DUE_LISTS, type DueList } from '#addresses/dimensions.ts';
import { timelinessOf } from '#domain/agreements/timeliness.ts';
import { computeFigure, type Division, type FigureGroup } from '#domain/figures/figures.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { type Level, type RecordState } from '#domain/schemas/vocabulary.ts';
import { hrefOf, recordMarkOf, sectionLink, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import { divisionLabel, inDivisionOrder } from '../names.ts';
import { agreementList } from '../agreement-list.ts';
import { byNewest } from '../items.ts';
import type { FacetView, ListView } from '../model/list.ts';
import { filteredItem, listFilter } from './filters.ts';
import { foldedGroups, periodGroups } from './folds.ts';
import { listShell } from './shell.ts';

const SHOWN: readonly Division[] = ['documented', 'country', 'body', 'theme', 'year'];

/** Links to every part of the list of agreements, with how many are behind each. */
export function facetViews(context: ViewContext, current?: { division: Division; value: string } | { due: DueList }): FacetView[] {
  const [documented, ...others] = SHOWN.map((division) => ({
    heading: context.messages.facets[division],
    links: inDivisionOrder(context, division, computeFigure(context.ledger, division).groups).map(({ value, ids }) => ({
      link: { href: hrefOf(context, { to: 'facet', facet: division, value }), text: divisionLabel(context, division, value) },
      count: ids.length,
      current: current !== undefined && 'division' in current && current.division === division && current.value === value,
      mark: division === 'documented' ? recordMarkOf(context, value as RecordState) : undefined,
    })),
  }));
  return [documented!, dueFacet(context, current !== undefined && 'due' in current ? current.due : undefined), ...others];
}

/** Links to the lists by date, with how many are behind each. */
function dueFacet(context: ViewContext, current: DueList | undefined): FacetView {
  const { ledger, asOf, messages } = context;
  const statuses = ledger.all('agreements').map((entry) => timelinessOf(ledger, entry, asOf).status);
  return {
    heading: messages.dueLists.label,
    links: DUE_LISTS.map((list) => ({
      link: { href: hrefOf(context, { to: 'due', list }), text: messages.standing.timeliness[list] },
      count: statuses.filter((status) => status === list).length,
      current: current === list,
    })),
  };
}

/** The lines of a part of the agreements, the newest first, and above them what nobody has said of any. */
function listed(context: ViewContext, agreements: Entry<'agreements'>[]): Pick<ListView, 'groups' | 'remarks'> {
  const { items, silence } = agreementList(context, agreements.sort(byNewest), filteredItem);
  return { groups: foldedGroups(periodGroups(context, agreements, items)), remarks: silence === undefined ? [] : [silence] };
}

export function agreementsView(context: ViewContext): ListView {
  const agreements = context.ledger.all('agreements');
  return listShell(context, {
    section: 'agreements',
    facets: facetViews(context),
    filtered: { list: 'agreements', entries: agreements },
    ...listed(context, agreements),
  });
}

/** The part of the list of agreements behind one bar of a chart. */
export function agreementsFacetView(context: ViewContext, division: Division, { value, ids }: FigureGroup): ListView {
  const { messages, ledger } = context;
  const heading = messages.facetTitle[division](divisionLabel(context, division, value));
  const agreements = ids.map((id) => ledger.demand('agreements', id));
  return {
    ...pageView(context, {
      destination: { to: 'facet', facet: division, value },
      title: heading,
      description: heading,
      breadcrumbs: [sectionLink(context, 'agreements')],
      current: 'agreements',
    }),
    heading,
    intro: messages.figures[division].rule,
    count: messages.counts.of(String(ids.length), String(ledger.all('agreements').length)),
    facets: facetViews(context, { division, value }),
    filter: listFilter(context, 'agreements', agreements),
    ...listed(context, agreements),
  };
}

/** Where the agreements of one level of the record were listed while it had levels: what there is now, and why. */
export function retiredLevelView(context: ViewContext, level: Level): ListView {
  const { messages } = context;
  const { title, text } = messages.retiredLevel;
  const heading = title(messages.levels[level]);
  return {
    ...pageView(context, {
      destination: { to: 'facet', facet: 'level', value: level },
      title: heading,
      description: heading,
      breadcrumbs: [sectionLink(context, 'agreements')],
      current: 'agreements',
      indexed: false,
    }),
    heading,
    intro: text,
    count: '',
    remarks: [],
    facets: facetViews(context),
    groups: [],
  };
}
