// A data table: the English words for problems of fields, in the order of the catalogue.
import { listed, type ProblemTexts } from '../text.ts';
import { alternatives, FORMS, suggestion } from './phrases.ts';

export const fields = {
  'unknown-key': {
    title: 'Unknown key',
    message: ({ found }) => `The key "${found}" does not exist here.`,
    remedy: suggestion,
    meaning: 'Each kind of entry has its keys. An unknown key would be lost without a word, so it is refused.',
    wrong: 'organisation: org-example',
    right: 'organization: org-example',
  },
  'missing-key': {
    title: 'A key is missing',
    message: ({ path }) => `"${path}" is missing.`,
    remedy: ({ accepted }) => (accepted ? `Add it. Accepted: ${listed(accepted)}.` : 'Add it.'),
    meaning: 'Some data are needed before an entry can be published: who, when, by what method or source.',
    wrong: 'title: Shelters in Tapachula',
    right: 'title: Shelters in Tapachula\norganization: org-example',
  },
  'wrong-type': {
    title: 'Value of another type',
    message: ({ path, found, types, values }) => `"${path}" holds "${found}"; ${alternatives(types, values)} is expected.`,
    remedy: ({ types }) => (types.includes('string') ? 'Put it in double quotes if it is a number or a date.' : 'Write it in that form.'),
    meaning: 'Nothing is guessed or converted: a year is written in quotes, a list with hyphens.',
    wrong: 'period: 2026',
    right: 'period: "2026"',
  },
  'unknown-value': {
    title: 'Value that is not on the list',
    message: ({ path, found }) => `"${found}" is not a value of "${path}".`,
    remedy: suggestion,
    meaning: 'Some data accept only the values of a list, so that they can be counted and compared.',
    wrong: 'level: partly',
    right: 'level: partial',
  },
  'bad-format': {
    title: 'Wrong form',
    message: ({ path, found }) => `"${found}" does not have the form that "${path}" asks for.`,
    remedy: ({ forms }) =>
      forms.length > 0 ? `Example: ${listed(forms.map((form) => FORMS[form]))}.` : 'See the form in the field reference.',
    meaning: 'Ids have lower-case letters without accents, digits and hyphens; addresses begin with https://.',
    wrong: 'organization: Org Example',
    right: 'organization: org-example',
  },
  'bad-date': {
    title: 'Date that cannot be understood',
    message: ({ path, found }) => `"${found}" is not a valid date for "${path}".`,
    remedy: ({ forms }) => `Write the date in the precision it has: ${listed(forms.map((form) => FORMS[form]))}.`,
    meaning:
      'Dates are written as year, year-month, quarter, day or interval. A day that does not exist (30 February) is refused, and no day is invented that the source does not give.',
    wrong: 'period: 30/02/2026',
    right: 'period: 2026-02',
  },
  'implausible-date': {
    title: 'Date in a year that cannot be meant',
    message: ({ path, found }) => `"${found}" is not a plausible date for "${path}".`,
    remedy: ({ first, last }) => `Write a date from ${first} to ${last}.`,
    meaning:
      'Content is about the Conference, which began in 1996, and about what is planned for the coming decades. A date far outside is a slip of the keyboard; it would fill calendars with years in which nothing happens.',
    wrong: 'held: 9999-12-31',
    right: 'held: 2026-12-31',
  },
  'control-character': {
    title: 'Line break or tab inside a text',
    message: ({ path, lines }) =>
      `"${path}" holds ${lines ? 'a tab or another control character' : 'a line break, a tab or another control character'}.`,
    remedy: ({ lines }) => (lines ? 'Put a blank in its place.' : 'Write the text on one line. In YAML, >- joins the lines that follow.'),
    meaning:
      'Titles, names and places go out on one line: into calendars, tables and feeds. A line break in them would begin a new line there, with words that look like an entry of their own.',
    wrong: 'title: "Shelters\\nin Tapachula"',
    right: 'title: Shelters in Tapachula',
  },
  'too-long': {
    title: 'Text too long',
    message: ({ path, limit }) => `"${path}" is longer than ${limit}.`,
    remedy: ({ limit }) => `Shorten it to ${limit} at most.`,
    meaning: 'Short titles and summaries fit on a phone and in a table.',
    wrong: 'title: (four lines)',
    right: 'title: (one line)',
  },
  'too-short': {
    title: 'Text or list too short',
    message: ({ path, limit }) => (limit > 1 ? `"${path}" needs at least ${limit}.` : `"${path}" is empty.`),
    remedy: ({ limit }) => (limit > 1 ? `Write ${limit} or more.` : 'Write its value, or remove the key.'),
    meaning: 'A key without a value says nothing; what is not known is left out.',
    wrong: 'summary: ""',
    right: '(without the key summary)',
  },
  'out-of-range': {
    title: 'Number out of place',
    message: ({ path, found }) => `"${path}" holds ${found}, a number that cannot be there.`,
    remedy: ({ limit }) => `The limit is ${limit}.`,
    meaning: 'Years, numbers of meetings and places in a list have reasonable limits; beyond them there is usually a typing error.',
    wrong: 'year: 20016',
    right: 'year: 2016',
  },
  'assessment-without-level': {
    title: 'Assessment without a level',
    message: () => 'The assessment states no level.',
    remedy: () => 'Add level, norm or practice with one of the levels.',
    meaning: 'An assessment says how much was done: level for an agreement; norm and practice for a measure.',
    wrong: '- subject: d-04',
    right: '- subject: d-04\n  level: partial',
  },
  'state-without-date': {
    title: 'Documentary state without a date',
    message: ({ found }) => `The evidence allows to say "${found}" and bears no date.`,
    remedy: () => 'Add date in the precision of the source, or take state away.',
    meaning:
      'What is documented is documented from a date: so it is known what could be said on any past day. What bears no date is shown and does not change the state.',
    wrong: '- { id: e1, state: done, sources: [{ id: u84 }], confidence: mirror }',
    right: '- { id: e1, date: 2007-07-19/2007-07-20, state: done, sources: [{ id: u84 }], confidence: mirror }',
  },
  'closed-without-outcome': {
    title: 'Closing without an outcome, or an outcome without closing',
    message: ({ found }) => `The stage "${found}" and its outcome do not go together.`,
    remedy: () => 'At the stage closed, add outcome: fulfilled, withdrawn or superseded. At any other stage, take outcome away.',
    meaning: 'To close an agreement says how it ended. A closed agreement without an outcome would look fulfilled.',
    wrong: '- { stage: closed, on: 2027-03 }',
    right: '- { stage: closed, on: 2027-03, outcome: fulfilled }',
  },
  'amount-without-currency': {
    title: 'Amount without a currency',
    message: () => 'An amount is stated and the currency is not.',
    remedy: () => 'Add currency with its three letters, for example USD.',
    meaning: 'Amounts in different currencies cannot be compared, so each agreement names its own.',
    wrong: 'resources: { needed: 12000 }',
    right: 'resources: { currency: USD, needed: 12000 }',
  },
} satisfies Partial<ProblemTexts>;
