// From valid entries in memory to every figure: builds the ledger and computes all that the pages of a site would ask for.
import { demoEntries } from '../../scripts/demo/demo-entries.ts';
import { cellsIn } from '../../src/domain/figures/cells.ts';
import { computeContinuity } from '../../src/domain/figures/continuity.ts';
import { computeCoverage, computePlaces } from '../../src/domain/figures/coverage.ts';
import { computeDifferences } from '../../src/domain/figures/differences.ts';
import { computeFigure, DIVISIONS } from '../../src/domain/figures/figures.ts';
import { measureGap } from '../../src/domain/figures/gap-measures.ts';
import { computeRecordReach, computeSilence, computeStalled } from '../../src/domain/figures/information-age.ts';
import { Ledger } from '../../src/domain/ledger/ledger.ts';
import { computeObligations } from '../../src/domain/obligations/index.ts';
import { computePipeline } from '../../src/domain/agreements/pipeline.ts';
import { resourceBalance } from '../../src/domain/agreements/resources.ts';
import { computeSituation, SITUATION_DIVISIONS } from '../../src/domain/figures/situation.ts';
import { computeSpecificity } from '../../src/domain/figures/specificity-figure.ts';
import { voiceComparisonsOf } from '../../src/domain/voices/voice-comparison.ts';
import { storyOf } from '../../src/domain/agreements/story.ts';
import { subjectsIn } from '../../src/domain/voices/subjects.ts';
import { timelinessOf } from '../../src/domain/agreements/timeliness.ts';
import { GAP_MEASURES, VOICES } from '../../src/domain/schemas/vocabulary.ts';
import { startCpuClock } from '../measure.ts';
import { AS_OF, SEED, type Aggregated } from '../figures.ts';

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Everything that is computed over a ledger; a new figure is a new line. */
const FIGURES: Record<string, (ledger: Ledger) => readonly unknown[]> = {
  divisions: (ledger) => DIVISIONS.map((division) => computeFigure(ledger, division)),
  standings: (ledger) => subjectsIn(ledger).flatMap(({ id }) => voiceComparisonsOf(ledger, id, AS_OF)),
  cells: (ledger) => cellsIn(ledger, AS_OF),
  differences: (ledger) => asList(computeDifferences(ledger, AS_OF)),
  coverage: (ledger) => VOICES.flatMap((voice) => computeCoverage(ledger, AS_OF, voice)),
  places: (ledger) => computePlaces(ledger, AS_OF),
  situation: (ledger) => SITUATION_DIVISIONS.flatMap((division) => computeSituation(ledger, AS_OF, division)),
  silence: (ledger) => VOICES.flatMap((voice) => computeSilence(ledger, AS_OF, voice)),
  reach: (ledger) => asList(computeRecordReach(ledger)),
  continuity: (ledger) => asList(computeContinuity(ledger, AS_OF)),
  gaps: (ledger) => GAP_MEASURES.map((measure) => measureGap(ledger, AS_OF, measure)),
  stories: (ledger) => ledger.all('agreements').flatMap((agreement) => storyOf(ledger, agreement, AS_OF)),
  stalled: (ledger) => computeStalled(ledger, AS_OF),
  timeliness: (ledger) => ledger.all('agreements').map((agreement) => timelinessOf(ledger, agreement, AS_OF)),
  specificity: (ledger) => asList(computeSpecificity(ledger)),
  resources: (ledger) => ledger.all('agreements').flatMap((agreement) => resourceBalance(agreement) ?? []),
  pipeline: (ledger) => computePipeline(ledger, AS_OF),
  obligations: (ledger) => asList(computeObligations(ledger, AS_OF)),
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
