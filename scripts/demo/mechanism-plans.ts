import { addDays } from '#domain/dates/edtf.ts';
import type { Facts } from '#domain/schemas/index.ts';
import { invented } from './backdrop.ts';
import { monthsBefore, type DemoMeeting } from './calendar.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import type { Draft } from './draft.ts';
import { DEMO_NETWORK } from './mechanism-meetings.ts';

type Item = Facts<'plans'>['items'][number];
type Stages = NonNullable<Facts<'agreements'>['stages']>;

const FOUND = { from: 'governments', state: 'secured' } as const;
const LACKING = { from: 'donors', state: 'gap' } as const;

/** Items of some networks, each with resources or without. */
function itemsOf(networks: readonly string[], resources: Item['resources'], agreements: readonly string[] = []): Item[] {
  return networks.map((network, index) => ({
    id: `i${index + 1}`,
    network,
    ...(agreements[index] === undefined ? {} : { agreement: agreements[index] }),
    ...(resources ? { resources } : {}),
  }));
}

function planOf(id: string, facts: Omit<Facts<'plans'>, 'sources' | 'confidence'>): Draft<'plans'> {
  const words = (text: string) => Object.fromEntries(facts.items.map((item, index) => [item.id, `${text} ${index + 1}`]));
  return {
    collection: 'plans',
    id: `${DEMO_PREFIX}plan-${id}`,
    facts: { ...facts, ...invented() },
    words: {
      es: {
        title: `Plan de ejemplo: ${id}`,
        summary: 'Plan inventado para la demostración. Nadie lo aprobó.',
        items: words('Punto de ejemplo'),
        ...(facts.reduced && { reduced: 'Motivo inventado: no habría recursos para los demás instrumentos.' }),
      },
      en: {
        title: `Example plan: ${id}`,
        summary: 'A plan invented for the demonstration. Nobody approved it.',
        items: words('Example item'),
        ...(facts.reduced && { reduced: 'An invented reason: there would be no resources for the other instruments.' }),
      },
    },
  };
}

/** The last work plan declares a reduced scope. */
function reducedIn(of: number, year: number): Pick<Facts<'plans'>, 'reduced'> {
  return of === year - 1 ? { reduced: { guidelines: [`${DEMO_PREFIX}manual`], body: DEMO_NETWORK } } : {};
}

/** Plans of several years: approved in time, approved late, never approved, without resources, older than the rules. */
export function mechanismPlans(asOf: string): Draft<'plans'>[] {
  const year = Number(asOf.slice(0, 4));
  const laboral = ['gt-laboral', 'gt-laboral', 'gt-laboral', 'gt-laboral'];
  const action = (of: number, dated: string, items: Item[], approved?: string) =>
    planOf(`accion-${of}`, {
      kind: 'action-plan',
      year: of,
      body: 'crm',
      dated,
      items,
      themes: ['t-process-governance'],
      tags: ['follow-up', 'regional'],
      ...(approved ? { approvals: [{ by: 'viceministerial', on: approved }] } : {}),
    });
  const work = (of: number, dated: string, items: Item[]) =>
    planOf(`trabajo-${of}`, {
      kind: 'work-plan',
      year: of,
      body: 'equipo-tripartito',
      dated,
      items,
      tags: ['follow-up'],
      ...reducedIn(of, year),
    });
  const some: Item[] = [{ id: 'i1', resources: LACKING }, { id: 'i2' }];
  const agreements = [`${DEMO_PREFIX}net-1`, `${DEMO_PREFIX}net-8`];
  return [
    action(year, asOf, itemsOf(['gt-proteccion'], undefined)),
    action(
      year - 1,
      `${year - 1}-02-15`,
      itemsOf([DEMO_NETWORK, DEMO_NETWORK, ...laboral, 'gt-proteccion', 'gt-proteccion'], FOUND, agreements),
      `${year - 1}-03-01`,
    ),
    action(year - 2, `${year - 1}-01-15`, itemsOf(laboral, LACKING), `${year - 1}-01-20`),
    action(year - 4, `${year - 4}-05-05`, itemsOf(['gt-proteccion'], undefined)),
    action(year - 8, `${year - 8}-05-05`, itemsOf(['gt-proteccion'], undefined)),
    work(year - 1, `${year - 1}-02-02`, some),
    work(year - 2, `${year - 1}-01-31`, some),
  ];
}

/** Agreements of the network that a country leads. */
const LED: readonly number[] = [1, 7, 8];

function agreementOf(number: number, adopted: string, later: Stages): Draft<'agreements'> {
  const id = `net-${number}`;
  return {
    collection: 'agreements',
    id: DEMO_PREFIX + id,
    facts: {
      act: { kind: 'agreement', verb: 'committed', body: DEMO_NETWORK },
      adopted,
      'text-known': 'whole',
      scope: 'direct',
      stages: [{ stage: 'agreed', on: adopted }, ...later],
      deliverables: [{ id: 'p1', ...(LED.includes(number) && { leads: ['mx'] }), does: ['st-crm'] }],
      themes: ['t-labour-migration'],
      ...invented(),
    },
    words: {
      es: {
        title: `Acuerdo de red de ejemplo ${number}`,
        act: `Acuerdo de red ${number}`,
        summary: 'Inventado para la demostración.',
        deliverables: { p1: 'Un taller de ejemplo.' },
      },
      en: {
        title: `Example network agreement ${number}`,
        act: `Network agreement ${number}`,
        summary: 'Invented for the demonstration.',
        deliverables: { p1: 'An example workshop.' },
      },
    },
  };
}

/** Agreements of a working group on their way: endorsed in time, late, not at all, waiting, verified, older than the rules. */
export function networkAgreements(asOf: string, meetings: readonly DemoMeeting[]): Draft<'agreements'>[] {
  const year = Number(asOf.slice(0, 4));
  const viceministerial = meetings.filter(({ body }) => body === 'viceministerial');
  const [, second, third, fourth] = viceministerial.map(({ on }) => on);
  const adopted = addDays(second!, 20);
  const endorsed = (on: string): Stages => [{ stage: 'endorsed', on }];
  const planned: Stages = [...endorsed(third!), { stage: 'planned', on: `${year - 2}-12-20` }];
  const old = (months: number) => monthsBefore(asOf, months);
  const closed: Stages = [
    { stage: 'planned', on: old(88) },
    { stage: 'closed', on: old(75), outcome: 'fulfilled' },
  ];
  return [
    agreementOf(1, adopted, planned),
    agreementOf(2, adopted, endorsed(fourth!)),
    agreementOf(3, adopted, []),
    agreementOf(4, adopted, []),
    agreementOf(5, adopted, []),
    agreementOf(6, addDays(asOf, -30), []),
    agreementOf(7, old(92), closed),
    agreementOf(8, adopted, planned),
  ];
}
