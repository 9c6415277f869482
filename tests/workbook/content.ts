import { translated, RECORDS, party, meeting, entry, matter } from '../reader/base-content.ts';
import type { Files } from '../reader/content-folder.ts';

// A data table: content as people write it, with comments, blocks and lists of every manner. Everything in it is made up.

const AGREEMENT = `# Pedido por la red: véase la minuta.
act: { kind: decision, verb: decided, number: "22", body: consejo, meeting: r-1 }
adopted: 2020-05-11 # según el comunicado
text-known: whole
scope: direct
countries:
  - aa
  - bb
deliverables:
  # El primero tiene fecha.
  - { id: p1, leads: [aa], due: { on: 2021-03 } }
  - id: p2
    does: [consejo]
    sources: [{ id: s1, at: "p. 4" }]
stages:
  - { stage: endorsed, on: 2020-05-11 }
themes: [t1]
sources: [{ id: s1 }]
confidence: verified
notes:
  - { id: n1, kind: caution }`;

export const WORKBOOK_CONTENT: Files = {
  ...RECORDS,
  'sources/s1.es.md': matter('title: "Una fuente"'),
  'sources/s1.en.md': matter('title: "A source"'),
  ...party('bb', 'kind: member-country'),
  'parties/aa.es.md': matter('title: "Altea"\nsummary: "Un país."'),
  'parties/aa.en.md': matter('title: "Altea"\nsummary: "A country."'),
  'parties/bb.es.md': matter('title: "Belania"\nsummary: "Un país."'),
  'parties/bb.en.md': matter('title: "Belania"\nsummary: "A country."'),
  'parties/consejo.es.md': matter('title: "El Consejo"\nsummary: "Un órgano."'),
  'parties/consejo.en.md': matter('title: "The Council"\nsummary: "A body."'),
  'parties/org-ejemplo.es.md': matter('title: "Red Ejemplo del Norte"\nsummary: "Una red."'),
  'parties/org-ejemplo.en.md': matter('title: "Example Network North"\nsummary: "A network."'),
  'parties/org-muestra.es.md': matter('title: "Red Ejemplo del Sur"\nsummary: "Una red."'),
  'parties/org-muestra.en.md': matter('title: "Example Network South"\nsummary: "A network."'),
  'themes/t1.es.md': matter('title: "Puertos"\nsummary: "Un tema."'),
  'themes/t1.en.md': matter('title: "Ports"\nsummary: "A theme."'),
  ...meeting('r-2', 'series: viceministerial\nnumber: 2\nheld: 2021-05-10'),
  'meetings/r-1.es.md': matter('title: "Primera reunión"\nsummary: "Se reunieron."\nplace: "San José"'),
  'meetings/r-1.en.md': matter('title: "First meeting"\nsummary: "They met."\nplace: "San José"'),
  'meetings/r-2.es.md': matter('title: "Segunda reunión"\nsummary: "Se reunieron."'),
  'meetings/r-2.en.md': matter('title: "Second meeting"\nsummary: "They met."'),
  'agreements/a-1.md': matter(AGREEMENT),
  'agreements/a-1.es.md': matter(`title: "Minutas para todos"
act: "I Reunión, decisión 22"
summary: >-
  Las minutas se envían
  a todos los miembros.
deliverables:
  p1: "Enviar las minutas."
  # Falta el plazo.
  p2: "Publicar las minutas."
notes: { n1: "Sin plazo para el segundo." }`),
  'agreements/a-1.en.md': matter(`title: "Minutes for all"
act: "First Meeting, Decision 22"
summary: "Minutes are sent to all members."
deliverables: { p1: "Send the minutes.", p2: "Publish the minutes." }
notes: { n1: "No deadline for the second." }`),
  'agreements/a-2.md': matter(
    `act: {"kind":"decision","verb":"recommended","body":"consejo"}
adopted: "2021-05"
text-known: "excerpt"
scope: "context"
stages:
  - {"stage":"agreed","on":"2021-05","sources":[{"id":"s1"}]}
themes: ["t1"]
sources: [{"id":"s1"}]
confidence: "verified"`,
  ),
  'agreements/a-2.es.md': matter(
    'title: "Un estudio de los puertos"\nact: "II Reunión, recomendación"\nsummary: "Se recomendó estudiar los puertos."',
  ),
  ...entry(
    'documents/doc-1',
    `kind: minutes
dated: 2020-05-20
by: [consejo]
meeting: r-1
sendings:
  - { to: [aa], on: 2020-05-21 }
  - { to: [bb], on: 2020-06 }`,
  ),
  'documents/doc-1.es.md': matter('title: "Minuta de la primera reunión"\nsummary: "Qué se dijo."'),
  'documents/doc-1.en.md': matter('title: "Minutes of the first meeting"\nsummary: "What was said."'),
  ...translated('glossary/minuta', 'sources: [{ id: s1 }]'),
  'glossary/minuta.es.md': matter('title: "Minuta"\nexpansion: "Acta breve"\nsummary: "Lo que queda escrito de una reunión."'),
  'glossary/minuta.en.md': matter('title: "Minutes"\nsummary: "What is written down of a meeting."'),
};
