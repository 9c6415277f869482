import { yearsOf } from '../../dates/calendar.ts';
import { edtf } from '../../dates/edtf.ts';
import type { Entry } from '../../ledger/entry.ts';
import { DUTIES, type Duty } from '../../schemas/vocabulary.ts';
import { evidenceFrom, type DatedEntry } from '../evidence.ts';
import type { PendingObligation } from '../model.ts';
import { knownOn, termsSince, yearsSince, type ObligationIndex } from '../obligation-index.ts';
import { ROLES } from '../roles.ts';
import { defineRule, type RuleSet } from '../rule-definition.ts';

const dutiesOf = (section: '5' | '6'): Duty[] => DUTIES.filter((duty) => duty.startsWith(section));

/** What shows that a duty was done, by duty and owner: `5-1/ppt-2025`. */
type Shown = Map<string, DatedEntry[]>;

function show(shown: Shown, duty: Duty, owner: string, entry: DatedEntry): void {
  const key = `${duty}/${owner}`;
  shown.set(key, [...(shown.get(key) ?? []), entry]);
}

/** Presidencies that a dated act of their country may belong to, by the year of their numbered meeting. */
function presidenciesOf(index: ObligationIndex, country: string, on: string): { id: string; possible: boolean }[] {
  const years = yearsOf(on);
  return index.terms.flatMap(({ presidency, year, country: own }) => {
    const period = years.find((each) => each.period === String(year));
    return own === country && period ? [{ id: presidency.id, possible: period.possible }] : [];
  });
}

/** Meetings that a presidency hosted, or that name the country that chaired them. */
function showMeetings(index: ObligationIndex, shown: Shown): void {
  const hosts = new Map(index.terms.map(({ presidency }) => [presidency.facts.meeting, presidency.id]));
  for (const entry of index.meetings) {
    const { presidency, held: on } = entry.facts;
    if (!knownOn(index.asOf, on)) continue;
    const host = hosts.get(entry.id);
    if (host !== undefined) show(shown, '5-2', host, { entry, on });
    else if (presidency !== undefined) {
      for (const { id, possible } of presidenciesOf(index, presidency, on)) show(shown, '5-2', id, { entry, on, possible });
    }
  }
}

/** Consultations that the presiding country opened; the written procedure is a consultation, too. */
function showConsultations(index: ObligationIndex, shown: Shown): void {
  for (const entry of index.ledger.all('consultations')) {
    const { kind, presidency, troika, rounds } = entry.facts;
    const on = rounds?.[0]?.sent ?? troika?.sent;
    if (on === undefined || !knownOn(index.asOf, on)) continue;
    const duties: readonly Duty[] = kind === 'procedure' ? ['5-5', '5-8'] : ['5-5'];
    for (const { id, possible } of presidenciesOf(index, presidency, on)) {
      for (const duty of duties) show(shown, duty, id, { entry, on, possible });
    }
  }
}

/** The functions of the presidency that documents, chaired meetings and recorded consultations show. */
function shownOfPresidencies(index: ObligationIndex): Shown {
  const shown: Shown = new Map();
  for (const entry of index.documents) {
    const { presidency, duties = [], dated } = entry.facts;
    if (presidency !== undefined) for (const duty of duties) show(shown, duty, presidency, { entry, on: dated, ...approval(entry, duty) });
  }
  showMeetings(index, shown);
  showConsultations(index, shown);
  return shown;
}

/** Duty 5.7 is to sign what the vice-ministers have approved: a signature without that approval does not show it done. */
function approval({ facts }: Entry<'documents'>, duty: Duty): Pick<DatedEntry, 'missing'> {
  if (duty !== '5-7') return {};
  const { approved, dated } = facts;
  const isApproved = approved?.by === ROLES.viceMinisters && edtf(approved.on).from <= edtf(dated).to;
  return isApproved ? {} : { missing: [ROLES.viceMinisters] };
}

/** The functions of the secretariat that documents show, by duty and year. */
function shownOfSecretariat(index: ObligationIndex): Shown {
  const shown: Shown = new Map();
  for (const entry of index.documents) {
    const { duties = [], dated } = entry.facts;
    for (const duty of duties) {
      for (const { period, possible } of yearsOf(dated)) show(shown, duty, period, { entry, on: dated, possible });
    }
  }
  return shown;
}

export const DUTY_RULES = {
  /** The functions of the presidency (S4 §5), for each term: what documents show; no day is set. */
  'presidency-duties': defineRule('presidency-duties', {
    owes: [],
    owedTo: [ROLES.members],
    key: [['duty'], ['presidencies']],
    occurrences: (index, { documented }) => {
      const shown = shownOfPresidencies(index);
      const held = termsSince(index, documented).filter(({ presidency }) => presidency.facts.status === 'held');
      return dutiesOf('5').flatMap((duty) =>
        held.map((term): PendingObligation => {
          const key = `${duty}/${term.presidency.id}`;
          return {
            key,
            thread: duty,
            anchor: term.presidency,
            ...evidenceFrom(shown.get(key) ?? []),
            day: term.to?.from ?? `${term.year}-12-31`,
            owes: [term.country],
          };
        }),
      );
    },
  }),

  /** The functions of the secretariat (S4 §6), for each year: what documents show; no day is set. */
  'secretariat-duties': defineRule('secretariat-duties', {
    owes: [ROLES.secretariat],
    owedTo: [ROLES.members],
    key: [['duty'], ['year']],
    occurrences: (index, { documented }) => {
      const shown = shownOfSecretariat(index);
      return dutiesOf('6').flatMap((duty) =>
        yearsSince(index, documented).map((year): PendingObligation => {
          const key = `${duty}/${year}`;
          return { key, thread: duty, period: year, ...evidenceFrom(shown.get(key) ?? []), day: `${year}-12-31` };
        }),
      );
    },
  }),
} satisfies RuleSet;
