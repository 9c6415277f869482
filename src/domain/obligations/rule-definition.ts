import type { OccurrencePart } from '../problems/fact-values.ts';
import type { ObligationRule, RuleAuthority } from '../schemas/vocabulary.ts';
import type { PendingObligation } from './model.ts';
import type { ObligationIndex } from './obligation-index.ts';
import { ROLES } from './roles.ts';
import conference from '#conference/rules.json' with { type: 'json' };

/** What a rule asks for, and where it is written. */
export interface RuleTerms<Amount extends number | undefined = number | undefined> {
  /** Sources and sections. */
  sources: readonly { id: string; at: string }[];
  /** Entries of the register that carry the rule: drafted commitments, proposals, recommendations. */
  basis: readonly string[];
  /** Agreements that asked for the thing itself, and not for the rhythm or the day that the rule sets. */
  mandatedBy: readonly string[];
  /** Bodies that may bring the rule into force or end it: a paper of anybody else adopts nothing. */
  mayAdopt: readonly string[];
  /** To whom it is owed: they, and the bodies that may adopt the rule, can excuse it; whoever owes it cannot. */
  owedTo: readonly string[];
  /** Its authority until an act adopts it; a preference remains one. */
  authority: Exclude<RuleAuthority, 'adopted'>;
  /** Date of the document that states it (EDTF); an undated document carries the editors' inference, marked `?`. */
  documented: string;
  /** Offices that owe it; empty where each occurrence names its own party or country. */
  owes: readonly string[];
  /** Minutes, agreements or calendar months that the rule names. */
  number: Amount;
  /** Shape of the keys of its occurrences, part by part; each part lists its alternatives. Waivers refer to these keys. */
  key: readonly (readonly OccurrencePart[])[];
}

/** Everything the site knows about a rule except its words, which are in `src/i18n/mechanism`. */
export interface RuleDefinition extends RuleTerms {
  /** Each time the rule applies: once a quarter, meeting, presidency, agreement… */
  occurrences: (index: ObligationIndex) => PendingObligation[];
}

/** The rules of one subject by their ids, of which content knows each (`OBLIGATION_RULES`). */
export type RuleSet = Partial<Record<ObligationRule, RuleDefinition>>;

/** What the documents of a conference say of a rule, which stands in `conference/rules.json`. */
type Written = Pick<RuleTerms, 'sources' | 'basis' | 'mandatedBy' | 'documented'>;

const WRITTEN: Readonly<Partial<Record<ObligationRule, Partial<Written>>>> = conference.rules;
const UNWRITTEN: Written = { sources: [], basis: [], mandatedBy: [], documented: '9999' };

type Optional = 'mayAdopt' | 'authority' | 'number';

const ADOPTING: readonly string[] = [ROLES.viceMinisters, ROLES.members];

/** Fills in what most rules share, and hands the rule's own terms to its occurrences. */
export function defineRule<const Amount extends number | undefined = undefined>(
  id: ObligationRule,
  {
    occurrences,
    ...rule
  }: Omit<RuleTerms, Optional | keyof Written> &
    Partial<Pick<RuleTerms, 'mayAdopt' | 'authority'>> & {
      number?: Amount;
      occurrences: (index: ObligationIndex, terms: RuleTerms<Amount>) => PendingObligation[];
    },
): RuleDefinition {
  const terms = {
    ...UNWRITTEN,
    ...WRITTEN[id],
    mayAdopt: ADOPTING,
    authority: 'proposed' as const,
    ...rule,
    number: rule.number as Amount,
  };
  return { ...terms, occurrences: (index) => occurrences(index, terms) };
}

/** The three offices that form the Tripartite Team. */
export const TEAM = [ROLES.presidency, ROLES.secretariat, ROLES.civilSecretariat] as const;
