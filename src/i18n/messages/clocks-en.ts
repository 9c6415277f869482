// A data table: the English words of consultations, holidays, the calculator and the calendar.
import type * as spanish from './clocks-es.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.en;

export const consultations: typeof spanish.consultations = {
  states: {
    announced: 'Announced',
    'to-troika': 'With the Troika',
    reaction: 'The Troika has reacted',
    sent: 'Sent to the countries',
    restarted: 'Restarted with a new text',
    consensus: 'Consensus',
    ended: 'Ended without consensus',
    executed: 'Carried out',
    informed: 'Countries told of the result',
  },
  kinds: { procedure: 'Written procedure between meetings', other: 'Another consultation by the presidency' },
  topics: { substantive: 'Substantive, according to the source', procedural: 'Procedural, according to the source' },
  reactions: {
    consensus: 'the Troika agrees',
    changes: 'the Troika asks for changes',
    'no-consensus': 'the Troika does not agree',
  },
  results: { consensus: 'consensus', 'no-consensus': 'no consensus', withdrawn: 'withdrawn' },
  track: {
    label: 'Steps of the procedure',
    troika: 'To the Troika',
    reaction: "The Troika's reaction",
    sent: 'To the countries',
    outcome: 'Result',
    executed: 'Carried out',
    informed: 'Countries told of the result',
  },
  stances: {
    proposes: 'Proposes the text',
    agrees: 'Agree',
    'agrees-with-changes': 'Agree with changes',
    objects: 'Object',
    abstains: 'Abstain',
    silent: 'No answer',
  },
  silence: {
    consensus: 'The message says that silence counts as agreement.',
    'no-consensus': 'The message says that silence does not count as agreement.',
    unstated: 'The message does not say whether silence counts: here we do not count it as agreement.',
  },
  status: {
    running: 'The time for answering is running.',
    depends: 'Depending on the calendar used, the time for answering is over or still running.',
    over: 'The time for answering is over and we found no result.',
    settled: 'The result is known.',
    replaced: 'A changed text opened another round with a new deadline.',
  },
  labels: {
    state: 'State',
    topic: 'Theme of the consultation',
    troika: 'Troika',
    silence: 'Silence',
    sent: 'Sent',
    closes: 'Deadline set in the message',
    reserved: 'The text is not public.',
    openText: 'Read the text',
  },
  round: (n) => `Round ${n}`,
  positions: 'Answers',
  withoutCalendar: (countries) => `We do not have the public holidays of: ${countries}.`,
  noClock: 'We do not know the exact day of sending, so we cannot work out the deadline.',
  passed: (passed, days) => `${passed} of ${days} days that are business days in every country have passed.`,
  unexplained: 'There is a written consensus although answers are missing. The message does not say that silence counts as agreement.',
  objected: (countries) => `There is a written consensus although this country objected: ${countries}.`,
  empty: {
    title: 'We found no written consultation.',
    text: (asOf) =>
      `As of ${asOf} we found no consultation held under this procedure in the sources. That does not prove that there were none.`,
    who: `The presidency or ${c.word.the}'s secretariat can send us the texts, their dates and the answers.`,
    action: 'How to send them',
  },
  calculator: 'Work out a deadline',
};

export const terms: typeof spanish.terms = {
  caption: (start) => `Last day for answering a text sent on ${start}`,
  calendar: 'Whose holidays count',
  five: 'Five business days',
  three: 'Three business days',
  own: 'Each country its own',
  presidency: (country) => `The presidency's (${country})`,
  announced: (country) => `${country}, according to an announcement`,
  presidencyUnknown: "The presidency's",
  all: "Every country's at once",
  range: (first, last) => `${first} to ${last}`,
  unknown: 'No calendar',
  byCountry: 'Each country, by its own calendar',
  countryCaption: 'Last day in each country',
  country: 'Country',
  skipped: 'Public holidays skipped',
  noneSkipped: 'We know of no public holiday between the day of sending and the last day.',
  unverified: 'not verified',
  verified: 'verified',
  unknownYears: (years) => `We do not have the public holidays of ${years}, so we do not work out the deadline: it may be later.`,
  rules:
    'The Evaluation of 2011 proposes five business days in section 3 and three in section 5.8. It does not say whose public holidays count either. That is why we show every answer.',
  counting: 'The day of sending does not count. The first business day after it is day one.',
  source: 'What the document says',
};

export const holidays: typeof spanish.holidays = {
  scopes: { national: undefined, capital: 'only in the capital', 'public-sector': 'only in public offices' },
  moved: {
    law: (day) => `moved from ${day} by law`,
    decree: (day) => `moved from ${day} by decree`,
  },
  labels: { law: 'Law usually cited', years: 'Years', weekend: 'Weekend', date: 'Day', name: 'Public holiday' },
  weekdays: {
    sunday: 'Sunday',
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
  },
  otherYears: 'Other years',
  caption: (year) => `Public holidays in ${year}`,
  meta: (years, dates) => `${years} · ${dates} dates`,
  unverified: (n, total) => `We have not compared ${n} of ${total} dates with an official publication. If you have it, you can send it.`,
};

export const calculator: typeof spanish.calculator = {
  lead: 'Choose the day of sending and the countries. The page counts business days with the same program that builds this site.',
  noScript: (start) => `The form needs JavaScript. Without it, the table shows the result for a text sent on ${start} to every country.`,
  start: 'Day of sending',
  countries: 'Countries consulted',
  presidency: 'Presiding country',
  nobody: 'Not known',
  everyone: 'All',
  none: 'None',
  compute: 'Calculate',
  permanent: 'The page address keeps your choices: you can copy it and send it.',
  noCountries: 'Choose at least one country.',
  badDate: 'Enter a full date.',
  limits: `The table of public holidays covers the years stated. Each country’s page says how many of its dates we compared with an official publication. Use the result as guidance and confirm it with the secretariat of ${c.word.the}.`,
  coverage: (years) =>
    `Years with public holidays: ${years}. Some years are written out day by day; the others are worked out from each law. Outside these years we work out no deadline.`,
  tables: "See each country's public holidays",
};

export const calendar: typeof spanish.calendar = {
  events: {
    meeting: 'Meeting',
    presidency: 'Presidency',
    'agreement-due': 'Agreement due',
    'consultation-due': 'Consultation closes',
    report: 'Report filed',
    'self-assessment': 'Self-assessment filed',
    obligation: 'Obligation',
  },
  due: (title) => `Due: ${title}`,
  dueBefore: (title, meeting) => `Due before the meeting "${meeting}": ${title}`,
  consultationDue: {
    five: (title, round) => `Round ${round} closes (five business days): ${title}`,
    three: (title, round) => `Round ${round} closes (three business days): ${title}`,
    stated: (title, round) => `Round ${round} closes (date in the message): ${title}`,
  },
  assumption: 'Counting only days that are business days in every country.',
  upcoming: 'Under way and coming up',
  years: 'Go to year',
  nothingUpcoming: (asOf) => `As of ${asOf} we know of no future date. The sources we read announce no meetings.`,
  undatedMonth: 'Month not known',
  subscribe: 'Add this calendar to yours',
  subscribeText:
    'These files open in Outlook, Google Calendar or on a phone. They hold only dates whose day is known; the others are on this page.',
  all: 'The whole calendar (.ics)',
  byCountry: 'By country',
  byBody: 'By body',
  feed: 'News (Atom)',
  countLine: (events, coarse) => `${events} dates; the day is not known for ${coarse} of them.`,
  feedTitle: 'News and deadlines',
  feedDescription: 'Meetings, reports and deadlines as their dates arrive.',
};
