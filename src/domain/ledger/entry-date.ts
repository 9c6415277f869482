import type { AnyEntry } from './entry.ts';

/** The date (EDTF) that an entry itself bears, by which it is ordered and told: when it was adopted, held, presented, filed… */
export function dateOf(entry: AnyEntry): string | undefined {
  switch (entry.collection) {
    case 'agreements':
      return entry.facts.adopted;
    case 'proposals':
      return entry.facts.proposed;
    case 'guidelines':
      return entry.facts.issued;
    case 'meetings':
      return entry.facts.held;
    case 'consultations':
      return entry.facts.troika?.sent ?? entry.facts.rounds?.[0]?.sent ?? entry.facts.outcome?.on;
    case 'actions':
      return entry.facts.began;
    case 'inputs':
      return entry.facts.presented;
    case 'plans':
    case 'documents':
    case 'sources':
      return entry.facts.dated;
    case 'waivers':
      return entry.facts.on;
    case 'reports':
    case 'self-assessments':
      return entry.facts.period;
    case 'reviews':
    case 'replies':
      return entry.facts.filed;
    default:
      return undefined;
  }
}
