// A data table: the English words for problems of consultations and holidays, in the order of the catalogue.
import type { ProcedureStep } from '#domain/schemas/vocabulary.ts';
import { listed, sentences, type ProblemTexts } from '../text.ts';
import { didYouMean } from './phrases.ts';

const STEPS: Record<ProcedureStep, string> = {
  'to-troika': 'putting the text to the Troika before sending it',
  'troika-consensus': 'having the consensus of the Troika before sending it',
  redistribution: 'sending the text round again with the changes proposed',
  term: 'waiting for the end of the term before recording consensus',
  consensus: 'having the consensus of all',
  execution: 'carrying out what was concerted after the consensus',
  informed: 'informing the countries of the result',
};

export const consultations = {
  'round-without-text': {
    title: 'Round without a text',
    message: ({ found }) => `Round "${found}" does not say which text was consulted.`,
    remedy: () => 'Add "text" with "source", with "url" or, where the text is not public, with "reserved: true".',
    meaning:
      'Each round consults one text. A changed text opens another round with another term, so without the text nobody knows what the countries accepted.',
    wrong: 'rounds:\n  - { id: r1, sent: 2026-03-02 }',
    right: 'rounds:\n  - { id: r1, sent: 2026-03-02, text: { reserved: true } }',
  },
  'rounds-out-of-order': {
    title: 'Rounds out of order',
    message: ({ found, previousSent }) => `The round was sent on ${found}, before the round that precedes it (${previousSent}).`,
    remedy: () => 'Put the rounds in the order in which they were sent, or correct the date.',
    meaning: 'Each round begins after the one before it: the term counts again from the new message.',
    wrong: 'rounds:\n  - { id: r1, sent: 2026-03-09, … }\n  - { id: r2, sent: 2026-03-02, … }',
    right: 'rounds:\n  - { id: r1, sent: 2026-03-02, … }\n  - { id: r2, sent: 2026-03-09, … }',
  },
  'position-from-non-member': {
    title: 'Position of a party that is no member country',
    message: ({ found }) => `"${found}" is no member country, and its position does not count towards consensus.`,
    remedy: ({ nearest, accepted }) => sentences(didYouMean(nearest), `Member countries: ${listed(accepted)}.`),
    meaning:
      'A consultation addresses the member countries, and consensus is theirs. What an observer or an organisation says is told in a note.',
    wrong: 'positions: [{ country: ar, on: 2026-03-04, stance: agrees }]',
    right: 'positions: [{ country: gt, on: 2026-03-04, stance: agrees }]',
  },
  'position-twice': {
    title: 'Two positions of one country in a round',
    message: ({ found, round }) => `"${found}" has two positions in round "${round}".`,
    remedy: () => 'Keep the last position it took, or move the other one to its own round.',
    meaning: 'In each round a country has one position. Where it changed, the last one stands, and a note can tell of the change.',
    wrong: 'positions: [{ country: gt, stance: objects, … }, { country: gt, stance: agrees, … }]',
    right: 'positions: [{ country: gt, stance: agrees, … }]',
  },
  'procedure-not-followed': {
    title: 'A step that did not follow the procedure',
    message: ({ path, step }) => `By “${path}”, a step of the procedure was not followed: ${STEPS[step]}.`,
    remedy: () => 'Check the date and the value. If the source says so, leave the entry: it is published as it is documented.',
    meaning:
      'The written procedure has an order. What departed from it is published with its evidence; this warning is there so that it is no slip of the pen.',
    wrong: 'outcome: { result: consensus, on: 2026-03-03 } with a round sent on 2026-03-02',
    right: 'outcome: { result: consensus, on: 2026-03-12 }',
  },
  'consulted-by-another': {
    title: 'A consultation by a country that did not preside',
    message: ({ found, presided }) => `The consultation says that “${found}” presided; on that day “${presided}” did.`,
    remedy: () => 'Check “presidency” and the day of sending. If the source says so, leave the entry and tell it in a note.',
    meaning: 'Whoever presides consults. The site compares this with the documented terms of the presidencies.',
    wrong: 'presidency: aa, with a round sent in the term of bb',
    right: 'presidency: bb',
  },
  'holiday-outside-years': {
    title: 'Holiday outside the years of its table',
    message: ({ found }) => `The holiday of ${found} is not in a year that the table covers.`,
    remedy: ({ accepted }) => `Correct the date, or add the year with all its holidays. The table covers: ${listed(accepted)}.`,
    meaning:
      'A year is covered whole or not at all. With half a year, a deadline would look as if all holidays had been counted, which would be false.',
    wrong: 'years: [2026]\n… { on: 2027-01-01, confidence: general }',
    right: 'years: [2026]\n… { on: 2026-01-01, confidence: general }',
  },
  'holidays-twice': {
    title: 'Two tables of holidays of one country',
    message: ({ found, otherFile }) => `"${found}" already has a table of holidays: ${otherFile}.`,
    remedy: () => 'Put both tables into one.',
    meaning: 'Each country has one table of holidays with all the years that are known.',
    wrong: 'holidays/gt.md and holidays/gt-2027.md, both with country: gt',
    right: 'holidays/gt.md with years: [2026, 2027]',
  },
  'holidays-end-soon': {
    title: 'Table of holidays that ends soon',
    message: ({ found, path }) => `The table ends with the year ${found} ("${path}").`,
    remedy: ({ path }) =>
      path === 'years'
        ? 'Add the following years with all their holidays, as the country publishes them.'
        : 'Read whether the laws are still the same and raise "computed.to"; where they changed, correct the rules or write the years into "years".',
    meaning:
      'After the last year of the table the site computes no deadline of that country. The warning comes more than a year ahead, before anybody misses one.',
    wrong: 'computed: { from: 2025, to: 2035 }, in October 2034',
    right: 'computed: { from: 2025, to: 2045 }',
  },
} satisfies Partial<ProblemTexts>;
