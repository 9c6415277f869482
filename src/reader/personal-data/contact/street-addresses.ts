import type { Mark } from '../text/match.ts';
import type { View } from '../text/normalised-view.ts';
import { between, sentenceAround } from '../text/surroundings.ts';

const STREET = String.raw`(?:\d{1,2}(?:a|ª|o|º|ra|da|ta|va|th|nd|rd|st)?\.? )?(?:[Cc]alle|CALLE|[Aa]venida|AVENIDA|[Aa]v\.|Av(?= )|[Aa]ve\.|[Aa]vda\.?|[Bb]oulevard|[Bb]ulevar|[Bb]lvd\.?|[Cc]alzada|[Cc]alz\.|[Pp]asaje|[Pp]je\.|[Cc]allej[oó]n|[Pp]rivada|[Dd]iagonal)`;
const PART = String.raw`(?:\p{Lu}[\p{L}'.]{0,24}|(?:de|del|la|las|los|el|y)(?= )|\d{1,3}(?:a|o)?(?=,? \p{L}))`;
const MARKED = String.raw`(?:,? ?(?:n\.? ?o\.?|N\.?o\.?|No\.|N[uú]m\.?|n[uú]m(?:ero)?\.?|#|[Cc]asa|[Ll]ote|[Ee]dificio|[Aa]partamento|[Aa]pto\.?) ?#?)`;
/** A street with its name and a house number. */
const NAMED_STREET = new RegExp(
  String.raw`(?<![\p{L}\d])${STREET} (?:${PART},? ){1,6}?(?:${MARKED} ?)?(?<house>\d{1,5}(?:-\d{1,4})?)(?![\p{L}\d.,-]?\d|[\p{L}])`,
  'gu',
);
const MARKED_STREET = new RegExp(String.raw`(?<![\p{L}\d])${STREET}(?: ${PART}){0,6}${MARKED} ?(?<house>\d{1,5})(?!\d|[.,]\d)`, 'gu');
/** Guatemala: «5a avenida 12-41, zona 3». */
const ZONED =
  /(?<![\p{L}\d])\d{1,2}(?:a|o|ra|da|ta|va)?\.? (?:[Aa]v(?:enida|e?\.|da\.?)|[Cc]alle) ?(?:[A-D] )?\d{1,2}-\d{1,3}(?:,? [Zz]ona \d{1,2})?/gu;
/** Neighbourhoods with a block or a house. */
const HOUSED =
  /(?<![\p{L}\d])(?:[Cc]olonia|[Cc]ol\.|[Bb]arrio|[Bb]o\.|[Rr]esidencial|[Uu]rbanizaci[oó]n|[Uu]rb\.|[Rr]eparto) (?:(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Dd]el?) ){0,2}[\p{Lu}\d][\p{L}\d'.]{0,24}(?: [\p{L}\d'.]{1,24}){0,5}?,? (?:(?:[Bb]loque|[Mm]anzana|[Mm]z\.?|[Pp]ol[ií]gono|[Pp]asaje|[Bb]lock|[Ee]tapa) ?#?\w{1,4},? ){0,2}(?:[Cc]asa|[Ll]ote|#|[Nn][uú]m(?:ero)?\.?|[Nn]o\.|[Nn]\.?o\.?|[Bb]loque|[Pp]ol[ií]gono|[Mm]anzana|[Mm]z\.?) ?#?\d{1,5}/gu;
/** Directions from a landmark, as in Costa Rica and Nicaragua. */
const DIRECTIONS =
  /(?:(?:de|del|de la) \p{L}{4,20}(?: \p{L}{2,20})?,? )?\b\d{1,4} ?(?:m|mts|metros|varas|cuadras?|c)\.? (?:al|hacia el|a la) (?:norte|sur|este|oeste|lago|arriba|abajo)\b(?: (?:de la|del|de) (?!frontera|linea|limite|rio|puente fronterizo)\p{L}{3,20})?/gu;
const ENGLISH =
  /(?<![\p{L}\d.,$-])(?<house>\d{1,5})(?:-?[A-D])? (?:[NSEW]\.? |(?:North|South|East|West) )?(?:\p{Lu}[\p{L}'.]{1,20} ){1,4}(?:(?:Street|St\b\.?|Avenue|Ave\b\.?)(?! gang| Journal)|(?:Road|Rd\b\.?|Boulevard|Blvd\b\.?|Drive|Lane|Ln\b\.?|Highway|Hwy\b\.?)(?! [Mm]ap))/gu;

const HOME =
  /\b(?:albergues?|refugios?|casas? (?:hogar|del migrante|de acogida|segura|de la|en la|materna)|su casa|la casa|casa|hogar|hogares|vivienda|domicilio|vive|viven|vivia|reside|residen|shelters?|safe ?house|home|house|lives (?:at|in|on)|lived|resides?|residence)\b/;
const PUBLIC_HOUSE = /\bcasa (?:presidencial|blanca|de la cultura|de gobierno|rosada)|white house|home ?page|home countr\w+/g;
const SENTENCE_REACH = 110;

const isYear = (house: string | undefined): boolean => /^(?:19|20)\d\d$/.test(house ?? '');

/** What every match of a form holds: a text without it is not searched. The first and the last are for folded text. */
const STREET_WORDS = /calle|avenida|av[ .]|ave\.|avda|boulevard|bulevar|blvd|calzada|calz\.|pasaje|pje\.|privada|diagonal/;
const HOUSED_WORDS = /[Cc]ol(?:onia|\.)|[Bb]arrio|[Bb]o\.|[Rr]esidencial|[Uu]rb(?:anizaci|\.)|[Rr]eparto/;
const ENGLISH_WORDS = / (?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Boulevard|Blvd\b|Drive|Lane|Ln\b|Highway|Hwy\b)/;
const DIRECTION_WORDS = /\d ?(?:m|mts|metros|varas|cuadras?|c)\.? (?:al?|hacia) /;

function markOf(view: View, from: number, to: number): Mark {
  const sentence = sentenceAround(view, from, to, SENTENCE_REACH);
  const around = `${between(view, sentence.from, from)} | ${between(view, to, sentence.to)}`.replaceAll(PUBLIC_HOUSE, '');
  return { kind: 'street-address', severity: HOME.test(around) ? 'block' : 'warn', from, to };
}

function matches(text: string, ...forms: readonly RegExp[]): RegExpExecArray[] {
  return forms.flatMap((form) => [...text.matchAll(form)]);
}

function streets(view: View): RegExpExecArray[] {
  if (!STREET_WORDS.test(view.folded)) return [];
  return [...matches(view.text, MARKED_STREET, ZONED), ...matches(view.text, NAMED_STREET).filter(({ groups }) => !isYear(groups!.house))];
}

function houses(view: View): RegExpExecArray[] {
  return HOUSED_WORDS.test(view.text) ? matches(view.text, HOUSED) : [];
}

function englishStreets(view: View): RegExpExecArray[] {
  if (!ENGLISH_WORDS.test(view.text)) return [];
  return matches(view.text, ENGLISH).filter((match) => {
    const { house = '' } = match.groups!;
    return !isYear(house) && (house.length > 1 || /(?:Street|St\.?|Avenue|Ave\.?)$/.test(match[0]));
  });
}

function directions({ folded }: View): RegExpExecArray[] {
  if (!DIRECTION_WORDS.test(folded)) return [];
  return matches(folded, DIRECTIONS).filter((match) => {
    const to = match.index + match[0].length;
    return !/frontera|linea|limite|rio /.test(folded.slice(match.index, to + 24));
  });
}

export function findStreetAddresses(view: View): Mark[] {
  return [streets, houses, englishStreets, directions]
    .flatMap((find) => find(view))
    .map((match) => markOf(view, match.index, match.index + match[0].length));
}
