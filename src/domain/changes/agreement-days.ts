import { dueIntervalOf } from '../agreements/timeliness.ts';
import { deliverablesOf } from '../acts/deliverables.ts';
import { compareText } from '../compare-text.ts';
import { addDays, edtf } from '../dates/edtf.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import { Ledger } from '../ledger/ledger.ts';
import { keyOfEntry, versionOn, versionsOf, type Version } from '../ledger/versions.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { isAssessing } from '../voices/assessments.ts';
import { agreementChanges } from './agreement-changes.ts';
import type { Change } from './change.ts';
import { causesOf, mostPrecise, type DatedChange } from './dated-change.ts';

type Agreement = Entry<'agreements'>;
type Versions = readonly Version[];

/** An assessing entry with nothing but what it says of one subject, so that a day of one agreement costs nothing of the others. */
function sayingOnly(versions: Versions, subject: string): Versions {
  return versions.flatMap((version) => {
    const { entry } = version;
    if (!isAssessing(entry)) return [];
    const assessments = entry.facts.assessments.filter((own) => own.subject === subject);
    return assessments.length === 0 ? [] : [{ ...version, entry: { ...entry, facts: { ...entry.facts, assessments } } as AnyEntry }];
  });
}

/** Entries, beside itself, from which what documents show of an agreement, its stage and its dates are computed. */
function concerning(ledger: Ledger, agreement: Agreement): readonly Versions[] {
  const versions = versionsOf(ledger);
  const hasDate = deliverablesOf(agreement).some(({ due }) => due !== undefined);
  const naming = new Set(ledger.mentionsOf(agreement).map(({ from }) => from));
  for (const { due } of deliverablesOf(agreement)) {
    const meeting = due?.before === undefined ? undefined : ledger.get('meetings', due.before);
    if (meeting) naming.add(meeting);
  }
  return [...naming].flatMap((entry) => {
    const own = versions.get(`${entry.collection}/${entry.id}`)!;
    if (isAssessing(entry)) return hasDate ? [sayingOnly(own, agreement.id)] : [];
    return ['records', 'plans', 'meetings'].includes(entry.collection) ? [own] : [];
  });
}

/** What may change something on a day without anything being filed, and its date as a source gives it. */
interface Passing {
  day: string;
  date: string;
  cause: AnyEntry;
}

/** What time alone may change: a plan's year begins, a meeting is held, a date comes near or has passed. */
function passingDays(ledger: Ledger, agreement: Agreement, others: readonly Versions[]): Passing[] {
  const held = others.flat().flatMap(({ entry }): Passing[] => {
    if (entry.collection === 'meetings') return [{ day: edtf(entry.facts.held).from, date: entry.facts.held, cause: entry }];
    if (entry.collection !== 'plans' || entry.facts.dated !== undefined) return [];
    const year = String(entry.facts.year);
    return [{ day: edtf(year).from, date: year, cause: entry }];
  });
  const due = deliverablesOf(agreement).flatMap((deliverable): Passing[] => {
    const days = dueIntervalOf(ledger, deliverable);
    if (!days) return [];
    return [addDays(days.from, -THRESHOLDS.dueSoonDays), addDays(days.to, 1)].map((day) => ({ day, date: day, cause: agreement }));
  });
  return [...held, ...due];
}

/** Which collections a kind of change can come from. */
const SPEAKS: Partial<Record<Change['kind'], readonly CollectionName[]>> = {
  record: ['records', 'agreements'],
  stage: ['agreements', 'plans', 'meetings'],
};

/** Whether an entry can be what a change comes from. A plan puts an act on one stage, and on no other. */
function mayCause(change: Change, { collection }: AnyEntry): boolean {
  if (change.kind === 'stage' && collection === 'plans') return [change.before, change.after].some((own) => own?.stage === 'planned');
  return SPEAKS[change.kind]?.includes(collection) ?? true;
}

function changesOf(ledger: Ledger, agreement: Agreement, asOf: string): DatedChange[] {
  const own = versionsOf(ledger).get(keyOfEntry(agreement))!;
  const others = concerning(ledger, agreement);
  const passing = Map.groupBy(passingDays(ledger, agreement, others), ({ day }) => day);
  const all = [own, ...others];
  const first = own[0]?.from;
  if (first === undefined) return [];
  const days = [...new Set([...all.flatMap((versions) => versions.map(({ from }) => from)), ...passing.keys()])].sort(compareText);
  const changes: DatedChange[] = [];
  let before = new Ledger([]);
  for (const day of days.filter((one) => one >= first && one <= asOf)) {
    const passed = passing.get(day) ?? [];
    for (const change of agreementChanges(before, before, day, addDays(day, -1))) {
      const caused = passed.filter(({ cause }) => mayCause(change, cause) && (change.kind !== 'timeliness' || cause === agreement));
      const by = change.kind === 'stage' ? 'entry' : 'time';
      changes.push({
        day,
        date: mostPrecise(
          caused.map(({ date }) => date),
          day,
        ),
        change,
        by,
        causes: causesOf(caused.map(({ cause }) => cause)),
      });
    }
    const began = all.flatMap((versions) => versions.filter(({ from }) => from === day));
    if (began.length === 0) continue;
    const now = new Ledger(all.flatMap((versions) => versionOn(versions, day)?.entry ?? []));
    for (const change of agreementChanges(before, now, day)) {
      const caused = began.filter(({ entry }) => mayCause(change, entry));
      const dates = caused.flatMap(({ date }) => date ?? []);
      changes.push({ day, date: mostPrecise(dates, day), change, by: 'entry', causes: causesOf(caused.map(({ entry }) => entry)) });
    }
    before = now;
  }
  return changes;
}

/** How what documents show of each agreement, its stage and whether its dates were kept changed, day by day. @param asOf ISO day */
export function agreementDays(ledger: Ledger, asOf: string): DatedChange[] {
  return ledger.all('agreements').flatMap((agreement) => changesOf(ledger, agreement, asOf));
}
