import { compareText } from '#domain/compare-text.ts';
import type { Occurrence } from '#domain/obligations/model.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import type { ObligationState } from '#domain/schemas/vocabulary.ts';
import { PACK_WORDS } from '#i18n/packs/index.ts';
import { formatNumber } from '#i18n/format.ts';
import type { PaperBlock, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import { byAsked, mechanismWords, statusOf, stateView, stateViews } from '../../obligations/obligations.ts';
import { daysText, reasonText } from '../../obligations/occurrence.ts';
import { caseText, occurrenceHref } from '../../obligations/own.ts';
import { heading, linked, list, paragraph, part, piecesOf, plain, table } from '../pieces.ts';
import type { Receiver } from './receiver.ts';

const COMING: ReadonlySet<ObligationState> = new Set(['due-soon', 'not-yet-due']);

/** Cases of which nothing is known that stand by name; the page of the rule, to which their line leads, holds all of them. */
const NAMED = 3;

const untilOf = (context: ViewContext, { due }: Occurrence): string =>
  due ? daysText(context, due) : PACK_WORDS[context.locale].owed.noDay;

/** Names of cases in a line; a period that all of them share stands before them once. */
function together(names: readonly string[]): string {
  const shared = names[0]?.split(' · ').slice(1).join(' · ') ?? '';
  if (names.length < 2 || shared === '' || !names.every((name) => name.endsWith(` · ${shared}`))) return names.join('; ');
  return `${shared}: ${names.map((name) => name.slice(0, -shared.length - 3)).join('; ')}`;
}

/** Cases of one rule that fall due together, in a row: each by its period or meeting. */
function comingRow(context: ViewContext, cases: readonly Occurrence[]): PaperText[] {
  const [first] = cases;
  const [asked] = byAsked(context, cases);
  const names = together(cases.map((occurrence) => caseText(context, occurrence)).filter((name) => name !== asked!.link.text));
  const href = cases.length === 1 ? occurrenceHref(context, first!) : asked!.link.href;
  return [
    [linked(context, { ...asked!.link, href }), ...(names === '' ? [] : [plain(`: ${names}`)])],
    [plain(untilOf(context, first!))],
    piecesOf(context, [stateView(context, first!.state)]),
  ];
}

/** What is to come, case by case and by its day. */
function comingTable(context: ViewContext, occurrences: readonly Occurrence[]): PaperBlock[] {
  const words = PACK_WORDS[context.locale].owed;
  const coming = occurrences
    .filter(({ state }) => COMING.has(state))
    .toSorted((a, b) => compareText(a.due?.to ?? a.day, b.due?.to ?? b.day) || compareText(a.key, b.key));
  const rows = Map.groupBy(coming, (occurrence) =>
    [byAsked(context, [occurrence])[0]!.link.text, untilOf(context, occurrence), occurrence.state].join('\n'),
  );
  return table({
    caption: words.coming(coming.length),
    widths: [56, 24, 20],
    head: words.comingHead,
    rows: [...rows.values()].map((cases) => comingRow(context, cases)),
  });
}

/** The cases of a rule of which nothing is known, in a line: the newest by name. */
function unknownText(context: ViewContext, own: readonly Occurrence[]): PaperText {
  const words = PACK_WORDS[context.locale].owed;
  const newest = own.toSorted((a, b) => compareText(b.day, a.day) || compareText(a.key, b.key));
  const names = newest.slice(0, NAMED).map((occurrence) => caseText(context, occurrence));
  const rest = own.length - names.length;
  const named = names.join('; ') + (rest > 0 ? `; ${words.more(formatNumber(rest, context.locale))}` : '');
  return [plain(own.length === 1 ? `${named}. ${reasonText(context, own[0]!)}` : named)];
}

function unknownTable(context: ViewContext, occurrences: readonly Occurrence[]): PaperBlock[] {
  const words = PACK_WORDS[context.locale].owed;
  const unknown = occurrences.filter(({ state }) => state === 'no-information');
  const rows = byAsked(context, unknown).map(({ link, occurrences: own }) => [
    [linked(context, link)],
    [plain(formatNumber(own.length, context.locale))],
    unknownText(context, own),
  ]);
  const blocks = table({ caption: words.unknown(unknown.length), widths: [36, 12, 52], head: words.unknownHead, rows });
  return blocks.length === 0 ? [] : [...blocks, paragraph(words.settle, 'note')];
}

/** What sources show of cases that are over, in numbers by rule. */
function pastTable(context: ViewContext, occurrences: readonly Occurrence[]): PaperBlock[] {
  const words = PACK_WORDS[context.locale].owed;
  const past = occurrences.filter(({ state }) => !COMING.has(state) && state !== 'no-information');
  return table({
    caption: words.past(past.length),
    widths: [50, 50],
    head: words.pastHead,
    rows: byAsked(context, past).map(({ link, occurrences: own }) => [
      [linked(context, link)],
      stateViews(context, own).flatMap((view, index) => [...(index === 0 ? [] : [plain('; ')]), ...piecesOf(context, [view])]),
    ]),
  });
}

/** What working documents ask of it and no act adopted: told as what it is, by the names of the rules. */
function proposedBlocks(context: ViewContext, occurrences: readonly Occurrence[]): PaperBlock[] {
  const words = PACK_WORDS[context.locale].owed;
  const rules = byAsked(context, occurrences);
  if (rules.length === 0) return [];
  return [
    heading(words.proposed(rules.length), 2),
    paragraph(words.proposedIntro, 'note'),
    ...list(rules.map(({ link }) => [linked(context, link)])),
  ];
}

/**
 * What the rules of the mechanism ask of a receiver: of the rules in force each case that is to come, what is not known, and what
 * sources show; of those that are not in force their names alone.
 */
export function obligationsPart(context: ViewContext, { occurrences }: Receiver): PaperBlock[] {
  const words = PACK_WORDS[context.locale].owed;
  if (occurrences.length === 0) return [];
  const judged = occurrences.filter(isJudged);
  const anyInForce = occurrences.some(({ rule }) => statusOf(context, rule).inForce.length > 0);
  return part(words.heading, [
    ...(judged.length === 0
      ? [paragraph(anyInForce ? mechanismWords(context).own.none : PACK_WORDS[context.locale].summary.noRules)]
      : [...comingTable(context, judged), ...unknownTable(context, judged), ...pastTable(context, judged)]),
    ...proposedBlocks(
      context,
      // A rule that is in force is no draft, whatever was before it came into force.
      occurrences.filter((occurrence) => !isJudged(occurrence) && statusOf(context, occurrence.rule).inForce.length === 0),
    ),
  ]);
}
