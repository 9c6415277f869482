import type { Shift } from '#domain/dates/holiday-rules.ts';

// A data table: the Spanish words of closed lists that only forms name. English has the same shape.
export const optionsEs = {
  confidences: {
    verified: 'Verificado en la fuente',
    mirror: 'Visto en una copia',
    inferred: 'Deducido de la fuente',
    general: 'Conocimiento general',
  },
  locales: { es: 'Español', en: 'Inglés' },
  handovers: { happened: 'Se hizo', announced: 'Se anunció' },
  plans: { 'action-plan': 'Plan de acción', 'work-plan': 'Plan de trabajo' },
  holidayScopes: { national: 'En todo el país', capital: 'Solo en la capital', 'public-sector': 'Solo en oficinas públicas' },
  holidayMoves: { law: 'Por la ley', decree: 'Por un decreto' },
  /** In the order of their list, by which they are found. */
  shifts: {
    sunday: 'Del domingo al lunes',
    'nearest-workday': 'Del sábado al viernes y del domingo al lunes',
    'next-workday': 'Del sábado o domingo al siguiente día hábil',
    'monday-of-weekdays': 'De martes o miércoles al lunes anterior, de jueves o viernes al siguiente',
    'monday-of-all': 'De martes o miércoles al lunes anterior, de jueves a domingo al siguiente',
    'monday-early': 'De martes, miércoles o jueves al lunes anterior, de viernes a domingo al siguiente',
  } satisfies Record<Shift, string>,
  gapMeasures: {
    specific: 'Qué tan concretos son los acuerdos',
    responsible: 'Acuerdos que nombran responsable',
    dated: 'Acuerdos con fecha',
    indicator: 'Acuerdos con indicador',
    resources: 'Acuerdos que dicen sus recursos',
    stalled: 'Acuerdos detenidos',
    reported: 'Acuerdos con reportes',
    'instruments-reported': 'Instrumentos con reportes',
    'governments-answered': 'Gobiernos que informaron',
    comparable: 'Casos que se pueden comparar',
    'inputs-named': 'Textos de la sociedad civil que un acto nombra',
    'themes-dropped': 'Temas sin entradas recientes',
    'two-themes': 'Textos de la sociedad civil con dos temas',
    slots: 'Tiempo reservado en las reuniones',
    handovers: 'Traspasos de presidencia documentados',
    reviewed: 'Acuerdos con una revisión independiente',
  },
  themes: { axis: 'Eje', theme: 'Tema' },
};
