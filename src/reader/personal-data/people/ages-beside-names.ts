import type { Age } from './ages.ts';
import type { PersonalDataSeverity } from '../text/match.ts';
import { ALSO_PLACES } from './given-names.ts';
import { folds, givenName, isPublicName, NAME } from './names.ts';
import type { View } from '../text/normalised-view.ts';
import { CHILD, SIBLINGS } from './people-words.ts';
import { after, before, between, sentenceAround } from '../text/surroundings.ts';

/** Bare ages beside a name: `Ana, 9,`, `Ana (9)`, `| Ana | 9 |`, `Ana, who is 9`. */
const BARE = new RegExp(
  String.raw`(?<![\p{L}'-])(?<name>${NAME})(?: ?[,(|] ?(?=\d{1,2} ?[,)|])|,? who (?:is|was) (?=\d{1,2}\b(?! ?%)))(?<age>\d{1,2})(?: ?[)|])?`,
  'gu',
);
const CHILD_OR_SIBLINGS = new RegExp(String.raw`\b(?:${CHILD}|${SIBLINGS})\b`);
const AGE_COLUMN = /^(?:edad|age|anos|years)\b/;
const REACH = 90;
const BEFORE = new RegExp(
  String.raw`\b(?:${CHILD}|${SIBLINGS})(?:,| llamad[oa]s?| named| called)? (?:[\p{L} ]{2,30}\(\d{1,2}\)(?:,| y| e| and) ){0,2}$`,
  'u',
);
const AFTER = new RegExp(String.raw`^[ ,)]{0,3}(?:is |es |was |era )?(?:(?:una?|an?|her|his|their|su|the|el|la) )?${CHILD}\b`);

/** `block` where the child is named as one right beside it; a footnote may look like the rest. */
export interface AgeBesideName extends Age {
  severity: PersonalDataSeverity;
}

/** What every match of `BARE` holds: the number, with the end of a name or «who is» before it. */
const AFTER_NAME = /\d{1,2}(?= ?[,)|])(?<=\p{Lu}[\p{L}'-]{1,24} ?[,(|] ?\d{1,2})|\d(?<=who (?:is|was) \d)/u;

/** Names with a number that can only be an age: one child or siblings in the sentence, or a column of ages. */
export function findAgesBesideNames(view: View): AgeBesideName[] {
  if (!AFTER_NAME.test(view.text)) return [];
  return [...view.text.matchAll(BARE)].flatMap((match): AgeBesideName[] => {
    const { name = '', age } = match.groups!;
    const given = givenName(name);
    const years = Number(age);
    if (given === undefined || years < 1 || years >= 18) return [];
    const [from, to] = [match.index + given, match.index + match[0].length];
    if (ALSO_PLACES.has(folds(/^[\p{L}'-]+/u.exec(name.slice(given))![0])) || isPublicName(view, from)) return [];
    const sentence = sentenceAround(view, from, to, REACH);
    const meant = CHILD_OR_SIBLINGS.test(between(view, sentence.from, sentence.to)) || AGE_COLUMN.test(view.tables.headerAt(to - 3));
    const severity = BEFORE.test(before(view, from, 48)) || AFTER.test(after(view, to, 28)) ? 'block' : 'warn';
    return meant ? [{ from, to, years, severity }] : [];
  });
}
