import type { OfflineSite } from '#views/forms/sending.ts';

const PREFIX = 'crm-monitor-forms';
/** Grows when what is kept has another form. */
const VERSION = 1;

export const offlineCache = (base: string): string => [PREFIX, base, VERSION].join('|');

/** Those of earlier versions. */
export async function outdatedCaches(base: string): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(`${PREFIX}|${base}|`) && name !== offlineCache(base));
}

/** Whether a file is kept: pages of figures, agreements and levels never are. */
export function isKept({ base, sections }: OfflineSite, path: string): boolean {
  return [`${base}_astro/`, ...sections].some((folder) => path.startsWith(folder));
}
