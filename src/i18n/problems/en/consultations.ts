// A data table: the English words for problems of consultations and holidays, in the order of the catalogue.
import type { ProcedureStep } from '#domain/schemas/vocabulary.ts';
import { listed, sentences, type ProblemTexts } from '../text.ts';
import { didYouMean } from './phrases.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.en;

const STEPS: Record<ProcedureStep, string> = {
  'to-troika': `showing the text to ${c.troika.the} before sending it`,
  'troika-consensus': `having the consensus of ${c.troika.the} before sending it`,
  redistribution: 'sending the text round again with the proposed changes',
  term: 'waiting until the time is up before recording consensus',
  consensus: 'having the consensus of all',
  execution: 'carrying out what was agreed after the consensus',
  informed: 'informing the countries of the result',
};

export const consultations = {
  'round-without-text': {
    title: 'Round without a text',
    message: ({ found }) => `Round "${found}" does not say which text was consulted on.`,
    remedy: () => 'Add "text" with "source" or with "url". If the text is not public, with "reserved: true".',
    meaning:
      'Each round is about one text. If the text changes, another round begins with its own time limit. Without the text nobody knows what the countries accepted.',
    wrong: 'rounds:\n  - { id: r1, sent: 2026-03-02 }',
    right: 'rounds:\n  - { id: r1, sent: 2026-03-02, text: { reserved: true } }',
  },
  'rounds-out-of-order': {
    title: 'Rounds out of order',
    message: ({ found, previousSent }) => `This round was sent on ${found}, before the one above it (${previousSent}).`,
    remedy: () => 'Put the rounds in the order in which they were sent, or correct the date.',
    meaning: 'Each round begins after the one before it, and its time is counted from the new message.',
    wrong: 'rounds:\n  - { id: r1, sent: 2026-03-09, … }\n  - { id: r2, sent: 2026-03-02, … }',
    right: 'rounds:\n  - { id: r1, sent: 2026-03-02, … }\n  - { id: r2, sent: 2026-03-09, … }',
  },
  'position-from-non-member': {
    title: 'Position of a party that is not a member country',
    message: ({ found }) => `"${found}" is not a member country, and its position does not count towards consensus.`,
    remedy: ({ nearest, accepted }) => sentences(didYouMean(nearest), `Member countries: ${listed(accepted)}.`),
    meaning: 'Member countries are consulted, and consensus is theirs. What an observer or an organisation thinks goes in a note.',
    wrong: 'positions: [{ country: ar, on: 2026-03-04, stance: agrees }]',
    right: 'positions: [{ country: {second}, on: 2026-03-04, stance: agrees }]',
  },
  'position-twice': {
    title: 'Two positions of one country in a round',
    message: ({ found, round }) => `"${found}" has two positions in round "${round}".`,
    remedy: () => 'Keep the last one it took, or move the other to its own round.',
    meaning: 'A country has one position in each round. If it changed, the last one counts. A note can tell of the change.',
    wrong: 'positions: [{ country: {second}, stance: objects, … }, { country: {second}, stance: agrees, … }]',
    right: 'positions: [{ country: {second}, stance: agrees, … }]',
  },
  'procedure-not-followed': {
    title: 'A step that did not follow the procedure',
    message: ({ path, step }) => `According to "${path}", a step of the procedure was not followed: ${STEPS[step]}.`,
    remedy: () => 'Check the date and the value. If the source says so, leave the entry: it is published as it happened.',
    meaning:
      'The written procedure has an order. If somebody departed from it, that is published with its evidence. The warning is there in case it is only a typing error.',
    wrong: 'outcome: { result: consensus, on: 2026-03-03 } with a round sent on 2026-03-02',
    right: 'outcome: { result: consensus, on: 2026-03-12 }',
  },
  'consulted-by-another': {
    title: 'Consultation by a country that was not presiding',
    message: ({ found, presided }) => `The consultation says that "${found}" was presiding, but on that day "${presided}" was.`,
    remedy: () => 'Check "presidency" and the day of sending. If the source says so, leave the entry and say so in a note.',
    meaning: 'The presiding country consults. The site compares the date with the terms of the presidencies it knows.',
    wrong: 'presidency: aa, with a round sent in the term of bb',
    right: 'presidency: bb',
  },
  'holiday-outside-years': {
    title: 'Holiday in a year that the table does not cover',
    message: ({ found }) => `The table does not cover the year of the holiday of ${found}.`,
    remedy: ({ accepted }) => `Correct the date, or add that year with all its holidays. The table covers: ${listed(accepted)}.`,
    meaning:
      'A year is covered whole or not at all. With half a year, a deadline would look as if all holidays had been counted, and that would be false.',
    wrong: 'years: [2026]\n… { on: 2027-01-01, confidence: general }',
    right: 'years: [2026]\n… { on: 2026-01-01, confidence: general }',
  },
  'holidays-twice': {
    title: 'Two tables of holidays for one country',
    message: ({ found, otherFile }) => `"${found}" already has a table of holidays: ${otherFile}.`,
    remedy: () => 'Merge the two tables.',
    meaning: 'Each country has one table of holidays, with all the years that are known.',
    wrong: 'holidays/{second}.md and holidays/{second}-2027.md, both with country: {second}',
    right: 'holidays/{second}.md with years: [2026, 2027]',
  },
  'holidays-end-soon': {
    title: 'Table of holidays that ends soon',
    message: ({ found, path }) => `The table ends with the year ${found} ("${path}").`,
    remedy: ({ path }) =>
      path === 'years'
        ? 'Add the following years with all their holidays, as the country publishes them.'
        : 'See whether the laws are still the same and raise "computed.to". If they changed, correct the rules or write the years under "years".',
    meaning: 'After the last year of the table, the site computes no deadline for that country. The warning comes more than a year ahead.',
    wrong: 'computed: { from: 2025, to: 2035 }, in October 2034',
    right: 'computed: { from: 2025, to: 2045 }',
  },
} satisfies Partial<ProblemTexts>;
