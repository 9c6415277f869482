/** Words of what a body did, and of what follows from it. */
export const actsEs = {
  /** What the body did. */
  label: 'Qué hizo el órgano',
  verbs: {
    decided: 'Decidió',
    instructed: 'Encargó',
    committed: 'Se comprometió',
    organised: 'Convocó',
    requested: 'Pidió',
    recommended: 'Recomendó',
    encouraged: 'Alentó',
    adopted: 'Adoptó',
    signed: 'Firmó',
    ruled: 'Fijó una regla',
    welcomed: 'Acogió',
    'took-note': 'Tomó nota',
    declared: 'Declaró',
  },
  /** Told in the place of stages and dates. */
  asksNothing: 'Este acto no pide que se haga nada. Por eso no tiene etapas, plazo ni nivel de cumplimiento.',
};

export type ActWords = typeof actsEs;
