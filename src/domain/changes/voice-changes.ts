import { cellsIn, standingsIn } from '../figures/cells.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '../schemas/vocabulary.ts';
import { isInformed, type Column } from '../voices/columns.ts';
import { isAwaited } from '../voices/subjects.ts';
import type { VoiceComparison } from '../voices/voice-comparison.ts';
import type { Change, Covered, Said } from './change.ts';
import { differing } from './differing.ts';

const SILENT: Said = { status: 'none', statements: 0, unknowns: 0 };

function saidIn(column: Column): Said {
  const { status, range, statements, unknowns } = column;
  return {
    status,
    ...(range && { lowest: range.lowest, highest: range.highest }),
    statements: statements.length,
    unknowns: unknowns.length,
  };
}

const placeKey = ({ subject, aspect, country }: VoiceComparison) => JSON.stringify([subject, aspect, country ?? null]);

function placeOf(key: string): { subject: string; aspect: VoiceComparison['aspect']; country: string | undefined } {
  const [subject, aspect, country] = JSON.parse(key) as [string, VoiceComparison['aspect'], string | null];
  return { subject, aspect, country: country ?? undefined };
}

/** What differs between two comparisons of the voices, in whatever places they are. */
export function comparisonChanges(old: readonly VoiceComparison[], now: readonly VoiceComparison[]): Change[] {
  const by = <T>(standings: readonly VoiceComparison[], valueOf: (standing: VoiceComparison) => T) =>
    new Map(standings.map((standing) => [placeKey(standing), valueOf(standing)] as const));
  const pairs = <T>(valueOf: (standing: VoiceComparison) => T) => differing(by(old, valueOf), by(now, valueOf));
  const levels = ASSESSING_VOICES.flatMap((voice) =>
    pairs(({ columns }) => saidIn(columns[voice]))
      .map(({ key, before: a = SILENT, after: b = SILENT }): Change => ({ kind: 'level', voice, ...placeOf(key), before: a, after: b }))
      .filter((change) => change.kind === 'level' && JSON.stringify(change.before) !== JSON.stringify(change.after)),
  );
  const differences = pairs(({ difference }) => difference ?? null)
    .filter(({ before: a, after: b }) => (a ?? undefined) !== undefined || (b ?? undefined) !== undefined)
    .map(({ key, before: a, after: b }): Change => ({
      kind: 'difference',
      ...placeOf(key),
      before: a ?? undefined,
      after: b ?? undefined,
    }));
  const contested = pairs(({ contested: why }) => why)
    .map(({ key, before: a = [], after: b = [] }): Change => ({ kind: 'contested', ...placeOf(key), before: a, after: b }))
    .filter((change) => change.kind === 'contested' && change.before.join() !== change.after.join());
  return [...levels, ...differences, ...contested];
}

function coveredBy(ledger: Ledger, asOf: string, voice: AssessingVoice): Covered {
  const cells = cellsIn(ledger, asOf).filter((cell) => cell.voice === voice && cell.country !== undefined && isAwaited(cell.subject));
  return { informed: cells.filter(({ columns }) => Object.values(columns).some(isInformed)).length, total: cells.length };
}

function coverageChanges(before: Ledger, after: Ledger, asOf: string): Change[] {
  return ASSESSING_VOICES.flatMap((voice): Change[] => {
    const [a, b] = [coveredBy(before, asOf, voice), coveredBy(after, asOf, voice)];
    return a.informed === b.informed && a.total === b.total ? [] : [{ kind: 'coverage', voice, before: a, after: b }];
  });
}

/** What a change makes different in what voices say, and in how much of what is awaited they say. @param before @param after as they stand on the day */
export function voiceChanges(before: Ledger, after: Ledger, asOf: string): Change[] {
  return [...comparisonChanges(standingsIn(before, asOf), standingsIn(after, asOf)), ...coverageChanges(before, after, asOf)];
}
