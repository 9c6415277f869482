// A data table: the words of the open data in English.
import { columnsEn } from './columns.en.ts';
import { pageEn } from './page.en.ts';
import { queriesEn } from './queries.en.ts';
import type { OpenDataWords } from './es.ts';

const table = (title: string, about: string) => ({ title, about });

export const en: OpenDataWords = {
  columns: columnsEn,
  page: pageEn,
  queries: queriesEn,
  tables: {
    assessments: table(
      'Assessments',
      'One row for each level that a government or an organisation gave, with who says so, of which country and period, and its evidence.',
    ),
    assessment_evidence: table(
      'Evidence of assessments',
      'One row for each document or other piece of evidence that whoever assesses names.',
    ),
    obligations: table(
      'What the rules of the mechanism ask for',
      'One row for each case of a rule: a meeting, a quarter, a year. Those of rules that no body has adopted are requests, and bind nobody.',
    ),
    obligation_owners: table(
      'Of whom each case is asked',
      'One row for each office of which the rule asks it, with whoever held it on that day.',
    ),
    obligation_evidence: table('What each case rests on', 'One row for each entry from which the state was computed.'),
    agreements: table('Agreements', 'One row for each act of a body, with what documents show. No level of any voice is here.'),
    proposals: table('Proposals', 'One row for each thing that was proposed and that, as far as we know, no body has adopted.'),
    guidelines: table('Instruments', 'One row for each of the guidelines, guides, plans and other instruments.'),
    reports: table('Reports', 'One row for each compliance report of an organisation. Its levels are in the assessments.'),
    'self-assessments': table('Self-assessments', 'One row for each answer of a government. Its levels are in the assessments.'),
    reviews: table('Independent reviews', 'One row for each study or audit. They are none of the three voices.'),
    records: table('Documentary record', 'One row for each record of what published sources show.'),
    replies: table('Replies', 'One row for each answer of a party to what was said about it.'),
    meetings: table('Meetings', 'One row for each meeting that sources name.'),
    presidencies: table('Presidencies', 'One row for each turn of the presidency.'),
    plans: table('Annual plans', 'One row for each plan.'),
    documents: table('Documents', 'One row for each agenda, minutes, report or draft, and who received it.'),
    actions: table('Programmes and actions', 'One row for each thing that was done around an agreement.'),
    waivers: table('Waivers and findings', 'One row for each obligation that was waived, or that a document says was not done.'),
    parties: table('Countries, bodies and organisations', 'One row for each country, body, network or organisation. No person.'),
    consultations: table('Consultations', 'One row for each written consultation.'),
    holidays: table('Public holidays', 'One row for each country.'),
    inputs: table('Civil-society statements', 'One row for each declaration, presentation or other text.'),
    practices: table('Good practices', 'One row for each practice that a group told of.'),
    observations: table('Opinions', 'One row for each opinion noted in a group. They are opinions, not facts.'),
    challenges: table('Challenges', 'One row for each gap that documents point out.'),
    chains: table(
      'Subjects over the years',
      'One row for each subject. That one step follows another does not prove that it comes from it.',
    ),
    requests: table('Requests of the documents', 'One row for each part of what documents ask for.'),
    themes: table('Themes', 'One row for each theme or axis.'),
    tags: table('Tags', 'One row for each tag.'),
    sources: table('Sources', 'One row for each document on which something on this site rests.'),
    glossary: table('Glossary', 'One row for each word or acronym.'),
    notes: table('Notes', 'One row for each note of any entry: what a reader should know.'),
    source_references: table('Source references', 'One row for each place in an entry that names a source, and how it was read.'),
  },
  types: {
    text: 'text',
    edtf: 'date in the precision of its source (EDTF)',
    day: 'day',
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false; empty where nothing is said',
    codes: 'several codes, separated by semicolons',
    numbers: 'several numbers, separated by semicolons',
    texts: 'several texts, as a JSON list',
  },
  units: { minutes: 'minutes', months: 'months', days: 'days', currency: 'in the currency of the agreement' },
  yes: 'yes',
  no: 'no',
};
