import { asksForSomething } from '#domain/acts/acts.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import { askedOf } from '#domain/voices/addressed.ts';
import type { ViewContext } from '../../context.ts';
import type { Inline } from '../../model/inline.ts';
import { owedOccurrences } from '../../obligations/own.ts';
import { unansweredText } from '../../unanswered.ts';
import { yearsOf } from './hosted.ts';
import { datesSentence, onPage, recordSentence } from './opening.ts';

type Party = Entry<'parties'>;

/** The acts of a body. */
export function actsOf({ ledger }: ViewContext, { id }: Party): Entry<'agreements'>[] {
  return ledger.all('agreements').filter(({ facts }) => facts.act.body === id);
}

/** The statements of civil society that were presented to a party, or by it. */
export function statementsOf({ ledger }: ViewContext, { id }: Party): { to: Entry<'inputs'>[]; by: Entry<'inputs'>[] } {
  const inputs = ledger.all('inputs');
  return { to: inputs.filter(({ facts }) => facts.to === id), by: inputs.filter(({ facts }) => facts.by.includes(id)) };
}

function actsInlines(context: ViewContext, party: Party): Inline[] {
  const { opening } = context.messages.parties;
  const acts = actsOf(context, party);
  if (acts.length === 0) return [];
  const asking = acts.filter(asksForSomething);
  const years = yearsOf(acts.map(({ facts }) => facts.adopted));
  return [
    onPage(context, 'acts', opening.acts(acts.length, years)),
    `: ${opening.asking(asking.length)}. ${[recordSentence(context, asking), datesSentence(context, asking, party)].join(' ')}`.trimEnd(),
  ];
}

function owedInlines(context: ViewContext, party: Party): Inline[] {
  const { opening } = context.messages.parties;
  const { own, shared } = askedOf(context.ledger, party.id);
  const text = opening.asked(own.length);
  const first: Inline[] = [own.length === 0 ? text : onPage(context, 'owed', text), '.'];
  const more = [recordSentence(context, own), datesSentence(context, own, party)].filter((sentence) => sentence !== '');
  return [...first, ...more.map((sentence) => ` ${sentence}`), ...(shared.length === 0 ? [] : [` ${opening.sharedGroup(shared.length)}.`])];
}

function statementInlines(context: ViewContext, party: Party): Inline[] {
  const { opening } = context.messages.parties;
  const { to, by } = statementsOf(context, party);
  const unanswered = (inputs: readonly Entry<'inputs'>[]) => inputs.filter((input) => unansweredText(context, input) !== undefined).length;
  return [
    ...(to.length === 0 ? [] : [opening.unanswered(unanswered(to), to.length)]),
    ...(by.length === 0 ? [] : [opening.presented(unanswered(by), by.length)]),
  ].flatMap((sentence, index) => (index === 0 ? [sentence] : [` ${sentence}`]));
}

/** How many rules in force ask something of a party, where the mechanism asks anything of it. */
function dutyInlines(context: ViewContext, party: Party): Inline[] {
  const { opening } = context.messages.parties;
  const all = owedOccurrences(context, party);
  if (all.length === 0) return [];
  const inForce = new Set(all.filter(isJudged).map(({ rule }) => rule)).size;
  return [inForce === 0 ? opening.noDuties : onPage(context, 'obligations', opening.duties(inForce))];
}

/** What a reader of the page of a body or an organisation is told first: what it agreed, what is asked of it, what awaits an answer. */
export function bodyOpening(context: ViewContext, party: Party): Inline[][] {
  return [actsInlines, owedInlines, statementInlines, dutyInlines]
    .map((make) => make(context, party))
    .filter((inlines) => inlines.length > 0);
}
