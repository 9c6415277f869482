// A data table: the least content of which every kind of page can be made. Everything in it is made up.
import { ROLES } from '../../src/domain/obligations/roles.ts';

const matter = (yaml: string): string => `---\n${yaml}\n---\n`;
const SOURCED = 'sources: [{ id: s1 }]\nconfidence: verified';

function entry(path: string, facts: string, es = '', en = ''): Record<string, string> {
  return {
    [`${path}.md`]: matter(facts),
    [`${path}.es.md`]: matter(`title: Título de prueba\nsummary: Texto de prueba.${es}`),
    [`${path}.en.md`]: matter(`title: A title for tests\nsummary: A text for tests.${en}`),
  };
}
const party = (id: string, kind: string) => entry(`parties/${id}`, `kind: ${kind}\norder: 1\n${SOURCED}`);

/** Files by their paths below a content folder. */
export const SMALL_CONTENT: Readonly<Record<string, string>> = Object.assign(
  {},
  entry('sources/s1', 'kind: seed\nread: whole'),
  entry('themes/t1', 'kind: theme\norder: 1'),
  party('aa', 'member-country'),
  party('consejo', 'body'),
  party('org-ejemplo', 'civil-society'),
  ...Object.values(ROLES).map((id) => party(id, 'body')),
  entry('meetings/r-1', `series: viceministerial\nnumber: 1\nheld: 2020-05-10/2020-05-11\n${SOURCED}`),
  entry(
    'agreements/d-1',
    `act: { kind: decision, verb: decided, body: consejo, meeting: r-1 }\nadopted: 2020-05-11\nscope: direct\nstages:\n  - { stage: endorsed, on: 2020-05-11 }\ncountries: [aa]\nthemes: [t1]\ntext-known: whole\n${SOURCED}`,
    '\nact: I Reunión, decisión 1',
    '\nact: First Meeting, Decision 1',
  ),
  {
    'reports/org-ejemplo/2020-q3.mdx': `${matter(
      'title: Casas de paso en el puerto\nlang: es\norganization: org-ejemplo\nperiod: 2020-Q3\nfiled: 2020-10-02\nmethod: Visitas a tres casas.\nno-personal-data-checked: 2020-10-02\nassessments:\n  - subject: d-1\n    level: partial',
    )}\nEl protocolo existe.\n`,
  },
);
