import type { AnyEntry, Entry } from './entry.ts';
import type { Ledger } from './ledger.ts';

/** What texts are about: a theme, by which the editors classify them, or a tag, which says only what a text itself names. */
export type Topic = Entry<'themes'> | Entry<'tags'>;

/** The entries on a topic, in the order of collections and ids; in the ledger of a past day, those of that day. */
export function entriesOn(ledger: Ledger, topic: Topic): AnyEntry[] {
  return ledger.mentionsOf(topic).flatMap(({ from, field }) => (field === topic.collection ? [from] : []));
}

/** The topics close to one: those that it names, then those that name it; of an axis its themes, of a theme its axis. Each once. */
export function topicsNear(ledger: Ledger, topic: Topic): Topic[] {
  const named =
    topic.collection === 'tags'
      ? (topic.facts.see ?? []).map((target) => ledger.resolve({ target, collections: ['tags', 'themes'] }))
      : [topic.facts.axis === undefined ? undefined : ledger.get('themes', topic.facts.axis)];
  const naming = ledger.mentionsOf(topic).flatMap(({ from, field }) => (field === 'see' || field === 'axis' ? [from] : []));
  const near = [...named, ...naming].filter((entry) => entry?.collection === 'themes' || entry?.collection === 'tags');
  return [...new Map(near.map((entry) => [`${entry!.collection} ${entry!.id}`, entry as Topic])).values()];
}
