import type { optionsEs } from './options.es.ts';

// A data table: the English words of closed lists that only forms name.
export const optionsEn: typeof optionsEs = {
  confidences: {
    verified: 'Verified in the source',
    mirror: 'Seen in a copy',
    inferred: 'Inferred from the source',
    general: 'General knowledge',
  },
  locales: { es: 'Spanish', en: 'English' },
  handovers: { happened: 'It was done', announced: 'It was announced' },
  plans: { 'action-plan': 'Action plan', 'work-plan': 'Work plan' },
  holidayScopes: { national: 'In the whole country', capital: 'In the capital only', 'public-sector': 'In public offices only' },
  holidayMoves: { law: 'By law', decree: 'By decree' },
  shifts: {
    sunday: 'From Sunday to Monday',
    'nearest-workday': 'From Saturday to Friday and from Sunday to Monday',
    'next-workday': 'From Saturday or Sunday to the next working day',
    'monday-of-weekdays': 'From Tuesday or Wednesday to the Monday before, from Thursday or Friday to the Monday after',
    'monday-of-all': 'From Tuesday or Wednesday to the Monday before, from Thursday to Sunday to the Monday after',
    'monday-early': 'From Tuesday, Wednesday or Thursday to the Monday before, from Friday to Sunday to the next',
  },
  gapMeasures: {
    specific: 'How specific agreements are',
    responsible: 'Agreements that name who is responsible',
    dated: 'Agreements with a date',
    indicator: 'Agreements with an indicator',
    resources: 'Agreements that state their resources',
    stalled: 'Agreements that have stalled',
    reported: 'Agreements with reports',
    'instruments-reported': 'Instruments with reports',
    'governments-answered': 'Governments that reported',
    comparable: 'Cases that can be compared',
    'inputs-named': 'Texts of civil society that an act names',
    'themes-dropped': 'Themes without recent entries',
    'two-themes': 'Texts of civil society with two themes',
    slots: 'Time reserved at meetings',
    handovers: 'Documented handovers of presidencies',
    reviewed: 'Agreements with an independent review',
  },
  themes: { axis: 'Axis', theme: 'Theme' },
};
