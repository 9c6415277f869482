import type { ArchiveWords } from './es.ts';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const archiveEn: ArchiveWords = {
  lead: 'What this site says changes. Whoever cites it needs to find tomorrow what they read today.',
  none: 'No versions are kept yet: citations lead to the page of today and say of which day the data are.',
  kept: (count: number, first: string, last: string) =>
    count === 1 ? `One version has been kept, of ${last}.` : `Versions have been kept on ${count} days, from ${first} to ${last}.`,
  started: 'The archive is open, and the first version will be kept soon.',
  how: {
    heading: 'How it is kept',
    points: [
      'A page, a chart or a table is kept again when it says something else than the last time. A change of the day of computation alone does not count.',
      'What the passing of time brings is a change, too: a date that passed, information that went out of date.',
      'A kept version is never changed or deleted. If it had an error, the error stays in it, and the correction is on the page of today.',
      'Only what endangers somebody is taken down. Its place says on which day that was done, and not what stood there.',
      'Citations, and the code that embeds charts, lead to the kept version where there is one.',
      'The pages of agreements, instruments, reports, countries, topics and numbers are kept, with the charts and the data. Forms, the search and the desk are not.',
    ],
  },
  days: {
    heading: 'Days that were kept',
    year: (year: string, count: number) => `${year}: ${counted(count, 'day', 'days')}`,
    day: (day: string) => `What was kept on ${day}, with the checksum of each file (JSON)`,
  },
  band: {
    label: 'Kept version',
    said: (day: string) => `This is the page as it was on ${day}. Its links lead to the pages of today.`,
    present: 'See the page of today',
    versions: 'All its versions, and which came next',
  },
  versions: {
    heading: (title: string) => `Versions of "${title}"`,
    lead: 'From the newest to the oldest. Each holds until the next one.',
    present: 'The page of today',
    from: (day: string) => `Version of ${day}`,
    next: (day: string) => `The next one is of ${day}.`,
    latest: 'It is the last one that was kept.',
    takenDown: (day: string) => `It was taken down on ${day}.`,
    gone: (day: string) => `On ${day} the page was no longer on the site.`,
  },
  takenDown: {
    heading: 'Version taken down',
    said: (day: string) => `This version was taken down on ${day}.`,
  },
  gone: {
    heading: 'This page is no longer on the site',
    lead: (title: string) => `"${title}" stood here.`,
    until: (day: string) => `It went before ${day}. What it said can be read in its kept versions, which are not what the site says today.`,
  },
};
