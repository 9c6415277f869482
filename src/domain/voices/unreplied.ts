import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { assessmentsIn, type AssessingEntry } from './assessments.ts';
import { repliesTo } from './replies.ts';
import { subjectOf } from './subjects.ts';

/** A text in which somebody else speaks of a party, and to which that party has not replied. */
export interface Unreplied {
  entry: AssessingEntry | Entry<'reviews'>;
  /** ISO day on which it was filed. */
  filed: string;
  /** Ids of the agreements and measures of which it says something that concerns the party, each once. */
  subjects: readonly string[];
}

interface Said {
  entry: Unreplied['entry'];
  subject: string;
  country: string | undefined;
  authors: readonly string[];
}

/** Everything that was said in texts that can be replied to: levels, and what independent reviews found. That somebody has no information says nothing. */
function saidIn(ledger: Ledger): Said[] {
  const levels = assessmentsIn(ledger).filter(({ level }) => level !== 'no-information');
  const reviews = ledger
    .all('reviews')
    .flatMap((entry) => entry.facts.findings.map(({ subject, country }): Said => ({ entry, subject, country, authors: entry.facts.by })));
  return [...levels.map(({ entry, subject, country, author }): Said => ({ entry, subject, country, authors: [author] })), ...reviews];
}

/** Whether something said is of a party: of a country, what reports and reviews say of it; of any other, what is said of an act that names it. */
function isOf(ledger: Ledger, party: Entry<'parties'>, { entry, subject, country, authors }: Said): boolean {
  if (authors.includes(party.id)) return false;
  if (party.facts.kind.endsWith('-country')) return country === party.id && entry.collection !== 'self-assessments';
  return subjectOf(ledger, subject)?.responsible.includes(party.id) ?? false;
}

/**
 * The texts of others that speak of a party and have no reply of it, until a day, the newest first. To reply is a right: that
 * there is none says nothing about what the text says. @param asOf ISO day
 */
export function unrepliedBy(ledger: Ledger, party: Entry<'parties'>, asOf: string): Unreplied[] {
  const isReplied = ({ entry }: Said) => repliesTo(ledger, entry).some(({ facts }) => facts.from === party.id && facts.filed <= asOf);
  const open = saidIn(ledger).filter((said) => said.entry.facts.filed <= asOf && isOf(ledger, party, said) && !isReplied(said));
  return [...Map.groupBy(open, ({ entry }) => entry)]
    .map(([entry, said]) => ({ entry, filed: entry.facts.filed, subjects: [...new Set(said.map(({ subject }) => subject))] }))
    .sort((a, b) => compareText(b.filed, a.filed) || compareText(a.entry.id, b.entry.id));
}
