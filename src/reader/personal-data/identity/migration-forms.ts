// A data table: numbers that migration offices, asylum offices and UNHCR give to people's files.
import { NINE_FIGURES, type IdentityForm } from './identity-forms.ts';

/** «Expediente» and «caso» announce these numbers; a letter of an office has a number of its own. */
const OFFICE_LETTER = /\b(?:oficio|circular|memorando|memorandum|convenio|licitacion|contrato)\W{0,3}(?:n\.?o?\.?|num(?:ero)?)?\W{0,3}$/;
const FILE = '(?:constancia|expediente|folio|solicitud|tramite|file|case|application|registro)';

export const MIGRATION_FORMS: readonly IdentityForm[] = [
  {
    kind: 'uscis-receipt',
    holds: NINE_FIGURES,
    form: /(?:EAC|WAC|LIN|SRC|MSC|NBC|IOE|YSC|NSC|TSC|CSC|VSC|ZLA|ZNY|ZNK|ZCH|ZHN|ZMI|ZSF|ZAR|ZBO|MCT)[ -]?\d{2}[ -]?\d{3}[ -]?\d{5}/g,
    words: /\buscis\b/,
    otherNames: OFFICE_LETTER,
    alone: 'block',
  },
  {
    kind: 'comar-file',
    holds: /comar/i,
    form: /COMAR[/-](?:(?!DG|UA|CG)[A-Z]{2,5}[/-])?\d{1,6}[/-](?:19|20)\d{2}/g,
    words: /\bcomar\b/,
    otherNames: OFFICE_LETTER,
    alone: 'block',
  },
  {
    kind: 'comar-file',
    holds: /comar/i,
    form: /\d{1,2}-\d{3,6}-20\d{2}|\d{1,6}\/20\d{2}/g,
    words: new RegExp(String.raw`\bcomar\b[^.;\n]*\b${FILE}\b|\b${FILE}\b[^.;\n]*\bcomar\b|\bcomar (?:numero|n\.?o)\b`),
    otherNames: OFFICE_LETTER,
  },
  {
    kind: 'unhcr-number',
    holds: /\dC\d/,
    form: /(?:\d{3}|[A-Z]{3})-\d{2}C\d{5}/g,
    words: /\bacnur\b|\bunhcr\b/,
    otherNames: OFFICE_LETTER,
    alone: 'block',
  },
  {
    kind: 'unhcr-number',
    holds: /-\d{8}/,
    form: /(?:\d{3}|[A-Z]{3})-\d{8}/g,
    words: /\bacnur\b|\bunhcr\b|\bprogres\b/,
    otherNames: OFFICE_LETTER,
  },
];
