import type { ActWords } from './acts.es.ts';

export const actsEn: ActWords = {
  label: 'What the body did',
  verbs: {
    decided: 'Decided',
    instructed: 'Instructed',
    committed: 'Committed',
    organised: 'Convened',
    requested: 'Requested',
    recommended: 'Recommended',
    encouraged: 'Encouraged',
    adopted: 'Adopted',
    signed: 'Signed',
    ruled: 'Set a rule',
    welcomed: 'Welcomed',
    'took-note': 'Took note',
    declared: 'Declared',
  },
  asksNothing: 'This act does not ask for anything to be done. It therefore has no stages, no deadline and no level of compliance.',
};
