import type { Mark } from '../text/match.ts';
import type { View } from '../text/normalised-view.ts';
import { NOT_NAMES } from './not-names.ts';
import { NATIONALITY, NUMBER } from './people-words.ts';
import { between, sentenceAround } from '../text/surroundings.ts';

const PEOPLE =
  '(?:(?:adult|personas?) )?(?:nin[oa]s?|menor(?:es)?|adolescentes?|jovenes|joven|mujer(?:es)?|hombres?|personas?|victimas?|trabajador(?:a|as|es)?|jornaler[oa]s?|migrantes?|herman[oa]s?|bebes?|embarazadas?|girls?|boys?|child|children|women|woman|men|man|persons?|people|victims?|migrants?|(?:farm)?workers?|teenagers?|minors?|sisters?|brothers?|siblings?|bab(?:y|ies))';
const COUNT = new RegExp(
  String.raw`\b(?:(?<many>dos|tres|cuatro|[2-4]|two|three|four)|(?<one>una?|1|one|an?))(?: \((?:un[ao]?|dos|tres|cuatro|[1-4])\))? (?<adjectives>(?:(?:${NATIONALITY}|young|adult|teenage|joven(?:es)?|small|pequen[oa]s?|presuntas?) ){0,2})${PEOPLE}\b(?: (?:migrantes?|menor(?:es)?|jovenes))?(?<after> ${NATIONALITY}\b)?`,
  'g',
);
const AGE = new RegExp(
  String.raw`\b(?:${NUMBER}|\d{2})(?: (?:y|a|o|and|or) (?:${NUMBER}|\d{2}))? (?:anos|meses)\b|years?[- ]old\b|\b(?:aged|ages) (?:\d|${NUMBER})`,
);
const UNDERAGE = /\bmenor(?:es)? de edad\b|\bunderage\b/;
const FROM_COUNTRY =
  /^(?: adult[oa]s?| menor(?:es)?(?: de edad)?| adolescentes?)? (?:de|from|procedentes? de|originari[oa]s? de) (?:el |la )?(?:honduras|guatemala|salvador|nicaragua|mexico|panama|costa rica|belice|belize|haiti|venezuela|colombia|cuba|ecuador|republica dominicana|dominican republic|el salvador)\b/;
const NATION = new RegExp(String.raw`\b${NATIONALITY}\b`);
const PROFESSION =
  /^,? (?:expert|especialista|delegad|representante|funcionari|facilitador|defensor|lider|abogad|periodista|profesional|jueces|diputad|ponente|participante|asesor|en la (?:presidencia|mesa|junta)|delegate|representative|official|lawyer|journalist|leader|speaker)/;
const SHARE_BEFORE =
  /(?:\d[.,%/-]|\bcada |\b(?:every|of|(?:one|1|una?|uno) (?:in|out of|de)|decision|parrafo|pagina|meta|page|article|articulo) )$/;
const PLACE =
  /(?<lead>(?<![\p{L}])(?:[Ee]n|[Dd]e|[Dd]esde|[Pp]or|[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Tt]hrough|[Hh]acia|[Oo]utside) (?:(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|the) )?(?<kind>(?:municipio|ciudad|comunidad|aldea|barrio|colonia|cant[oó]n|distrito|caser[ií]o|pueblo|villa|town|city|village|municipality|community|district)(?: (?:de|of|del))? )?)(?<name>\p{Lu}[\p{L}'-]{2,24})/gu;

const folds = (word: string): string => word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** A capitalised word after «en», «de», "in"… that is no country, people, month or office. */
function namesLocality(view: View, from: number, to: number): boolean {
  for (const { groups } of view.text.slice(from, to).matchAll(PLACE)) {
    if (groups!.kind || !NOT_NAMES.has(folds(groups!.name!))) return true;
  }
  return false;
}

/** One to four persons with an age or a nationality and a named locality: neighbours would know who they are. */
export function findSmallCounts(view: View): Mark[] {
  return [...view.folded.matchAll(COUNT)].flatMap((match): Mark[] => {
    const [from, to] = [match.index, match.index + match[0].length];
    const { adjectives, after = '', one } = match.groups!;
    const sentence = sentenceAround(view, from, to, 120);
    const following = between(view, to, Math.min(sentence.to, to + 60));
    if (PROFESSION.test(following) || SHARE_BEFORE.test(between(view, Math.max(0, from - 12), from))) return [];
    const aged = AGE.test(following);
    const counted = one === undefined || /^(?:1|one)$/.test(one);
    const national = NATION.test(adjectives + after) || FROM_COUNTRY.test(following) || UNDERAGE.test(following);
    const known = aged || (counted && national);
    if (!known || !namesLocality(view, sentence.from, sentence.to)) return [];
    return [{ kind: 'small-count', severity: 'warn', from, to }];
  });
}
