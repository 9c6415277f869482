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

/** Rules of the mechanism that are about one matter, which are loaded together. */
export type RuleGroup = 'network-tasks' | 'countries' | 'all';

/** Of those, the ones that show that something was done that the mechanism asks for, and the rules that look at them. */
const EVIDENCE: Readonly<Partial<Record<CollectionName, RuleGroup>>> = {
  reports: 'network-tasks',
  'self-assessments': 'countries',
  actions: 'network-tasks',
};

/** Whether an entry of a kind is checked as a statement of a party. */
export const needsStatements = (collection: CollectionName): boolean => STATEMENTS.has(collection);

/** Whether an entry of a kind is checked among the meetings, presidencies, documents, plans and consultations. */
export const needsOffices = (collection: CollectionName): boolean => !NOT_OF_OFFICES.has(collection);

/** Of which rules an entry of a kind can change what they ask for, or whether it was done; undefined where of none. */
export const rulesTouchedBy = (collection: CollectionName): RuleGroup | undefined =>
  needsOffices(collection) ? 'all' : EVIDENCE[collection];
