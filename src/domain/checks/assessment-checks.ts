import { asksNothing } from '../acts/acts.ts';
import { assessmentsOf, isAssessing, type Assessment, type AssessingEntry } from '../voices/assessments.ts';
import { edtf } from '../dates/edtf.ts';
import type { AnswerableEntry } from '../voices/replies.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import { checkAuthored } from './authored-checks.ts';
import type { ReportProblem } from './entry-problems.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { rankOf } from '../voices/columns.ts';
import { subjectOf } from '../voices/subjects.ts';
import { PRACTICE_EVIDENCE, type Level } from '../schemas/vocabulary.ts';

interface Gated {
  path: readonly (string | number)[];
  level: Level;
  /** True where a piece of evidence has an address or a source. */
  sourced: boolean;
  /** True where such a piece is of a kind that can show what the level says. */
  proven: boolean;
  method: boolean;
}

/** The levels of an entry with what they rest on. */
function gated(entry: AssessingEntry): Gated[] {
  return entry.facts.assessments.flatMap((item, index) =>
    (['level', 'norm', 'practice'] as const).flatMap((key): Gated[] => {
      const level = item[key];
      if (level === undefined) return [];
      const sourced = (item.evidence ?? []).filter(({ url, sources }) => url !== undefined || sources !== undefined);
      return [
        {
          path: ['assessments', index, key],
          level,
          sourced: sourced.length > 0,
          proven: key !== 'practice' || sourced.some(({ kind }) => PRACTICE_EVIDENCE.has(kind)),
          method: (item.method ?? entry.facts.method) !== undefined,
        },
      ];
    }),
  );
}

/** Evidence gates the level, for both voices alike: full needs a source, and one that shows practice where it is about practice; substantial a method. */
function checkGates(entry: AssessingEntry, report: ReportProblem): void {
  for (const { path, level, sourced, proven, method } of gated(entry)) {
    const facts = { path: path.join('.'), found: level };
    if (level === 'full' && !sourced) report(entry, 'level-without-evidence', path, facts);
    else if (level === 'full' && !proven) report(entry, 'practice-without-proof', path, { ...facts, accepted: [...PRACTICE_EVIDENCE] });
    if (rankOf(level)! >= rankOf('substantial')! && !method) report(entry, 'level-without-method', path, facts);
  }
}

/** An instrument with measures is assessed measure by measure. */
function checkInstrument(ledger: Ledger, entry: AssessingEntry, index: number, report: ReportProblem): void {
  const { subject } = entry.facts.assessments[index]!;
  const instrument = ledger.get('guidelines', subject);
  if (!instrument) return;
  const accepted = (instrument.facts.measures ?? []).map(({ id }) => `${instrument.id}/${id}`);
  report(entry, 'measure-not-named', ['assessments', index, 'subject'], { path: `assessments.${index}.subject`, found: subject, accepted });
}

/** An assessment is of something that existed in its period and of a country that it binds (model, distinctions 7 and 8). */
function checkSubjects(ledger: Ledger, entry: AssessingEntry, report: ReportProblem): void {
  const home = entry.collection === 'reports' ? entry.facts.place?.country : entry.facts.country;
  entry.facts.assessments.forEach((item, index) => {
    const subject = subjectOf(ledger, item.subject);
    if (!subject) {
      checkInstrument(ledger, entry, index, report);
      return;
    }
    const country = item.country ?? home;
    if (country !== undefined && ledger.get('parties', country) && !subject.countries.includes(country)) {
      const key = item.country === undefined ? 'subject' : 'country';
      report(entry, 'country-not-bound', ['assessments', index, key], {
        path: `assessments.${index}.${key}`,
        found: country,
        subject: item.subject,
        accepted: subject.countries,
      });
    }
    if (entry.collection === 'self-assessments' && country !== home) {
      report(entry, 'assessed-another-country', ['assessments', index, 'country'], {
        path: `assessments.${index}.country`,
        found: country!,
        country: home!,
      });
    }
    if (subject.since !== undefined && edtf(entry.facts.period).to < edtf(subject.since).from) {
      report(entry, 'subject-did-not-exist', ['assessments', index, 'subject'], {
        path: `assessments.${index}.subject`,
        found: item.subject,
        since: subject.since,
      });
    }
  });
}

function keyOf({ subject, country, region, municipality, aspect }: Assessment): string {
  return [subject, country, region, municipality, aspect].join('\n');
}

/** One entry says one thing of one aspect of one subject in one place. */
function checkTwice(ledger: Ledger, entry: AssessingEntry, report: ReportProblem): void {
  const seen = new Map<string, number>();
  entry.facts.assessments.forEach((item, index) => {
    // Each item alone, so that its keys can be told from those of the others.
    const alone = { ...entry, facts: { ...entry.facts, assessments: [item] } } as AssessingEntry;
    for (const key of assessmentsOf(ledger, alone).map(keyOf)) {
      const first = seen.get(key);
      if (first !== undefined && first !== index) {
        report(entry, 'assessed-twice', ['assessments', index, 'subject'], {
          path: `assessments.${index}.subject`,
          found: item.subject,
          otherPath: `assessments.${first}`,
        });
        return;
      }
      seen.set(key, index);
    }
  });
}

/** Nothing is observed before it has begun. */
function checkObserved(entry: AssessingEntry, report: ReportProblem): void {
  const { period, filed } = entry.facts;
  if (edtf(period).from > filed) report(entry, 'date-in-future', ['period'], { path: 'period', found: period, latest: filed });
}

/** Everything that can be wrong with an entry that holds assessments. */
function checkAssessments(ledger: Ledger, entry: AssessingEntry, report: ReportProblem): void {
  checkGates(entry, report);
  checkSubjects(ledger, entry, report);
  checkTwice(ledger, entry, report);
  checkAuthored(ledger, entry, report);
  checkObserved(entry, report);
}

/** What an entry speaks of, and in which country: a record, of the region as a whole. */
function spokenOf(ledger: Ledger, answered: AnswerableEntry): { subject: string; country: string | undefined }[] {
  if (answered.collection === 'reviews') return answered.facts.findings.map(({ subject, country }) => ({ subject, country }));
  return answered.collection === 'records'
    ? answered.facts.documented.map(({ subject }) => ({ subject, country: undefined }))
    : assessmentsOf(ledger, answered);
}

/** Who may answer: the countries and parties that what is answered is about or binds. */
function assessedParties(ledger: Ledger, answered: AnswerableEntry, subject: string | undefined): Set<string> {
  const own = spokenOf(ledger, answered).filter((item) => subject === undefined || item.subject === subject);
  return new Set(
    own.flatMap((item) => {
      const about = subjectOf(ledger, item.subject);
      const body = about?.entry.collection === 'agreements' ? [about.entry.facts.act.body] : [];
      return [...(item.country === undefined ? (about?.countries ?? []) : [item.country]), ...(about?.responsible ?? []), ...body];
    }),
  );
}

/** A reply comes after what it answers, from a party that this is about. */
function checkReply(ledger: Ledger, entry: Entry<'replies'>, report: ReportProblem): void {
  const { to, subject, from, filed } = entry.facts;
  const answered = ledger.resolve({ target: to, collections: ['reports', 'self-assessments', 'reviews', 'records'] }) as
    AnswerableEntry | undefined;
  if (!answered) return;
  const subjects = [...new Set(spokenOf(ledger, answered).map((item) => item.subject))];
  if (subject !== undefined && !subjects.includes(subject)) {
    report(entry, 'reply-to-nothing', ['subject'], { path: 'subject', found: subject, answered: to, accepted: subjects });
    return;
  }
  if (answered.collection !== 'records' && filed < answered.facts.filed) {
    report(entry, 'dates-out-of-order', ['filed'], { path: 'filed', found: filed, against: answered.facts.filed });
  }
  const accepted = assessedParties(ledger, answered, subject);
  if (ledger.get('parties', from) && !accepted.has(from)) {
    report(entry, 'reply-from-stranger', ['from'], { path: 'from', found: from, answered: to, accepted: [...accepted] });
  }
}

/** Nobody can say how far an act was complied with that asks for nothing. */
function checkAssessedActs(ledger: Ledger, entry: AssessingEntry, report: ReportProblem): void {
  entry.facts.assessments.forEach(({ subject }, index) => {
    const act = ledger.get('agreements', subject);
    if (!act || !asksNothing(act)) return;
    const path = ['assessments', index, 'subject'];
    report(entry, 'act-asks-nothing', path, { path: path.join('.'), found: subject, verb: act.facts.act.verb });
  });
}

/** What is wrong with what parties say of agreements and measures, and with what is replied to them. */
export function checkStatements(ledger: Ledger, entries: readonly AnyEntry[], report: ReportProblem): void {
  for (const entry of entries) {
    if (isAssessing(entry)) {
      checkAssessedActs(ledger, entry, report);
      checkAssessments(ledger, entry, report);
    }
    if (entry.collection === 'replies') checkReply(ledger, entry, report);
  }
}
