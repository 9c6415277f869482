import { shiftDays, startOf, type Days } from '../../dates/calendar.ts';
import { SATURDAY_AND_SUNDAY, weekdayOf } from '../../dates/business-days.ts';
import { addDays, edtf } from '../../dates/edtf.ts';
import type { Entry } from '../../ledger/entry.ts';
import { evidenceFrom, reached, type Audience, type DatedEntry } from '../evidence.ts';
import type { PendingObligation, Verdict } from '../model.ts';
import { meetingsSince, type ObligationIndex } from '../obligation-index.ts';
import { THRESHOLDS } from '../../thresholds.ts';
import { ROLES } from '../roles.ts';
import { defineRule, type RuleSet } from '../rule-definition.ts';

type Document = Entry<'documents'>;

/**
 * Documents that the governments may keep back: for their own use (S0 §1), or reserved by named members (S0 §2f). Where nobody
 * in particular reserved them, the exception may or may not have been used.
 */
function reservedVerdict(documents: readonly Document[]): Verdict | undefined {
  const classes = documents.map(({ facts }) => facts.class);
  if (classes.length === 0 || classes.some((value) => value === undefined || value.kind === 'public')) return undefined;
  return classes.every((value) => value?.kind === 'government-use' || value?.by) ? 'permitted' : 'unclear';
}

/** Documents sent to an audience before the meeting they belong to begins; on its first day it is too late. */
function sentBefore(
  index: ObligationIndex,
  meeting: Entry<'meetings'>,
  documents: readonly Document[],
  audience: Audience,
): PendingObligation {
  const limit = startOf(meeting.facts.held);
  const due = shiftDays(limit, -1);
  return {
    key: meeting.id,
    anchor: meeting,
    due,
    limit,
    ...evidenceFrom(documents.map((entry) => ({ entry, ...reached(index, entry, audience) }))),
    day: due.to,
  };
}

/** When a draft had reached civil society while it could still be commented on: its final text no longer can. */
function draftReached(index: ObligationIndex, draft: Document): DatedEntry[] {
  const { sendings = [] } = draft.facts;
  const open = sendings.filter(({ phase }) => phase !== 'final');
  const early = { ...draft, facts: { ...draft.facts, sendings: open } };
  return [{ entry: draft, ...reached(index, early, 'civil-society') }];
}

/** Whether all that reached civil society was the final text. */
function isFinalOnly(index: ObligationIndex, drafts: readonly Document[]): boolean {
  const sent = drafts.filter((draft) => reached(index, draft, 'civil-society').on !== undefined);
  return sent.length > 0 && sent.every((draft) => draftReached(index, draft).every(({ on }) => on === undefined));
}

/** The last day on which a draft leaves as many business days to comment as the shortest term that the documents give anybody. */
function windowBefore(limit: Days, days: number): Days {
  const back = (day: string) => {
    let at = day;
    for (let left = days; left > 0;) {
      at = addDays(at, -1);
      if (!SATURDAY_AND_SUNDAY.has(weekdayOf(at))) left -= 1;
    }
    return addDays(at, -1);
  };
  return { ...limit, from: back(limit.from), to: back(limit.to) };
}

/** Drafts sent to civil society while it could comment on them, where it is known when the instrument was issued. */
function draftsSent(
  index: ObligationIndex,
  anchor: PendingObligation['anchor'] & object,
  drafts: readonly Document[],
  days: number,
  limit?: Days,
) {
  const verdict = reservedVerdict(drafts) ?? (isFinalOnly(index, drafts) ? 'failed' : undefined);
  return {
    key: anchor.id,
    anchor,
    due: limit && windowBefore(limit, days),
    limit,
    ...evidenceFrom(drafts.flatMap((draft) => draftReached(index, draft))),
    ...(verdict && { verdict }),
  };
}

export const CIRCULATION_RULES = {
  /**
   * A draft of guidelines, and not its final text, reaches civil society early enough to be commented on, unless reserved (S0
   * §2f, §1). "Early" has no number: read as the shortest term that the documents give anybody to answer (S4 5.8).
   */
  'drafts-circulated': defineRule('drafts-circulated', {
    owes: [ROLES.members],
    owedTo: [ROLES.civilNetwork],
    number: THRESHOLDS.presidencyConsultationDays,
    key: [['guidelines', 'documents']],
    occurrences: (index, { documented, number: days }) => {
      const since = edtf(documented).from;
      const instruments = index.ledger.all('guidelines').flatMap((entry) => {
        const { standing, issued } = entry.facts;
        return standing !== 'civil-society' && issued !== undefined && edtf(issued).to >= since ? [{ entry, issued }] : [];
      });
      const ids = new Set(instruments.map(({ entry }) => entry.id));
      const loose = index.documentsOf('guideline-draft').filter(({ facts }) => facts.guideline === undefined || !ids.has(facts.guideline));
      return [
        ...instruments.map(({ entry, issued }): PendingObligation => {
          const limit = startOf(issued);
          const sent = draftsSent(index, entry, index.documentsOf('guideline-draft', entry.id), days, limit);
          return { ...sent, day: sent.due?.to ?? limit.to };
        }),
        ...loose.map((draft): PendingObligation => ({ ...draftsSent(index, draft, [draft], days), day: edtf(draft.facts.dated).to })),
      ];
    },
  }),

  /** Agendas of the Conference and of its meetings, workshops and seminars go to civil society unless reserved (S0 §2f). */
  'agendas-circulated': defineRule('agendas-circulated', {
    owes: [ROLES.presidency, ROLES.secretariat],
    owedTo: [ROLES.civilNetwork],
    key: [['meetings']],
    occurrences: (index, { documented }) =>
      meetingsSince(index, documented, ['ministerial', 'consultation', 'network', 'working-group', 'workshop']).map((meeting) => {
        const agendas = index.documentsOf('agenda', meeting.id);
        const verdict = reservedVerdict(agendas);
        return { ...sentBefore(index, meeting, agendas, 'civil-society'), ...(verdict && { verdict }) };
      }),
  }),

  /** Observers are informed of the activities in good time (S4 §8.1): here, before the meeting begins. */
  'observers-informed': defineRule('observers-informed', {
    owes: [ROLES.presidency, ROLES.secretariat],
    owedTo: [ROLES.observers],
    key: [['meetings']],
    occurrences: (index, { documented }) =>
      meetingsSince(index, documented, ['ministerial', 'consultation']).map((meeting) => {
        const documents = (['agenda', 'notice'] as const).flatMap((kind) => index.documentsOf(kind, meeting.id));
        return sentBefore(index, meeting, documents, 'observers');
      }),
  }),
} satisfies RuleSet;
