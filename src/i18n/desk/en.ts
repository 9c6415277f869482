// A data table: the English words of the desk, its papers and their files.
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';
import type { DeskWords } from './es.ts';
import { meetingPapersEn } from './meetings.en.ts';
import { monitoringEn } from './monitoring.en.ts';

const c = CONFERENCE_NAMES.en;

export const deskEn: DeskWords = {
  file: {
    page: 'Page {n} of {all}',
    mark: 'Mark: {word}',
    asOf: 'As of {day}.',
    contents: 'Contents',
  },
  page: {
    lead: 'Documents that are ready for Word or for paper: the report to the member countries, handover packs, sheets and letters.',
    notice:
      'The program makes them from what this site holds. Nobody has signed or approved them: whoever sends one reads it first and answers for it.',
    papers: 'Documents',
    none: 'There is no content yet from which a document could be made.',
    each: {
      'monitoring-report': `What was agreed, what each voice says, what falls due and what is not known, for ${c.group.the}.`,
      handover: 'What stands open and what is to be done, for whoever takes over.',
      brief: 'What matters most, for a new authority.',
      'country-sheet': 'What reaches a country and what is known of it.',
      'agreement-sheet': 'One agreement: what it asks for, what each voice says, on which documents that rests.',
      'annual-plan': 'The agreements of a plan, with who does what, dates and what is known of each.',
      agenda: 'The items of a meeting and the agreements to look at.',
      minutes: 'Minutes to fill in: attendance, items and agreements.',
      letter: 'A question to the office that could answer it.',
    },
  },
  kinds: {
    'monitoring-report': 'Monitoring report',
    handover: 'Handover pack',
    brief: 'In two pages',
    'country-sheet': 'Country sheet',
    'agreement-sheet': 'Agreement sheet',
    'annual-plan': 'Annual plan',
    agenda: 'Agenda',
    minutes: 'Minutes to fill in',
    letter: 'Letter',
  },
  monitoring: monitoringEn,
  meetings: meetingPapersEn,
  word: 'Word document',
  print: 'To print this page, use the command "Print" of the browser.',
  offered: 'Documents for Word',
  open: 'page',
};
