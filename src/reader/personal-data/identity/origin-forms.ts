// A data table: identity numbers of the countries that people come through from, beyond the eleven of the Conference.
import { isCpf, isEcCedula, isRut, isShortDay } from './check-digits.ts';
import { NINE_FIGURES, type IdentityForm } from './identity-forms.ts';
import { isYears } from '../text/surroundings.ts';

const CEDULA = /\b(?:cedula|ced|identidad|identity|id card)\b/;

export const ORIGIN_FORMS: readonly IdentityForm[] = [
  {
    kind: 've-cedula',
    holds: /[VE][ -]?\d{1,2}\.?\d{3}/,
    form: /[VE][ -]?\d{1,2}\.?\d{3}\.?\d{3}/g,
    words: /\b(?:cedula|ced|c\.? ?i|venezolan[oa]|venezuelan|identidad)\b/,
    alone: (_, written) => (written[1] === '-' ? 'block' : undefined),
  },
  {
    kind: 've-cedula',
    holds: /\d\.\d{3}\.\d{3}/,
    form: /\d{1,2}\.\d{3}\.\d{3}/g,
    words: /\bvenezolan[oa]\b[^.;\n]*\b(?:cedula|c\.?i)\b|\bvenezuelan (?:id|identity)\b/,
  },
  {
    kind: 'ec-cedula',
    holds: NINE_FIGURES,
    form: /\d{9}-?\d/g,
    words: CEDULA,
    possible: isEcCedula,
  },
  {
    kind: 'cu-identity',
    holds: NINE_FIGURES,
    form: /\d{11}/g,
    words: /\bcarn?et? de identidad\b|\bc\.?i\b|\bcuban[oa]?\b/,
    possible: (id) => isShortDay(id, 'yymmdd'),
  },
  {
    kind: 'ht-identity',
    holds: NINE_FIGURES,
    form: /\d{2}-\d{2}-\d{2}-(?:19|20)\d{2}-\d{2}-\d{5}/g,
    words: /haiti/,
    alone: 'block',
  },
  {
    kind: 'ht-identity',
    holds: NINE_FIGURES,
    form: /\d{3}-\d{3}-\d{3}-\d/g,
    words: /\bnif\b|haiti/,
  },
  {
    kind: 'ht-identity',
    holds: NINE_FIGURES,
    form: /\d{10}/g,
    words: /\bninu\b|\bcin\b/,
  },
  {
    kind: 'pe-dni',
    holds: /\d{8}/,
    form: /\d{8}/g,
    words: /\bd\.?n\.?i\b/,
    possible: (dni) => !isYears(dni) && !/^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(dni),
  },
  {
    kind: 'br-cpf',
    holds: /\d{3}\.\d{3}-\d\d|\d{11}/,
    form: /\d{3}\.\d{3}\.\d{3}-\d{2}|\d{11}/g,
    words: /\bcpf\b/,
    proof: isCpf,
    alone: (_, written) => (written.includes('.') ? 'block' : undefined),
  },
  {
    kind: 'cl-rut',
    holds: /\d{3}-[\dK]/i,
    form: /\d{1,2}\.\d{3}\.\d{3}-[\dK]|\d{7,8}-[\dK]/gi,
    words: /\bru[tn]\b|\bchilen[oa]\b|\bchile\b/,
    proof: isRut,
    alone: (_, written) => (written.includes('.') ? 'block' : undefined),
  },
];
