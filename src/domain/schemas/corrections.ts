import * as z from 'zod';
import { described, isoDay, list, paragraphs } from './rules.ts';

/** A sentence in both languages, since everybody who read what was wrong is told. */
const inBoth = z.strictObject({
  es: described(paragraphs(600), 'En español', 'In Spanish'),
  en: described(paragraphs(600), 'En inglés', 'In English'),
});

const correction = z.strictObject({
  on: described(
    isoDay('past'),
    ['Día de la corrección', 'Desde el que el sitio dice lo correcto.'],
    ['Day of the correction', 'From which the site says what is right.'],
  ),
  was: described(
    inBoth,
    ['Qué decía', 'Lo equivocado, si se puede repetir. Nunca un dato personal.'],
    ['What it said', 'What was wrong, where it can be repeated. Never personal data.'],
  ).optional(),
  reason: described(
    inBoth,
    ['Por qué se corrigió', 'Qué estaba mal y cómo se supo.'],
    ['Why it was corrected', 'What was wrong and how it was found out.'],
  ),
});

/** What was wrong in an entry and was put right: shown on its page and told among the news. */
export const corrections = described(
  list(correction, 60),
  ['Correcciones', 'Qué estuvo mal en esta entrada y se corrigió. Se muestran en su página y entre las novedades.'],
  ['Corrections', 'What was wrong in this entry and was put right. They are shown on its page and among the news.'],
).optional();
