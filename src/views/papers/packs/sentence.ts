/**
 * The first sentence of a text: up to a full stop, question or exclamation mark that ends one. A full stop inside brackets or
 * after a short form of one letter ends nothing.
 */
export function firstSentence(text: string): string {
  for (const { index } of text.matchAll(/[.?!](?=\s+[\p{Lu}¿¡«"“])/gu)) {
    const sentence = text.slice(0, index + 1);
    const isInside = (sentence.match(/\(/g)?.length ?? 0) > (sentence.match(/\)/g)?.length ?? 0);
    if (!isInside && !/(?:^|\s)\p{L}\.$/u.test(sentence)) return sentence;
  }
  return text;
}
