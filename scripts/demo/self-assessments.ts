import { addDays } from '#domain/dates/edtf.ts';
import { COUNTRIES } from './backdrop.ts';
import { assessed } from './assessed.ts';
import { quarterBefore } from './calendar.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import type { DemoOptions, Draft } from './draft.ts';
import { drawsFor } from './draws.ts';
import { answeredLevel, isAnswered } from './scenes.ts';
import type { SubjectPlan } from './subjects.ts';

/** Quarters before today in which governments answer: a current, an aged and two expired rounds. */
const ROUNDS = [1, 6, 10, 14] as const;

/** Countries whose governments answer in English here. */
const ENGLISH: readonly string[] = ['bz', 'ca', 'us'];

/** How a government says that it knows, in the language in which it answers. */
const METHODS = {
  es: { lang: 'es', method: 'Método inventado: respuestas de las oficinas.' },
  en: { lang: 'en', method: 'Invented method: answers of the offices.' },
} as const;

/** Assessments that one answer holds at most, so that its file stays readable; further ones stand in further answers. */
const AT_MOST = 40;

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
      const parts = Array.from({ length: Math.ceil(own.length / AT_MOST) }, (_, at) => own.slice(at * AT_MOST, (at + 1) * AT_MOST));
      return parts.map((part, at): Draft<'self-assessments'> => {
        const further = at === 0 ? '' : ` (${at + 1})`;
        const id = `${DEMO_PREFIX}self-${country.id}-${quarter.text.toLowerCase()}${at === 0 ? '' : `-${at + 1}`}`;
        const assessments = part.map((subject) => assessed(draws, subject, answeredLevel(subject.scene, subject.base, back), id));
        return {
          collection: 'self-assessments',
          id,
          facts: {
            country: country.id,
            period: quarter.text,
            filed,
            ...METHODS[ENGLISH.includes(country.id) ? 'en' : 'es'],
            assessments,
          },
          words: {
            es: {
              title: `Autoevaluación de ejemplo: ${country.es}, ${quarter.text}${further}`,
              summary: 'Respuesta inventada para la demostración. Ningún gobierno la dio.',
            },
            en: {
              title: `Example self-assessment: ${country.en}, ${quarter.text}${further}`,
              summary: 'An answer invented for the demonstration. No government gave it.',
            },
          },
        };
      });
    });
  });
}
