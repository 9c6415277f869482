// A data table: the English words for problems of headers, in the order of the catalogue.
import type { ProblemTexts } from '../text.ts';

export const headers = {
  'no-front-matter': {
    title: 'The header is missing',
    message: ({ found }) =>
      found === '---'
        ? 'The header does not end: the second line "---" is missing.'
        : `The file must begin with a line "---", and it begins with "${found}".`,
    remedy: () => 'Write "---" on the first line, the data below it, and then another line "---".',
    meaning:
      'Each file begins with its data, between two lines of three hyphens. The site reads no other form, so that nobody can hide a program there.',
    wrong: '# My report',
    right: '---\ntitle: My report\n---',
  },
  'front-matter-too-large': {
    title: 'Header too large',
    message: ({ maxKibibytes }) => `The header is over ${maxKibibytes} KiB.`,
    remedy: () => 'Move long text to the body of the report, below the second line "---".',
    meaning: 'The header is for data. What you have to tell goes in the text.',
    wrong: 'summary: (thirty pages)',
    right: 'summary: Two sentences.',
  },
  'yaml-syntax': {
    title: 'The header cannot be understood',
    message: ({ found, tab }) =>
      tab ? `This line of the header begins with a tab: "${found}".` : `This line of the header cannot be understood: "${found}".`,
    remedy: ({ tab }) =>
      tab
        ? 'Use spaces: two for each level.'
        : 'Write "field: value". If the value has a colon, "#" or quotation marks in it, put it in double quotes.',
    meaning:
      'The header is written in YAML 1.2. Nearly always a value with a colon in it needs quotes, or one line is indented more or less than the others.',
    wrong: 'title: Shelters: what we saw',
    right: 'title: "Shelters: what we saw"',
  },
  'yaml-duplicate-key': {
    title: 'Repeated field',
    message: ({ found }) => `The field "${found}" appears twice.`,
    remedy: () => 'Keep only one.',
    meaning: 'When a field is repeated, nobody can tell which of the two values is the right one.',
    wrong: 'period: 2026-Q2\nperiod: 2026-Q3',
    right: 'period: 2026-Q3',
  },
  'yaml-forbidden': {
    title: 'Form of YAML that is not accepted',
    message: ({ found }) => `"${found}" is a form of YAML that this site does not accept.`,
    remedy: () => 'Write the value in full, without &, *, ! or <<.',
    meaning:
      'In YAML, anchors, aliases, tags and merge keys can hide data or multiply it. Write each value in its place, even if it is repeated.',
    wrong: 'method: &m Visits\nsummary: *m',
    right: 'method: Visits\nsummary: Visits',
  },
  'yaml-too-deep': {
    title: 'Too many levels in the header',
    message: ({ maxLevels }) => `The header has more than ${maxLevels} levels, one inside another.`,
    remedy: () => 'Remove some levels: no kind of entry needs so many.',
    meaning: 'The data on this site has few levels. Many brackets, or lines indented very far, are usually a mistake.',
    wrong: '[[[[[[[[[[[[ … ]]]]]]]]]]]]',
    right: 'evidence:\n  - title: …',
  },
} satisfies Partial<ProblemTexts>;
