/** A text as a part of a regular expression that finds the text itself: no sign of it has a meaning of its own. */
export const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
