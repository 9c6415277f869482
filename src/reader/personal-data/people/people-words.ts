// A data table: pieces of regular expressions, for folded text, that several rules about persons share.

/** One child. */
export const CHILD =
  '(?:nin[oa]|ninit[oa]|menor|menorcita|adolescente|bebe|lactante|hij[oa]|hijit[oa]|herman[oa]|hermanit[oa]|niet[oa]|sobrin[oa]|muchach[oa]|muchachit[oa]|chic[oa]|jovencit[oa]|joven|alumn[oa]|estudiante|girl|boy|child|kid|baby|infant|toddler|teen|teenager|minor|son|daughter|brother|sister|grandson|granddaughter|niece|nephew|pupil|schoolgirl|schoolboy)';

/** Children of one family, named together. */
export const SIBLINGS = '(?:hij[oa]s|hermanit[oa]s|herman[oa]s|gemel[oa]s|siblings|sisters|brothers|twins|sons|daughters)';

/** Children named together. */
export const CHILDREN = `(?:nin[oa]s|menores|adolescentes|girls|boys|kids|${SIBLINGS})`;

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ un: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12 },
  ...{ trece: 13, catorce: 14, quince: 15, dieciseis: 16, diecisiete: 17, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
  ...{ seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16 },
  ...{ seventeen: 17 },
};
export const NUMBER = String.raw`\d{1,2}|${Object.keys(NUMBER_WORDS).join('|')}`;
export const numberOf = (word: string): number => NUMBER_WORDS[word] ?? Number(word);

export const NATIONALITY =
  '(?:(?:hondure|paname|salvadore)n[oa]s?|guatemaltec[oa]s?|mexican[oa]s?|nicaraguenses?|costarricenses?|belicen[oa]s?|dominican[oa]s?|haitian[oa]s?|venezolan[oa]s?|colombian[oa]s?|ecuatorian[oa]s?|cuban[oa]s?|canadienses?|estadounidenses?|brasilen[oa]s?|jamaiquin[oa]s?|peruan[oa]s?|chin[oa]s|cameruneses?|chilen[oa]s?|centroamerican[oa]s?|african[oa]s?|nica|chapin[ae]?s?|catrach[oa]s?|honduran|guatemalan|mexican|nicaraguan|costa rican|salvadoran|salvadorean|belizean|dominican|haitian|venezuelan|colombian|ecuadorian|cuban|canadian|panamanian|jamaican|peruvian|brazilian|chinese|indian|cameroonian|african|american)';
