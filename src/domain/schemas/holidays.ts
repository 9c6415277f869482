import { z } from 'zod';
import { SHIFTS } from '../dates/holiday-rules.ts';
import { PATTERNS } from './patterns.ts';
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

const monthAndDay = z.string().regex(PATTERNS['month-and-day']);
const weekday = z.enum(WEEKDAYS);

const rule = z.strictObject({
  day: described(monthAndDay, 'Día fijo: mes y día.', 'Fixed day: month and day.').optional(),
  easter: described(z.int().min(-60).max(70), 'Días desde el Domingo de Pascua.', 'Days from Easter Sunday.').optional(),
  nth: described(
    z.strictObject({
      place: described(z.int().min(-1).max(5), 'Cuál del mes; -1 es el último.', 'Which of the month; -1 is the last.'),
      weekday: described(weekday, 'Día de la semana.', 'Day of the week.'),
      month: described(z.int().min(1).max(12), 'Mes.', 'Month.'),
      plus: described(z.int().min(1).max(6), 'Días después.', 'Days after it.').optional(),
    }),
    'Un día de la semana dentro de un mes.',
    'A day of the week in a month.',
  ).optional(),
  before: described(
    z.strictObject({
      day: described(monthAndDay, 'Antes de este día.', 'Before this day.'),
      weekday: described(weekday, 'Día de la semana.', 'Day of the week.'),
    }),
    'El último de un día de la semana antes de una fecha.',
    'The last of a day of the week before a date.',
  ).optional(),
  every: described(
    z.strictObject({
      from: described(z.int().min(1990).max(2100), 'Un año en que cayó.', 'A year in which it fell.'),
      years: described(z.int().min(2).max(10), 'Cada cuántos años.', 'Every how many years.'),
    }),
    'Solo cada tantos años.',
    'Only every so many years.',
  ).optional(),
  named: described(
    monthAndDay,
    'Día que nombra la ley, si el descanso es otro.',
    'Day the law names, where the rest is another.',
  ).optional(),
  shift: described(z.enum(SHIFTS), 'Cómo lo traslada la ley.', 'How the law moves it.').optional(),
  confidence,
});

const holiday = z.strictObject({
  id: localId,
  scope: described(
    z.enum(HOLIDAY_SCOPES),
    'A quién alcanza: todo el país, la capital o las oficinas públicas.',
    'Whom it covers: the whole country, the capital or public offices.',
  ),
  dates: described(
    z.array(holidayDate).min(1),
    'Sus días en los años escritos uno por uno; valen antes que la regla.',
    'Its days in the years that are written out; they stand before the rule.',
  ).optional(),
  rules: described(
    z.array(rule).min(1),
    'Reglas de la ley que dan sus días en los demás años.',
    'Rules of the law that give its days in all other years.',
  ).optional(),
});

/** Facts of the public holidays of one country: data for counting business days (S4 3.2 does not say which calendar counts). */
export const holidayFacts = z.strictObject({
  country: described(reference('parties'), 'País.', 'Country.'),
  years: described(
    z.array(z.int().min(2000).max(2100)).min(1),
    'Años que la tabla cubre; fuera de ellos no se conocen los feriados.',
    'Years the table covers; outside them the holidays are not known.',
  ),
  computed: described(
    z.strictObject({
      from: described(z.int().min(1990).max(2100), 'Primer año.', 'First year.'),
      to: described(z.int().min(1990).max(2100), 'Último año.', 'Last year.'),
    }),
    'Años en que las reglas dan todos los feriados; fuera de ellos no se calcula.',
    'Years in which the rules give all holidays; outside them nothing is computed.',
  ).optional(),
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
