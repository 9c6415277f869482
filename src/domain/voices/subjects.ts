import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { memberCountryIds } from '../ledger/member-countries.ts';
import { oncePerLedger } from '../ledger/once.ts';
import { asksForSomething } from '../acts/acts.ts';
import { partiesIn } from '../acts/deliverables.ts';

/** What can be assessed: an agreement, one measure of an instrument, or an instrument whose measures are not registered. */
export interface Subject {
  /** `d-04`, or `ins-2016-ninez/m4`. */
  id: string;
  entry: Entry<'agreements'> | Entry<'guidelines'>;
  /** Id of the measure inside its instrument. */
  measure: string | undefined;
  /** Party ids of the countries it addresses; where it names none, every member country. */
  countries: readonly string[];
  /** True where it names the countries it addresses. */
  named: boolean;
  /** Party ids that the text names to lead, do or support what it asks for. */
  responsible: readonly string[];
  /** When it came into being (EDTF); undefined where its document bears no date. */
  since: string | undefined;
}

function agreementSubject(entry: Entry<'agreements'>, members: readonly string[]): Subject {
  const { countries, adopted } = entry.facts;
  return {
    id: entry.id,
    entry,
    measure: undefined,
    countries: countries ?? members,
    named: countries !== undefined,
    responsible: partiesIn(entry),
    since: adopted,
  };
}

function guidelineSubjects(entry: Entry<'guidelines'>, members: readonly string[]): Subject[] {
  const common = { entry, responsible: [], since: entry.facts.issued };
  const { measures } = entry.facts;
  if (!measures) return [{ ...common, id: entry.id, measure: undefined, countries: members, named: false }];
  return measures.map(({ id, countries }) => ({
    ...common,
    id: `${entry.id}/${id}`,
    measure: id,
    countries: countries ?? members,
    named: countries !== undefined,
  }));
}

const subjects = oncePerLedger((ledger): ReadonlyMap<string, Subject> => {
  const members = memberCountryIds(ledger);
  const list = [
    ...ledger.all('agreements').map((entry) => agreementSubject(entry, members)),
    ...ledger.all('guidelines').flatMap((entry) => guidelineSubjects(entry, members)),
  ];
  return new Map(list.map((subject) => [subject.id, subject]));
});

/**
 * True where a country is awaited to say something of it: an act that asks for something, or a measure of an instrument that was
 * adopted. Nothing is missing where nothing was asked: a draft, a heading, an instrument without readable measures.
 */
export function isAwaited({ entry, measure }: Subject): boolean {
  if (entry.collection === 'agreements') return asksForSomething(entry);
  const item = entry.facts.measures?.find(({ id }) => id === measure);
  return entry.facts.standing === 'adopted' && item !== undefined && item.heading === undefined;
}

/** Everything that can be assessed: agreements by id, then measures by instrument, in the order of each. */
export function subjectsIn(ledger: Ledger): Subject[] {
  return [...subjects(ledger).values()];
}

/** @returns undefined for an id that names no agreement and no measure (an instrument with measures is none as a whole) */
export function subjectOf(ledger: Ledger, id: string): Subject | undefined {
  return subjects(ledger).get(id);
}
