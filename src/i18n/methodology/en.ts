// A data table: the English words of the methodology. Numbers come in from the rules; none is written here.
import type { MethodologyWords } from './es.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.en;

export const en: MethodologyWords = {
  index: 'Rules on this page',
  rules: 'The rules, with their numbers',
  intro:
    'This part is written from the same tables that the calculation uses. Each example is also a test: if the calculation gave another result, the site would not be published.',
  source: 'Where the rule comes from:',
  ownDecision: "this site's own decision",
  table: {
    status: 'Word',
    meaning: 'What it means',
    example: 'Example',
    facts: 'Facts',
    result: 'Result',
    caption: (rule) => `Words of the rule "${rule}"`,
    examples: (rule) => `Examples of the rule "${rule}"`,
  },
  sections: {
    voices: {
      heading: 'Three voices that are never merged',
      text: [
        'The voice depends on the folder a text is in, never on what the text says about itself. A government assesses only itself.',
        'The only thing calculated across two voices is how many levels apart they are. Adding a text to one voice never changes what another says.',
        'The documentary record gives no levels. It stands beside them, in its own words, and is not compared with them.',
      ],
    },
    levels: {
      heading: 'Levels',
      text: [
        'The level says how much was done, according to a government or an organisation. It uses the words of the regional human-rights system.',
        'For the measures of an instrument, rules (does the rule exist?) and practice (is it done on the ground?) are assessed separately.',
      ],
    },
    record: {
      heading: 'What documents show',
      text: [
        'The documentary record says what sources show about what an act asked for. It is not a level of compliance.',
        'Each piece of dated evidence can carry a state. On any given day, the latest one known by that day counts.',
        'Evidence that is not enough to say anything is shown but does not change the state. Nor does undated evidence.',
        'Taking note, thanking, welcoming or declaring asks for nothing. Such acts have no state and are left out of every proportion.',
        'The documentary record does not go out of date: it says when its latest evidence is from.',
      ],
    },
    gates: {
      heading: 'Evidence and method',
      text: [
        'The level "full" needs at least one piece of evidence with a public address or a source. This applies to governments and organisations alike.',
        'For practice to be "full", that evidence must also show what is done: a document, field notes, interviews, statistics, press or a photograph. A law alone proves the rules, not the practice.',
        'From the level "substantial" upwards, the text must say how it knows.',
        'The automatic check refuses whatever does not meet these rules. It also refuses an assessment of a country the agreement does not address, of something that did not exist yet, or of one thing twice.',
      ],
    },
    freshness: {
      heading: 'How long an assessment counts',
      text: [
        'Age is counted in full months from the last day of the period observed. If the assessment was filed before that day, it is counted from the filing.',
      ],
    },
    columns: {
      heading: 'Several texts from one voice',
      text: [
        'Saying "no information" does not erase what the same party said before: it is shown beside the level, with its date. Only age stops a level from counting.',
        'For each organisation, its latest text on each place counts. The lowest and the highest level are shown, with how many speak and whether they agree.',
        'If some information still counts, information that is out of date is set aside. If all of it is out of date, the latest is shown but does not count.',
      ],
    },
    difference: {
      heading: 'Difference and dispute',
      text: [
        'The difference is counted in levels, between the government and each organisation. We give three things: the shortest distance, the longest, and whether a voice is divided because its texts give different levels. They agree only where all say the same. "No information" is not compared.',
        'Any party about which something is said may reply. The reply stays beside the text it answers and is not removed. A country replies for itself and for the region.',
      ],
    },
    stages: {
      heading: 'Stages',
      text: ['The stage says how far an agreement has come through the institutions. It changes neither the level nor the timing.'],
    },
    timeliness: {
      heading: 'Timing',
      text: [
        'A month or a period written in the agreement lasts until its last day. What is due before a meeting is due the day before it begins.',
        'Sometimes a source gives only a month or a year. We say that something was done on time, or late, only if that is true of every day the source allows. Otherwise it is not known.',
        'An agreement is done when it was closed as fulfilled, or when the documentary record says "done". What governments or organisations say does not change that.',
        'Silence is not delay. An agreement is overdue only if a voice says, of a period after its date, that it was not done. If nobody says anything, its state is "date passed". If it asks for several things, each has its own deadline.',
        'An act that asks for nothing (taking note, welcoming, declaring) has no deadline and no stages.',
      ],
    },
    stalled: {
      heading: 'No movement',
      text: [
        'An agreement moves if it reaches another stage, if a voice changes a level or if there is new evidence. A reply or a pledge of resources does not move it.',
      ],
    },
    specificity: {
      heading: 'How specific an agreement is',
      text: [
        'This looks at what the text we know says, not at whether the agreement was kept. A translation does not change the answer.',
        'If we have not read the full text, what is missing is not known and is left out of the count. "To be defined" and "to be identified" count as not stated.',
        'If we read the text and it states no deliverable, date or indicator, the agreement cannot be verified as written. Acts that ask for nothing are not measured.',
      ],
    },
    resources: {
      heading: 'Resources',
      text: [
        'What is missing is what is needed minus what was pledged, in the currency of the agreement and never below zero. A pledge without an amount is counted separately.',
      ],
    },
    history: {
      heading: 'Past days and history',
      text: [
        'Any past day can be worked out again. Each entry counts from its own date: when it was adopted, issued or filed.',
        'Each piece of evidence in the documentary record counts from when what it shows happened. A later day takes no evidence out of the history.',
      ],
    },
    figures: {
      heading: 'The agreements in numbers',
      text: ['Proposals and instruments are not counted. Each group leads to the list of its agreements.'],
    },
    clocks: {
      heading: 'Written consultations',
      text: [c.says.twoTerms],
    },
    mechanism: {
      heading: 'Rules of the mechanism',
      text: ['Each rule of the mechanism has its own page, with the dates and documents behind the result.'],
    },
  },
  constants: {
    currentMonths: (n) => `An assessment is current for ${n} months.`,
    longestPeriodMonths: (n) => `The period of a report or a self-assessment spans ${n} months at most.`,
    expiredMonths: (n) => `After ${n} months it is out of date: it no longer says how things stand.`,
    contestedDifference: (n) =>
      `It is contested by distance if the government and the organisation farthest from it are ${n} levels or more apart.`,
    stalledQuarters: (n) =>
      `For an open agreement that asks for something, we say since when nothing has moved once ${n} quarters have passed.`,
    obligationSoonDays: (n) => `A case of a rule is due soon when ${n} days or fewer are left.`,
    shortestRun: (n) => `If there are ${n} or more cases in a row on which we found nothing, they are shown in one line.`,
    dueSoonDays: (n) => `An agreement is due soon when ${n} days or fewer are left.`,
    authoringMonths: (n) => `The automatic check warns of what is missing during the ${n} months after adoption.`,
    coldYears: (n) => `The trail of an act is cold after ${n} years without a document, a report, a self-assessment or a reply.`,
    droppedYears: (n) => `We say that a theme has no entries after ${n} years without any on this site.`,
    consultationDays: (n) => `A written consultation lasts ${n} business days, and as many again if the text changes.`,
    presidencyConsultationDays: (n) => `Among the functions of the presidency, the same document says ${n} business days.`,
  },
  enough: (least, all) => `It is fairly specific if it states ${least} of ${all} facts or more.`,
  voices: {
    government: 'what a government answers about itself in a self-assessment',
    'civil-society': 'what an organisation verifies and signs in a compliance report',
    record: 'what published sources show; kept by the editors',
  },
  levels: {
    'no-information': 'there is no information; this is neither progress nor breach',
    pending: 'it is known that it has not been done yet',
    partial: 'part of it was done',
    substantial: 'most of it was done',
    full: 'what was agreed was done, with evidence',
  },
  recordStates: {
    done: 'sources show that what the act asked for was done, not whether it was done well or what effect it had',
    'in-force': 'sources show that what was agreed was in force on that date',
    partly: 'sources show part of it, or something with interruptions',
    'nothing-found': 'we searched the sources we read and found nothing; this is not a breach',
    'no-record': 'the editors have written nothing about it yet',
    'asks-nothing': 'the act took note, thanked, welcomed or declared something; there is nothing to do or to check',
  },
  freshness: {
    current: 'it says how things stand',
    aged: 'it still counts, and we point out how old it is',
    expired: 'it no longer counts; it is shown as the last thing that was known',
    none: 'this voice has never said anything',
  },
  freshnessNone: 'Nothing received',
  contentions: {
    reply: 'a party rejects what was said about it, and has not accepted it since',
    distance: 'the government is far from at least one organisation; another one being close does not change that',
  },
  contentionWords: { reply: 'Contested by reply', distance: 'Contested by distance' },
  stances: {
    accepts: 'agrees; withdraws its own earlier rejection',
    contests: 'rejects what was said',
    informs: 'adds information; neither rejects nor withdraws a rejection',
  },
  stages: {
    proposed: 'somebody asked for it or drafted it',
    agreed: 'a body adopted it',
    endorsed: `${c.meeting.the} endorsed or adopted it`,
    planned: 'it is in an annual plan',
    closed: 'it is no longer open; we say how it was closed',
  },
  outcomes: {
    fulfilled: 'it was done',
    withdrawn: 'it was set aside; its date no longer counts',
    superseded: 'another agreement replaced it; its date no longer counts',
  },
  timeliness: {
    'no-date': 'the act sets no date, or its date no longer counts',
    'on-time': 'it is open and its date is not near',
    'due-soon': 'it is open and its date is near',
    'date-passed': 'the date set has passed, and we found nothing that says whether it was done in time',
    overdue: 'the date set has passed, and a government or an organisation says that after that date it was not done',
    'done-on-time': 'it was done in time, however the dates are read',
    'done-late': 'it was done after its date, however the dates are read',
    unknown: 'it was done, but the dates are not enough to say whether in time',
  },
  specifics: {
    responsible: 'who does it',
    date: 'by when',
    deliverable: 'what is delivered',
    indicator: 'how it is measured',
    scope: 'whom it covers, and where',
    resources: 'with what',
    verification: 'how it is verified',
  },
  specificities: {
    complete: 'every fact is there',
    mostly: 'several are there, and some are missing',
    partly: 'some are there, and several are missing',
    none: 'none is there',
    unread: 'we have not read the full text, and few facts or none are known',
  },
  specificityWords: {
    complete: 'Specific',
    mostly: 'Fairly specific',
    partly: 'Not very specific',
    none: 'Not specific',
    unread: 'Not known',
  },
  facts: {
    says: (who, level) => `${who}: "${level}"`,
    evidence: {
      none: 'no evidence',
      title: 'evidence without an address or a source',
      address: 'a law, with an address',
      practice: 'statistics, with an address',
    },
    method: { yes: 'says how it knows', no: 'does not say how it knows' },
    carries: (date, state) => `evidence of ${date}: "${state}"`,
    evidenceOf: (date) => `evidence of ${date}, which is not enough to say anything`,
    foundNothing: 'no evidence',
    asksNothing: 'the act asks for nothing',
    noRecord: 'no documentary record',
    observed: (period) => `period observed: ${period}`,
    filed: (day) => `filed: ${day}`,
    seen: (day) => `as of ${day}`,
    organization: (letter) => `Organisation ${letter}`,
    nobody: 'no report',
    silent: (who) => `${who}: nothing`,
    replies: (stance) => `reply of the government: ${stance}`,
    noDate: 'no date',
    due: (date) => `date: ${date}`,
    before: (date) => `before the meeting of ${date}`,
    closed: (outcome, date) => `closed as ${outcome}: ${date}`,
    documentedDone: (date) => `done, according to documents: ${date}`,
    adopted: (date) => `adopted: ${date}`,
    reported: (level, date) => `report, "${level}": ${date}`,
    states: (list) => `states: ${list}`,
    statesNothing: 'states none',
    needed: (amount) => `needed: ${amount}`,
    neededUnknown: 'needed: not stated',
    pledged: (amount) => `pledged: ${amount}`,
    pledgedUnquantified: 'pledged: no amount',
  },
  results: {
    accepted: 'Accepted.',
    refused: (problem) => `Refused: ${problem}`,
    agree: 'they agree',
    single: 'only one party says so',
    range: (lowest, highest) => `from "${lowest}" to "${highest}"`,
    apart: (nearest, farthest) =>
      nearest === farthest ? `${nearest} ${nearest === 1 ? 'level' : 'levels'}` : `from ${nearest} to ${farthest} levels`,
    divided: 'a voice is divided',
    notCompared: 'Not compared',
    notContested: 'no dispute',
    contested: (reasons) => reasons.toLowerCase(),
    notStalled: 'Nothing is said.',
    stalled: (since) => `No movement on this site since: ${since}.`,
    missing: (amount) => `${amount} is missing.`,
    missingUnknown: 'How much is missing cannot be said.',
  },
};
