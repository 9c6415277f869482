import type { DatedEvent } from '../dated-events.ts';
import type { Ledger } from '../ledger.ts';
import type { Obligations, Occurrence } from './model.ts';

function concerned(ledger: Ledger, { owners }: Occurrence): Pick<DatedEvent, 'countries' | 'bodies'> {
  const ids = [...new Set(owners.flatMap(({ office, holder }) => (holder === undefined ? [office] : [office, holder])))];
  const known = ids.flatMap((id) => ledger.get('parties', id) ?? []);
  return {
    countries: known.filter(({ facts }) => facts.kind === 'member-country').map(({ id }) => id),
    bodies: known.filter(({ facts }) => facts.kind !== 'member-country').map(({ id }) => id),
  };
}

/**
 * The due days of the obligations that are judged, for calendars and feeds. A rule that is only proposed obliges nobody, so
 * that its days are announced to nobody.
 */
export function obligationEvents(ledger: Ledger, { rules }: Obligations): DatedEvent[] {
  return rules.flatMap(({ rule, occurrences, adopted }) =>
    occurrences.flatMap((occurrence): DatedEvent[] => {
      const { due, state, key, anchor } = occurrence;
      if (!due || !adopted || state === 'unjudged' || state === 'waived') return [];
      return [
        {
          id: `obligations.${rule}.${key.replaceAll('/', '.')}`,
          kind: 'obligation-due',
          on: due.from === due.to ? due.from : `${due.from}/${due.to}`,
          due: true,
          entry: anchor ?? adopted,
          obligation: occurrence,
          ...concerned(ledger, occurrence),
        },
      ];
    }),
  );
}
