import { findAgesBesideNames } from './ages-beside-names.ts';
import { findMinorAges, type Age } from './ages.ts';
import type { Mark, PersonalDataSeverity } from '../text/match.ts';
import { folds, givenName, isPublicName, mayBeName, NAME } from './names.ts';
import type { View } from '../text/normalised-view.ts';
import { CHILD, CHILDREN } from './people-words.ts';
import { between, sentenceAround } from '../text/surroundings.ts';

const NAME_BEFORE = new RegExp(
  String.raw`(?<![\p{L}'-])(?<name>${NAME})["» ]{0,2}[ ,(|:-]{0,3}(?:(?:quien|que|tiene|tenía|de|con|es|is|was|has|had|turned|cumplió|una?|an?|just|only|apenas)[ ,:|]{1,2}){0,3}$`,
  'u',
);
/** «Nahomy Suyapa, una niña de 8 años»: the child word stands between name and age. */
const APPOSITION = new RegExp(
  String.raw`(?<![\p{L}'-])(?<name>${NAME}), (?:(?:una?|la|el|an?|the) )?(?:niñ[oa]|niñit[oa]|adolescente|menor|bebé|joven|girl|boy|child|baby)(?: \p{Ll}{3,14})?(?: de)? ?$`,
  'u',
);
const PREPOSITION = /\b(?:en|de|desde|hacia|para|por|in|from|at|near|to|of)\s$/;
const NAME_AFTER = new RegExp(
  String.raw`^[ ,-]{0,2}(?:(?<child>(?!llamad|que |se |de )\p{L}{3,12}),? )?(?<called>(?:que se llama|se llama|llamad[oa]|de nombre|named|called|whose name is) )?["«]?(?<name>${NAME})`,
  'u',
);
const CHILD_BEFORE = new RegExp(
  String.raw`\b(?:(?:el|la|un|una|su|the|a|an|her|his|their) )?${CHILD}(?: (?:llamad[oa]|de nombre|se llama|named|called))?[ ,:"«(]{1,3}$`,
);
const CHILD_AFTER = new RegExp(String.raw`^, (?:una? |an? )?${CHILD}\b`);
const ONE_CHILD = new RegExp(String.raw`^(?:${CHILD}|de|edad|que)$`);
const ANY_CHILD = new RegExp(String.raw`\b(?:${CHILD}|${CHILDREN})\b`);
const PSEUDONYM =
  /nombres? (?:ficticio|cambiado|supuesto|protegido|inventado|de fantasia)|seudonimo|not (?:her|his|their) real name|names? (?:has been |have been |were |was )?changed|pseudonym/;
/** Said once for the whole text. */
const ALL_CHANGED =
  /nombres (?:\p{L}{2,12} ){0,4}(?:cambiad|modificad|sustituid|ficticios|inventados)|seudonimos|pseudonyms|names (?:\p{L}{2,12} ){0,4}(?:changed|altered|replaced)/u;
const REACH = 90;

interface Found extends Age {
  severity: PersonalDataSeverity;
}

function nameBefore(view: View, age: Age, start: number): Found | undefined {
  const text = view.text.slice(start, age.from);
  const apposed = APPOSITION.exec(text);
  if (apposed && mayBeName(apposed.groups!.name!) && !PREPOSITION.test(between(view, start, start + apposed.index)))
    return { ...age, severity: 'block', from: start + apposed.index };
  const match = NAME_BEFORE.exec(text);
  if (!match) return undefined;
  const at = start + match.index;
  const child = CHILD_BEFORE.exec(between(view, start, at));
  if (child && mayBeName(match.groups!.name!)) return { ...age, severity: 'block', from: start + child.index };
  const given =
    givenName(match.groups!.name!) ??
    (mayBeName(match.groups!.name!) && CHILD_AFTER.test(between(view, age.to, age.to + 24)) ? 0 : undefined);
  if (given === undefined || isPublicName(view, at + given, start)) return undefined;
  return { ...age, severity: 'warn', from: at + given };
}

function nameAfter(view: View, age: Age, end: number): Found | undefined {
  const match = NAME_AFTER.exec(view.text.slice(age.to, end));
  if (!match) return undefined;
  const { name = '', child, called } = match.groups!;
  if (child && !ONE_CHILD.test(folds(child))) return undefined;
  const beside = /^ \p{Lu}/u.test(match[0]) && view.folded.slice(age.from, age.to).endsWith('old');
  if (givenName(name) !== 0 && !((called || beside) && mayBeName(name))) return undefined;
  return { ...age, severity: 'warn', to: age.to + match[0].length };
}

function isAboutChild(view: View, { from, to }: Age): boolean {
  const sentence = sentenceAround(view, from, to, REACH);
  return ANY_CHILD.test(between(view, sentence.from, sentence.to));
}

function hasPseudonym(view: View, { from, to }: Age): boolean {
  const sentence = sentenceAround(view, from, to, REACH);
  return PSEUDONYM.test(between(view, sentence.from, sentence.to));
}

/** A child made known by name and age. A child word in the sentence blocks; without one, name and age are shown. */
export function findMinors(view: View): Mark[] {
  const aged = findMinorAges(view).flatMap((age): Found[] => {
    const sentence = sentenceAround(view, age.from, age.to, REACH);
    const one = nameBefore(view, age, sentence.from) ?? nameAfter(view, age, sentence.to);
    return one ? [isAboutChild(view, one) ? { ...one, severity: 'block' } : one] : [];
  });
  const found = [...aged, ...findAgesBesideNames(view)].filter((one) => !hasPseudonym(view, one));
  const allChanged = found.length > 0 && ALL_CHANGED.test(view.folded);
  return found.map(({ severity, from, to }): Mark => ({ kind: 'minor', severity: allChanged ? 'warn' : severity, from, to }));
}
