/** The kinds of entries, each a folder of `content/`; the order is that of lists and reports. */
export const COLLECTION_NAMES = [
  'agreements',
  'proposals',
  'guidelines',
  'reports',
  'self-assessments',
  'records',
  'replies',
  'meetings',
  'presidencies',
  'parties',
  'consultations',
  'holidays',
  'inputs',
  'practices',
  'observations',
  'challenges',
  'chains',
  'themes',
  'sources',
  'glossary',
] as const;
export type CollectionName = (typeof COLLECTION_NAMES)[number];
