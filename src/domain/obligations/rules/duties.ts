import { edtf } from '../../dates/edtf.ts';
import type { Entry } from '../../ledger/entry.ts';
import { DUTIES, type Duty } from '../../schemas/vocabulary.ts';
import { evidenceFrom, type DatedEntry } from '../evidence.ts';
import type { PendingObligation } from '../model.ts';
import { knownOn, termsSince, yearsSince, type ObligationIndex } from '../obligation-index.ts';
import { ROLES, type Term } from '../roles.ts';
import { defineRule, S4, S4_DATE, type RuleSet } from '../rule-definition.ts';

const dutiesOf = (section: '5' | '6'): Duty[] => DUTIES.filter((duty) => duty.startsWith(section));

/** Documents that are evidence of a duty, by duty and owner: `5-1/ppt-2025`. */
function dutyDocuments(index: ObligationIndex, ownerOf: (document: Entry<'documents'>) => string | undefined): Map<string, DatedEntry[]> {
  const found = new Map<string, DatedEntry[]>();
  for (const entry of index.documents) {
    const owner = ownerOf(entry);
    if (owner === undefined) continue;
    for (const duty of entry.facts.duties ?? []) {
      const key = `${duty}/${owner}`;
      found.set(key, [...(found.get(key) ?? []), { entry, on: entry.facts.dated }]);
    }
  }
  return found;
}

/** The meeting that a presidency hosted is evidence of its second function. */
function hostedMeeting({ ledger, asOf }: ObligationIndex, duty: Duty, { presidency }: Term): DatedEntry[] {
  const { meeting: id } = presidency.facts;
  const meeting = duty !== '5-2' || id === undefined ? undefined : ledger.get('meetings', id);
  return meeting && knownOn(asOf, meeting.facts.held) ? [{ entry: meeting, on: meeting.facts.held }] : [];
}

export const DUTY_RULES = {
  /** The functions of the presidency (S4 §5), for each term: what documents show; no day is set. */
  'presidency-duties': defineRule({
    sources: [S4('§5')],
    basis: ['e-5-1', 'e-5-2', 'e-5-3', 'e-5-4', 'e-5-5', 'e-5-6', 'e-5-7', 'e-5-8'],
    documented: S4_DATE,
    owes: [],
    key: [['duty'], ['presidencies']],
    occurrences: (index, { documented }) => {
      const documents = dutyDocuments(index, ({ facts }) => facts.presidency);
      const held = termsSince(index, documented).filter(({ presidency }) => presidency.facts.status === 'held');
      return dutiesOf('5').flatMap((duty) =>
        held.map((term): PendingObligation => {
          const key = `${duty}/${term.presidency.id}`;
          return {
            key,
            thread: duty,
            anchor: term.presidency,
            ...evidenceFrom([...hostedMeeting(index, duty, term), ...(documents.get(key) ?? [])]),
            day: term.to?.from ?? `${term.year}-12-31`,
            owes: [term.country],
          };
        }),
      );
    },
  }),

  /** The functions of the secretariat (S4 §6), for each year: what documents show; no day is set. */
  'secretariat-duties': defineRule({
    sources: [S4('§6')],
    basis: ['e-6-1', 'e-6-2', 'e-6-3', 'e-6-4', 'e-6-5', 'e-6-6', 'e-6-7'],
    documented: S4_DATE,
    owes: [ROLES.secretariat],
    key: [['duty'], ['year']],
    occurrences: (index, { documented }) => {
      const documents = dutyDocuments(index, ({ facts }) => edtf(facts.dated).from.slice(0, 4));
      return dutiesOf('6').flatMap((duty) =>
        yearsSince(index, documented).map((year): PendingObligation => {
          const key = `${duty}/${year}`;
          return { key, thread: duty, period: year, ...evidenceFrom(documents.get(key) ?? []), day: `${year}-12-31` };
        }),
      );
    },
  }),
} satisfies RuleSet;
