import { compareText } from '../compare-text.ts';
import { addDays } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { versionsOf } from '../ledger/versions.ts';
import { assessmentsOf, isAssessing, type Assessment } from '../voices/assessments.ts';
import { ageingDays, freshnessOf } from '../voices/columns.ts';
import { repliesTo } from '../voices/replies.ts';
import { comparisonsIn, type VoiceComparison } from '../voices/voice-comparison.ts';
import type { Change } from './change.ts';
import { causesOf, type DatedChange } from './dated-change.ts';
import { comparisonChanges } from './voice-changes.ts';

/** An assessment and the days on which it counts so: until the day before the next version of its entry. */
interface Counting {
  from: string;
  until: string;
  assessment: Assessment;
}

function assessmentsInTime(ledger: Ledger): Counting[] {
  return [...versionsOf(ledger).values()].flatMap((versions) =>
    versions.flatMap(({ from, entry }, index) => {
      if (!isAssessing(entry)) return [];
      const until = versions[index + 1]?.from ?? '~';
      return assessmentsOf(ledger, entry).map((assessment) => ({ from, until, assessment }));
    }),
  );
}

const assessmentsFrom = (counting: readonly Counting[]) => counting.map(({ assessment }) => assessment);

/** Of several entries, those that speak of the aspect of a change; of a level, in its voice. */
function concerned(change: Change, assessments: readonly Assessment[]): Assessment['entry'][] {
  return assessments.flatMap(({ aspect, voice, entry }) =>
    'aspect' in change && change.aspect === aspect && (change.kind !== 'level' || change.voice === voice) ? [entry] : [],
  );
}

/** All that was ever said of one subject in one country, or in the region, and what answers it. */
interface Place {
  subject: string;
  all: readonly Counting[];
  replies: readonly Entry<'replies'>[];
}

/** Days on which something of a place may change, in order. */
function daysOf({ all, replies }: Place, asOf: string): string[] {
  const days = new Set([
    ...all.flatMap(({ from, assessment }) => [from, ...ageingDays(assessment).filter((day) => day > from)]),
    ...replies.map(({ facts }) => facts.filed),
  ]);
  return [...days].filter((day) => day <= asOf).sort(compareText);
}

function changesOfPlace(ledger: Ledger, place: Place, asOf: string): DatedChange[] {
  const { subject, all, replies } = place;
  const compared = (until: string, day: string): readonly VoiceComparison[] => {
    const counting = assessmentsFrom(all.filter((own) => own.from <= until && until < own.until));
    return counting.length === 0 ? [] : comparisonsIn(ledger, subject, counting, day, until);
  };
  const changes: DatedChange[] = [];
  let before: readonly VoiceComparison[] = [];
  for (const day of daysOf(place, asOf)) {
    const eve = addDays(day, -1);
    const isOlder = ({ assessment }: Counting) => freshnessOf(assessment, eve) !== freshnessOf(assessment, day);
    const older = assessmentsFrom(all.filter((own) => own.from < day && eve < own.until && isOlder(own)));
    const aged = older.length === 0 ? before : compared(eve, day);
    const now = compared(day, day);
    const filed = assessmentsFrom(all.filter(({ from }) => from === day));
    const answered = replies.filter(({ facts }) => facts.filed === day);
    for (const change of comparisonChanges(before, aged))
      changes.push({ day, date: day, change, by: 'time', causes: causesOf(concerned(change, older)) });
    for (const change of comparisonChanges(aged, now)) {
      const entries = [...concerned(change, filed), ...(change.kind === 'contested' ? answered : [])];
      changes.push({ day, date: day, change, by: 'entry', causes: causesOf(entries) });
    }
    before = now;
  }
  return changes;
}

/** How what each voice says of each subject in each country changed, day by day. @param asOf ISO day */
export function voiceDays(ledger: Ledger, asOf: string): DatedChange[] {
  const places = Map.groupBy(assessmentsInTime(ledger), ({ assessment }) => `${assessment.subject}\n${assessment.country ?? ''}`);
  return [...places]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, all]) => {
      const replies = [...new Set(all.map(({ assessment }) => assessment.entry))].flatMap((entry) => repliesTo(ledger, entry));
      return changesOfPlace(ledger, { subject: all[0]!.assessment.subject, all, replies }, asOf);
    });
}
