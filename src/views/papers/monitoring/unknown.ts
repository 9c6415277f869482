import { UNKNOWN_REASONS, unknownsOf, type Unknown } from '#domain/agreements/unknowns.ts';
import type { AssessingVoice } from '#domain/schemas/vocabulary.ts';
import { filled } from '#domain/text/filled.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import type { PaperBlock, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import { heading, paragraph, line } from '../pieces.ts';
import { codesText } from './codes.ts';

/** Acts of which the same voices are silent, together. */
function silences(unknowns: readonly (Unknown & { id: string })[]): { voices: AssessingVoice[]; ids: string[] }[] {
  const byAct = Map.groupBy(unknowns, ({ id }) => id);
  const byVoices = Map.groupBy(byAct.keys(), (id) =>
    byAct
      .get(id)!
      .map(({ voice }) => voice)
      .join(' '),
  );
  return [...byVoices.values()].map((ids) => ({ voices: byAct.get(ids[0]!)!.map(({ voice }) => voice), ids }));
}

/** Of what a voice has said nothing, by why, with what would help. */
export function unknownSection(context: ViewContext): PaperBlock[] {
  const { ledger, asOf, locale, messages } = context;
  const words = DESK_WORDS[locale].monitoring.unknown;
  const { reasons, meanings, steps } = messages.acts.unknowns;
  const all = ledger.all('agreements').flatMap((act) => unknownsOf(ledger, act, asOf).map((unknown) => ({ id: act.id, ...unknown })));
  if (all.length === 0) return [heading(words.heading), paragraph(words.none)];
  const rows = UNKNOWN_REASONS.flatMap((reason): PaperText[][] => {
    const capital = reasons[reason].replace(/^./, (letter) => letter.toUpperCase());
    return silences(all.filter((each) => each.reason === reason)).map(({ voices, ids }) => [
      line(`${capital}. ${meanings[reason]}`),
      line(
        formatList(
          voices.map((voice) => messages.voices[voice]),
          locale,
        ),
      ),
      line(steps[reason]),
      [{ text: filled(words.acts, { n: formatNumber(ids.length, locale) }) }, ...codesText(context, ids)],
    ]);
  });
  return [
    heading(words.heading),
    paragraph(words.intro),
    { kind: 'table', caption: words.caption, widths: [30, 14, 20, 36], head: words.columns, rows },
  ];
}
