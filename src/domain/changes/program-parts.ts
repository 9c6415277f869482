/**
 * What a change can touch besides content, from what decides most about everything else to what decides least. A file belongs
 * to the first part whose pattern it matches.
 */
const PATTERNS = {
  /** Who must approve, what is checked, and what publishes. */
  checks: /^(?:\.github|\.ci)\//,
  /** What is installed and run on the machines of all who build. */
  packages: /(?:^|\/)(?:package(?:-lock)?\.json|\.npmrc|\.node-version)$/,
  /** What decides which content is let through: the bodies, series and rules of the conference among it. */
  gate: /^conference\/[\w-]+\.json$|^src\/(?:reader|domain\/(?:schemas|checks|problems|changes|text))\/|^content\/schema-version$/,
  /** Commands, and what configures tools: it runs where the site is built and where it is checked. */
  commands: /^scripts\/|^bench\/|^[^/]+\.(?:js|mjs|ts|json|cff)$|^\.[^/]+(?:$|\/)/,
  /** The maintainers' own pages: modules that are compiled with the site. */
  prose: /^conference\/pages\//,
  /** Copied to the site as it is. */
  public: /^public\//,
  tests: /^tests\//,
  site: /^src\//,
  documents: /^(?!content\/)/,
} as const satisfies Record<string, RegExp>;

export type ProgramPart = keyof typeof PATTERNS;

export const PROGRAM_PARTS = Object.keys(PATTERNS) as ProgramPart[];

/** The part of the program that a file belongs to; undefined for content. */
export function partOf(path: string): ProgramPart | undefined {
  return PROGRAM_PARTS.find((part) => PATTERNS[part].test(path));
}
