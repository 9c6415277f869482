import { edtf } from '../dates/edtf.ts';
import type { Entry, FieldPath } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { memberCountryIds } from '../ledger/member-countries.ts';
import type { ReportProblem } from './entry-problems.ts';
import { nearest } from '../problems/nearest.ts';
import type { Round } from '../consultations/consultations.ts';

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

/** The steps in the order of the procedure; none may lie wholly before the one it follows. */
function checkSteps({ facts }: Entry<'consultations'>, wrong: (path: FieldPath, found: string, against: string) => void): void {
  const steps: { path: FieldPath; on: string | undefined }[] = [
    { path: ['troika', 'sent'], on: facts.troika?.sent },
    { path: ['troika', 'reaction', 'on'], on: facts.troika?.reaction?.on },
    { path: ['rounds', 0, 'sent'], on: facts.rounds?.[0]?.sent },
    { path: ['outcome', 'on'], on: facts.outcome?.on },
    { path: ['executed'], on: facts.executed },
    { path: ['informed'], on: facts.informed },
  ];
  let before: string | undefined;
  for (const { path, on } of steps) {
    if (on === undefined) continue;
    if (before !== undefined && edtf(on).to < edtf(before).from) wrong(path, on, before);
    before = on;
  }
}

/** What is wrong with a consultation whose fields are valid: rounds without a text or out of order, positions that cannot be. */
export function checkConsultation(ledger: Ledger, entry: Entry<'consultations'>, report: ReportProblem): void {
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
  const last = rounds.at(-1);
  checkSteps(entry, (path, found, against) => report(entry, 'dates-out-of-order', path, { path: path.join('.'), found, against }));
  if (entry.facts.outcome && last && rounds.length > 1 && edtf(entry.facts.outcome.on).to < edtf(last.sent).from) {
    report(entry, 'dates-out-of-order', ['outcome', 'on'], { path: 'outcome.on', found: entry.facts.outcome.on, against: last.sent });
  }
}

/** A holiday stands in a year that its table covers, and a table of a country stands once. */
export function checkHolidays(entry: Entry<'holidays'>, report: ReportProblem): void {
  const years = entry.facts.years.map(String);
  entry.facts.holidays.forEach(({ dates }, holiday) =>
    dates.forEach(({ on }, index) => {
      if (years.includes(on.slice(0, 4))) return;
      report(entry, 'holiday-outside-years', ['holidays', holiday, 'dates', index, 'on'], { found: on, accepted: years });
    }),
  );
}
