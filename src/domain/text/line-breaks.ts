/** Line breaks of every kind, tabs and other controls: in a title they begin a line of a calendar, a feed or a table. */
const CONTROL = /\p{Cc}|[\u2028\u2029]/u;
const CONTROL_BUT_BREAK = /[^\P{Cc}\n]|[\u2028\u2029]/u;

/** True for a text that stands on one line; what is at its ends does not count. */
export function isOneLine(text: string): boolean {
  return !CONTROL.test(text.trim());
}

/** True for a text whose only controls are the breaks between its lines. */
export function isParagraphs(text: string): boolean {
  return !CONTROL_BUT_BREAK.test(text.trim());
}
