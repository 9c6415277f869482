import { ASPECTS } from '#domain/voices/assessments.ts';
import { isInformed } from '#domain/voices/columns.ts';
import { LEVELS_DESCENDING } from '#domain/figures/level-order.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { ASSESSING_VOICES, type AssessingVoice, type Level } from '#domain/schemas/vocabulary.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import type { Subject } from '#domain/voices/subjects.ts';
import { hasStatements, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import type { ViewContext } from '../../context.ts';
import { partyLink, wordsOf } from '../../names.ts';
import type { MatrixRowView, MatrixView, SplitView } from '../../model/pictures.ts';
import { columnMarks } from './statements.ts';
import { measureAnchor } from './subject-link.ts';

/** Place on the page of what is said of one measure in one country. */
export function cellAnchor(measure: string, country: string): string {
  return `${measureAnchor(measure)}-${country}`;
}

/** What the subject's words call it: the measure, or the instrument itself. */
export function subjectWords(context: ViewContext, entry: Entry<'guidelines'>, { measure }: Subject): string {
  const { words } = wordsOf(context, entry);
  return measure === undefined ? words.title : (words.measures?.[measure] ?? measure);
}

/** What the two voices say of one aspect in one country, as halves of one mark. */
export function splitOf({ columns, difference }: VoiceComparison): SplitView {
  const half = (column: VoiceComparison['columns'][AssessingVoice]) => (isInformed(column) ? column.range : undefined);
  return {
    government: half(columns.government),
    civilSociety: half(columns['civil-society']),
    differs: difference !== undefined && difference.farthest >= THRESHOLDS.contestedDifference,
  };
}

/** The same in words, each thing once. */
function splitWords(context: ViewContext, comparison: VoiceComparison): string {
  const { messages } = context;
  const { matrix } = messages.standing;
  const parts = ASSESSING_VOICES.map((voice) => {
    const marks = columnMarks(context, comparison.columns[voice]).map(({ word }) => word.toLowerCase());
    return `${messages.voices[voice]}: ${marks.length === 2 ? messages.standing.range(marks[0]!, marks[1]!) : marks[0]!}`;
  });
  return [...parts, ...(splitOf(comparison).differs ? [matrix.differ] : [])].join('; ');
}

export type ComparisonsBySubject = ReadonlyMap<Subject, readonly VoiceComparison[]>;

/** What was said of one subject in one country. */
export function comparisonsOf(standings: ComparisonsBySubject, subject: Subject, country: string): VoiceComparison[] {
  return standings.get(subject)!.filter((item) => item.country === country && hasStatements(item));
}

function hrefOfCell(subject: Subject, country: string): string {
  return `#${cellAnchor(subject.measure ?? subject.entry.id, country)}`;
}

/** One measure: a line for each aspect that somebody spoke of; where nobody did, one cell that says so. */
export function rowView(
  context: ViewContext,
  entry: Entry<'guidelines'>,
  subject: Subject,
  countries: readonly string[],
  standings: ComparisonsBySubject,
): MatrixRowView {
  const { standing } = context.messages;
  const text = subjectWords(context, entry, subject);
  const heading = subject.measure === undefined ? text : { href: `#${measureAnchor(subject.measure)}`, text };
  const byCountry = countries.map((country) => ({ country, spoken: comparisonsOf(standings, subject, country) }));
  const aspects = ASPECTS.filter((aspect) => byCountry.some(({ spoken }) => spoken.some((item) => item.aspect === aspect)));
  if (aspects.length === 0) {
    return { heading, lines: [{ aspect: '', cells: [], silent: context.messages.levels['no-information'] }] };
  }
  return {
    heading,
    lines: aspects.map((aspect) => ({
      aspect: standing.aspects[aspect],
      silent: undefined,
      cells: byCountry.map(({ country, spoken }) => {
        const own = spoken.find((item) => item.aspect === aspect);
        if (own) {
          // A link is heard without its column: it names its country.
          const text = `${partyLink(context, country).text}. ${splitWords(context, own)}`;
          return { mark: splitOf(own), text, href: hrefOfCell(subject, country) };
        }
        if (!subject.countries.includes(country)) return { mark: undefined, text: standing.matrix.notBound, href: undefined };
        return { mark: NOTHING, text: context.messages.levels['no-information'], href: undefined };
      }),
    })),
  };
}

const NOTHING: SplitView = { government: undefined, civilSociety: undefined, differs: false };

/** The same country by country, for narrow screens: what somebody spoke of. */
export function countryViews(
  context: ViewContext,
  entry: Entry<'guidelines'>,
  subjects: readonly Subject[],
  countries: readonly string[],
  standings: ComparisonsBySubject,
) {
  const { standing } = context.messages;
  return countries.map((country) => ({
    name: partyLink(context, country).text,
    lines: subjects.flatMap((subject) =>
      comparisonsOf(standings, subject, country).map((item) => ({
        href: hrefOfCell(subject, country),
        text: [
          subjectWords(context, entry, subject),
          ...(item.aspect === 'overall' ? [] : [standing.aspects[item.aspect].toLowerCase()]),
        ].join(', '),
        said: splitWords(context, item),
        mark: splitOf(item),
      })),
    ),
  }));
}

/** What each part of a mark means. */
export function keyOf(context: ViewContext, since: string | undefined): MatrixView['key'] {
  const { levels, standing } = context.messages;
  const both = (level: Level, differs = false): SplitView => {
    const range = { lowest: level, highest: level };
    return { government: range, civilSociety: range, differs };
  };
  const left = { ...NOTHING, government: { lowest: 'full', highest: 'full' } } as const;
  const right = { ...NOTHING, civilSociety: { lowest: 'full', highest: 'full' } } as const;
  return [
    { mark: left, text: standing.matrix.left },
    { mark: right, text: standing.matrix.right },
    ...LEVELS_DESCENDING.filter((level) => level !== 'no-information').map((level) => ({ mark: both(level), text: levels[level] })),
    { mark: NOTHING, text: standing.matrix.none(since) },
    { mark: both('pending', true), text: standing.matrix.differ },
    { mark: undefined, text: standing.matrix.notBound },
  ];
}
