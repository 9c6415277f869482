import type { ObligationIndex } from './obligation-index.ts';
import type { Owner, PendingObligation } from './model.ts';
import { presidenciesDuring, presidencyOn, ROLES, troikaOn, type Holder } from './roles.ts';

function presidencyOwner(holder: Holder | undefined, part?: Owner['part']): Owner {
  return {
    office: ROLES.presidency,
    holder: holder?.country,
    sure: holder?.sure ?? false,
    ...(holder && { presidency: holder.presidency.id }),
    ...(holder?.announced && { announced: true as const }),
    ...(part && { part }),
  };
}

/** Who held the presidency while something was owed: over a period, each of its holders with the days on which it did. */
function presidencyOwners({ terms }: ObligationIndex, { day, span, presides }: PendingObligation): Owner[] {
  if (presides !== undefined) {
    const term = terms.find(({ country, year }) => country === presides && year === Number(day.slice(0, 4)));
    return [{ office: ROLES.presidency, holder: presides, sure: true, ...(term && { presidency: term.presidency.id }) }];
  }
  if (!span) return [presidencyOwner(presidencyOn(terms, day))];
  const parts = presidenciesDuring(terms, span);
  if (parts.length === 1) return [presidencyOwner(parts[0]!.holder)];
  return parts.map(({ holder, from, to }) => presidencyOwner(holder, { from, to }));
}

/** Who held each office that owes an occurrence. */
export function ownersOf(index: ObligationIndex, owes: readonly string[], pending: PendingObligation): Owner[] {
  return owes.flatMap((office): Owner[] => {
    if (office === ROLES.presidency) return presidencyOwners(index, pending);
    if (office !== ROLES.troika) return [{ office, holder: office, sure: true }];
    const troika = troikaOn(index.terms, pending.day);
    if (!troika) return [{ office, holder: undefined, sure: false }];
    return [troika.outgoing, troika.current, troika.incoming].map((term) => ({ office, holder: term?.country, sure: false }));
  });
}
