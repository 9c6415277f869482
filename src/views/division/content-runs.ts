import type { ContentView, SectionView } from '../model/content.ts';
import type { DashboardContent, DashboardSectionView } from '../model/dashboard.ts';
import type { LinkView } from '../model/inline.ts';
import type { ItemView } from '../model/item.ts';
import type { OccurrenceView } from '../model/obligation.ts';
import type { TableView } from '../model/table.ts';
import { eventWeight, itemWeight, occurrenceWeight, owedWeight, rowHeight, rowWeight } from './weights.ts';

/** Lines of a list that one page shows, and where they go on. */
interface Portion<T> {
  lines: readonly T[];
  more: LinkView | undefined;
}

/** What is done with each list of a page, in the order in which they stand. */
export interface Cutter {
  cut: <T extends object>(
    lines: readonly T[],
    weigh: (line: T) => number,
    placeOf?: (line: T) => string | undefined,
    /** How high a line stands on a phone, where that is not what it weighs. */
    height?: (line: T) => number,
  ) => Portion<T>;
  /** True where a page goes on with lines: what is no line, and what has none there, is left out. */
  goesOn: boolean;
}

function moreContent(more: LinkView | undefined): ContentView[] {
  return more === undefined ? [] : [{ type: 'paragraph', inlines: [more], soft: true }];
}

/** The rows of a table with their places and filters, as far as one page shows them. */
export function cutTable(cutter: Cutter, table: TableView): { table: TableView; more: LinkView | undefined } {
  const rows = table.rows.map((cells, at) => ({ cells, id: table.rowIds?.[at], filters: table.rowFilters?.[at] }));
  const { lines, more } = cutter.cut(
    rows,
    ({ cells }) => rowWeight(cells),
    ({ id }) => id,
    ({ cells }) => rowHeight(cells),
  );
  const { foot, ...rest } = table;
  return {
    table: {
      ...rest,
      rows: lines.map(({ cells }) => cells),
      ...(table.rowIds && { rowIds: lines.map(({ id }) => id) }),
      ...(table.rowFilters && { rowFilters: lines.map(({ filters }) => filters!) }),
      ...(lines.length < rows.length && { divided: true as const }),
      // A sum is that of all rows: it stands where they begin.
      ...(foot && !cutter.goesOn && { foot }),
    },
    more,
  };
}

/** A list of lines as content, followed by the way to where it goes on; nothing where no line of it is on this page. */
function portion<T extends object, C>(
  cutter: Cutter,
  [lines, weigh, placeOf, height]: Parameters<typeof cutter.cut<T>>,
  content: (own: readonly T[]) => C,
): (C | ContentView)[] {
  const cut = cutter.cut(lines, weigh, placeOf, height);
  return cutter.goesOn && cut.lines.length === 0 ? [] : [content(cut.lines), ...moreContent(cut.more)];
}

/** Entries that one occurrence rests on where it is one line; of more, it is several lines of so many. */
const MOST_EVIDENCE = 60;

function partsOf(occurrence: OccurrenceView): OccurrenceView[] {
  const { evidence } = occurrence;
  if (evidence.length <= MOST_EVIDENCE) return [occurrence];
  return Array.from({ length: Math.ceil(evidence.length / MOST_EVIDENCE) }, (_, at) => ({
    ...occurrence,
    ...(at > 0 && { id: undefined, thread: undefined, parts: undefined }),
    evidence: evidence.slice(at * MOST_EVIDENCE, (at + 1) * MOST_EVIDENCE),
  }));
}

function cutPlain(cutter: Cutter, content: ContentView): ContentView[] {
  switch (content.type) {
    case 'items':
      return portion(cutter, [content.items, itemWeight, ({ id }) => id], (items) => ({ ...content, items }));
    case 'events':
      return portion(cutter, [content.events, eventWeight, ({ id }) => id], (events) => ({ ...content, events }));
    case 'occurrences':
      return portion(cutter, [content.occurrences.flatMap(partsOf), occurrenceWeight, ({ id }) => id], (occurrences) => ({
        ...content,
        occurrences,
      }));
    case 'owed':
      return portion(cutter, [content.parties, owedWeight], (parties) => ({ ...content, parties }));
    case 'points':
      return portion(cutter, [content.points, () => 1, ({ id }) => id], (points) => ({ ...content, points }));
    case 'table': {
      const { table, more } = cutTable(cutter, content.table);
      return cutter.goesOn && table.rows.length === 0 ? [] : [{ ...content, table }, ...moreContent(more)];
    }
    case 'fold': {
      const inner = cutContents(cutter, content.content, cutPlain);
      // Where a page goes on, what was behind a line is what somebody came for.
      return cutter.goesOn ? inner : [{ ...content, content: inner }];
    }
    default:
      return cutter.goesOn && content.type !== 'heading' ? [] : [content];
  }
}

/** A list that stands behind its heading, where a page goes on with it. */
function open({ id, heading }: { id: string; heading: string }, items: readonly ItemView[], more: LinkView | undefined): ContentView[] {
  return items.length === 0 ? [] : [{ type: 'heading', id, text: heading }, { type: 'items', items }, ...moreContent(more)];
}

function cutDashboard(cutter: Cutter, content: DashboardContent): DashboardContent[] {
  switch (content.type) {
    case 'list': {
      const { lines, more } = cutter.cut(content.items, itemWeight, ({ id }) => id);
      return cutter.goesOn ? open(content, lines, more) : [{ ...content, items: lines, more }];
    }
    case 'lists': {
      const lists = content.lists
        .map((list) => {
          const { lines, more } = cutter.cut(list.items, itemWeight, ({ id }) => id);
          return { ...list, items: lines, more };
        })
        .filter(({ items }) => !cutter.goesOn || items.length > 0);
      return cutter.goesOn ? lists.flatMap((list) => open(list, list.items, list.more)) : [{ ...content, lists }];
    }
    case 'bars':
    case 'counts':
    case 'levels':
    case 'pairs':
    case 'quarters':
    case 'strips':
      return cutter.goesOn ? [] : [content];
    default:
      return cutPlain(cutter, content);
  }
}

/** Contents one after another; where a page goes on, a heading stands only before what is left of its own. */
function cutContents<C extends ContentView | DashboardContent>(
  cutter: Cutter,
  contents: readonly C[],
  cutOne: (cutter: Cutter, content: C) => C[],
): C[] {
  const cut = contents.flatMap((content) => cutOne(cutter, content));
  if (!cutter.goesOn) return cut;
  return cut.filter((content, at) => content.type !== 'heading' || (cut[at + 1] !== undefined && cut[at + 1]!.type !== 'heading'));
}

const hasContent = ({ content }: { content: readonly unknown[] }) => content.length > 0;

/** The sections of an entry or a sheet, as far as one page shows them. */
export function cutSections(cutter: Cutter, sections: readonly SectionView[]): SectionView[] {
  const cut = sections.map((section) => ({ ...section, content: cutContents(cutter, section.content, cutPlain) }));
  return cutter.goesOn ? cut.filter(hasContent) : cut;
}

/** The sections of a page of figures; where a page goes on, what was asked for stands open. */
export function cutDashboardSections(cutter: Cutter, sections: readonly DashboardSectionView[]): DashboardSectionView[] {
  const cut = sections.map((section) => ({ ...section, content: cutContents(cutter, section.content, cutDashboard) }));
  return cutter.goesOn ? cut.filter(hasContent).map(({ id, heading, content }) => ({ id, heading, content })) : cut;
}
