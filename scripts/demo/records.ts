import { addDays } from '#domain/dates/edtf.ts';
import { CARRIED_STATES, type CarriedState } from '#domain/schemas/vocabulary.ts';
import { DEMO_SOURCE } from './backdrop.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import type { Draft } from './draft.ts';
import { ASKING_NOTHING, KEPT, type AgreementPlan } from './agreement-plans.ts';

const OPEN_STATES: readonly (CarriedState | 'nothing-found')[] = [
  'nothing-found',
  ...CARRIED_STATES.filter((state) => state !== 'done').reverse(),
];

/** State of the invented record; undefined where the editors keep none: every third agreement that was not done. */
function stateOf({ course, index }: AgreementPlan): CarriedState | 'nothing-found' | undefined {
  if (ASKING_NOTHING.includes(course)) return undefined;
  if (KEPT.includes(course)) return 'done';
  return index % 3 === 1 ? undefined : OPEN_STATES[(index + Math.floor(index / OPEN_STATES.length)) % OPEN_STATES.length];
}

/** The invented documentary record of agreements. */
export function recordDrafts(plans: readonly AgreementPlan[], asOf: string): Draft<'records'>[] {
  return plans.flatMap((plan): Draft<'records'>[] => {
    const state = stateOf(plan);
    if (state === undefined) return [];
    const documented = state !== 'nothing-found';
    const day = (days: number) => {
      const on = addDays(plan.meeting.on, days);
      return on > asOf ? plan.meeting.on : on;
    };
    const evidence = [
      { id: 'e1', date: day(60).slice(0, 7), state: 'partly' as const, sources: [{ id: DEMO_SOURCE }], confidence: 'general' as const },
      { id: 'e2', date: day(300), ...(documented && { state }), sources: [{ id: DEMO_SOURCE, at: '§ 2' }], confidence: 'general' as const },
    ];
    const words = (locale: 'es' | 'en') => ({
      title: locale === 'es' ? `Registro de ejemplo del acuerdo ${plan.number}` : `Example record of agreement ${plan.number}`,
      summary: locale === 'es' ? 'Registro inventado para la demostración.' : 'A record invented for the demonstration.',
      ...(documented
        ? {
            evidence:
              locale === 'es'
                ? { e1: 'Un informe de ejemplo lo menciona.', e2: 'Una publicación de ejemplo lo describe.' }
                : { e1: 'An example report mentions it.', e2: 'An example publication describes it.' },
          }
        : {}),
      ...(state === 'done'
        ? {}
        : { missing: { f1: locale === 'es' ? 'No se encontró un informe final de ejemplo.' : 'No final example report was found.' } }),
    });
    return [
      {
        collection: 'records',
        id: `${DEMO_PREFIX}rec-${plan.number}`,
        facts: {
          documented: [{ subject: plan.id, ...(documented ? { evidence } : {}), ...(state === 'done' ? {} : { missing: [{ id: 'f1' }] }) }],
        },
        words: { es: words('es'), en: words('en') },
      },
    ];
  });
}
