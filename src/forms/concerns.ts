import type { CollectionName } from '#domain/schemas/collections.ts';

const kinds = (...names: CollectionName[]): ReadonlySet<CollectionName> => new Set(names);

const STATEMENTS = kinds('reports', 'self-assessments', 'replies');

/** Kinds of entries that say who belongs to whom, and who came or held an office. */
const OF_BODIES = kinds('parties', 'meetings', 'presidencies');

/** Kinds of entries that say how long a consultation lasts and who answered. */
const OF_CONSULTATIONS = kinds('consultations', 'holidays');

/** Kinds of entries about what was agreed or asked for, but for what parties say of it. */
const OF_ACTS = kinds('agreements', 'plans', 'records', 'requests');

/** Kinds of entries that decide what voices say of agreements and measures, and where they are awaited. */
const OF_VOICES = kinds('agreements', 'guidelines', 'reports', 'self-assessments', 'replies', 'parties');

/** Kinds of entries that decide what is documented of agreements, which stage they have reached and whether their dates are kept. */
const OF_AGREEMENTS = kinds('agreements', 'reports', 'self-assessments', 'records', 'meetings', 'plans');

/** Kinds of entries that neither hold anything of what offices do together nor decide what is right about it. */
const NOT_OF_OFFICES = kinds(
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
);

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

/** Whether an entry of a kind is checked for who belongs to whom. */
export const needsBodies = (collection: CollectionName): boolean => OF_BODIES.has(collection);

/** Whether an entry of a kind is checked as a consultation, or as the holidays of one. */
export const needsConsultations = (collection: CollectionName): boolean => OF_CONSULTATIONS.has(collection);

/** Whether an entry of a kind is checked as something agreed or asked for. */
export const needsActs = (collection: CollectionName): boolean => OF_ACTS.has(collection);

/** Whether an entry of a kind can change what voices say. */
export const changesVoices = (collection: CollectionName): boolean => OF_VOICES.has(collection);

/** Whether an entry of a kind can change how agreements stand, apart from what voices say. */
export const changesAgreements = (collection: CollectionName): boolean => OF_AGREEMENTS.has(collection);

/** Whether an entry of a kind is checked among the meetings, presidencies, documents and plans. */
export const needsOffices = (collection: CollectionName): boolean => !NOT_OF_OFFICES.has(collection);

/** Of which rules an entry of a kind can change what they ask for, or whether it was done; undefined where of none. */
export const rulesTouchedBy = (collection: CollectionName): RuleGroup | undefined =>
  needsOffices(collection) ? 'all' : EVIDENCE[collection];

/** Problems that only some kinds of entries can have, whose words are loaded together. */
export const WORD_TOPICS = ['reports', 'assessments', 'acts', 'mechanism', 'consultations'] as const;
export type WordTopic = (typeof WORD_TOPICS)[number];

/** What can be wrong with an entry of a kind, besides what can be wrong with any. */
export function wordTopics(collection: CollectionName): WordTopic[] {
  const topics: Record<WordTopic, boolean> = {
    reports: collection === 'reports',
    // A record says one thing of each agreement, as an assessment does.
    assessments: needsStatements(collection) || collection === 'records',
    acts: needsActs(collection),
    mechanism: needsOffices(collection),
    consultations: needsConsultations(collection),
  };
  return WORD_TOPICS.filter((topic) => topics[topic]);
}
