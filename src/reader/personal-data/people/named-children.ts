import type { Mark } from '../text/match.ts';
import { givenName, NAME } from './names.ts';
import type { View } from '../text/normalised-view.ts';
import { CHILD } from './people-words.ts';
import { between, sentenceAround } from '../text/surroundings.ts';

const CALLED = String.raw`(?:,| (?:llamad[oa]|de nombre|named|called))?`;
/** «la niña Keyli», "a boy named Emilio", without an age. */
const NAMED_CHILD = new RegExp(
  String.raw`(?<![\p{L}])(?:niñ[oa]|niñit[oa]|menor|adolescente|bebé|hij[oa]|girl|boy|baby|toddler|son|daughter)${CALLED} "?(?<name>${NAME})`,
  'gu',
);
/** «su madre, Marta López», «hija de Marta López»: a relative whose name gives the child away. */
const NAMED_RELATIVE = new RegExp(
  String.raw`(?<![\p{L}])(?:madre|mamá|padre|papá|abuel[oa]|tí[oa]|madrina|padrino|padrastro|madrastra|hij[oa] de|mother|father|grandmother|grandfather|aunt|uncle|stepfather|stepmother|daughter of|son of)${CALLED} "?(?<name>${NAME})`,
  'gu',
);
/** What every match of the two holds, looked for from its rarest part: a capital after a blank. */
const WORD_BEFORE_NAME = new RegExp(
  String.raw` "?\p{Lu}(?<=(?:niñ[oa]|niñit[oa]|menor|adolescente|bebé|hij[oa]|girl|boy|baby|toddler|son|daughter|madre|mamá|padre|papá|abuel[oa]|tí[oa]|madrina|padrino|padrastro|madrastra|hij[oa] de|mother|father|aunt|uncle|daughter of|son of)${CALLED} "?\p{Lu})`,
  'u',
);
const ONE_CHILD = new RegExp(String.raw`\b${CHILD}\b`);
const REACH = 110;

function named(view: View, form: RegExp, isMeant: (from: number, to: number) => boolean): Mark[] {
  return [...view.text.matchAll(form)].flatMap((match): Mark[] => {
    const [from, to] = [match.index, match.index + match[0].length];
    return givenName(match.groups!.name!) === 0 && isMeant(from, to) ? [{ kind: 'minor', severity: 'warn', from, to }] : [];
  });
}

/** A child named without an age, or a child's relative named beside it: shown, for a person to look at. */
export function findNamedChildren(view: View): Mark[] {
  if (!WORD_BEFORE_NAME.test(view.text)) return [];
  return [
    ...named(view, NAMED_CHILD, () => true),
    ...named(view, NAMED_RELATIVE, (from, to) => {
      const sentence = sentenceAround(view, from, to, REACH);
      return ONE_CHILD.test(between(view, sentence.from, sentence.to));
    }),
  ];
}
