import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';
import type { PackWords } from './es.ts';

const c = CONFERENCE_NAMES.en;

export const packsEn: PackWords = {
  handover: {
    title: 'Handover pack',
    lead: (name) =>
      `${name}. For whoever is new to the office: what is asked of it and still open, what the mechanism asks of it, what awaits an answer, and how far the evidence reaches.`,
    caution:
      'It is made only of what this site holds. No information does not mean that something was not done. What governments, civil society and documents say always stands apart.',
    before: 'It takes over from:',
    noneBefore: 'We do not know from which presidency it takes over.',
    documents: (n) =>
      n === 0
        ? 'Of that presidency this site holds no documents.'
        : n === 1
          ? 'Of that presidency this site holds 1 document.'
          : `Of that presidency this site holds ${n} documents.`,
    ofCountry: 'What is asked of the country as a member stands in its own pack:',
  },
  summary: {
    heading: 'In short',
    asked: (open, all) =>
      all === 0
        ? 'We found no agreement that asks something of it directly.'
        : open === 0
          ? `Of ${all === 1 ? '1 agreement that asks' : `${all} agreements that ask`} something of it directly, none is still open.`
          : `${all === 1 ? '1 agreement asks' : `${all} agreements ask`} something of it directly; ${open === 1 ? (all === 1 ? 'it is' : '1 is') : open === all ? 'all are' : `${open} are`} still open.`,
    earlierTurns: (n) =>
      n === 1
        ? '1 of the open ones is from before this turn. We do not know whether what it asked passed on to later presidencies.'
        : `${n} of the open ones are from before this turn. We do not know whether what they asked passed on to later presidencies.`,
    shared: (n) =>
      n === 1
        ? '1 open agreement asks something of a group it belongs to.'
        : `${n} open agreements ask something of a group it belongs to.`,
    rules: (coming, unknown) =>
      `Of the rules in force, ${coming === 0 ? 'no case is' : coming === 1 ? '1 case is' : `${coming} cases are`} to come; for ${unknown === 0 ? 'none' : unknown} there is no information.`,
    noRules: 'No rule of the mechanism that concerns it is in force, as far as we know.',
    unanswered: (texts, statements) =>
      texts + statements === 0
        ? 'We hold no text that speaks of it and awaits an answer.'
        : [
            ...(texts === 0
              ? []
              : [
                  texts === 1
                    ? '1 text speaks of what concerns it and has no reply from it'
                    : `${texts} texts speak of what concerns it and have no reply from it`,
                ]),
            ...(statements === 0
              ? []
              : [
                  statements === 1
                    ? 'to 1 civil-society statement we found no answer'
                    : `to ${statements} civil-society statements we found no answer`,
                ]),
          ]
            .join('; ')
            .replace(/^./, (letter) => letter.toUpperCase()) + '.',
  },
  asked: {
    heading: (n) => (n === 0 ? '' : `Open agreements that ask it for something (${n})`),
    intro:
      'Open means that nobody closed it and that documents do not show that all of it was done. It does not mean that it was not done.',
    shared: (n) => `Open, and asked of a group it belongs to (${n})`,
    closed: (n) => `Done or closed (${n})`,
    act: 'Act',
    what: 'What it asks',
    turn: 'Of whom',
    earlierTurn: 'Of the presidency, before this turn. We do not know whether what was asked passed on to later presidencies.',
    roles: { leads: 'To lead', does: 'To do', supports: 'To support' },
    bareRoles: {
      leads: 'To lead what the act asks for.',
      does: 'To do what the act asks for.',
      supports: 'To support what the act asks for.',
    },
    addressed: 'It is addressed to this country; it does not say what the country is to do.',
    until: 'Timing',
    voices: 'What each voice says',
    last: 'Latest dated evidence',
    noLast: 'we hold none',
  },
  owed: {
    heading: 'What the mechanism asks of it',
    coming: (n) => (n === 1 ? 'To come: 1 case' : `To come: ${n} cases`),
    comingHead: ['What', 'By when', 'State'],
    noDay: 'the rule sets no day',
    unknown: (n) => (n === 1 ? 'No information: 1 case' : `No information: ${n} cases`),
    unknownHead: ['Rule', 'Cases', 'The latest'],
    more: (n) => `and ${n} more`,
    settle: 'What would settle it: a dated document that shows what was done. No information does not mean missed.',
    past: (n) => (n === 1 ? 'What sources show: 1 case' : `What sources show: ${n} cases`),
    pastHead: ['Rule', 'Cases'],
    proposed: (n) => (n === 1 ? 'In drafts: 1 rule' : `In drafts: ${n} rules`),
    proposedIntro: 'The working documents also ask for this. We did not find the acts that adopt it: it is a request and binds nobody.',
  },
  replies: {
    heading: 'What awaits an answer',
    intro:
      'To reply is a right. That there is no answer here says nothing about what the text says: there may be one that has not reached us.',
    texts: (n) => (n === 1 ? '1 text without a reply from it' : `${n} texts without a reply from it`),
    about: (subjects) => `It is about: ${subjects}.`,
    statements: {
      by: (n) =>
        n === 1 ? '1 statement it presented, to which we found no answer' : `${n} statements it presented, to which we found no answer`,
      to: (n) =>
        n === 1
          ? '1 statement that civil society presented to it, with no known answer'
          : `${n} statements that civil society presented to it, with no known answer`,
      all: (n) =>
        n === 1
          ? `1 statement presented ${c.word.to} or its bodies, with no known answer`
          : `${n} statements presented ${c.word.to} or its bodies, with no known answer`,
    },
    presented: (when, ago) => `Presented ${when}, ${ago} ago.`,
    statementsToAll: 'None of this was presented to this country alone.',
    questionnaires: (n) => (n === 1 ? '1 questionnaire with no known answer' : `${n} questionnaires with no known answer`),
    consultations: (n) =>
      n === 1 ? '1 written consultation with no known answer from it' : `${n} written consultations with no known answer from it`,
    consulted: (on) => `The text was sent: ${on}.`,
    sent: (on) => `Sent: ${on}. Since then we hold no self-assessment of its government.`,
  },
  evidence: {
    heading: 'How far the evidence reaches',
    noText: 'we have received nothing',
    caption: 'Of each agreement, the latest evidence',
    head: ['Agreement', 'What documents show', 'Date', 'Sources'],
    latest: 'The latest that we read:',
    notByCountry: 'The documentary record speaks of the agreement as a whole; it is not kept country by country.',
  },
  history: {
    heading: 'History on one page',
    earlier: (n) => (n === 1 ? 'This site holds 1 earlier event.' : `This site holds ${n} earlier events.`),
  },
  offices: {
    heading: 'Who does what',
    intro: 'Offices and bodies; never persons.',
    caption: `Offices and bodies ${c.word.of}`,
    ofCountry: (country) => `${country}: who answers for each side`,
    head: ['Office or body', 'What it does, or what is known'],
    today: 'Today, according to sources:',
    notKnown: 'we do not know who holds it',
  },
  answer: {
    heading: 'Where to report and answer',
    inform: 'Report on what was done',
    reply: 'Reply to what is said',
    page: 'All of this, kept up to date',
    calendar: 'Its dates, for the calendar',
    correct: 'If something on this paper is wrong, those pages say how to ask for a correction.',
  },
  glossary: { heading: 'Words and acronyms on this paper' },
  brief: {
    title: 'Brief for a new authority',
    what: [
      `Since ${c.since}, ${c.full.the} has brought together ${c.countries} governments that deal with migration jointly.`,
      `${c.networkFull.The} brings together civil-society organisations and takes their proposals ${c.word.to}.`,
      'This site shows, agreement by agreement, what was asked, of whom, and what each party says of what was done.',
    ],
    agreed: 'What was agreed that reaches this country',
    caption: 'Open agreements that name the country, the newest first. Levels are of this country; documents speak of the whole agreement.',
    head: ['Agreement', 'Timing', 'What each voice says'],
    more: (n) => (n === 1 ? '1 more is in the handover pack.' : `${n} more are in the handover pack.`),
    voices: 'What the voices say',
    next: 'What comes next',
    nothingNext: 'We know of no dates to come.',
    presides: 'In the presidency',
    waiting: 'What awaits an answer',
    answer: 'Where to report and answer',
  },
  sheet: {
    title: 'Agreement sheet',
    country: 'Country sheet',
    sources: 'Sources',
    settle: 'Who could settle it',
    named: 'Whom the act names',
    addressed: 'Which countries it is addressed to',
    body: 'The body that adopted it',
    anyone: 'And whoever has a public, dated document that shows what was done.',
  },
  letter: {
    title: 'Letter of enquiry',
    place: 'Place and date:',
    toCountry: (name) => `To the office that represents ${name} before ${c.word.the}`,
    to: (name) => `To: ${name}`,
    greeting: 'Dear colleagues,',
    intro: `We follow up the agreements ${c.word.of} with what public sources show and with what governments and civil society report. We write to your office because it could settle what we do not know yet.`,
    about: 'Agreements on which information is missing',
    ask: 'What was done about each, and when? Is there a public document that shows it?',
    agreements: 'What we know of each agreement',
    head: ['Agreement', 'What we know'],
    documents: 'What documents show:',
    notReceived: 'We have received nothing on it from your government.',
    until: (day) => `the latest evidence is of: ${day}`,
    questionnaires: 'Questionnaires to which we know no answer',
    statements: 'Civil-society statements to which we know no answer',
    texts: 'Texts that speak of what concerns your office, to which it may reply',
    more: (n) => (n === 1 ? '1 more is on the page named below.' : `${n} more are on the page named below.`),
    how: 'How to answer',
    howText:
      'An answer to this letter is enough, or what is sent through the pages below. It is published as your office says it, with its date and beside the rest.',
    silence:
      'If there is no answer, the site will go on saying that there is no information. We read that neither as a breach nor as agreement with what others say.',
    thanks: 'Thank you for your attention.',
    signature: 'Office, institution and signature of the sender:',
  },
};
