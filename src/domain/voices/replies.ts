import type { Assessment, AssessingEntry } from './assessments.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import { subjectOf } from './subjects.ts';

/** What can be answered: what a voice judged, what an independent review found, and what the record documents. */
export type AnswerableEntry = AssessingEntry | Entry<'reviews'> | Entry<'records'>;

/** Replies to an entry, oldest first. They stand beside what they answer and are never removed. */
export function repliesTo(ledger: Ledger, entry: AnswerableEntry): Entry<'replies'>[] {
  const replies = ledger.mentionsOf(entry).flatMap(({ from, field }) => (from.collection === 'replies' && field === 'to' ? [from] : []));
  return replies.sort((a, b) => compareText(a.facts.filed, b.facts.filed) || compareText(a.id, b.id));
}

/** What a reply can be about; without a country, the region as a whole. */
export type Answered = { entry: AnswerableEntry; subject: string } & Partial<Pick<Assessment, 'country'>>;

/** A country answers for itself and for the region, not for what was said of another country, unless it is responsible there. */
function mayAnswerFor(ledger: Ledger, from: string, { subject, country }: Answered): boolean {
  if (country === undefined || country === from) return true;
  const isCountry = ledger.get('parties', from)?.facts.kind.endsWith('-country') ?? false;
  return !isCountry || (subjectOf(ledger, subject)?.responsible.includes(from) ?? false);
}

/** Replies that concern one assessment: those that name its subject, and those that answer the whole entry. */
export function repliesAbout(ledger: Ledger, answered: Answered): Entry<'replies'>[] {
  return repliesTo(ledger, answered.entry).filter(
    ({ facts }) => (facts.subject === undefined || facts.subject === answered.subject) && mayAnswerFor(ledger, facts.from, answered),
  );
}

/** True where a party that was assessed rejects an assessment until a day, and has not accepted it since. @param asOf ISO day */
export function isRejected(ledger: Ledger, assessment: Answered, asOf: string): boolean {
  const judged = repliesAbout(ledger, assessment).filter(({ facts }) => facts.stance !== 'informs' && facts.filed <= asOf);
  const last = new Map(judged.map(({ facts }) => [facts.from, facts.stance]));
  return [...last.values()].includes('contests');
}
