import { ANCHORS } from '#addresses/anchors.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import type { Occurrence } from '#domain/obligations/model.ts';
import { ROLES } from '#domain/obligations/roles.ts';
import { TEAM } from '#domain/obligations/rule-definition.ts';
import type { ObligationRule, ObligationState } from '#domain/schemas/vocabulary.ts';
import { compareText } from '#domain/compare-text.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { ItemView } from '../model/item.ts';
import type { OwedView } from '../model/obligation.ts';
import { byAsked, mechanismWords, obligationsOf, occurrenceId, ruleLink, stateView, stateViews } from './obligations.ts';
import { threadTitle, occurrenceTitle } from './occurrence.ts';
import { isJudged, isSilent } from '#domain/obligations/runs.ts';

/** Cases of a rule that the page of a turn names; the page of the rule, to which the last line leads, holds all of them. */
const CASES_SHOWN = 3;

/** Rules in force that stand open on the page of a party; the others are folded. */
const OPEN_RULES = 4;

/** Rules whose debtor is the country of the turn that they are about, whoever presides when they fall due. */
const OF_A_TERM: readonly ObligationRule[] = ['management-report', 'presidency-duties'];

/** Open cases that stand on the page of who owes them; the rules below count all, and their pages name them. */
const OPEN_CASES = 2;

/** States of a case that is still to come, or of which nothing that was found decides. */
const OPEN_STATES: ReadonlySet<ObligationState> = new Set(['due-soon', 'not-yet-due', 'no-information']);

type Owes = (occurrence: Occurrence) => boolean;

/** The name of a case in one line: what repeats, and its period or meeting. */
export function caseText(context: ViewContext, occurrence: Occurrence): string {
  const inlines = [threadTitle(context, occurrence) ?? '', ...occurrenceTitle(context, occurrence)];
  const parts = inlines.map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : ''));
  if (occurrence.mandate) return parts.join('') || occurrence.key;
  const text = parts.map((part) => part.replace(/^ · /, '').trim()).filter((part) => part !== '');
  return [...new Set(text)].join(' · ') || occurrence.key;
}

/**
 * The name of a case with that of its rule; of what an agreement asked for by itself, that alone, since nobody may have adopted
 * the rhythm that the rule gives it.
 */
export function caseTitle(context: ViewContext, occurrence: Occurrence): string {
  const own = caseText(context, occurrence);
  return occurrence.mandate ? own : `${ruleLink(context, occurrence.rule).text}: ${own}`;
}

/** The judged cases of one rule of which something is known, the newest first, each leading to its place on the rule's page. */
function casesOf(context: ViewContext, occurrences: readonly Occurrence[]): OwedView['rules'] {
  return occurrences
    .filter((occurrence) => isJudged(occurrence) && !isSilent(occurrence))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.key, b.key))
    .slice(0, CASES_SHOWN)
    .map((occurrence) => ({
      link: { href: occurrenceHref(context, occurrence), text: caseText(context, occurrence) },
      states: [stateView(context, occurrence.state, occurrence.evidence.length > 0)],
    }));
}

/** Rules with some of the occurrences, each folded. */
function foldedRules(context: ViewContext, wanted: Owes): OwedView[] {
  return obligationsOf(context).rules.flatMap(({ occurrences }) =>
    byAsked(context, occurrences.filter(wanted)).map(({ link, occurrences: own }) => ({
      link,
      states: stateViews(context, own),
      rules: casesOf(context, own),
    })),
  );
}

/** The last day on which a case is in time; without one, the day that places it in its year. */
const lastDay = ({ due, day }: Occurrence): string => due?.to ?? day;

/** What is still to come, the nearest first; then what had its day and is to be found out, the newest first; then what is known. */
export function byOpenness({ asOf }: ViewContext): (a: Occurrence, b: Occurrence) => number {
  const place = (own: Occurrence) => (OPEN_STATES.has(own.state) ? Number(lastDay(own) < asOf) : 2);
  return (a, b) =>
    place(a) - place(b) ||
    compareText(lastDay(a), lastDay(b)) * (place(a) === 0 ? 1 : -1) ||
    compareText(a.rule, b.rule) ||
    compareText(a.key, b.key);
}

/** One open case: which rule, which case, until when, and how it stands. */
function openCase(context: ViewContext, occurrence: Occurrence): ItemView {
  const { due, state, evidence } = occurrence;
  const { rulePage } = mechanismWords(context);
  const until = due && formatDate(due.from === due.to ? due.to : `${due.from}/${due.to}`, context.locale);
  return {
    href: occurrenceHref(context, occurrence),
    title: caseTitle(context, occurrence),
    meta: [...(until === undefined ? [] : [rulePage.until(until)]), stateView(context, state, evidence.length > 0).word],
  };
}

/** The cases of rules in force that are still to come or to be found out, one by one; none where all is known. */
function openCases(context: ViewContext, open: readonly Occurrence[]): ContentView[] {
  const { own } = mechanismWords(context);
  if (open.length === 0) return [];
  const items = open
    .toSorted(byOpenness(context))
    .slice(0, OPEN_CASES)
    .map((occurrence) => openCase(context, occurrence));
  return [
    { type: 'paragraph', inlines: [own.openCases(formatNumber(open.length, context.locale))] },
    { type: 'items', items },
  ];
}

/** Where one case stands on the page of its rule: one of which nothing is on record may stand there with others in one line, and has no place of its own. */
export function occurrenceHref(context: ViewContext, occurrence: Occurrence): string {
  const { href } = ruleLink(context, occurrence.rule);
  return isSilent(occurrence) ? href : `${href}#${occurrenceId(occurrence)}`;
}

/** The rules in force, each in a line: how many of its cases are in which state; behind one line where cases stand above them. */
function ruleItems(context: ViewContext, wanted: Owes, isBelowCases: boolean): ContentView[] {
  const items = foldedRules(context, wanted).map(({ link, states }) => ({
    href: link.href,
    title: link.text,
    meta: states.map(({ count, word }) => `${word}: ${count}`),
  }));
  if (items.length === 0) return [];
  if (isBelowCases) return [{ type: 'fold', summary: mechanismWords(context).own.byRule, content: [{ type: 'items', items }] }];
  const rest = items.slice(OPEN_RULES);
  if (rest.length === 0) return [{ type: 'items', items }];
  const summary = context.messages.parties.open.more(rest.length);
  return [
    { type: 'items', items: items.slice(0, OPEN_RULES) },
    { type: 'fold', summary, content: [{ type: 'items', items: rest }] },
  ];
}

/** The same, each with its newest cases behind it. */
function ruleFolds(context: ViewContext, wanted: Owes): ContentView[] {
  const parties = foldedRules(context, wanted);
  return parties.length === 0 ? [] : [{ type: 'owed', parties }];
}

function ownSection(context: ViewContext, owes: Owes, heading: string, told: typeof ruleItems): SectionView | undefined {
  const { own } = mechanismWords(context);
  const all = obligationsOf(context).rules.flatMap(({ occurrences }) => occurrences.filter(owes));
  if (all.length === 0) return undefined;
  const unjudged = all.filter((occurrence) => !isJudged(occurrence));
  const rules = new Set(unjudged.map(({ rule }) => rule)).size;
  const open = all.filter((occurrence) => isJudged(occurrence) && OPEN_STATES.has(occurrence.state));
  const judged = told(context, (occurrence) => owes(occurrence) && isJudged(occurrence), open.length > 0);
  return {
    id: ANCHORS.obligations[context.locale],
    heading,
    content: [
      ...openCases(context, open),
      ...judged,
      ...(unjudged.length === 0
        ? []
        : [
            ...(judged.length === 0 ? [{ type: 'paragraph', inlines: [own.none] } as const] : []),
            {
              type: 'fold',
              summary: own.unjudged(formatNumber(unjudged.length, context.locale), rules),
              content: [
                { type: 'paragraph', inlines: [own.intro], soft: true },
                { type: 'paragraph', inlines: [{ href: `${sectionLink(context, 'mechanism').href}#parties`, text: own.all }] },
              ],
            } as const,
          ]),
    ],
  };
}

/** Whether a party owes a case, under its own name or in an office that it held on the day. */
function owesAs(id: string): Owes {
  return ({ owners }) =>
    owners.some(({ office, holder }) => office === id || holder === id) ||
    // What its three parties owe together is owed by the team.
    (id === ROLES.team && TEAM.every((party) => owners.some(({ office }) => office === party)));
}

/** The cases of all rules that a party owes. */
export function owedOccurrences(context: Pick<ViewContext, 'ledger' | 'asOf'>, { id }: Entry<'parties'>): Occurrence[] {
  const owes = owesAs(id);
  return obligationsOf(context).rules.flatMap(({ occurrences }) => occurrences.filter(owes));
}

/** What a country, secretariat or body owes, under its own name or in an office that it held on the day. */
export function partyObligations(context: ViewContext, { id }: Entry<'parties'>): SectionView | undefined {
  return ownSection(context, owesAs(id), mechanismWords(context).own.heading, ruleItems);
}

function owesInTurn(id: string): Owes {
  return ({ rule, owners, anchor }) =>
    owners.some(({ presidency }) => presidency === id) || (OF_A_TERM.includes(rule) && anchor?.id === id);
}

/** The cases of all rules that one turn of the presidency owes. */
export function presidencyOccurrences(context: Pick<ViewContext, 'ledger' | 'asOf'>, { id }: Entry<'presidencies'>): Occurrence[] {
  const owes = owesInTurn(id);
  return obligationsOf(context).rules.flatMap(({ occurrences }) => occurrences.filter(owes));
}

/** What one turn of the presidency owes: in its office, or as the country of which its own rules speak. */
export function presidencyObligations(context: ViewContext, { id }: Entry<'presidencies'>): SectionView | undefined {
  return ownSection(context, owesInTurn(id), mechanismWords(context).own.presidency, ruleFolds);
}
