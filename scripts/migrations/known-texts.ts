import type { TextKnown, Verb } from '#domain/schemas/vocabulary.ts';

// What the editors found when they read each act and instrument of the register again: what the body did, and how its text is
// known. No program can tell either from a header of version 1.

export const KNOWN_ACTS: Readonly<Record<string, { verb: Verb; reading: TextKnown }>> = {
  'd-01': { verb: 'instructed', reading: 'second-hand' },
  'd-02': { verb: 'instructed', reading: 'second-hand' },
  'd-03': { verb: 'decided', reading: 'second-hand' },
  'd-04': { verb: 'decided', reading: 'second-hand' },
  'd-05': { verb: 'ruled', reading: 'second-hand' },
  'd-06': { verb: 'instructed', reading: 'whole' },
  'd-07': { verb: 'instructed', reading: 'second-hand' },
  'd-08': { verb: 'took-note', reading: 'second-hand' },
  'd-09': { verb: 'welcomed', reading: 'excerpt' },
  'd-10': { verb: 'recommended', reading: 'excerpt' },
  'd-11': { verb: 'recommended', reading: 'excerpt' },
  'd-12': { verb: 'requested', reading: 'excerpt' },
  'd-13': { verb: 'committed', reading: 'excerpt' },
  'd-14': { verb: 'decided', reading: 'excerpt' },
  'd-15': { verb: 'instructed', reading: 'excerpt' },
  'd-16': { verb: 'organised', reading: 'second-hand' },
  'd-17': { verb: 'declared', reading: 'second-hand' },
};

export const KNOWN_INSTRUMENTS: Readonly<Record<string, TextKnown>> = {
  'ins-2007-ninez-trata': 'title-only',
  'ins-2013-perfiles': 'second-hand',
  'ins-2014-managua': 'excerpt-cut',
  'ins-2016-desastres': 'second-hand',
  'ins-2016-ninez': 'excerpt-cut',
  'ins-2017-mecanismo-tripartito': 'whole',
  'ins-2017-mujeres': 'excerpt-cut',
  'ins-2018-plan-trafico': 'excerpt-cut',
  'ins-2021-extraordinaria': 'excerpt-cut',
  'ins-carta-plan-estrategico': 'second-hand',
  'ins-desaparecidos': 'second-hand',
  'ins-fondo-retorno': 'second-hand',
  'ins-mou-repatriacion': 'second-hand',
  'ins-rrocm-2005': 'title-only',
};
