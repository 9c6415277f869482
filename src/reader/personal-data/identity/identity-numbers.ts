import type { Mark, PersonalDataSeverity } from '../text/match.ts';
import { BANK_FORMS } from './bank-forms.ts';
import { IDENTITY_FORMS, type IdentityForm } from './identity-forms.ts';
import { MIGRATION_FORMS } from './migration-forms.ts';
import { ORIGIN_FORMS } from './origin-forms.ts';
import type { View } from '../text/normalised-view.ts';
import { after, before, inAddress, standsAlone } from '../text/surroundings.ts';

/** Words that say that a number is one of a document, a book or a sum. */
const OTHER_NAME =
  /\b(?:expediente|exp|folio|acta|decreto|ley|resolucion|sentencia|oficio|isbn|issn|doi|boletin|contrato|factura|licitacion|causa|caso|codigo|radicado|partida|cuenta|sesion|docket|case|file|invoice|grant|award|order|contract|decision|law|act|commit|symbol|version|juridica|solicitud|denuncia|juicio|proceso|inventario|placa|rtn|nit|tracking)\W{0,3}(?:n\.?o?\.?|nro|num(?:ero)?|number|#)?\W{0,3}$|[$€₡]\s?$|\b(?:us|q|l|rd|c)\$?\s?$/;

/** Units that make a number a sum or a measure. */
const UNIT =
  /^\s{0,2}(?:%|lempiras|quetzales|colones|cordobas|pesos|dolares|balboas|dollars|euros|usd|personas|people|persons|habitantes|migrantes|casos|cases)/;

const NAME_REACH = 48;

const FORMS = [...BANK_FORMS, ...IDENTITY_FORMS, ...MIGRATION_FORMS, ...ORIGIN_FORMS];

function isNamed(view: View, { words, capitals }: IdentityForm, from: number, to: number): boolean {
  if (capitals?.test(view.text.slice(Math.max(0, from - NAME_REACH), from))) return true;
  const front = before(view, from, NAME_REACH);
  const sameClause = front.slice(Math.max(front.lastIndexOf(';'), front.lastIndexOf('\n')) + 1);
  return words.test(sameClause) || words.test(after(view, to, 24).split(/[.;\n]/, 1)[0]!) || words.test(view.tables.headerAt(from));
}

function severityOf(view: View, identity: IdentityForm, from: number, to: number): PersonalDataSeverity | undefined {
  const written = view.text.slice(from, to);
  const compact = written.replaceAll(/[ #./-]/g, '').toUpperCase();
  if (identity.possible && !identity.possible(compact, written)) return undefined;
  const proven = identity.proof ? identity.proof(compact) : true;
  if ((identity.otherNames ?? OTHER_NAME).test(before(view, from, 32)) || UNIT.test(after(view, to, 16))) return undefined;
  if (isNamed(view, identity, from, to)) return proven ? 'block' : 'warn';
  if (/^[\d -]+$/.test(written) && inAddress(view, from)) return undefined;
  if (!proven) return identity.unproven;
  return typeof identity.alone === 'function' ? identity.alone(compact, written) : identity.alone;
}

export function findIdentityNumbers(view: View): Mark[] {
  const marks: Mark[] = [];
  const answers = new Map<RegExp, boolean>();
  const holds = (form: RegExp): boolean => {
    const known = answers.get(form) ?? form.test(view.text);
    answers.set(form, known);
    return known;
  };
  for (const identity of FORMS) {
    if (identity.holds && !holds(identity.holds)) continue;
    for (const match of view.text.matchAll(identity.form)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (!standsAlone(view, from, to)) continue;
      const severity = severityOf(view, identity, from, to);
      if (severity) marks.push({ kind: identity.kind, severity, from, to });
    }
  }
  return marks;
}
