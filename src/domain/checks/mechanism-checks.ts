import { endOf, startOf } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { ReportProblem } from './entry-problems.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { RULE_DEFINITIONS } from '../obligations/rules/index.ts';
import { COMMENTED_DOCUMENTS } from '../obligations/rules/presidency.ts';
import type { OccurrencePart } from '../problems/fact-values.ts';
import { presidencyTerms } from '../obligations/roles.ts';
import { DUTIES, NETWORK_TASKS, PROCEDURE_STEPS } from '../schemas/vocabulary.ts';
import { checkRules } from './rule-checks.ts';

/** A meeting with a higher number that certainly ended before the one before it began. */
function checkNumbers(meetings: readonly Entry<'meetings'>[], report: ReportProblem): void {
  const numbered = meetings
    .filter(({ facts }) => facts.number !== undefined)
    .sort((a, b) => (a.facts.series < b.facts.series ? -1 : a.facts.series > b.facts.series ? 1 : a.facts.number! - b.facts.number!));
  numbered.forEach((meeting, index) => {
    const before = numbered[index - 1];
    if (!before || before.facts.series !== meeting.facts.series || before.facts.number === meeting.facts.number) return;
    if (endOf(meeting.facts.held).to >= startOf(before.facts.held).from) return;
    report(meeting, 'meetings-out-of-order', ['number'], {
      path: 'number',
      found: String(meeting.facts.number),
      held: meeting.facts.held,
      previous: String(before.facts.number),
      previousHeld: before.facts.held,
    });
  });
}

/** Ordinary meetings: one for each quarter, held when it had begun, and in the order of their quarters. */
function checkQuarters(meetings: readonly Entry<'meetings'>[], report: ReportProblem): void {
  const ordinary = meetings
    .filter(({ facts }) => facts.ordinary !== undefined)
    .sort((a, b) => (a.facts.ordinary! < b.facts.ordinary! ? -1 : a.facts.ordinary! > b.facts.ordinary! ? 1 : 0));
  ordinary.forEach((meeting, index) => {
    const { ordinary: quarter, held } = meeting.facts;
    const before = ordinary[index - 1];
    if (before && before.facts.ordinary === quarter) {
      report(meeting, 'quarter-claimed-twice', ['ordinary'], { path: 'ordinary', found: quarter!, otherFile: before.origin.file });
    } else if (before && endOf(held).to < startOf(before.facts.held).from) {
      report(meeting, 'meetings-out-of-order', ['ordinary'], {
        path: 'ordinary',
        found: quarter!,
        held,
        previous: before.facts.ordinary!,
        previousHeld: before.facts.held,
      });
    }
    if (endOf(held).to < edtf(quarter!).from) {
      report(meeting, 'dates-out-of-order', ['ordinary'], { path: 'ordinary', found: quarter!, against: held });
    }
  });
}

/** Two turns of the presidency whose documented terms share a day under every reading of their dates. */
function checkTerms(ledger: Ledger, report: ReportProblem): void {
  const terms = presidencyTerms(ledger).filter(({ from, to }) => from && to);
  const ordered = terms.sort((a, b) => (a.from!.to < b.from!.to ? -1 : a.from!.to > b.from!.to ? 1 : a.year - b.year));
  ordered.forEach((term, index) => {
    const before = ordered[index - 1];
    // The day of the handover belongs to both.
    if (!before || before.to!.from <= term.from!.to || before.from!.to >= term.to!.from) return;
    const { facts } = term.presidency;
    report(term.presidency, 'presidencies-overlap', ['term'], {
      path: 'term',
      found: `${facts.term?.from ?? term.from!.from}/${facts.term?.to ?? term.to!.to}`,
      otherFile: before.presidency.origin.file,
    });
  });
}

/** What is written of a meeting cannot be older than the meeting. */
const AFTER_MEETING: readonly Entry<'documents'>['facts']['kind'][] = ['minutes'];

function checkDocument(ledger: Ledger, entry: Entry<'documents'>, report: ReportProblem): void {
  const { kind, dated, meeting, comments, sendings } = entry.facts;
  const held = meeting === undefined ? undefined : ledger.get('meetings', meeting)?.facts.held;
  if (held !== undefined && AFTER_MEETING.includes(kind) && edtf(dated).to < startOf(held).from) {
    report(entry, 'minutes-before-meeting', ['dated'], { path: 'dated', found: dated, held });
  }
  comments?.forEach(({ on, answered }, index) => {
    if (answered === undefined || edtf(on).from <= edtf(answered).to) return;
    report(entry, 'dates-out-of-order', ['comments', index, 'answered'], {
      path: `comments.${index}.answered`,
      found: answered,
      against: on,
    });
  });
  sendings?.forEach(({ on }, index) => {
    if (held === undefined || !AFTER_MEETING.includes(kind) || edtf(on).to >= startOf(held).from) return;
    report(entry, 'minutes-before-meeting', ['sendings', index, 'on'], { path: `sendings.${index}.on`, found: on, held });
  });
}

function checkFate(entry: Entry<'inputs'>, report: ReportProblem): void {
  entry.facts.fate?.forEach(({ on }, index) => {
    if (edtf(entry.facts.presented).from <= edtf(on).to) return;
    report(entry, 'dates-out-of-order', ['fate', index, 'on'], { path: `fate.${index}.on`, found: on, against: entry.facts.presented });
  });
}

function fits(ledger: Ledger, text: string, kind: OccurrencePart): boolean {
  switch (kind) {
    case 'quarter':
      return /^[1-9]\d{3}-Q[1-4]$/.test(text);
    case 'year':
      return /^[1-9]\d{3}$/.test(text);
    case 'duty':
      return (DUTIES as readonly string[]).includes(text);
    case 'task':
      return (NETWORK_TASKS as readonly string[]).includes(text);
    case 'step':
      return (PROCEDURE_STEPS as readonly string[]).includes(text);
    case 'comment':
      return (COMMENTED_DOCUMENTS as readonly string[]).includes(text);
    default:
      return ledger.get(kind, text) !== undefined;
  }
}

/** A finding names an occurrence in the form in which its rule names them, and entries that exist. */
function checkOccurrence(ledger: Ledger, entry: Entry<'waivers'>, report: ReportProblem): boolean {
  const parts = entry.facts.occurrence.split('/');
  const asked = RULE_DEFINITIONS[entry.facts.rule].key;
  if (parts.length === asked.length && parts.every((part, index) => asked[index]!.some((kind) => fits(ledger, part, kind)))) return true;
  report(entry, 'unknown-occurrence', ['occurrence'], {
    path: 'occurrence',
    found: entry.facts.occurrence,
    parts: asked,
  });
  return false;
}

/** What is wrong between the entries of the mechanism: its meetings, presidencies, documents and findings. */
export function checkMechanism(ledger: Ledger, report: ReportProblem): void {
  const meetings = ledger.all('meetings');
  checkNumbers(meetings, report);
  checkQuarters(meetings, report);
  checkTerms(ledger, report);
  for (const document of ledger.all('documents')) checkDocument(ledger, document, report);
  for (const input of ledger.all('inputs')) checkFate(input, report);
  const named = ledger.all('waivers').filter((waiver) => checkOccurrence(ledger, waiver, report));
  checkRules(ledger, named, report);
}
