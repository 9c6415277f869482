import { asksForSomething, stagesOf } from '../acts/acts.ts';
import { FIRST_DELIVERABLE, type Deliverable } from '../acts/deliverables.ts';
import { isTextRead, textKnownOf } from '../acts/text-known.ts';
import { hasStepsAhead } from '../agreements/pipeline.ts';
import { concerning, datedDeliverables, writtenDue, type DatedDeliverable, type Timeliness } from '../agreements/timeliness.ts';
import { addDays, fromTo } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Obligations, Occurrence } from '../obligations/model.ts';
import { ROLES } from '../obligations/roles.ts';
import { TEAM } from '../obligations/rule-definition.ts';
import { isJudged } from '../obligations/runs.ts';
import { DELIVERABLE_ROLES } from '../schemas/vocabulary.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { recordStateOf } from '../voices/documented.ts';
import { forEach, type Owned, type PendingKind, type PendingPart } from './model.ts';
import { evidencedBy, informedBy } from './settling.ts';

type Agreement = Entry<'agreements'>;

const KIND_OF: Partial<Record<Timeliness, PendingKind>> = { 'due-soon': 'due', overdue: 'denied', 'date-passed': 'passed' };

/**
 * Whose it is: those that a deliverable names, each in its first role; where it names nobody, the countries to which the act is
 * addressed; where there are none, the body that adopted it.
 */
function partsIn({ facts }: Agreement, deliverable: Deliverable): Map<string, PendingPart> {
  const parts = new Map<string, PendingPart>();
  for (const role of DELIVERABLE_ROLES) for (const party of deliverable[role] ?? []) if (!parts.has(party)) parts.set(party, role);
  if (parts.size > 0) return parts;
  if (facts.countries) return new Map(facts.countries.map((country) => [country, 'addressed']));
  return new Map([[facts.act.body, 'adopted']]);
}

/** A date that is near or has passed, on the lists of those who answer for it. */
function dateOf(ledger: Ledger, agreement: Agreement, dated: DatedDeliverable): Owned[] {
  const { deliverable } = dated;
  const parts = partsIn(agreement, deliverable);
  const isCountry = (party: string) => ledger.get('parties', party)?.facts.kind === 'member-country';
  return [...parts].flatMap(([party, part]): Owned[] => {
    const own = isCountry(party) ? concerning(dated, party) : dated;
    const kind = KIND_OF[own.status];
    if (!kind) return [];
    const id = deliverable.id === FIRST_DELIVERABLE ? `agreements.${agreement.id}.due` : `agreements.${agreement.id}.${deliverable.id}.due`;
    const item = {
      id,
      kind,
      part,
      entry: agreement,
      dated: own,
      until: writtenDue(ledger, deliverable),
      settledBy: informedBy(ledger, party, agreement.id),
    };
    return [{ party, item }];
  });
}

/**
 * A thing without a date in a text that was read, as long as the act has steps before it: an act that is older than these steps,
 * was closed, or of which documents show that it was done, waits for no date.
 */
function undatedOf(agreement: Agreement, dated: DatedDeliverable): Owned[] {
  const { deliverable } = dated;
  if (deliverable.due !== undefined) return [];
  return [...partsIn(agreement, deliverable)].map(([party, part]) => ({
    party,
    item: {
      id: `agreements.${agreement.id}.${deliverable.id}.undated`,
      kind: 'undated' as const,
      part,
      entry: agreement,
      dated,
      since: agreement.facts.adopted,
      settledBy: { form: 'agreements' as const, begun: {} },
    },
  }));
}

function waitsForDate(ledger: Ledger, agreement: Agreement): boolean {
  if (!isTextRead(textKnownOf(agreement)) || !hasStepsAhead(ledger, agreement)) return false;
  const state = recordStateOf(ledger, agreement);
  return state !== 'done' && state !== 'in-force' && !stagesOf(agreement).some(({ stage }) => stage === 'closed');
}

/** The dates of acts that ask for something: near, passed without news, denied by somebody, or missing. @param asOf ISO day */
export function pendingDates(ledger: Ledger, asOf: string): Owned[] {
  return ledger
    .all('agreements')
    .filter(asksForSomething)
    .flatMap((agreement) => {
      const dated = datedDeliverables(ledger, agreement, asOf);
      const missing = waitsForDate(ledger, agreement) ? dated.flatMap((each) => undatedOf(agreement, each)) : [];
      return [...dated.flatMap((each) => dateOf(ledger, agreement, each)), ...missing];
    });
}

/** Who owes a case: each office, and whoever held it; what its three parties owe together is owed by the team as well. */
function owersOf({ owners }: Occurrence): string[] {
  const offices = owners.map(({ office }) => office);
  const own = owners.flatMap(({ office, holder }) => (holder === undefined ? [office] : [office, holder]));
  return TEAM.every((party) => offices.includes(party)) ? [...own, ROLES.team] : own;
}

/**
 * What of a case is pending: its date is near, or has passed and nothing that was found decides it, or no source gives it one and
 * nothing that was found decides it. That a statement awaits its answer is told of the statement itself.
 */
function kindOfCase({ state, reason, rule, due }: Occurrence, asOf: string): PendingKind | undefined {
  if (rule === 'inputs-answered') return undefined;
  if (due === undefined) return state === 'no-information' && reason !== 'due-unknown' ? 'undated' : undefined;
  const isNear = due.from <= addDays(asOf, THRESHOLDS.dueSoonDays);
  if ((state === 'due-soon' || state === 'not-yet-due') && isNear) return 'due';
  return state === 'no-information' && due.to < asOf ? 'passed' : undefined;
}

/** The days until which a case is in time, as a date. */
function untilOf({ due }: Occurrence): string | undefined {
  if (due === undefined) return undefined;
  const { from, to, uncertain } = due;
  return `${from === to ? from : fromTo(from, to)}${uncertain ? '?' : ''}`;
}

/**
 * The cases of rules in force that are due within the quarter to come, whose day has passed without news, or that are asked for
 * without a day. A rule that was only proposed owes nothing.
 */
export function pendingObligations(ledger: Ledger, { rules, asOf }: Obligations): Owned[] {
  const cases = rules.flatMap(({ occurrences }) => occurrences.filter(isJudged));
  return cases.flatMap((obligation) => {
    const kind = kindOfCase(obligation, asOf);
    if (!kind) return [];
    const parties = owersOf(obligation).filter((party) => ledger.get('parties', party) !== undefined);
    return forEach(parties, (party) => ({
      id: `obligations.${obligation.rule}.${obligation.key.replaceAll('/', '.')}`,
      kind,
      part: 'owes',
      entry: obligation.anchor,
      obligation,
      until: untilOf(obligation),
      settledBy: evidencedBy(obligation.rule, party),
    }));
  });
}
