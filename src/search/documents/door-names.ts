import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Locale, TagKind } from '#domain/schemas/vocabulary.ts';
import type { ViewContext } from '#views/context.ts';
import { headingOf, wordsOf } from '#views/names.ts';

/** Kinds of tags that are topics; those of actions, spheres and most sectors say how or by whom, not about what. */
const TOPIC_KINDS: readonly TagKind[] = ['population', 'focus'];

/** Words in which people ask for a topic and which its own names do not have; tags of other kinds that are topics, too. */
const ASKED_AS: Readonly<Record<string, Record<Locale, readonly string[]>>> = {
  'tags/children': { es: ['niños', 'niñas', 'niño'], en: ['kids', 'child'] },
  'tags/detained-people': { es: ['presos', 'centros de detención'], en: ['detained', 'detainees', 'detention centres', 'prison'] },
  'tags/returned-people': { es: ['deportados', 'deportadas', 'expulsados'], en: ['deported', 'deportees', 'returned'] },
  'tags/return': { es: ['deportaciones', 'repatriaciones', 'regreso'], en: ['deportation', 'deportations', 'removal'] },
  'tags/missing-persons': { es: ['desaparecidas', 'desaparecidos', 'desapariciones'], en: ['missing', 'disappeared'] },
  'tags/refugees': { es: ['refugiadas'], en: ['refugee'] },
  'tags/workers': { es: ['trabajo', 'empleo', 'visas de trabajo'], en: ['work', 'jobs', 'temporary work', 'work permits'] },
  'tags/consulates': { es: ['consulado', 'consulados'], en: ['consulate', 'consulates'] },
  'tags/health': { es: ['salud'], en: ['health'] },
  'tags/labour': { es: ['trabajo'], en: ['work'] },
  'themes/t-border-management': { es: ['frontera', 'fronteras'], en: ['border', 'borders'] },
  'themes/t-family-unity': {
    es: ['familia', 'familias', 'separación de familias', 'familias separadas', 'reunificación familiar'],
    en: ['family', 'families', 'family separation', 'separated families', 'family reunification'],
  },
  'themes/t-integration-reinsertion': { es: ['integración', 'reintegración'], en: ['integration', 'reintegration'] },
  'themes/t-labour-migration': { es: ['trabajo', 'empleo', 'laboral'], en: ['work', 'jobs', 'labour'] },
  'themes/t-root-causes': { es: ['causas', 'causas de la migración'], en: ['causes', 'root causes'] },
  'themes/t-smuggling-trafficking': {
    es: ['coyotes', 'coyotaje', 'tráfico', 'tráfico de migrantes', 'trata', 'trata de personas'],
    en: ['smugglers', 'smuggling', 'trafficking', 'human trafficking'],
  },
};

/** The name of one event or document among the words of a tag: whoever types it looks for that, not for the topic. */
const PROPER = /\p{Lu}\p{Ll}/u;

function namesOf(context: ViewContext, entry: AnyEntry): string[] {
  const { title, short } = headingOf(context, entry);
  const also = entry.collection === 'tags' ? (wordsOf(context, entry).words.also ?? []) : [];
  return [title, ...(short === undefined ? [] : [short]), ...also.filter((name) => !PROPER.test(name))];
}

/** Every name under which people look for the page of a topic or a country; none for other entries. */
export function doorNames(context: ViewContext, entry: AnyEntry): string[] {
  const asked = ASKED_AS[`${entry.collection}/${entry.id}`]?.[context.locale];
  const opens =
    entry.collection === 'themes' ||
    (entry.collection === 'tags' && (asked !== undefined || TOPIC_KINDS.includes(entry.facts.kind))) ||
    (entry.collection === 'parties' && entry.facts.kind === 'member-country');
  return opens ? [...namesOf(context, entry), ...(asked ?? [])] : [];
}
