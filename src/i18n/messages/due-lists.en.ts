import type { DueListWords } from './due-lists.es.ts';

export const dueListsEn: DueListWords = {
  label: 'Timing',
  lists: {
    overdue: {
      heading: 'Agreements said to be overdue',
      intro:
        'Their date passed, and a government or an organisation says that after it they were not fully done. Whoever is named in each says so, of the place named. This site does not say it.',
      none: 'Nobody has said that an agreement was not done in time.',
    },
    'date-passed': {
      heading: 'Agreements whose date passed',
      intro:
        'Their date passed, and we found nothing that says whether all that they ask for was done in time. That we found nothing is not a breach.',
      none: 'No agreement has a date that passed without its being known whether it was kept.',
    },
    'due-soon': {
      heading: 'Agreements due soon',
      intro: 'Agreements with a date within the next {n} days, the nearest first.',
      none: 'No agreement on this site has a date within the next {n} days.',
    },
    'done-late': {
      heading: 'Agreements done late',
      intro: 'Documents show that they were done, but after the date set.',
      none: 'Of no agreement do documents show that it was done after its date.',
    },
  },
  emptyText: (asOf) => `So it is as of ${asOf}. Of agreements that set no date nobody can say that they are on time or late.`,
  what: 'What',
  date: 'Date set',
  who: 'Whose it is to do',
  verifiedBy: 'Verified by',
  settles:
    'A document that says whether it was done, and when, would settle it. A government can also inform, with its self-assessment, or an organisation, with a report.',
  comes: 'Once it is done, a document that shows it can be sent as a source.',
};
