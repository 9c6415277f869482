import { endOf, shiftDays, startOf } from '../dates/calendar.ts';
import { edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { ObligationRule } from '../schemas/vocabulary.ts';
import type { Draft } from './model.ts';
import { MECHANISM_RULES } from './rules.ts';
import { dated, reachedOn, type Audience, type World } from './world.ts';

type Meeting = Entry<'meetings'>;
type Series = Meeting['facts']['series'];

/** Meetings of some series that may have been held since the document of a rule. */
function meetingsUnder(world: World, rule: ObligationRule, series: readonly Series[]): Meeting[] {
  const since = edtf(MECHANISM_RULES[rule].documented).from;
  return world.meetings.filter(({ facts }) => series.includes(facts.series) && edtf(facts.held).to >= since);
}

function slots(world: World, rule: 'grcm-slot' | 'network-slot', series: readonly Series[]): Draft[] {
  const { number, owes } = MECHANISM_RULES[rule];
  return meetingsUnder(world, rule, series).map((meeting) => {
    const own = (meeting.facts.slots ?? []).filter(({ kind }) => kind === 'agreements');
    const found = own.reduce((sum, { minutes }) => sum + minutes, 0);
    const due = endOf(meeting.facts.held);
    return {
      key: meeting.id,
      anchor: meeting,
      due,
      evidence: own.length > 0 ? [{ entry: meeting, on: meeting.facts.held }] : [],
      done: [],
      ...(own.length > 0 && { verdict: found >= number! ? ('met' as const) : ('failed' as const), measure: { found, asked: number! } }),
      day: due.to,
      owes,
    };
  });
}

/** An hour of each GRCM meeting for building agreements (S0 §2d). */
export function grcmSlots(world: World): Draft[] {
  return slots(world, 'grcm-slot', ['grcm']);
}

/** Half an hour of each meeting of a network, or of the working groups that followed them (S0 §4). */
export function networkSlots(world: World): Draft[] {
  return slots(world, 'network-slot', ['network', 'working-group']);
}

const SPACES: readonly Series[] = ['viceministerial', 'grcm', 'network', 'working-group', 'ad-hoc', 'workshop', 'congress', 'plenary'];

/** Who took part, or how the meeting was declared; undefined where nothing says. */
function opennessVerdict(world: World, { facts }: Meeting): Draft['verdict'] | undefined {
  // Who asked is left out where no source says: the exception may still have been used.
  if (facts.openness?.state === 'closed') return facts.openness.request === undefined ? 'unclear' : 'permitted';
  if (facts.openness?.state === 'open') return 'met';
  return facts.attended?.some((party) => world.civilSociety.has(party)) ? 'met' : undefined;
}

/** Civil society takes part in every space unless a member country expressly asks otherwise (S3, first objective). */
export function openEvents(world: World): Draft[] {
  return meetingsUnder(world, 'open-events', SPACES).map((meeting) => {
    const verdict = opennessVerdict(world, meeting);
    const due = endOf(meeting.facts.held);
    return {
      key: meeting.id,
      anchor: meeting,
      due,
      evidence: verdict ? [{ entry: meeting, on: meeting.facts.held }] : [],
      done: [],
      ...(verdict && { verdict }),
      day: due.to,
      owes: MECHANISM_RULES['open-events'].owes,
    };
  });
}

/**
 * Documents that the governments may keep back: for their own use (S0 §1), or reserved by named members (S0 §2f). Reserved by
 * nobody in particular, the exception may have been used and may not.
 */
function reservedVerdict(documents: readonly Entry<'documents'>[]): 'permitted' | 'unclear' | undefined {
  const classes = documents.map(({ facts }) => facts.class);
  if (classes.length === 0 || classes.some((value) => value === undefined || value.kind === 'public')) return undefined;
  return classes.every((value) => value?.kind === 'government-use' || value?.by) ? 'permitted' : 'unclear';
}

/** Something sent to an audience before a meeting begins; on its first day it is too late. */
function sentBefore(
  world: World,
  rule: ObligationRule,
  { series, kinds, audience }: { series: readonly Series[]; kinds: readonly ('agenda' | 'notice')[]; audience: Audience },
): Draft[] {
  return meetingsUnder(world, rule, series).map((meeting) => {
    const limit = startOf(meeting.facts.held);
    const due = shiftDays(limit, -1);
    const documents = kinds.flatMap((kind) => world.documentsOf(kind, meeting.id));
    const verdict = audience === 'civil-society' ? reservedVerdict(documents) : undefined;
    return {
      key: meeting.id,
      anchor: meeting,
      due,
      limit,
      ...dated(documents.map((entry) => ({ entry, on: reachedOn(world, entry, audience) }))),
      ...(verdict && { verdict }),
      day: due.to,
      owes: MECHANISM_RULES[rule].owes,
    };
  });
}

/** Agendas of the Conference and of its meetings, workshops and seminars go to civil society unless reserved (S0 §2f). */
export function circulatedAgendas(world: World): Draft[] {
  const series = ['viceministerial', 'grcm', 'network', 'working-group', 'workshop'] as const;
  return sentBefore(world, 'agendas-circulated', { series, kinds: ['agenda'], audience: 'civil-society' });
}

/** Observers are told of the activities in good time (S4 §8.1): here, before the meeting begins. */
export function informedObservers(world: World): Draft[] {
  const series = ['viceministerial', 'grcm'] as const;
  return sentBefore(world, 'observers-informed', { series, kinds: ['agenda', 'notice'], audience: 'observers' });
}

/** The Troika meets before each Vice-Ministerial Meeting (S4 §14.1), since the one before it. */
export function troikaMeetings(world: World): Draft[] {
  const viceministerial = meetingsUnder(world, 'troika-meeting', ['viceministerial']);
  const troika = world.meetings.filter(({ facts }) => facts.series === 'troika' && edtf(facts.held).from <= world.asOf);
  let next = 0;
  return viceministerial.map((meeting) => {
    const limit = startOf(meeting.facts.held);
    const due = shiftDays(limit, -1);
    const before: Meeting[] = [];
    // Both lists are in the order of their days: each Troika meeting is looked at once.
    while (next < troika.length && startOf(troika[next]!.facts.held).from < endOf(meeting.facts.held).to) before.push(troika[next++]!);
    return {
      key: meeting.id,
      anchor: meeting,
      due,
      limit,
      ...dated(before.map((entry) => ({ entry, on: entry.facts.held, begins: true }))),
      day: due.to,
      owes: MECHANISM_RULES['troika-meeting'].owes,
    };
  });
}

/** A draft of guidelines reaches civil society before the instrument is issued, unless reserved (S0 §2f, §1). */
export function circulatedDrafts(world: World): Draft[] {
  const since = edtf(MECHANISM_RULES['drafts-circulated'].documented).from;
  const { owes } = MECHANISM_RULES['drafts-circulated'];
  const instruments = world.ledger
    .all('guidelines')
    .filter(({ facts }) => facts.standing !== 'civil-society' && facts.issued !== undefined && edtf(facts.issued).to >= since);
  const issued = instruments.map((guideline): Draft => {
    const limit = startOf(guideline.facts.issued!);
    return draftOf(world, guideline, world.documentsOf('guideline-draft', guideline.id), owes, limit);
  });
  const known = new Set(instruments.map(({ id }) => id));
  const loose = world
    .documentsOf('guideline-draft')
    .filter(({ facts }) => facts.guideline === undefined || !known.has(facts.guideline))
    .map((document) => draftOf(world, document, [document], owes, undefined));
  return [...issued, ...loose];
}

function draftOf(
  world: World,
  anchor: Entry<'guidelines'> | Entry<'documents'>,
  drafts: readonly Entry<'documents'>[],
  owes: readonly string[],
  limit: Draft['limit'],
): Draft {
  const due = limit && shiftDays(limit, -1);
  const verdict = reservedVerdict(drafts);
  return {
    key: anchor.id,
    anchor,
    due,
    limit,
    ...dated(drafts.map((entry) => ({ entry, on: reachedOn(world, entry, 'civil-society') }))),
    ...(verdict && { verdict }),
    day: due?.to ?? edtf((anchor as Entry<'documents'>).facts.dated).to,
    owes,
  };
}
