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

/** Where the working documents ask for each rule; a rule without a place is this site's own. */
export const RULE_SOURCES: Record<MethodRule, readonly { id: string; at: string }[]> = {
  voices: [
    { id: 's000', at: '§3' },
    { id: 's004', at: '4.4' },
  ],
  levels: [{ id: 's000', at: '§3' }],
  record: [],
  gates: [],
  freshness: [
    { id: 's000', at: '§3, §4' },
    { id: 's001', at: '§B' },
  ],
  columns: [{ id: 's000', at: '§3' }],
  difference: [
    { id: 's000', at: '§3' },
    { id: 's001', at: '§B' },
  ],
  stages: [
    { id: 's000', at: '§2d, §4' },
    { id: 's001', at: '§D' },
  ],
  timeliness: [
    { id: 's000', at: '§1' },
    { id: 's001', at: '§A' },
    { id: 's004', at: '2.3' },
  ],
  stalled: [{ id: 's000', at: '§4' }],
  specificity: [
    { id: 's000', at: '§2a' },
    { id: 's001', at: '§A' },
    { id: 's004', at: '2.3' },
  ],
  resources: [{ id: 's000', at: '§1, §2c, §2e' }],
  history: [{ id: 's000', at: '§3' }],
  figures: [],
  clocks: [{ id: 's004', at: '3.1–3.4, 5.8' }],
  mechanism: [
    { id: 's000', at: '§2d, §4' },
    { id: 's003', at: '§Reu' },
  ],
};
