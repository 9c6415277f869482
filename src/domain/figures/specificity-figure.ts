import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import {
  factsThatAre,
  isScored,
  specificityOf,
  specificityOfPlanItem,
  specificityOfProposal,
  SPECIFICITIES,
  wordOf,
  type Answers,
  type PartialAnswers,
  type Specificity,
} from '../agreements/specificity.ts';
import { openProposals } from '../agreements/open-proposals.ts';
import { ANSWERS, type Answer } from '../acts/text-known.ts';
import { SPECIFICS, type Specific } from '../schemas/vocabulary.ts';
import { tableOf } from '../tables.ts';

interface SpecificityRow {
  agreement: Entry<'agreements'>;
  answers: Answers;
  word: Specificity;
}

/** Of texts of another kind: how many there are, and how many answer in each way for each fact that they have room for. */
export interface SpecificityCounts {
  total: number;
  facts: Readonly<Partial<Record<Specific, Readonly<Record<Answer, number>>>>>;
}

/** How specific the agreements are (S0 §2a, S1 §A): each agreement with its seven answers, and who gives each. */
export interface SpecificityFigure {
  /** The most specific first, then by id; acts that ask for nothing are not among them. */
  rows: readonly SpecificityRow[];
  /** Agreements by fact and by what they say of it: of each fact, the three lists add up to the rows. */
  facts: Readonly<Record<Specific, Readonly<Record<Answer, readonly string[]>>>>;
  /** Agreements under each word for the whole; they add up to the rows. */
  words: Readonly<Record<Specificity, readonly string[]>>;
  /** Agreements that do not ask for anything to be done: they are not counted. */
  asideIds: readonly string[];
  proposals: SpecificityCounts;
  planItems: SpecificityCounts;
}

function countsOf(list: readonly PartialAnswers[]): SpecificityCounts {
  const asked = SPECIFICS.filter((fact) => list.some((answers) => answers[fact] !== undefined));
  const count = (fact: Specific) => tableOf(ANSWERS, (answer) => list.filter((answers) => answers[fact] === answer).length);
  return { total: list.length, facts: tableOf(asked, count) };
}

export function computeSpecificity(ledger: Ledger): SpecificityFigure {
  const agreements = ledger.all('agreements');
  const rows = agreements.filter(isScored).map((agreement): SpecificityRow => {
    const answers = specificityOf(agreement);
    return { agreement, answers, word: wordOf(answers) };
  });
  const ids = (own: readonly SpecificityRow[]) => own.map(({ agreement }) => agreement.id);
  const count = ({ answers }: SpecificityRow) => factsThatAre(answers, 'stated').length;
  return {
    rows: [...rows].sort((a, b) => count(b) - count(a)),
    facts: tableOf(SPECIFICS, (fact) => tableOf(ANSWERS, (answer) => ids(rows.filter(({ answers }) => answers[fact] === answer)))),
    words: tableOf(SPECIFICITIES, (word) => ids(rows.filter((row) => row.word === word))),
    asideIds: agreements.filter((agreement) => !isScored(agreement)).map(({ id }) => id),
    proposals: countsOf(openProposals(ledger).map(specificityOfProposal)),
    planItems: countsOf(ledger.all('plans').flatMap((plan) => plan.facts.items.map((item) => specificityOfPlanItem(plan, item)))),
  };
}
