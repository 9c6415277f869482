/** What the page of an entry says from its fields, so that no summary has to repeat it. */
export const entryLabelsEs = {
  readIn: 'Dónde lo leímos',
  draftedCaution: 'No encontramos prueba pública de que los países lo avalaran.',
  searched: 'Solo buscamos en copias guardadas de páginas públicas y en los documentos de trabajo.',
  aboutCivilSociety: 'Sobre la sociedad civil',
  nothingOnCivilSociety: 'Este sitio no tiene ningún acto de esta reunión que trate directamente de la sociedad civil.',
  notReport: 'Es lo que su autor presentó, no un reporte de cumplimiento.',
};

export type EntryLabelWords = typeof entryLabelsEs;
