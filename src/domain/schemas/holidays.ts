import { z } from 'zod';
import { HOLIDAY_MOVES, HOLIDAY_SCOPES, WEEKDAYS } from './vocabulary.ts';
import { baseWords, confidence, described, isoDay, localId, notes, notesWords, reference, sources, text, wordMap } from './fields.ts';

const holidayDate = z.strictObject({
  on: described(isoDay, 'Día en que no se trabaja.', 'Day on which offices are closed.'),
  for: described(isoDay, 'Día que da la ley, si el descanso se trasladó.', 'Day the law gives, where the rest was moved.').optional(),
  moved: described(
    z.enum(HOLIDAY_MOVES),
    'Por qué se trasladó: regla general de la ley o decreto para ese año.',
    'Why it was moved: a general rule of law, or a decree for that year.',
  ).optional(),
  sources: sources.optional(),
  confidence,
});

const holiday = z.strictObject({
  id: localId,
  scope: described(
    z.enum(HOLIDAY_SCOPES),
    'A quién alcanza: todo el país, la capital o las oficinas públicas.',
    'Whom it covers: the whole country, the capital or public offices.',
  ),
  dates: described(z.array(holidayDate).min(1), 'Sus días, uno por año.', 'Its days, one a year.'),
});

/** Facts of the public holidays of one country: data for counting business days (S4 3.2 does not say which calendar counts). */
export const holidayFacts = z.strictObject({
  country: described(reference('parties'), 'País.', 'Country.'),
  years: described(
    z.array(z.int().min(2000).max(2100)).min(1),
    'Años que la tabla cubre; fuera de ellos no se conocen los feriados.',
    'Years the table covers; outside them the holidays are not known.',
  ),
  weekend: described(
    z.array(z.enum(WEEKDAYS)).min(1),
    'Días de descanso semanal de las oficinas públicas.',
    'Weekly days of rest of public offices.',
  ),
  holidays: described(z.array(holiday).min(1), 'Feriados.', 'Holidays.'),
  sources: sources.optional(),
  notes: notes.optional(),
});

export const holidayWords = z.strictObject({
  ...baseWords,
  law: described(
    text(200),
    'Ley que suele citarse como base; leída solo si la confianza lo dice.',
    'Law generally cited as the basis; read only where the confidence says so.',
  ),
  holidays: described(wordMap, 'Nombre de cada feriado.', 'Name of each holiday.'),
  notes: notesWords,
});
