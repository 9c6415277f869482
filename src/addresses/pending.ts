import type { Locale } from '#domain/schemas/vocabulary.ts';

/** The lists of what is pending, below the desk; their files have the same name. */
const PENDING = { es: 'pendientes', en: 'pending' } as const satisfies Record<Locale, string>;

/** A calendar, a feed, a sheet for every program, a sheet for Excel. */
export type PendingFormat = 'ics' | 'atom' | 'csv' | 'xlsx';

/** The place of the list of a party below the desk, without slashes at its ends. */
export const pendingPlace = (locale: Locale, party: string): string => `${PENDING[locale]}/${party}`;

/** The name of a file of a list. */
export const pendingFile = (locale: Locale, format: PendingFormat): string => `${PENDING[locale]}.${format}`;
