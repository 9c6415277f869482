import type { ContentsWords } from './contents.es.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.en;

export const contentsEn: ContentsWords = {
  lead: 'Every part of this site, and what each one holds.',
  groups: {
    agreed: 'What was agreed and what was asked for',
    done: 'What is known about compliance',
    heard: 'What each party says',
    mechanism: 'The mechanism, dates and deadlines',
    site: 'Who is who, where each fact comes from and this site',
  },
  about: {
    traceability: c.says.requestsShort,
    trail: 'Each act that asked for something, from its date to the last news.',
    pipeline: 'How far each agreement has come through the institutions.',
    figures: 'All charts, with their files.',
    data: 'Everything here in tables, to take to another program.',
    codes: 'What each code in the tables means.',
    archive: 'The site as it was on each day that was kept, to be cited.',
    dictionary: 'Each column of each table, and what it means.',
    queries: 'Queries in SQL with the answer of today, to copy and change.',
    mechanism: 'How governments and civil society should work together, and what we found of it.',
    desk: 'Documents that are ready for Word or for paper, made from what this site holds.',
    'members-report': 'What this site has for informing the member countries before each meeting of the technical group.',
    changes: 'What changed in what is known of the agreements, month by month.',
    methodology: 'Where each fact comes from, and the rules by which things are worked out.',
    contribute: 'How to send a report, a self-assessment, a reply or a correction.',
    about: 'What this site is, who makes it and what it promises.',
    'easy-read': 'The main things, in short sentences.',
    accessibility: 'What we tested so that anybody can read it, and what fails.',
    settings: 'The theme, the contrast and the key of the search.',
    save: 'Pages to read without a connection.',
  },
};
