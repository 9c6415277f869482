// A data table: the Spanish words for problems of the mechanism: its meetings, documents and presidencies, in the order of the catalogue.
import type { ProblemTexts } from '../text.ts';
import { occurrencePart } from './phrases.ts';

export const mechanism = {
  'meetings-out-of-order': {
    title: 'Reuniones en desorden',
    message: ({ found, held, previous, previousHeld }) => `La reunión ${found} (${held}) es anterior a ${previous} (${previousHeld}).`,
    remedy: () => 'Revise los números y las fechas de las dos reuniones.',
    meaning: 'Dentro de una serie, la reunión de número mayor se celebra después. Lo mismo vale para los trimestres.',
    wrong: 'number: 22 con held: 2016 y number: 21 con held: 2017',
    right: 'number: 21 con held: 2016 y number: 22 con held: 2017',
  },
  'quarter-claimed-twice': {
    title: 'Trimestre con dos reuniones ordinarias',
    message: ({ found, otherFile }) => `El trimestre ${found} ya lo tiene ${otherFile}.`,
    remedy: () => 'Deje «ordinary» en una sola; si la otra fue extraordinaria, escriba quiénes la acordaron en «consents».',
    meaning: 'Cada trimestre tiene una reunión ordinaria del Equipo Tripartito. Las demás son extraordinarias.',
    wrong: 'ordinary: 2026-Q1 (en dos reuniones)',
    right: 'ordinary: 2026-Q1 y, en la otra, consents: [ppt, st-crm, st-rrocm]',
  },
  'minutes-before-meeting': {
    title: 'Minuta anterior a su reunión',
    message: ({ path, found, held }) => `«${path}» dice ${found}, pero la reunión fue en ${held}.`,
    remedy: () => 'Revise la fecha de la minuta, o la reunión a la que pertenece.',
    meaning: 'La minuta cuenta lo que pasó en una reunión. No puede llevar una fecha anterior.',
    wrong: 'kind: minutes, dated: 2026-02-10, en una reunión de 2026-03-05',
    right: 'kind: minutes, dated: 2026-03-12',
  },
  'presidencies-overlap': {
    title: 'Presidencias que se enciman',
    message: ({ found, otherFile }) => `El período ${found} se encima con el de ${otherFile}.`,
    remedy: () => 'Revise el comienzo y el fin de las dos; solo el día del traspaso puede repetirse.',
    meaning: 'Hay una sola presidencia a la vez. De ella depende quién debe cada obligación.',
    wrong: 'term: { from: 2025-12-01, to: 2026-12-31 } y term: { from: 2026-06-01, to: 2027-06-01 }',
    right: 'term: { from: 2025-12-01, to: 2026-06-01 } y term: { from: 2026-06-01, to: 2027-06-01 }',
  },
  'unknown-occurrence': {
    title: 'Ocurrencia que la regla no tiene',
    message: ({ found, parts }) =>
      `«${found}» no nombra una ocurrencia de esa regla; se escribe: ${parts.map(occurrencePart).join(' / ')}.`,
    remedy: () => 'Copie el nombre que muestra la página de la regla.',
    meaning: 'Una dispensa nombra la ocurrencia tal como la muestra la regla: un trimestre, un año, una reunión o una presidencia.',
    wrong: 'rule: quarterly-meeting con occurrence: grcm-2026',
    right: 'rule: quarterly-meeting con occurrence: 2026-Q1',
  },
} satisfies Partial<ProblemTexts>;
