// A data table: the English words for problems of headers, in the order of the catalogue.
import type { ProblemTexts } from '../text.ts';

export const headers = {
  'no-front-matter': {
    title: 'The header is missing',
    message: ({ found }) => `The file must begin with a line "---" and close its header with another; found "${found}".`,
    remedy: () => 'Put "---" alone on the first line, the data below it, and another line "---" after the data.',
    meaning:
      'Each file begins with its data between two lines of three hyphens. No other form is read, so that nobody can hide a program there.',
    wrong: '# My report',
    right: '---\ntitle: My report\n---',
  },
  'front-matter-too-large': {
    title: 'Header too large',
    message: ({ maxKibibytes }) => `The header has more than ${maxKibibytes} KiB.`,
    remedy: () => 'Move long text to the body, below the second line "---".',
    meaning: 'The header holds data, not prose.',
    wrong: 'summary: (thirty pages)',
    right: 'summary: Two sentences.',
  },
  'yaml-syntax': {
    title: 'The header cannot be understood',
    message: ({ found, tab }) =>
      tab ? `This line of the header begins with a tab: "${found}".` : `This line of the header cannot be understood: "${found}".`,
    remedy: ({ tab }) =>
      tab
        ? 'Put blanks in its place: two for each level.'
        : 'Write "key: value"; where the value has a colon, "#" or quotation marks, put it in double quotes.',
    meaning: 'The header is written in YAML 1.2. Most often a value with a colon lacks its quotes, or the indentation is uneven.',
    wrong: 'title: Shelters: what we saw',
    right: 'title: "Shelters: what we saw"',
  },
  'yaml-duplicate-key': {
    title: 'Repeated key',
    message: ({ found }) => `The key "${found}" appears twice.`,
    remedy: () => 'Keep only one.',
    meaning: 'Where a key is repeated nobody knows which of the two values counts.',
    wrong: 'period: 2026-Q2\nperiod: 2026-Q3',
    right: 'period: 2026-Q3',
  },
  'yaml-forbidden': {
    title: 'Form of YAML not accepted',
    message: ({ found }) => `"${found}" is a form of YAML that is not accepted here.`,
    remedy: () => 'Write the whole value in its place, without &, *, ! or <<.',
    meaning: 'Anchors, aliases, tags and merge keys can hide or multiply data. Every value is written where it belongs.',
    wrong: 'method: &m Visits\nsummary: *m',
    right: 'method: Visits\nsummary: Visits',
  },
  'yaml-too-deep': {
    title: 'Too many levels',
    message: ({ maxLevels }) => `The header has more than ${maxLevels} levels, one inside another.`,
    remedy: () => 'Simplify it: no kind of entry needs so many.',
    meaning: 'The data of this site have few levels. Many brackets or indents are usually a mistake.',
    wrong: '[[[[[[[[[[[[ … ]]]]]]]]]]]]',
    right: 'evidence:\n  - title: …',
  },
} satisfies Partial<ProblemTexts>;
