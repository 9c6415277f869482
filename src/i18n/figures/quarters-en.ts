import type { QuarterWords } from './quarters-es.ts';

export const quarters: QuarterWords = {
  heading: 'At the end of each quarter',
  title: 'Where did agreements and measures stand at the end of each quarter?',
  measure: 'Cases of each voice on the last day of each quarter, and today.',
  record: (now, of, date, then, thenOf) =>
    `Documents show something on ${now} of ${of} agreements that asked for something or settled it; dated up to ${date}, on ${then} of ${thenOf}.`,
  known: {
    government: (now, of, then, thenOf) => `governments, today in ${now} of ${of} and then in ${then} of ${thenOf}`,
    'civil-society': (now, of, then, thenOf) => `civil society, today in ${now} of ${of} and then in ${then} of ${thenOf}`,
  },
  voices: (date, list) => `Cases with a level that counted on ${date} and that counts today: ${list}.`,
  hindsight: 'This is what we know today of each past day, not what this site said then.',
  columns: {
    day: 'At the end of',
    government: 'Governments: cases with a level',
    'civil-society': 'Civil society: cases with a level',
    record: 'Documentary record: agreements on which something is shown',
  },
  never: 'No level in any quarter.',
  choose: {
    label: 'What to look at',
    of: 'Country or theme',
    all: 'All together',
    countries: 'Countries',
    themes: 'Themes',
    voice: 'Voice',
    voices: 'All three, each apart',
    quarter: 'End of quarter',
    reset: 'Clear the choice',
    help: 'What you choose also stands out in the other charts of this page that show it apart. The others go on counting everything.',
  },
  highest: 'up to {n}',
  chosen: '{group}, on {date}',
  spoken: '{voice}: {count}',
  elsewhere: 'The documentary record does not count country by country. It is under "The region as a whole".',
  noCases: 'No cases.',
  failed: 'The numbers could not be loaded. They are in the data files, below.',
  lists: "Today's cases, one by one",
  file: (size) => `The same numbers by country and theme, JSON (${size})`,
};
