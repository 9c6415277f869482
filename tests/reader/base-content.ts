// A data table: the smallest content in which every collection that others name has an entry. Everything in it is made up.
import type { Files } from './content-folder.ts';

/** A file of front matter alone. */
export const matter = (yaml: string): string => `---\n${yaml.trim()}\n---\n`;
export const words = (title: string, more = ''): string => matter(`title: "${title}"\nsummary: "Texto de prueba."\n${more}`);

export const translated = (path: string, facts: string, more: { es?: string; en?: string } = {}): Files => ({
  [`${path}.md`]: matter(facts),
  [`${path}.es.md`]: words('Título de prueba', more.es),
  [`${path}.en.md`]: words('A title for tests', more.en),
});
const SOURCED = 'sources: [{ id: s1 }]\nconfidence: verified';

export const AGREEMENT = `act: { kind: decision, verb: decided, body: consejo, meeting: r-1 }
adopted: 2020-05-11
scope: direct
stages:
  - { stage: endorsed, on: 2020-05-11 }
countries: [aa]
themes: [t1]
text-known: whole
${SOURCED}`;

export const REPORT_HEAD = `---
title: Casas de paso en el puerto
lang: es
organization: org-ejemplo
period: 2026-Q3
filed: 2026-10-02
method: Visitas a tres casas.
no-personal-data-checked: 2026-10-02
assessments:
  - subject: d-1
    level: partial
---
`;

/** Line of a report's file on which its body begins. */
export const BODY_LINE = REPORT_HEAD.split('\n').length;
export const REPORT = 'reports/org-ejemplo/2026-q3.mdx';
export const withBody = (body: string): Files => ({ ...RECORDS, [REPORT]: REPORT_HEAD + body });

export const party = (id: string, facts: string): Files => translated(`parties/${id}`, `${facts}\norder: 1\n${SOURCED}`);
export const agreement = (id: string, facts: string): Files =>
  translated(`agreements/${id}`, facts, { es: 'act: "I Reunión, decisión 1"', en: 'act: "First Meeting, Decision 1"' });
export const theme = (id: string, facts: string): Files => translated(`themes/${id}`, facts);
export const meeting = (id: string, facts: string): Files => translated(`meetings/${id}`, `${facts}\n${SOURCED}`);
export const entry = (path: string, facts: string): Files => translated(path, `${facts}\n${SOURCED}`);

/** The base without its report, whose text takes longest to read. */
export const RECORDS: Files = {
  ...translated('sources/s1', 'kind: seed\nread: whole'),
  ...theme('t1', 'kind: theme\norder: 1'),
  ...party('aa', 'kind: member-country'),
  ...party('consejo', 'kind: body'),
  ...party('red-antigua', 'kind: network\nvalid: { from: "2001", to: "2010" }'),
  ...party('org-ejemplo', 'kind: civil-society'),
  ...party('org-muestra', 'kind: civil-society'),
  ...meeting('r-1', 'series: viceministerial\nnumber: 1\nheld: 2020-05-10/2020-05-11'),
  ...agreement('d-1', AGREEMENT),
  ...translated(
    'guidelines/g-1',
    `kind: guide\nstanding: adopted\ntext-known: whole\nmeasures: [{ id: m1 }, { id: m2 }]\nthemes: [t1]\n${SOURCED}`,
    {
      es: 'standing: "Consta."\nmeasures: { m1: "Uno.", m2: "Dos." }',
      en: 'standing: "Documented."\nmeasures: { m1: "One.", m2: "Two." }',
    },
  ),
};

export const BASE: Files = { ...RECORDS, [REPORT]: `${REPORT_HEAD}\n## Lo que vimos\n\nEl protocolo existe.\n` };
