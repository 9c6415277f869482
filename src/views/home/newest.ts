import { compareText } from '#domain/compare-text.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { dateOf } from '#domain/ledger/entry-date.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { formatDate } from '#i18n/format.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import { entryLink } from '../names.ts';
import type { HomeListView } from '../model/home.ts';
import { SHOWN } from './deadlines.ts';

/** What happened, as the sources tell it; sources themselves and what is only planned are no event. */
const EVENTS = ['agreements', 'meetings', 'inputs', 'guidelines', 'actions', 'plans'] as const satisfies readonly CollectionName[];

interface Dated {
  entry: AnyEntry;
  date: string;
}

const latestFirst = (a: Dated, b: Dated) =>
  compareText(edtf(b.date).to, edtf(a.date).to) || compareText(edtf(b.date).from, edtf(a.date).from) || compareText(a.entry.id, b.entry.id);

function received({ ledger, asOf }: ViewContext): Dated[] {
  return [...ledger.all('reports'), ...ledger.all('self-assessments'), ...ledger.all('replies')]
    .map((entry): Dated => ({ entry, date: entry.facts.filed }))
    .filter(({ date }) => date <= asOf);
}

function happened({ ledger, asOf }: ViewContext): Dated[] {
  return EVENTS.flatMap((collection) =>
    (ledger.all(collection) as readonly AnyEntry[]).flatMap((entry) => {
      const date = dateOf(entry);
      return date !== undefined && edtf(date).to <= asOf ? [{ entry, date }] : [];
    }),
  );
}

/** What was filed last, whoever filed it, by the day on which it was; as long as nobody has filed anything, what happened last. */
export function newest(context: ViewContext): HomeListView {
  const { newest: words } = context.messages.homePage;
  const filed = received(context);
  const told = (filed.length > 0 ? filed : happened(context)).sort(latestFirst).slice(0, SHOWN);
  return {
    title: filed.length > 0 ? words.received : words.happened,
    said: filed.length > 0 ? undefined : told.length > 0 ? words.nothing : words.none,
    lines: told.map(({ entry, date }) => ({ link: entryLink(context, entry), when: formatDate(date, context.locale) })),
    more: filed.length > 0 ? [sectionLink(context, 'reports')] : [],
  };
}
