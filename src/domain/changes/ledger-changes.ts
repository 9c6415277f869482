import { stageOf } from '../agreements/pipeline.ts';
import { timelinessOf } from '../agreements/timeliness.ts';
import { cellsIn, standingsIn } from '../figures/cells.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '../schemas/vocabulary.ts';
import { isInformed, type Column } from '../voices/columns.ts';
import { isDocumented, recordStateOf } from '../voices/documented.ts';
import { isAwaited } from '../voices/subjects.ts';
import type { VoiceComparison } from '../voices/voice-comparison.ts';
import type { Change, Covered, Said } from './change.ts';
import { differing } from './differing.ts';
import { changedMeaning } from './meaning.ts';

/** Facts, words and text of an entry, without where they were read. */
function contentOf({ facts, words, body }: AnyEntry): string {
  return JSON.stringify([facts, words, body?.pieces]);
}

/** Which entries are new, changed or gone, and whose ids came to mean something else. */
export function entryChanges(before: Ledger, after: Ledger): Change[] {
  const named = (ledger: Ledger) => new Map([...ledger.entries()].map((entry) => [`${entry.collection}/${entry.id}`, entry] as const));
  const [old, now] = [named(before), named(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Change[] => {
    const [a, b] = [old.get(key), now.get(key)];
    const { collection, id } = (b ?? a)!;
    if (!a || !b) return [{ kind: 'entry', happened: a ? 'gone' : 'added', collection, id }];
    if (a === b || contentOf(a) === contentOf(b)) return [];
    const fields = changedMeaning(a, b);
    const changed: Change = { kind: 'entry', happened: 'changed', collection, id };
    return fields.length > 0 ? [{ kind: 'meaning', collection, id, fields }, changed] : [changed];
  });
}

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

function voiceChanges(before: Ledger, after: Ledger, asOf: string): Change[] {
  const [old, now] = [before, after].map((ledger) => standingsIn(ledger, asOf));
  const by = <T>(standings: readonly VoiceComparison[], valueOf: (standing: VoiceComparison) => T) =>
    new Map(standings.map((standing) => [placeKey(standing), valueOf(standing)] as const));
  const pairs = <T>(valueOf: (standing: VoiceComparison) => T) => differing(by(old!, valueOf), by(now!, valueOf));
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

function agreementChanges(before: Ledger, after: Ledger, asOf: string): Change[] {
  const both = (valueOf: (ledger: Ledger, agreement: Entry<'agreements'>) => unknown) =>
    [before, after].map((ledger) => new Map(ledger.all('agreements').map((agreement) => [agreement.id, valueOf(ledger, agreement)])));
  const pairs = <T>(valueOf: (ledger: Ledger, agreement: Entry<'agreements'>) => T) => {
    const [old, now] = both(valueOf) as [Map<string, T>, Map<string, T>];
    // Of one that is gone nothing is told but that.
    return differing(old, now).filter(({ key }) => now.has(key));
  };
  const states = pairs(recordStateOf)
    .filter(({ before: a, after: b }) => a !== undefined || isDocumented(b!))
    .map(({ key, ...pair }): Change => ({ kind: 'record', agreement: key, ...pair }));
  const stages = pairs((ledger, agreement) => {
    const reached = stageOf(ledger, agreement, asOf);
    return reached && { stage: reached.stage, on: reached.on, outcome: reached.outcome };
  }).map(({ key, ...pair }): Change => ({ kind: 'stage', agreement: key, ...pair }));
  const dates = pairs((ledger, agreement) => {
    const { status, due } = timelinessOf(ledger, agreement, asOf);
    return { status, due };
  })
    // A new agreement without a date has no date to keep.
    .filter(({ before: a, after: b }) => [a, b].some((own) => own !== undefined && own.status !== 'no-date'))
    .map(({ key, before: a, after: b }): Change => ({
      kind: 'timeliness',
      agreement: key,
      due: b?.due ?? a?.due,
      before: a?.status,
      after: b?.status,
    }));
  return [...states, ...stages, ...dates];
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

/** What a change makes different in what voices say, in agreements and in coverage. @param before @param after as they stand on the day */
export function computedChanges(before: Ledger, after: Ledger, asOf: string): Change[] {
  return [...voiceChanges(before, after, asOf), ...agreementChanges(before, after, asOf), ...coverageChanges(before, after, asOf)];
}
