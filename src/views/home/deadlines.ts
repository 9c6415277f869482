import { compareText } from '#domain/compare-text.ts';
import { timelinessOf, type Timeliness } from '#domain/agreements/timeliness.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { hrefOf, sectionLink, type ViewContext } from '../context.ts';
import { dueView } from '../due.ts';
import { entryLink } from '../names.ts';
import type { HomeListView } from '../model/home.ts';
import type { LinkView } from '../model/inline.ts';

/** What is told of dates that are over: that a voice says a date was not kept, and that nothing is known of it. */
const LATE = ['overdue', 'date-passed'] as const satisfies readonly Timeliness[];

/** As many as the first screens of a phone hold of a list. */
export const SHOWN = 2;

/** The list of the agreements whose date was not kept or has passed, with their number. */
export function passedLink(context: ViewContext, status: (typeof LATE)[number], count: number): LinkView {
  return {
    href: hrefOf(context, { to: 'due', list: status }),
    text: context.messages.homePage.deadlines.lists[status](count),
  };
}

interface Dated {
  entry: Entry<'agreements'>;
  status: Timeliness;
  /** Last day in time. */
  due: string;
}

function datedOf({ ledger, asOf }: ViewContext): Dated[] {
  return ledger.all('agreements').flatMap((entry) => {
    const { status, due } = timelinessOf(ledger, entry, asOf);
    return due === undefined ? [] : [{ entry, status, due }];
  });
}

/** Agreements whose date is near (the nearest first), was not kept or has passed (the latest first). */
export function deadlines(context: ViewContext): HomeListView {
  const { title, none } = context.messages.homePage.deadlines;
  const dated = datedOf(context);
  const having = (status: Timeliness) =>
    dated.filter((own) => own.status === status).sort((a, b) => compareText(a.due, b.due) || compareText(a.entry.id, b.entry.id));
  const late = LATE.map((status) => ({ status, own: having(status).reverse() })).filter(({ own }) => own.length > 0);
  const told = [...having('due-soon'), ...late.flatMap(({ own }) => own)];
  const links = [...late.map(({ status, own }) => passedLink(context, status, own.length)), sectionLink(context, 'calendar')];
  return {
    title,
    said: told.length === 0 ? none : undefined,
    lines: told.slice(0, SHOWN).map(({ entry }) => ({ link: entryLink(context, entry), when: dueView(context, entry)!.text })),
    more: links.flatMap((link, index) => (index === 0 ? [link] : [' · ', link])),
  };
}
