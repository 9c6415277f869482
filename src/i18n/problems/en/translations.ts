// A data table: the English words for problems of facts files and translations, in the order of the catalogue.
import { listed, type ProblemTexts } from '../text.ts';
import { suggestion } from './phrases.ts';

export const translations = {
  'translation-without-record': {
    title: 'Translation without its facts file',
    message: ({ otherFile }) => `This translation has no facts file (${otherFile}).`,
    remedy: () => 'Create that file, or correct the name of this one.',
    meaning: 'The facts of an entry are written once, in its facts file. A translation holds only words.',
    wrong: 'content/agreements/d-99.es.md',
    right: 'content/agreements/d-99.md + d-99.es.md + d-99.en.md',
  },
  'record-without-translation': {
    title: 'Entry without words',
    message: ({ found }) => `"${found}" has its facts, but no translation at all.`,
    remedy: ({ accepted }) => `Create ${listed(accepted)} with the title and the summary.`,
    meaning: 'An entry without a title and a summary cannot be shown.',
    wrong: 'content/agreements/d-18.md',
    right: 'content/agreements/d-18.md + d-18.es.md + d-18.en.md',
  },
  'missing-translation': {
    title: 'A language is missing',
    message: ({ found }) => `The translation ${found} is missing. The page will say that it exists only in the other language.`,
    remedy: () => 'Add it when you have it. The entry is published in the meantime.',
    meaning: 'The site is in two languages. What exists in only one is published, and the page says so.',
    wrong: 'd-18.md + d-18.es.md',
    right: 'd-18.md + d-18.es.md + d-18.en.md',
  },
  'missing-words': {
    title: 'A text is missing',
    message: ({ path, otherFile }) => `The text "${path}" is missing: ${otherFile} announces it.`,
    remedy: ({ found }) => `Write the text of ${found}, or remove it from the facts file.`,
    meaning: 'The facts file numbers the notes, the evidence or the measures. Each translation holds the text of each of them.',
    wrong: 'notes: {}',
    right: 'notes:\n  n1: "The text of the note."',
  },
  'extra-words': {
    title: 'A text too many',
    message: ({ path, otherFile }) => `The text "${path}" does not belong here: ${otherFile} does not announce it.`,
    remedy: ({ accepted }) => (accepted.length > 0 ? suggestion({ accepted, nearest: undefined }) : 'Remove it.'),
    meaning: 'A translation holds only the texts that the facts file announces.',
    wrong: 'notes:\n  n7: "…" (the facts file ends at n2)',
    right: 'notes:\n  n2: "…"',
  },
  'unexpected-body': {
    title: 'Text below the header',
    message: () => 'This kind of file takes no text below its header.',
    remedy: () => 'Move it to summary or to a note, or remove it.',
    meaning: 'Only reports have free text. Every other file is a header and nothing else.',
    wrong: '---\ntitle: …\n---\nMore text',
    right: '---\ntitle: …\nsummary: …\n---',
  },
} satisfies Partial<ProblemTexts>;
