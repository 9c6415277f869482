import type { Mark, PersonalDataSeverity } from '../text/match.ts';
import type { View } from '../text/normalised-view.ts';
import { TOLL_FREE } from './office-contacts.ts';
import {
  NATIONAL,
  INTERNATIONAL,
  CODE_FIRST,
  NORTH_AMERICAN,
  LOCAL,
  THOUSANDS,
  DATE,
  NAMED,
  NUMBER,
  NAMED_AFTER,
  NOUN,
  GROUPED,
} from './phone-forms.ts';
import { after, before, inAddress, isYears, standsAlone } from '../text/surroundings.ts';

/** The longest first: mobiles of Mexico are also written with a 1 after the 52. */
const CODES = Object.keys(NATIONAL).sort((a, b) => b.length - a.length);
const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** How many digits of an international number belong to it (what follows may be another number); undefined: no known code. */
function knownLength(digits: string): { length: number; code: string } | undefined {
  const code = CODES.find((start) => digits.startsWith(start));
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
    if (THOUSANDS.test(written) && (known ? !written.startsWith(`${known.code} `) : used < 11)) continue;
    if (!known && used < 10) continue;
    marks.push({ kind: 'phone', severity: known ? 'block' : 'warn', from: start, to: start + lead + size });
  }
  return marks;
}

function isNamed(view: View, from: number, to: number): boolean {
  return (
    NAMED.test(before(view, from, 72)) ||
    (GROUPED.test(view.text.slice(from, to)) && NOUN.test(before(view, from, 40))) ||
    NAMED_AFTER.test(after(view, to, 16)) ||
    NAMED.test(`${view.tables.headerAt(from)}: `)
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
