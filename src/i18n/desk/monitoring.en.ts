// A data table: the English words of the monitoring report.
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';
import type { MonitoringWords } from './monitoring.es.ts';

const c = CONFERENCE_NAMES.en;

export const monitoringEn: MonitoringWords = {
  title: 'Monitoring report',
  period: '{from} to {to}',
  sinceMeeting: 'After the last meeting that we know of ({meeting}), until {to}',
  upTo: 'Up to {to}',
  lead: `What is known of the agreements of ${c.full.the} and civil society: what documents show, what each party said, what falls due and what is not known.`,
  notice: `A program gathers it from what this site holds. ${c.team.The} has neither written, reviewed nor approved it. That we have no information on an agreement does not mean that it was not kept.`,
  sending: {
    heading: 'When and to whom it is sent',
    last: `Last meeting of ${c.group.the} that we know of: `,
    noLast: `We know of no meeting of ${c.group.the}.`,
    next: `Next meeting of ${c.group.the}: `,
    noNext: `We found no announcement of the next meeting of ${c.group.the}. Without its date nobody can say by which day this report would be sent.`,
    due: 'Two months before that meeting: {day}.',
    owed: {
      adopted: 'Sent by: {by}. Received by: {to}.',
      draft: 'By that draft it would be sent by: {by}. It would be received by: {to}.',
    },
    inForce: 'The rule has been in force since {day}: ',
    draft: 'The rule is a draft: we found no act that adopts it, and it binds nobody. Its text: ',
    mandate: 'An adopted agreement asks for follow-up mechanisms, without saying how often or by which day: ',
  },
  agreed: {
    heading: 'What was agreed',
    none: 'We hold no agreement adopted in this period. That does not mean that there is none.',
    caption: 'Agreements and other acts adopted in the period',
    columns: ['Agreement', 'Body and date', 'What documents show'],
  },
  brief: {
    heading: 'In short',
    period: 'Of this period we hold: {kinds}.',
    nothing: 'Of this period we hold nothing new. That does not mean that nothing happened.',
  },
  voices: {
    heading: 'What each voice says',
    intro:
      'Governments, civil society and documents are read apart: they are neither added up nor averaged. A level holds for the country and the aspect of which it speaks, and for no other.',
    columns: ['Agreement or measure', 'Country or region', 'Level', 'Who says so'],
    government: {
      heading: 'Governments',
      caption: 'Where a government filed something in this period: the levels of governments that count today',
      none: 'In this period no government has sent us a self-assessment with a level. That silence neither confirms nor denies anything: it is not a breach.',
    },
    'civil-society': {
      heading: 'Civil society',
      caption: 'Where an organisation filed something in this period: the levels of organisations that count today',
      none: 'In this period no organisation has sent us a report with a level. That silence neither confirms nor denies anything either.',
    },
    more: 'Rows left out here: {n}. All of them: ',
    record: {
      heading: 'Documents',
      intro:
        'This is what the sources that this site cites show of the {n} agreements and other acts that ask for something. None of this is a level of compliance. The titles behind the codes stand in an annex.',
      caption: 'What documents show of the acts that ask for something',
      columns: ['What they show', 'How many', 'Which'],
      none: 'No act on this site asks for anything.',
    },
    difference: {
      heading: 'Range and difference',
      intro:
        'From the lowest to the highest level within each voice, and how many levels lie between the two. The difference does not say who is right.',
      caption: 'Where a government and an organisation give a level of the same thing, those farthest apart first',
      columns: ['Agreement or measure', 'Country or region', 'Government', 'Civil society', 'Difference'],
      reply: 'A party rejects what was said of it.',
      none: 'Today there is nothing to compare: of no agreement and no measure do we hold at the same time a level of a government and one of an organisation that still count, about the same country and aspect.',
    },
  },
  dates: {
    heading: 'Dates',
    columns: ['Agreement', 'What and who', 'Date set'],
    'due-soon': {
      heading: 'To come',
      intro: 'Dates that the agreement itself sets and that have not come.',
      caption: 'Dates to come',
      none: 'We know of no date to come.',
    },
    overdue: {
      heading: 'Said to be overdue',
      intro: 'The date passed, and somebody says that afterwards it was not entirely done. That party says so, of that place.',
      caption: 'Dates of which somebody says that they were not kept',
      none: 'Nobody has told us that a date was not kept.',
    },
    'date-passed': {
      heading: 'The date passed and nothing is known',
      intro: 'The date that the agreement sets has come, and we did not find whether it was done in time. That is not a breach.',
      caption: 'Dates that passed, without information',
      none: 'There is no date that passed without information.',
    },
    'done-late': {
      heading: 'Done after its date',
      intro: 'Documents show that it was done, and when.',
      caption: 'What was done after its date',
      none: 'We know of nothing that was done after its date.',
    },
    who: 'Who: ',
    undated: 'Of the {n} acts that ask for something, {undated} have no date or we do not know it.',
  },
  unknown: {
    heading: 'What is not known, and why',
    intro:
      'Acts that ask for something and of which governments or civil society have said nothing. The titles behind the codes stand in an annex.',
    caption: 'Why it is not known',
    columns: ['Why', 'Voice without information', 'What would help', 'Acts'],
    none: 'Governments and civil society have spoken of every act that asks for something.',
    acts: '{n}: ',
  },
  rules: {
    heading: 'What rules in force ask for',
    intro: 'Cases of this period and to come, of rules that an act adopted, and what an adopted agreement ordered by itself.',
    caption: 'Cases of rules in force, and of what an agreement ordered',
    columns: ['Case', 'Who', 'How it stands', 'Why'],
    none: 'In this period there is no case of any rule in force.',
    more: 'Cases left out here: {n}. All of them: ',
  },
  asked: {
    heading: 'What civil society said and asked for, and what happened',
    recent: {
      heading: 'In this period',
      caption: 'Statements presented in the period',
      none: 'Of this period we hold no civil-society statement.',
    },
    waiting: {
      heading: 'From before, without an answer that we know of',
      intro: 'That we know of no answer does not mean that there was none. Some statements inform or welcome, and expect none.',
      caption: 'Earlier statements without a known answer',
      none: 'We know an answer to every earlier statement.',
    },
    columns: ['Statement', 'Presented', 'What happened'],
    to: '{day}. To: {who}',
  },
  codes: {
    heading: 'Annex: the codes of this report',
    intro: 'The acts that tables name by their code alone.',
  },
  sources: {
    heading: 'Annex: sources',
    intro: 'What the agreements and statements rest on that this report names in its tables of agreements, dates and requests.',
    none: 'This report names none.',
  },
  annex: {
    heading: 'Annex: what was received in the period',
    kinds: {
      agreements: 'Agreements adopted',
      reports: 'Reports by organisations',
      'self-assessments': 'Self-assessments by governments',
      replies: 'Replies',
      reviews: 'Independent reviews',
      inputs: 'Civil-society statements',
      actions: 'Programmes and actions',
      documents: 'Documents and who received them',
    },
    nothing: 'We hold nothing of this period of these kinds: {kinds}. That does not mean that there is none.',
  },
};
