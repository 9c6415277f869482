import { ALSO_PLACES, GIVEN_NAMES } from './given-names.ts';
import type { Mark } from './match.ts';

/** Given names that are words, peoples or months as well: in a name of a file, where nothing is a capital, they are taken for those. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'alba angel celeste clara ella flor genesis gloria grace hazel ian iris israel linda luna luz mara mina perla rosa dulce darling reina reyna roman salvador milagros candelaria consuelo bruno domingo fidel felipe jordan jesus maximo justin'.split(
    ' ',
  ),
);

/** What makes the name after it one of a place, an institution or a law. */
const PUBLIC =
  /^(?:san|santa|santo|sant|saint|st|puerto|villa|ciudad|rio|cabo|isla|lago|fundacion|foundation|casa|hogar|albergue|colegio|escuela|instituto|institute|centro|center|centre|universidad|university|barrio|colonia|calle|avenida|hospital|parque|plaza|hotel|red|ley|law|premio|juez|jueza|fiscal|ministr[oa]|minister|president[ea]?|el|los|fort|mount|lake|don|fray|papa|pope)$/;

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

/** Names of persons in the name of a file, as `asText` gives it. */
export function findPersonNames(text: string): Mark[] {
  const marks: Mark[] = [];
  let [at, previous] = [0, ''];
  const words = text.split(' ');
  words.forEach((word, index) => {
    const [from, low, next] = [at, word.toLowerCase(), words[index + 1]?.toLowerCase() ?? ''];
    at += word.length + 1;
    const named = GIVEN_NAMES.has(low) && !PUBLIC.test(previous) && (!ALSO_WORDS.has(low) || FAMILY.has(next));
    previous = low;
    if (!named || (ALSO_PLACES.has(low) && !FAMILY.has(next))) return;
    let [to, last] = [from + word.length, index + 1];
    while (last < words.length && GIVEN_NAMES.has(words[last]!.toLowerCase())) to += words[last++]!.length + 1;
    if (/^(?!de$|del$|en$|con$|from$|and$)\p{L}{2,}$/u.test(words[last] ?? '')) to += words[last]!.length + 1;
    marks.push({ kind: 'person-name', severity: 'warn', from, to });
  });
  return marks;
}
