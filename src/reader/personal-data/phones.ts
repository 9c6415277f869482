import type { Mark, PersonalDataSeverity } from './finding.ts';
import type { View } from './normalised-view.ts';
import { TOLL_FREE } from './office-contacts.ts';
import { after, before, inAddress, isYears, standsAlone } from './surroundings.ts';

/** Length of the national number by country code. */
const NATIONAL: Readonly<Record<string, readonly number[]>> = {
  501: [7],
  502: [8],
  503: [8],
  504: [8],
  505: [8],
  506: [8],
  507: [8, 7],
  52: [10, 11],
  1: [10],
};

const INTERNATIONAL = /(?:\(?\+ ?|(?<![\w.,/-])00)\(?\d(?:[ ().-]{0,3}\d){6,14}/g;
const CODE_FIRST = /\(50[1-7]\) ?\d{3,4}[ .-]?\d{4}|\b50[1-7][ -]\d{3,4}-\d{4}/g;
const NORTH_AMERICAN = /(?:\b1[ .-])?(?:\([2-9]\d{2}\) ?|\b[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}/g;
const LOCAL =
  /(?:52[ -]?1?|50[1-7])[ -]?\(?\d{2,3}\)?[ -]?\d{3,4}[ -]?\d{4}|50[1-7][ -]?\d{4}[ -]?\d{4}|\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]?\d{4}|\(?\d{2}\)?[ .-]{0,2}\d{4}[ .-]?\d{4}|\d{4}[ .-]?\d{4}|\d{3}[ .-]?\d{4}|\d{2}(?:[ .-]\d{2}){3,4}/g;
const THOUSANDS = /^\d{1,3}(?:[ .]\d{3})+$/;
const DATE = /^(?:\d{4}[.-]\d\d[.-]\d\d|\d\d[.-]\d\d[.-]\d{4})$/;

const WORD = String.raw`\b(?:tel|tels|telf|telefonos?|telefonico|celular|cel|movil|whatsapp|whatsap|wasap|guasap|wsp|fono|llam(?!ad[oa]s?\b)\p{L}{1,10}|marque|marc(?:ar|a|an|o|uen|aba)\p{L}{0,4}|contactar\w{0,3}|escrib\w{1,8}|phone|phones|telephone|call|calls|called|calling|cell|cellphone|mobile|text|texted)\b`;
const NAMED = new RegExp(String.raw`${WORD}(?:[^\p{L}\d]{0,5}|[^\d;\n]{0,36}(?:[:#]|\b(?:al|el|es|is|at|on|no|n\.?o|nro|num|numero|number|desde|from)\b)[^\p{L}\d]{0,4}|(?:[^\d;\n]{0,30}\d{3,4}[ .-]?\d{4}[ ,/]{1,3}(?:y |o |and |or )?))$`, 'u');
/** «Número de la familia: 9487-2210»: the word alone also names files and laws. */
const NUMBER = /\b(?:numeros?|number)\b(?![^:]*\b(?:expediente|caso|folio|ley|acta|oficio|decreto|registro|llamadas|personas|casos|case|file|law|record|calls|people|cases)\b)[^\d;\n]{0,40}: ?$/;
const NAMED_AFTER = /^\W{0,3}(?:(?:por|via|en|de|by|on|via) (?:su )?)?(?:whatsapp|cel|celular|tel|telefono|movil|mobile|cell|phone)\b/;

/** «teléfono de la casa 2233-8890»: a noun, a few words and a number in groups. */
const NOUN = /\b(?:telefono|tel|celular|cel|movil|whatsapp|phone|mobile|cell)\b[^\d;\n.:]{1,26}$/;
const GROUPED = /^(?:\d{4}-\d{4}|\(?\d{3}\)?[ -]?\d{3}-\d{4})$/;

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** How many digits of an international number belong to it (what follows may be another number); undefined: no known code. */
function knownLength(digits: string): { length: number; code: string } | undefined {
  const code = Object.keys(NATIONAL).find((start) => digits.startsWith(start));
  const length = code && NATIONAL[code]!.find((national) => digits.length >= code.length + national);
  return code && length ? { length: code.length + length, code } : undefined;
}

function isTollFree(digits: string): boolean {
  const national = digits.length > 10 ? digits.slice(-10) : digits;
  return (national.length === 10 || national.length === 7) && TOLL_FREE.has(national.slice(0, 3));
}

function international(view: View): Mark[] {
  const marks: Mark[] = [];
  for (const match of view.text.matchAll(INTERNATIONAL)) {
    const start = match.index;
    const lead = /^\(?(?:\+ ?|00)\(?/.exec(match[0])![0].length;
    const body = match[0].slice(lead);
    const known = knownLength(digitsOf(body));
    let used = 0;
    let size = 0;
    while (used < (known?.length ?? 15) && size < body.length) if (/\d/.test(body[size++]!)) used++;
    const written = body.slice(0, size);
    if (/\d/.test(view.text[start + lead + size] ?? '') || isTollFree(digitsOf(written).slice(known?.code.length ?? 0))) continue;
    if (THOUSANDS.test(written) && used < 11 && !(known && written.startsWith(`${known.code} `))) continue;
    if (!known && used < 10) continue;
    marks.push({ kind: 'phone', severity: known ? 'block' : 'warn', from: start, to: start + lead + size });
  }
  return marks;
}

function isNamed(view: View, from: number, to: number): boolean {
  return (
    NAMED.test(before(view, from, 72)) ||
    (GROUPED.test(view.text.slice(from, to)) && NOUN.test(before(view, from, 40))) || NAMED_AFTER.test(after(view, to, 16)) || NAMED.test(`${view.tables.headerAt(from)}: `)
  );
}

function national(view: View, form: RegExp, alone: (written: string) => PersonalDataSeverity | undefined): Mark[] {
  const marks: Mark[] = [];
  for (const match of view.text.matchAll(form)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const digits = digitsOf(match[0]);
    if (inAddress(view, from) || isYears(digits) || isYears(digits.slice(3)) || isTollFree(digits) || DATE.test(match[0])) continue;
    if (!standsAlone(view, from, to) && view.text[to] !== '/' && view.text[from - 1] !== '/') continue;
    const severity = isNamed(view, from, to) ? 'block' : NUMBER.test(before(view, from, 56)) ? 'warn' : alone(match[0]);
    if (severity) marks.push({ kind: 'phone', severity, from, to });
  }
  return marks;
}

export function findPhones(view: View): Mark[] {
  return [
    ...international(view),
    ...national(view, CODE_FIRST, (written) => (written.startsWith('(') ? 'block' : 'warn')),
    ...national(view, NORTH_AMERICAN, (written) => (/^1[ .-]/.test(written) ? 'block' : /^\(|[.-]/.test(written) ? 'warn' : undefined)),
    ...national(view, LOCAL, () => undefined),
  ];
}
