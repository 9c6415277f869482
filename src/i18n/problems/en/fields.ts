// A data table: the English words for problems of fields, in the order of the catalogue.
import { counted, listed, sentences, type ProblemTexts } from '../text.ts';
import { alternatives, didYouMean, FORMS, suggestion } from './phrases.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.en;

export const fields = {
  'unknown-key': {
    title: 'Unknown field',
    message: ({ found }) => `There is no field "${found}" here.`,
    remedy: suggestion,
    meaning: 'Each kind of entry has its own fields. What is written in an unknown field would be lost without warning, so it is refused.',
    wrong: 'organisation: org-example',
    right: 'organization: org-example',
  },
  'missing-key': {
    title: 'A field is missing',
    message: ({ path }) => `"${path}" is missing.`,
    remedy: ({ accepted }) => (accepted ? `Add it. Accepted: ${listed(accepted)}.` : 'Add it.'),
    meaning: 'Some facts are needed before an entry can be published: who, when, and by what method or source.',
    wrong: 'title: Shelters in {town}',
    right: 'title: Shelters in {town}\norganization: org-example',
  },
  'wrong-type': {
    title: 'Value of another type',
    message: ({ path, found, types, values }) => `"${path}" says "${found}", but takes ${alternatives(types, values)}.`,
    remedy: ({ types, keys }) => {
      if (types.includes('string')) return 'If it is a number or a date, put it in double quotes.';
      if (keys === undefined) return 'Write it that way.';
      const form = types.includes('array') ? 'Each item begins with a hyphen and has its fields' : 'Its fields stand below, further in';
      return `${form}: ${listed(keys.map((key) => `${key}: …`))}`;
    },
    meaning: 'The site neither guesses nor converts: a bare year goes in quotes, a list takes hyphens.',
    wrong: 'period: 2026',
    right: 'period: "2026"',
  },
  'unknown-value': {
    title: 'Value that is not on the list',
    message: ({ path, found }) => `"${path}" cannot say "${found}".`,
    remedy: suggestion,
    meaning: 'Some fields take only the values on a list, so that they can be counted and compared.',
    wrong: 'level: partly',
    right: 'level: partial',
  },
  'bad-format': {
    title: 'Badly written value',
    message: ({ path, found }) => `"${found}" is not written the way "${path}" needs.`,
    remedy: ({ forms, nearest }) =>
      sentences(
        didYouMean(nearest),
        forms.length > 0
          ? `For example: ${listed(forms.map((form) => FORMS[form]))}.`
          : 'The field reference in the repository (docs/fields.md) says how to write it.',
      ),
    meaning: 'Ids have lower-case letters without accents, digits and hyphens. Addresses begin with https://.',
    wrong: 'organization: Org Example',
    right: 'organization: org-example',
  },
  'bad-date': {
    title: 'Date that cannot be understood',
    message: ({ path, found }) => `"${found}" is not a valid date for "${path}".`,
    remedy: ({ forms }) =>
      `Write only as much of the date as is known, in one of these forms: ${listed(forms.map((form) => FORMS[form]))}.`,
    meaning:
      'A date is a year, a month, a quarter, a day or a period. If the source does not give the day, do not invent one. A day that does not exist, such as 30 February, is refused.',
    wrong: 'period: 30/02/2026',
    right: 'period: 2026-02',
  },
  'implausible-date': {
    title: 'Date in an impossible year',
    message: ({ path, found }) => `"${path}" says ${found}, and that year cannot be right.`,
    remedy: ({ first, last }) => `Write a date between ${first} and ${last}.`,
    meaning: `This site is about ${c.word.the}, which began in ${c.since}, and about what is planned for the coming decades. A date far outside those years is a typing error, and would fill the calendar with empty years.`,
    wrong: 'held: 9999-12-31',
    right: 'held: 2026-12-31',
  },
  'control-character': {
    title: 'Line break or tab inside a text',
    message: ({ path, lines }) =>
      `"${path}" has ${lines ? 'a tab or another control character' : 'a line break, a tab or another control character'} in it.`,
    remedy: ({ lines }) => (lines ? 'Put a space instead.' : 'Write the text on one line. In YAML, >- joins the lines that follow.'),
    meaning:
      'Titles, names and places take a single line in calendars, tables and feeds. After a line break, the second part would look like another entry.',
    wrong: 'title: "Shelters\\nin {town}"',
    right: 'title: Shelters in {town}',
  },
  'text-left-open': {
    title: 'Text not yet written',
    message: ({ path, found }) => `"${path}" is still as in the draft: "${found}".`,
    remedy: () => 'Write the text, or leave the field out if it is not needed.',
    meaning: 'Drafts have "…" where a text is missing. Left like this, the page would show it as a title or a summary.',
    wrong: 'title: "…"',
    right: 'title: Shelters in {town}',
  },
  'too-long': {
    title: 'Text or list too long',
    message: ({ path, limit, unit }) => `"${path}" has more than ${counted(limit)} ${unit}.`,
    remedy: ({ limit, unit }) => `Keep it to ${counted(limit)} ${unit}.`,
    meaning: 'Short titles and summaries fit on a phone and in a table.',
    wrong: 'title: (four lines)',
    right: 'title: (one line)',
  },
  'too-short': {
    title: 'Text or list too short',
    message: ({ path, limit, unit }) => (limit > 1 ? `"${path}" needs at least ${limit} ${unit}.` : `"${path}" is empty.`),
    remedy: ({ limit, unit }) => (limit > 1 ? `Write ${limit} ${unit} or more.` : 'Write its value, or remove the field.'),
    meaning: 'An empty field says nothing. What is not known is left out.',
    wrong: 'summary: ""',
    right: '(without the field summary)',
  },
  'out-of-range': {
    title: 'Number outside its limits',
    message: ({ path, found }) => `"${path}" cannot be ${found}.`,
    remedy: ({ limit, bound }) => (bound === 'most' ? `Write ${limit} or less.` : `Write ${limit} or more.`),
    meaning: 'Years, meeting numbers and positions in a list have limits. A number outside them is usually a typing error.',
    wrong: 'year: 20016',
    right: 'year: 2016',
  },
  'assessment-without-level': {
    title: 'Assessment without a level',
    message: () => 'The assessment has no level.',
    remedy: () => 'Add level for an agreement; norm and practice for a measure.',
    meaning:
      'An assessment says how much was done: level for an agreement; norm (does the rule exist?) and practice (is it done on the ground?) for a measure.',
    wrong: '- subject: {agreement}',
    right: '- subject: {agreement}\n  level: partial',
  },
  'state-without-date': {
    title: 'Documentary state without a date',
    message: ({ found }) => `The evidence says "${found}" and has no date.`,
    remedy: () => 'Add date, as exact as the source gives it, or remove state.',
    meaning:
      'The date of each piece of evidence tells the site what the sources showed on any past day. Evidence without a date is shown, but does not change the state.',
    wrong: '- { id: e1, state: done, sources: [{ id: {press} }], confidence: mirror }',
    right: '- { id: e1, date: 2007-07-19/2007-07-20, state: done, sources: [{ id: {press} }], confidence: mirror }',
  },
  'closed-without-outcome': {
    title: 'Closed without an outcome, or an outcome without closing',
    message: ({ found }) =>
      found === 'closed'
        ? 'The agreement was closed and nothing says how it ended.'
        : `The stage "${found}" takes no outcome: only closing does.`,
    remedy: () => 'At the stage closed, add outcome: fulfilled, withdrawn or superseded. At any other stage, remove outcome.',
    meaning: 'Whoever closes an agreement says how it ended: fulfilled, withdrawn or superseded. Without that it would look fulfilled.',
    wrong: '- { stage: closed, on: 2027-03 }',
    right: '- { stage: closed, on: 2027-03, outcome: fulfilled }',
  },
  'amount-without-currency': {
    title: 'Amount without a currency',
    message: () => 'There is an amount, but no currency.',
    remedy: () => 'Add currency with its three letters, for example USD.',
    meaning: 'Amounts in different currencies cannot be compared, so each agreement names its own.',
    wrong: 'resources: { needed: 12000 }',
    right: 'resources: { currency: USD, needed: 12000 }',
  },
  'agreement-without-approval': {
    title: 'Agreement from a recommendation that was not approved',
    message: ({ found }) => `The recommendation names the agreement "${found}", but does not say that it was approved.`,
    remedy: () => 'Add "result: approved", if a source says so, or remove "agreement".',
    meaning:
      'A recommendation leads to an agreement if the meeting approves it. If it was put off or not approved, there is no agreement to name.',
    wrong: '- { at: {body}-2027, result: deferred, agreement: d-90 }',
    right: '- { at: {body}-2027, result: approved, agreement: d-90 }',
  },
} satisfies Partial<ProblemTexts>;
