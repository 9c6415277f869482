// A data table: the texts from which the bodies of invented reports are put together.
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { Draws } from './draws.ts';

export const REPORT_METHODS: Readonly<Record<Locale, readonly string[]>> = {
  es: [
    'Método inventado: visitas a tres oficinas y lectura de sus publicaciones.',
    'Método inventado: cuestionario a diez oficinas y revisión de estadísticas.',
    'Método inventado: comparación de la norma publicada con doce observaciones.',
  ],
  en: [
    'Invented method: visits to three offices and a reading of what they publish.',
    'Invented method: questionnaire to ten offices and a review of statistics.',
    'Invented method: comparison of the published rule with twelve observations.',
  ],
};

const FOUND: Readonly<Record<Locale, readonly string[]>> = {
  es: [
    'En este relato inventado, la regla existe y el personal la conoce.',
    'En este relato inventado, dos de las tres oficinas la aplican por escrito.',
    'En este relato inventado, falta personal en el turno de la noche.',
    'En este relato inventado, los carteles solo están en un idioma.',
  ],
  en: [
    'In this invented account, the rule exists and staff know it.',
    'In this invented account, two of the three offices apply it in writing.',
    'In this invented account, staff are missing on the night shift.',
    'In this invented account, the signs are in one language only.',
  ],
};

export function reportSummary(lang: Locale): string {
  return lang === 'es'
    ? 'Reporte inventado para la demostración. Nadie observó lo que dice.'
    : 'A report invented for the demonstration. Nobody observed what it says.';
}

/** Two short sections that say they are made up, with a link to the subject and one of the components that reports may use. */
export function reportBody(draws: Draws, lang: Locale, subject: string): string {
  const found = [draws.pick(FOUND[lang]), draws.pick(FOUND[lang])];
  if (lang === 'es') {
    return `## Qué encontramos\n\n${found[0]} Trata del [texto de ejemplo](registro:${subject}).\n\n<Evidencia fuente="Registro de ejemplo">${found[1]}</Evidencia>\n\n## Qué pedimos\n\n- Publicar el ejemplo completo.\n- Revisarlo en la próxima reunión de ejemplo.\n`;
  }
  return `## What we found\n\n${found[0]} It is about the [example text](record:${subject}).\n\n<Evidence source="Example register">${found[1]}</Evidence>\n\n## What we ask\n\n- Publish the whole example.\n- Review it at the next example meeting.\n`;
}
