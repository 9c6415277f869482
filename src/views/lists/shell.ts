import type { AnyEntry } from '#domain/ledger/entry.ts';
import { DATA_LISTS, dataFilePath, type DataFormat } from '#addresses/data.ts';
import { DATA_WORDS } from '#i18n/data-words.ts';
import type { FilteredList } from '#addresses/filters.ts';
import type { Section } from '#addresses/sections.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import { listFilter } from './filters.ts';
import { foldedGroups } from './folds.ts';
import type { Inline } from '../model/inline.ts';
import type { FacetView, GroupView, ListView } from '../model/list.ts';

export interface ListParts {
  section: Section & keyof ViewContext['messages']['intros'];
  /** The entries of a list that can be narrowed; its items carry what they can be found by. */
  filtered?: { list: FilteredList; entries: readonly AnyEntry[] };
  groups: readonly GroupView[];
  remarks?: readonly (readonly Inline[])[];
  facets?: readonly FacetView[];
  empty?: ListView['empty'];
}

/** The whole list as files, where it can be downloaded, and the page of everything that can be. */
function fileRemarks(context: ViewContext, section: Section): Inline[][] {
  const { basePath, locale } = context;
  const list = DATA_LISTS.find((name) => name === section);
  if (list === undefined) return [];
  const file = (format: DataFormat) => ({ href: basePath.slice(0, -1) + dataFilePath(locale, list, format), text: format.toUpperCase() });
  return [[DATA_WORDS[locale].files, file('csv'), ' · ', file('json'), ' · ', sectionLink(context, 'data')]];
}

/** The list of one section: its heading, introduction, number of entries and groups. */
export function listShell(context: ViewContext, { section, filtered, groups, remarks = [], facets = [], empty }: ListParts): ListView {
  const { messages } = context;
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const heading = messages.sections[section];
  const intro = messages.intros[section];
  return {
    ...pageView(context, { destination: { to: 'section', section }, title: heading, description: intro, current: section }),
    heading,
    intro,
    count: messages.counts.entries(count),
    remarks: count === 0 ? remarks : [...remarks, ...fileRemarks(context, section)],
    facets,
    filter: filtered && listFilter(context, filtered.list, filtered.entries),
    groups: foldedGroups(groups.filter(({ items }) => items.length > 0)),
    empty: count === 0 ? empty : undefined,
  };
}
