/** First character that JSON writes as itself, apart from the backslash. */
const FIRST = 35;
const BACKSLASH = 92;

/** Greatest number that one character can stand for: its code stays below those that stand in pairs. */
export const GREATEST = 50_000;

/** A number from 0 to `GREATEST` as one character: the shortest thing that JSON can carry and a browser can read. */
export function digitOf(number: number): string {
  return String.fromCharCode(number + FIRST >= BACKSLASH ? number + FIRST + 1 : number + FIRST);
}

/** The number that the character at this place of a text stands for. */
export function numberAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code > BACKSLASH ? code - FIRST - 1 : code - FIRST;
}

/** All numbers of a text. */
export function numbersOf(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length);
  for (let place = 0; place < text.length; place++) numbers[place] = numberAt(text, place);
  return numbers;
}
