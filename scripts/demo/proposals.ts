import type { Facts } from '#domain/schemas/index.ts';
import { invented } from './backdrop.ts';
import { monthsBefore } from './calendar.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import type { Draft } from './draft.ts';

type ProposalFacts = Facts<'proposals'>;

/** What each invented proposal is, how far it came, whose it is and to whom it is addressed. */
const PROPOSALS: readonly (Pick<ProposalFacts, 'kind' | 'stage' | 'responsible' | 'themes' | 'tags'> & {
  months: number;
  proposers?: string[];
})[] = [
  {
    kind: 'proposal',
    stage: 'proposed',
    months: 20,
    responsible: ['grcm'],
    themes: ['t-labour-migration'],
    tags: ['workers', 'regional'],
    proposers: ['rrocm'],
  },
  {
    kind: 'proposal',
    stage: 'proposed',
    months: 9,
    responsible: ['st-crm'],
    themes: ['t-consular-protection'],
    tags: ['consulates', 'training'],
    proposers: ['rrocm'],
  },
  {
    kind: 'commitment',
    stage: 'drafted',
    months: 14,
    responsible: ['equipo-tripartito'],
    themes: ['t-process-governance'],
    tags: ['civil-society', 'follow-up'],
  },
  { kind: 'recommendation', stage: 'recommended', months: 26, responsible: ['members'], themes: ['t-border-management'] },
];

/** Proposals that no body has adopted: two asked for, one drafted, one recommended. */
export function proposalDrafts(asOf: string): Draft<'proposals'>[] {
  return PROPOSALS.map(({ months, proposers, ...facts }, index) => ({
    collection: 'proposals',
    id: `${DEMO_PREFIX}propuesta-${index + 1}`,
    facts: { ...facts, order: index + 1, proposed: monthsBefore(asOf, months), ...(proposers && { proposers }), ...invented() },
    words: {
      es: { title: `Propuesta de ejemplo ${index + 1}`, summary: 'Inventada para la demostración. Nadie la presentó y nadie la adoptó.' },
      en: { title: `Example proposal ${index + 1}`, summary: 'Invented for the demonstration. Nobody made it and nobody adopted it.' },
    },
  }));
}
