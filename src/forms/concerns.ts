import type { CollectionName } from '#domain/schemas/collections.ts';

const STATEMENTS: ReadonlySet<CollectionName> = new Set(['reports', 'self-assessments', 'replies']);

/** Kinds of entries that neither hold anything of what offices do together nor decide what is right about it. */
const NOT_OF_OFFICES: ReadonlySet<CollectionName> = new Set([
  'reports',
  'self-assessments',
  'reviews',
  'records',
  'replies',
  'actions',
  'practices',
  'challenges',
  'chains',
  'requests',
  'themes',
  'tags',
  'sources',
  'glossary',
]);

/** Of those, the ones that show that something was done that the mechanism asks for. */
const EVIDENCE: ReadonlySet<CollectionName> = new Set(['reports', 'self-assessments', 'actions']);

/** Whether an entry of a kind is checked as a statement of a party. */
export const needsStatements = (collection: CollectionName): boolean => STATEMENTS.has(collection);

/** Whether an entry of a kind is checked among the meetings, presidencies, documents, plans and consultations. */
export const needsOffices = (collection: CollectionName): boolean => !NOT_OF_OFFICES.has(collection);

/** Whether an entry of a kind can change what the mechanism asks for, or whether it was done. */
export const needsObligations = (collection: CollectionName): boolean => needsOffices(collection) || EVIDENCE.has(collection);
