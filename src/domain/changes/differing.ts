/** Values of the same things before and after, where they differ; each thing is named by a key. */
export function differing<T, K = string>(
  before: ReadonlyMap<K, T>,
  after: ReadonlyMap<K, T>,
): { key: K; before: T | undefined; after: T | undefined }[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, before: before.get(key), after: after.get(key) }))
    .filter((pair) => JSON.stringify(pair.before) !== JSON.stringify(pair.after));
}
