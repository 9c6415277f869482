import type { ReportTextWords } from './text.es.ts';

/** Words of the place in which the text of a report is written. */
export const textEn: ReportTextWords = {
  part: { text: 'text', evidence: 'evidence', quote: 'quotation', note: 'note' },
  legend: 'Part {n} of {total}: {part}',
  content: {
    text: 'Text',
    evidence: 'What this evidence shows',
    quote: 'Exact words of an office or a document',
    note: 'Something readers should bear in mind',
  },
  fields: {
    source: 'Source: the document, the office or the visit (required)',
    date: 'Date, if known',
    by: 'Whose words they are: an office or a document, never a private person',
    title: 'Title of the note, if you want one',
  },
  help: 'An empty line separates paragraphs. The buttons put in the signs for you; you can also type them: ## before a heading, - before each item of a list, | between the cells of a table. You can paste text from Word.',
  tools: {
    label: 'Formatting',
    strong: 'Bold',
    emphasis: 'Italic',
    heading: 'Heading',
    bullets: 'List',
    numbers: 'Numbered list',
    quotation: 'Quote',
    table: 'Table',
    link: 'Link',
  },
  linkWords: 'words of the link',
  tableCells: { first: 'Column 1', second: 'Column 2', below: 'value' },
  add: { text: 'Add text', evidence: 'Add evidence', quote: 'Add quotation', note: 'Add note' },
  up: 'Move up',
  down: 'Move down',
  remove: 'Delete',
  named: '{action}: part {n}, {part}',
  removed: 'One part was deleted: {part}.',
  undo: 'Undo',
  undone: 'The part is back in its place.',
  moved: 'Now part {n} of {total}.',
  pasted: 'The text was pasted. Styles, comments and pictures were left out.',
  preview: {
    show: 'See how it will look',
    hide: 'Hide how it will look',
    label: 'How the text will look',
    empty: 'Nothing is written yet.',
  },
};
