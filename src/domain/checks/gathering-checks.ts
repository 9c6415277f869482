import { endOf, startOf } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import type { AnyEntry, Entry, FieldPath } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ReportProblem } from './entry-problems.ts';

type Meeting = Entry<'meetings'>;

/** What was presented at a meeting existed when it ended, and the meeting has begun. @param since EDTF; undefined where undated */
function checkPresented(
  { ledger, today, report }: Checking,
  entry: AnyEntry,
  since: string | undefined,
  presented: readonly { id: string; path: FieldPath }[],
): void {
  for (const { id, path } of presented) {
    const held = ledger.get('meetings', id)?.facts.held;
    if (held === undefined) continue;
    const at = path.join('.');
    if (today !== undefined && startOf(held).from > today) {
      report(entry, 'date-in-future', path, { path: at, found: held, latest: today });
    } else if (since !== undefined && edtf(since).from > endOf(held).to) {
      report(entry, 'dates-out-of-order', path, { path: at, found: held, against: since });
    }
  }
}

/** What a meeting prepared came after it, and what it taught had been issued. */
function checkMeeting({ ledger, report }: Checking, meeting: Meeting): void {
  const { before, teaches = [], held } = meeting.facts;
  const prepared = before === undefined ? undefined : ledger.get('meetings', before)?.facts.held;
  if (prepared !== undefined && startOf(held).from > endOf(prepared).to) {
    report(meeting, 'dates-out-of-order', ['before'], { path: 'before', found: prepared, against: held });
  }
  teaches.forEach((id, index) => {
    const issued = ledger.get('guidelines', id)?.facts.issued;
    if (issued === undefined || edtf(issued).from <= endOf(held).to) return;
    report(meeting, 'dates-out-of-order', ['teaches', index], { path: `teaches.${index}`, found: held, against: issued });
  });
}

/** A mission is told with the follow-up that it recommended: its own, that of its report, or an act that it adopted. */
function checkMission({ ledger, today, report }: Checking, meeting: Meeting): void {
  const { series, 'next-steps': steps, held } = meeting.facts;
  if (series !== 'mission' || steps !== undefined || (today !== undefined && endOf(held).to > today)) return;
  const adopted = ledger.all('agreements').some(({ facts }) => facts.act.meeting === meeting.id);
  const reported = ledger.all('documents').some(({ facts }) => facts.meeting === meeting.id && facts['follow-up'] !== undefined);
  if (!adopted && !reported) report(meeting, 'mission-without-follow-up', ['series'], { path: 'series', found: series });
}

function checkDocument({ report }: Checking, document: Entry<'documents'>): void {
  const { kind, duties = [], 'follow-up': followUp } = document.facts;
  if (followUp !== undefined) return;
  const duty = duties.indexOf('5-6');
  if (kind === 'representation-report') report(document, 'mission-without-follow-up', ['kind'], { path: 'kind', found: kind });
  else if (duty !== -1) report(document, 'mission-without-follow-up', ['duties', duty], { path: `duties.${duty}`, found: '5-6' });
}

interface Checking {
  ledger: Ledger;
  today: string | undefined;
  report: ReportProblem;
}

/** What is wrong between meetings and what they prepare, teach and recommend, and with what was presented at them. */
export function checkGatherings(ledger: Ledger, today: string | undefined, report: ReportProblem): void {
  const checking = { ledger, today, report };
  for (const meeting of ledger.all('meetings')) {
    checkMeeting(checking, meeting);
    checkMission(checking, meeting);
  }
  for (const document of ledger.all('documents')) checkDocument(checking, document);
  for (const entry of ledger.all('reports')) {
    const presented = (entry.facts.presented ?? []).map((id, index) => ({ id, path: ['presented', index] }));
    checkPresented(checking, entry, entry.facts.period, presented);
  }
  for (const entry of ledger.all('proposals')) {
    const presented = (entry.facts.presented ?? []).map(({ at }, index) => ({ id: at, path: ['presented', index, 'at'] }));
    checkPresented(checking, entry, entry.facts.proposed, presented);
  }
}
