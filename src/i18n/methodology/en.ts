// A data table: the English words of the methodology. Numbers come in from the rules; none is written here.
import type { MethodologyWords } from './es.ts';

export const en: MethodologyWords = {
  index: 'Rules on this page',
  rules: 'The rules, with their numbers',
  intro:
    'This part is written from the same tables that the computation uses. Each example is also a test: if the computation gave another result, the site would not be published.',
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
        'The voice follows from the folder in which a text stands, never from what it says of itself. A government assesses itself alone.',
        'The only thing computed across two voices is how many levels they are apart. Adding a text of one voice never changes the column of another.',
      ],
    },
    levels: {
      heading: 'Levels',
      text: [
        'The level says how much was done. It uses the words of the regional human-rights system.',
        'For the measures of a guideline, norm (does the rule exist) and practice (is it done on the ground) are assessed apart.',
      ],
    },
    gates: {
      heading: 'Evidence and method',
      text: [
        'The full level requires at least one piece of evidence with a public address or a source.',
        'Full practice requires moreover that this evidence shows what is done: a document, field notes, interviews, statistics, press or a photograph. A law alone proves the norm, not the practice.',
        'From the substantial level upwards, how it is known must be said. The method of the documentary record is this page.',
        'The validator refuses what falls short. It also refuses to assess a country that is not bound, something that did not exist yet, or one thing twice in a text.',
      ],
    },
    freshness: {
      heading: 'How long an assessment counts',
      text: [
        'Age is counted in whole months from the last day of the period observed. What was filed before that day counts from its filing.',
        'The documentary record does not expire: it says until what date its evidence reaches.',
      ],
    },
    columns: {
      heading: 'Several texts of one voice',
      text: [
        'Saying "no information" does not erase what the same party said before: it is shown beside the level, with its day. Only age takes a level away.',
        'Of each organisation the latest counts, for each place. The lowest and the highest level are shown, how many speak and whether they agree.',
        'What has expired gives way to what has not. Where all has expired, the latest stays visible and does not count.',
      ],
    },
    difference: {
      heading: 'Difference and dispute',
      text: [
        'The difference is counted in levels, between the government and each organisation. Three things are told: the least distance, the greatest, and whether a voice is divided because its texts give different levels. They agree only where all say the same. "No information" is not compared.',
        'Any party that was assessed may answer. The reply stays beside what it answers and is not removed. A country answers for itself and for the region.',
      ],
    },
    stages: {
      heading: 'Stages',
      text: ['The stage says how far an agreement has come through the institutions. It changes neither the level nor the timeliness.'],
    },
    timeliness: {
      heading: 'Timeliness',
      text: [
        'A month or a period written in the agreement lasts until its last day. What is due before a meeting is due the day before it begins.',
        'Something is on time, or late, only where it is so on every day that the dates allow. Otherwise it is not known.',
        'An agreement is done when it was closed as fulfilled, or when the record documents the full level. What governments or organisations say does not change it.',
      ],
    },
    stalled: {
      heading: 'Stalled',
      text: ['A new stage, a change of level in any voice and new evidence move an agreement. A reply or a pledge of resources does not.'],
    },
    specificity: {
      heading: 'How specific an agreement is',
      text: [
        'This looks at what the known text of the agreement states. It is no judgement of its fulfilment. A translation does not change the answer.',
      ],
    },
    resources: {
      heading: 'Resources',
      text: [
        'What is missing is the need less what was pledged, in the currency of the agreement and never below zero. A pledge without an amount is counted apart.',
      ],
    },
    history: {
      heading: 'Past days and history',
      text: [
        'Any past day can be computed again. Each entry counts from its own date: when it was adopted, issued or filed.',
        'The documentary record judges all its evidence, so it counts from when the last of it happened. A later day never takes anything out of a story.',
      ],
    },
    figures: {
      heading: 'The agreements in figures',
      text: ['Proposals and guidelines are not part of them. Each group leads to the list of agreements in it.'],
    },
    clocks: {
      heading: 'Written consultations',
      text: ['The recommendations of 2011 propose two terms in business days and do not resolve the difference. Both are shown.'],
    },
    mechanism: {
      heading: 'Obligations of the mechanism',
      text: ['Each rule of the mechanism has its page, with the dates and documents that it was computed from.'],
    },
  },
  constants: {
    currentMonths: (n) => `An assessment is current for ${n} months.`,
    longestPeriodMonths: (n) => `The period of a report or a self-assessment spans ${n} months at most.`,
    expiredMonths: (n) => `At ${n} months it expires: it no longer says how things stand.`,
    contestedDifference: (n) =>
      `There is a dispute by distance from ${n} levels between the government and the organisation farthest from it.`,
    stalledQuarters: (n) => `An open agreement is stalled when ${n} quarters pass without movement.`,
    obligationSoonDays: (n) => `An obligation is due soon when ${n} days or fewer are left.`,
    shortestRun: (n) => `From ${n} occurrences in a row with nothing documented, they are told in one line.`,
    dueSoonDays: (n) => `An agreement is due soon when ${n} days or fewer are left.`,
    authoringMonths: (n) => `The validator says what is missing during the ${n} months after the adoption.`,
    droppedYears: (n) => `A theme counts as dropped after ${n} years in which nothing names it.`,
    consultationDays: (n) => `A written consultation lasts ${n} business days, and as many again where the text changes.`,
    presidencyConsultationDays: (n) => `Among the functions of the presidency, the same document says ${n} business days.`,
  },
  enough: (least, all) => `It is fairly specific from ${least} of ${all} facts.`,
  voices: {
    government: 'what a government answers about itself in a self-assessment',
    'civil-society': 'what an organisation verifies and signs in a compliance report',
    record: 'what published sources show; the editors keep it',
  },
  levels: {
    'no-information': 'no information was found or received; neither progress nor breach',
    pending: 'it is known not to have been done yet',
    partial: 'a part was done',
    substantial: 'most of it was done',
    full: 'what was agreed was done, with evidence',
  },
  freshness: {
    current: 'it says how things stand',
    aged: 'it still counts, and its age is pointed out',
    expired: 'it no longer counts; it stays visible as the last that was known',
    none: 'this voice never said anything',
  },
  freshnessNone: 'Nothing received',
  contentions: {
    reply: 'a party that was assessed contests what was said, and has not accepted it since',
    distance: 'the government is far from some organisation; a near one does not lift the dispute',
  },
  contentionWords: { reply: 'Contested by reply', distance: 'Contested by distance' },
  stances: {
    accepts: 'agrees; lifts its own earlier rejection',
    contests: 'rejects what was said',
    informs: 'adds information; neither rejects nor lifts a rejection',
  },
  stages: {
    proposed: 'somebody asked for it or drafted it',
    agreed: 'a body adopted it',
    endorsed: 'the Vice-Ministerial Meeting endorsed or adopted it',
    planned: 'it is in an annual plan',
    closed: 'it is no longer open; how it was closed is said',
  },
  outcomes: {
    fulfilled: 'it was done',
    withdrawn: 'it was set aside; its date binds no more',
    superseded: 'another agreement replaced it; its date binds no more',
  },
  timeliness: {
    'no-date': 'the agreement bears no date, or its date binds no more',
    'on-time': 'it is open and its date is not near',
    'due-soon': 'it is open and its date is near',
    overdue: 'its date has passed and nothing shows that it was done',
    'done-on-time': 'it was done in time, however the dates are read',
    'done-late': 'it was done after its date, however the dates are read',
    unknown: 'it was done, and the dates are not enough to say whether in time',
  },
  specifics: {
    responsible: 'who does it',
    date: 'by when',
    deliverable: 'what is delivered',
    indicator: 'how it is measured',
    scope: 'whom and where it reaches',
    resources: 'with what',
    verification: 'how it is verified',
  },
  specificities: {
    complete: 'every fact is there',
    mostly: 'several are there, and some are missing',
    partly: 'some are there, and several are missing',
    none: 'none is there',
  },
  specificityWords: { complete: 'Specific', mostly: 'Fairly specific', partly: 'Not very specific', none: 'Not specific' },
  facts: {
    says: (who, level) => `${who}: "${level}"`,
    evidence: {
      none: 'no evidence',
      title: 'evidence without an address or a source',
      address: 'a law, with an address',
      practice: 'statistics, with an address',
    },
    method: { yes: 'says how it knows', no: 'does not say how it knows' },
    documented: (level) => `documentary record: "${level}"`,
    noRecord: 'no documentary record',
    observed: (period) => `period observed: ${period}`,
    reaches: (date) => `last evidence: ${date}`,
    filed: (day) => `filed: ${day}`,
    seen: (day) => `computed as of ${day}`,
    organization: (letter) => `Organisation ${letter}`,
    nobody: 'no report',
    silent: (who) => `${who}: nothing`,
    replies: (stance) => `reply of the government: ${stance}`,
    noDate: 'no date',
    due: (date) => `date: ${date}`,
    before: (date) => `before the meeting of ${date}`,
    closed: (outcome, date) => `closed as ${outcome}: ${date}`,
    documentedFull: (date) => `full level documented: ${date}`,
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
    single: 'a single party says so',
    range: (lowest, highest) => `from "${lowest}" to "${highest}"`,
    apart: (nearest, farthest) =>
      nearest === farthest ? `${nearest} ${nearest === 1 ? 'level' : 'levels'}` : `from ${nearest} to ${farthest} levels`,
    divided: 'a voice is divided',
    notCompared: 'Not compared',
    notContested: 'no dispute',
    contested: (reasons) => reasons.toLowerCase(),
    notStalled: 'Not stalled.',
    stalled: (since) => `Stalled since ${since}.`,
    missing: (amount) => `${amount} is missing.`,
    missingUnknown: 'How much is missing cannot be said.',
  },
};
