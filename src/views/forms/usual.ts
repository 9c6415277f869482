import type { CollectionName } from '#domain/schemas/collections.ts';

// A data table: what an entry may leave out and most have, by the path of the field. It stands in sight; the rest is folded.

const ASSESSED = ['assessments.level', 'assessments.norm', 'assessments.practice', 'assessments.evidence', 'assessments.evidence.url'];

const USUAL: Readonly<Record<CollectionName, readonly string[]>> = {
  reports: [...ASSESSED, 'place'],
  'self-assessments': ASSESSED,
  replies: ['subject'],
  agreements: ['act.number', 'act.meeting', 'countries', 'deliverables', 'deliverables.does', 'deliverables.due', 'stages'],
  proposals: ['proposed', 'proposers', 'networks', 'responsible', 'due'],
  guidelines: ['issued', 'meeting', 'measures'],
  reviews: ['country', 'text'],
  records: ['documented.evidence', 'documented.evidence.date', 'documented.evidence.state', 'documented.missing'],
  meetings: [
    'number',
    'place',
    'country',
    'bodies',
    'modality',
    'attended',
    'delegations',
    'delegations.institutions',
    'delegations.organizations',
    'agenda',
    'next-steps',
    'next-steps.responsible',
    'next-steps.due',
  ],
  presidencies: ['meeting', 'term', 'received', 'received.from', 'received.on'],
  plans: ['items.agreement', 'items.responsible', 'items.due', 'approvals'],
  documents: ['by', 'meeting', 'class', 'sendings'],
  actions: ['began', 'ended', 'with', 'concerns', 'result'],
  waivers: ['by'],
  parties: ['short', 'country', 'belongs'],
  consultations: ['topic', 'rounds', 'rounds.text', 'rounds.closes', 'rounds.positions', 'outcome'],
  holidays: ['holidays.dates', 'holidays.rules'],
  inputs: ['to', 'meeting', 'related'],
  practices: ['themes'],
  observations: ['by'],
  challenges: ['answers'],
  chains: [],
  requests: [],
  themes: ['axis'],
  tags: [],
  sources: ['summary', 'dated', 'addresses', 'addresses.url'],
  glossary: ['expansion', 'party'],
};

/** Of a source that something rests on, wherever it stands: where in it. */
const PLACE_IN_SOURCE = /(?:^|\.)sources\.at$/;

/** Whether a field that may be left out is among those that most entries of a kind have. */
export const isUsual = (collection: CollectionName, path: string): boolean =>
  USUAL[collection].includes(path) || PLACE_IN_SOURCE.test(path);
