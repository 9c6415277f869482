import { COLLECTION_NAMES } from '../schemas/collections.ts';
import { checkBodies } from './body-checks.ts';
import { checkAct, checkAssessedActs, checkPlannedActs, checkWording } from './act-checks.ts';
import { stagesOf } from '../acts/acts.ts';
import { deliverablesOf } from '../acts/deliverables.ts';
import { edtf, overlaps } from '../dates/edtf.ts';
import { checkRecord } from './record-checks.ts';
import { checkSpecificity } from './specificity-checks.ts';
import type { AnyEntry, Entry, FieldPath } from '../ledger/entry.ts';
import { checkPastDates } from './date-checks.ts';
import { problemsInto, type ReportProblem } from './entry-problems.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { checkRequests } from './request-checks.ts';
import { nearest } from '../problems/nearest.ts';
import { nearestEntry } from './nearest-entry.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { DELIVERABLE_ROLES, INDEPENDENT_AUTHORS, REPORT_AUTHORS, PARTY_KINDS, type PartyKind } from '../schemas/vocabulary.ts';

/** Broken links of one text that are answered with a suggestion: looking for the nearest id costs a comparison with each. */
const SUGGESTIONS = 50;

/** The name of something that does not exist, where the field that holds it is not known yet. */
interface WrongReference {
  code: 'dangling-reference' | 'dangling-measure';
  facts: { found: string; accepted: readonly string[]; nearest: string | undefined };
}

/** What is wrong with the name of an entry, or of a measure inside it: undefined where it exists. */
function dangling(
  ledger: Ledger,
  broken: ReadonlySet<string>,
  found: string,
  collections: readonly AnyEntry['collection'][],
  suggest = true,
): WrongReference | undefined {
  const [id, measure] = found.split('/');
  const target = ledger.resolve({ target: found, collections });
  if (!target) {
    if (collections.some((collection) => broken.has(`${collection}/${id}`))) return undefined;
    const near = suggest ? nearestEntry(ledger, id!, collections) : undefined;
    return { code: 'dangling-reference', facts: { found, accepted: collections, nearest: near } };
  }
  if (measure === undefined) return undefined;
  const measures = target.collection === 'guidelines' ? (target.facts.measures ?? []).map((item) => item.id) : [];
  if (measures.includes(measure)) return undefined;
  const near = nearest(measure, measures);
  const accepted = measures.map((item) => `${id}/${item}`);
  return { code: 'dangling-measure', facts: { found, accepted, nearest: near && `${id}/${near}` } };
}

function checkReferences(ledger: Ledger, broken: ReadonlySet<string>, entry: AnyEntry, report: ReportProblem): void {
  for (const { path, target, collections } of ledger.referencesOf(entry)) {
    const wrong = dangling(ledger, broken, target, collections);
    if (wrong) report(entry, wrong.code, path, { path: path.join('.'), ...wrong.facts });
  }
}

/** Entries, and measures inside them, that the text of a report links to. */
function checkBodyLinks(ledger: Ledger, broken: ReadonlySet<string>, entry: AnyEntry): Problem[] {
  const problems: Problem[] = [];
  for (const { scheme, target, position } of entry.body?.links ?? []) {
    const wrong = dangling(ledger, broken, target, COLLECTION_NAMES, problems.length < SUGGESTIONS);
    if (wrong) problems.push(problem(wrong.code, entry.origin.file, position, { path: scheme, ...wrong.facts }));
  }
  return problems;
}

/** `earlier` may not begin after `later` has ended. */
function checkOrder(entry: AnyEntry, earlier: string | undefined, later: string | undefined, path: FieldPath, report: ReportProblem): void {
  if (earlier === undefined || later === undefined || edtf(earlier).from <= edtf(later).to) return;
  report(entry, 'dates-out-of-order', path, { path: path.join('.'), found: later, against: earlier });
}

function checkAgreement(ledger: Ledger, entry: Entry<'agreements'>, report: ReportProblem): void {
  const { adopted, act } = entry.facts;
  const stages = stagesOf(entry);
  const meeting = act.meeting === undefined ? undefined : ledger.get('meetings', act.meeting);
  if (meeting && !overlaps(edtf(adopted), edtf(meeting.facts.held))) {
    report(entry, 'dates-out-of-order', ['adopted'], { path: 'adopted', found: adopted, against: meeting.facts.held });
  }
  // What a body adopted has been agreed at the latest on that day.
  const [first] = stages;
  if (first && edtf(first.on).from > edtf(adopted).to) {
    report(entry, 'dates-out-of-order', ['stages', 0, 'on'], { path: 'stages.0.on', found: first.on, against: adopted });
  }
  stages.forEach((event, index) => checkOrder(entry, stages[index - 1]?.on, event.on, ['stages', index, 'on'], report));
  deliverablesOf(entry).forEach(({ due }, index) => checkOrder(entry, adopted, due?.on, ['deliverables', index, 'due', 'on'], report));
}

/** A body may be named only by entries dated within the years in which it is documented to exist. */
function checkValidity(ledger: Ledger, entry: AnyEntry, report: ReportProblem): void {
  for (const { date, parties } of datedParties(entry)) {
    for (const { id, path } of parties) {
      const valid = ledger.get('parties', id)?.facts.valid;
      if (!valid) continue;
      const on = edtf(date);
      const tooEarly = valid.from !== undefined && on.to < edtf(valid.from).from;
      const tooLate = valid.to !== undefined && on.from > edtf(valid.to).to;
      if (tooEarly || tooLate) {
        report(entry, 'body-outside-validity', path, {
          path: path.join('.'),
          found: id,
          validFrom: valid.from,
          validTo: valid.to,
          year: Number(date.slice(0, 4)),
        });
      }
    }
  }
}

interface DatedParties {
  date: string;
  parties: { id: string; path: FieldPath }[];
}

function list(ids: readonly string[] | undefined, ...path: (string | number)[]): { id: string; path: FieldPath }[] {
  return (ids ?? []).map((id, index) => ({ id, path: [...path, index] }));
}

/** Fields in which an entry names the bodies that acted on its date. */
function datedParties(entry: AnyEntry): DatedParties[] {
  switch (entry.collection) {
    case 'agreements': {
      const { adopted, act } = entry.facts;
      const named = deliverablesOf(entry).flatMap((deliverable, index) =>
        DELIVERABLE_ROLES.flatMap((role) => list(deliverable[role], 'deliverables', index, role)),
      );
      return [{ date: adopted, parties: [{ id: act.body, path: ['act', 'body'] }, ...named] }];
    }
    case 'meetings':
      return [{ date: entry.facts.held, parties: list(entry.facts.bodies, 'bodies') }];
    case 'guidelines':
      return entry.facts.issued === undefined ? [] : [{ date: entry.facts.issued, parties: list(entry.facts.networks, 'networks') }];
    case 'proposals': {
      const { networks, proposed } = entry.facts;
      return proposed === undefined || !Array.isArray(networks) ? [] : [{ date: proposed, parties: list(networks, 'networks') }];
    }
    case 'inputs':
      return entry.facts.to === undefined ? [] : [{ date: entry.facts.presented, parties: [{ id: entry.facts.to, path: ['to'] }] }];
    case 'reports':
      return [{ date: entry.facts.period, parties: [{ id: entry.facts.organization, path: ['organization'] }] }];
    default:
      return [];
  }
}

const COUNTRY: PartyKind[] = ['member-country'];
const ANY_COUNTRY: PartyKind[] = ['member-country', 'observer-country'];
const INDEPENDENT: readonly PartyKind[] = INDEPENDENT_AUTHORS;
/** Who may sign a review beside an independent author. */
const SIGNERS: readonly PartyKind[] = [...INDEPENDENT, ...REPORT_AUTHORS];

/** Fields that name a party of a certain kind. */
function checkKinds(ledger: Ledger, entry: AnyEntry, report: ReportProblem): void {
  const demand = (id: string | undefined, path: FieldPath, kinds: readonly PartyKind[]) => {
    const party = id === undefined ? undefined : ledger.get('parties', id);
    if (!party || kinds.includes(party.facts.kind)) return;
    const ids = ledger
      .all('parties')
      .filter(({ facts }) => kinds.includes(facts.kind))
      .map((item) => item.id);
    report(entry, 'party-of-wrong-kind', path, { path: path.join('.'), found: party.id, accepted: kinds, nearest: nearest(party.id, ids) });
  };
  const demandAssessed = (assessments: readonly { country?: string | undefined }[]) =>
    assessments.forEach(({ country }, index) => demand(country, ['assessments', index, 'country'], ANY_COUNTRY));
  switch (entry.collection) {
    case 'agreements':
      entry.facts.countries?.forEach((id, index) => demand(id, ['countries', index], COUNTRY));
      break;
    case 'meetings':
      demand(
        entry.facts.country,
        ['country'],
        PARTY_KINDS.filter((kind) => kind.endsWith('country') || kind === 'other'),
      );
      demand(entry.facts.presidency, ['presidency'], COUNTRY);
      demand(entry.facts.openness?.request, ['openness', 'request'], COUNTRY);
      break;
    case 'presidencies':
      demand(entry.facts.country, ['country'], COUNTRY);
      break;
    case 'self-assessments':
      demand(entry.facts.country, ['country'], COUNTRY);
      demandAssessed(entry.facts.assessments);
      break;
    case 'consultations':
      demand(entry.facts.presidency, ['presidency'], COUNTRY);
      entry.facts.troika?.members?.forEach((id, index) => demand(id, ['troika', 'members', index], COUNTRY));
      break;
    case 'holidays':
      demand(entry.facts.country, ['country'], COUNTRY);
      break;
    case 'practices':
      demand(entry.facts.country, ['country'], COUNTRY);
      break;
    case 'documents':
      entry.facts.confirms?.forEach(({ country }, index) => demand(country, ['confirms', index, 'country'], COUNTRY));
      entry.facts.class?.by?.forEach((id, index) => demand(id, ['class', 'by', index], COUNTRY));
      break;
    case 'reviews': {
      const { by, findings } = entry.facts;
      const isIndependent = (id: string) => INDEPENDENT.includes(ledger.get('parties', id)?.facts.kind ?? 'other');
      by.forEach((id, index) => demand(id, ['by', index], by.some(isIndependent) ? SIGNERS : INDEPENDENT));
      findings.forEach(({ country }, index) => demand(country, ['findings', index, 'country'], ANY_COUNTRY));
      break;
    }
    case 'actions':
      if (entry.facts.kind === 'application') entry.facts.by.forEach((id, index) => demand(id, ['by', index], COUNTRY));
      if (entry.facts.kind === 'advocacy')
        entry.facts.by.forEach((id, index) => demand(id, ['by', index], [...REPORT_AUTHORS, 'academia']));
      break;
    case 'reports':
      demand(entry.facts.organization, ['organization'], REPORT_AUTHORS);
      demand(entry.facts.place?.country, ['place', 'country'], ANY_COUNTRY);
      demandAssessed(entry.facts.assessments);
      break;
    default:
  }
}

function checkPeriods(entry: AnyEntry, report: ReportProblem): void {
  if (entry.collection === 'parties') checkOrder(entry, entry.facts.valid?.from, entry.facts.valid?.to, ['valid', 'to'], report);
  if (entry.collection === 'actions') checkOrder(entry, entry.facts.began, entry.facts.ended, ['ended'], report);
  if (entry.collection === 'presidencies') checkOrder(entry, entry.facts.term?.from, entry.facts.term?.to, ['term', 'to'], report);
  if (entry.collection === 'chains') {
    const { steps } = entry.facts;
    steps.forEach((step, index) => {
      const before = steps.slice(0, index).findLast((earlier) => earlier.date !== undefined);
      checkOrder(entry, before?.date, step.date, ['steps', index, 'date'], report);
    });
  }
}

type DuplicateCode = 'duplicate-id' | 'duplicate-number' | 'holidays-twice';

/** Two entries that claim the same id or the same number; the second is the problem and names the first. */
function checkDuplicates(entries: readonly AnyEntry[], report: ReportProblem): void {
  const seen = new Map<string, AnyEntry>();
  const claim = (key: string, entry: AnyEntry, code: DuplicateCode, path: FieldPath, found: string) => {
    const first = seen.get(key);
    if (first) report(entry, code, path, { found, otherFile: first.origin.file });
    else seen.set(key, entry);
  };
  for (const entry of entries) {
    claim(`id ${entry.collection} ${entry.id}`, entry, 'duplicate-id', [], entry.id);
    if (entry.collection === 'meetings' && entry.facts.number !== undefined) {
      claim(`meeting ${entry.facts.series} ${entry.facts.number}`, entry, 'duplicate-number', ['number'], String(entry.facts.number));
    }
    if (entry.collection === 'holidays')
      claim(`holidays ${entry.facts.country}`, entry, 'holidays-twice', ['country'], entry.facts.country);
    if (entry.collection === 'presidencies')
      claim(`year ${entry.facts.year}`, entry, 'duplicate-number', ['year'], String(entry.facts.year));
  }
}

/**
 * What is wrong with entries beside others, but for the statements of parties and for what the mechanism asks.
 *
 * @param others entries that were checked before, whose ids and numbers are taken
 */
export function checkEntries(
  ledger: Ledger,
  entries: readonly AnyEntry[],
  broken: ReadonlySet<string>,
  today?: string,
  others: readonly AnyEntry[] = [],
): Problem[] {
  const problems: Problem[] = [];
  const report = problemsInto(problems);
  checkDuplicates([...others, ...entries], report);
  for (const entry of entries) {
    checkReferences(ledger, broken, entry, report);
    problems.push(...checkBodyLinks(ledger, broken, entry));
    checkValidity(ledger, entry, report);
    checkKinds(ledger, entry, report);
    checkPeriods(entry, report);
    checkBodies(ledger, entry, report);
    if (today !== undefined) checkPastDates(entry, today, report);
    if (entry.collection === 'agreements') {
      checkAct(entry, report);
      problems.push(...checkWording(entry));
      checkAgreement(ledger, entry, report);
      checkSpecificity(entry, today, report);
    }
    checkAssessedActs(ledger, entry, report);
    if (entry.collection === 'plans') checkPlannedActs(ledger, entry, report);
    if (entry.collection === 'records') checkRecord(ledger, entry, report);
    if (entry.collection === 'requests') problems.push(...checkRequests(entry));
  }
  return problems;
}
