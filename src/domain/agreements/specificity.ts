import { asksForSomething } from '../acts/acts.ts';
import { answerOf, isPlaceholder, textKnownOf, type Answer } from '../acts/text-known.ts';
import { deliverablesOf, partiesIn } from '../acts/deliverables.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Facts } from '../schemas/index.ts';
import { SPECIFICS, type Specific } from '../schemas/vocabulary.ts';
import { tableOf } from '../tables.ts';

/**
 * A word for the whole: every fact is there, at least `SPECIFIC_ENOUGH`, some, or none; `unread` where fewer are known and
 * the text was not read.
 */
export const SPECIFICITIES = ['complete', 'mostly', 'partly', 'none', 'unread'] as const;
export type Specificity = (typeof SPECIFICITIES)[number];

/** Facts from which an agreement counts as mostly specific: the word for the whole changes here. */
export const SPECIFIC_ENOUGH = 4;

/** What each of the seven facts is: stated, not stated, or not known because the text was not read. */
export type Answers = Readonly<Record<Specific, Answer>>;

type Act = Pick<Entry<'agreements'>, 'facts' | 'words'>;

/** Words of one key in any language: a translation never changes the answer, and what holds a place for words is none. */
function says(words: AnyEntry['words'], key: string): boolean {
  return Object.values(words).some((own) => {
    const said = (own as Record<string, unknown>)[key] ?? [];
    const texts = typeof said === 'string' ? [said] : Object.values(said);
    return texts.some((text) => typeof text === 'string' && !isPlaceholder(text));
  });
}

/** Which of the seven facts an agreement states. */
export function specificityOf(act: Act): Answers {
  const { facts, words } = act;
  const known = facts['text-known'];
  const stated: Record<Specific, boolean> = {
    responsible: partiesIn(act, ['leads', 'does']).length > 0,
    date: deliverablesOf(act).some(({ due }) => due?.on !== undefined || due?.before !== undefined),
    deliverable: says(words, 'deliverables'),
    indicator: says(words, 'indicators'),
    scope: facts.countries !== undefined || says(words, 'reach'),
    resources: Object.keys(facts.resources ?? {}).length > 0 || says(words, 'resources'),
    verification: says(words, 'verification'),
  };
  return tableOf(SPECIFICS, (key) => answerOf(stated[key], known));
}

/** Of the seven facts, those that the register notes of a text of another kind. */
export type PartialAnswers = Readonly<Partial<Record<Specific, Answer>>>;

/** What a proposal states of the facts that its entry has room for. */
export function specificityOfProposal(entry: Entry<'proposals'>): PartialAnswers {
  const known = textKnownOf(entry);
  return {
    responsible: answerOf(entry.facts.responsible !== undefined, known),
    date: answerOf(says(entry.words, 'due'), known),
    indicator: answerOf(says(entry.words, 'indicator'), known),
    scope: answerOf(entry.facts.networks !== undefined, known),
  };
}

type PlanItem = Facts<'plans'>['items'][number];

/** What an item of a plan states of the facts that it has room for; a plan is entered from its text. */
export function specificityOfPlanItem(plan: Pick<Entry<'plans'>, 'words'>, item: PlanItem): PartialAnswers {
  const texts = Object.values(plan.words).flatMap((own) => own?.items?.[item.id] ?? []);
  return {
    responsible: answerOf(item.responsible !== undefined, 'whole'),
    date: answerOf(item.due !== undefined, 'whole'),
    deliverable: answerOf(
      texts.some((text) => !isPlaceholder(text)),
      'whole',
    ),
    scope: answerOf(item.network !== undefined, 'whole'),
    resources: answerOf(item.resources !== undefined, 'whole'),
  };
}

/** The facts with a certain answer, in their order. */
export function factsThatAre(answers: Answers, answer: Answer): Specific[] {
  return SPECIFICS.filter((key) => answers[key] === answer);
}

/** The facts that an agreement whose text was read does not state. */
export function missingSpecifics(act: Act): Specific[] {
  return factsThatAre(specificityOf(act), 'not-stated');
}

/** True where an agreement can be asked how specific it is: it asks for something. */
export function isScored(act: Pick<Entry<'agreements'>, 'facts'>): boolean {
  return asksForSomething(act);
}

export function wordOf(answers: Answers): Specificity {
  const stated = factsThatAre(answers, 'stated').length;
  if (stated === SPECIFICS.length) return 'complete';
  if (stated >= SPECIFIC_ENOUGH) return 'mostly';
  // Nobody may say that a text is not very specific of which little was read.
  if (factsThatAre(answers, 'not-known').length > 0) return 'unread';
  return stated > 0 ? 'partly' : 'none';
}

export function specificityWord(act: Act): Specificity {
  return wordOf(specificityOf(act));
}

/** Facts of which one is needed to verify an agreement: without product, date and indicator there is nothing to look for. */
export const VERIFIABLE_BY: readonly Specific[] = ['deliverable', 'date', 'indicator'];

/**
 * True where an agreement, as written, cannot be verified: its text was read, and names neither product nor date nor indicator.
 */
export function cannotBeVerified(act: Act): boolean {
  const answers = specificityOf(act);
  return isScored(act) && VERIFIABLE_BY.every((key) => answers[key] === 'not-stated');
}
