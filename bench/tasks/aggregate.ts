// From valid entries in memory to every figure: builds the ledger and computes all that the pages of a site would ask for.
import { demoEntries } from '../../src/demo/demo-entries.ts';
import { computeFigure, DIVISIONS } from '../../src/domain/figures.ts';
import { Ledger } from '../../src/domain/ledger.ts';
import { computePipeline } from '../../src/domain/pipeline.ts';
import { resourceBalance } from '../../src/domain/resources.ts';
import { missingSpecifics, specificityWord } from '../../src/domain/specificity.ts';
import { standingsOf } from '../../src/domain/standing.ts';
import { stalledSince, storyOf } from '../../src/domain/story.ts';
import { subjectsIn } from '../../src/domain/subjects.ts';
import { timelinessOf } from '../../src/domain/timeliness.ts';
import { startCpuClock } from '../measure.ts';
import { AS_OF, SEED, type Aggregated } from '../figures.ts';

/** Everything that is computed over a ledger; a new figure is a new line. */
const FIGURES: Record<string, (ledger: Ledger) => readonly unknown[]> = {
  divisions: (ledger) => DIVISIONS.map((division) => computeFigure(ledger, division)),
  standings: (ledger) => subjectsIn(ledger).flatMap(({ id }) => standingsOf(ledger, id, AS_OF)),
  stories: (ledger) => ledger.all('agreements').flatMap((agreement) => storyOf(ledger, agreement, AS_OF)),
  stalled: (ledger) => ledger.all('agreements').flatMap((agreement) => stalledSince(ledger, agreement, AS_OF) ?? []),
  timeliness: (ledger) => ledger.all('agreements').map((agreement) => timelinessOf(ledger, agreement, AS_OF)),
  specificity: (ledger) => ledger.all('agreements').map((agreement) => [specificityWord(agreement), missingSpecifics(agreement)]),
  resources: (ledger) => ledger.all('agreements').flatMap((agreement) => resourceBalance(agreement) ?? []),
  pipeline: (ledger) => computePipeline(ledger, AS_OF),
};

const size = Number(process.argv[2]);
const entries = demoEntries({ seed: SEED, size, asOf: AS_OF });

const parts: Aggregated['parts'] = {};
function timed<T>(name: string, work: () => T, countOf: (value: T) => number): T {
  const stop = startCpuClock();
  const value = work();
  parts[name] = { cpuMs: stop(), count: countOf(value) };
  return value;
}

const stop = startCpuClock();
const ledger = timed(
  'ledger',
  () => new Ledger(entries),
  (built) => [...built.entries()].length,
);
for (const [name, compute] of Object.entries(FIGURES))
  timed(
    name,
    () => compute(ledger),
    ({ length }) => length,
  );
const result: Aggregated = { cpuMs: stop(), reports: ledger.all('reports').length, parts };
console.log(JSON.stringify(result));
