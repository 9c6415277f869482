/** Copies of pages for reading without a connection: each in a cache of its own, whose name says what it holds. */
export interface Copy {
  /** Name of its cache. */
  cache: string;
  /** Of the set of pages, with the language: `es/mx`. */
  set: string;
  /** When it was saved, in milliseconds. */
  saved: number;
}

const PREFIX = 'crm-monitor-copy';

/** The newest first. Those that are still being saved have no time and are left out. */
export async function savedCopies(base: string): Promise<Copy[]> {
  const names = await caches.keys();
  return names
    .flatMap((cache): Copy[] => {
      const [prefix, of, set, saved] = cache.split('|');
      return prefix === PREFIX && of === base && set !== undefined && Number(saved) > 0 ? [{ cache, set, saved: Number(saved) }] : [];
    })
    .sort((a, b) => b.saved - a.saved);
}

export function cacheName(base: string, set: string, saved: number): string {
  return [PREFIX, base, set, saved].join('|');
}

/** The place of the page that answers for those that a copy does not hold. @param set with its language */
export function missingPlace(base: string, set: string): string {
  return `${base}?not-in-the-copy-${set.split('/')[0]}`;
}

/** The newest copy of what was asked for; for a page that no copy holds, the one that says so. */
export async function copiedPage(base: string, { url, mode }: Request): Promise<Response | undefined> {
  const copies = await savedCopies(base);
  for (const { cache } of copies) {
    const saved = await (await caches.open(cache)).match(url, { ignoreSearch: true });
    if (saved) return saved;
  }
  if (mode !== 'navigate') return undefined;
  const english = new URL(url).pathname.startsWith(`${base}en/`);
  const own = copies.find(({ set }) => set.startsWith('en') === english) ?? copies[0];
  return own && (await caches.open(own.cache)).match(missingPlace(base, own.set));
}
