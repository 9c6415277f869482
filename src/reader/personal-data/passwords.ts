import type { Mark } from './match.ts';
import type { View } from './normalised-view.ts';

const LINK = String.raw`(?:["']?\s{0,2}[:=]|\s(?:es|era|fue|is|was)\b:?)`;
/** «la contraseña del correo es», "the password for the file is". */
const OF = String.raw`(?: (?:del?|de la|para|for|of|to) [\p{L} ]{2,24}?)?`;
/** «Palabras clave», «clave única» and the key of a document are other things. */
const WORD = String.raw`\b(?:contrasenas?|passwords?|passwd|passphrase|pwd|(?<!(?:palabras?|puntos?|mensajes?|temas?|ideas?|documentos?|fechas?) )clave(?! (?:unica|de |del )))`;
const VALUE = String.raw`\s{0,2}["'«]?([^\s"'«»<>]{4,64})`;
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`${WORD}\b${OF}${LINK}${VALUE}`, 'gu'),
  new RegExp(String.raw`${WORD}\b${VALUE}`, 'gu'),
  new RegExp(String.raw`\bpass\s?[:=]${VALUE}`, 'gu'),
];
const CODE = new RegExp(String.raw`\b(?:passcode|access code|codigo de acceso|pin)\b(?:${OF}${LINK})?\s{0,2}(\d{4,10})(?![\d/.-])`, 'gu');
const HINT = /contrasena|passw|passphrase|passcode|\bpass\b|\bpwd\b|\bclave\b|codigo de acceso|access code|\bpin\b/;

/** Whether a word has what passwords have and words of a language do not. */
function mayBePassword(value: string): boolean {
  const letters = /\p{L}/u.test(value);
  const figures = /\d/.test(value);
  return (value.length >= 6 && letters && figures) || (/[!#$%^*_+=@&?]/.test(value) && (letters || figures) && value.length >= 5);
}

/** A mark that ends a sentence is not taken for the end of a password, unless nothing else makes it one. */
const trimmed = (value: string): string => value.replace(/[.,;:)\]]+$/, '');

/** Passwords and access codes that a text writes out beside their name. */
export function findPasswords({ folded }: View): Mark[] {
  if (!HINT.test(folded)) return [];
  const marks: Mark[] = [];
  for (const form of FORMS)
    for (const match of folded.matchAll(form)) {
      const value = trimmed(match[1]!);
      const from = match.index + match[0].length - match[1]!.length;
      if (mayBePassword(value)) marks.push({ kind: 'password', severity: 'block', from, to: from + value.length });
    }
  for (const match of folded.matchAll(CODE)) {
    const to = match.index + match[0].length;
    const spoken = /[:=]|\b(?:es|era|fue|is|was)\b|passcode|codigo|code/.test(match[0]);
    if (spoken) marks.push({ kind: 'password', severity: 'block', from: to - match[1]!.length, to });
  }
  return marks;
}
