import type { AnyEntry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Concerned } from './model.ts';

/** Fields whose entries are only named beside: a source, something else on the same matter. */
const BESIDE: ReadonlySet<string> = new Set(['sources', 'related', 'see', 'same-as', 'upholds', 'notes']);

class Gathering {
  readonly countries = new Set<string>();
  readonly others = new Set<string>();
  readonly agreements = new Set<string>();
  readonly guidelines = new Set<string>();
  readonly topics = new Set<string>();
  readonly #ledger: Ledger;
  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** What an entry is itself. */
  add(entry: AnyEntry): void {
    switch (entry.collection) {
      case 'parties':
        (entry.facts.kind === 'member-country' ? this.countries : this.others).add(entry.id);
        break;
      case 'agreements':
      case 'guidelines':
        this[entry.collection].add(entry.id);
        for (const topic of [...entry.facts.themes, ...(entry.facts.tags ?? [])]) this.topics.add(topic);
        break;
      case 'themes':
      case 'tags':
        this.topics.add(entry.id);
    }
  }

  /** What an entry names; of a text that it answers, what that one is about. */
  named(entry: AnyEntry): void {
    for (const reference of this.#ledger.referencesOf(entry)) {
      if (reference.path.some((step) => typeof step === 'string' && BESIDE.has(step))) continue;
      const target = this.#ledger.resolve(reference);
      if (target) this.add(target);
      if (entry.collection === 'replies' && target && reference.path[0] === 'to') this.#about(target);
    }
  }

  #about(entry: AnyEntry): void {
    if (entry.collection === 'reports' || entry.collection === 'self-assessments') {
      for (const { subject } of entry.facts.assessments) this.subject(subject);
    }
  }

  subject(id: string): void {
    const entry = this.#ledger.resolve({ target: id, collections: ['agreements', 'guidelines'] });
    if (entry) this.add(entry);
  }
}

/** Whom and what an entry is about: itself, and what it names, save for what it names only beside. */
export function concernedBy(ledger: Ledger, entry: AnyEntry): Concerned {
  const gathering = new Gathering(ledger);
  gathering.add(entry);
  gathering.named(entry);
  return gathering;
}

/** Whom and what something about one subject is about: the agreement or the instrument, and whom the text names. */
export function concernedIn(ledger: Ledger, subject: string): Concerned {
  const entry = ledger.resolve({ target: subject, collections: ['agreements', 'guidelines'] });
  return entry ? concernedBy(ledger, entry) : new Gathering(ledger);
}

/**
 * Of a text that its author took back: what it spoke of. Not its author, its country or its place, which might tell who that
 * was.
 */
export function assessedIn(ledger: Ledger, entry: AnyEntry): Concerned {
  const gathering = new Gathering(ledger);
  for (const reference of ledger.referencesOf(entry)) if (reference.path.at(-1) === 'subject') gathering.subject(reference.target);
  return gathering;
}
