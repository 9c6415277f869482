import { lastDayOf, quarterOf, shiftQuarters } from '#domain/dates/calendar.ts';
import { addDays } from '#domain/dates/edtf.ts';
import { COUNTRY_IDS, invented } from './backdrop.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import { keysOf } from '#domain/tables.ts';
import type { Draft } from './draft.ts';

const pad = (value: number) => String(value).padStart(2, '0');

/** The ISO day so many months before another one (after it where negative), on the 28th at the latest. */
export function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const at = year * 12 + (month - 1) - months;
  return `${Math.floor(at / 12)}-${pad((((at % 12) + 12) % 12) + 1)}-${pad(Math.min(date, 28))}`;
}

/** A quarter as EDTF with its last day. */
export interface Quarter {
  text: string;
  end: string;
}

/** The quarter that ended last before a day (`back` 1), or so many quarters before the current one. */
export function quarterBefore(day: string, back: number): Quarter {
  const text = shiftQuarters(quarterOf(day), -back);
  return { text, end: lastDayOf(text).to };
}

export interface DemoMeeting {
  id: string;
  body: 'viceministerial' | 'grcm' | 'gt-laboral' | 'gt-proteccion';
  /** ISO day of its last day. */
  on: string;
}

const SERIES = {
  viceministerial: 'viceministerial',
  grcm: 'grcm',
  'gt-laboral': 'working-group',
  'gt-proteccion': 'working-group',
} as const;
const NAMES = {
  viceministerial: { es: 'Reunión viceministerial de ejemplo', en: 'Example vice-ministerial meeting' },
  grcm: { es: 'Reunión del GRCM de ejemplo', en: 'Example GRCM meeting' },
  'gt-laboral': { es: 'Reunión de ejemplo del grupo laboral', en: 'Example meeting of the labour group' },
  'gt-proteccion': { es: 'Reunión de ejemplo del grupo de protección', en: 'Example meeting of the protection group' },
} as const;

/** Months before `asOf` of the invented meetings of each body; negative ones are announced. */
const RHYTHM: Readonly<Record<DemoMeeting['body'], readonly number[]>> = {
  viceministerial: [60, 48, 36, 24, 11, -2, -13],
  grcm: [55, 43, 31, 18, 6, -5],
  'gt-laboral': [51, 39, 27, 15, 3],
  'gt-proteccion': [57, 45, 33, 21, 9, 1],
};

/** The invented meetings, oldest first. @param asOf ISO day */
export function demoMeetings(asOf: string): DemoMeeting[] {
  const bodies = keysOf(RHYTHM);
  const all = bodies.flatMap((body) =>
    RHYTHM[body].map((months, index) => ({ id: `${DEMO_PREFIX}${body}-${index + 1}`, body, on: monthsBefore(asOf, months) })),
  );
  return all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** A meeting as an entry: it lasts two days and names who was there. */
export function meetingDraft({ id, body, on }: DemoMeeting, index: number, asOf: string): Draft<'meetings'> {
  const country = COUNTRY_IDS[index % COUNTRY_IDS.length]!;
  const name = NAMES[body];
  const number = id.slice(id.lastIndexOf('-') + 1);
  const held = on <= asOf;
  return {
    collection: 'meetings',
    id,
    facts: {
      series: SERIES[body],
      held: `${addDays(on, -1)}/${on}`,
      country,
      presidency: country,
      bodies: [body],
      ...(held ? { attended: ['rrocm', 'st-crm', country] } : {}),
      modality: index % 3 === 0 ? 'virtual' : index % 3 === 1 ? 'in-person' : 'hybrid',
      ...invented(),
    },
    words: {
      es: { title: `${name.es} ${number}`, summary: 'Reunión inventada para la demostración. Nunca se celebró.' },
      en: { title: `${name.en} ${number}`, summary: 'A meeting invented for the demonstration. It was never held.' },
    },
  };
}
