import { COUNTRIES, invented } from './backdrop.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import { numbered, type Draft } from './draft.ts';

/** How many invented organisations sign so many reports. */
export function organizationCount(size: number): number {
  return 8 + Math.round(Math.sqrt(size) / 2);
}

export function organizationId(index: number, count: number): string {
  return `${DEMO_PREFIX}org-${numbered(index, count)}`;
}

/** An organisation that does not exist; every third one works in one country only. */
export function organizationDraft(index: number, count: number): Draft<'parties'> {
  const number = numbered(index, count);
  const country = COUNTRIES[index % COUNTRIES.length]!;
  const national = index % 3 === 2;
  return {
    collection: 'parties',
    id: organizationId(index, count),
    facts: {
      kind: national ? 'national-platform' : 'civil-society',
      order: 100 + index,
      ...(national ? { country: country.id } : {}),
      ...invented(),
    },
    words: {
      es: {
        title: `Organización de ejemplo ${number}`,
        short: `Ejemplo ${number}`,
        summary: 'Organización inventada para la demostración. No existe y no representa a ninguna.',
      },
      en: {
        title: `Example organisation ${number}`,
        short: `Example ${number}`,
        summary: 'An organisation invented for the demonstration. It does not exist and stands for none.',
      },
    },
  };
}
