// A data table: the English words for problems of entries that do not fit together, in the order of the catalogue.
import { listed, sentences, type ProblemTexts } from '../text.ts';
import { didYouMean, suggestion } from './phrases.ts';

export const entries = {
  'dangling-reference': {
    title: 'Id that does not exist',
    message: ({ path, found }) => `"${path}" says "${found}", and no entry has that id.`,
    remedy: ({ nearest, accepted }) => sentences(didYouMean(nearest), `Use the id of an entry in: ${listed(accepted)}.`),
    meaning: 'One entry names another by its id, which is at the end of the address of its page. With a wrong id the link would be broken.',
    wrong: 'subject: {agreement}4',
    right: 'subject: {agreement}',
  },
  'dangling-measure': {
    title: 'Measure that does not exist',
    message: ({ found }) => `There is no measure "${found}".`,
    remedy: (facts) =>
      facts.accepted.length === 0 ? 'Remove the slash and what follows: that instrument has no measures.' : suggestion(facts),
    meaning: 'A measure is written as the id of its instrument, a slash and its own id.',
    wrong: 'subject: {instrument}/m99',
    right: 'subject: {instrument}/m4',
  },
  'duplicate-id': {
    title: 'Repeated id',
    message: ({ found, otherFile }) => `The id "${found}" is already used by ${otherFile}.`,
    remedy: () => 'Rename the newer of the two files. The one already published keeps its name.',
    meaning: 'Two entries with the same id would have the same address, and one would hide the other.',
    wrong: 'reports/org-a/2026-q3.mdx and reports/org-b/2026-q3.mdx',
    right: 'reports/org-a/2026-q3-org-a.mdx and reports/org-b/2026-q3-org-b.mdx',
  },
  'duplicate-local-id': {
    title: 'Id repeated inside the file',
    message: ({ found }) => `The id "${found}" is in this file twice.`,
    remedy: () => 'Number them again: n1, n2, n3…',
    meaning: 'Each note, piece of evidence or measure has a name of its own inside the file. That is how each text finds its place.',
    wrong: '- { id: n1 }\n- { id: n1 }',
    right: '- { id: n1 }\n- { id: n2 }',
  },
  'duplicate-number': {
    title: 'Repeated number',
    message: ({ found, otherFile }) => `The number ${found} already belongs to ${otherFile}.`,
    remedy: () => 'Check which of the two is right.',
    meaning: 'No two meetings of a series share a number, and no two presidencies share the year of a meeting.',
    wrong: 'number: 21 (twice)',
    right: 'number: 22',
  },
  'wrong-folder': {
    title: "Report in another organisation's folder",
    message: ({ found, folder }) => `The report is signed by "${found}" but is in the folder "${folder}".`,
    remedy: () => "Save it in your organisation's folder.",
    meaning: "Each organisation writes in its own folder, so that nobody can replace another's report.",
    wrong: 'content/reports/org-b/… with organization: org-a',
    right: 'content/reports/org-a/… with organization: org-a',
  },
  'demonstration-in-content': {
    title: 'Invented entry in the real content',
    message: ({ found, prefix }) => `"${found}" is an invented entry: its id begins with "${prefix}".`,
    remedy: () => 'Remove it. If the entry is real, rename its file.',
    meaning: 'Invented data appears only on the demonstration site, which says so on every page. It is never mixed with real content.',
    wrong: 'content/agreements/demo-agreement-01.md',
    right: 'content/agreements/d-18.md',
  },
  'dates-out-of-order': {
    title: 'Two dates that do not agree',
    message: ({ path, found, against }) => `"${path}" says ${found}, which does not agree with ${against}.`,
    remedy: () => 'Check both dates: what happened later cannot have an earlier date.',
    meaning: 'An agreement is adopted on the date of its meeting. Its deadline comes later, and so does the evidence of what was done.',
    wrong: 'adopted: 2016-11-17 with due: 2015-01-15',
    right: 'adopted: 2016-11-17 with due: 2017-01-15',
  },
  'body-outside-validity': {
    title: 'Body that did not exist on that date',
    message: ({ found, validFrom, validTo, year }) =>
      `"${found}" existed in ${validFrom ?? '…'}/${validTo ?? '…'}; it could not act in ${year}.`,
    remedy: () => 'Name the body that existed on that date, or correct the date.',
    meaning: 'Networks, groups and secretariats change over the years. Each entry names the body that existed on its date.',
    wrong: 'body: {network} at a meeting of 2021',
    right: 'body: {group}',
  },
  'party-of-wrong-kind': {
    title: 'Party of another kind',
    message: ({ path, found }) => `"${found}" cannot go in "${path}": it is a party of another kind.`,
    remedy: suggestion,
    meaning: 'A field that asks for a country takes a country; one that asks for an organisation takes an organisation.',
    wrong: 'country: {body}',
    right: 'country: {second}',
  },
  'act-asks-nothing': {
    title: 'Act that asks for nothing',
    message: ({ path, verb }) => `An act with the verb "${verb}" asks for nothing, so it cannot have "${path}".`,
    remedy: ({ path }) => `Remove "${path}", or correct act.verb if the act does ask for something.`,
    meaning:
      'To welcome, take note or declare commits nobody. Such acts have no stages, no deadline and nobody responsible, and they get no level.',
    wrong: 'act: { verb: took-note, … } with stages: […]',
    right: 'act: { verb: took-note, … } (without stages)',
  },
  'date-in-future': {
    title: 'Date that has not come yet',
    message: ({ path, found, latest }) => `"${path}" says ${found}, later than ${latest}.`,
    remedy: () => 'Correct the date. Only what has already happened is reported, and what was observed comes before the day it is filed.',
    meaning: 'An entry tells what somebody saw, sent, adopted or found. None of that can be in the future.',
    wrong: 'filed: 2062-10-02',
    right: 'filed: 2026-10-02',
  },
} satisfies Partial<ProblemTexts>;
