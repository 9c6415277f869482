// A data table: the English words for problems of consultations and holidays, in the order of the catalogue.
import { listed, sentences, type ProblemTexts } from '../text.ts';
import { didYouMean } from './phrases.ts';

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
} satisfies Partial<ProblemTexts>;
