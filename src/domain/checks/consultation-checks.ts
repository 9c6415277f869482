import { monthsBetween } from '../dates/calendar.ts';
import { addDays, edtf } from '../dates/edtf.ts';
import type { AnyEntry, Entry, FieldPath } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { memberCountryIds } from '../ledger/member-countries.ts';
import type { ReportProblem } from './entry-problems.ts';
import { nearest } from '../problems/nearest.ts';
import type { Round } from '../consultations/consultations.ts';
import { businessCalendars, coveredYears } from '../consultations/holidays.ts';
import { judgedSteps } from '../obligations/procedure.ts';
import { judge } from '../obligations/judge.ts';
import { presidencyOn, presidencyTerms } from '../obligations/roles.ts';
import type { ProcedureStep } from '../schemas/vocabulary.ts';

/** Everything in an entry has happened a year after its last date. */
function afterAll({ rounds = [], outcome, executed, informed, troika }: Entry<'consultations'>['facts']): string {
  const dates = [...rounds.map(({ sent }) => sent), outcome?.on, executed, informed, troika?.sent, troika?.reaction?.on];
  const answers = rounds.flatMap(({ positions = [] }) => positions.map(({ on }) => on));
  const days = [...dates, ...answers].flatMap((on) => (on === undefined ? [] : [edtf(on).to]));
  return addDays(days.sort().at(-1) ?? '2000-01-01', 366);
}

/** The text of a round says where it can be read, or that it is reserved. */
function hasText({ text }: Round): boolean {
  return text !== undefined && (text.source !== undefined || text.url !== undefined || text.reserved === true);
}

function checkPositions(
  entry: Entry<'consultations'>,
  round: Round,
  at: number,
  members: readonly string[],
  ledger: Ledger,
  report: ReportProblem,
) {
  const seen = new Set<string>();
  round.positions?.forEach(({ country, on }, index) => {
    const path = ['rounds', at, 'positions', index, 'country'];
    if (ledger.get('parties', country) && !members.includes(country)) {
      report(entry, 'position-from-non-member', path, { found: country, accepted: members, nearest: nearest(country, members) });
    }
    if (seen.has(country)) report(entry, 'position-twice', path, { found: country, round: round.id });
    seen.add(country);
    if (edtf(on).to < edtf(round.sent).from) {
      const field = ['rounds', at, 'positions', index, 'on'];
      report(entry, 'dates-out-of-order', field, { path: field.join('.'), found: on, against: round.sent });
    }
  });
}

/** What cannot be: an answer before its question. What else came out of order may have happened so, and is published. */
function checkSteps(entry: Entry<'consultations'>, report: ReportProblem): boolean {
  const { troika, rounds, outcome, executed, informed } = entry.facts;
  const pairs: { path: FieldPath; on: string | undefined; after: string | undefined }[] = [
    { path: ['troika', 'reaction', 'on'], on: troika?.reaction?.on, after: troika?.sent },
    { path: ['outcome', 'on'], on: outcome?.on, after: rounds?.[0]?.sent },
    { path: ['informed'], on: informed, after: executed },
  ];
  const impossible = pairs.filter(({ on, after }) => on !== undefined && after !== undefined && edtf(on).to < edtf(after).from);
  for (const { path, on, after } of impossible) {
    report(entry, 'dates-out-of-order', path, { path: path.join('.'), found: on!, against: after! });
  }
  return impossible.length === 0;
}

/** Fields that document each step of the procedure. */
const STEP_FIELDS: Record<ProcedureStep, FieldPath> = {
  'to-troika': ['troika', 'sent'],
  'troika-consensus': ['troika', 'reaction'],
  redistribution: ['rounds'],
  term: ['outcome', 'on'],
  consensus: ['outcome', 'result'],
  execution: ['executed'],
  informed: ['informed'],
};

/** A step that the entry documents as not followed: true or a slip of the pen, its author is told before it is published. */
function checkProcedure(ledger: Ledger, entry: Entry<'consultations'>, members: readonly string[], report: ReportProblem): void {
  const asOf = afterAll(entry.facts);
  for (const { step, ...pending } of judgedSteps(entry, { members, calendars: businessCalendars(ledger) }, asOf)) {
    const { state } = judge({ key: '', evidence: [], done: [], ...pending }, asOf);
    if (state !== 'missed') continue;
    const path = STEP_FIELDS[step];
    report(entry, 'procedure-not-followed', path, { path: path.join('.'), found: step, step });
  }
}

/** The country that consults is the one that presided when the text went out, where its term is documented. */
function checkPresiding(ledger: Ledger, entry: Entry<'consultations'>, report: ReportProblem): void {
  const { presidency, rounds, troika } = entry.facts;
  const on = rounds?.[0]?.sent ?? troika?.sent;
  if (on === undefined || edtf(on).uncertain) return;
  const terms = presidencyTerms(ledger);
  const holders = [edtf(on).from, edtf(on).to].map((day) => presidencyOn(terms, day));
  if (holders.some((holder) => holder?.sure !== true || holder.country === presidency)) return;
  report(entry, 'consulted-by-another', ['presidency'], { path: 'presidency', found: presidency, presided: holders[0]!.country });
}

/** What is wrong with a consultation whose fields are valid: rounds without a text or out of order, positions that cannot be. */
function checkConsultation(ledger: Ledger, entry: Entry<'consultations'>, report: ReportProblem): void {
  const members = memberCountryIds(ledger);
  const { rounds = [] } = entry.facts;
  rounds.forEach((round, at) => {
    if (!hasText(round)) report(entry, 'round-without-text', ['rounds', at], { found: round.id });
    const before = rounds[at - 1];
    if (before && edtf(round.sent).to < edtf(before.sent).from) {
      report(entry, 'rounds-out-of-order', ['rounds', at, 'sent'], { found: round.sent, previousSent: before.sent });
    }
    if (round.closes !== undefined && edtf(round.closes).to < edtf(round.sent).from) {
      const path = ['rounds', at, 'closes'];
      report(entry, 'dates-out-of-order', path, { path: path.join('.'), found: round.closes, against: round.sent });
    }
    checkPositions(entry, round, at, members, ledger, report);
  });
  const isPossible = checkSteps(entry, report);
  checkPresiding(ledger, entry, report);
  if (isPossible) checkProcedure(ledger, entry, members, report);
}

/** So many months before a table ends somebody is told to go on with it: new holidays are decreed a year ahead, and terms reach into the next. */
const HOLIDAY_MONTHS = 18;

/** The last year of a table is far enough away. @param today ISO day; undefined where nobody knows it */
function checkEnd(entry: Entry<'holidays'>, today: string | undefined, report: ReportProblem): void {
  const last = coveredYears(entry).at(-1);
  if (today === undefined || last === undefined || monthsBetween(today, `${last}-12-31`) >= HOLIDAY_MONTHS) return;
  const path = entry.facts.computed?.to === last ? ['computed', 'to'] : ['years'];
  report(entry, 'holidays-end-soon', path, { path: path.join('.'), found: String(last), limit: HOLIDAY_MONTHS });
}

/** A holiday stands in a year that its table covers, and the table does not end before somebody is told. */
function checkHolidays(entry: Entry<'holidays'>, today: string | undefined, report: ReportProblem): void {
  checkEnd(entry, today, report);
  const years = entry.facts.years.map(String);
  entry.facts.holidays.forEach(({ dates = [] }, holiday) =>
    dates.forEach(({ on }, index) => {
      if (years.includes(on.slice(0, 4))) return;
      report(entry, 'holiday-outside-years', ['holidays', holiday, 'dates', index, 'on'], { found: on, accepted: years });
    }),
  );
}

/** What is wrong with consultations, and with the holidays by which their terms are counted. @param today ISO day */
export function checkConsultations(ledger: Ledger, entries: readonly AnyEntry[], today: string | undefined, report: ReportProblem): void {
  for (const entry of entries) {
    if (entry.collection === 'consultations') checkConsultation(ledger, entry, report);
    if (entry.collection === 'holidays') checkHolidays(entry, today, report);
  }
}
