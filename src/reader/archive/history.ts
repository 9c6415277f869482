import type { Manifest } from './manifest.ts';

/** What was kept of a page, a figure or a table on one day. */
interface Version {
  day: string;
  says: string;
  /** Digests of its files by their present paths, without a slash at the beginning. */
  files: Readonly<Record<string, string>>;
}

/** Everything that was kept of one thing, oldest first, and whether it has gone since. */
export interface UnitHistory {
  versions: readonly Version[];
  /** The day on which it was found to be gone; undefined while it is on the site. */
  gone: string | undefined;
}

/** What was kept, by the present path of each thing. @param manifests oldest first */
export function historyOf(manifests: readonly Manifest[]): ReadonlyMap<string, UnitHistory> {
  const units = new Map<string, UnitHistory>();
  for (const { day, units: changed, gone } of manifests) {
    for (const name of gone) {
      const known = units.get(name);
      if (known) units.set(name, { ...known, gone: day });
    }
    for (const [name, { says, files }] of Object.entries(changed))
      units.set(name, { versions: [...(units.get(name)?.versions ?? []), { day, says, files }], gone: undefined });
  }
  return units;
}
