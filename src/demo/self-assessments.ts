import { addDays } from '#domain/edtf.ts';
import { COUNTRIES } from './backdrop.ts';
import { assessed } from './assessed.ts';
import { quarterBefore } from './calendar.ts';
import { DEMO_PREFIX } from '#domain/demonstration.ts';
import type { DemoOptions, Draft } from './draft.ts';
import { drawsFor } from './draws.ts';
import { answeredLevel, isAnswered } from './scenes.ts';
import type { SubjectPlan } from './subjects.ts';

/** Quarters before today in which governments answer: a current, an aged and two expired rounds. */
const ROUNDS = [1, 6, 10, 14] as const;

/** The invented answers of each country, one for each round in which it has something to answer. */
export function selfAssessmentDrafts({ seed, asOf }: DemoOptions, subjects: readonly SubjectPlan[]): Draft<'self-assessments'>[] {
  return ROUNDS.flatMap((back) => {
    const quarter = quarterBefore(asOf, back);
    const late = addDays(quarter.end, 30);
    const filed = late > asOf ? asOf : late;
    return COUNTRIES.flatMap((country): Draft<'self-assessments'>[] => {
      const draws = drawsFor(seed, 'self-assessment', country.id, back);
      const own = subjects.filter(
        ({ scene, since, spoken }) => isAnswered(scene, back) && since <= quarter.end && spoken.includes(country.id),
      );
      if (own.length === 0) return [];
      const id = `${DEMO_PREFIX}self-${country.id}-${quarter.text.toLowerCase()}`;
      const assessments = own.map((subject) => assessed(draws, subject, answeredLevel(subject.scene, subject.base, back), id));
      return [
        {
          collection: 'self-assessments',
          id,
          facts: {
            country: country.id,
            period: quarter.text,
            filed,
            method: 'Método inventado: respuestas de las oficinas. / Invented method: answers of the offices.',
            assessments,
          },
          words: {
            es: {
              title: `Autoevaluación de ejemplo: ${country.es}, ${quarter.text}`,
              summary: 'Respuesta inventada para la demostración. Ningún gobierno la dio.',
            },
            en: {
              title: `Example self-assessment: ${country.en}, ${quarter.text}`,
              summary: 'An answer invented for the demonstration. No government gave it.',
            },
          },
        },
      ];
    });
  });
}
