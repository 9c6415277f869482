import * as z from 'zod';
import { SHIFTS } from '../dates/holiday-rules.ts';
import { HOLIDAY_MOVES, HOLIDAY_SCOPES, WEEKDAYS } from './vocabulary.ts';
import { baseWords, confidence, localId, notes, notesWords, reference, sources, wordMap } from './fields.ts';
import { described, isoDay, line, list, quantity, written, year } from './rules.ts';

const holidayDate = z.strictObject({
  on: described(isoDay('planned'), 'Día en que no se trabaja.', 'Day on which offices are closed.'),
  for: described(
    isoDay('planned'),
    'Día que da la ley, si el descanso se trasladó.',
    'Day the law gives, where the rest was moved.',
  ).optional(),
  moved: described(
    z.enum(HOLIDAY_MOVES),
    'Por qué se trasladó: regla general de la ley o decreto para ese año.',
    'Why it was moved: a general rule of law, or a decree for that year.',
  ).optional(),
  sources: sources.optional(),
  confidence,
});

const monthAndDay = written('month-and-day');
const weekday = z.enum(WEEKDAYS);

const rule = z.strictObject({
  day: described(monthAndDay, 'Día fijo: mes y día.', 'Fixed day: month and day.').optional(),
  easter: described(quantity(-60, 70), 'Días desde el Domingo de Pascua.', 'Days from Easter Sunday.').optional(),
  nth: described(
    z.strictObject({
      place: described(
        quantity(-1, 5).refine((place) => place !== 0),
        'Cuál del mes; -1 es el último.',
        'Which of the month; -1 is the last.',
      ),
      weekday: described(weekday, 'Día de la semana.', 'Day of the week.'),
      month: described(quantity(1, 12), 'Mes.', 'Month.'),
      plus: described(quantity(1, 6), 'Días después.', 'Days after it.').optional(),
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
      from: described(year(), 'Un año en que cayó.', 'A year in which it fell.'),
      years: described(quantity(2, 10), 'Cada cuántos años.', 'Every how many years.'),
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
    list(holidayDate, 80),
    'Sus días en los años escritos uno por uno; valen antes que la regla.',
    'Its days in the years that are written out; they stand before the rule.',
  ).optional(),
  rules: described(
    list(rule, 12),
    'Reglas de la ley que dan sus días en los demás años.',
    'Rules of the law that give its days in all other years.',
  ).optional(),
});

/** Holidays that a year may have: with them and its weekends, half of its days are still worked. */
const MOST_A_YEAR = 60;

interface Table {
  holidays: readonly { dates?: readonly { on: string }[] | undefined; rules?: readonly unknown[] | undefined }[];
}

/** The most holidays that a table gives any year, written out or by its rules. */
function mostInAYear({ holidays }: Table): number {
  const years = holidays.flatMap(({ dates = [] }) => dates.map(({ on }) => on.slice(0, 4)));
  const written = new Map(years.map((year) => [year, years.filter((other) => other === year).length]));
  return Math.max(0, ...written.values(), holidays.flatMap(({ rules = [] }) => rules).length);
}

/** Facts of the public holidays of one country: data for counting business days (S4 3.2 does not say which calendar counts). */
export const holidayFacts = z
  .strictObject({
    country: described(reference('parties'), 'País.', 'Country.'),
    years: described(
      list(year(), 71),
      'Años que la tabla cubre; fuera de ellos no se conocen los feriados.',
      'Years the table covers; outside them the holidays are not known.',
    ),
    computed: described(
      z.strictObject({
        from: described(year(), 'Primer año.', 'First year.'),
        to: described(year(), 'Último año.', 'Last year.'),
      }),
      'Años en que las reglas dan todos los feriados; fuera de ellos no se calcula.',
      'Years in which the rules give all holidays; outside them nothing is computed.',
    ).optional(),
    weekend: described(
      list(z.enum(WEEKDAYS), 3),
      'Días de descanso semanal de las oficinas públicas.',
      'Weekly days of rest of public offices.',
    ),
    holidays: described(list(holiday, 40), 'Feriados.', 'Holidays.'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .check(({ value, issues }) => {
    if (mostInAYear(value) <= MOST_A_YEAR) return;
    issues.push({ code: 'too_big', origin: 'array', maximum: MOST_A_YEAR, inclusive: true, input: value.holidays, path: ['holidays'] });
  });

export const holidayWords = z.strictObject({
  ...baseWords,
  law: described(
    line(200),
    'Ley que suele citarse como base; leída solo si la confianza lo dice.',
    'Law generally cited as the basis; read only where the confidence says so.',
  ),
  holidays: described(wordMap, 'Nombre de cada feriado.', 'Name of each holiday.'),
  notes: notesWords,
});
