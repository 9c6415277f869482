import { startOf } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import { ROLES } from './roles.ts';
import type { Draft } from './model.ts';
import { MECHANISM_RULES } from './rules.ts';
import { lastDayOf } from './team-rules.ts';
import { dated, type World } from './world.ts';

interface Support {
  entry: Entry<'meetings'> | Entry<'documents'>;
  on: string;
}

/** What shows support of a network in a year: a meeting of it that the team attended, or a document of the team for it. */
function supportByYear(world: World, team: readonly string[]): Map<string, Support[]> {
  const supported = new Map<string, Support[]>();
  const add = (network: string, support: Support) => {
    const key = `${edtf(support.on).from.slice(0, 4)}/${network}`;
    supported.set(key, [...(supported.get(key) ?? []), support]);
  };
  for (const entry of world.meetings) {
    const { series, attended, held, bodies } = entry.facts;
    if (series !== 'network' || startOf(held).from > world.asOf || !attended?.some((party) => team.includes(party))) continue;
    for (const body of bodies ?? []) add(body, { entry, on: held });
  }
  for (const entry of world.documents) {
    const { network, by, dated: on } = entry.facts;
    if (network !== undefined && by?.some((party) => team.includes(party))) add(network, { entry, on });
  }
  return supported;
}

/** Each network that exists is supported by the team in each year (S3, task 3). The year is the site's reading. */
export function supportedNetworks(world: World): Draft[] {
  const { documented, owes } = MECHANISM_RULES['networks-supported'];
  const supported = supportByYear(world, [ROLES.team, ...owes]);
  const year = (date: string | undefined, otherwise: number) => (date === undefined ? otherwise : Number(edtf(date).to.slice(0, 4)));
  const networks = world.ledger.all('parties').filter(({ facts }) => facts.kind === 'network');
  return networks.flatMap((network) => {
    const first = Math.max(Number(documented.slice(0, 4)), year(network.facts.valid?.from, 0));
    const last = Math.min(Number(world.asOf.slice(0, 4)), year(network.facts.valid?.to, Infinity));
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index): Draft => {
      const period = String(first + index);
      const key = `${period}/${network.id}`;
      const due = lastDayOf(period);
      return { key, thread: network.id, anchor: network, period, due, ...dated(supported.get(key) ?? []), day: due.to, owes };
    });
  });
}
