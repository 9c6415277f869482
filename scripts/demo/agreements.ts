import { addDays } from '#domain/dates/edtf.ts';
import type { Facts, Words } from '#domain/schemas/index.ts';
import { verbsThat } from '#domain/acts/acts.ts';
import { ACT_KINDS, type Locale, type TextKnown, type Specific, type Verb } from '#domain/schemas/vocabulary.ts';
import type { Deliverable } from '#domain/acts/deliverables.ts';
import { ASKING_NOTHING, follows, KEPT, type AgreementPlan } from './agreement-plans.ts';
import { COUNTRY_IDS, invented } from './backdrop.ts';
import { monthsBefore, type DemoMeeting } from './calendar.ts';
import type { Draft } from './draft.ts';
import { inputId, INPUTS } from './inputs.ts';
import { TOPICS } from './topics.ts';

type Stages = NonNullable<Facts<'agreements'>['stages']>;

/** The days on which an agreement is due and was done, as far as its course has them. */
function datesOf({ course, meeting, index }: AgreementPlan, asOf: string): { due?: string; done?: string } {
  const year = (day: string) => day.slice(0, 4);
  switch (course) {
    case 'overdue':
      return { due: monthsBefore(asOf, 2 + (index % 9)) };
    case 'in-time':
      return { due: monthsBefore(asOf, -8 - (index % 6)) };
    case 'due-soon':
      return { due: addDays(asOf, 20 + (index % 50)) };
    case 'kept-late':
      return { due: addDays(meeting.on, 150), done: addDays(meeting.on, 200 + (index % 90)) };
    case 'kept-in-time':
      return { due: addDays(meeting.on, 300), done: addDays(meeting.on, 120 + (index % 90)) };
    // The year is known, the day is not: nobody can say whether the date was kept.
    case 'kept-some-day':
      return { due: `${year(addDays(meeting.on, 365))}-06`, done: year(addDays(meeting.on, 365)) };
    case 'kept-without-date':
      return { done: addDays(meeting.on, 240) };
    case 'by-the-network':
      return { due: index % 2 === 0 ? monthsBefore(asOf, 1) : monthsBefore(asOf, -4) };
    default:
      return {};
  }
}

/** @param successor the day on which the agreement that replaces it was adopted */
function stagesOf(plan: AgreementPlan, asOf: string, successor: string | undefined): Stages {
  const { course, meeting } = plan;
  const on = meeting.on;
  const endorsed = addDays(on, 40);
  if (course === 'proposed') return [{ stage: 'proposed', on }];
  if (course === 'agreed') return [{ stage: 'agreed', on }];
  if (course === 'endorsed')
    return [
      { stage: 'agreed', on },
      { stage: 'endorsed', on: endorsed },
    ];
  const path: Stages = [
    { stage: 'proposed', on: addDays(on, -90) },
    { stage: 'agreed', on },
    { stage: 'endorsed', on: endorsed },
  ];
  if (course === 'withdrawn') return [...path, { stage: 'closed', on: addDays(on, 260), outcome: 'withdrawn' }];
  if (course === 'superseded') return [...path, { stage: 'closed', on: successor ?? addDays(on, 330), outcome: 'superseded' }];
  const { done } = datesOf(plan, asOf);
  if (course === 'due-soon' || course === 'overdue') return path;
  path.push({ stage: 'planned', on: addDays(on, 55) });
  return KEPT.includes(course) ? [...path, { stage: 'closed', on: done!, outcome: 'fulfilled' }] : path;
}

function verbOf({ course, index }: AgreementPlan): Verb {
  if (course === 'noted') return 'took-note';
  if (course === 'welcomed') return 'welcomed';
  const asking = verbsThat('asks');
  return asking[index % asking.length]!;
}

const CURRENCIES = ['USD', 'CAD', 'MXN'] as const;

/** Five ways in which resources are known: a need alone, half pledged, all pledged, pledged without an amount, words alone. */
function resourcesOf({ stated, index, meeting }: AgreementPlan): Facts<'agreements'>['resources'] {
  if (!stated.has('resources') || index % 5 === 4) return undefined;
  const needed = 20_000 + (index % 7) * 15_000;
  const currency = CURRENCIES[index % CURRENCIES.length]!;
  const by = (at: number) => COUNTRY_IDS[(index + at) % COUNTRY_IDS.length]!;
  const on = addDays(meeting.on, 50);
  const from = [by(0), by(3)];
  if (index % 5 === 0) return { currency, needed, from };
  if (index % 5 === 1) return { currency, needed, from, pledged: [{ by: by(0), amount: needed / 2, on }] };
  const half = { by: by(0), amount: needed / 2, on };
  if (index % 5 === 2) return { currency, needed, from, pledged: [half, { by: by(3), amount: needed / 2, on: addDays(on, 30) }] };
  return { currency, needed, from, pledged: [{ by: by(3), on }] };
}

const RESPONSIBLE = [['st-crm'], ['mx', 'gt'], ['equipo-tripartito'], ['cr'], ['viceministerial', 'st-crm']] as const;

/** Facts of an agreement that stand in its deliverables. */
const OF_DELIVERABLES: readonly Specific[] = ['responsible', 'date', 'deliverable', 'indicator', 'verification'];

/** Some that name a product ask for a second one, without a date, which another party leads and the network supports. */
function isDivided({ index, stated }: AgreementPlan): boolean {
  return stated.has('deliverable') && index % 4 === 3;
}

/** What an agreement asks for; undefined where its text names nothing of it. */
function deliverablesOf(plan: AgreementPlan, due: Deliverable['due'], owed: string[]): Deliverable[] | undefined {
  if (!OF_DELIVERABLES.some((fact) => plan.stated.has(fact))) return undefined;
  const first = { id: 'p1', ...(plan.stated.has('responsible') ? { does: owed } : {}), ...(due === undefined ? {} : { due }) };
  return isDivided(plan) ? [first, { id: 'p2', leads: ['st-crm'], supports: ['rrocm'] }] : [first];
}

/** Most texts were read; some are known from another text alone, so that what is missing in them is not known. */
function readingOf({ index }: AgreementPlan): TextKnown {
  if (index % 16 === 8) return 'second-hand';
  return index % 5 === 3 ? 'excerpt' : 'whole';
}

const SAID = {
  es: {
    title: 'Acuerdo de ejemplo',
    act: 'Reunión de ejemplo, acto',
    summary: 'Acuerdo inventado para la demostración. Ningún órgano lo adoptó.',
    before: 'Antes de la próxima reunión de ejemplo.',
    second: 'Un informe de ejemplo sobre lo aprendido.',
    indicator: 'Número de oficinas que lo aplican.',
    reach: 'Personal de primera línea y población migrante.',
    objective: 'Que las oficinas de ejemplo atiendan igual.',
    activities: 'Dos jornadas y una guía inventadas.',
    feasibility: 'Una nota de ejemplo dice que cabe en el plan.',
    resources: 'Se estimó lo que hace falta.',
    fallback: 'Sin recursos, se hará con materiales propios y en menos lugares.',
    verification: 'Informe trimestral con cifras de asistencia.',
  },
  en: {
    title: 'Example agreement',
    act: 'Example meeting, act',
    summary: 'An agreement invented for the demonstration. No body adopted it.',
    before: 'Before the next example meeting.',
    second: 'An example report on what was learned.',
    indicator: 'Number of offices that apply it.',
    reach: 'Front-line staff and migrants.',
    objective: 'That example offices treat people alike.',
    activities: 'Two invented training days and a guide.',
    feasibility: 'An example note says that it fits into the plan.',
    resources: 'What is needed was estimated.',
    fallback: 'Without resources, it is done with own materials and in fewer places.',
    verification: 'Quarterly report with attendance figures.',
  },
} as const;

function wordsOf(plan: AgreementPlan, locale: Locale): Words<'agreements'> {
  const { number, index, stated, course } = plan;
  const topic = TOPICS[index % TOPICS.length]!;
  const said = SAID[locale];
  return {
    title: `${said.title} ${number}: ${topic[locale]}`,
    act: `${said.act} ${number}`,
    summary: said.summary,
    ...(course === 'before-a-meeting' ? { due: { p1: said.before } } : {}),
    ...(stated.has('deliverable') ? { deliverables: { p1: topic.product[locale], ...(isDivided(plan) ? { p2: said.second } : {}) } } : {}),
    ...(stated.has('indicator') ? { indicators: { p1: said.indicator } } : {}),
    ...(stated.has('scope') ? { reach: said.reach } : {}),
    ...(index % 4 === 1 ? { objective: said.objective, activities: said.activities, feasibility: said.feasibility } : {}),
    ...(stated.has('resources') ? { resources: said.resources } : {}),
    ...(stated.has('resources') && index % 2 === 1 ? { fallback: said.fallback } : {}),
    ...(stated.has('verification') ? { verification: { p1: said.verification } } : {}),
  };
}

/** Other entries that it names: an earlier agreement, or a meeting and a statement around it. */
function relatedTo(index: number, plans: readonly AgreementPlan[], meetings: readonly DemoMeeting[]): string[] | undefined {
  if (index > 4 && index % 4 === 1) return [plans[index - 4]!.id];
  if (index % 4 === 3) return [meetings[(index * 5) % meetings.length]!.id, inputId(index % INPUTS)];
  return undefined;
}

/** @param meetings all of them: the first one after `asOf` is what some agreements are due before */
export function agreementDraft(
  plan: AgreementPlan,
  plans: readonly AgreementPlan[],
  meetings: readonly DemoMeeting[],
  asOf: string,
): Draft<'agreements'> {
  const { id, index, course, meeting, countries } = plan;
  const { due } = datesOf(plan, asOf);
  const topic = TOPICS[index % TOPICS.length]!;
  const second = TOPICS[(index * 3 + 1) % TOPICS.length]!.theme;
  const before = follows(index, 'superseded') ? plans[index - 1] : undefined;
  const next = meetings.find(({ on }) => on > asOf)!;
  const owed = course === 'by-the-network' ? ['rrocm'] : [...RESPONSIBLE[index % RESPONSIBLE.length]!];
  const written = course === 'before-a-meeting' ? { before: next.id } : due === undefined ? undefined : { on: due };
  const deliverables = deliverablesOf(plan, written, owed);
  const resources = resourcesOf(plan);
  const related = relatedTo(index, plans, meetings);
  return {
    collection: 'agreements',
    id,
    facts: {
      act: {
        kind: ACT_KINDS[index % ACT_KINDS.length]!,
        verb: verbOf(plan),
        number: String((index % 12) + 1),
        body: meeting.body,
        meeting: meeting.id,
      },
      adopted: meeting.on,
      'text-known': readingOf(plan),
      scope: index % 7 === 6 ? 'context' : 'direct',
      ...(ASKING_NOTHING.includes(course) ? {} : { stages: stagesOf(plan, asOf, plans[index + 1]?.meeting.on) }),
      ...(countries ? { countries: [...countries] } : {}),
      ...(deliverables ? { deliverables } : {}),
      ...(resources ? { resources } : {}),
      ...(before ? { supersedes: [before.id] } : {}),
      ...(related ? { related } : {}),
      themes: index % 3 === 0 && second !== topic.theme ? [topic.theme, second] : [topic.theme],
      ...(index % 5 === 2 ? {} : { tags: [...topic.tags] }),
      ...invented(),
    },
    words: { es: wordsOf(plan, 'es'), en: wordsOf(plan, 'en') },
  };
}
