import type { Mark } from '../text/match.ts';
import type { View } from '../text/normalised-view.ts';
import { before } from '../text/surroundings.ts';

const DECIMAL = String.raw`[+-]?\d{1,3}[.,]\d{3,15}`;
/** Two decimals with three places or more, as latitude and longitude in either order, with the signs and letters between them. */
const PAIR = new RegExp(
  String.raw`(?<a>${DECIMAL})(?<la> ?[°o]? ?[nsweo]?\b)?(?:[ ,;/|]{1,3}|!4d)(?:(?:lng|lon|long|longitude|longitud|lat|latitude|latitud|mlon|y)\W{1,3}|&\w{1,4}=){0,2}(?<b>${DECIMAL})(?<lb> ?[°o]? ?[nsweo]\b)?`,
  'g',
);
const MINUTES = String.raw`\d{1,3} ?[°o] ?\d{1,2}(?:[.,]\d+|(?=[' ]{1,2}\d)) ?'? ?(?:\d{1,2}(?:[.,]\d{1,6})?)? ?(?:"|'')? ?`.replace(
  '\\d+|',
  '\\d{1,8}|',
);
const DEGREES = new RegExp(
  String.raw`${MINUTES}(?:[ns]|norte|sur|north|south)\b[ ,;/-]{0,4}(?:(?:y|and|long\w{0,6}|lon)\W{1,3})?${MINUTES}(?:[weo]|oeste|west|este|east)\b`,
  'g',
);
const UTM = /\b1\d ?[c-x],? {0,2}\d{6}(?: ?m? ?e)?,? {1,2}\d{6,7}(?: ?m? ?n)?\b/g;
const PLUS_CODE = /\b(?=[2-9CFGHJMPQRVWX]{0,7}[CFGHJMPQRVWX])[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}\b/g;
const WORDS =
  /(?:\b(?:lat|latitude?|coordenadas?|coordinates?|coords?|gps|ubicacion|geo)\b[^.\n]{0,24}|@|[?&](?:q|ll|query|center|mlat)=|!3d|geo:|#map=\d{1,2}\/)$/;

const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** Whether a pair lies on the earth and is meant as a place: a west longitude, a letter, or a word such as GPS before it. */
function isPlace(view: View, from: number, { a, b, la = '', lb = '' }: Record<string, string | undefined>): boolean {
  const [first, second] = [numberOf(a!), numberOf(b!)];
  const onEarth = (latitude: number, longitude: number): boolean => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  if (!onEarth(first, second) && !onEarth(second, first)) return false;
  if (/[nsweo]/.test(la.replace(/^ ?o (?=[nsweo])/, '')) && /[nsweo]/.test(lb)) return true;
  if (WORDS.test(before(view, from, 40))) return true;
  const american = (latitude: number, longitude: number): boolean => latitude > 5 && latitude < 75 && longitude < -50 && longitude > -170;
  return american(first, second) || american(second, first);
}

const whole = ({ text }: View, from: number, to: number): boolean => !/[\d.]/.test(text[from - 1] ?? '') && !/\d/.test(text[to] ?? '');

/** What a pair, degrees and minutes, metres and a plus code hold. */
const FIGURES = /\d[.,]\d{3}|\d ?[°o] ?\d|\d{6}|\+/;

export function findCoordinates(view: View): Mark[] {
  const marks: Mark[] = [];
  if (!FIGURES.test(view.folded)) return marks;
  const add = (match: RegExpExecArray): unknown =>
    marks.push({ kind: 'coordinates', severity: 'block', from: match.index, to: match.index + match[0].trimEnd().length });
  for (const match of view.folded.matchAll(PAIR)) {
    if (whole(view, match.index, match.index + match[0].length) && isPlace(view, match.index, match.groups!)) add(match);
  }
  for (const form of [DEGREES, UTM]) for (const match of view.folded.matchAll(form)) add(match);
  for (const match of view.text.matchAll(PLUS_CODE)) add(match);
  return marks;
}
