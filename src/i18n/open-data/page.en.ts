// A data table: the words of the page of open data, and of the text that travels with its files, in English.
import type { DataPageWords } from './page.es.ts';

export const pageEn: DataPageWords = {
  lead: (tables: string, rows: string) =>
    `All that this site knows, in ${tables} tables with ${rows} rows. You may copy, analyse and publish it.`,
  description: 'Tables of agreements, assessments, rules and sources, for spreadsheets and for programs, with their licence and limits.',
  invented: 'All data of this demonstration site are invented. Each file says so.',
  all: {
    heading: 'Everything in one file',
    zip: (size: string) => `All tables, compressed (ZIP, ${size})`,
    zipAbout: 'It has each table as exact CSV, as Parquet and for spreadsheets, and a text that explains them.',
    readme: 'README.txt',
  },
  which: {
    heading: 'Which file you need',
    points: [
      'For Excel, LibreOffice or another spreadsheet: the CSV file with "spreadsheet" in its name. It has heads and words in English, and no text runs as a formula: one that could has an apostrophe before it.',
      'For a program: the other CSV file, or the JSON. They have the exact values, the codes of the site and the texts in both languages. Do not open them in a spreadsheet: it could run a text as a formula or change a date.',
      'To count and join tables with DuckDB, Python or R: the Parquet file. It has the type of each column: days are days, and several codes are a list.',
      'A table without rows has CSV and Parquet alone, with its columns: there is nothing to tell yet.',
    ],
  },
  groups: {
    told: 'What the voices say and what the rules ask for',
    entries: 'The entries',
    parts: 'The parts of entries',
    notes: 'Notes and sources',
  },
  table: { caption: (group: string) => `Tables: ${group}`, name: 'Table', about: 'What it has', rows: 'Rows', files: 'Files' },
  files: {
    spreadsheet: (size: string) => `spreadsheet (${size})`,
    csv: (size: string) => `CSV (${size})`,
    json: (size: string) => `JSON (${size})`,
    parquet: (size: string) => `Parquet (${size})`,
  },
  reading: {
    heading: 'How to read them',
    points: [
      'An empty cell means that the entry says nothing. It does not mean "no". Where we did not read a text, the table says "not known".',
      'The voices are never mixed: each level has its row, with who says so, of which country and of which period. Documents give no levels. Do not add up levels of different voices.',
      '"No information" is neither progress nor breach. Nor is a date that has passed.',
      'A level without a country is about the region as a whole. It does not hold for each country.',
      'Dates are as the source gives them: a year, a quarter, a day. Beside each are the first and the last day that it can mean, computed.',
      'The column "as_of" says for which day the row was computed. What is computed changes with the day; the facts, only when somebody corrects them.',
      'Ids do not change. Tables are joined by them: "entry" leads to the "id" of the entry.',
    ],
  },
  limits: {
    heading: 'What they do not say',
    points: [
      'They have what we found in public sources and what was sent to us. What is not here may have happened.',
      'Many texts were read in part, in a copy or through another text that tells of them. A column of the agreements and the table of source references say so.',
      'The number of rows measures what was entered, not what was done.',
      'What a rule asks for that no body has adopted binds nobody: it is never due and never broken.',
      'The summaries are words of those who edit the site. To quote a text, open the source.',
    ],
  },
  licence: {
    heading: 'Licence and how to cite',
    text: 'The data are published under the Creative Commons Attribution 4.0 licence (CC BY 4.0). You may use them, also to sell, if you name the source, link to the licence and say what you changed. The documents that are summarised here keep their own rights.',
    link: 'The licence',
    cite: 'Cite it so:',
    citeEntries: 'For a single entry, cite its page.',
    update: 'The files are written anew each time the site is published. Always say of which day they are.',
  },
  programs: {
    heading: 'For programs',
    dictionary: 'What each column and each code means',
    queries: 'Questions with their query in SQL and the answer of today',
    index: 'Each entry as JSON, with what each voice says and how to cite it: the index',
    description: 'The description of those documents (OpenAPI)',
    package: 'Data Package: all tables with the type of each column',
    catalogue: 'DCAT catalogue',
    dataset: 'Description for schema.org',
  },
  dictionary: {
    lead: "What each column of each table means, which values it has, and an example from today's data.",
    shared: 'In many tables',
    sharedCaption: 'Columns that mean the same in all tables',
    codesLead: 'Tables for programs have codes that do not change. Here is each of them, in words.',
    codes: 'Lists of codes',
    codesCaption: 'What each code means',
    of: (table: string) => `Columns of the table ${table}`,
    columns: { column: 'Column', meaning: 'What it means', type: 'Type', example: 'Example', code: 'Code', words: 'In words' },
    codesIn: 'codes',
    idOf: (tables: string) => `id of: ${tables}`,
    anyEntry: 'id of an entry of any table',
    unit: (unit: string) => `unit: ${unit}`,
    key: 'Tells one row from the others:',
    also: 'Besides:',
  },
};
