import type { AnyEntry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { nearest } from '../problems/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { COLLECTION_NAMES } from '../schemas/collections.ts';
import type { ReportProblem } from './entry-problems.ts';
import { nearestEntry } from './nearest-entry.ts';

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

/** What an entry names and nobody has. */
export function checkReferences(ledger: Ledger, broken: ReadonlySet<string>, entry: AnyEntry, report: ReportProblem): void {
  for (const { path, target, collections } of ledger.referencesOf(entry)) {
    const wrong = dangling(ledger, broken, target, collections);
    if (wrong) report(entry, wrong.code, path, { path: path.join('.'), ...wrong.facts });
  }
}

/** Entries, and measures inside them, that the text of a report links to. */
export function checkBodyLinks(ledger: Ledger, broken: ReadonlySet<string>, entry: AnyEntry): Problem[] {
  const problems: Problem[] = [];
  for (const { scheme, target, position } of entry.body?.links ?? []) {
    const wrong = dangling(ledger, broken, target, COLLECTION_NAMES, problems.length < SUGGESTIONS);
    if (wrong) problems.push(problem(wrong.code, entry.origin.file, position, { path: scheme, ...wrong.facts }));
  }
  return problems;
}
