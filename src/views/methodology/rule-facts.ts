import conference from '#conference/rules.json' with { type: 'json' };
import type { Threshold } from '#domain/thresholds.ts';
import type { MethodRule } from '#i18n/methodology/index.ts';

/** The rule of the page that each number belongs to; a number without a rule does not compile. */
export const RULE_OF: Record<Threshold, MethodRule> = {
  currentMonths: 'freshness',
  expiredMonths: 'freshness',
  longestPeriodMonths: 'freshness',
  contestedDifference: 'difference',
  stalledQuarters: 'stalled',
  obligationSoonDays: 'mechanism',
  shortestRun: 'mechanism',
  dueSoonDays: 'timeliness',
  authoringMonths: 'specificity',
  droppedYears: 'figures',
  coldYears: 'figures',
  consultationDays: 'clocks',
  presidencyConsultationDays: 'clocks',
};

const WRITTEN: Readonly<Partial<Record<MethodRule, readonly { id: string; at: string }[]>>> = conference['site-rules'];

/** Where the documents of this conference ask for each rule; a rule without a place is this site's own. */
export const ruleSources = (rule: MethodRule): readonly { id: string; at: string }[] => WRITTEN[rule] ?? [];
