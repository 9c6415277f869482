import type { Entry } from '../ledger/entry.ts';
import type { Facts } from '../schemas/index.ts';
import { STAGES, VERBS, type Stage, type Verb } from '../schemas/vocabulary.ts';

/**
 * What follows from an act: it asks for something to be done later; it takes effect by being passed (an adoption, a signature,
 * a rule), so that nothing is left to do in its name; or it only states something.
 */
export type Effect = 'asks' | 'takes-effect' | 'states';

const EFFECT_OF: Record<Verb, Effect> = {
  decided: 'asks',
  instructed: 'asks',
  committed: 'asks',
  organised: 'asks',
  requested: 'asks',
  recommended: 'asks',
  encouraged: 'asks',
  adopted: 'takes-effect',
  signed: 'takes-effect',
  ruled: 'takes-effect',
  welcomed: 'states',
  'took-note': 'states',
  thanked: 'states',
  declared: 'states',
};

const STAGES_OF: Record<Effect, readonly Stage[]> = {
  asks: STAGES,
  // Nobody schedules or fulfils what took effect by itself; it can be endorsed, withdrawn or superseded.
  'takes-effect': STAGES.filter((stage) => stage !== 'planned'),
  states: [],
};

type Act = Pick<Entry<'agreements'>, 'facts'>;

export function effectOf({ facts }: Act): Effect {
  return EFFECT_OF[facts.act.verb];
}

/** True where an act asks for something to be done; only such acts can be done, late, stalled or complied with. */
export function asksForSomething(act: Act): boolean {
  return effectOf(act) === 'asks';
}

/** True where an act only states something (took note, welcomed, thanked, declared): it is outside every scale. */
export function asksNothing(act: Act): boolean {
  return effectOf(act) === 'states';
}

/** The stages that an act can reach, in their order. */
export function possibleStages(act: Act): readonly Stage[] {
  return STAGES_OF[effectOf(act)];
}

/** The verbs with a certain effect, in the order in which they are shown. */
export function verbsThat(effect: Effect): Verb[] {
  return VERBS.filter((verb) => EFFECT_OF[verb] === effect);
}

type StageEvents = NonNullable<Facts<'agreements'>['stages']>;

/** The stages that an act has passed, in order; none for an act that asks for nothing. */
export function stagesOf({ facts }: Act): StageEvents {
  return facts.stages ?? [];
}
