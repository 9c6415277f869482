/** Controls, marks that reorder text, and characters that take no place or look like a blank. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu;

/** Characters that cannot be seen, shown as code points, so that content can never write to a terminal or a log; lines stay. */
export function printable(text: string): string {
  return text.replace(UNSEEN, (character) =>
    character === '\n' ? '\n' : `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

export function oneLine(text: string): string {
  return printable(text).replaceAll('\n', ' ');
}
