// A data table: numbers of bank accounts, cards and devices, with the words that name each and what proves it.
import { isClabe, isIban, isLuhn } from './check-digits.ts';
import { NINE_FIGURES, type IdentityForm } from './identity-forms.ts';

/** «Cuenta» announces these numbers; elsewhere it says that a number is a sum. */
const OTHER_NAME =
  /\b(?:expediente|oficio|decreto|isbn|doi|tracking|registro|barcode|codigo de barras)\W{0,3}(?:n\.?o?\.?|num(?:ero)?|number|#)?\W{0,3}$/;

/** The institutions that open accounts in Mexico, by the first three digits; a number that checks by chance rarely has one. */
const MX_BANK =
  /^(?:002|006|009|012|014|019|021|03[0267]|04[24]|05[89]|06[02]|072|10[68]|11[02]|12[4789]|13\d|14\d|15\d|16[06]|168|60[0128]|61[016]|62\d|63\d|64\d|65\d|66\d|67\d|68\d|69\d|70\d|71\d|72\d|90[123])/;

/** The issuers of cards: Visa, Mastercard, Maestro, American Express, Diners, Discover. */
const ISSUER = /^(?:4|5[0-5]|2(?:2[2-9]|[3-6]|7[01])|3[47]|3[068]|60|6[45])/;

export const BANK_FORMS: readonly IdentityForm[] = [
  {
    kind: 'clabe',
    holds: NINE_FIGURES,
    form: /\d{3}[ -]?\d{3}[ -]?\d{11}[ -]?\d|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{2}/g,
    words: /\bclabe\b|interbancaria/,
    otherNames: OTHER_NAME,
    proof: isClabe,
    alone: (clabe) => (MX_BANK.test(clabe) ? 'block' : undefined),
  },
  {
    kind: 'bank-card',
    holds: NINE_FIGURES,
    form: /[2-6]\d{3}(?:[ -]?\d{4}){3}|3[47]\d{2}[ -]?\d{6}[ -]?\d{5}|3[068]\d{2}[ -]?\d{6}[ -]?\d{4}/g,
    words: /\b(?:tarjeta (?:de (?:credito|debito)|bancaria)|(?:credit|debit|bank) card|visa|mastercard|amex|american express)\b/,
    otherNames: OTHER_NAME,
    possible: (card) => ISSUER.test(card),
    proof: isLuhn,
    alone: 'block',
  },
  {
    kind: 'iban',
    holds: /[A-Z]{2}\d\d ?[A-Z\d]{4}/,
    form: /(?:CR|GT|DO|SV|NI|ES|FR|BR|DE|IT|PT|NL|GB|CH)\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?/g,
    words: /\biban\b/,
    otherNames: OTHER_NAME,
    proof: isIban,
    alone: 'block',
  },
  {
    kind: 'imei',
    holds: NINE_FIGURES,
    form: /\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d/g,
    words: /\bimei\b/,
    otherNames: OTHER_NAME,
    proof: isLuhn,
    alone: (imei) => (/^(?:01|35|86|99)/.test(imei) ? 'warn' : undefined),
  },
];
