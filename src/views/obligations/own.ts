import { ANCHORS } from '#addresses/anchors.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import type { Occurrence } from '#domain/obligations/model.ts';
import { ROLES } from '#domain/obligations/roles.ts';
import { TEAM } from '#domain/obligations/rule-definition.ts';
import type { ObligationRule } from '#domain/schemas/vocabulary.ts';
import { compareText } from '#domain/compare-text.ts';
import { formatNumber } from '#i18n/format.ts';
import type { ViewContext } from '../context.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { OwedView } from '../model/obligation.ts';
import { byAsked, mechanismWords, obligationsOf, occurrenceId, ruleLink, stateView, stateViews } from './obligations.ts';
import { threadTitle, occurrenceTitle } from './occurrence.ts';
import { isJudged, isSilent } from '#domain/obligations/runs.ts';

/** Cases of a rule that a party's page names; the page of the rule, to which the last line leads, holds all of them. */
const CASES_SHOWN = 3;

/** Rules whose debtor is the country of the turn that they are about, whoever presides when they fall due. */
const OF_A_TERM: readonly ObligationRule[] = ['management-report', 'presidency-duties'];

type Owes = (occurrence: Occurrence) => boolean;

/** The name of a case in one line: what repeats, and its period or meeting. */
function caseText(context: ViewContext, occurrence: Occurrence): string {
  const inlines = [threadTitle(context, occurrence) ?? '', ...occurrenceTitle(context, occurrence)];
  const parts = inlines.map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : ''));
  const text = parts.map((part) => part.replace(/^ · /, '').trim()).filter((part) => part !== '');
  return [...new Set(text)].join(' · ') || occurrence.key;
}

/** The judged cases of one rule of which something is known, the newest first, each leading to its place on the rule's page. */
function casesOf(context: ViewContext, occurrences: readonly Occurrence[]): OwedView['rules'] {
  return occurrences
    .filter((occurrence) => isJudged(occurrence) && !isSilent(occurrence))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.key, b.key))
    .slice(0, CASES_SHOWN)
    .map((occurrence) => ({
      link: { href: `${ruleLink(context, occurrence.rule).href}#${occurrenceId(occurrence)}`, text: caseText(context, occurrence) },
      states: [stateView(context, occurrence.state, occurrence.evidence.length > 0)],
    }));
}

/** Rules with some of the occurrences, each folded. */
export function foldedRules(context: ViewContext, wanted: Owes): OwedView[] {
  return obligationsOf(context).rules.flatMap(({ occurrences }) =>
    byAsked(context, occurrences.filter(wanted)).map(({ link, occurrences: own }) => ({
      link,
      states: stateViews(context, own),
      rules: casesOf(context, own),
    })),
  );
}

function ownSection(context: ViewContext, owes: Owes, heading: string): SectionView | undefined {
  const { own } = mechanismWords(context);
  const all = obligationsOf(context).rules.flatMap(({ occurrences }) => occurrences.filter(owes));
  if (all.length === 0) return undefined;
  const unjudged = all.filter((occurrence) => !isJudged(occurrence)).length;
  const judged = foldedRules(context, (occurrence) => owes(occurrence) && isJudged(occurrence));
  const sentence = (text: string): ContentView => ({ type: 'paragraph', inlines: [text] });
  return {
    id: ANCHORS.obligations[context.locale],
    heading,
    content: [
      sentence(own.intro),
      ...(judged.length === 0 ? [sentence(own.none)] : [{ type: 'owed', parties: judged } as const]),
      ...(unjudged === 0
        ? []
        : [
            sentence(own.unjudged(formatNumber(unjudged, context.locale))),
            { type: 'owed', parties: foldedRules(context, (occurrence) => owes(occurrence) && !isJudged(occurrence)) } as const,
          ]),
    ],
  };
}

/** What a country, secretariat or body owes, under its own name or in an office that it held on the day. */
export function partyObligations(context: ViewContext, { id }: Entry<'parties'>): SectionView | undefined {
  const owes: Owes = ({ owners }) =>
    owners.some(({ office, holder }) => office === id || holder === id) ||
    // What its three parties owe together is owed by the team.
    (id === ROLES.team && TEAM.every((party) => owners.some(({ office }) => office === party)));
  return ownSection(context, owes, mechanismWords(context).own.heading);
}

/** What one turn of the presidency owes: in its office, or as the country of which its own rules speak. */
export function presidencyObligations(context: ViewContext, { id }: Entry<'presidencies'>): SectionView | undefined {
  const owes: Owes = ({ rule, owners, anchor }) =>
    owners.some(({ presidency }) => presidency === id) || (OF_A_TERM.includes(rule) && anchor?.id === id);
  return ownSection(context, owes, mechanismWords(context).own.presidency);
}
