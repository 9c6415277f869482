import type { Mark } from '../text/match.ts';
import type { View } from '../text/normalised-view.ts';
import { before } from '../text/surroundings.ts';

const V4 = /(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g;
const V6 = /(?<![\w:])(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){2,6}(?::[\da-f]{1,4}){1,5})(?![\w:])/gi;

const FOUR = /\d\.\d{1,3}\.\d{1,3}\.\d/;
const GROUPS = /[\da-f]:[\da-f]{0,4}:[\da-f:]/i;

const IP = /\bip(?:v4)?\b[^.;\n]{0,20}$/;
/** Numbers of sections, versions and measures have the same form. */
const SECTION =
  /\b(?:secci(?:on|ones)|sections?|art(?:iculos?|icles?)?|parr(?:afos?)?|paragraphs?|num(?:eral(?:es)?)?|apartados?|incisos?|puntos?|cap(?:itulos?)?|chapters?|version|v|medidas?|measures?|lineamientos?|guidelines?|recomendaci(?:on|ones)|objetivos?|hitos?|actividad(?:es)?|fases?|tablas?|tables?|cuadros?|indicador(?:es)?|meta|ods)\.? {0,2}(?:n\.?o\.? ?)?$/;

function isV4(view: View, from: number, written: string): boolean {
  const parts = written.split('.');
  if (parts.some((part) => Number(part) > 255 || /^0\d/.test(part))) return false;
  const front = before(view, from, 40);
  if (IP.test(front)) return true;
  // Sections are counted in small numbers; of four parts of an address one is nearly always large.
  return !SECTION.test(front) && parts.some((part) => Number(part) >= 64);
}

/** Addresses of devices on the internet, by which a provider knows a household. */
export function findIpAddresses(view: View): Mark[] {
  const mark = (match: RegExpExecArray): Mark => ({
    kind: 'ip-address',
    severity: 'warn',
    from: match.index,
    to: match.index + match[0].length,
  });
  const v4 = (FOUR.test(view.text) ? [...view.text.matchAll(V4)] : []).filter((match) => isV4(view, match.index, match[0]));
  const v6 = (GROUPS.test(view.text) ? [...view.text.matchAll(V6)] : []).filter(
    ({ 0: written }) => /[a-f\d]{4}/i.test(written) && /\d/.test(written),
  );
  return [...v4, ...v6].map(mark);
}
