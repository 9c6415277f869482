import { earlier, shiftDays, shiftMonths, startOf, yearsFrom, type Days } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import { ROLES, type Term } from './roles.ts';
import { DUTIES, type Duty } from '../schemas/vocabulary.ts';
import type { Draft } from './model.ts';
import { nextMeeting } from './next-meeting.ts';
import { MECHANISM_RULES } from './rules.ts';
import { dated, knownOn, type World } from './world.ts';

/** Turns of the presidency whose year is not before the document of a rule. */
function termsSince(world: World, documented: string): Term[] {
  return world.terms.filter(({ year }) => year >= Number(documented.slice(0, 4)));
}

/** A day of the year before a term whose beginning is not known, by which it is placed. */
function placed(term: Term): string {
  return term.from?.from ?? `${term.year}-01-01`;
}

/** The team meets at least two calendar months before a presidency begins (S3, meetings); once it has begun it is too late. */
export function prePresidencyMeetings(world: World): Draft[] {
  const { documented, number, owes } = MECHANISM_RULES['pre-presidency-meeting'];
  const prepared = new Map<string, Entry<'meetings'>[]>();
  for (const meeting of world.meetings) {
    const { prepares, held } = meeting.facts;
    if (prepares !== undefined && knownOn(world.asOf, held)) prepared.set(prepares, [...(prepared.get(prepares) ?? []), meeting]);
  }
  return termsSince(world, documented).map((term) => {
    const due = term.from && shiftMonths(term.from, -number!);
    return {
      key: term.presidency.id,
      anchor: term.presidency,
      due,
      limit: term.from,
      dueUnknown: due === undefined,
      ...dated((prepared.get(term.presidency.id) ?? []).map((entry) => ({ entry, on: entry.facts.held, begins: true }))),
      day: due?.to ?? placed(term),
      owes,
    };
  });
}

const COMMENTED = ['concept-note', 'presidency-plan'] as const;
const COMMENTERS: readonly string[] = [ROLES.team, ROLES.civilSecretariat, ROLES.civilNetwork, ROLES.secretariat];

/** The first of two bounds that may both be unknown. */
function firstOf(a: Days | undefined, b: Days | undefined): Days | undefined {
  return a && b ? earlier(a, b) : (a ?? b);
}

/** The team comments on the incoming presidency's concept note and plan before they are approved and before its term (S3). */
export function planComments(world: World): Draft[] {
  const { documented, owes } = MECHANISM_RULES['plan-comments'];
  return termsSince(world, documented).flatMap((term) =>
    COMMENTED.map((kind): Draft => {
      const documents = world.documentsOf(kind, term.presidency.id);
      const approvals = documents.flatMap(({ facts }) =>
        facts.approved && knownOn(world.asOf, facts.approved.on) ? [startOf(facts.approved.on)] : [],
      );
      const limit = firstOf(approvals[0], term.from);
      const due = limit && shiftDays(limit, -1);
      const comments = documents.flatMap((entry) =>
        (entry.facts.comments ?? [])
          .filter(({ from, on }) => COMMENTERS.includes(from) && knownOn(world.asOf, on))
          .map(({ on }): { entry: Entry<'documents'>; on: string | undefined } => ({ entry, on })),
      );
      return {
        key: `${term.presidency.id}/${kind}`,
        thread: kind,
        anchor: term.presidency,
        due,
        limit,
        dueUnknown: due === undefined,
        ...dated(comments.length > 0 ? comments : documents.map((entry) => ({ entry, on: undefined }))),
        day: due?.to ?? placed(term),
        owes,
      };
    }),
  );
}

/** The day a presidency was handed over: the end of its term, or the beginning of the next one's. */
function handover(terms: readonly Term[], index: number): Days | undefined {
  const term = terms[index]!;
  if (term.to) return term.to;
  const next = terms[index + 1];
  return next && next.year === term.year + 1 ? next.from : undefined;
}

/** The outgoing presidency reports at the first meeting after its handover (S4 §4.3): vice-ministerial or GRCM. */
export function managementReports(world: World): Draft[] {
  const { documented } = MECHANISM_RULES['management-report'];
  const meetings = world.meetings.filter(({ facts }) => facts.series === 'viceministerial' || facts.series === 'grcm');
  return world.terms.flatMap((term, index): Draft[] => {
    if (term.year < Number(documented.slice(0, 4)) || term.presidency.facts.status !== 'held') return [];
    const handed = handover(world.terms, index);
    const next = handed && nextMeeting(meetings, handed);
    const reports = world.documentsOf('management-report', term.presidency.id);
    const presented = (report: Entry<'documents'>) =>
      report.facts.meeting === undefined ? report.facts.dated : world.ledger.get('meetings', report.facts.meeting)?.facts.held;
    return [
      {
        key: term.presidency.id,
        anchor: term.presidency,
        due: next?.ends,
        dueUnknown: next === undefined,
        ...dated(reports.map((entry) => ({ entry, on: presented(entry), begins: true })).filter(({ on }) => knownOn(world.asOf, on))),
        day: next?.ends.to ?? `${term.year}-12-31`,
        owes: [term.country],
      },
    ];
  });
}

function dutyDocuments(world: World, keyOf: (document: Entry<'documents'>) => string | undefined): Map<string, Entry<'documents'>[]> {
  const found = new Map<string, Entry<'documents'>[]>();
  for (const document of world.documents) {
    const owner = keyOf(document);
    if (owner === undefined) continue;
    for (const duty of document.facts.duties ?? []) {
      const key = `${owner} ${duty}`;
      found.set(key, [...(found.get(key) ?? []), document]);
    }
  }
  return found;
}

const dutiesOf = (section: '5' | '6'): Duty[] => DUTIES.filter((duty) => duty.startsWith(section));

/** The functions of the presidency (S4 §5), for each turn: what documents show; no day is set. The meeting it hosted shows 5.2. */
export function presidencyDuties(world: World): Draft[] {
  const documents = dutyDocuments(world, ({ facts }) => facts.presidency);
  const terms = termsSince(world, MECHANISM_RULES['presidency-duties'].documented).filter(
    ({ presidency }) => presidency.facts.status === 'held',
  );
  return dutiesOf('5').flatMap((duty) =>
    terms.map((term): Draft => {
      const hosted = term.presidency.facts.meeting === undefined ? undefined : world.ledger.get('meetings', term.presidency.facts.meeting);
      const chaired = duty === '5-2' && hosted && knownOn(world.asOf, hosted.facts.held) ? [{ entry: hosted, on: hosted.facts.held }] : [];
      const shown = (documents.get(`${term.presidency.id} ${duty}`) ?? []).map((entry) => ({ entry, on: entry.facts.dated }));
      return {
        key: `${duty}/${term.presidency.id}`,
        thread: duty,
        anchor: term.presidency,
        ...dated([...chaired, ...shown]),
        day: term.to?.from ?? `${term.year}-12-31`,
        owes: [term.country],
      };
    }),
  );
}

/** The functions of the secretariat (S4 §6), for each year: what documents show; no day is set. */
export function secretariatDuties(world: World): Draft[] {
  const { documented, owes } = MECHANISM_RULES['secretariat-duties'];
  const documents = dutyDocuments(world, ({ facts }) => edtf(facts.dated).from.slice(0, 4));
  return dutiesOf('6').flatMap((duty) =>
    yearsFrom(edtf(documented).from, world.asOf).map((year): Draft => {
      const shown = (documents.get(`${year} ${duty}`) ?? []).map((entry) => ({ entry, on: entry.facts.dated }));
      return { key: `${duty}/${year}`, thread: duty, period: year, ...dated(shown), day: `${year}-12-31`, owes };
    }),
  );
}
