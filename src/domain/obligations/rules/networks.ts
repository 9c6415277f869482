import { startOf, yearsOf } from '../../dates/calendar.ts';
import { edtf } from '../../dates/edtf.ts';
import type { DatedEntry } from '../evidence.ts';
import type { ObligationIndex } from '../obligation-index.ts';
import { oncePerPeriod } from '../periods.ts';
import { isGathering } from '../../schemas/vocabulary.ts';
import { ROLES } from '../roles.ts';
import { defineRule, TEAM, type RuleSet } from '../rule-definition.ts';

const SUPPORTERS: readonly string[] = [ROLES.team, ...TEAM];

/**
 * What shows support of a network in a year: a meeting of the network that the team attended, or a document of the team for
 * it. By year and network: `2025/red-ejemplo`.
 */
function supportByYear(index: ObligationIndex): Map<string, DatedEntry[]> {
  const supported = new Map<string, DatedEntry[]>();
  const isTeam = (party: string) => SUPPORTERS.includes(party);
  const add = (network: string, on: string, entry: DatedEntry['entry']) => {
    for (const { period, possible } of yearsOf(on)) {
      const key = `${period}/${network}`;
      supported.set(key, [...(supported.get(key) ?? []), { entry, on, begins: true, possible }]);
    }
  };
  for (const entry of index.meetings) {
    const { series, attended, held, bodies = [] } = entry.facts;
    if (!isGathering(series, 'network') || startOf(held).from > index.asOf || !attended?.some(isTeam)) continue;
    for (const body of bodies) add(body, held, entry);
  }
  for (const entry of index.documents) {
    const { network, by, dated } = entry.facts;
    if (network !== undefined && by?.some(isTeam)) add(network, dated, entry);
  }
  return supported;
}

export const NETWORK_RULES = {
  /** The team supports each existing network in each year (S3, task 3). The year is the site's reading. */
  'networks-supported': defineRule('networks-supported', {
    owes: TEAM,
    owedTo: [ROLES.civilNetwork],
    key: [['year'], ['parties']],
    occurrences: (index, { documented }) => {
      const supported = supportByYear(index);
      const yearOf = (date: string | undefined, otherwise: number) => (date === undefined ? otherwise : Number(edtf(date).to.slice(0, 4)));
      const networks = index.ledger.all('parties').filter(({ facts }) => facts.kind === 'network');
      return networks.flatMap((network) => {
        const first = Math.max(Number(documented.slice(0, 4)), yearOf(network.facts.valid?.from, 0));
        const last = Math.min(Number(index.asOf.slice(0, 4)), yearOf(network.facts.valid?.to, Infinity));
        return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => {
          const year = String(first + at);
          const key = `${year}/${network.id}`;
          return { ...oncePerPeriod(year, supported.get(key) ?? []), key, thread: network.id, anchor: network };
        });
      });
    },
  }),
} satisfies RuleSet;
