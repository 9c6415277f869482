import type { Inline } from './model/inline.ts';

/** A sentence with links in it: every name in braces becomes the inline of that name, or several. */
export function filled(sentence: string, inlines: Readonly<Record<string, Inline | readonly Inline[]>>): Inline[] {
  return sentence
    .split(/\{([a-z-]+)\}/)
    .flatMap((piece, index) => (index % 2 === 0 ? [piece] : inlines[piece]!))
    .filter((piece) => piece !== '');
}

/** «a, b y c» / "a, b and c", of links. @param and the last joint, with its blanks */
export function joined(inlines: readonly Inline[], and: string): Inline[] {
  return inlines.flatMap((inline, index) => (index === 0 ? [inline] : [index === inlines.length - 1 ? and : ', ', inline]));
}
