import { addDays } from '#domain/dates/edtf.ts';
import type { Facts } from '#domain/schemas/index.ts';
import { invented } from './backdrop.ts';
import { monthsBefore, quarterBefore, type DemoMeeting } from './calendar.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import type { Draft } from './draft.ts';

type Meeting = Draft<'meetings'>;

/** A network that does not exist: those of the register ended before the invented act that brings the rules into force. */
export const DEMO_NETWORK = `${DEMO_PREFIX}red`;

function meetingOf(id: string, facts: Pick<Facts<'meetings'>, 'series' | 'held'> & Partial<Facts<'meetings'>>): Meeting {
  return {
    collection: 'meetings',
    id: DEMO_PREFIX + id,
    facts: { ...facts, ...invented() },
    words: {
      es: { title: `Reunión de ejemplo: ${id}`, summary: 'Reunión inventada para la demostración. Nunca se celebró.' },
      en: { title: `Example meeting: ${id}`, summary: 'A meeting invented for the demonstration. It was never held.' },
    },
  };
}

const slot = (minutes: number, agreements?: string[]): Partial<Facts<'meetings'>> => ({
  slots: [{ kind: 'agreements', minutes, ...(agreements && { agreements }) }],
});
const closed = (request?: string): Partial<Facts<'meetings'>> => ({
  attended: ['st-crm'],
  openness: { state: 'closed', ...(request === undefined ? {} : { request }) },
});

/** What some of the other invented meetings add to the story: time for agreements, and doors that were closed. */
const ADDED: Readonly<Record<string, Partial<Facts<'meetings'>>>> = {
  'grcm-1': slot(60, [`${DEMO_PREFIX}net-1`]),
  'grcm-2': slot(40),
  'gt-laboral-1': slot(30),
  'gt-laboral-2': { ...slot(20), ...closed('mx') },
  'gt-laboral-3': closed(),
  'gt-proteccion-2': closed(),
};

/** A meeting with what the story of the mechanism adds to it. */
export function withMechanism(draft: Meeting): Meeting {
  const added = ADDED[draft.id.slice(DEMO_PREFIX.length)];
  return added ? { ...draft, facts: { ...draft.facts, ...added } } : draft;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** The last day of a quarter of a year. */
function quarterEnd(year: number, quarter: number): string {
  return addDays(quarter === 4 ? `${year + 1}-01-01` : `${year}-${pad(quarter * 3 + 1)}-01`, -1);
}

/** Id of the team's ordinary meeting of a quarter, without the prefix. */
export function teamId(year: number, quarter: number): string {
  return `equipo-${year}-q${quarter}`;
}

/** Ordinary meetings: all of last year's, one of them late and one in person; two in person the year before; this year's so far. */
function teamMeetings(asOf: string): Meeting[] {
  const year = Number(asOf.slice(0, 4));
  const held = (of: number, quarter: number, days: number, modality: 'virtual' | 'in-person', verified?: string[]) =>
    meetingOf(teamId(of, quarter), {
      series: 'tripartite',
      held: addDays(quarterEnd(of, quarter), days),
      ordinary: `${of}-Q${quarter}`,
      bodies: ['equipo-tripartito'],
      attended: ['ppt', 'st-crm', 'st-rrocm'],
      modality,
      ...(verified ? { verified, covered: ['work-plan' as const] } : {}),
      ...(modality === 'in-person' && of === year - 1 ? { 'in-person': ['ppt', 'st-crm', 'st-rrocm'] } : {}),
    });
  const verified = [`${DEMO_PREFIX}net-1`];
  const thisYear = [1, 2, 3, 4]
    .filter((quarter) => quarterEnd(year, quarter) < asOf)
    .map((quarter) => held(year, quarter, -20, 'virtual', verified));
  return [
    held(year - 2, 1, -10, 'in-person'),
    held(year - 2, 2, 0, 'in-person'),
    held(year - 1, 1, -10, 'virtual', verified),
    held(year - 1, 2, 12, 'virtual', verified),
    held(year - 1, 3, -25, 'virtual'),
    held(year - 1, 4, -15, 'in-person'),
    ...thisYear,
  ];
}

/** Meetings of the Troika: one in time, one on the day on which it was to come before. @param viceministerial oldest first */
function troikaMeetings(viceministerial: readonly DemoMeeting[]): Meeting[] {
  const before = (index: number, days: number) => addDays(viceministerial[index]!.on, -1 - days);
  return [
    meetingOf('troika-1', { series: 'troika', held: before(0, 20), bodies: ['troika'], modality: 'virtual' }),
    meetingOf('troika-2', { series: 'troika', held: before(1, 0), bodies: ['troika'], modality: 'virtual' }),
  ];
}

/** Meetings before a presidency: more than two months, less than two months, and once it had begun. */
function preparations(year: number): Meeting[] {
  const before = (of: number, held: string) =>
    meetingOf(`previa-${of}`, {
      series: 'pre-presidency',
      held,
      prepares: `${DEMO_PREFIX}ppt-${of}`,
      bodies: ['equipo-tripartito'],
      convened: ['ppt'],
      covered: ['concept-note', 'presidency-plan'],
    });
  return [before(year, `${year - 1}-10-20`), before(year - 1, `${year - 2}-12-05`), before(year - 2, `${year - 2}-01-10`)];
}

/** Meetings that only the mechanism needs; some are older than its rules, some are still to come. */
export function mechanismMeetings(asOf: string, meetings: readonly DemoMeeting[]): Meeting[] {
  const year = Number(asOf.slice(0, 4));
  const old = (months: number) => monthsBefore(asOf, months);
  return [
    ...teamMeetings(asOf),
    ...troikaMeetings(meetings.filter(({ body }) => body === 'viceministerial')),
    ...preparations(year),
    meetingOf('equipo-extraordinaria', {
      series: 'tripartite',
      held: addDays(quarterBefore(asOf, 1).end, -40),
      consents: ['ppt', 'st-crm', 'st-rrocm'],
      modality: 'virtual',
    }),
    meetingOf('equipo-proxima', { series: 'tripartite', held: addDays(asOf, 45), modality: 'virtual' }),
    meetingOf('equipo-antigua', { series: 'tripartite', held: old(80), modality: 'virtual' }),
    meetingOf('grcm-antiguo', { series: 'grcm', held: old(80) }),
    meetingOf('viceministerial-antigua', { series: 'viceministerial', held: old(80) }),
    meetingOf('grupo-antiguo', { series: 'working-group', held: old(80) }),
    meetingOf('grupo-proximo', { series: 'working-group', held: monthsBefore(asOf, -3) }),
    meetingOf('red-1', { series: 'network', held: `${year - 1}-05-10`, bodies: [DEMO_NETWORK], attended: ['st-crm', 'rrocm'] }),
  ];
}
