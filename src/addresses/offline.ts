import type { Locale } from '#domain/schemas/vocabulary.ts';
import { pathOf } from './paths.ts';

/** Names of what opens the forms without a connection; devices keep these addresses, so they must not move. */
const WORKERS = { es: 'sin-conexion.js', en: 'offline.js' } as const satisfies Record<Locale, string>;

/** The part of the site that opens without a connection once it was loaded, from the root of the site. */
export const offlineSection = (locale: Locale): string => pathOf(locale, { to: 'section', section: 'contribute' });

/** What opens it, which stands inside it, since it serves only what stands below its own address. */
export const offlineWorker = (locale: Locale): string => offlineSection(locale) + WORKERS[locale];
