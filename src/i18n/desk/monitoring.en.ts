// A data table: the English words of the monitoring report.
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';
import type { MonitoringWords } from './monitoring.es.ts';

const c = CONFERENCE_NAMES.en;

export const monitoringEn: MonitoringWords = {
  title: 'Monitoring report',
  period: '{from} to {to}',
  upTo: 'Up to {to}',
  lead: 'What documents show and what each party said of the agreements with civil society, with what falls due and what is not known.',
  notice: `A program gathers it from what this site holds. ${c.teamWord.The} has neither written, reviewed nor approved it. That we have no information on an agreement does not mean that it was not kept.`,
  sending: {
    heading: 'When and to whom it is sent',
    last: `Last meeting of ${c.group.the} that we know of: `,
    noLast: `We know of no meeting of ${c.group.the}.`,
    next: `Next meeting of ${c.group.the}: `,
    noNext: `We found no announcement of the next meeting of ${c.group.the}. Without its date nobody can say by which day this report would be sent.`,
    due: 'Two months before that meeting: {day}.',
    to: 'To whom: {who}.',
    by: 'By whom: {who}.',
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
