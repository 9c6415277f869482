import * as z from 'zod';
import { SHIFTS } from '../dates/holiday-rules.ts';
import { HOLIDAY_MOVES, HOLIDAY_SCOPES, WEEKDAYS } from './vocabulary.ts';
import { baseWords, confidence, localId, notes, notesWords, reference, sources, wordMap } from './fields.ts';
import { described, isoDay, line, list, quantity, written, year } from './rules.ts';
import type { CollectionSchema } from './collection-schema.ts';
import { permissible } from './permissions.ts';

const holidayDate = z.strictObject({
  on: described(isoDay('planned'), ['Día', 'En que no se trabaja.'], ['Day', 'On which offices are closed.']),
  for: described(
    isoDay('planned'),
    ['Día que da la ley', 'Si el descanso se trasladó.'],
    ['Day the law gives', 'Where the rest was moved.'],
  ).optional(),
  moved: described(
    z.enum(HOLIDAY_MOVES),
    ['Por qué se trasladó', 'Por una regla general de la ley, o por un decreto para ese año.'],
    ['Why it was moved', 'By a general rule of law, or by a decree for that year.'],
  ).optional(),
  sources: sources.optional(),
  confidence,
});

const monthAndDay = written('month-and-day');
const weekday = z.enum(WEEKDAYS);

const rule = z.strictObject({
  day: described(monthAndDay, 'Día fijo', 'Fixed day').optional(),
  easter: described(
    quantity(-60, 70),
    ['Días desde Pascua', 'Contados desde el domingo: -2 es Viernes Santo.'],
    ['Days from Easter', 'Counted from the Sunday: -2 is Good Friday.'],
  ).optional(),
  nth: described(
    z.strictObject({
      place: described(
        quantity(-1, 5).refine((place) => place !== 0),
        ['Cuál del mes', 'El primero es 1; el último, -1.'],
        ['Which of the month', 'The first is 1, the last is -1.'],
      ),
      weekday: described(weekday, 'Día de la semana', 'Day of the week'),
      month: described(quantity(1, 12), ['Mes', 'Del 1 al 12.'], ['Month', 'From 1 to 12.']),
      plus: described(quantity(1, 6), 'Días después', 'Days after it').optional(),
    }),
    ['Día dentro del mes', 'Por ejemplo, el tercer lunes de marzo.'],
    ['Day inside the month', 'For instance, the third Monday of March.'],
  ).optional(),
  before: described(
    z.strictObject({
      day: described(monthAndDay, 'Antes de este día', 'Before this day'),
      weekday: described(weekday, 'Día de la semana', 'Day of the week'),
    }),
    ['Último antes de una fecha', 'El último lunes, martes… antes de ese día.'],
    ['Last before a date', 'The last Monday, Tuesday… before that day.'],
  ).optional(),
  every: described(
    z.strictObject({
      from: described(year(), 'Un año en que cayó', 'A year it fell'),
      years: described(quantity(2, 10), 'Cada cuántos años', 'Every how many years'),
    }),
    ['Solo algunos años', 'Si no se celebra cada año.'],
    ['Only some years', 'Where it is not kept every year.'],
  ).optional(),
  named: described(
    monthAndDay,
    ['Día que nombra la ley', 'Si el descanso es otro.'],
    ['Day the law names', 'Where the rest is another.'],
  ).optional(),
  shift: described(z.enum(SHIFTS), ['Cómo se traslada', 'Según la ley.'], ['How it is moved', 'As the law says.']).optional(),
  confidence,
});

const holiday = z.strictObject({
  id: localId,
  scope: described(
    z.enum(HOLIDAY_SCOPES),
    ['A quién alcanza', 'A todo el país, a la capital o a las oficinas públicas.'],
    ['Whom it covers', 'The whole country, the capital or public offices.'],
  ),
  dates: described(
    list(holidayDate, 80),
    ['Días ya conocidos', 'Año por año; valen antes que la regla.'],
    ['Days already known', 'Year by year; they stand before the rule.'],
  ).optional(),
  rules: described(
    list(rule, 12),
    ['Reglas de la ley', 'Las que dan sus días en los demás años.'],
    ['Rules of the law', 'Those that give its days in all other years.'],
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
const holidayFacts = z
  .strictObject({
    country: described(reference('parties'), 'País', 'Country'),
    years: described(
      list(year(), 71),
      ['Años que cubre', 'Fuera de ellos no se conocen los feriados.'],
      ['Years covered', 'Outside them the holidays are not known.'],
    ),
    computed: described(
      z.strictObject({
        from: described(year(), 'Primer año', 'First year'),
        to: described(year(), 'Último año', 'Last year'),
      }),
      ['Años calculados', 'Aquellos en que las reglas dan todos los feriados; fuera de ellos no se calcula.'],
      ['Years computed', 'Those in which the rules give all holidays; outside them nothing is computed.'],
    ).optional(),
    weekend: described(
      list(z.enum(WEEKDAYS), 3),
      ['Fin de semana', 'Los días de descanso de las oficinas públicas.'],
      ['Weekend', 'The days of rest of public offices.'],
    ),
    holidays: described(list(holiday, 40), 'Feriados', 'Holidays'),
    sources: sources.optional(),
    notes: notes.optional(),
  })
  .check(({ value, issues }) => {
    if (mostInAYear(value) <= MOST_A_YEAR) return;
    issues.push({ code: 'too_big', origin: 'array', maximum: MOST_A_YEAR, inclusive: true, input: value.holidays, path: ['holidays'] });
  });

const holidayWords = z.strictObject({
  ...baseWords,
  law: described(
    line(200),
    ['Ley', 'La que suele citarse como base; leída solo si se dice que se comprobó en ella.'],
    ['Law', 'The one generally cited as the basis; read only where it is said to have been checked in it.'],
  ),
  holidays: described(wordMap, 'Nombre del feriado', 'Name of the holiday'),
  notes: notesWords,
});

/** What the files of the public holidays of a country hold. */
const HOLIDAYS = {
  facts: permissible(holidayFacts),
  words: holidayWords,
  wordLists: { notes: ['notes'], holidays: ['holidays'] },
} as const satisfies CollectionSchema;

export const HOLIDAY_SCHEMAS = {
  holidays: HOLIDAYS,
};
