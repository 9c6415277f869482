// The one rule for line breaks and other controls in texts of content.

/**
 * Characters that are no part of a sentence: line breaks of every kind, tabs and other controls. In a title or a name they
 * begin a new line of a calendar, a feed or a table.
 */
// eslint-disable-next-line no-control-regex -- naming control characters is the purpose
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/;
// eslint-disable-next-line no-control-regex -- likewise, save for the line break of a paragraph
const CONTROL_IN_PARAGRAPHS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029]/;

/** True for a text that stands on one line: what is at its ends does not count. */
export function isOneLine(text: string): boolean {
  return !CONTROL.test(text.trim());
}

/** True for a text whose only controls are the breaks between its lines. */
export function isParagraphs(text: string): boolean {
  return !CONTROL_IN_PARAGRAPHS.test(text.trim());
}
