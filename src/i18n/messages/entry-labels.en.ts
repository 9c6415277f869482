import type { EntryLabelWords } from './entry-labels.es.ts';

export const entryLabelsEn: EntryLabelWords = {
  readIn: 'Where we read it',
  draftedCaution: 'We found no public proof of an endorsement by the countries.',
  searched: 'We looked only in stored copies of public pages and in the working documents.',
  aboutCivilSociety: 'On civil society',
  nothingOnCivilSociety: 'This site holds no act of this meeting that is directly about civil society.',
  notReport: 'This is what its author presented, not a compliance report.',
};
