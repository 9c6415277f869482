// A data table: the English words for problems of assessments and replies, in the order of the catalogue.
import type { ProblemTexts } from '../text.ts';
import { suggestion } from './phrases.ts';

export const assessments = {
  'level-without-evidence': {
    title: 'Full level without evidence',
    message: ({ path }) => `"${path}" says full, and no evidence has an address or a source.`,
    remedy: () => 'Add evidence with url or sources, or lower the level.',
    meaning: 'Nobody, government or organisation, reaches the top level without evidence that a reader can find.',
    wrong: 'level: full',
    right: 'level: full\nevidence:\n  - title: Decree 12 of 2026\n    kind: legislation\n    url: https://example.org/decree-12',
  },
  'level-without-method': {
    title: 'High level without a method',
    message: ({ path, found }) => `"${path}" says ${found}, and nothing explains how that is known.`,
    remedy: () => 'Add method to the assessment or to the header: how many visits, interviews or documents, and when.',
    meaning: 'From substantial upwards, readers must be able to judge how the level was reached.',
    wrong: 'level: substantial',
    right: 'method: Answers of the three responsible offices, July 2026.\nassessments:\n  - subject: {agreement}\n    level: substantial',
  },
  'practice-without-proof': {
    title: 'Full practice without proof of practice',
    message: ({ path }) => `"${path}" says full, and no evidence with an address or a source shows what is done.`,
    remedy: ({ accepted }) => `Add evidence of one of these kinds, with url or sources: ${accepted.join(', ')}. Or lower the level.`,
    meaning: 'A law shows what should be done, not what is done. To call practice full takes evidence that it is done.',
    wrong: 'practice: full\nevidence:\n  - title: Migration act\n    kind: legislation\n    url: https://example.org/act',
    right:
      'practice: full\nevidence:\n  - title: Statistics of the three offices, 2026\n    kind: statistics\n    url: https://example.org/statistics',
  },
  'aspects-left-out': {
    title: 'Measure without norm and practice',
    message: ({ found }) => `The measure "${found}" is given only an overall level.`,
    remedy: () => 'Give both levels, norm and practice. For one you do not know, write no-information.',
    meaning:
      'Governments and organisations are asked the same about each measure: whether the rule exists, and whether it is done on the ground. Only then can their answers be compared. This is a warning: it does not stop publication.',
    wrong: '- subject: {instrument}/m4\n  level: partial',
    right: '- subject: {instrument}/m4\n  norm: full\n  practice: partial',
  },
  'unknown-place': {
    title: 'Place that is not on the list',
    message: ({ found, country }) => `"${found}" is not on the list of places of "${country}".`,
    remedy: (facts) => `${suggestion(facts)} If it is a municipality, put it in municipality.`,
    meaning:
      'The field "region" takes the first-level division of the country (state, department, province or district) as ISO 3166-2 lists it, so that one place is not counted as two. You can write its name, its abbreviation or its code.',
    wrong: 'place: { country: {country}, region: {town} }',
    right: 'place: { country: {country}, region: {region}, municipality: {town} }',
  },
  'period-too-long': {
    title: 'Period too long',
    message: ({ found, limit }) => `The period "${found}" is longer than ${limit} months.`,
    remedy: ({ limit }) => `Give the last ${limit} months observed, or fewer. Anything earlier goes in another file.`,
    meaning: 'A period of several years says little about each of them. The site would also take it for current until it ended.',
    wrong: 'period: 2020/2026',
    right: 'period: "2026"',
  },
  'country-not-bound': {
    title: 'Country that the agreement does not address',
    message: ({ found, subject }) => `${subject} does not address "${found}".`,
    remedy: ({ accepted }) => `Use one of the countries it addresses: ${accepted.join(', ')}.`,
    meaning: 'An agreement that names its countries is assessed only in them. One that names none addresses the member countries.',
    wrong: '- subject: {other}\n  country: jp',
    right: '- subject: {other}\n  country: {second}',
  },
  'assessed-another-country': {
    title: 'Government assessing another country',
    message: ({ found, country }) => `The self-assessment of "${country}" is about "${found}".`,
    remedy: ({ country }) => `Remove country, or write "${country}". The other country can file its own self-assessment.`,
    meaning: 'Each government speaks for itself. Nobody else can speak in its voice.',
    wrong: 'country: {second}\nassessments:\n  - { subject: {other}, country: {third}, level: partial }',
    right: 'country: {second}\nassessments:\n  - { subject: {other}, level: partial }',
  },
  'subject-did-not-exist': {
    title: 'Assessed before it existed',
    message: ({ found, since }) => `"${found}" dates from ${since}, and the period observed is earlier.`,
    remedy: () => 'Correct the period, or assess something that already existed.',
    meaning: 'Nobody can comply with an agreement before it is adopted.',
    wrong: 'period: "2015"\nassessments:\n  - subject: {agreement}',
    right: 'period: 2026-Q3\nassessments:\n  - subject: {agreement}',
  },
  'measure-not-named': {
    title: 'Instrument without its measure',
    message: ({ found }) => `"${found}" is an instrument with several measures, and the assessment names none of them.`,
    remedy: ({ accepted }) => `Name the measure: ${accepted.join(', ')}.`,
    meaning: 'An instrument is verified measure by measure. A single level for all of it would hide which ones are kept and which are not.',
    wrong: '- subject: {instrument}',
    right: '- subject: {instrument}/m4',
  },
  'assessed-twice': {
    title: 'The same thing assessed twice',
    message: ({ found, otherPath }) => `"${found}" is already assessed here for the same place (${otherPath}).`,
    remedy: () => 'Keep one of the two assessments, or say which country or region each is about.',
    meaning: 'About each agreement or measure, in each place, a file says one thing only. With two levels, readers would have to guess.',
    wrong: '- { subject: {agreement}, level: partial }\n- { subject: {agreement}, level: full }',
    right: '- { subject: {agreement}, country: {second}, level: partial }\n- { subject: {agreement}, country: {third}, level: pending }',
  },
  'reply-to-nothing': {
    title: 'Reply to something nobody said',
    message: ({ found, answered }) => `${answered} says nothing about "${found}".`,
    remedy: ({ accepted }) => `Name something it does assess (${accepted.join(', ')}), or remove subject to answer all of it.`,
    meaning: 'A reply is shown next to the assessment it answers, so that assessment has to exist.',
    wrong: 'to: 2026-q3-example\nsubject: {another}',
    right: 'to: 2026-q3-example\nsubject: {agreement}',
  },
  'reply-from-stranger': {
    title: 'Reply from somebody who was not mentioned',
    message: ({ found, answered }) => `${answered} does not speak about "${found}".`,
    remedy: ({ accepted }) =>
      `A party that was assessed or is responsible can reply: ${accepted.join(', ')}. An organisation can file a report instead.`,
    meaning: 'The right of reply belongs to those about whom something was said.',
    wrong: 'from: jp',
    right: 'from: {second}',
  },
} satisfies Partial<ProblemTexts>;
