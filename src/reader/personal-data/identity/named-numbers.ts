import type { PersonalDataKind } from '#domain/problems/fact-values.ts';
import type { Mark } from '../text/match.ts';
import type { View } from '../text/normalised-view.ts';
import { isYears, standsAlone } from '../text/surroundings.ts';

const LINK = String.raw`(?:[\s:.,#()-]{1,3}(?:no|n\.?o|nro|num|numero|number|de numero|card|libreta|is|es|was|era|con|el|the|serie)\b){0,3}[\s:.,#()-]{1,3}`;
const PASSPORT = new RegExp(String.raw`\b(?:pasaporte|passport|passeport)(?: \p{L}{4,14})?${LINK}([a-z]{1,3}[ -]?\d{5,9}|\d{6,9})`, 'gu');
const DOCUMENT = new RegExp(
  String.raw`\b(?:documento (?:nacional |unico )?de identidad|cedula(?: de (?:identidad|ciudadania|residencia|extranjeria))?|dni|dui|dpi|tarjeta de identidad|identity (?:card|document|number)|national id|id (?:card|number|no)|(?:partida|acta) de nacimiento|birth certificate|numero de segur(?:o|idad) social|nss|carne de (?:residencia|refugiad[oa])|permiso de trabajo|work permit)(?: (?!jurid|profes)\p{L}{4,14})?${LINK}(\d[\d.-]{5,16}\d)`,
  'gu',
);

/** Numbers that mean nothing without their name, which stands right before them. */
const ANNOUNCED: readonly [kind: PersonalDataKind, form: RegExp][] = [
  [
    'nue',
    new RegExp(
      String.raw`\b(?:n\.?u\.?[et]|numero unico de (?:extranjer[oa]|tramite)|unique foreigner number)${LINK}(?:nue\)${LINK})?(\d{6,12})(?![\d-])`,
      'g',
    ),
  ],
  [
    'co-cedula',
    new RegExp(
      String.raw`\b(?:cedula de ciudadania|c\. ?c\b\.?|cc|ppt|permiso (?:por|de) proteccion temporal|colombian (?:id|identity)(?: card)?)${LINK}(1\.\d{3}\.\d{3}\.\d{3}|\d{1,2}\.\d{3}\.\d{3}|\d{6,10})(?![\d-])`,
      'g',
    ),
  ],
];

function announced(view: View): Mark[] {
  return ANNOUNCED.flatMap(([kind, form]) =>
    [...view.folded.matchAll(form)].flatMap((match): Mark[] => {
      const to = match.index + match[0].length;
      const from = to - match[1]!.length;
      return standsAlone(view, from, to) ? [{ kind, severity: 'block', from, to }] : [];
    }),
  );
}

/** Passport numbers beside their word; the letters of a series are capitals (`a 120345` is a preposition and a count). */
function passports(view: View): Mark[] {
  return [...view.folded.matchAll(PASSPORT)].flatMap((match): Mark[] => {
    const to = match.index + match[0].length;
    const from = to - match[1]!.length;
    const series = /^\p{L}*/u.exec(view.text.slice(from, to))![0];
    const whole = series === series.toUpperCase() && standsAlone(view, from, to);
    return whole ? [{ kind: 'passport', severity: 'block', from, to }] : [];
  });
}

/** Numbers that a document's name announces and that have no form of the eleven countries: shown, for a person to look at. */
function documents(view: View): Mark[] {
  return [...view.folded.matchAll(DOCUMENT)].flatMap((match): Mark[] => {
    const to = match.index + match[0].length;
    const from = to - match[1]!.length;
    const digits = match[1]!.replaceAll(/\D/g, '');
    if (digits.length < 7 || digits.length > 14 || isYears(digits) || /^\d{4}-\d\d-\d\d$/.test(match[1]!)) return [];
    return standsAlone(view, from, to) ? [{ kind: 'identity-number', severity: 'warn', from, to }] : [];
  });
}

/** Five figures together, or seven signs of a number that are not just a date: every match holds one of them. */
const FIGURES = /\d{5}|(?<!\d)(?!\d{4}-\d\d-\d\d(?![\d.-]))\d[\d.-]{5}/;

export const findNamedNumbers = (view: View): Mark[] =>
  FIGURES.test(view.folded) ? [...passports(view), ...announced(view), ...documents(view)] : [];
