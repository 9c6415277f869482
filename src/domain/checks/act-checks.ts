import { asksNothing, possibleStages, stagesOf } from '../acts/acts.ts';
import { isPlaceholder } from '../acts/text-known.ts';
import { edtf } from '../dates/edtf.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { LOCALES } from '../schemas/vocabulary.ts';
import type { ReportProblem } from './entry-problems.ts';

/** What only an act that asks for something can have. */
const OF_REQUESTS = ['stages', 'deliverables', 'resources'] as const;

/** What an act states must be possible for its verb. */
export function checkAct(entry: Entry<'agreements'>, report: ReportProblem): void {
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
export function checkWording(entry: Entry<'agreements'>): Problem[] {
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

/** Nobody can say how far an act was complied with that asks for nothing. */
export function checkAssessedActs(ledger: Ledger, entry: AnyEntry, report: ReportProblem): void {
  if (entry.collection !== 'reports' && entry.collection !== 'self-assessments') return;
  entry.facts.assessments.forEach(({ subject }, index) => {
    const act = ledger.get('agreements', subject);
    if (!act || !asksNothing(act)) return;
    const path = ['assessments', index, 'subject'];
    report(entry, 'act-asks-nothing', path, { path: path.join('.'), found: subject, verb: act.facts.act.verb });
  });
}

/** A plan schedules only what was agreed: its date is not before the agreement's. */
export function checkPlannedActs(ledger: Ledger, plan: Entry<'plans'>, report: ReportProblem): void {
  const on = plan.facts.dated ?? String(plan.facts.year);
  plan.facts.items.forEach(({ agreement }, index) => {
    const adopted = agreement === undefined ? undefined : ledger.get('agreements', agreement)?.facts.adopted;
    if (adopted === undefined || edtf(on).to >= edtf(adopted).from) return;
    const path = ['items', index, 'agreement'];
    report(plan, 'dates-out-of-order', path, { path: path.join('.'), found: on, against: adopted });
  });
}
