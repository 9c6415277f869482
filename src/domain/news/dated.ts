import { filingsAbout } from '../agreements/story.ts';
import { stagesOf } from '../acts/acts.ts';
import { datedDeliverables, writtenDue } from '../agreements/timeliness.ts';
import { compareEdtf, edtf } from '../dates/edtf.ts';
import { dateOf } from '../ledger/entry-date.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerLedger } from '../ledger/once.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { ASSESSING, assessmentsBySubject, isAssessing } from '../voices/assessments.ts';
import { concernedBy, concernedIn } from './concerned.ts';
import type { News, NewsLevel } from './model.ts';

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

/** What each report and self-assessment made of the levels of its voice, subject by subject. */
const levelsByEntry = oncePerLedger((ledger): ReadonlyMap<AnyEntry, readonly NewsLevel[]> => {
  const levels = new Map<AnyEntry, NewsLevel[]>();
  for (const subject of assessmentsBySubject(ledger).keys()) {
    for (const { cause, changes } of filingsAbout(ledger, subject)) {
      if (!isAssessing(cause)) continue;
      const own = levels.get(cause) ?? [];
      levels.set(cause, own);
      own.push(...changes.map((change): NewsLevel => ({ ...change, subject, voice: ASSESSING[cause.collection] })));
    }
  }
  return levels;
});

const nameOf = ({ collection, id }: AnyEntry) => `${collection}.${id}`;

/** What is told of an entry by its own date. */
function own(ledger: Ledger, entry: AnyEntry): News[] {
  const on = happenedOn(entry);
  if (on === undefined) return [];
  const levels = levelsByEntry(ledger).get(entry) ?? [];
  return [{ kind: 'dated', id: nameOf(entry), on, collection: entry.collection, entry, concerned: concernedBy(ledger, entry), levels }];
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

/** Dates that went by and of which nothing says whether they were kept; one that was let go before it came is none. */
function passed(ledger: Ledger, entry: Entry<'agreements'>, asOf: string): News[] {
  const closed = stagesOf(entry).find(({ stage, on }) => stage === 'closed' && edtf(on).from <= asOf);
  return datedDeliverables(ledger, entry, asOf).flatMap(({ deliverable, status, due }): News[] => {
    const isPassed = status === 'date-passed' || status === 'overdue';
    if (!isPassed || due === undefined || (closed && edtf(closed.on).from <= due)) return [];
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
function evidence(ledger: Ledger, entry: Entry<'records'>): News[] {
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
    ...own(ledger, entry),
    ...(entry.collection === 'agreements' ? [...stages(ledger, entry), ...passed(ledger, entry, asOf)] : []),
    ...(entry.collection === 'records' ? evidence(ledger, entry) : []),
    ...stated(ledger, entry),
  ]);
  return all.filter(({ on }) => edtf(on).from <= asOf);
}
