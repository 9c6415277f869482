import type { Filled } from './fill.ts';

/** A report of one agreement, as somebody would write it into a template in Spanish. */
export const SOUND_ANSWERS: readonly Filled[] = Object.entries({
  Título: 'Albergues y minutas',
  'Organización que firma': 'Red Regional de Organizaciones Civiles',
  'Período observado': 'tercer trimestre de 2026',
  'Día en que lo presentan': '2 de octubre de 2026',
  'Cómo lo saben': 'Leímos las minutas publicadas.\n\nHablamos con dos oficinas.',
  'Datos personales': '2/10/2026',
  'Acuerdo o medida': 'd-04',
  '¿Cuánto se ha hecho?': 'Parcial',
}).map(([label, answer]) => ({ label, nth: 0, answer }));
