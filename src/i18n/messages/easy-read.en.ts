import type { EasyReadWords } from './easy-read.es.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.en;

/** Words of the easy-read page, one idea a sentence. */
export const easyReadEn: EasyReadWords = {
  title: 'Easy read',
  description: 'What this site is, what was agreed and what is known. In short sentences.',
  untested: 'People who find reading hard have not tested this page yet. It does not carry an easy-read mark.',
  what: {
    heading: 'What this site is',
    lines: [
      'Many people leave their country for another country.',
      'This is called migration.',
      `${c.Countries} governments talk together about migration.`,
      `This group of governments is called ${c.full.the}.`,
      'Some organisations help people who migrate.',
      'These organisations form a network.',
      'The governments agree on things.',
      'The network asks the governments for things.',
      'This site tells what was agreed, and what is known afterwards.',
    ],
  },
  agreed: {
    heading: 'What was agreed',
    counts: {
      agreements: (n) => (n === 1 ? 'This site has 1 agreement.' : `This site has ${n} agreements.`),
      asked: (n) => (n === 1 ? '1 agreement asked for something to be done.' : `${n} agreements asked for something to be done.`),
      rest: (n) =>
        n === 1
          ? 'In the other one we did not read that anything was asked for.'
          : `In the other ${n} we did not read that anything was asked for.`,
    },
    lines: ['An agreement can be about children, about work or about going back home.'],
    link: 'See the list of agreements',
  },
  known: {
    heading: 'What is known of what was asked',
    documents: 'We looked in documents.',
    states: {
      done: (n) =>
        n === 1 ? 'For 1 agreement, documents show that it was done.' : `For ${n} agreements, documents show that it was done.`,
      'in-force': (n) => (n === 1 ? '1 agreement was in force.' : `${n} agreements were in force.`),
      partly: (n) => (n === 1 ? 'For 1 agreement, a part was done.' : `For ${n} agreements, a part was done.`),
      'nothing-found': (n) => (n === 1 ? 'For 1 agreement we found nothing.' : `For ${n} agreements we found nothing.`),
      'no-record': (n) => (n === 1 ? '1 agreement is still to be studied.' : `${n} agreements are still to be studied.`),
    },
    silence: ['Finding nothing does not mean that it was not done.', 'It means that we do not know.'],
  },
  voices: {
    heading: 'Who says something',
    lines: ['Each government can say what it did.', 'Each organisation can say what it saw.', 'This site shows the two apart.'],
    governments: (n) =>
      n === 0
        ? 'Today there is no answer from a government.'
        : n === 1
          ? 'Today there is 1 answer from a government.'
          : `Today there are ${n} answers from governments.`,
    organizations: (n) =>
      n === 0
        ? 'Today there is no report from an organisation.'
        : n === 1
          ? 'Today there is 1 report from an organisation.'
          : `Today there are ${n} reports from organisations.`,
  },
  help: {
    heading: 'What this site does not do',
    lines: [
      'This site gives no papers and no permits.',
      'This site cannot solve your case.',
      'Do not write your name or your story here.',
      'This site is not an official page of the governments or of the network.',
    ],
  },
  more: { heading: 'You can go on here', countries: 'Look by country', glossary: 'Difficult words' },
};
