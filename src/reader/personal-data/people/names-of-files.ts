import { ALSO_PLACES, GIVEN_NAMES } from './given-names.ts';
import type { Mark } from '../text/match.ts';

/** Given names that are words, peoples or months as well: in a name of a file, where nothing is a capital, they are taken for those. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'alba angel celeste clara ella flor genesis gloria grace hazel ian iris israel linda luna luz mara mina perla rosa dulce darling reina reyna roman salvador milagros candelaria consuelo bruno domingo fidel felipe jordan jesus maximo justin'.split(
    ' ',
  ),
);

/** What makes the name after it one of a place, an institution or a law. */
const PUBLIC =
  /^(?:san|santa|santo|sant|saint|st|puerto|villa|ciudad|rio|cabo|isla|lago|fundacion|foundation|casa|hogar|albergue|colegio|escuela|instituto|institute|centro|center|centre|universidad|university|barrio|colonia|calle|avenida|hospital|parque|plaza|hotel|red|ley|law|premio|juez|jueza|fiscal|ministr[oa]|minister|president[ea]?|el|los|fort|mount|lake|fray|sor|papa|pope)$/;

/** Family names that are common in the eleven countries: beside one, a name of a town is a name of a person. */
const FAMILY: ReadonlySet<string> = new Set(
  'hernandez garcia martinez lopez gonzalez perez rodriguez sanchez ramirez cruz flores gomez morales vasquez reyes jimenez torres diaz gutierrez ruiz mendoza aguilar ortiz castillo alvarez mejia rivas castro ramos romero herrera medina munoz guzman juarez chavez ramos contreras velasquez lara orellana pineda zelaya aguirre caal tzoc coc solis rojas mora vargas quesada smith johnson jones williams brown'.split(
    ' ',
  ),
);

/** Capitalised where a file's name has them small, so that the rules for texts know the given names in it. */
export function asText(name: string): string {
  return name
    .split(/[-_ ]+/)
    .map((word) => (GIVEN_NAMES.has(word.toLowerCase()) && !ALSO_WORDS.has(word) ? word[0]!.toUpperCase() + word.slice(1) : word))
    .join(' ');
}

/** Beside one of these a family name is enough. */
const TITLE = /^(?:senora?|sra?|don|dona|familia|joven|nin[oa]|menor|mr|mrs|ms|family)$/;

/** Names of persons in the name of a file, as `asText` gives it. */
export function findPersonNames(text: string): Mark[] {
  const marks: Mark[] = [];
  const words = text.split(' ');
  const low = words.map((word) => word.toLowerCase());
  let [at, isPublic] = [0, false];
  words.forEach((word, index) => {
    const [from, here, next, previous] = [at, low[index]!, low[index + 1] ?? '', low[index - 1] ?? ''];
    at += word.length + 1;
    // The names after that of a saint or an institution belong to it.
    isPublic = PUBLIC.test(previous) || (isPublic && GIVEN_NAMES.has(previous));
    const given = GIVEN_NAMES.has(here) && !isPublic && (!(ALSO_WORDS.has(here) || ALSO_PLACES.has(here)) || FAMILY.has(next));
    if (!given && !(TITLE.test(previous) && FAMILY.has(here))) return;
    let [to, last] = [from + word.length, index + 1];
    while (last < words.length && GIVEN_NAMES.has(low[last]!)) to += words[last++]!.length + 1;
    if (/^(?!de$|del$|en$|con$|from$|and$)\p{L}{2,}$/u.test(words[last] ?? '')) to += words[last]!.length + 1;
    marks.push({ kind: 'person-name', severity: 'warn', from, to });
  });
  return marks;
}
