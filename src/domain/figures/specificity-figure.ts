import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { SPECIFICITIES, specificityOf, specificityWord, type Specificity } from '../agreements/specificity.ts';
import { SPECIFICS, type Specific } from '../schemas/vocabulary.ts';
import { tableOf } from '../tables.ts';

interface SpecificityRow {
  agreement: Entry<'agreements'>;
  stated: Readonly<Record<Specific, boolean>>;
  word: Specificity;
}

/** How specific the agreements are (S0 §2a, S1 §A): each agreement with its seven answers, and who gives each. */
export interface SpecificityFigure {
  /** The most specific first, then by id. */
  rows: readonly SpecificityRow[];
  /** Agreements that state each fact. */
  facts: Readonly<Record<Specific, readonly string[]>>;
  /** Agreements under each word for the whole; they add up to the rows. */
  words: Readonly<Record<Specificity, readonly string[]>>;
}

export function computeSpecificity(ledger: Ledger): SpecificityFigure {
  const rows = ledger
    .all('agreements')
    .map((agreement) => ({ agreement, stated: specificityOf(agreement), word: specificityWord(agreement) }));
  const ids = (own: readonly SpecificityRow[]) => own.map(({ agreement }) => agreement.id);
  const count = ({ stated }: SpecificityRow) => SPECIFICS.filter((fact) => stated[fact]).length;
  return {
    rows: [...rows].sort((a, b) => count(b) - count(a)),
    facts: tableOf(SPECIFICS, (fact) => ids(rows.filter(({ stated }) => stated[fact]))),
    words: tableOf(SPECIFICITIES, (word) => ids(rows.filter((row) => row.word === word))),
  };
}
