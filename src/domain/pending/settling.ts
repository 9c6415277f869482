import type { Ledger } from '../ledger/ledger.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { REPORT_AUTHORS, type ObligationRule } from '../schemas/vocabulary.ts';
import type { Settling } from './model.ts';

/**
 * Where a party says what became of something it was asked for: a government in its self-assessment, an organisation in a report;
 * of anybody else, a document shows it.
 */
export function informedBy(ledger: Ledger, party: string, subject?: string): Settling {
  const kind = ledger.get('parties', party)?.facts.kind;
  const about = subject === undefined ? {} : { subject };
  if (kind === 'member-country') return { form: 'self-assessments', begun: { country: party, ...about } };
  if (kind !== undefined && REPORT_AUTHORS.includes(kind)) return { form: 'reports', begun: { organization: party, ...about } };
  return { form: 'records', begun: about };
}

/** The kind of entry that shows whether a rule was kept, where it is not a working document. */
const SHOWN_BY: Partial<Record<ObligationRule, CollectionName>> = {
  'quarterly-meeting': 'meetings',
  'mostly-virtual': 'meetings',
  'team-recommendations': 'proposals',
  'approved-recommendations': 'meetings',
  'pre-presidency-meeting': 'meetings',
  'work-plan': 'plans',
  'grcm-slot': 'meetings',
  'network-slot': 'meetings',
  'three-agreements': 'plans',
  endorsement: 'agreements',
  'action-plan': 'plans',
  'quarterly-verification': 'meetings',
  resources: 'plans',
  'self-assessment': 'self-assessments',
  'open-events': 'meetings',
  'written-consultation': 'consultations',
  'troika-meeting': 'meetings',
  'network-tasks': 'actions',
};

/** The form for what shows that a case of a rule was kept. */
export function evidencedBy(rule: ObligationRule, party: string): Settling {
  const form = SHOWN_BY[rule] ?? 'documents';
  return { form, begun: form === 'self-assessments' ? { country: party } : {} };
}
