import type { Assessment, AssessingEntry } from './assessments.ts';
import type { Entry } from './entry.ts';
import type { Ledger } from './ledger.ts';
import { compareText } from './problem.ts';

/** Replies to an entry, oldest first. They stand beside what they answer and are never removed (inventory N1). */
export function repliesTo(ledger: Ledger, entry: AssessingEntry): Entry<'replies'>[] {
  const replies = ledger
    .mentionsOf(entry)
    .flatMap(({ from, field }) => (from.collection === 'replies' && field === 'to' ? [from as Entry<'replies'>] : []));
  return replies.sort((a, b) => compareText(a.facts.filed, b.facts.filed) || compareText(a.id, b.id));
}

/** Replies that concern one assessment: those that name its subject, and those that answer the whole entry. */
export function repliesAbout(ledger: Ledger, { entry, subject }: Pick<Assessment, 'entry' | 'subject'>): Entry<'replies'>[] {
  return repliesTo(ledger, entry).filter(({ facts }) => facts.subject === undefined || facts.subject === subject);
}

/** True where a party that was assessed rejects an assessment, and has not accepted it since. */
export function isRejected(ledger: Ledger, assessment: Pick<Assessment, 'entry' | 'subject'>): boolean {
  const judged = repliesAbout(ledger, assessment).filter(({ facts }) => facts.stance !== 'informs');
  const last = new Map(judged.map(({ facts }) => [facts.from, facts.stance]));
  return [...last.values()].includes('contests');
}
