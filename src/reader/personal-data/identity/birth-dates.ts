import { isDay } from './check-digits.ts';
import type { Mark } from '../text/match.ts';
import type { View } from '../text/normalised-view.ts';
import { before, sentenceAround, standsAlone } from '../text/surroundings.ts';

const MONTHS = ['ene|jan', 'feb', 'mar', 'abr|apr', 'may', 'jun', 'jul', 'ago|aug', 'sep|set', 'oct', 'nov', 'dic|dec'];
const MONTH = `(?:${MONTHS.join('|')})[a-z]{0,7}\\.?`;
const DATES = [
  /(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})/g,
  /(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<y>\d{4}|\d{2})/g,
  new RegExp(String.raw`(?<d>\d{1,2})(?:st|nd|rd|th|o|ro)?(?: de | of | |-)(?<month>${MONTH})(?:,? del? (?:ano )?|,? |-)(?<y>\d{4})`, 'g'),
  new RegExp(String.raw`(?<month>${MONTH}) (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})`, 'g'),
];

const LINK = String.raw`[^\p{L}\d]{0,4}(?:(?:es|is|era|was|el|on|del?|the|dia)[^\p{L}\d]{1,3}){0,3}$`;
const FIELD = new RegExp(
  String.raw`\b(?:(?:fecha|fec|f)[._ -]{0,2}(?:de[_ ])?nac\w*\.?|fdn|(?<!(?:inscripcion|registro|certificado|constancia|partida|acta) de )nacimiento|nac\.?|date[ _]of[ _]birth|birth[ _-]?dates?|birthday|d\.?o\.?b\.?|cumpleanos)${LINK}`,
  'u',
);
const VERB = /\b(?:nacid[oa]s?|nacio|naci|born)\b[^;\n]{0,40}$/;
const PERSON =
  /\b(?:nin[oa]|menor|joven|adolescente|bebe|hij[oa]|herman[oa]|victima|senora?|mujer|hombre|ella|girl|boy|child|baby|son|daughter|she|he|victim|woman|man)\b/;
const INSTITUTION =
  /\b(?:red|conferencia|foro|mesa|comite|organizacion|fundacion|plan|programa|proceso|iniciativa|mecanismo|instituto|asociacion|alianza|movimiento|coalicion|grupo|consejo|proyecto|ley|acuerdo|declaracion|comision|idea|campana|casa|albergue|crm|rrocm|network|conference|forum|committee|organi[sz]ation|foundation|process|programme|program|initiative|mechanism|institute|association|alliance|movement|coalition|group|council|project|law|agreement|declaration|commission|campaign|shelter|rcm|rncom)\b/;

function isRealDay({ y, m, d, month }: Record<string, string | undefined>): boolean {
  const year = Number(y);
  const monthNumber = m ? Number(m) : MONTHS.findIndex((names) => new RegExp(`^(?:${names})`).test(month!)) + 1;
  if (y!.length === 4 && (year < 1910 || year > 2040)) return false;
  return isDay(year, monthNumber, Number(d)) || (m !== undefined && isDay(year, Number(d), monthNumber));
}

/** «nació el…»: a person is born, and so, in reports, are networks and conferences. */
function isPersonsBirth(view: View, from: number, to: number): boolean {
  if (!VERB.test(before(view, from, 60))) return false;
  const sentence = sentenceAround(view, from, to, 90);
  const clause = `${view.folded.slice(sentence.from, from)} ${view.folded.slice(to, sentence.to)}`;
  return PERSON.test(clause) || !INSTITUTION.test(clause);
}

/** What `FIELD` and `VERB` hold, one of which every finding needs. */
const BIRTH = /nac(?!ion)|f(?:echa|ec)?[._ -]{0,2}(?:de[_ ])?nac|fdn|birth|born|d\.?o\.?b|cumpleanos/;

export function findBirthDates(view: View): Mark[] {
  if (!BIRTH.test(view.folded)) return [];
  return DATES.flatMap((form) => [...view.folded.matchAll(form)]).flatMap((match): Mark[] => {
    const [from, to] = [match.index, match.index + match[0].length];
    if (!standsAlone(view, from, to) || !isRealDay(match.groups!)) return [];
    const field = FIELD.test(before(view, from, 60)) || FIELD.test(`${view.tables.headerAt(from)} `);
    return field || isPersonsBirth(view, from, to) ? [{ kind: 'birth-date', severity: 'block', from, to }] : [];
  });
}
