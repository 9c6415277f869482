import type { homeEs, trailEs } from './home.es.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.en;

const plural = (n: string, one: string, many: string) => (n === '1' ? one : `${n} ${many}`);

export const homeEn: typeof homeEs = {
  findings: {
    gathered: `This site brings together {acts} of ${c.full.the}.`,
    acts: (n) => plural(n, '1 agreement or other act', 'agreements and other acts'),
    asked: '{asked}.',
    asking: (n) => plural(n, 'One asked for something to be done', 'asked for something to be done'),
    noneAsking: 'None asked for anything to be done.',
    states: 'According to documents, {states}.',
    passed: '{passed}, and we found nothing on whether it was done in time.',
    passing: (n) => (n === '1' ? 'For one the date has passed' : `For ${n} the date has passed`),
    oldest: 'The oldest date was {oldest}.',
    nobody: '{governments} and {organisations} has reported to us yet.',
    governments: 'No government',
    organisations: 'no organisation',
    received: 'We have received {received}.',
    'self-assessments': (n) => plural(n, '1 self-assessment from a government', 'self-assessments from governments'),
    reports: (n) => plural(n, '1 report from an organisation', 'reports from organisations'),
    missing: '{none} has reported to us yet.',
    none: { 'self-assessments': 'No government', reports: 'No organisation' },
    silence: 'No news does not mean that nothing was done.',
    ask: 'Can you report?',
  },
  doors: {
    label: 'What are you looking for?',
    topic: 'My topic',
    country: 'My country',
    report: 'I have something to report',
    how: 'How to write a report, step by step',
  },
  deadlines: {
    title: 'Deadlines and dates',
    lists: {
      overdue: (n) => (n === 1 ? '1 agreement said to be overdue' : `${n} agreements said to be overdue`),
      'date-passed': (n) =>
        n === 1
          ? '1 agreement whose date has passed: we found nothing on whether it was done in time'
          : `${n} agreements whose date has passed: we found nothing on whether they were done in time`,
    },
    none: 'No agreement has a date that is near, or one that passed without an answer. We know of no future date.',
  },
  newest: {
    received: 'Last received',
    happened: 'Latest events',
    nothing: 'According to the sources. We have received nothing yet.',
    none: 'There is nothing with a date yet.',
  },
  more: 'More charts',
  charts: {
    documented: 'what documents show',
    body: 'by body',
    theme: 'by theme',
    year: 'by year',
    country: 'by country',
    chains: 'subjects over the years',
    figures: 'all of them, with their data',
  },
};

export const trailEn: typeof trailEs = {
  intro:
    'The acts that asked for something to be done, and the last we know of each. Where there is no news we do not say that nothing was done: we say how far the documents go.',
  of: (n, all) => `${n} of ${all} acts that asked for something to be done`,
  parts: {
    all: 'All',
    done: 'Carried out, according to documents',
    'in-force': 'In force, according to documents',
    partly: 'Carried out in part, according to documents',
    'nothing-found': 'We looked and found nothing',
    'no-record': 'To be documented',
    cold: (years) => `No news for ${years} years or more`,
  },
  others: 'Other themes',
  none: 'There are none today.',
  row: {
    last: (date) => `last news: ${date}`,
    due: (date) => `date set by the text: ${date}`,
    'self-assessments': (n) => plural(n, '1 self-assessment', 'self-assessments'),
    reports: (n) => plural(n, '1 report', 'reports'),
    replies: (n) => plural(n, '1 reply', 'replies'),
  },
  figure: {
    id: 'trail',
    title: 'How far does the trail of each act go?',
    cold: (n, of, years) =>
      n === '1'
        ? `The trail goes cold in 1 of ${of} acts: no news for ${years} years or more.`
        : `The trail goes cold in ${n} of ${of} acts: no news for ${years} years or more.`,
    warm: (n) =>
      n === '1' ? 'The trail of 1 act that asked for something to be done.' : `The trail of ${n} acts that asked for something to be done.`,
    rule: (years) =>
      `Acts that asked for something to be done are counted, each once, under its first theme. The line goes from the date of the act to the last news: a dated document, a report, a self-assessment or a reply. There is no silence where documents show that what was asked was carried out, or where the act was closed. Nor is there any where the documentary record says nothing yet. The trail goes cold after ${years} years without news. No news does not mean that nothing was done.`,
    caption: 'The acts that asked for something to be done, and the last news of each',
    measure: 'Acts that asked for something, by theme',
    all: (n) => (n === '1' ? 'The act, by its name' : `The ${n}, one by one`),
    goneCold: (n) => plural(n, '1 trail gone cold', 'trails gone cold'),
    newest: (n, of) => `The newest ${n} acts of ${of} are drawn. The list and the data have all of them.`,
    close: 'Where many stand close together, one mark of a report, a reply or a self-assessment stands for its neighbours.',
    legend: {
      adopted: 'date of the act',
      shows: 'a document shows something',
      speaks: 'mentions it',
      silent: 'no news',
      unsearched: 'to be documented',
      due: 'date set',
      unsure: 'approximate date',
      term: 'presidency',
      'self-assessments': 'self-assessment',
      reports: 'report',
      replies: 'reply',
    },
    columns: {
      code: 'Code',
      act: 'Act',
      theme: 'Theme',
      body: 'Body',
      adopted: 'Date of the act',
      state: 'What documents show',
      dues: 'Date set by the text',
      last: 'Last news',
      next: 'What is not known',
      reports: 'Reports',
      answers: 'Self-assessments',
      replies: 'Replies',
    },
  },
  next: {
    partly: 'Not known: what happened to the rest.',
    'in-force': 'Not known: whether it still applies.',
    'nothing-found': '',
    'no-record': '',
    done: '',
    'asks-nothing': '',
  },
};
