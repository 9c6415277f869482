import { ANCHORS } from '#addresses/anchors.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import type { CalendarView } from '../calendar.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { DashboardView } from '../model/dashboard.ts';
import type { EntryView } from '../model/entry.ts';
import type { Inline } from '../model/inline.ts';
import type { ListView } from '../model/list.ts';
import type { PageView } from '../model/page.ts';
import type { SheetView } from '../model/sheet.ts';
import type { TrailPageView } from '../model/trail.ts';
import type { PaperPageView } from '../papers/page.ts';
import { cutPaper } from './paper-runs.ts';
import { cutDashboardSections, cutSections, cutTable, type Cutter } from './content-runs.ts';
import { itemWeight, rowWeight } from './weights.ts';

/** A page whose lists may grow without end, by what draws it. */
export type DivisibleView =
  | { drawnBy: 'list'; view: ListView }
  | { drawnBy: 'dashboard'; view: DashboardView }
  | { drawnBy: 'sheet'; view: SheetView }
  | { drawnBy: 'entry'; view: EntryView }
  | { drawnBy: 'trail'; view: TrailPageView }
  | { drawnBy: 'calendar'; view: CalendarView }
  | { drawnBy: 'paper'; view: PaperPageView };

function cutList(cutter: Cutter, view: ListView): ListView {
  const groups = view.groups.map((group) => {
    const { lines, more } = cutter.cut(group.items, itemWeight, ({ id }) => id);
    return { ...group, items: lines, more, ...(group.fold && { lines: group.items.length }) };
  });
  if (!cutter.goesOn) return { ...view, groups };
  return {
    ...pageOf(view),
    heading: view.heading,
    intro: '',
    count: '',
    remarks: [],
    facets: [],
    filter: undefined,
    // What was asked for stands open.
    groups: groups.filter(({ items }) => items.length > 0).map((group) => ({ ...group, fold: undefined, lines: undefined })),
  };
}

function cutTrail(cutter: Cutter, view: TrailPageView): TrailPageView {
  const groups = view.groups.map((group) => {
    const { lines, more } = cutter.cut(
      group.rows,
      ({ facts }) => 1 + facts.length / 4,
      ({ id }) => id,
    );
    return { ...group, rows: lines, more, count: group.rows.length };
  });
  if (!cutter.goesOn) return { ...view, groups };
  return { ...view, lead: '', trail: undefined, folded: false, groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** What a sheet has besides its sections, where one goes on with the lines of another page. */
const bare = { kicker: [], lead: '', notices: [], facts: [] } as const;

/** Of a calendar: the first page by month as ever; where it goes on, a section for each month. */
function cutCalendar(cutter: Cutter, view: CalendarView): CalendarView | SheetView {
  const monthsOf = (months: CalendarView['upcoming']['months']) =>
    months.map((month) => {
      const { lines, more } = cutter.cut(month.items, itemWeight, ({ id }) => id);
      return { ...month, items: lines, more, count: month.items.length };
    });
  const upcoming = { ...view.upcoming, months: monthsOf(view.upcoming.months) };
  const years = view.years.map((year) => ({ ...year, months: monthsOf(year.months) }));
  if (!cutter.goesOn) return { ...view, upcoming, years };
  const section = (id: string, heading: string, { items, more }: (typeof upcoming.months)[number]): SectionView[] =>
    items.length === 0
      ? []
      : [{ id, heading, content: [{ type: 'items', items }, ...(more ? [{ type: 'paragraph' as const, inlines: [more] }] : [])] }];
  return {
    ...pageOf(view),
    ...bare,
    heading: view.heading,
    sections: [
      ...upcoming.months.flatMap((month, at) => section(`m${at}`, month.heading, month)),
      ...years.flatMap(({ id, heading, months }) =>
        months.flatMap((month, at) => section(`${id}-${at}`, `${heading} · ${month.heading}`, month)),
      ),
    ],
  };
}

/** What every page has, without what only one kind has. */
function pageOf({
  locale,
  path,
  title,
  description,
  alternates,
  absolute,
  breadcrumbs,
  asOf,
  current,
  indexed,
  demonstration,
  preview,
}: PageView): PageView {
  return {
    locale,
    path,
    title,
    description,
    alternates,
    absolute,
    breadcrumbs,
    asOf,
    current,
    indexed,
    ...(demonstration && { demonstration }),
    preview,
  };
}

/** An entry: where it goes on, the sections that are left, what each voice says, and mentions, each under its heading. */
function cutEntry(cutter: Cutter, view: EntryView): EntryView | SheetView {
  const { headings } = MESSAGES[view.locale];
  const voices = view.voices?.voices.map((voice) => {
    const { lines, more } = cutter.cut<readonly Inline[]>(voice.statements, (inlines) => rowWeight([inlines]));
    return { ...voice, statements: more ? [...lines, [more]] : lines };
  });
  const byCountry = view.voices?.byCountry && cutTable(cutter, view.voices.byCountry);
  const sections = cutSections(cutter, view.sections);
  const notes = cutter.cut(view.notes, ({ sources }) => 1 + sources.length / 4);
  const mentions = view.mentions.map((mention) => {
    const { lines, more } = cutter.cut(mention.items, itemWeight);
    return { ...mention, items: lines, more };
  });
  const sources = cutter.cut(view.sources, () => 1);
  if (!cutter.goesOn) {
    return {
      ...view,
      ...(view.voices && { voices: { ...view.voices, voices: voices!, byCountry: byCountry?.table } }),
      sections,
      notes: notes.lines,
      mentions,
      sources: sources.lines,
      furtherNotes: notes.more,
      furtherSources: sources.more,
    };
  }
  const said = (voices ?? []).flatMap(({ heading, statements }, at): ContentView[] =>
    statements.length === 0
      ? []
      : [{ type: 'heading', id: `voz-${at}`, text: heading }, ...statements.map((inlines) => ({ type: 'paragraph', inlines }) as const)],
  );
  const section = (id: string, heading: string, content: readonly ContentView[]): SectionView[] =>
    content.length === 0 ? [] : [{ id, heading, content }];
  const after = (more: Inline | undefined): ContentView[] => (more === undefined ? [] : [{ type: 'paragraph', inlines: [more] }]);
  return {
    ...pageOf(view),
    ...bare,
    heading: view.heading,
    sections: [
      ...section(ANCHORS.voices[view.locale], view.voices?.heading ?? '', [
        ...said,
        ...(byCountry && byCountry.table.rows.length > 0
          ? [{ type: 'table' as const, table: byCountry.table }, ...after(byCountry.more)]
          : []),
      ]),
      ...sections,
      ...section('notas', headings.notes, [
        ...notes.lines.map(({ kind, text, lang }): ContentView => ({ type: 'paragraph', inlines: [`${kind}. ${text}`], lang })),
        ...after(notes.more),
      ]),
      ...mentions.flatMap(({ heading, items, more }, at) =>
        section(
          `menciones-${at}`,
          `${headings.mentions}: ${heading}`,
          items.length === 0 ? [] : [{ type: 'items', items }, ...after(more)],
        ),
      ),
      ...section(
        ANCHORS.sources[view.locale],
        headings.sources,
        sources.lines.length === 0
          ? []
          : [{ type: 'points', points: sources.lines.map((source) => ({ text: '', sources: [source] })) }, ...after(sources.more)],
      ),
    ],
  };
}

/** A page as far as a cutter leaves it, and what draws it then. */
export function cutView(cutter: Cutter, divisible: DivisibleView): PageView {
  switch (divisible.drawnBy) {
    case 'list':
      return cutList(cutter, divisible.view);
    case 'dashboard': {
      const { view } = divisible;
      const sections = cutDashboardSections(cutter, view.sections);
      const first: DashboardView = { ...view, sections };
      const further: DashboardView = { ...first, intro: '', points: [], empty: undefined, facets: [], filter: undefined };
      return cutter.goesOn ? further : first;
    }
    case 'sheet': {
      const { view } = divisible;
      const cut: SheetView = { ...view, sections: cutSections(cutter, view.sections) };
      return cutter.goesOn ? { ...cut, ...bare } : cut;
    }
    case 'trail':
      return cutTrail(cutter, divisible.view);
    case 'calendar':
      return cutCalendar(cutter, divisible.view);
    case 'entry':
      return cutEntry(cutter, divisible.view);
    case 'paper':
      return cutPaper(cutter, divisible.view);
  }
}
