// A data table: the English words for problems of assessments, replies and new agreements, in the order of the catalogue.
import type { Specific } from '#domain/schemas/vocabulary.ts';
import type { ProblemTexts } from '../text.ts';
import { suggestion } from './phrases.ts';

const SPECIFIC_WORDS: Record<Specific, string> = {
  responsible: 'who is responsible',
  date: 'the date',
  deliverable: 'the deliverable',
  indicator: 'the indicator',
  scope: 'whom and where it reaches',
  resources: 'the resources',
  verification: 'the means of verification',
};

export const assessments = {
  'level-without-evidence': {
    title: 'Full level without evidence',
    message: ({ path }) => `"${path}" says full, and no evidence has an address or a source.`,
    remedy: () => 'Add evidence with url or sources, or lower the level.',
    meaning: 'Nobody, on either side, reaches the top level without evidence that a reader can find.',
    wrong: 'level: full',
    right: 'level: full\nevidence:\n  - title: Decree 12 of 2026\n    kind: legislation\n    url: https://example.org/decree-12',
  },
  'level-without-method': {
    title: 'High level without a method',
    message: ({ path, found }) => `"${path}" says ${found}, and nothing says how that is known.`,
    remedy: () => 'Add method to the assessment or to the entry: how many visits, interviews or documents, and when.',
    meaning: 'From substantial upwards a reader must be able to judge how the level was reached.',
    wrong: 'level: substantial',
    right: 'method: Answers of the three responsible offices, July 2026.\nassessments:\n  - subject: d-04\n    level: substantial',
  },
  'practice-without-proof': {
    title: 'Full practice without proof of practice',
    message: ({ path }) => `"${path}" says full, and no evidence with an address or a source shows what is done.`,
    remedy: ({ accepted }) => `Add evidence of one of these kinds, with url or sources: ${accepted.join(', ')}. Or lower the level.`,
    meaning: 'A law shows what ought to be done, not what is done. Full practice needs evidence that it is done.',
    wrong: 'practice: full\nevidence:\n  - title: Migration act\n    kind: legislation\n    url: https://example.org/act',
    right:
      'practice: full\nevidence:\n  - title: Statistics of the three offices, 2026\n    kind: statistics\n    url: https://example.org/statistics',
  },
  'aspects-left-out': {
    title: 'Measure without norm and practice',
    message: ({ found }) => `Of the measure "${found}" only a level of the whole is given.`,
    remedy: () => 'Give both levels, norm and practice; no-information for the one that you do not know.',
    meaning:
      'Governments and organisations are asked the same of each measure: whether the rule exists, and whether it is kept. Only so can what they say be compared. This is a warning.',
    wrong: '- subject: ins-2016-ninez/m4\n  level: partial',
    right: '- subject: ins-2016-ninez/m4\n  norm: full\n  practice: partial',
  },
  'unknown-place': {
    title: 'Place that is not in the register',
    message: ({ found, country }) => `"${found}" is no first-level division of "${country}".`,
    remedy: (facts) => `${suggestion(facts)} A municipality goes into municipality.`,
    meaning:
      'Places are written by the first-level division of ISO 3166-2 (state, department, province…), so that one place is not counted as two. The name, the abbreviation and the code are accepted.',
    wrong: 'place: { country: mx, region: Tapachula }',
    right: 'place: { country: mx, region: Chiapas, municipality: Tapachula }',
  },
  'period-too-long': {
    title: 'Period too long',
    message: ({ found, limit }) => `The period "${found}" spans more than ${limit} months.`,
    remedy: ({ limit }) => `Give the latest period observed, of up to ${limit} months, and an entry of its own for each earlier one.`,
    meaning: 'A period of several years says little of each of them, and would pass as current for as long as it lasts.',
    wrong: 'period: 2020/2026',
    right: 'period: 2026',
  },
  'country-not-bound': {
    title: 'Country that the agreement does not address',
    message: ({ found, subject }) => `${subject} does not address "${found}".`,
    remedy: ({ accepted }) => `Use one of the countries that it addresses: ${accepted.join(', ')}.`,
    meaning: 'An agreement that names its countries can only be assessed in those; one that names none addresses the member countries.',
    wrong: '- subject: d-15\n  country: jp',
    right: '- subject: d-15\n  country: gt',
  },
  'assessed-another-country': {
    title: 'A government that assesses another country',
    message: ({ found, country }) => `The self-assessment of "${country}" speaks about "${found}".`,
    remedy: ({ country }) => `Take country away, or write "${country}". The other country can file its own self-assessment.`,
    meaning: 'In the column of governments each one speaks for itself. Nobody else fills its column.',
    wrong: 'country: gt\nassessments:\n  - { subject: d-15, country: hn, level: partial }',
    right: 'country: gt\nassessments:\n  - { subject: d-15, level: partial }',
  },
  'subject-did-not-exist': {
    title: 'Assessed before it existed',
    message: ({ found, since }) => `"${found}" dates from ${since}, after the period observed.`,
    remedy: () => 'Correct the period, or assess something that existed in it.',
    meaning: 'Nobody can comply with an agreement before it is adopted.',
    wrong: 'period: 2015\nassessments:\n  - subject: d-04',
    right: 'period: 2026-Q3\nassessments:\n  - subject: d-04',
  },
  'measure-not-named': {
    title: 'Instrument without its measure',
    message: ({ found }) => `"${found}" is an instrument with several measures, and the assessment names none.`,
    remedy: ({ accepted }) => `Name the measure: ${accepted.join(', ')}.`,
    meaning: 'Instruments are verified measure by measure: a level for the whole would hide which of them is kept.',
    wrong: '- subject: ins-2016-ninez',
    right: '- subject: ins-2016-ninez/m4',
  },
  'assessed-twice': {
    title: 'The same thing assessed twice',
    message: ({ found, otherPath }) => `"${found}" was already assessed in this entry, for the same place (${otherPath}).`,
    remedy: () => 'Leave one of the two, or tell them apart by country or region.',
    meaning: 'One entry says one thing of each subject and place. Two levels would leave the reader to guess.',
    wrong: '- { subject: d-04, level: partial }\n- { subject: d-04, level: full }',
    right: '- { subject: d-04, country: gt, level: partial }\n- { subject: d-04, country: hn, level: pending }',
  },
  'nothing-asked': {
    title: 'Documentary state of an act that asks for nothing',
    message: ({ found, subject }) => `The evidence carries "${found}", and "${subject}" asks for nothing to be done.`,
    remedy: () => 'Take state away. The evidence and its words stay.',
    meaning:
      'To take note, to thank, to welcome or to declare asks for nothing that could be documented as done. Such acts are shown outside every scale.',
    wrong: '- { id: e1, date: 2001-03-22, state: done, sources: [{ id: u28 }], confidence: mirror }',
    right: '- { id: e1, date: 2001-03-22, sources: [{ id: u28 }], confidence: mirror }',
  },
  'date-in-future': {
    title: 'Date that has not come',
    message: ({ path, found, latest }) => `"${path}" is ${found}, later than ${latest}.`,
    remedy: () => 'Correct the date. What is told as done has been done by today; what is observed comes before it is filed.',
    meaning: 'An entry tells what was seen, sent, adopted or found. What has not happened yet cannot have been.',
    wrong: 'filed: 2062-10-02',
    right: 'filed: 2026-10-02',
  },
  'reply-to-nothing': {
    title: 'Reply to something that was not said',
    message: ({ found, answered }) => `${answered} says nothing of "${found}".`,
    remedy: ({ accepted }) => `Name what it assesses (${accepted.join(', ')}), or leave subject out to answer the whole.`,
    meaning: 'A reply stands next to the assessment that it answers, so that assessment must exist.',
    wrong: 'to: 2026-q3-example\nsubject: d-17',
    right: 'to: 2026-q3-example\nsubject: d-04',
  },
  'reply-from-stranger': {
    title: 'Reply from somebody that was not assessed',
    message: ({ found, answered }) => `${answered} does not speak about "${found}".`,
    remedy: ({ accepted }) =>
      `A reply comes from a party that was assessed or is responsible: ${accepted.join(', ')}. Others can file a report.`,
    meaning: 'The right of reply belongs to those of whom something was said.',
    wrong: 'from: jp',
    right: 'from: gt',
  },
  'agreement-not-verifiable': {
    title: 'Agreement that cannot be verified',
    message: ({ missing, others }) =>
      `As written, nobody can verify it: it states no ${missing.map((key) => SPECIFIC_WORDS[key]).join(' and no ')}.${others.length === 0 ? '' : ` Nor does it state: ${others.map((key) => SPECIFIC_WORDS[key]).join(', ')}.`}`,
    remedy: () => 'Add at least one of the three, if the text states it. If it does not, there is still time to agree on it.',
    meaning:
      'Without a product, a date or an indicator there is nothing to look for: no government and no organisation can say whether it was done. The site shows it so.',
    wrong: 'deliverables: (none)',
    right: 'deliverables: [{ id: p1, due: { on: 2027-03-31 } }]',
  },
  'placeholder-text': {
    title: 'Text that says nothing yet',
    message: ({ path, found }) => `"${path}" says "${found}": it counts as not stated.`,
    remedy: () => 'Write what the text of the agreement says, or remove the key.',
    meaning: '"To be defined" or "to be identified" holds the place of a fact and is none. It does not count as specific.',
    wrong: 'indicators: { p1: "To be defined" }',
    right: '(without the key indicators)',
  },
  'agreement-not-specific': {
    title: 'Agreement that leaves things open',
    message: ({ missing, total }) =>
      `The agreement does not state ${missing.length} of ${total} facts: ${missing.map((key) => SPECIFIC_WORDS[key]).join(', ')}.`,
    remedy: () => 'Add what the text of the agreement says. Where it says nothing, there is still time to agree it.',
    meaning:
      'Seven facts make an agreement specific: who, by when, what, measured how, for whom and where, with what, and how it is verified. This is a warning: what the act does not say is not invented.',
    wrong: 'adopted: 2026-10-15\ndeliverables: [{ id: p1, does: [equipo-tripartito] }]',
    right: 'adopted: 2026-10-15\ndeliverables: [{ id: p1, does: [equipo-tripartito], due: { on: 2027-03-31 } }]',
  },
} satisfies Partial<ProblemTexts>;
