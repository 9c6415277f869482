/**
 * The numbers that decide doubtful cases, in one place. The methodology page is written from this table; changing a number
 * here changes the site and its explanation together.
 */
export const THRESHOLDS = {
  /** Months after the end of its period during which an assessment is current: a year is the rhythm of the annual plan (S0 §4). */
  currentMonths: 12,
  /** Months after which an assessment no longer says how things stand; it stays visible as the last one known. */
  expiredMonths: 24,
  /** Months that the period of a report or an answer may span: a longer one would say little of any day in it (S0 §4: the plan is annual). */
  longestPeriodMonths: 12,
  /** Levels between government and civil society, in their farthest pair, from which the voices are said to differ visibly (design of the level mark). */
  contestedDifference: 2,
  /** Quarters without a change of level or new evidence after which an open agreement is stalled (S0 §4: verification is quarterly). */
  stalledQuarters: 4,
  /** Days before its day from which an obligation of the mechanism is due soon: a month leaves time to act (no source sets one). */
  obligationSoonDays: 30,
  /** Occurrences in a row without anything recorded from which they are told in one line. */
  shortestRun: 3,
  /** Days before its date from which an agreement is due soon: a quarter, the rhythm of verification (S0 §4). */
  dueSoonDays: 90,
  /** Months after its adoption during which the validator says what an agreement leaves open: while it can still be made specific. */
  authoringMonths: 12,
  /**
   * Whole years without an entry on it after which a theme counts as dropped. S2 §C9 misses the continuity of priority themes
   * and gives no number; plans are annual (S1 §D), and one or two silent years may be a gap of the sources.
   */
  droppedYears: 3,
  /** Whole years without news of an act after which its trail counts as cold: five presidencies and five annual plans (no source sets a number). */
  coldYears: 5,
  /** Business days of a written consultation from sending the text to the members, and again after a change of the text (S4 3.2-3.3). */
  consultationDays: 5,
  /** Business days of the same consultation where the presidency's functions are listed; the document does not resolve the difference (S4 5.8). */
  presidencyConsultationDays: 3,
} as const;
export type Threshold = keyof typeof THRESHOLDS;
