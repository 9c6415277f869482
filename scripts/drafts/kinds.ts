import type { CollectionName } from '#domain/schemas/collections.ts';

/** What can be begun, by the word of the command. A report has questions of its own (`report-draft.ts`). */
export const DRAFT_KINDS = {
  agreement: 'agreements',
  proposal: 'proposals',
  guideline: 'guidelines',
  'self-assessment': 'self-assessments',
  review: 'reviews',
  record: 'records',
  reply: 'replies',
  meeting: 'meetings',
  presidency: 'presidencies',
  plan: 'plans',
  document: 'documents',
  action: 'actions',
  waiver: 'waivers',
  organization: 'parties',
  consultation: 'consultations',
  holidays: 'holidays',
  input: 'inputs',
  practice: 'practices',
  observation: 'observations',
  challenge: 'challenges',
  chain: 'chains',
  request: 'requests',
  theme: 'themes',
  tag: 'tags',
  source: 'sources',
  term: 'glossary',
} as const satisfies Record<string, CollectionName>;
export type DraftKind = keyof typeof DRAFT_KINDS;
export type DraftCollection = (typeof DRAFT_KINDS)[DraftKind];

/** Facts that may be left out and that are asked for all the same: without them others have to be asked for later. */
export const ALSO_ASKED: Partial<Record<CollectionName, readonly string[]>> = {
  agreements: ['act.meeting', 'act.number', 'countries'],
  proposals: ['by', 'meeting'],
  guidelines: ['issued', 'meeting'],
  'self-assessments': ['method'],
  meetings: ['number', 'country', 'presidency', 'bodies', 'attended'],
  presidencies: ['meeting'],
  documents: ['by', 'meeting'],
  replies: ['subject'],
};

export function isDraftKind(word: string | undefined): word is DraftKind {
  return word !== undefined && Object.hasOwn(DRAFT_KINDS, word);
}
