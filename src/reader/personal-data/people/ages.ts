import { NUMBER, numberOf } from './people-words.ts';
import type { View } from '../text/normalised-view.ts';
import { after, before } from '../text/surroundings.ts';

/** «15 años de dirigir», «12 años de presencia»: years of doing something. */
const YEARS_OF = /^ de (?!edad|el|la|los|las|una?|es[et]a|nacionalidad|origen|est[ae]|padre|madre)\p{Ll}/u;

/** An age that is said of somebody: where the whole expression stands, and in years. */
export interface Age {
  from: number;
  to: number;
  years: number;
}

const YEARS = new RegExp(
  String.raw`\b(?:de )?(?:(?:tan solo|solo|apenas|unos) )?(?<n>${NUMBER}) {1,2}(?<unit>anos|anitos|meses)\b(?: de edad)?|\b(?<n2>${NUMBER})[- ](?<unit2>years?|months?)[- ]old\b|\b(?:aged|age|edad)[: ]{1,2}(?<n3>${NUMBER})\b`,
  'g',
);

/** A range, a limit or a stretch of time before the number: not the age of one person. */
const NOT_BEFORE = new RegExp(
  String.raw`(?:(?:\d|\b(?:${NUMBER}))\s{0,2}(?:-|\b(?:a|y|e|o|u|hasta|to|and|or)\b)\s{0,2}(?:los )?|\b(?:entre|menores de|mayores de|mas de|menos de|hace|durante|tras|dentro de|en|por|cada|hasta|plazo de|promedio de|minima de|under|over|between|within|after|for|about every|every)\s{1,2}(?:unos |los |las )?)$`,
);
const NOT_AFTER =
  /^(?:,? (?:de|en|of) (?:prision|carcel|condena|pena|trayectoria|experiencia|trabajo|existencia|labor|labores|servicio|historia|vigencia|retraso|operacion|funcionamiento|impunidad|gobierno|gestion|prison|experience|work|service|operation)|\s{1,2}(?:atras|despues|antes|ago|later|consecutivos|seguidos|o mas|y mas|or older|and older|or more|in prison))|^\s{0,2}(?:-|a|to)\s{0,2}\d/;

/** What every expression of `YEARS` holds. */
const UNITS = new RegExp(
  String.raw`(?:anos|anitos|meses)\b(?<=\b(?:${NUMBER}) {1,2}\w{4,6})|[- ]old\b|\b(?:aged?|edad)[: ]{1,2}(?:${NUMBER})\b`,
);

/** Ages below eighteen, each said of one person, in the order of the text. */
export function findMinorAges(view: View): Age[] {
  const ages: Age[] = [];
  if (!UNITS.test(view.folded)) return ages;
  for (const match of view.folded.matchAll(YEARS)) {
    const { n, n2, n3, unit = 'anos', unit2 = unit } = match.groups!;
    const number = numberOf((n ?? n2 ?? n3)!);
    const months = unit2.startsWith('m');
    const years = months ? number / 12 : number;
    const [from, to] = [match.index, match.index + match[0].length];
    if (years >= 18 || (months && number > 36)) continue;
    const front = before(view, from, 24);
    if (NOT_BEFORE.test(front) || (!n2 && /(?:^|[^\p{L}])a (?:unos )?$/u.test(front)) || NOT_AFTER.test(after(view, to, 28))) continue;
    if (!n2 && YEARS_OF.test(view.text.slice(to, to + 24))) continue;
    ages.push({ from, to, years });
  }
  return ages;
}
