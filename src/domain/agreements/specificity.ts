import type { Entry } from '../ledger/entry.ts';
import type { Words } from '../schemas/index.ts';
import { SPECIFICS, type Specific } from '../schemas/vocabulary.ts';

/** A word for the whole: every fact is there, at least `SPECIFIC_ENOUGH`, some, or none. */
export const SPECIFICITIES = ['complete', 'mostly', 'partly', 'none'] as const;
export type Specificity = (typeof SPECIFICITIES)[number];

/** Facts from which an agreement counts as mostly specific: the word for the whole changes here. */
export const SPECIFIC_ENOUGH = 4;

/** Which of the seven facts an agreement states. Words count in any language: a translation never changes the answer. */
export function specificityOf({ facts, words }: Pick<Entry<'agreements'>, 'facts' | 'words'>): Record<Specific, boolean> {
  const said = (key: keyof Words<'agreements'>) => Object.values(words).some((own) => own?.[key] !== undefined);
  return {
    responsible: facts.responsible !== undefined,
    date: facts.due?.on !== undefined || facts.due?.before !== undefined,
    deliverable: said('deliverable'),
    indicator: said('indicator'),
    scope: facts.countries !== undefined || said('reach'),
    resources: Object.keys(facts.resources ?? {}).length > 0 || said('resources'),
    verification: said('verification'),
  };
}

/** The facts that an agreement does not state, in their order. */
export function missingSpecifics(agreement: Pick<Entry<'agreements'>, 'facts' | 'words'>): Specific[] {
  const stated = specificityOf(agreement);
  return SPECIFICS.filter((key) => !stated[key]);
}

export function specificityWord(agreement: Pick<Entry<'agreements'>, 'facts' | 'words'>): Specificity {
  const stated = SPECIFICS.length - missingSpecifics(agreement).length;
  if (stated === SPECIFICS.length) return 'complete';
  return stated >= SPECIFIC_ENOUGH ? 'mostly' : stated > 0 ? 'partly' : 'none';
}
