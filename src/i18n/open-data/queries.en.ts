// A data table: the page of worked queries, in English.
import type { QueryWords } from './queries.es.ts';

const query = (question: string, reading: string) => ({ question, reading });

export const queriesEn: QueryWords = {
  lead: 'Seven questions, each with its query in SQL and the answer of today. You may copy them, change them and run them on your computer.',
  description: 'Questions that the open data answer, each with its query in SQL (DuckDB) and the answer of today.',
  how: {
    heading: 'How to run them',
    points: [
      'Download the file with all tables and unpack it.',
      'Open DuckDB in that folder. It is a free program and needs no internet for this.',
      'Paste a query and change what you like: the country, the year, the theme. The number at the end says how many rows are shown.',
    ],
    zip: 'The file with all tables',
    codes: 'What each code means',
    dictionary: 'What each column means',
  },
  answer: (question: string) => `Answer: ${question}`,
  none: 'Today the answer has no rows.',
  queries: {
    asked: query(
      'Of the acts that asked for something, what do documents show?',
      'These are the documents that we found. "no-record": the documentary record says nothing yet. "nothing-found": we looked and found nothing. Neither is a breach.',
    ),
    dates: query(
      'Which dates in the acts have passed?',
      'That a date has passed does not say whether it was met. Beside it stands what documents show of the act as a whole. Acts without a date are not listed.',
    ),
    'asked-of': query(
      'Of whom do the acts ask something?',
      'It counts the acts that name each party as the one that leads or does. A row can be a group, such as all member countries together: it is added to no country. Where we did not read the full text, somebody may be missing.',
    ),
    voices: query(
      'Of what do two voices speak in the same country, and what does each say?',
      'Each row is what one voice said of one thing in one country and period. Levels are neither added nor averaged. Where the periods differ, both can be right.',
    ),
    read: query(
      'Of how many acts did we read the full text?',
      'Of an act that is known in part, or through another text, we do not know all that it asks for. What is missing there is not known: it does not mean that the act does not say so.',
    ),
    rules: query(
      'Which rules in force are checked, and what came of it?',
      'Only rules that an act has put into force are here, by the texts that we know. "no-information" means that nobody said anything: it is not a breach.',
    ),
    sources: query(
      'On which sources does most of this site rest?',
      'It counts the entries that name each source, each of them once. A source that is cited often is not for that reason more true.',
    ),
  },
};
