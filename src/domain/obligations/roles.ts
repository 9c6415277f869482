import { daysOf, endOf, startOf, type Days } from '../dates/calendar.ts';
import { addDays } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { compareText } from '../compare-text.ts';
import conference from '#conference/bodies.json' with { type: 'json' };

/** What offices and groups of parties a conference can have. */
export type Role =
  'presidency' | 'secretariat' | 'civilSecretariat' | 'civilNetwork' | 'team' | 'troika' | 'members' | 'observers' | 'viceMinisters';

const given: Readonly<Partial<Record<Role, string>>> = conference.bodies;
const party = (role: Role): string => given[role] ?? `no ${role}`;

/** Whether the conference has an office or a group of parties at all. */
export const hasBody = (role: Role): boolean => given[role] !== undefined;

/** Which party of the register stands for each, by id; one that the conference does not have stands under an id that no entry can have. */
export const ROLES: Readonly<Record<Role, string>> = {
  presidency: party('presidency'),
  secretariat: party('secretariat'),
  civilSecretariat: party('civilSecretariat'),
  civilNetwork: party('civilNetwork'),
  team: party('team'),
  troika: party('troika'),
  members: party('members'),
  observers: party('observers'),
  viceMinisters: party('viceMinisters'),
};

/** The role for which a party of the register stands; undefined for any other. */
export const roleOf = (party: string): Role | undefined => (Object.keys(ROLES) as Role[]).find((role) => ROLES[role] === party);

/** One term of the presidency, with the days on which it may have begun and ended. */
export interface Term {
  presidency: Entry<'presidencies'>;
  country: string;
  year: number;
  from: Days | undefined;
  to: Days | undefined;
}

/** Who held a rotating office on a day; `sure` where its documented term covers the day whatever its exact ends. */
export interface Holder {
  presidency: Entry<'presidencies'>;
  country: string;
  /** `term`: the day lies in a documented term; `year`: no term is documented, the year of its numbered meeting is taken. */
  basis: 'term' | 'year';
  sure: boolean;
  /** True where the presidency is only announced: nothing documents that its term began. */
  announced: boolean;
}

/** Days of which a handover may have been one: all those of its date, since a date over several days says that it was one of them. */
function handoverDays(presidency: Entry<'presidencies'> | undefined): Days | undefined {
  const received = presidency?.facts.received;
  if (received?.told !== 'happened' || received.on === undefined) return undefined;
  const days = daysOf(received.on);
  return days.uncertain ? undefined : days;
}

/**
 * All terms of the presidency in the order of their years. A term that its own source does not date begins with the handover by
 * which it was received, and ends with that to the next one; a handover that was only announced dates nothing.
 */
export function presidencyTerms(ledger: Ledger): Term[] {
  const presidencies = ledger.all('presidencies');
  const next = new Map(presidencies.flatMap((item) => (item.facts.received?.from === undefined ? [] : [[item.facts.received.from, item]])));
  return presidencies
    .map((presidency) => {
      const { country, year, term } = presidency.facts;
      return {
        presidency,
        country,
        year,
        from: term?.from === undefined ? handoverDays(presidency) : startOf(term.from),
        to: term?.to === undefined ? handoverDays(next.get(presidency.id)) : endOf(term.to),
      };
    })
    .sort((a, b) => a.year - b.year || compareText(a.presidency.id, b.presidency.id));
}

/** Index of the term that a day falls into; documented terms take precedence over the year of the meeting. */
function turnOn(terms: readonly Term[], day: string): { index: number; basis: Holder['basis']; sure: boolean } | undefined {
  const within = terms.flatMap(({ from, to }, index) => (from && to && from.from <= day && day <= to.to ? [index] : []));
  const certain = within.find((index) => terms[index]!.from!.to <= day && day <= terms[index]!.to!.from);
  if (certain !== undefined && within.length === 1) return { index: certain, basis: 'term', sure: true };
  if (within.length === 1) return { index: within[0]!, basis: 'term', sure: false };
  const handover = within.find((index) => terms[index]!.from!.from === terms[index]!.from!.to && terms[index]!.from!.to === day);
  if (handover !== undefined) return { index: handover, basis: 'term', sure: true };
  const year = Number(day.slice(0, 4));
  // A term that certainly began and whose end nobody dates lasts at least until the year of the meeting that it hosts.
  const begun = terms.findIndex((term) => term.from && !term.to && term.from.to <= day && year < term.year);
  if (begun !== -1) return { index: begun, basis: 'term', sure: true };
  const isOutside = ({ from, to }: Term) => (from && day < from.from) || (to && to.to < day);
  const index = terms.findIndex((term) => term.year === year && !isOutside(term));
  return index === -1 ? undefined : { index, basis: 'year', sure: false };
}

/**
 * Who presided on a day. On a day on which one term ends and the next begins, the incoming presidency holds the office.
 * Undefined where no source says.
 */
export function presidencyOn(terms: readonly Term[], day: string): Holder | undefined {
  const turn = turnOn(terms, day);
  if (!turn) return undefined;
  const { presidency, country } = terms[turn.index]!;
  const announced = presidency.facts.status === 'announced';
  return { presidency, country, basis: turn.basis, sure: turn.sure && !announced, announced };
}

/** Who presided on which days of a period; `holder` undefined on days of which no source says. */
export interface HeldPart {
  holder: Holder | undefined;
  from: string;
  to: string;
}

/** The days of a period, divided at each handover; a period within one term is one part. */
export function presidenciesDuring(terms: readonly Term[], { from, to }: { from: string; to: string }): HeldPart[] {
  const handovers = terms.flatMap((term) => [
    ...(term.from ? [term.from.from, term.from.to] : []),
    ...(term.to ? [addDays(term.to.from, 1), addDays(term.to.to, 1)] : []),
  ]);
  const starts = [...new Set([from, ...handovers.filter((day) => from < day && day <= to)])].sort();
  const parts: HeldPart[] = [];
  starts.forEach((start, at) => {
    const end = at + 1 < starts.length ? addDays(starts[at + 1]!, -1) : to;
    const holder = presidencyOn(terms, start);
    const before = parts.at(-1);
    if (before && before.holder?.presidency === holder?.presidency) {
      before.to = end;
      if (before.holder && holder && before.holder.sure !== holder.sure) before.holder = { ...holder, sure: false };
    } else parts.push({ holder, from: start, to: end });
  });
  return parts;
}

/** The three presidencies that form the Troika: outgoing, current and incoming; undefined where the next or last year has none. */
export interface Troika {
  outgoing: Term | undefined;
  current: Term;
  incoming: Term | undefined;
}

/** The Troika of a day, derived from the presidencies; a neighbour counts only if no year between them is missing. */
export function troikaOn(terms: readonly Term[], day: string): Troika | undefined {
  const turn = turnOn(terms, day);
  if (!turn) return undefined;
  const current = terms[turn.index]!;
  const next = (term: Term | undefined, distance: number) => (term && term.year - current.year === distance ? term : undefined);
  return { current, outgoing: next(terms[turn.index - 1], -1), incoming: next(terms[turn.index + 1], 1) };
}
