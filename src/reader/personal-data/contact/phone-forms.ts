// A data table: the forms of telephone numbers in the eleven countries, and the words that announce one (folded text).

/** Length of the national number by country code. */
export const NATIONAL: Readonly<Record<string, readonly number[]>> = {
  501: [7],
  502: [8],
  503: [8],
  504: [8],
  505: [8],
  506: [8],
  507: [8, 7],
  521: [10],
  52: [10],
  1: [10],
};

export const INTERNATIONAL = /(?:\(?\+ ?|(?<![\w.,/-])00)\(?\d(?:[ ().-]{0,3}\d){6,14}/g;
export const CODE_FIRST = /\(50[1-7]\) ?\d{3,4}[ .-]?\d{4}|\b50[1-7][ -]\d{3,4}-\d{4}/g;
export const NORTH_AMERICAN = /(?:\b1[ .-])?(?:\([2-9]\d{2}\) ?|\b[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}/g;
export const LOCAL =
  /(?:52[ -]?1?|50[1-7])[ -]?\(?\d{2,3}\)?[ -]?\d{3,4}[ -]?\d{4}|50[1-7][ -]?\d{4}[ -]?\d{4}|\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]?\d{4}|\(?\d{2}\)?[ .-]{0,2}\d{4}[ .-]?\d{4}|\d{4}[ .-]?\d{4}|\d{3}[ .-]?\d{4}|\d{2}(?:[ .-]\d{2}){3,4}/g;
export const THOUSANDS = /^\d{1,3}(?:[ .]\d{3})+$/;
export const DATE = /^(?:\d{4}[.-]\d\d[.-]\d\d|\d\d[.-]\d\d[.-]\d{4})$/;

const WORD = String.raw`\b(?:tel|tels|telf|telefonos?|telefonico|celular|cel|movil|whatsapp|whatsap|wasap|guasap|wsp|fono|llam(?!ad[oa]s?\b)\p{L}{1,10}|marque|marc(?:ar|a|an|o|uen|aba)\p{L}{0,4}|contactar\w{0,3}|escrib\w{1,8}|phone|phones|telephone|call|calls|called|calling|cell|cellphone|mobile|text|texted)\b`;
export const NAMED = new RegExp(
  String.raw`${WORD}(?:[^\p{L}\d]{0,5}|[^\d;\n]{0,36}(?:[:#]|\b(?:al|el|es|is|at|on|no|n\.?o|nro|num|numero|number|desde|from)\b)[^\p{L}\d]{0,4}|(?:[^\d;\n]{0,30}\d{3,4}[ .-]?\d{4}[ ,/]{1,3}(?:y |o |and |or )?))$`,
  'u',
);
/** «Número de la familia: 9487-2210»: the word alone also names files and laws. */
export const NUMBER =
  /\b(?:numeros?|number)\b(?![^:]*\b(?:expediente|caso|folio|ley|acta|oficio|decreto|registro|llamadas|personas|casos|case|file|law|record|calls|people|cases)\b)[^\d;\n]{0,40}: ?$/;
export const NAMED_AFTER =
  /^\W{0,3}(?:(?:por|via|en|de|by|on) (?:su )?)?(?:whatsapp|cel|celular|tel|telefono|movil|mobile|cell|phone|ext(?:ension)?\.? \d{1,5})\b/;

/** «teléfono de la casa 2233-8890»: a noun, a few words and a number in groups. */
export const NOUN = /\b(?:telefono|tel|celular|cel|movil|whatsapp|phone|mobile|cell)\b[^\d;\n.:]{1,26}$/;
export const GROUPED = /^(?:\d{4}-\d{4}|\(?\d{3}\)?[ -]?\d{3}-\d{4})$/;
