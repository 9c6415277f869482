import type { GatheringWords } from './gatherings.es.ts';
import { CONFERENCE_NAMES } from '#domain/schemas/conference-names.ts';

const c = CONFERENCE_NAMES.en;

export const gatheringsEn: GatheringWords = {
  convened: 'Who convened or organised it',
  before: 'Held before',
  inPerson: 'In person, because it was found necessary',
  teaches: 'Instruments that it taught, disseminated or helped to apply',
  funding: 'Resources for holding it',
  fundingStates: { secured: 'secured', sought: 'sought', gap: 'lacking' },
  fundingBy: (state, by) => `${state}: ${by}`,
  rhythm: {
    label: 'The one before it in its series on this site',
    after: (months) => `${months} earlier`,
    months: (least, most) => (least === most ? (least === 1 ? '1 month' : `${least} months`) : `between ${least} and ${most} months`),
    remark: (series, count, years, gap) => `${series}: ${count} on this site (${years}). ${gap}`,
    gaps: (least, most) =>
      least === most
        ? `From one to the next there is ${least === 1 ? '1 year' : `an interval of ${least} years`}.`
        : `From one to the next there are ${least} to ${most} years.`,
    none: c.says.encounters,
  },
  agenda: {
    heading: 'Agenda',
    columns: { item: 'Item', owner: 'Owner', decided: 'Who decided it', minutes: 'Minutes' },
  },
  presented: {
    heading: 'What was presented there',
    label: 'Presented at',
    notOnRecord: 'Not known at which meeting',
  },
  purposes: {
    heading: `What ${c.teamWord.the} meets for`,
    intro: `What the draft on ${c.team.the} asks a meeting like this one to deal with.`,
    columns: { purpose: 'What is asked for', state: 'What documents show' },
    kinds: {
      'concept-note': 'Comment on the concept note of the incoming presidency',
      'presidency-plan': 'Comment on its work plan',
      'joint-actions': 'Define joint actions for that plan',
      'work-plan': `Follow ${c.teamWord.the}'s own work plan`,
      'monitoring-tools': 'Define and apply monitoring tools',
    },
    dealtWith: 'Dealt with',
    notOnRecord: 'Not known',
    toCome: 'The meeting has not been held yet',
  },
  actions: {
    joint: 'Joint actions that it defined',
    followUp: 'Follow-up that it recommended',
    noFollowUp: 'What follow-up it recommended is not known.',
    columns: { action: 'Action', responsible: 'Responsible', due: 'By when' },
  },
  table: {
    heading: 'Working table',
    intro: 'The four questions of the table. The route gives priority to three actions at most.',
    parts: {
      experiences: 'Experiences of shared responsibility',
      obstacles: 'Obstacles',
      route: 'Route to improve',
      elements: 'Elements for working together',
    },
    none: (part) => `${part}: nothing on this site.`,
    columns: { point: 'What was said', by: 'By whom', responsible: 'Who made the commitment', entry: 'Where it is written' },
  },
  taught: 'Meetings and workshops that taught it or helped to apply it',
  review: 'Where to begin, as asked for',
  reviewGroup: 'Where the review is asked to begin',
  others: 'All others',
  reduced: {
    heading: 'Reduced scope',
    guidelines: 'Limited to',
    body: 'Followed in',
    why: 'Why',
  },
  recommendation: {
    heading: 'What became of the recommendation',
    otherHeading: 'Where it was presented',
    made: 'It was recommended.',
    presented: 'It was presented at the meeting.',
    notPresented: `We did not find it presented at a meeting of ${c.group.the}.`,
    results: {
      approved: 'The meeting approved it.',
      'not-approved': 'The meeting did not approve it.',
      deferred: 'The meeting postponed it.',
    },
    resultNotKnown: 'What the meeting decided is not known.',
    agreement: 'Agreement that takes it up:',
    derived: 'Agreement that names it as a text it derives from:',
    became: (state) => `What documents show on that agreement: ${state}.`,
    verified: 'A meeting verified that agreement.',
    notVerified: 'We found no meeting that verified that agreement.',
    ofTeam: `Recommendations of ${c.team.the}`,
    none: `We found none. The draft on ${c.team.the} asks it to present recommendations to ${c.group.the} and to follow up those that are approved.`,
  },
  documents: {
    with: 'Signed with',
    withNotKnown: 'With whom is not known',
    drafters: 'Drafting group',
    interviewed: 'Countries interviewed',
    followUp: 'Follow-up that it recommends',
    noFollowUp: 'What follow-up it recommends is not known.',
    notApproved: `We found no approval by ${c.ministers.the}`,
  },
  interviews: {
    heading: `Interviews by ${c.secretariat.the} with the focal points`,
    label: `Last interview by ${c.secretariat.the} with its focal point`,
    none: 'we found none',
    columns: { country: 'Country', last: 'Most recent' },
  },
};
