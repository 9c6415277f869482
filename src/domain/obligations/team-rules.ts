import { edtf } from '../dates/edtf.ts';
import { endOf, nextQuarter, quarterOf, quartersFrom, shiftMonths, startOf, yearsFrom, type Days } from '../dates/calendar.ts';
import type { Entry } from '../ledger/entry.ts';
import { MECHANISM_RULES } from './rules.ts';
import type { Draft } from './model.ts';
import { dated, isPast, knownOn, reachedOn, type World } from './world.ts';

/** The last day of a quarter or year: what is owed once in it can be done until then. */
export function lastDayOf(period: string): Days {
  const { to } = edtf(period);
  return { from: to, to };
}

/** Meetings known on the day that stand for a quarter. */
function heldFor(world: World, quarter: string): readonly Entry<'meetings'>[] {
  return (world.teamMeetings.get(quarter) ?? []).filter((meeting) => isPast(world, meeting));
}

/** One ordinary meeting of the Tripartite Team in each calendar quarter (S3, meetings). */
export function quarterlyMeetings(world: World): Draft[] {
  const { documented, owes } = MECHANISM_RULES['quarterly-meeting'];
  return quartersFrom(quarterOf(edtf(documented).from), quarterOf(world.asOf)).map((quarter) => {
    const meetings = heldFor(world, quarter);
    const due = lastDayOf(quarter);
    return {
      key: quarter,
      period: quarter,
      due,
      ...dated(meetings.map((entry) => ({ entry, on: entry.facts.held, begins: true }))),
      day: due.to,
      owes,
    };
  });
}

/**
 * Most of a year's ordinary meetings are virtual (S3, meetings). A hybrid or unknown modality is read both ways, and the year
 * is judged only where both readings agree.
 */
export function mostlyVirtual(world: World): Draft[] {
  const { documented, owes } = MECHANISM_RULES['mostly-virtual'];
  return yearsFrom(edtf(documented).from, world.asOf).map((year) => {
    const meetings = quartersFrom(`${year}-Q1`, `${year}-Q4`).flatMap((quarter) => heldFor(world, quarter));
    const virtual = meetings.filter(({ facts }) => facts.modality === 'virtual').length;
    const inPerson = meetings.filter(({ facts }) => facts.modality === 'in-person').length;
    const total = meetings.length;
    const verdict = virtual * 2 > total ? ('met' as const) : inPerson * 2 >= total ? ('failed' as const) : ('unclear' as const);
    const due = lastDayOf(year);
    return {
      key: year,
      period: year,
      due,
      ...dated(meetings.map((entry) => ({ entry, on: entry.facts.held }))),
      ...(total > 0 && { verdict, measure: { found: virtual, total } }),
      day: due.to,
      owes,
    };
  });
}

/** The minutes of each meeting of the team reach every member (S3, meetings). The source sets no day. */
export function sharedMinutes(world: World): Draft[] {
  return world.meetings
    .filter(({ facts }) => facts.series === 'tripartite' || facts.series === 'pre-presidency')
    .map((meeting) => {
      const minutes = world.documentsOf('minutes', meeting.id);
      return {
        key: meeting.id,
        anchor: meeting,
        ...dated(minutes.map((entry) => ({ entry, on: reachedOn(world, entry, 'members') }))),
        day: endOf(meeting.facts.held).to,
        owes: MECHANISM_RULES['minutes-shared'].owes,
      };
    });
}

/** A report reaches all members two calendar months before each GRCM meeting (S3, meetings); at the meeting it is too late. */
export function monitoringReports(world: World): Draft[] {
  const { number, owes, documented } = MECHANISM_RULES['monitoring-report'];
  const grcm = world.meetings.filter(({ facts }) => facts.series === 'grcm' && edtf(facts.held).to >= edtf(documented).from);
  return grcm.map((meeting) => {
    const starts = startOf(meeting.facts.held);
    const due = shiftMonths(starts, -number!);
    const reports = world.documentsOf('monitoring-report', meeting.id);
    return {
      key: meeting.id,
      anchor: meeting,
      due,
      limit: starts,
      ...dated(reports.map((entry) => ({ entry, on: reachedOn(world, entry, 'members') }))),
      day: due.to,
      owes,
    };
  });
}

/** Agreements that an action plan schedules, with the days from which they are open and the days on which they closed. */
function plannedAgreements(world: World): Map<string, { planned: string; closed: string | undefined }> {
  const planned = new Map<string, { planned: string; closed: string | undefined }>();
  const add = (id: string, on: string) => {
    const agreement = world.ledger.get('agreements', id);
    if (!agreement || planned.has(id) || !knownOn(world.asOf, on)) return;
    const closed = agreement.facts.stages.find(({ stage }) => stage === 'closed')?.on;
    planned.set(id, { planned: on, closed: knownOn(world.asOf, closed) ? closed : undefined });
  };
  for (const { id, facts } of world.ledger.all('agreements')) {
    const stage = facts.stages.find((event) => event.stage === 'planned');
    if (stage) add(id, stage.on);
  }
  for (const { facts } of world.plans) {
    if (facts.kind !== 'action-plan') continue;
    for (const { agreement } of facts.items) if (agreement !== undefined) add(agreement, facts.dated ?? String(facts.year));
  }
  return planned;
}

/** In each quarter after an agreement entered the plan, a meeting verifies it, until it is closed (S0 §4). */
export function quarterlyVerification(world: World): Draft[] {
  const verified = new Map<string, Entry<'meetings'>[]>();
  for (const [quarter, meetings] of world.teamMeetings) {
    for (const meeting of meetings) {
      if (!isPast(world, meeting)) continue;
      for (const id of meeting.facts.verified ?? [])
        verified.set(`${quarter} ${id}`, [...(verified.get(`${quarter} ${id}`) ?? []), meeting]);
    }
  }
  return [...plannedAgreements(world)].flatMap(([id, { planned, closed }]) => {
    const last = closed === undefined ? world.asOf : edtf(closed).from;
    const quarters = quartersFrom(nextQuarter(quarterOf(edtf(planned).to)), quarterOf(last));
    return quarters.map((quarter): Draft => {
      const due = lastDayOf(quarter);
      const meetings = verified.get(`${quarter} ${id}`) ?? [];
      return {
        key: `${quarter}/${id}`,
        thread: id,
        anchor: world.ledger.demand('agreements', id),
        period: quarter,
        due,
        ...dated(meetings.map((entry) => ({ entry, on: entry.facts.held, begins: true }))),
        day: due.to,
        owes: MECHANISM_RULES['quarterly-verification'].owes,
      };
    });
  });
}
