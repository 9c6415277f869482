import type { Reach } from '#domain/voices/reach.ts';
import { formatList } from '#i18n/format.ts';
import { markOf, type ViewContext } from './context.ts';
import { byName, partyLink } from './names.ts';
import type { Inline } from './model/inline.ts';

/** Countries beyond which their number alone is told; the table beside it has their names. */
const NAMED = 3;

/** In which countries a level was given: «en 1 de 11 países (México)». */
export function whereWords(context: ViewContext, { countries, of }: Reach): string {
  const { levelReach } = context.messages.standing;
  if (countries === undefined) return levelReach.region;
  const names = byName(context, countries).map((id) => partyLink(context, id).text);
  if (of === 1) return levelReach.only(names[0]!);
  return levelReach.countries(countries.length, of, countries.length <= NAMED ? formatList(names, context.locale) : undefined);
}

/** Places by name, or their number where they are many; undefined among them is the region as a whole. */
export function placesInWords(context: ViewContext, places: readonly (string | undefined)[]): string {
  const { region, countriesCount } = context.messages.standing;
  const countries = places.filter((place) => place !== undefined);
  const names = byName(context, countries).map((id) => partyLink(context, id).text);
  return formatList(
    [
      ...(countries.length < places.length ? [region.toLowerCase()] : []),
      ...(countries.length > NAMED ? [countriesCount(countries.length)] : names),
    ],
    context.locale,
  );
}

/** One reach in a line: its aspect, its marks and the countries. */
export function reachInlines(context: ViewContext, reach: Reach): Inline[] {
  const { aspects } = context.messages.standing;
  const levels = [...new Set([reach.lowest, reach.highest])].map((level) => markOf(context, level));
  const marks = levels.flatMap((mark, index): Inline[] => (index === 0 ? [mark] : [' – ', mark]));
  return [...(reach.aspect === 'overall' ? [] : [`${aspects[reach.aspect]}: `]), ...marks, ` ${whereWords(context, reach)}`];
}

/** The same without marks, for pictures and texts that stand alone: «parcial en 1 de 11 países (México)». */
export function reachWords(context: ViewContext, reach: Reach): string {
  const { levels, standing } = context.messages;
  const word = (level: Reach['lowest']) => levels[level].toLowerCase();
  const span = reach.lowest === reach.highest ? word(reach.lowest) : standing.range(word(reach.lowest), word(reach.highest));
  const aspect = reach.aspect === 'overall' ? '' : `${standing.aspects[reach.aspect].toLowerCase()}: `;
  return `${aspect}${span} ${whereWords(context, reach)}`;
}
