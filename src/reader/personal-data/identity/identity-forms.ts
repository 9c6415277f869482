// A data table: the identity numbers of the eleven countries, with the words that name each and what proves it.
import { isCui, isCurp, isDui, isLuhn, isNiCedula, isRfc, isShortDay } from './check-digits.ts';
import type { PersonalDataKind } from '#domain/problems/fact-values.ts';
import type { PersonalDataSeverity } from '../text/match.ts';
import { GT_MUNICIPALITIES, HN_MUNICIPALITIES, isMunicipality } from './municipalities.ts';
import { isYears } from '../text/surroundings.ts';

/**
 * Named by one of its `words`, a number that passes `proof` blocks and one that does not is shown. Without a name, a number
 * that passes has the severity `alone` (absent: nothing), one that does not has `unproven` (absent: nothing).
 */
export interface IdentityForm {
  kind: PersonalDataKind;
  /** On the view's text; global, every repetition bounded. */
  form: RegExp;
  words: RegExp;
  /** On the text with its capitals, where folding them would make another word of the name: `SIN` is not «sin». */
  capitals?: RegExp;
  /** Words that say that such a number is something else; left out, those of documents, books and sums. */
  otherNames?: RegExp;
  /** What every text with such a number holds, so that one without it is not searched. */
  holds?: RegExp;
  /** Without separators, in capitals: whether it can be such a number at all. */
  possible?(compact: string, written: string): boolean;
  proof?(compact: string): boolean;
  alone?: PersonalDataSeverity | ((compact: string, written: string) => PersonalDataSeverity | undefined);
  unproven?: PersonalDataSeverity;
}

export const NINE_FIGURES = /\d(?:[ -]?\d){8}/;
const SIX_TOGETHER = /\d{6}/;
const MX_STATE = 'AS|BC|BS|CC|CH|CL|CM|CS|DF|DG|GR|GT|HG|JC|MC|MN|MS|NE|NL|NT|OC|PL|QR|QT|SL|SP|SR|TC|TL|TS|VZ|YN|ZS';
const CEDULA = /\b(?:cedula|ced|identidad|identificacion|identity|id (?:card|number|no))\b/;
const DATE = /^\d{1,2}-\d{1,2}-(?:19|20)\d\d$/;
const hyphens = (written: string): boolean => /^\d+(?:-\d+)+$/.test(written);

export const IDENTITY_FORMS: readonly IdentityForm[] = [
  {
    kind: 'curp',
    holds: SIX_TOGETHER,
    form: new RegExp(`[A-Z][AEIOUX][A-Z]{2}[ -]?\\d{6}[ -]?[HMX](?:${MX_STATE})[ -]?[B-DF-HJ-NP-TV-Z]{3}[ -]?[A-Z\\d]\\d`, 'gi'),
    words: /\bcurp\b|clave unica/,
    possible: (curp) => isShortDay(curp.slice(4, 10), 'yymmdd'),
    proof: isCurp,
    alone: 'block',
    unproven: 'warn',
  },
  {
    kind: 'rfc',
    holds: SIX_TOGETHER,
    form: /[A-ZÑ&]{4}[ -]?\d{6}[ -]?[1-9A-V][1-9A-Z][\dA]/gi,
    words: /\br\.?f\.?c\b|contribuyente/,
    possible: (rfc) => isShortDay(rfc.slice(4, 10), 'yymmdd'),
    proof: isRfc,
    alone: 'block',
  },
  {
    kind: 'mx-voter-key',
    holds: SIX_TOGETHER,
    form: /[B-DF-HJ-NP-TV-ZÑ]{6}\d{8}[HM]\d{3}/gi,
    words: /elector|\bine\b|\bife\b/,
    possible: (key) => isShortDay(key.slice(6, 12), 'yymmdd'),
    alone: 'block',
  },
  {
    kind: 'dui',
    holds: NINE_FIGURES,
    form: /\d{8}[ -]?\d/g,
    words: /\bdui\b|documento unico|identidad/,
    proof: isDui,
    alone: (dui, written) =>
      written[8] === '-' && !isShortDay(dui.slice(2, 8), 'yymmdd') && !isYears(dui.slice(0, 8)) ? 'block' : undefined,
  },
  {
    kind: 'dpi-cui',
    holds: NINE_FIGURES,
    form: /\d{4}[ -]?\d{5}[ -]?\d{4}|\d{9}[ -]\d{4}/g,
    words: /\b(?:dpi|cui)\b|codigo unico|documento personal|\brenap\b|identificacion/,
    possible: (cui, written) => isMunicipality(cui.slice(9), GT_MUNICIPALITIES) && !/^97[89]/.test(written),
    proof: isCui,
    alone: 'block',
  },
  {
    kind: 'hn-identity',
    holds: NINE_FIGURES,
    form: /\d{4}[ -]?\d{4}[ -]?\d{5}/g,
    words: /\bdni\b|identidad|identity|\brnp\b/,
    possible: (id) => isMunicipality(id.slice(0, 4), HN_MUNICIPALITIES) && /^(?:19[1-9]|20[0-4])/.test(id.slice(4)),
    alone: 'block',
  },
  {
    kind: 'cr-cedula',
    holds: NINE_FIGURES,
    form: /[1-9][ -]?\d{4}[ -]?\d{4}/g,
    words: CEDULA,
    possible: (cedula) => !isYears(cedula.slice(1)),
    alone: (cedula, written) => (hyphens(written) && /^[01]/.test(cedula.slice(1)) ? 'warn' : undefined),
  },
  { kind: 'cr-dimex', holds: NINE_FIGURES, form: /1[ -]?\d{3}[ -]?\d{7,8}/g, words: /\bdimex\b|residencia/ },
  {
    kind: 'ni-cedula',
    holds: NINE_FIGURES,
    form: /\d{3}[ -]?\d{6}[ -]?\d{4}[ -]?[A-HJ-NP-Y]/gi,
    words: CEDULA,
    possible: (cedula) => isShortDay(cedula.slice(3, 9), 'ddmmyy'),
    proof: isNiCedula,
    alone: 'block',
    unproven: 'warn',
  },
  {
    kind: 'pa-cedula',
    form: /(?:PE|E|N|(?:1[0-3]|[1-9])(?:AV|PI)?)-\d{1,4}-\d{2,6}/g,
    words: /\b(?:cedula|ced|cip|identidad personal|identificacion)\b|c\.i\.p/,
    possible: (cedula, written) => !DATE.test(written) && (/^\D/.test(cedula) || cedula.length >= 6),
    alone: (_, written) => (/^(?:\w{1,2}|\d{1,2}(?:AV|PI))-(?!800|888)\d{3}-(?!(?:19|20)\d\d$)\d{3,5}$/.test(written) ? 'warn' : undefined),
  },
  {
    kind: 'do-cedula',
    holds: NINE_FIGURES,
    form: /\d{3}[ -]?\d{7}[ -]?\d/g,
    words: /\b(?:cedula|ced|jce)\b|identidad/,
    proof: isLuhn,
    alone: (cedula, written) => (hyphens(written) ? 'block' : /^(?:0[0-4]|402)/.test(cedula) ? 'warn' : undefined),
  },
  {
    kind: 'bz-ssn',
    holds: NINE_FIGURES,
    form: /000[ -]?\d{3}[ -]?\d{3}/g,
    words: /\bssb\b|social security|\bssn\b/,
  },
  {
    kind: 'ssn',
    holds: NINE_FIGURES,
    form: /(?!000|666|9)\d{3}[ -]?(?!00)\d{2}[ -]?(?!0000)\d{4}/g,
    words: /\bssn\b|social security|seguro social/,
    alone: (_, written) => (hyphens(written) ? 'block' : undefined),
  },
  {
    kind: 'itin',
    holds: NINE_FIGURES,
    form: /9\d{2}[ -]?(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])[ -]?\d{4}/g,
    words: /\bitin\b|taxpayer/,
    alone: (_, written) => (/^\d{3}-\d{2}-\d{4}$/.test(written) ? 'block' : undefined),
  },
  {
    kind: 'sin',
    holds: NINE_FIGURES,
    form: /[0-79]\d{2}[ -]?\d{3}[ -]?\d{3}/g,
    words: /social insurance|assurance sociale|\bsin ?(?:#|:|no\b|number)|\bnas ?(?:#|:|no\b)/,
    capitals: /\bS\.?I\.?N\b[ .:#]{0,4}$/,
    proof: isLuhn,
    alone: (_, written) => (/^[1-9]\d{2}([ -])\d{3}\1\d{3}$/.test(written) ? 'warn' : undefined),
  },
  {
    kind: 'a-number',
    form: /A[-# ]{0,2}\d{3}[ -]?\d{3}[ -]?\d{2,3}/g,
    words: /\ba-?number\b|\balien\b|\buscis\b|numero a\b|extranjero/,
    alone: (number, written) =>
      /^A[- ]?0|^A-?\d{3}-?\d{3}-?\d{3}$|^A \d{3}-\d{3}-\d{3}$/.test(written) ? (number.length === 10 ? 'block' : 'warn') : undefined,
  },
  {
    kind: 'a-number',
    holds: NINE_FIGURES,
    form: /\d{3}[ -]?\d{3}[ -]?\d{3}/g,
    words: /\ba-?number\b|\balien (?:registration|number)|\buscis ?(?:#|no\b|num)/,
  },
];
