import { toAnnotations } from './annotations.ts';
import { toJson } from './json.ts';
import type { Report } from './report.ts';
import { toSarif } from './sarif.ts';
import { toText } from './text.ts';

export { toAnnotations, withoutCommands } from './annotations.ts';
export { changesToJson, changesToMarkdown, changesToText, type ComparedChanges } from './changes.ts';
export { toDifference } from './difference.ts';
export { toMarkdown } from './markdown.ts';
export { printable } from './printable.ts';
export { countOf, type Report } from './report.ts';
export { toText } from './text.ts';
export { touchedToAnnotations, touchedToMarkdown } from './touched.ts';
export { REPORTER_WORDS } from './words.ts';

/** The forms in which a check can be told. */
export const REPORTERS = {
  text: ({ problems, fileCount, locale, helpAddress, colour }) => toText(problems, fileCount, locale, helpAddress, colour),
  json: toJson,
  github: ({ problems, folder, locale }) => toAnnotations(problems, folder, locale),
  sarif: toSarif,
} as const satisfies Record<string, (report: Report) => string>;

export type Format = keyof typeof REPORTERS;
