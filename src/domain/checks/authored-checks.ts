import { addMonths } from '../dates/calendar.ts';
import { addDays, edtf } from '../dates/edtf.ts';
import type { Entry, FieldPath } from '../ledger/entry.ts';
import type { ReportProblem } from './entry-problems.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { divisionNamed, divisionsOf, nearestDivision } from '../places/places.ts';
import { LOCALES } from '../schemas/vocabulary.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { subjectOf } from '../voices/subjects.ts';

/** What a party files about what it observed: the record has neither a place nor a period of its own. */
type Authored = Entry<'reports'> | Entry<'self-assessments'>;

/** A measure is asked for norm and practice, from every voice: a level of the whole can be compared with neither. */
function checkAspects(ledger: Ledger, entry: Authored, report: ReportProblem): void {
  entry.facts.assessments.forEach(({ subject, norm, practice }, index) => {
    if (subjectOf(ledger, subject)?.measure === undefined || norm !== undefined || practice !== undefined) return;
    report(entry, 'aspects-left-out', ['assessments', index, 'level'], { path: `assessments.${index}.level`, found: subject });
  });
}

/** A place is a division of the register of its country; a municipality is named inside one. */
function checkPlaces(ledger: Ledger, entry: Authored, report: ReportProblem): void {
  const home = entry.collection === 'reports' ? entry.facts.place : undefined;
  const check = (country: string | undefined, region: string | undefined, path: FieldPath) => {
    const iso2 = country === undefined ? undefined : ledger.get('parties', country)?.facts.iso2;
    const divisions = divisionsOf(iso2);
    if (region === undefined || !divisions || divisionNamed(iso2, region)) return;
    report(entry, 'unknown-place', path, {
      path: path.join('.'),
      found: region,
      country: country!,
      nearest: nearestDivision(iso2!, region),
      accepted: divisions.map(({ name }) => name),
    });
  };
  check(home?.country, home?.region, ['place', 'region']);
  entry.facts.assessments.forEach((item, index) => {
    const own = entry.collection === 'reports' ? home?.country : entry.facts.country;
    check(item.country ?? own, item.region, ['assessments', index, 'region']);
  });
}

/** What spans more than a year says little of any day in it, and would pass as current for as long. */
function checkPeriod(entry: Authored, report: ReportProblem): void {
  const { period } = entry.facts;
  const { from, to } = edtf(period);
  if (addDays(addMonths(from, THRESHOLDS.longestPeriodMonths), -1) >= to) return;
  report(entry, 'period-too-long', ['period'], { path: 'period', found: period, limit: THRESHOLDS.longestPeriodMonths });
}

/** What a party wrote itself is read aloud in its language: it is known where the entry exists in one alone, or says it. */
function checkLanguage(entry: Authored, report: ReportProblem): void {
  if (entry.collection === 'reports' || entry.facts.lang !== undefined || Object.keys(entry.words).length < 2) return;
  const { method, assessments } = entry.facts;
  const isWritten = assessments.some((item) => item.method !== undefined || item.evidence !== undefined || item.municipality !== undefined);
  if (method !== undefined || isWritten) report(entry, 'missing-key', [], { path: 'lang', found: 'lang', accepted: LOCALES });
}

/** What can be wrong with what a party says of aspects, places and time, and with its language. */
export function checkAuthored(ledger: Ledger, entry: Authored, report: ReportProblem): void {
  checkAspects(ledger, entry, report);
  checkPlaces(ledger, entry, report);
  checkPeriod(entry, report);
  checkLanguage(entry, report);
}
