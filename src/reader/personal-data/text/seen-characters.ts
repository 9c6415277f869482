const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(nbsp|commat|period|hyphen|plus|lowbar|shy|zwnj|zwj));/iy;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: ' ', commat: '@', period: '.', hyphen: '-', plus: '+', lowbar: '_' };
const PERCENT: Readonly<Record<string, string>> = { '%40': '@', '%2B': '+', '%2C': ',', '%2D': '-', '%2E': '.' };
const ALNUM = /[\p{L}\p{N}]/u;
const ASCII_MARK = /[!-/:-@[-`{-~]/;
const UNSEEN = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** A character that stands for a whole phrase keeps its own form. */
const LONGEST = 4;

function seen(character: string): string {
  const compatible = character.normalize('NFKC');
  return (compatible.length > LONGEST ? character : compatible)
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[‘’‛′]/g, "'")
    .replaceAll(/[“”‟]/g, '"')
    .replaceAll(/\p{Zs}/gu, ' ')
    .replaceAll(/[\u2028\u2029\u0085]/g, '\n');
}

/** Without accents and capitals; the length stays. */
export function fold(character: string): string {
  const plain = character.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.length === character.length ? plain : character;
}

/** Emphasis, code, strike-out and escape marks; an underscore inside a word is a letter of it. */
function isMark(text: string, at: number): boolean {
  const character = text[at]!;
  if (character === '*' || character === '`') return true;
  if (character === '~') return text[at + 1] === '~' || text[at - 1] === '~';
  if (character === '\\') return ASCII_MARK.test(text[at + 1] ?? '');
  return character === '_' && text[at - 1] !== '\\' && !(ALNUM.test(text[at - 1] ?? '') && ALNUM.test(text[at + 1] ?? ''));
}

/** What stands at an offset: the character that is read there and how many units of the original it takes. */
export function unitAt(text: string, at: number, cache: Map<string, string>): [character: string, length: number] {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  if (character > '\u007F') {
    let known = cache.get(character);
    if (known === undefined) cache.set(character, (known = seen(character)));
    return [known, character.length];
  }
  if (isMark(text, at)) return ['', 1];
  if (character === '\t') return [' ', 1];
  if (character === '\r') return [text[at + 1] === '\n' ? '' : '\n', 1];
  if (character === '%') {
    const decoded = PERCENT[text.slice(at, at + 3).toUpperCase()];
    if (decoded) return [decoded, 3];
  }
  if (character === '&') {
    ENTITY.lastIndex = at;
    const [whole, decimal, hex, name] = ENTITY.exec(text) ?? [];
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    if (name) return [ENTITIES[name.toLowerCase()] ?? '', whole!.length];
    if (whole && code <= 0x10ffff) return [seen(String.fromCodePoint(code)), whole.length];
  }
  return [character, 1];
}
