import type { AnyEntry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Change } from './change.ts';
import { changedMeaning } from './meaning.ts';

/** Facts, words and text of an entry, without where they were read. */
function contentOf({ facts, words, body }: AnyEntry): string {
  return JSON.stringify([facts, words, body?.pieces]);
}

/** Which entries are new, changed or gone, and whose ids came to mean something else. */
export function entryChanges(before: Ledger, after: Ledger): Change[] {
  const named = (ledger: Ledger) => new Map([...ledger.entries()].map((entry) => [`${entry.collection}/${entry.id}`, entry] as const));
  const [old, now] = [named(before), named(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Change[] => {
    const [a, b] = [old.get(key), now.get(key)];
    const { collection, id } = (b ?? a)!;
    if (!a || !b) return [{ kind: 'entry', happened: a ? 'gone' : 'added', collection, id }];
    if (a === b || contentOf(a) === contentOf(b)) return [];
    const fields = changedMeaning(a, b);
    const changed: Change = { kind: 'entry', happened: 'changed', collection, id };
    return fields.length > 0 ? [{ kind: 'meaning', collection, id, fields }, changed] : [changed];
  });
}
