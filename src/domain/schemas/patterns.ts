/** Written forms of fields, by the name under which a problem says which one is accepted. No two are the same expression. */
export const PATTERNS = {
  /** The id of an entry, or of a measure inside it. */
  id: /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+)?$/,
  'local-id': /^[a-z][a-z0-9]{0,11}$/,
  quarter: /^[1-9]\d{3}-Q[1-4]$/,
  /** A day of every year. */
  'month-and-day': /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/,
  'two-capitals': /^[A-Z]{2}$/,
  'three-capitals': /^[A-Z]{3}$/,
  occurrence: /^[a-z0-9][a-zA-Z0-9-]*(?:\/[a-zA-Z0-9-]+)?$/,
} as const satisfies Record<string, RegExp>;
export type PatternForm = keyof typeof PATTERNS;
