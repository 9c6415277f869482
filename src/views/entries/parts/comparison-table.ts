import { hasAssessments, type Column } from '#domain/voices/columns.ts';
import { ASSESSING_VOICES, type AssessingVoice } from '#domain/schemas/vocabulary.ts';
import type { Absence, VoiceComparison } from '#domain/voices/voice-comparison.ts';
import { markOf, type ViewContext } from '../../context.ts';
import { partyLink } from '../../names.ts';
import type { TableView } from '../../model/table.ts';
import type { Inline } from '../../model/inline.ts';
import { columnInlines, columnSentence, statementLines } from './statements.ts';

/** Country of a comparison, or the region, with its aspect; of the whole only where other aspects stand beside it. */
export function placeInlines(context: ViewContext, { country, aspect }: VoiceComparison, withWhole = false): Inline[] {
  const { standing } = context.messages;
  const place = country === undefined ? standing.region : partyLink(context, country);
  return aspect === 'overall' && !withWhole ? [place] : [place, ` · ${standing.aspects[aspect]}`];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Why two voices are not compared: what each that has no level of this aspect has said instead, if anything. */
function absenceText(context: ViewContext, { aspect, absences }: VoiceComparison): string {
  const { absences: words, besideOnly, notCompared, ofAspect, who } = context.messages.standing;
  const reasons = absences.map(({ voice, why, beside }) => {
    const reason = words[why](who[voice], ofAspect[aspect]);
    return beside && absences.length === 1 ? reason + besideOnly(who[voice], ofAspect[beside.aspect]) : reason;
  });
  return notCompared(reasons.join('; '));
}

/** The difference in levels, in words: between the nearest and the farthest, and which voice is divided; or why there is none. */
export function differenceText(context: ViewContext, comparison: VoiceComparison): string {
  const { standing } = context.messages;
  const { difference, divided } = comparison;
  if (!difference) return absenceText(context, comparison);
  const { nearest, farthest } = difference;
  const apart =
    nearest !== farthest
      ? standing.apart(nearest, farthest)
      : farthest === 0
        ? standing.same
        : farthest === 1
          ? standing.oneLevel
          : standing.levelsApart(farthest);
  return [apart, ...divided.map((voice) => standing.divided[voice])]
    .join('. ')
    .replace(/\.?$/, '.')
    .replace(/^([^.]*)\.$/, '$1');
}

export function contestedText(context: ViewContext, { contested, difference }: VoiceComparison): string {
  const { standing } = context.messages;
  return contested
    .map((reason) => (reason === 'reply' ? standing.contested.reply : standing.contested.distance(difference!.farthest)))
    .join(' ');
}

/** What a voice says of another aspect, set beside one of which it gives no level. */
function besideInlines(context: ViewContext, { beside }: Absence): Inline[] {
  const { standing } = context.messages;
  if (!beside) return [];
  return ['\n', standing.beside(standing.ofAspect[beside.aspect]), ' ', ...columnInlines(context, beside.column)];
}

function cell(context: ViewContext, column: Column, absence: Absence | undefined): Inline[] {
  const beside = absence ? besideInlines(context, absence) : [];
  if (!hasAssessments(column)) return [markOf(context, 'no-information'), ...beside];
  const sentence = columnSentence(context, column);
  const lines = [...(sentence === '' ? [] : [[sentence]]), ...statementLines(context, column)];
  return [...columnInlines(context, column), ...lines.flatMap((line): Inline[] => ['\n', ...line]), ...beside];
}

function differenceCell(context: ViewContext, comparison: VoiceComparison): Inline[] {
  const contested =
    comparison.contested.length === 0 ? [] : ['\n', `${context.messages.standing.contested.title}. ${contestedText(context, comparison)}`];
  return [capital(differenceText(context, comparison)), ...contested];
}

/** A row for every country and aspect about which a government or an organisation spoke. */
export function standingsTable(context: ViewContext, caption: string, comparisons: readonly VoiceComparison[]): TableView | undefined {
  if (comparisons.length === 0) return undefined;
  const { voices, table } = context.messages;
  const withWhole = comparisons.some(({ aspect }) => aspect !== 'overall');
  const absenceOf = ({ absences }: VoiceComparison, voice: AssessingVoice) => absences.find((absence) => absence.voice === voice);
  return {
    caption,
    columns: [table.country, voices.government, voices['civil-society'], table.difference],
    rows: comparisons.map((comparison) => [
      placeInlines(context, comparison, withWhole),
      ...ASSESSING_VOICES.map((voice) => cell(context, comparison.columns[voice], absenceOf(comparison, voice))),
      differenceCell(context, comparison),
    ]),
  };
}
