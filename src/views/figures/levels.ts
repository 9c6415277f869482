import type { ColumnLevel } from '#domain/figures/cells.ts';
import { PARTS_OF_VOICE, type CountedPart } from '#domain/figures/level-order.ts';
import type { SituationDivision, SituationGroup } from '#domain/figures/situation.ts';
import { ASSESSING_VOICES, RECORD_STATES, VOICES, type AssessingVoice, type RecordState, type Voice } from '#domain/schemas/vocabulary.ts';
import { isDocumented } from '#domain/voices/documented.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import type { Destination } from '#addresses/paths.ts';
import type { ViewContext } from '../context.ts';
import { figureView, figureWords } from './frame.ts';
import type { DrawingView, FigureView, ShapeView } from '../model/figure.ts';
import type { Inline } from '../model/inline.ts';

/** What a group is called, what the level of a column, and what a state of the record. */
interface Names {
  group: (group: SituationGroup) => string;
  level: (level: ColumnLevel) => string;
  state: (state: RecordState) => string;
}

type Row = { group: SituationGroup; voice: Voice; counts: Map<CountedPart, number>; total: number };

function isState(part: CountedPart): part is RecordState {
  return (RECORD_STATES as readonly CountedPart[]).includes(part);
}

/** A level or a state of the record in words. */
export function partWord({ messages }: ViewContext, part: CountedPart): string {
  if (isState(part)) return messages.recordStates[part];
  return part === 'several' ? messages.dashboards.columnLevels.several : messages.levels[part];
}

const nameIn = (names: Names) => (part: CountedPart) => (isState(part) ? names.state(part) : names.level(part));

/** How many of each, in their order of appearance. */
function countsOf(parts: readonly CountedPart[]): Map<CountedPart, number> {
  const counts = new Map<CountedPart, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

function rowsOf(groups: readonly SituationGroup[]): Row[] {
  return groups.flatMap((group) =>
    VOICES.flatMap((voice): Row[] => {
      const own =
        voice === 'record'
          ? group.documented.map(({ state }) => state)
          : group.stands.filter((stand) => stand.voice === voice).map(({ level }) => level);
      return own.length === 0 ? [] : [{ group, voice, counts: countsOf(own), total: own.length }];
    }),
  );
}

/** Divisions in which the record, which speaks of the region as a whole, says what the picture of all already says. */
const RECORD_ELSEWHERE: readonly SituationDivision[] = ['assessed', 'country'];

/** Voices that gave no level that still counts in any of the groups. */
export function silentVoices(groups: readonly SituationGroup[]): AssessingVoice[] {
  const stands = groups.flatMap((group) => group.stands);
  return ASSESSING_VOICES.filter((voice) => {
    const own = stands.filter((stand) => stand.voice === voice);
    return own.length > 0 && own.every(({ level }) => level === 'no-information');
  });
}

/** True where there is nothing to draw: nobody gave a level, and the record stands elsewhere or has no act. */
function isUnknown(groups: readonly SituationGroup[], division: SituationDivision): boolean {
  const known = groups.some(({ stands }) => stands.some(({ level }) => level !== 'no-information'));
  const elsewhere = groups.length > 1 && RECORD_ELSEWHERE.includes(division);
  const documented = !elsewhere && groups.some((group) => group.documented.length > 0);
  return !known && !documented;
}

/** What the voices say, each apart: of how many cases, or in how many groups, they give a level; and who gives none. */
function voicesSummary(
  context: ViewContext,
  groups: readonly SituationGroup[],
  division: SituationDivision,
  rows: readonly Row[],
): string[] {
  const words = figureWords(context).levels;
  const number = (value: number) => formatNumber(value, context.locale);
  const asking = ASSESSING_VOICES.filter((voice) => rows.some((row) => row.voice === voice));
  const silent = silentVoices(groups);
  if (asking.length === 0) return [];
  if (silent.length === asking.length) return [words.none[asking.length === 1 ? asking[0]! : 'both']];
  const known = ({ counts, total }: Row) => total - (counts.get('no-information') ?? 0);
  const inGroups = groups.length > 1 && division !== 'voice' && division !== 'assessed' ? words.groups[division] : undefined;
  const parts = asking.map((voice) => {
    const own = rows.filter((row) => row.voice === voice);
    const sum = (value: (row: Row) => number) => own.reduce((all, row) => all + value(row), 0);
    const [count, of] = inGroups ? [own.filter((row) => known(row) > 0).length, own.length] : [sum(known), sum(({ total }) => total)];
    return words.known[voice](number(count), number(of));
  });
  return [(inGroups ?? words.cases)(formatList(parts, context.locale))];
}

/** Of the acts that could be documented, of how many sources show something. */
function recordSummary(context: ViewContext, rows: readonly Row[]): string[] {
  const own = rows.filter(({ voice }) => voice === 'record');
  const sum = (states: readonly RecordState[]) =>
    own.reduce((all, { counts }) => all + states.reduce((some, state) => some + (counts.get(state) ?? 0), 0), 0);
  const of = sum(RECORD_STATES.filter((state) => state !== 'asks-nothing'));
  const number = (value: number) => formatNumber(value, context.locale);
  return own.length === 0 ? [] : [figureWords(context).levels.record(number(sum(RECORD_STATES.filter(isDocumented))), number(of))];
}

/** How much of a segment's height is filled, as in the picture on the page; none where nothing is known or done. */
const FILLED: Partial<Record<CountedPart, Pick<ShapeView, 'y' | 'height'>>> = {
  partial: { y: 0.5, height: 0.5 },
  substantial: { y: 0.25, height: 0.75 },
  full: { y: 0, height: 1 },
  several: { y: 0.25, height: 0.5 },
  done: { y: 0, height: 1 },
  'in-force': { y: 0, height: 1 },
  partly: { y: 0.5, height: 0.5 },
};

/** Where nothing is known. */
const DASHED: ReadonlySet<CountedPart> = new Set<CountedPart>(['no-information', 'nothing-found', 'no-record']);

/** Parts of a whole as shapes across a row, in their order. */
export function levelShapes(counts: readonly (readonly [CountedPart, number])[], total: number): ShapeView[] {
  let x = 0;
  return counts.flatMap(([level, count]): ShapeView[] => {
    const from = x;
    x += count / total;
    const fill = FILLED[level];
    return [
      ...(fill ? [{ kind: 'bar' as const, x: from, to: x, ...fill }] : []),
      { kind: DASHED.has(level) ? 'dashed' : 'edge', x: from, to: x },
    ];
  });
}

/** The same in a file of its own: a row for each group and voice, its numbers beside the name. */
function drawingOf(context: ViewContext, rows: readonly Row[], single: boolean, names: Names): DrawingView {
  const number = (value: number) => formatNumber(value, context.locale);
  return {
    axis: [],
    legend: [],
    rowHeight: 16,
    rows: rows.map(({ group, voice, counts, total }) => {
      const present = PARTS_OF_VOICE[voice].filter((level) => counts.has(level));
      const shapes = levelShapes(
        present.map((level) => [level, counts.get(level)!]),
        total,
      );
      const name = [...(single ? [] : [names.group(group)]), context.messages.voices[voice]].join(' · ');
      const told = present.map((level) => `${nameIn(names)(level)} ${number(counts.get(level)!)}`).join(', ');
      return { label: `${name}: ${told}`, value: number(total), shapes };
    }),
  };
}

/** The frame of levels counted by voice, in one group or in several small pictures of one scale. */
export function levelsFigure(
  context: ViewContext,
  groups: readonly SituationGroup[],
  division: SituationDivision,
  names: Names,
  parts: { id: string; file: string; title: string; at: Destination; rule?: string | undefined; ways?: readonly Inline[] | undefined },
): FigureView {
  const words = figureWords(context);
  const { columns } = words;
  const single = groups.length === 1 || division === 'voice';
  const rows = rowsOf(groups);
  const name = nameIn(names);
  const told = rows.map((row) => ({ ...row, parts: PARTS_OF_VOICE[row.voice] }));
  const voices = voicesSummary(context, groups, division, rows);
  const record = recordSummary(context, rows);
  const unknown = isUnknown(groups, division);
  // The finding is what is known: where no voice gave a level, what documents show.
  const known = groups.some(({ stands }) => stands.some(({ level }) => level !== 'no-information'));
  const [summary = context.messages.acts.nothingAsked, ...more] = known || unknown ? [...voices, ...record] : [...record, ...voices];
  return figureView(context, {
    ...parts,
    summary,
    more: unknown ? [] : more,
    measure: words.levels.measure,
    kind: 'levels',
    unknown: unknown ? [words.levels.notBreach, ' ', ...(parts.ways ?? [words.levels.inFile])] : undefined,
    drawing: drawingOf(context, rows, single, names),
    data: {
      columns: [columns.group, columns.voice, columns.said, columns.number, columns.of],
      rows: told.flatMap(({ group, voice, counts, total, parts: own }) =>
        own.map((part) => [names.group(group), context.messages.voices[voice], name(part), counts.get(part) ?? 0, total]),
      ),
    },
    table: {
      caption: parts.title,
      columns: [...(single ? [] : [columns.group]), columns.voice, columns.said, columns.number, columns.of],
      rows: told.flatMap(({ group, voice, counts, total, parts: own }) =>
        own
          .filter((part) => counts.has(part))
          .map((part) => [
            ...(single ? [] : [[names.group(group)]]),
            [context.messages.voices[voice]],
            [name(part)],
            [formatNumber(counts.get(part)!, context.locale)],
            [formatNumber(total, context.locale)],
          ]),
      ),
    },
  });
}
