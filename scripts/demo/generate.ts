import { planAgreements } from './agreement-plans.ts';
import { agreementDraft } from './agreements.ts';
import { DEMO_SOURCE } from './backdrop.ts';
import { demoMeetings, meetingDraft } from './calendar.ts';
import type { AnyDraft, DemoOptions, Draft } from './draft.ts';
import { gatheringDrafts, withPresentation } from './gatherings.ts';
import { guidelineDrafts } from './guidelines.ts';
import { independentDrafts } from './independent.ts';
import { inputDrafts } from './inputs.ts';
import { withMechanism } from './mechanism-meetings.ts';
import { mechanismDrafts, withFate } from './mechanism.ts';
import { organizationCount, organizationDraft } from './organizations.ts';
import { recordDrafts } from './records.ts';
import { replyDrafts } from './replies.ts';
import { requestDraft } from './requests.ts';
import { planReports } from './reports.ts';
import { selfAssessmentDrafts } from './self-assessments.ts';
import { planSubjects } from './subjects.ts';
import { turnParties, withDelegations, withMembership } from './turns.ts';

const SOURCE: Draft<'sources'> = {
  collection: 'sources',
  id: DEMO_SOURCE,
  facts: { kind: 'original', read: 'whole' },
  words: {
    es: {
      title: 'Fuente de ejemplo: inventada para la demostración',
      summary: 'No existe. Está en lugar de las fuentes que tendría un dato real.',
    },
    en: {
      title: 'Example source: invented for the demonstration',
      summary: 'It does not exist. It stands for the sources that a real fact would have.',
    },
  },
};

/**
 * Everything that is invented, in an order that never changes. The same options give the same drafts on every machine. They
 * name the countries, bodies and themes of the register, and no agreement, meeting or source of real content.
 */
export function generateDrafts(options: DemoOptions): AnyDraft[] {
  const { size, asOf } = options;
  const count = organizationCount(size);
  const organizations = Array.from({ length: count }, (_, index) => withMembership(organizationDraft(index, count), index, asOf));
  const year = Number(asOf.slice(0, 4));
  const meetings = demoMeetings(asOf);
  const plans = planAgreements(options, meetings);
  const guidelines = guidelineDrafts(options, meetings);
  const subjects = planSubjects(options, plans, guidelines);
  const reports = planReports(options, subjects);
  return [
    SOURCE,
    ...organizations,
    ...turnParties(year),
    ...meetings.map((meeting, index) => withDelegations(withMechanism(meetingDraft(meeting, index, asOf)), organizations, year)),
    ...inputDrafts(
      asOf,
      organizations.map(({ id }) => id),
    ).map((draft) => withFate(draft, asOf)),
    ...mechanismDrafts(asOf, meetings, organizations[0]!.id),
    ...plans.map((plan) => agreementDraft(plan, plans, meetings, asOf)),
    ...guidelines,
    ...gatheringDrafts(asOf, meetings),
    ...reports.map(({ draft }, index) => withPresentation(draft, index, meetings, asOf)),
    ...selfAssessmentDrafts(options, subjects),
    ...recordDrafts(plans, asOf),
    ...replyDrafts(options, reports, plans),
    ...independentDrafts(asOf, plans, subjects, organizations[0]!.id),
    requestDraft(asOf),
  ];
}
