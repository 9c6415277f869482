import type { CollectionName } from '#domain/schemas/collections.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { correctionsSection } from '../changes/corrections.ts';
import { followedBy } from '../changes/feeds.ts';
import type { ViewContext } from '../context.ts';
import type { EntryView } from '../model/entry.ts';
import { agreementView } from './agreement.ts';
import { consultationView } from './gatherings/consultation.ts';
import { meetingView } from './gatherings/gathering.ts';
import { documentView } from './gatherings/document.ts';
import { guidelineView } from './guideline.ts';
import { holidaysView } from './holidays.ts';
import { actionView, reviewView } from './independent.ts';
import { partyView } from './parties/party.ts';
import { planView } from './gatherings/plan.ts';
import { presidencyView } from './parties/presidency.ts';
import { proposalView } from './proposal.ts';
import { inputView, practiceView } from './register.ts';
import { replyView } from './reply.ts';
import { reportView, selfAssessmentView } from './report.ts';
import { sourceView } from './source.ts';
import { topicView } from './topic/topic.ts';

/** Kinds of entries that are shown on a list or on another entry's page. */
const WITHOUT_PAGE = [
  'records',
  'waivers',
  'observations',
  'challenges',
  'chains',
  'requests',
  'glossary',
] as const satisfies readonly CollectionName[];

/** An entry with a page of its own. */
export type PagedEntry = Exclude<AnyEntry, { collection: (typeof WITHOUT_PAGE)[number] }>;

export function hasPage(entry: AnyEntry): entry is PagedEntry {
  return !(WITHOUT_PAGE as readonly CollectionName[]).includes(entry.collection);
}

function ownView(context: ViewContext, entry: PagedEntry): EntryView {
  switch (entry.collection) {
    case 'agreements':
      return agreementView(context, entry);
    case 'proposals':
      return proposalView(context, entry);
    case 'guidelines':
      return guidelineView(context, entry);
    case 'reports':
      return reportView(context, entry);
    case 'self-assessments':
      return selfAssessmentView(context, entry);
    case 'replies':
      return replyView(context, entry);
    case 'reviews':
      return reviewView(context, entry);
    case 'actions':
      return actionView(context, entry);
    case 'meetings':
      return meetingView(context, entry);
    case 'presidencies':
      return presidencyView(context, entry);
    case 'consultations':
      return consultationView(context, entry);
    case 'holidays':
      return holidaysView(context, entry);
    case 'plans':
      return planView(context, entry);
    case 'documents':
      return documentView(context, entry);
    case 'parties':
      return partyView(context, entry);
    case 'themes':
    case 'tags':
      return topicView(context, entry);
    case 'inputs':
      return inputView(context, entry);
    case 'practices':
      return practiceView(context, entry);
    case 'sources':
      return sourceView(context, entry);
  }
}

/** The page of an entry, with what was put right in it and the feed by which it is followed. */
export function entryView(context: ViewContext, entry: PagedEntry): EntryView {
  const view = ownView(context, entry);
  return {
    ...view,
    sections: [...view.sections, ...correctionsSection(context, entry)],
    subscriptions: [...(view.subscriptions ?? []), ...followedBy(context, entry)],
  };
}
