import type { Ledger } from './ledger.ts';

/** Computes once for each ledger what many pages ask of it; forgotten together with the ledger. */
export function oncePerLedger<T extends object>(compute: (ledger: Ledger) => T): (ledger: Ledger) => T {
  const known = new WeakMap<Ledger, T>();
  return (ledger) => {
    const value = known.get(ledger) ?? compute(ledger);
    known.set(ledger, value);
    return value;
  };
}

/** The same for each ledger and key: an ISO day, the id of a subject. */
export function oncePerKey<T extends object>(compute: (ledger: Ledger, key: string) => T): (ledger: Ledger, key: string) => T {
  const valuesOf = oncePerLedger(() => new Map<string, T>());
  return (ledger, key) => {
    const values = valuesOf(ledger);
    const value = values.get(key) ?? compute(ledger, key);
    values.set(key, value);
    return value;
  };
}
