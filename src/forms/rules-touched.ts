import type { RuleSet } from '#domain/obligations/rule-definition.ts';
import type { RuleGroup } from './concerns.ts';

/** The rules of each group. */
export const RULES_OF: Readonly<Record<RuleGroup, () => Promise<RuleSet>>> = {
  'network-tasks': async () => (await import('#domain/obligations/rules/network-tasks.ts')).NETWORK_TASK_RULES,
  countries: async () => {
    const [{ COUNTRY_RULES }, { LEAD_RULES }] = await Promise.all([
      import('#domain/obligations/rules/countries.ts'),
      import('#domain/obligations/rules/leads.ts'),
    ]);
    return { ...COUNTRY_RULES, ...LEAD_RULES };
  },
  all: async () => (await import('#domain/obligations/rules/index.ts')).RULE_DEFINITIONS,
};
