/** Words of the lists of agreements by whether their date was kept; {n} is the number of days in which a date is near. */
export const dueListsEs = {
  /** Above the links to the lists. */
  label: 'Plazo',
  lists: {
    overdue: {
      heading: 'Acuerdos señalados como vencidos',
      intro:
        'Su fecha pasó, y un gobierno o una organización dice que después de ella no estaban hechos del todo. Lo dice quien se nombra en cada uno, del lugar que nombra. Este sitio no lo dice.',
      none: 'Nadie ha dicho que un acuerdo no se hizo a tiempo.',
    },
    'date-passed': {
      heading: 'Acuerdos con fecha pasada',
      intro:
        'Su fecha pasó, y no encontramos nada que diga si se hizo a tiempo todo lo que piden. No haberlo encontrado no es incumplimiento.',
      none: 'Ningún acuerdo tiene una fecha que haya pasado sin que se sepa si se cumplió.',
    },
    'due-soon': {
      heading: 'Acuerdos que vencen pronto',
      intro: 'Acuerdos con una fecha en los próximos {n} días, la más cercana primero.',
      none: 'Ningún acuerdo de este sitio tiene una fecha en los próximos {n} días.',
    },
    'done-late': {
      heading: 'Acuerdos hechos tarde',
      intro: 'Según los documentos se hicieron, pero después de la fecha fijada.',
      none: 'De ningún acuerdo muestran los documentos que se hiciera después de su fecha.',
    },
  },
  emptyText: (asOf: string) => `Así es al ${asOf}. De los acuerdos que no fijan una fecha no se puede decir que estén a tiempo ni tarde.`,
  what: 'Qué',
  date: 'Fecha fijada',
  who: 'A quién le toca',
  verifiedBy: 'Se comprueba con',
  settles:
    'Lo resolvería un documento que diga si se hizo y cuándo. También puede informar un gobierno, con su autoevaluación, o una organización, con un reporte.',
  comes: 'Cuando se haga, un documento que lo muestre puede enviarse como fuente.',
};

export type DueListWords = typeof dueListsEs;
