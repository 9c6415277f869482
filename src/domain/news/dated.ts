import { stagesOf } from '../acts/acts.ts';
import { datedDeliverables, writtenDue } from '../agreements/timeliness.ts';
import { changesByDay } from '../changes/by-day.ts';
import type { Change } from '../changes/change.ts';
import { compareEdtf, edtf } from '../dates/edtf.ts';
import { dateOf } from '../ledger/entry-date.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerKey } from '../ledger/once.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { concernedBy, concernedIn } from './concerned.ts';
import type { Made, News } from './model.ts';

/** Kinds of entries that tell of something that happened on their date; sources, topics and parties only are there. */
const HAPPENED: ReadonlySet<CollectionName> = new Set([
  'agreements',
  'proposals',
  'guidelines',
  'reports',
  'self-assessments',
  'reviews',
  'replies',
  'meetings',
  'plans',
  'documents',
  'actions',
  'waivers',
  'consultations',
  'inputs',
]);

/** The date (EDTF) on which an entry happened: of what is filed that of filing, and not that of what it observed. */
export function happenedOn(entry: AnyEntry): string | undefined {
  if (!HAPPENED.has(entry.collection)) return undefined;
  return 'filed' in entry.facts ? entry.facts.filed : dateOf(entry);
}

/** What each entry made different on its day, by its name, and which dates only came and went. */
const changesOf = oncePerKey((ledger, asOf) => {
  const made = new Map<string, { date: string; change: Made }[]>();
  const passed: Extract<Change, { kind: 'timeliness' }>[] = [];
  for (const { by, date, change, causes } of changesByDay(ledger, asOf)) {
    if (by === 'time') {
      if (change.kind === 'timeliness' && change.after === 'date-passed') passed.push(change);
    } else if (isMade(change)) {
      for (const { collection, id } of causes) {
        const own = made.get(`${collection}.${id}`) ?? [];
        made.set(`${collection}.${id}`, own);
        own.push({ date, change });
      }
    }
  }
  return { made, passed: Map.groupBy(passed, ({ agreement }) => agreement) };
});

/** Whether a change is one of what is said, and more than that what is said became younger. */
function isMade(change: Change): change is Made {
  if (change.kind !== 'level') return change.kind === 'difference' || change.kind === 'contested' || change.kind === 'record';
  const { before, after } = change;
  const isSame = (['lowest', 'highest', 'statements'] as const).every((key) => before[key] === after[key]);
  const expired = [before, after].map(({ status }) => status === 'expired');
  const silent = [before, after].map(({ unknowns }) => unknowns > 0);
  return !isSame || expired[0] !== expired[1] || silent[0] !== silent[1];
}

const nameOf = ({ collection, id }: AnyEntry) => `${collection}.${id}`;

/** What is told of an entry by its own date. */
function own(ledger: Ledger, entry: AnyEntry, asOf: string): News[] {
  const on = happenedOn(entry);
  if (on === undefined) return [];
  const made = (changesOf(ledger, asOf).made.get(nameOf(entry)) ?? []).flatMap(({ change }) => (change.kind === 'record' ? [] : [change]));
  return [{ kind: 'dated', id: nameOf(entry), on, collection: entry.collection, entry, concerned: concernedBy(ledger, entry), made }];
}

/** Stages after the act itself. */
function stages(ledger: Ledger, entry: Entry<'agreements'>): News[] {
  return stagesOf(entry)
    .filter(({ on, stage }) => stage === 'closed' || compareEdtf(on, entry.facts.adopted) !== 0)
    .map(({ stage, on, outcome }) => ({
      kind: 'stage',
      id: `${nameOf(entry)}.${stage}`,
      on,
      collection: 'agreements',
      entry,
      concerned: concernedBy(ledger, entry),
      stage,
      outcome,
    }));
}

/** Dates that came and of which nothing was found on whether they were kept, each as its text gives it. */
function passed(ledger: Ledger, entry: Entry<'agreements'>, asOf: string): News[] {
  const days = new Set((changesOf(ledger, asOf).passed.get(entry.id) ?? []).map(({ due }) => due));
  return datedDeliverables(ledger, entry, asOf).flatMap(({ deliverable, due }): News[] => {
    if (due === undefined || !days.has(due)) return [];
    return [
      {
        kind: 'date-passed',
        id: `${nameOf(entry)}.${deliverable.id}.passed`,
        on: writtenDue(ledger, deliverable)!,
        collection: 'agreements',
        entry,
        concerned: concernedBy(ledger, entry),
        deliverable: deliverable.id,
      },
    ];
  });
}

/** Dated evidence of a record, each about its act alone. */
function evidence(ledger: Ledger, entry: Entry<'records'>, asOf: string): News[] {
  const made = changesOf(ledger, asOf).made.get(nameOf(entry)) ?? [];
  return entry.facts.documented.flatMap(({ subject, evidence: found = [] }) =>
    found.flatMap(({ id, date }): News[] =>
      date === undefined
        ? []
        : [
            {
              kind: 'evidence',
              id: `${nameOf(entry)}.${subject}.${id}`,
              on: date,
              collection: 'records',
              entry,
              concerned: concernedIn(ledger, subject),
              subject,
              evidence: id,
              made: made.flatMap(({ date: on, change }) =>
                'agreement' in change && change.agreement === subject && on === date ? [change] : [],
              ),
            },
          ],
    ),
  );
}

/** Corrections that an entry states itself, on the day of each. */
function stated(ledger: Ledger, entry: AnyEntry): News[] {
  return (entry.facts.corrections ?? []).map(({ on, was, reason }, at) => ({
    kind: 'stated',
    id: `${nameOf(entry)}.correction.${on}.${at + 1}`,
    on,
    collection: entry.collection,
    entry,
    concerned: concernedBy(ledger, entry),
    reason,
    was,
  }));
}

/**
 * What happened by the dates that entries themselves bear, up to a day: each entry by its own date with what it made of levels,
 * stages, dated evidence, dates that went by, stated corrections. In no order. @param asOf ISO day
 */
export function datedNews(ledger: Ledger, asOf: string): News[] {
  const all = [...ledger.entries()].flatMap((entry): News[] => [
    ...own(ledger, entry, asOf),
    ...(entry.collection === 'agreements' ? [...stages(ledger, entry), ...passed(ledger, entry, asOf)] : []),
    ...(entry.collection === 'records' ? evidence(ledger, entry, asOf) : []),
    ...stated(ledger, entry),
  ]);
  return all.filter(({ on }) => edtf(on).from <= asOf);
}
