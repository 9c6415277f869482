import { GUIDELINE_KINDS, STANDINGS } from '#domain/schemas/vocabulary.ts';
import { COUNTRY_IDS, invented } from './backdrop.ts';
import { monthsBefore, type DemoMeeting } from './calendar.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import { numbered, type DemoOptions, type Draft } from './draft.ts';
import { drawsFor } from './draws.ts';
import { MEASURES, TOPICS } from './topics.ts';

function guidelineCount(size: number): number {
  return Math.max(5, Math.round(Math.sqrt(size) / 1.5));
}

/** The invented guidelines, each with three to six measures; the third one has none and is assessed as a whole. */
export function guidelineDrafts({ seed, size, asOf }: DemoOptions, meetings: readonly DemoMeeting[]): Draft<'guidelines'>[] {
  const count = guidelineCount(size);
  const held = meetings.filter(({ on }) => on <= monthsBefore(asOf, 30));
  return Array.from({ length: count }, (_, index) => {
    const draws = drawsFor(seed, 'guideline', index);
    const number = numbered(index, count);
    const meeting = draws.pick(held);
    const topic = TOPICS[(index * 4) % TOPICS.length]!;
    const measures = index === 2 ? [] : Array.from({ length: draws.between(3, 6) }, (__, at) => ({ id: `m${at + 1}` }));
    const first = draws.between(0, COUNTRY_IDS.length - 4);
    // One measure of every second guideline addresses some countries only.
    const withCountries = measures.map((item, at) =>
      at === 1 && index % 2 === 0 ? { ...item, countries: COUNTRY_IDS.slice(first, first + 4) } : item,
    );
    const words = (locale: 'es' | 'en') => ({
      title: `${locale === 'es' ? 'Lineamiento de ejemplo' : 'Example guideline'} ${number}: ${topic[locale]}`,
      summary:
        locale === 'es'
          ? 'Instrumento inventado para la demostración. No existe.'
          : 'An instrument invented for the demonstration. It does not exist.',
      standing: locale === 'es' ? 'Estado inventado para la demostración.' : 'A standing invented for the demonstration.',
      ...(measures.length > 0
        ? { measures: Object.fromEntries(measures.map(({ id }, at) => [id, MEASURES[(at + index) % MEASURES.length]![locale]])) }
        : {}),
    });
    return {
      collection: 'guidelines',
      id: `${DEMO_PREFIX}g-${number}`,
      facts: {
        kind: GUIDELINE_KINDS[index % GUIDELINE_KINDS.length]!,
        standing: STANDINGS[index % STANDINGS.length]!,
        'text-known': 'whole',
        issued: meeting.on,
        meeting: meeting.id,
        ...(withCountries.length > 0 ? { measures: withCountries } : {}),
        ...(index % 2 === 0 ? { consulted: ['migrants', 'civil-society'] } : {}),
        themes: [topic.theme],
        tags: [...topic.tags],
        ...invented(),
      },
      words: { es: words('es'), en: words('en') },
    };
  });
}
