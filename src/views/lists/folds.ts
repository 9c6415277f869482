import { edtf } from '#domain/dates/edtf.ts';
import { dateOf } from '#domain/ledger/entry-date.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import type { ViewContext } from '../context.ts';
import type { ItemView } from '../model/item.ts';
import type { GroupView } from '../model/list.ts';

/** Lines that a phone shows in a few screens: a list of more is divided, and its groups are folded. */
const LONG_LIST = 40;
/** A group of more lines is closed at first, even where it is the first one. */
const LONG_GROUP = 24;
/** Years that a group holds, unless there are so many lines in one that each year has its own. */
const PERIOD = 5;
const LONG_PERIOD = 60;

/** How many lines of a list an item is worth: what it tells besides its title and marks takes room, too. */
function linesOf({ summary, events = [], notes = [], facts = [] }: ItemView): number {
  return 1 + (summary === undefined ? 0 : 1) + events.length / 2 + notes.length / 2 + facts.length / 4;
}

const lengthOf = ({ items }: GroupView) => items.reduce((sum, item) => sum + linesOf(item), 0);

/** The groups of a list as they are shown: folded where the list is long, the first one open where it is short enough. */
export function foldedGroups(groups: readonly GroupView[]): GroupView[] {
  const long = groups.reduce((sum, group) => sum + lengthOf(group), 0) > LONG_LIST;
  if (!long) return [...groups];
  return groups.map((group, index) => {
    if (group.heading === undefined || group.compact) return group;
    return { ...group, fold: index === 0 && lengthOf(group) <= LONG_GROUP ? 'open' : 'closed' };
  });
}

function startOf(year: number, span: number): number {
  return Math.floor(year / span) * span;
}

/** A long list of dated entries by periods of years, in the order given, each with its own place; a short one whole. */
export function periodGroups(context: ViewContext, entries: readonly AnyEntry[], items: readonly ItemView[]): GroupView[] {
  if (entries.length <= LONG_LIST) return [{ items }];
  const years = entries.map((entry) => {
    const date = dateOf(entry);
    return date === undefined ? undefined : Number(edtf(date).from.slice(0, 4));
  });
  const spanOf = (span: number) => Map.groupBy(items.keys(), (at) => (years[at] === undefined ? undefined : startOf(years[at], span)));
  const periods = spanOf(PERIOD);
  const span = [...periods.values()].some((own) => own.length > LONG_PERIOD) ? 1 : PERIOD;
  return [...(span === 1 ? spanOf(1) : periods)].map(([from, at]): GroupView => {
    const own = { items: at.map((index) => items[index]!) };
    if (from === undefined) return { ...own, id: ANCHORS.undated[context.locale], heading: context.messages.dashboards.continuity.undated };
    const to = from + span - 1;
    return { ...own, id: span === 1 ? `y${from}` : `y${from}-${to}`, heading: span === 1 ? String(from) : `${from}–${to}` };
  });
}
