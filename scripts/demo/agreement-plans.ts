import { SPECIFICS, type Specific } from '#domain/schemas/vocabulary.ts';
import { COUNTRY_IDS } from './backdrop.ts';
import { monthsBefore, type DemoMeeting } from './calendar.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import { numbered, type DemoOptions } from './draft.ts';
import { drawsFor } from './draws.ts';

/** What became of an invented agreement. They follow one another in this order, so that a small set already has each. */
const COURSES = [
  'endorsed',
  'overdue',
  'in-time',
  'planned',
  'due-soon',
  'proposed',
  'kept-late',
  'kept-in-time',
  'agreed',
  'withdrawn',
  'superseded',
  'kept-some-day',
  'before-a-meeting',
  'kept-without-date',
  'by-the-network',
  'noted',
  'welcomed',
] as const;
export type Course = (typeof COURSES)[number];

/** Courses that end with the agreement done. */
export const KEPT: readonly Course[] = ['kept-late', 'kept-in-time', 'kept-some-day', 'kept-without-date'];
/** Acts that ask for nothing: nobody can do them, report on them or be late with them. */
export const ASKING_NOTHING: readonly Course[] = ['noted', 'welcomed'];
/** Of these nobody speaks: an act that asks for nothing, and one of whose text nothing is known that could be verified. */
export function isUnspoken({ course, stated }: AgreementPlan): boolean {
  const open = course === 'endorsed' || course === 'agreed';
  return ASKING_NOTHING.includes(course) || (open && !(['deliverable', 'date', 'indicator'] as const).some((fact) => stated.has(fact)));
}
/** Courses in which a deadline is written down. */
const DATED: readonly Course[] = [
  'overdue',
  'in-time',
  'due-soon',
  'kept-late',
  'kept-in-time',
  'kept-some-day',
  'before-a-meeting',
  'by-the-network',
];

export interface AgreementPlan {
  id: string;
  number: string;
  index: number;
  course: Course;
  meeting: DemoMeeting;
  /** Countries it names; undefined where it names none. */
  countries: readonly string[] | undefined;
  /** Which of the seven facts it states. */
  stated: ReadonlySet<Specific>;
}

function agreementCount(size: number): number {
  return Math.max(COURSES.length * 2, Math.round(4 * Math.sqrt(size)));
}

/** How many of the seven facts are stated, as far as the course allows it: a deadline is one of them. */
function statedBy(index: number, course: Course): Set<Specific> {
  if (ASKING_NOTHING.includes(course)) return new Set();
  const dated = DATED.includes(course);
  const owed = course === 'by-the-network';
  const forced: Specific[] = [...(dated ? (['date'] as const) : []), ...(owed ? (['responsible'] as const) : [])];
  const free = SPECIFICS.filter((key) => key !== 'date' && !forced.includes(key));
  const wanted = Math.max(0, (index % (SPECIFICS.length + 1)) - forced.length);
  const turned = free.map((_, at) => free[(at + index) % free.length]!);
  return new Set([...forced, ...turned.slice(0, wanted)]);
}

/** The invented agreements, each adopted at an invented meeting that has been held. */
export function planAgreements({ seed, size, asOf }: DemoOptions, meetings: readonly DemoMeeting[]): AgreementPlan[] {
  const count = agreementCount(size);
  const held = meetings.filter(({ on }) => on <= monthsBefore(asOf, 3));
  const old = held.filter(({ on }) => on <= monthsBefore(asOf, 20));
  return Array.from({ length: count }, (_, index) => {
    const course = COURSES[index % COURSES.length]!;
    const stated = statedBy(index, course);
    const number = numbered(index, count);
    const draws = drawsFor(seed, 'agreement', index);
    // What has ended, or is late, was adopted long enough ago for that.
    const open = course === 'endorsed' || course === 'proposed' || course === 'in-time' || course === 'planned';
    const eligible = open ? held : course === 'superseded' ? old.slice(0, -4) : follows(index, 'superseded') ? old.slice(-3) : old;
    const meeting = draws.pick(eligible);
    const first = draws.between(0, COUNTRY_IDS.length - 1);
    const countries = stated.has('scope') && index % 2 === 0 ? turned(COUNTRY_IDS, first).slice(0, draws.between(2, 6)).sort() : undefined;
    return { id: `${DEMO_PREFIX}a-${number}`, number, index, course, meeting, countries, stated };
  });
}

/** True where the agreement before this one has a certain course. */
export function follows(index: number, course: Course): boolean {
  return index > 0 && COURSES[(index - 1) % COURSES.length] === course;
}

function turned<T>(list: readonly T[], by: number): T[] {
  return list.map((_, at) => list[(at + by) % list.length]!);
}
