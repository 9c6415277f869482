// A data table: the English words for problems of records and translations, in the order of the catalogue.
import { listed, type ProblemTexts } from '../text.ts';
import { suggestion } from './phrases.ts';

export const translations = {
  'translation-without-record': {
    title: 'Translation without its record',
    message: ({ otherFile }) => `This translation has no record (${otherFile}).`,
    remedy: () => 'Create the record, or correct the file name.',
    meaning: 'Facts live once, in the record. A translation alone is words without facts.',
    wrong: 'content/agreements/d-99.es.md',
    right: 'content/agreements/d-99.md + d-99.es.md + d-99.en.md',
  },
  'record-without-translation': {
    title: 'Record without words',
    message: ({ found }) => `The record "${found}" has no translation at all.`,
    remedy: ({ accepted }) => `Create ${listed(accepted)} with its title and summary.`,
    meaning: 'Without a title and a summary an entry cannot be shown.',
    wrong: 'content/agreements/d-18.md',
    right: 'content/agreements/d-18.md + d-18.es.md + d-18.en.md',
  },
  'missing-translation': {
    title: 'A language is missing',
    message: ({ found }) => `The translation ${found} is missing; the page will say that it exists only in the other language.`,
    remedy: () => 'Add it when you have it; meanwhile it does not stop publication.',
    meaning: 'The site is bilingual. What exists in one language only is published, and says so.',
    wrong: 'd-18.md + d-18.es.md',
    right: 'd-18.md + d-18.es.md + d-18.en.md',
  },
  'missing-words': {
    title: 'Words are missing',
    message: ({ path, otherFile }) => `The text "${path}", which the record ${otherFile} announces, is missing.`,
    remedy: ({ found }) => `Write the text of ${found}, or remove it from the record.`,
    meaning: 'The record lists notes, evidence or measures; each translation gives the text of each.',
    wrong: 'notes: {}',
    right: 'notes:\n  n1: "The text of the note."',
  },
  'extra-words': {
    title: 'Words too many',
    message: ({ path, otherFile }) => `The text "${path}" belongs to nothing in the record ${otherFile}.`,
    remedy: ({ accepted }) => (accepted.length > 0 ? suggestion({ accepted, nearest: undefined }) : 'Remove it.'),
    meaning: 'A translation holds only the texts that the record lists.',
    wrong: 'notes:\n  n7: "…" (the record ends at n2)',
    right: 'notes:\n  n2: "…"',
  },
  'unexpected-body': {
    title: 'Text outside the header',
    message: () => 'This kind of file has no text below its header.',
    remedy: () => 'Move it to summary or to a note, or remove it.',
    meaning: 'Only reports have free text. Records and translations have a header only.',
    wrong: '---\ntitle: …\n---\nMore text',
    right: '---\ntitle: …\nsummary: …\n---',
  },
} satisfies Partial<ProblemTexts>;
