import { endOf, shiftDays, startOf } from '../../dates/calendar.ts';
import { edtf } from '../../dates/edtf.ts';
import type { Entry } from '../../ledger/entry.ts';
import { evidenceFrom, type DatedEntry } from '../evidence.ts';
import type { PendingObligation, Verdict } from '../model.ts';
import { isPast, meetingsSince, type ObligationIndex } from '../obligation-index.ts';
import { ROLES } from '../roles.ts';
import { GATHERINGS, isGathering, type Gathering } from '../../schemas/vocabulary.ts';
import { defineRule, type RuleSet, type RuleTerms } from '../rule-definition.ts';

type Meeting = Entry<'meetings'>;

/** Time reserved for building agreements at each meeting of some series. */
function reservedTime(
  index: ObligationIndex,
  { documented, number: asked }: RuleTerms<number>,
  gatherings: readonly Gathering[],
): PendingObligation[] {
  return meetingsSince(index, documented, gatherings).map((meeting) => {
    const slots = (meeting.facts.slots ?? []).filter(({ kind }) => kind === 'agreements');
    const found = slots.reduce((sum, { minutes }) => sum + minutes, 0);
    const verdict: Verdict = found >= asked ? 'met' : 'failed';
    const due = endOf(meeting.facts.held);
    return {
      key: meeting.id,
      anchor: meeting,
      due,
      evidence: slots.length > 0 ? [{ entry: meeting, on: meeting.facts.held }] : [],
      done: [],
      ...(slots.length > 0 && { verdict, measure: { found, asked } }),
      day: due.to,
    };
  });
}

/** Meetings of the Troika that were, or may have been, held between the previous Vice-Ministerial Meeting and each of these. */
function troikaMeetingsBefore(index: ObligationIndex, viceministerial: readonly Meeting[]): DatedEntry[][] {
  const troika = index.meetings.filter(({ facts }) => isGathering(facts.series, 'troika') && edtf(facts.held).from <= index.asOf);
  let next = 0;
  return viceministerial.map(({ facts }, at) => {
    const last = endOf(facts.held).to;
    const first = at === 0 ? undefined : endOf(viceministerial[at - 1]!.facts.held).to;
    // Both lists are in the order of their days: what may still come after this one stays for the next.
    while (next < troika.length && first !== undefined && startOf(troika[next]!.facts.held).to < first) next += 1;
    const found: DatedEntry[] = [];
    for (let index = next; index < troika.length && startOf(troika[index]!.facts.held).from < last; index += 1) {
      const entry = troika[index]!;
      const held = startOf(entry.facts.held);
      const possible = (first !== undefined && held.from < first) || held.to >= last;
      found.push({ entry, on: entry.facts.held, begins: true, possible });
    }
    return found;
  });
}

const isVirtual = ({ entry }: DatedEntry) => entry.collection === 'meetings' && entry.facts.modality === 'virtual';

/** The source asks for a virtual meeting: another kind does not fulfil it, and an unknown one decides nothing. */
function modalityVerdict(meetings: readonly DatedEntry[]): Verdict | undefined {
  const modalities = meetings.map(({ entry }) => (entry.collection === 'meetings' ? entry.facts.modality : undefined));
  if (modalities.length === 0 || modalities.includes('virtual')) return undefined;
  const certain = meetings.every(({ possible }) => !possible) && modalities.every((modality) => modality === 'in-person');
  return certain ? 'failed' : 'unclear';
}

/** Agenda items of observers: of all of them, or of an international organisation of the register. */
function observerItems(index: ObligationIndex, { facts }: Meeting) {
  const isObserver = (party: string) =>
    party === ROLES.observers || index.ledger.get('parties', party)?.facts.kind === 'observer-organization';
  return (facts.agenda ?? []).filter(({ owner }) => owner?.some(isObserver));
}

/** Decided by both offices, by others, or nobody says by whom; the country that presides stands for its office. */
function decidedVerdict(index: ObligationIndex, meeting: Meeting): Verdict | undefined {
  const { presidency } = meeting.facts;
  const items = observerItems(index, meeting);
  const byBoth = items.every(
    ({ decided = [] }) =>
      decided.includes(ROLES.secretariat) &&
      (decided.includes(ROLES.presidency) || (presidency !== undefined && decided.includes(presidency))),
  );
  if (byBoth) return 'met';
  if (items.some(({ decided }) => decided === undefined)) return isPast(index, meeting) ? 'unclear' : undefined;
  return 'failed';
}

export const CONFERENCE_MEETING_RULES = {
  /** An hour of each GRCM meeting for building agreements (S0 §2d). */
  'grcm-slot': defineRule('grcm-slot', {
    owes: [ROLES.presidency, ROLES.secretariat],
    owedTo: [ROLES.civilNetwork],
    number: 60,
    key: [['meetings']],
    occurrences: (index, terms) => reservedTime(index, terms, ['consultation']),
  }),

  /** Half an hour of each meeting of a network, or of the working groups that succeeded the networks (S0 §4). */
  'network-slot': defineRule('network-slot', {
    owes: [ROLES.presidency],
    owedTo: [ROLES.civilNetwork],
    number: 30,
    key: [['meetings']],
    occurrences: (index, terms) => reservedTime(index, terms, ['network', 'working-group']),
  }),

  /** The presidency and the secretariat decide which items of an agenda are those of international organisations (S4 §9.1). */
  'observer-slots': defineRule('observer-slots', {
    owes: [ROLES.presidency, ROLES.secretariat],
    owedTo: [ROLES.members, ROLES.observers],
    key: [['meetings']],
    occurrences: (index, { documented }) =>
      meetingsSince(index, documented, GATHERINGS).flatMap((meeting): PendingObligation[] => {
        if (observerItems(index, meeting).length === 0) return [];
        const due = endOf(meeting.facts.held);
        const verdict = decidedVerdict(index, meeting);
        const evidence = [{ entry: meeting, on: meeting.facts.held }];
        return [{ key: meeting.id, anchor: meeting, due, evidence, done: [], ...(verdict && { verdict }), day: due.to }];
      }),
  }),

  /** The Troika meets before each Vice-Ministerial Meeting (S4 §14.1), since the previous one. */
  'troika-meeting': defineRule('troika-meeting', {
    owes: [ROLES.troika],
    owedTo: [ROLES.members],
    key: [['meetings']],
    occurrences: (index, { documented }) => {
      const viceministerial = meetingsSince(index, documented, ['ministerial']);
      const before = troikaMeetingsBefore(index, viceministerial);
      return viceministerial.map((meeting, at) => {
        const limit = startOf(meeting.facts.held);
        const due = shiftDays(limit, -1);
        const verdict = modalityVerdict(before[at]!);
        return {
          key: meeting.id,
          anchor: meeting,
          due,
          limit,
          evidence: evidenceFrom(before[at]!).evidence,
          done: evidenceFrom(before[at]!.filter(isVirtual)).done,
          ...(verdict && { verdict, unclear: 'modality-unknown' as const }),
          day: due.to,
        };
      });
    },
  }),
} satisfies RuleSet;
