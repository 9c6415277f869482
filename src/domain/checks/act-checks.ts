import { asksNothing, possibleStages, stagesOf } from '../acts/acts.ts';
import { deliverablesOf } from '../acts/deliverables.ts';
import { isPlaceholder } from '../acts/text-known.ts';
import { edtf, overlaps } from '../dates/edtf.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { LOCALES } from '../schemas/vocabulary.ts';
import { checkOrder } from './date-checks.ts';
import { problemsInto, type ReportProblem } from './entry-problems.ts';
import { checkRecord } from './record-checks.ts';
import { checkRequests } from './request-checks.ts';
import { checkSpecificity } from './specificity-checks.ts';

/** What only an act that asks for something can have. */
const OF_REQUESTS = ['stages', 'deliverables', 'resources'] as const;

/** What an act states must be possible for its verb. */
function checkAct(entry: Entry<'agreements'>, report: ReportProblem): void {
  const { verb } = entry.facts.act;
  if (asksNothing(entry)) {
    for (const path of OF_REQUESTS) {
      if (entry.facts[path] !== undefined) report(entry, 'act-asks-nothing', [path], { path, found: path, verb });
    }
    return;
  }
  const accepted = possibleStages(entry);
  if (entry.facts.stages === undefined) report(entry, 'missing-key', [], { path: 'stages', found: 'stages', accepted });
  stagesOf(entry).forEach(({ stage }, index) => {
    if (accepted.includes(stage)) return;
    report(entry, 'stage-not-possible', ['stages', index, 'stage'], { path: `stages.${index}.stage`, found: stage, verb, accepted });
  });
}

/** Words of an agreement that state one of the seven facts. */
const STATING = ['deliverables', 'due', 'indicators', 'verification', 'reach', 'resources'] as const;

/** Words that hold a place for words: they state nothing. */
function checkWording(entry: Entry<'agreements'>): Problem[] {
  const problems: Problem[] = [];
  for (const locale of LOCALES) {
    const words = entry.words[locale];
    const origin = entry.wordOrigins[locale];
    if (!words || !origin) continue;
    for (const key of STATING) {
      const said = words[key];
      const texts = typeof said === 'object' ? Object.entries(said).map(([id, text]) => [[key, id], text] as const) : [];
      if (typeof said === 'string') texts.push([[key, ''], said]);
      for (const [path, text] of texts) {
        if (!isPlaceholder(text)) continue;
        const at = path.filter(Boolean);
        problems.push(problem('placeholder-text', origin.file, origin.locate(at), { path: at.join('.'), found: text.slice(0, 60) }));
      }
    }
  }
  return problems;
}

/** A plan schedules only what was agreed: its date is not before the agreement's. */
function checkPlannedActs(ledger: Ledger, plan: Entry<'plans'>, report: ReportProblem): void {
  const on = plan.facts.dated ?? String(plan.facts.year);
  plan.facts.items.forEach(({ agreement }, index) => {
    const adopted = agreement === undefined ? undefined : ledger.get('agreements', agreement)?.facts.adopted;
    if (adopted === undefined || edtf(on).to >= edtf(adopted).from) return;
    const path = ['items', index, 'agreement'];
    report(plan, 'dates-out-of-order', path, { path: path.join('.'), found: on, against: adopted });
  });
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

/** What is wrong with agreements, with plans and records of them, and with what is asked for. @param today ISO day */
export function checkActs(ledger: Ledger, entries: readonly AnyEntry[], today: string | undefined): Problem[] {
  const problems: Problem[] = [];
  const report = problemsInto(problems);
  for (const entry of entries) {
    if (entry.collection === 'agreements') {
      checkAct(entry, report);
      problems.push(...checkWording(entry));
      checkAgreement(ledger, entry, report);
      checkSpecificity(entry, today, report);
    }
    if (entry.collection === 'plans') checkPlannedActs(ledger, entry, report);
    if (entry.collection === 'records') checkRecord(ledger, entry, report);
    if (entry.collection === 'requests') problems.push(...checkRequests(entry));
  }
  return problems;
}
