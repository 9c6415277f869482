import { dueDate, joinCalendars } from '../dates/business-days.ts';
import { addDays, compareEdtf, edtf, fromTo } from '../dates/edtf.ts';
import type { AnyEntry, Entry } from '../ledger/entry.ts';
import { businessCalendars } from '../consultations/holidays.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerLedger } from '../ledger/once.ts';
import type { Obligations, Occurrence } from '../obligations/model.ts';
import { compareText } from '../compare-text.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { deliverablesOf, FIRST_DELIVERABLE } from '../acts/deliverables.ts';
import { DELIVERABLE_ROLES } from '../schemas/vocabulary.ts';
import { writtenDue } from './timeliness.ts';

/** What a calendar can hold; anything else that has a date joins by becoming a `DatedEvent`. */
type EventKind = 'meeting' | 'presidency' | 'agreement-due' | 'consultation-due' | 'report' | 'self-assessment' | 'obligation';

/** One thing with a date, for the calendar page, the calendar files and the feed. */
export interface DatedEvent {
  /** Permanent: made of the entry's collection and id, and of what in the entry it is: `agreements.d-12.due`. */
  id: string;
  kind: EventKind;
  /** In the precision of its source (EDTF). */
  on: string;
  /** True where it is a deadline and not something that happens. */
  due: boolean;
  /** Of a deadline: the ISO day on which it was set; it is no news before. */
  setOn?: string;
  /** The entry it leads to; undefined for an obligation, which leads to its rule. */
  entry: AnyEntry | undefined;
  obligation?: Occurrence;
  /** Ids of the countries and of the other parties concerned. */
  countries: readonly string[];
  bodies: readonly string[];
  /** Of an agreement: the id of the deliverable whose date it is. */
  deliverable?: string;
  /** Meeting before which an agreement is due. */
  before?: string;
  /** Of a consultation: the number of its round, and the rule by which it is due. */
  round?: number;
  rule?: 'five' | 'three' | 'stated';
}

/** Splits parties into member or observer countries and others, each once. */
function parties(ledger: Ledger, ids: readonly (string | undefined)[]): Pick<DatedEvent, 'countries' | 'bodies'> {
  const known = [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (ledger.get('parties', id) ?? [])));
  const isCountry = (kind: string) => kind === 'member-country' || kind === 'observer-country';
  return {
    countries: known.filter(({ facts }) => isCountry(facts.kind)).map(({ id }) => id),
    bodies: known.filter(({ facts }) => !isCountry(facts.kind)).map(({ id }) => id),
  };
}

function ofMeeting(ledger: Ledger, entry: Entry<'meetings'>): DatedEvent[] {
  const { held, country, presidency, bodies = [], attended = [] } = entry.facts;
  const concerned = parties(ledger, [country, presidency, ...bodies, ...attended]);
  return [{ id: `meetings.${entry.id}`, kind: 'meeting', on: held, due: false, entry, ...concerned }];
}

function ofPresidency(ledger: Ledger, entry: Entry<'presidencies'>): DatedEvent[] {
  const { country, year, term } = entry.facts;
  const on = term?.from !== undefined && term.to !== undefined ? fromTo(term.from, term.to) : (term?.from ?? String(year));
  return [{ id: `presidencies.${entry.id}`, kind: 'presidency', on, due: false, entry, ...parties(ledger, [country]) }];
}

function ofAgreement(ledger: Ledger, entry: Entry<'agreements'>): DatedEvent[] {
  const { adopted, act, countries = [] } = entry.facts;
  return deliverablesOf(entry).flatMap((deliverable): DatedEvent[] => {
    const { id, due } = deliverable;
    const on = writtenDue(ledger, deliverable);
    if (on === undefined) return [];
    const named = DELIVERABLE_ROLES.flatMap((role) => deliverable[role] ?? []);
    return [
      {
        // The first one has the address that the date of an agreement had before there could be several.
        id: id === FIRST_DELIVERABLE ? `agreements.${entry.id}.due` : `agreements.${entry.id}.${id}.due`,
        kind: 'agreement-due',
        on,
        due: true,
        setOn: edtf(adopted).from,
        entry,
        deliverable: id,
        ...parties(ledger, [act.body, ...named, ...countries]),
        ...(due?.on === undefined && due?.before !== undefined ? { before: due.before } : {}),
      },
    ];
  });
}

/** Whether a deadline was gone before it came: an amended text had opened another round, or the consultation was over. */
function isOverBefore({ rounds = [], outcome }: Entry<'consultations'>['facts'], at: number, due: string): boolean {
  const next = rounds[at + 1]?.sent;
  if (next !== undefined && edtf(next).to <= edtf(due).to) return true;
  return outcome !== undefined && outcome.result !== 'consensus' && edtf(outcome.on).to < edtf(due).from;
}

/**
 * The deadlines of each round as long as it was the one in course: the one its message sets, and those of both rules (S4 3.2 and 5.8), counted by days that are
 * business days in every country, so that none of them is announced too early.
 */
function ofConsultation(ledger: Ledger, entry: Entry<'consultations'>): DatedEvent[] {
  const calendar = joinCalendars([...businessCalendars(ledger).values()]);
  const concerned = parties(ledger, [entry.facts.presidency, ...(entry.facts.troika?.members ?? [])]);
  return (entry.facts.rounds ?? []).flatMap(({ id, sent, closes }, index) => {
    const event = (rule: NonNullable<DatedEvent['rule']>, on: string): DatedEvent => ({
      id: `consultations.${entry.id}.${id}.${rule}`,
      kind: 'consultation-due',
      on,
      due: true,
      setOn: edtf(sent).from,
      entry,
      ...concerned,
      round: index + 1,
      rule,
    });
    const counted =
      edtf(sent).precision !== 'day' || edtf(sent).uncertain
        ? []
        : ([
            ['five', THRESHOLDS.consultationDays],
            ['three', THRESHOLDS.presidencyConsultationDays],
          ] as const);
    const deadlines = [
      ...(closes === undefined ? [] : [event('stated', closes)]),
      ...counted.flatMap(([rule, days]) => {
        const end = dueDate(sent, days, calendar);
        return end?.unknownYears.length === 0 ? [event(rule, end.on)] : [];
      }),
    ];
    return deadlines.filter(({ on }) => !isOverBefore(entry.facts, index, on));
  });
}

function eventsOf(ledger: Ledger, entry: AnyEntry): DatedEvent[] {
  switch (entry.collection) {
    case 'meetings':
      return ofMeeting(ledger, entry);
    case 'presidencies':
      return ofPresidency(ledger, entry);
    case 'agreements':
      return ofAgreement(ledger, entry);
    case 'consultations':
      return ofConsultation(ledger, entry);
    case 'reports': {
      const { filed, organization, place } = entry.facts;
      const concerned = parties(ledger, [organization, place?.country]);
      return [{ id: `reports.${entry.id}`, kind: 'report', on: filed, due: false, entry, ...concerned }];
    }
    case 'self-assessments': {
      const { filed, country } = entry.facts;
      return [{ id: `self-assessments.${entry.id}`, kind: 'self-assessment', on: filed, due: false, entry, ...parties(ledger, [country]) }];
    }
    default:
      return [];
  }
}

/** By date, the coarser after the finer, then by id. */
export function compareEvents(a: DatedEvent, b: DatedEvent): number {
  return compareEdtf(a.on, b.on) || compareText(a.id, b.id);
}

/** Everything in the ledger that has a place in a calendar, in the order of its dates. */
export const datedEvents = oncePerLedger((ledger): readonly DatedEvent[] =>
  [...ledger.entries()].flatMap((entry) => eventsOf(ledger, entry)).sort(compareEvents),
);

/** Days for which a past obligation remains in the calendar; the obligations overview keeps all of them. */
const PAST_OBLIGATION_DAYS = 365;

/**
 * Obligations as events, in the order of their days: those that are judged (the rule is in force) and whose day is known, from
 * a year before the day they were computed for. A rule that was only proposed owes nothing, so its days are in no calendar.
 */
export function obligationEvents(ledger: Ledger, { rules, asOf }: Obligations): DatedEvent[] {
  const first = addDays(asOf, -PAST_OBLIGATION_DAYS);
  const occurrences = rules
    .flatMap((status) => status.occurrences)
    .filter(({ state, due }) => state !== 'unjudged' && due !== undefined && !due.uncertain && due.from === due.to && due.to >= first);
  return occurrences
    .map((obligation): DatedEvent => ({
      id: `obligations.${obligation.rule}.${obligation.key.replaceAll('/', '.')}`,
      kind: 'obligation',
      on: obligation.due!.to,
      due: true,
      setOn: obligation.due!.to,
      entry: undefined,
      obligation,
      ...parties(
        ledger,
        obligation.owners.flatMap(({ office, holder }) => [office, holder]),
      ),
    }))
    .sort(compareEvents);
}

/** The first and the last day of an event whose days are known; undefined where its date is coarser or uncertain. */
export function knownDays(on: string): { from: string; to: string } | undefined {
  const interval = edtf(on);
  if (interval.uncertain) return undefined;
  if (interval.precision === 'day') return { from: interval.from, to: interval.to };
  const whole = interval.precision === 'range' && on.split('/').every((part) => /^\d{4}-\d{2}-\d{2}$/.test(part));
  return whole ? { from: interval.from, to: interval.to } : undefined;
}
