/** Check digits of identity numbers; each function takes the number without separators, in capitals. */

const MX_ALPHABET = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
const RFC_ALPHABET = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
const NI_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXY';

const weighted = (digits: string, weight: (index: number) => number): number =>
  [...digits].reduce((sum, digit, index) => sum + Number(digit) * weight(index), 0);

export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** CURP, Mexico: 17 characters and a digit, weights 18 to 2, complement to ten. */
export function isCurp(curp: string): boolean {
  const sum = [...curp.slice(0, 17)].reduce((total, character, index) => total + MX_ALPHABET.indexOf(character) * (18 - index), 0);
  return Number(curp[17]) === (10 - (sum % 10)) % 10;
}

/** RFC of a person, Mexico: 12 characters and a check character, weights 13 to 2, modulo 11. */
export function isRfc(rfc: string): boolean {
  const sum = [...rfc.slice(0, 12)].reduce((total, character, index) => total + RFC_ALPHABET.indexOf(character) * (13 - index), 0);
  return rfc[12] === RFC_ALPHABET[(11 - (sum % 11)) % 11];
}

/** DUI, El Salvador: eight digits with weights 9 to 2, complement to ten. */
export const isDui = (dui: string): boolean => Number(dui[8]) === (10 - (weighted(dui.slice(0, 8), (index) => 9 - index) % 10)) % 10;

/** CUI, Guatemala: eight digits with weights 2 to 9, modulo 11; ten is written as zero. */
export const isCui = (cui: string): boolean => Number(cui[8]) === (weighted(cui.slice(0, 8), (index) => index + 2) % 11) % 10;

/** Cédula, Nicaragua: thirteen digits modulo 23 give the letter. */
export const isNiCedula = (cedula: string): boolean => cedula[13] === NI_LETTERS[Number(cedula.slice(0, 13)) % 23];

/** CLABE, bank accounts of Mexico: 17 digits with weights 3, 7, 1 by their last figures, complement to ten. */
export function isClabe(clabe: string): boolean {
  const sum = [...clabe.slice(0, 17)].reduce((total, digit, index) => total + ((Number(digit) * [3, 7, 1][index % 3]!) % 10), 0);
  return Number(clabe[17]) === (10 - (sum % 10)) % 10;
}

/** IBAN, bank accounts: the country and its two digits moved to the end, letters as 10 to 35, modulo 97. */
export function isIban(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Cédula, Ecuador: a province, a third digit below six, and the check digit of Luhn. */
export const isEcCedula = (cedula: string): boolean => /^(?:0[1-9]|1\d|2[0-4]|30)[0-5]/.test(cedula) && isLuhn(cedula);

/** CPF, Brazil: nine digits and two check digits, weights falling to 2, modulo 11; ten is written as zero. */
export function isCpf(cpf: string): boolean {
  if (/^(\d)\1{10}$/.test(cpf)) return false;
  return [9, 10].every(
    (length) => Number(cpf[length]) === ((weighted(cpf.slice(0, length), (index) => length + 1 - index) * 10) % 11) % 10,
  );
}

/** RUT, Chile: weights 2 to 7 from the right, modulo 11; ten is written K. */
export function isRut(rut: string): boolean {
  const digits = rut.slice(0, -1);
  const rest = 11 - (weighted(digits, (index) => ((digits.length - 1 - index) % 6) + 2) % 11);
  return rut.at(-1) === (rest === 11 ? '0' : rest === 10 ? 'K' : String(rest));
}

/** Whether a day exists; a year of two digits may be of either century. */
export function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0 || year === 0);
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/** A day written in six digits: `yymmdd` or `ddmmyy`. */
export function isShortDay(digits: string, order: 'yymmdd' | 'ddmmyy'): boolean {
  const [a, b, c] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  return order === 'yymmdd' ? isDay(a, b, c) : isDay(c, b, a);
}
