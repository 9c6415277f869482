import { dateOf } from '../ledger/entry-date.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Obligations } from '../obligations/model.ts';
import { isJudged } from '../obligations/runs.ts';
import { RULE_DEFINITIONS } from '../obligations/rules/index.ts';
import { LOCALES } from '../schemas/vocabulary.ts';
import { forEach, type Owned } from './model.ts';

interface Unsent {
  document: Entry<'documents'>;
  /** Who wrote it; or, where no source says, who owes its sending by a rule in force. */
  senders: Set<string>;
  recipients: Set<string>;
}

/** The documents of which it is not known that they reached everybody for whom a rule means them, in force or not. */
function unsent({ rules }: Obligations): Map<string, Unsent> {
  const found = new Map<string, Unsent>();
  for (const occurrence of rules.flatMap(({ occurrences }) => occurrences)) {
    if (occurrence.state === 'waived') continue;
    for (const { entry, on, missing } of occurrence.evidence) {
      if (entry.collection !== 'documents' || on !== undefined) continue;
      const known = found.get(entry.id) ?? { document: entry, senders: new Set(entry.facts.by), recipients: new Set() };
      for (const recipient of missing ?? RULE_DEFINITIONS[occurrence.rule].owedTo) known.recipients.add(recipient);
      if (entry.facts.by === undefined && isJudged(occurrence)) for (const { office } of occurrence.owners) known.senders.add(office);
      found.set(entry.id, known);
    }
  }
  return found;
}

/** Documents of which it is not known that some recipient has them: on the lists of who wrote them. */
export function pendingSendings(ledger: Ledger, obligations: Obligations): Owned[] {
  return [...unsent(obligations).values()].flatMap(({ document, senders, recipients }) =>
    forEach(
      [...senders].filter((party) => ledger.get('parties', party) !== undefined),
      () => ({
        id: `documents.${document.id}.recipients`,
        kind: 'recipients',
        part: document.facts.by === undefined ? 'owes' : 'author',
        entry: document,
        since: document.facts.dated,
        parties: [...recipients],
        settledBy: { correct: document },
      }),
    ),
  );
}

/** Who made an entry that has words in both languages; the editors of this site translate what is theirs. */
function authorsOf(entry: AnyEntry): readonly string[] {
  switch (entry.collection) {
    case 'agreements':
      return [entry.facts.act.body];
    case 'proposals':
      return entry.facts.proposers ?? [];
    case 'guidelines':
      return entry.facts.authors ?? [];
    case 'inputs':
    case 'reviews':
    case 'actions':
      return entry.facts.by;
    case 'documents':
      return entry.facts.by ?? [];
    case 'plans':
      return [entry.facts.body];
    case 'replies':
      return [entry.facts.from];
    case 'self-assessments':
    case 'practices':
      return [entry.facts.country];
    case 'consultations':
      return [entry.facts.presidency];
    default:
      return [];
  }
}

/** Entries whose words stand in one language alone: on the lists of who made them. A report is in the language of its author and has no other. */
export function pendingTranslations(ledger: Ledger): Owned[] {
  return [...ledger.entries()].flatMap((entry) => {
    const lacks = LOCALES.filter((locale) => entry.words[locale] === undefined);
    if (lacks.length !== 1) return [];
    return forEach(authorsOf(entry), () => ({
      id: `${entry.collection}.${entry.id}.${lacks[0]!}`,
      kind: 'translation',
      part: 'author',
      entry,
      since: dateOf(entry),
      lacks: lacks[0]!,
      settledBy: { correct: entry },
    }));
  });
}
