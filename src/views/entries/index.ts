import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { ViewContext } from '../context.ts';
import type { EntryView } from '../model/entry.ts';
import { agreementView } from './agreement.ts';
import { consultationView } from './consultation.ts';
import { meetingView, presidencyView } from './gathering.ts';
import { documentView } from './document.ts';
import { guidelineView } from './guideline.ts';
import { holidaysView } from './holidays.ts';
import { partyView } from './party.ts';
import { planView } from './plan.ts';
import { proposalView } from './proposal.ts';
import { inputView, practiceView, sourceView, themeView } from './register.ts';
import { replyView } from './reply.ts';
import { reportView, selfAssessmentView } from './report.ts';

/** The page of an entry; undefined for kinds that are shown on a list or on another entry's page. */
export function entryView(context: ViewContext, entry: AnyEntry): EntryView | undefined {
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
      return themeView(context, entry);
    case 'inputs':
      return inputView(context, entry);
    case 'practices':
      return practiceView(context, entry);
    case 'sources':
      return sourceView(context, entry);
    default:
      return undefined;
  }
}
