import { LOCALES } from '#domain/schemas/vocabulary.ts';
import type { AnyDraft, DemoOptions } from './draft.ts';
import { generateDrafts } from './generate.ts';

/** Where a draft's record, or its report, stands below a content folder. */
export function pathOf(draft: AnyDraft): string {
  return draft.collection === 'reports' ? `reports/${draft.facts.organization}/${draft.id}.mdx` : `${draft.collection}/${draft.id}.md`;
}

/** Front matter whose values are in the part of YAML that is JSON: a line for each key, and for each item of a list of groups. */
function matter(fields: object): string {
  const lines = Object.entries(fields).map(([key, value]: [string, unknown]) =>
    Array.isArray(value) && typeof value[0] === 'object'
      ? `${key}:\n${value.map((item) => `  - ${JSON.stringify(item)}\n`).join('')}`
      : `${key}: ${JSON.stringify(value)}\n`,
  );
  return `---\n${lines.join('')}---\n`;
}

/** The files of one draft, by their paths below a content folder: its record and its words, or its report. */
export function filesOfDraft(draft: AnyDraft): [string, string][] {
  const path = pathOf(draft);
  if (draft.collection === 'reports') return [[path, `${matter(draft.facts)}\n${draft.body ?? ''}`]];
  const words = LOCALES.flatMap((locale): [string, string][] => {
    const own = draft.words[locale];
    return own === undefined ? [] : [[path.replace(/\.md$/, `.${locale}.md`), matter(own)]];
  });
  return [[path, matter(draft.facts)], ...words];
}

/** Files of a content folder by their paths: everything that is invented. The register stands beside them. */
export function demoFiles(options: DemoOptions): Map<string, string> {
  return new Map(generateDrafts(options).flatMap(filesOfDraft));
}
