// A data table: the English words for problems of entries that do not fit together, in the order of the catalogue.
import { listed, sentences, type ProblemTexts } from '../text.ts';
import { didYouMean, suggestion } from './phrases.ts';

export const entries = {
  'dangling-reference': {
    title: 'Reference to something that does not exist',
    message: ({ path, found }) => `"${path}" names "${found}", which does not exist.`,
    remedy: ({ nearest, accepted }) => sentences(didYouMean(nearest), `It must be the id of an entry in: ${listed(accepted)}.`),
    meaning: 'Entries name one another by their ids. Where one does not exist, the link would be broken.',
    wrong: 'subject: d-044',
    right: 'subject: d-04',
  },
  'dangling-measure': {
    title: 'Measure that does not exist',
    message: ({ found }) => `"${found}" is not a measure that exists.`,
    remedy: (facts) => (facts.accepted.length === 0 ? 'Take away the slash and what follows: it has no measures.' : suggestion(facts)),
    meaning: 'A measure is named by the id of its guideline, a slash and its own id.',
    wrong: 'subject: ins-2016-ninez/m99',
    right: 'subject: ins-2016-ninez/m4',
  },
  'duplicate-id': {
    title: 'Repeated id',
    message: ({ found, otherFile }) => `The id "${found}" is already used by ${otherFile}.`,
    remedy: () => 'The newer of the two files takes another name; what is already published keeps its own.',
    meaning: 'Two entries with one id would have the same address, and one would hide the other.',
    wrong: 'reports/org-a/2026-q3.mdx and reports/org-b/2026-q3.mdx',
    right: 'reports/org-a/2026-q3-org-a.mdx and reports/org-b/2026-q3-org-b.mdx',
  },
  'duplicate-local-id': {
    title: 'Repeated inner id',
    message: ({ found }) => `The id "${found}" is repeated inside the file.`,
    remedy: () => 'Number them again: n1, n2, n3…',
    meaning: 'Each note, piece of evidence or measure is told apart by its id inside the file.',
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
    message: ({ found, folder }) => `The report is signed by "${found}" but stands in the folder "${folder}".`,
    remedy: () => 'Save it in the folder of your organisation.',
    meaning: "Each organisation writes in its own folder, so that nobody can replace another's report.",
    wrong: 'content/reports/org-b/… with organization: org-a',
    right: 'content/reports/org-a/… with organization: org-a',
  },
  'demonstration-in-content': {
    title: 'Demonstration entry in the content',
    message: ({ found, prefix }) => `"${found}" is an invented entry: its id begins with "${prefix}".`,
    remedy: () => 'Remove it. Where the entry is real, rename its file.',
    meaning:
      'Invented data are shown on the demonstration site alone, which says so on every page. They are never mixed with real content.',
    wrong: 'content/agreements/demo-agreement-01.md',
    right: 'content/agreements/d-18.md',
  },
  'dates-out-of-order': {
    title: 'Dates out of order',
    message: ({ path, found, against }) => `"${path}" says ${found}, which does not fit ${against}.`,
    remedy: () => 'Check both dates; what happens later cannot bear an earlier date.',
    meaning: 'An agreement is adopted at its meeting, falls due after it is adopted, and is evidenced after it exists.',
    wrong: 'adopted: 2016-11-17 with due: 2015-01-15',
    right: 'adopted: 2016-11-17 with due: 2017-01-15',
  },
  'body-outside-validity': {
    title: 'Body outside its years',
    message: ({ found, validFrom, validTo, year }) =>
      `"${found}" exists in ${validFrom ?? '…'}/${validTo ?? '…'}; it could not act in ${year}.`,
    remedy: () => 'Name the body that existed on that date, or correct the date.',
    meaning: 'Networks, groups and secretariats change. An agreement keeps the body that adopted it, and that body must have existed.',
    wrong: 'body: red-consular at a meeting of 2021',
    right: 'body: gt-proteccion',
  },
  'party-of-wrong-kind': {
    title: 'Party of another kind',
    message: ({ path, found }) => `"${found}" is not the kind of party that "${path}" asks for.`,
    remedy: suggestion,
    meaning: 'Where a country is asked for there must be a country; where an organisation, an organisation.',
    wrong: 'country: grcm',
    right: 'country: gt',
  },
  'act-asks-nothing': {
    title: 'Act that asks for nothing',
    message: ({ path, verb }) => `The verb "${verb}" does not ask for anything to be done, so "${path}" cannot be here.`,
    remedy: ({ path }) => `Remove "${path}", or correct act.verb where the act does ask for something.`,
    meaning:
      'To welcome, take note or declare commits nobody. Such an act has no stages, no deadline and no responsible party, and is outside every scale.',
    wrong: 'act: { verb: took-note, … } with stages: […]',
    right: 'act: { verb: took-note, … } (without stages)',
  },
  'stage-not-possible': {
    title: 'Stage that the act cannot have',
    message: ({ found, verb }) => `An act with the verb "${verb}" does not pass the stage "${found}".`,
    remedy: ({ accepted }) => `It can pass: ${accepted.join(', ')}.`,
    meaning: 'What is adopted, signed or set as a rule holds from that day: nobody puts it into an annual plan.',
    wrong: 'act: { verb: signed, … } with stages: [{ stage: planned, … }]',
    right: 'act: { verb: signed, … } with stages: [{ stage: endorsed, … }]',
  },
} satisfies Partial<ProblemTexts>;
