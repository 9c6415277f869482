import { addDays } from '#domain/dates/edtf.ts';
import type { Facts } from '#domain/schemas/index.ts';
import { COUNTRY_IDS, invented } from './backdrop.ts';
import { monthsBefore } from './calendar.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import type { Draft } from './draft.ts';

type Round = NonNullable<Facts<'consultations'>['rounds']>[number];
type Position = NonNullable<Round['positions']>[number];

/** The country that presides in a year; the invented presidencies follow the same order. */
export function presidingIn(year: number): string {
  return COUNTRY_IDS[year % COUNTRY_IDS.length]!;
}

const answers = (countries: readonly string[], on: string, stance: Position['stance'] = 'agrees'): Position[] =>
  countries.map((country) => ({ country, on, stance }));

function round(id: string, sent: string, positions: Position[] = []): Round {
  return { id, sent, text: { reserved: true }, ...(positions.length > 0 && { positions }) };
}

interface Told {
  id: string;
  es: string;
  en: string;
  facts: Omit<Facts<'consultations'>, 'kind' | 'presidency' | 'sources' | 'confidence'>;
}

function draftOf({ id, es, en, facts }: Told): Draft<'consultations'> {
  const { rounds = [] } = facts;
  const texts = (text: string) => Object.fromEntries(rounds.map((each, index) => [each.id, `${text} ${index + 1}.`]));
  const year = Number((rounds[0]?.sent ?? facts.troika!.sent).slice(0, 4));
  return {
    collection: 'consultations',
    id: DEMO_PREFIX + id,
    facts: { kind: 'procedure', topic: 'substantive', presidency: presidingIn(year), ...facts, ...invented() },
    words: {
      es: {
        title: `Consulta de ejemplo: ${es}`,
        summary: 'Consulta inventada para la demostración. Ningún país respondió nunca a ella.',
        ...(rounds.length > 0 && { rounds: texts('Texto de ejemplo') }),
      },
      en: {
        title: `Example consultation: ${en}`,
        summary: 'A consultation invented for the demonstration. No country ever answered it.',
        ...(rounds.length > 0 && { rounds: texts('Example text') }),
      },
    },
  };
}

const agreed = (sent: string) => ({ sent: addDays(sent, -6), reaction: { on: addDays(sent, -3), kind: 'consensus' as const } });

/** Its clock runs on the day of the demonstration. */
function running(asOf: string): Told {
  const sent = addDays(asOf, -1);
  const rounds = [round('r1', sent, answers(COUNTRY_IDS.slice(0, 2), asOf))];
  return { id: 'consulta-en-curso', es: 'el plazo corre', en: 'the clock is running', facts: { troika: agreed(sent), rounds } };
}

/** A country proposed changes, the text went round again, and the term began anew. */
function restarted(asOf: string): Told {
  const sent = addDays(monthsBefore(asOf, 2), -10);
  const again = addDays(sent, 8);
  const [first, ...others] = COUNTRY_IDS;
  return {
    id: 'consulta-reiniciada',
    es: 'el texto cambió y el plazo empezó de nuevo',
    en: 'the text changed and the term began anew',
    facts: {
      troika: agreed(sent),
      rounds: [
        round('r1', sent, [
          ...answers([first!], addDays(sent, 3), 'agrees-with-changes'),
          ...answers(others.slice(0, 4), addDays(sent, 2)),
        ]),
        round('r2', again, answers(COUNTRY_IDS, addDays(again, 5))),
      ],
      outcome: { result: 'consensus', on: addDays(again, 20) },
      executed: addDays(again, 22),
      informed: addDays(again, 24),
    },
  };
}

/** Sent although the Troika did not agree, changes that never went round, consensus the next day over an objection, acted on before. */
function broken(asOf: string): Told {
  const sent = `${Number(asOf.slice(0, 4)) - 1}-06-03`;
  const [, second, third] = COUNTRY_IDS;
  return {
    id: 'consulta-incumplida',
    es: 'no siguió el procedimiento',
    en: 'it did not follow the procedure',
    facts: {
      troika: { sent: addDays(sent, -6), reaction: { on: addDays(sent, -2), kind: 'no-consensus' } },
      rounds: [
        round('r1', sent, [
          ...answers([second!], addDays(sent, 1), 'agrees-with-changes'),
          ...answers([third!], addDays(sent, 1), 'objects'),
        ]),
      ],
      outcome: { result: 'consensus', on: addDays(sent, 1) },
      executed: sent,
    },
  };
}

/** Most countries never answered, and the message did not say what that would mean. */
function silent(asOf: string): Told {
  const sent = monthsBefore(asOf, 5);
  return {
    id: 'consulta-en-silencio',
    es: 'casi nadie respondió',
    en: 'hardly anybody answered',
    facts: {
      troika: agreed(sent),
      rounds: [round('r1', sent, answers(COUNTRY_IDS.slice(3, 5), addDays(sent, 2)))],
      outcome: { result: 'consensus', on: addDays(sent, 30) },
    },
  };
}

/** Older than the act that adopts the rules. */
function old(asOf: string): Told {
  const sent = monthsBefore(asOf, 80);
  return { id: 'consulta-antigua', es: 'anterior a las reglas', en: 'older than the rules', facts: { rounds: [round('r1', sent)] } };
}

/** Written consultations: one in course, one started again, one that broke the procedure, one met with silence, an old one. */
export function consultationDrafts(asOf: string): Draft<'consultations'>[] {
  return [running, restarted, broken, silent, old].map((told) => draftOf(told(asOf)));
}
