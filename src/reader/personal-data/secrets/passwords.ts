import type { Mark } from '../text/match.ts';
import type { View } from '../text/normalised-view.ts';

const LINK = String.raw`(?:["']?\s{0,2}[:=]|\s(?:es|era|fue|is|was)\b:?)`;
/** «la contraseña del correo es», "the password for the file is". */
const OF = String.raw`(?: (?:del?|de la|para|for|of|to) [\p{L} ]{2,24}?)?`;
/** «Palabras clave», «clave única» and the key of a document are other things. */
const WORD = String.raw`\b(?:contrasenas?|passwords?|passwd|passphrase|passcode|pwd|(?<!(?:palabras?|puntos?|mensajes?|temas?|ideas?|documentos?|fechas?) )clave(?! (?:unica|de |del )))`;
const VALUE = String.raw`\s{0,2}["'«]?([^\s"'«»<>]{4,64})`;
const SAID = String.raw`\s(?:es|era|fue)\b:?`;
/** Beside a name and a sign or a verb; the key of something is a password only where a verb says so. */
const LINKED: readonly RegExp[] = [
  new RegExp(String.raw`${WORD}\b${OF}${LINK}${VALUE}`, 'gu'),
  new RegExp(String.raw`\bclave(?: (?:del?|de la) [\p{L} ]{2,24}?)${SAID}${VALUE}`, 'gu'),
  new RegExp(String.raw`\bpass\s?[:=]${VALUE}`, 'gu'),
];
/** Right beside a name, where codes of documents stand as well. */
const BESIDE = new RegExp(String.raw`${WORD}\b${VALUE}`, 'gu');
const CODE = new RegExp(
  String.raw`\b(?:passcode|access code|codigo de acceso|pin|nip)\b(?:${OF}${LINK})?\s{0,2}(\d{4,10})(?![\d/.-])`,
  'gu',
);
const HINT = /contrasena|passw|passphrase|passcode|\bpass\b|\bpwd\b|\bclave\b|codigo de acceso|access code|\b[np]i[np]\b/;

/** Whether a word has what passwords have and words of a language do not. */
function mayBePassword(value: string): boolean {
  const letters = /\p{L}/u.test(value);
  const figures = /\d/.test(value);
  return (value.length >= 6 && letters && figures) || (/[!#$%^*_+=@&?]/.test(value) && (letters || figures) && value.length >= 5);
}

/** A mark that ends a sentence is not taken for the end of a password, unless nothing else makes it one. */
const trimmed = (value: string): string => value.replace(/[.,;:)\]]+$/, '');

/** Passwords and access codes that a text writes out beside their name. */
export function findPasswords({ folded, text }: View): Mark[] {
  if (!HINT.test(folded)) return [];
  const marks: Mark[] = [];
  for (const form of [...LINKED, BESIDE])
    for (const match of folded.matchAll(form)) {
      const from = match.index + match[0].length - match[1]!.length;
      const to = from + trimmed(match[1]!).length;
      const value = text.slice(from, to);
      const isCode = form === BESIDE && value === value.toUpperCase() && /^[\p{L}\d.-]+$/u.test(value);
      if (mayBePassword(value) && !isCode) marks.push({ kind: 'password', severity: 'block', from, to });
    }
  for (const match of folded.matchAll(CODE)) {
    const to = match.index + match[0].length;
    const spoken = /[:=]|\b(?:es|era|fue|is|was)\b|passcode|codigo|code/.test(match[0]);
    if (spoken) marks.push({ kind: 'password', severity: 'block', from: to - match[1]!.length, to });
  }
  return marks;
}
