import { invented } from './backdrop.ts';
import { monthsBefore } from './calendar.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import type { Draft } from './draft.ts';

/** How many invented statements there are. */
export const INPUTS = 4;

export function inputId(index: number): string {
  return `${DEMO_PREFIX}input-${index + 1}`;
}

/** The invented statements of invented organisations. @param authors ids of organisations */
export function inputDrafts(asOf: string, authors: readonly string[]): Draft<'inputs'>[] {
  return Array.from({ length: INPUTS }, (_, index) => ({
    collection: 'inputs',
    id: inputId(index),
    facts: {
      kind: index % 2 === 0 ? 'position' : 'declaration',
      presented: monthsBefore(asOf, 5 + index * 8).slice(0, 7),
      by: [authors[index]!],
      to: index % 2 === 0 ? 'grcm' : 'viceministerial',
      ...invented(),
    },
    words: {
      es: { title: `Declaración de ejemplo ${index + 1}`, summary: 'Texto inventado para la demostración. Nadie lo presentó.' },
      en: { title: `Example statement ${index + 1}`, summary: 'A text invented for the demonstration. Nobody presented it.' },
    },
  }));
}
