import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { edtf } from '../dates/edtf.ts';
import { assessmentsIn, type AssessingEntry } from './assessments.ts';
import { repliesAbout, type Answered } from './replies.ts';
import { subjectOf } from './subjects.ts';

/** A text in which somebody else speaks of a party, and of which of its subjects the party has not replied. */
export interface Unreplied {
  entry: AssessingEntry | Entry<'reviews'>;
  /** ISO day on which it was filed. */
  filed: string;
  /** Ids of agreements and measures, each once. */
  subjects: readonly string[];
}

type Said = Answered & { entry: Unreplied['entry']; author: readonly string[] };

/** Everything that was said, by texts that can be replied to: levels, and what independent reviews found. */
function saidIn(ledger: Ledger): Said[] {
  const reviews = ledger
    .all('reviews')
    .flatMap((entry) => entry.facts.findings.map(({ subject, country }): Said => ({ entry, subject, country, author: entry.facts.by })));
  return [
    ...assessmentsIn(ledger).map(({ entry, subject, country, author }): Said => ({ entry, subject, country, author: [author] })),
    ...reviews,
  ];
}

/** Whether something said is of a party: of a country, what is said of it; of any other, what is said of an act that names it. */
function isOf(ledger: Ledger, party: Entry<'parties'>, { subject, country, author }: Said): boolean {
  if (author.includes(party.id)) return false;
  if (party.facts.kind.endsWith('-country')) return country === party.id;
  return subjectOf(ledger, subject)?.responsible.includes(party.id) ?? false;
}

/**
 * The texts of others that speak of a party and have no reply of it, until a day, the newest first. To reply is a right: that
 * there is none says nothing about what the text says. @param asOf ISO day
 */
export function unrepliedBy(ledger: Ledger, party: Entry<'parties'>, asOf: string): Unreplied[] {
  const isReplied = (said: Said) =>
    repliesAbout(ledger, said).some(({ facts }) => facts.from === party.id && edtf(facts.filed).from <= asOf);
  const open = saidIn(ledger).filter((said) => said.entry.facts.filed <= asOf && isOf(ledger, party, said) && !isReplied(said));
  return [...Map.groupBy(open, ({ entry }) => entry)]
    .map(([entry, said]) => ({ entry, filed: entry.facts.filed, subjects: [...new Set(said.map(({ subject }) => subject))] }))
    .sort((a, b) => compareText(b.filed, a.filed) || compareText(a.entry.id, b.entry.id));
}
