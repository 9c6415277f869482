import type { ObligationRule } from '../../schemas/vocabulary.ts';
import type { RuleDefinition } from '../rule-definition.ts';
import { AGREEMENT_RULES } from './agreements.ts';
import { CIRCULATION_RULES } from './circulation.ts';
import { CONFERENCE_MEETING_RULES } from './conference-meetings.ts';
import { CONSULTATION_RULES } from './consultations.ts';
import { COUNTRY_RULES } from './countries.ts';
import { DUTY_RULES } from './duties.ts';
import { LEAD_RULES } from './leads.ts';
import { NETWORK_TASK_RULES } from './network-tasks.ts';
import { NETWORK_RULES } from './networks.ts';
import { PARTICIPATION_RULES } from './participation.ts';
import { PLAN_RULES } from './plans.ts';
import { PRESIDENCY_RULES } from './presidency.ts';
import { RECOMMENDATION_RULES } from './recommendations.ts';
import { TEAM_MEETING_RULES } from './team-meetings.ts';

/** Every rule of the mechanism by its id; `OBLIGATION_RULES` gives their order. */
export const RULE_DEFINITIONS: Readonly<Record<ObligationRule, RuleDefinition>> = {
  ...TEAM_MEETING_RULES,
  ...PRESIDENCY_RULES,
  ...PLAN_RULES,
  ...AGREEMENT_RULES,
  ...CONFERENCE_MEETING_RULES,
  ...CONSULTATION_RULES,
  ...COUNTRY_RULES,
  ...PARTICIPATION_RULES,
  ...CIRCULATION_RULES,
  ...NETWORK_RULES,
  ...DUTY_RULES,
  ...LEAD_RULES,
  ...NETWORK_TASK_RULES,
  ...RECOMMENDATION_RULES,
};
