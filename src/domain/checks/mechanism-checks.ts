import { endOf, startOf } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { ReportProblem as Report } from './entry-problems.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { KeyPart } from '../obligations/rule-definition.ts';
import { RULE_DEFINITIONS } from '../obligations/rules/index.ts';
import { COMMENTED_DOCUMENTS } from '../obligations/rules/presidency.ts';
import { presidencyTerms } from '../obligations/roles.ts';
import { DUTIES } from '../schemas/vocabulary.ts';

/** A meeting with a higher number that certainly ended before the one before it began. */
function checkNumbers(meetings: readonly Entry<'meetings'>[], report: Report): void {
  const numbered = meetings
    .filter(({ facts }) => facts.number !== undefined)
    .sort((a, b) => (a.facts.series < b.facts.series ? -1 : a.facts.series > b.facts.series ? 1 : a.facts.number! - b.facts.number!));
  numbered.forEach((meeting, index) => {
    const before = numbered[index - 1];
    if (!before || before.facts.series !== meeting.facts.series || before.facts.number === meeting.facts.number) return;
    if (endOf(meeting.facts.held).to >= startOf(before.facts.held).from) return;
    report(meeting, 'meetings-out-of-order', ['number'], {
      path: 'number',
      found: `${meeting.facts.number} (${meeting.facts.held})`,
      other: `${before.facts.number} (${before.facts.held})`,
    });
  });
}

/** Ordinary meetings: one for each quarter, held when it had begun, and in the order of their quarters. */
function checkQuarters(meetings: readonly Entry<'meetings'>[], report: Report): void {
  const ordinary = meetings
    .filter(({ facts }) => facts.ordinary !== undefined)
    .sort((a, b) => (a.facts.ordinary! < b.facts.ordinary! ? -1 : a.facts.ordinary! > b.facts.ordinary! ? 1 : 0));
  ordinary.forEach((meeting, index) => {
    const { ordinary: quarter, held } = meeting.facts;
    const before = ordinary[index - 1];
    if (before && before.facts.ordinary === quarter) {
      report(meeting, 'quarter-claimed-twice', ['ordinary'], { path: 'ordinary', found: quarter!, other: before.origin.file });
    } else if (before && endOf(held).to < startOf(before.facts.held).from) {
      report(meeting, 'meetings-out-of-order', ['ordinary'], {
        path: 'ordinary',
        found: `${quarter} (${held})`,
        other: `${before.facts.ordinary} (${before.facts.held})`,
      });
    }
    if (endOf(held).to < edtf(quarter!).from) {
      report(meeting, 'dates-out-of-order', ['ordinary'], { path: 'ordinary', found: quarter!, other: held });
    }
  });
}

/** Two turns of the presidency whose documented terms share a day under every reading of their dates. */
function checkTerms(ledger: Ledger, report: Report): void {
  const terms = presidencyTerms(ledger).filter(({ from, to }) => from && to);
  const ordered = terms.sort((a, b) => (a.from!.to < b.from!.to ? -1 : a.from!.to > b.from!.to ? 1 : a.year - b.year));
  ordered.forEach((term, index) => {
    const before = ordered[index - 1];
    // The day of the handover belongs to both.
    if (!before || before.to!.from <= term.from!.to || before.from!.to >= term.to!.from) return;
    const { facts } = term.presidency;
    report(term.presidency, 'presidencies-overlap', ['term'], {
      path: 'term',
      found: `${facts.term!.from}/${facts.term!.to}`,
      other: before.presidency.origin.file,
    });
  });
}

/** What is written of a meeting cannot be older than the meeting. */
const AFTER_MEETING: readonly Entry<'documents'>['facts']['kind'][] = ['minutes'];

function checkDocument(ledger: Ledger, entry: Entry<'documents'>, report: Report): void {
  const { kind, dated, meeting, comments, sendings } = entry.facts;
  const held = meeting === undefined ? undefined : ledger.get('meetings', meeting)?.facts.held;
  if (held !== undefined && AFTER_MEETING.includes(kind) && edtf(dated).to < startOf(held).from) {
    report(entry, 'minutes-before-meeting', ['dated'], { path: 'dated', found: dated, other: held });
  }
  comments?.forEach(({ on, answered }, index) => {
    if (answered === undefined || edtf(on).from <= edtf(answered).to) return;
    report(entry, 'dates-out-of-order', ['comments', index, 'answered'], {
      path: `comments.${index}.answered`,
      found: answered,
      other: on,
    });
  });
  sendings?.forEach(({ on }, index) => {
    if (held === undefined || !AFTER_MEETING.includes(kind) || edtf(on).to >= startOf(held).from) return;
    report(entry, 'minutes-before-meeting', ['sendings', index, 'on'], { path: `sendings.${index}.on`, found: on, other: held });
  });
}

function checkFate(entry: Entry<'inputs'>, report: Report): void {
  entry.facts.fate?.forEach(({ on }, index) => {
    if (edtf(entry.facts.presented).from <= edtf(on).to) return;
    report(entry, 'dates-out-of-order', ['fate', index, 'on'], { path: `fate.${index}.on`, found: on, other: entry.facts.presented });
  });
}

function fits(ledger: Ledger, text: string, kind: KeyPart): boolean {
  switch (kind) {
    case 'quarter':
      return /^[1-9]\d{3}-Q[1-4]$/.test(text);
    case 'year':
      return /^[1-9]\d{3}$/.test(text);
    case 'duty':
      return (DUTIES as readonly string[]).includes(text);
    case 'comment':
      return (COMMENTED_DOCUMENTS as readonly string[]).includes(text);
    default:
      return ledger.get(kind, text) !== undefined;
  }
}

/** A finding names an occurrence in the form in which its rule names them, and entries that exist. */
function checkOccurrence(ledger: Ledger, entry: Entry<'waivers'>, report: Report): void {
  const parts = entry.facts.occurrence.split('/');
  const asked = RULE_DEFINITIONS[entry.facts.rule].key;
  if (parts.length === asked.length && parts.every((part, index) => asked[index]!.some((kind) => fits(ledger, part, kind)))) return;
  report(entry, 'unknown-occurrence', ['occurrence'], {
    path: 'occurrence',
    found: entry.facts.occurrence,
    accepted: asked.map((kinds) => kinds.join(' | ')),
  });
}

/** What is wrong between the entries of the mechanism: its meetings, presidencies, documents and findings. */
export function checkMechanism(ledger: Ledger, report: Report): void {
  const meetings = ledger.all('meetings');
  checkNumbers(meetings, report);
  checkQuarters(meetings, report);
  checkTerms(ledger, report);
  for (const document of ledger.all('documents')) checkDocument(ledger, document, report);
  for (const input of ledger.all('inputs')) checkFate(input, report);
  for (const waiver of ledger.all('waivers')) checkOccurrence(ledger, waiver, report);
}
