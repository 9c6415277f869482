import type { SheetKey } from '#papers/workbook/outline.ts';
import { without, withCells, type CellAt, type Written } from './cells.ts';

type Cells = readonly (readonly [...CellAt, value: string | number])[];

/** Something that somebody does to the workbook, and the lines of content that it changes: those that go and those that come. */
export interface Edit {
  name: string;
  cells?: Cells;
  then?: (bytes: Written) => Uint8Array;
  lines: Readonly<Record<string, readonly string[]>>;
}

const gone = (key: SheetKey, what: { row: string } | { column: string }) => (written: Written) => without(written, key, what);

export const EDITS: readonly Edit[] = [
  {
    name: 'a title',
    cells: [['agreements', 'a-1 p1', 'title@es', 'Minutas a tiempo']],
    lines: { 'agreements/a-1.es.md': ['-title: "Minutas para todos"', '+title: "Minutas a tiempo"'] },
  },
  {
    name: 'what is asked for, in both languages',
    cells: [
      ['agreements', 'a-1 p2', 'deliverables[].deliverables@es', 'Publicarlas en el sitio.'],
      ['agreements', 'a-1 p2', 'deliverables[].deliverables@en', 'Publish them on the site.'],
    ],
    lines: {
      'agreements/a-1.en.md': [
        '-deliverables: { p1: "Send the minutes.", p2: "Publish the minutes." }',
        '+deliverables: { p1: "Send the minutes.", p2: "Publish them on the site." }',
      ],
      'agreements/a-1.es.md': ['-  p2: "Publicar las minutas."', '+  p2: "Publicarlas en el sitio."'],
    },
  },
  {
    name: 'a word of a list, as it is listed',
    cells: [['agreements', 'a-1 p1', 'act.verb', 'encargó']],
    lines: {
      'agreements/a-1.md': [
        '-act: { kind: decision, verb: decided, number: "22", body: consejo, meeting: r-1 }',
        '+act: { kind: decision, verb: instructed, number: "22", body: consejo, meeting: r-1 }',
      ],
    },
  },
  {
    name: 'a word of a list, as content has it',
    cells: [['agreements', 'a-2', 'scope', 'direct']],
    lines: { 'agreements/a-2.md': ['-scope: "context"', '+scope: "direct"'] },
  },
  {
    name: 'a number that is a text',
    cells: [['agreements', 'a-1 p1', 'act.number', 23]],
    lines: {
      'agreements/a-1.md': [
        '-act: { kind: decision, verb: decided, number: "22", body: consejo, meeting: r-1 }',
        '+act: { kind: decision, verb: decided, number: "23", body: consejo, meeting: r-1 }',
      ],
    },
  },
  {
    name: 'another meeting, by its name',
    cells: [['agreements', 'a-2', 'act.meeting', 'Segunda reunión']],
    lines: {
      'agreements/a-2.md': [
        '-act: {"kind":"decision","verb":"recommended","body":"consejo"}',
        '+act: {"kind":"decision","verb":"recommended","body":"consejo", meeting: r-2}',
      ],
    },
  },
  {
    name: 'a meeting where there was none, by its id',
    cells: [['agreements', 'a-2', 'act.meeting', 'r-2']],
    lines: {
      'agreements/a-2.md': [
        '-act: {"kind":"decision","verb":"recommended","body":"consejo"}',
        '+act: {"kind":"decision","verb":"recommended","body":"consejo", meeting: r-2}',
      ],
    },
  },
  {
    name: 'a day in words',
    cells: [['agreements', 'a-2', 'adopted', '5 de mayo de 2021']],
    lines: { 'agreements/a-2.md': ['-adopted: "2021-05"', '+adopted: "2021-05-05"'] },
  },
  {
    name: 'some days',
    cells: [['agreements', 'a-1 p1', 'adopted', '11 al 12 de mayo de 2020']],
    lines: { 'agreements/a-1.md': ['-adopted: 2020-05-11 # según el comunicado', '+adopted: 2020-05-11/2020-05-12 # según el comunicado'] },
  },
  {
    name: 'one country less',
    cells: [['agreements', 'a-1 p1', 'countries', 'Belania (bb)']],
    lines: { 'agreements/a-1.md': ['-countries:', '-  - aa', '-  - bb', '+countries: [bb]'] },
  },
  {
    name: 'countries where there were none',
    cells: [['agreements', 'a-2', 'countries', 'Belania; Altea']],
    lines: { 'agreements/a-2.md': ['+countries: [bb, aa]'] },
  },
  {
    name: 'a deadline that is another',
    cells: [['agreements', 'a-1 p1', 'deliverables[].due.on', '2021-Q2']],
    lines: {
      'agreements/a-1.md': ['-  - { id: p1, leads: [aa], due: { on: 2021-03 } }', '+  - { id: p1, leads: [aa], due: { on: 2021-Q2 } }'],
    },
  },
  {
    name: 'a deadline where there was none',
    cells: [['agreements', 'a-1 p2', 'deliverables[].due.before', 'r-2']],
    lines: { 'agreements/a-1.md': ['+    due: { before: r-2 }'] },
  },
  {
    name: 'a deadline that is taken away',
    cells: [['agreements', 'a-1 p1', 'deliverables[].due.on', '(quitar)']],
    lines: { 'agreements/a-1.md': ['-  - { id: p1, leads: [aa], due: { on: 2021-03 } }', '+  - { id: p1, leads: [aa] }'] },
  },
  {
    name: 'who leads, taken away',
    cells: [['agreements', 'a-1 p1', 'deliverables[].leads', '(QUITAR)']],
    lines: { 'agreements/a-1.md': ['-  - { id: p1, leads: [aa], due: { on: 2021-03 } }', '+  - { id: p1, due: { on: 2021-03 } }'] },
  },
  {
    name: 'a number, taken away in English',
    cells: [['agreements', 'a-1 p1', 'act.number', '(remove)']],
    lines: {
      'agreements/a-1.md': [
        '-act: { kind: decision, verb: decided, number: "22", body: consejo, meeting: r-1 }',
        '+act: { kind: decision, verb: decided, body: consejo, meeting: r-1 }',
      ],
    },
  },
  {
    name: 'an acronym in full, taken away',
    cells: [['glossary', 'minuta', 'expansion@es', '(quitar)']],
    lines: { 'glossary/minuta.es.md': ['-expansion: "Acta breve"'] },
  },
  {
    name: 'another place in a source, and a source more',
    cells: [['agreements', 'a-1 p1', 'sources', 's1 | punto 3\ns1 | punto 4']],
    lines: { 'agreements/a-1.md': ['-sources: [{ id: s1 }]', '+sources: [{ id: s1, at: "punto 3" }, { id: s1, at: "punto 4" }]'] },
  },
  {
    name: 'a later stage',
    cells: [['agreements', 'a-2', 'stages', 'acordado en un órgano | 2021-05\navalado por viceministros | 2021-06-01']],
    lines: { 'agreements/a-2.md': ['+  - { stage: endorsed, on: 2021-06-01 }'] },
  },
  {
    name: 'a deliverable more',
    cells: [
      ['agreements', '+1', 'id', 'a-1'],
      ['agreements', '+1', 'deliverables[].does', 'Belania'],
      ['agreements', '+1', 'deliverables[].deliverables@es', 'Traducir las minutas.'],
      ['agreements', '+1', 'deliverables[].deliverables@en', 'Translate the minutes.'],
    ],
    lines: {
      'agreements/a-1.en.md': [
        '-deliverables: { p1: "Send the minutes.", p2: "Publish the minutes." }',
        '+deliverables: { p1: "Send the minutes.", p2: "Publish the minutes.", p3: "Translate the minutes." }',
      ],
      'agreements/a-1.es.md': ['+  p3: "Traducir las minutas."'],
      'agreements/a-1.md': ['+  - { id: p3, does: [bb] }'],
    },
  },
  {
    name: 'the first deliverable of an act',
    cells: [
      ['agreements', 'a-2', 'deliverables[].leads', 'consejo'],
      ['agreements', 'a-2', 'deliverables[].due@es', 'Antes de fin de año.'],
    ],
    lines: {
      'agreements/a-2.es.md': ['+due: { p1: "Antes de fin de año." }'],
      'agreements/a-2.md': ['+deliverables:', '+  - { id: p1, leads: [consejo] }'],
    },
  },
  {
    name: 'words in a language that had none',
    cells: [
      ['agreements', 'a-2', 'title@en', 'A study of ports'],
      ['agreements', 'a-2', 'act@en', 'Second Meeting, recommendation'],
      ['agreements', 'a-2', 'summary@en', 'A study of ports was recommended.'],
    ],
    lines: {
      'agreements/a-2.en.md': [
        '+---',
        '+title: "A study of ports"',
        '+act: "Second Meeting, recommendation"',
        '+summary: "A study of ports was recommended."',
        '+---',
        '+',
      ],
    },
  },
  {
    name: 'a meeting and an agreement that names it',
    cells: [
      ['meetings', '+1', 'id', 'r-3'],
      ['meetings', '+1', 'title@es', 'Tercera reunión'],
      ['meetings', '+1', 'title@en', 'Third meeting'],
      ['meetings', '+1', 'summary@es', 'Se reunieron.'],
      ['meetings', '+1', 'summary@en', 'They met.'],
      ['meetings', '+1', 'series', 'viceministerial'],
      ['meetings', '+1', 'number', 3],
      ['meetings', '+1', 'held', '2022-05-10'],
      ['meetings', '+1', 'sources', 's1'],
      ['meetings', '+1', 'confidence', 'verified'],
      ['agreements', '+1', 'id', 'd-9'],
      ['agreements', '+1', 'title@es', 'Plan de puertos'],
      ['agreements', '+1', 'title@en', 'Plan of ports'],
      ['agreements', '+1', 'act@es', 'III Reunión, decisión 1'],
      ['agreements', '+1', 'act@en', 'Third Meeting, Decision 1'],
      ['agreements', '+1', 'summary@es', 'Se decidió un plan.'],
      ['agreements', '+1', 'summary@en', 'A plan was decided.'],
      ['agreements', '+1', 'act.kind', 'decision'],
      ['agreements', '+1', 'act.verb', 'decided'],
      ['agreements', '+1', 'act.body', 'El Consejo'],
      ['agreements', '+1', 'act.meeting', 'Tercera reunión (r-3)'],
      ['agreements', '+1', 'adopted', '2022-05-10'],
      ['agreements', '+1', 'text-known', 'whole'],
      ['agreements', '+1', 'scope', 'direct'],
      ['agreements', '+1', 'themes', 'Puertos'],
      ['agreements', '+1', 'stages', 'agreed | 2022-05-10'],
      ['agreements', '+1', 'sources', 's1 | punto 1'],
      ['agreements', '+1', 'confidence', 'verified'],
      ['agreements', '+1', 'deliverables[].leads', 'Altea'],
      ['agreements', '+1', 'deliverables[].deliverables@es', 'Escribir el plan.'],
      ['agreements', '+2', 'id', 'd-9'],
      ['agreements', '+2', 'deliverables[].leads', 'Belania'],
    ],
    lines: {
      'agreements/d-9.en.md': [
        '+---',
        '+title: "Plan of ports"',
        '+act: "Third Meeting, Decision 1"',
        '+summary: "A plan was decided."',
        '+---',
        '+',
      ],
      'agreements/d-9.es.md': [
        '+---',
        '+title: "Plan de puertos"',
        '+act: "III Reunión, decisión 1"',
        '+summary: "Se decidió un plan."',
        '+deliverables:',
        '+  p1: "Escribir el plan."',
        '+---',
        '+',
      ],
      'agreements/d-9.md': [
        '+---',
        '+act:',
        '+  kind: decision',
        '+  verb: decided',
        '+  body: consejo',
        '+  meeting: r-3',
        '+adopted: 2022-05-10',
        '+text-known: whole',
        '+scope: direct',
        '+deliverables:',
        '+  - id: p1',
        '+    leads: [aa]',
        '+  - id: p2',
        '+    leads: [bb]',
        '+stages:',
        '+  - stage: agreed',
        '+    on: 2022-05-10',
        '+themes: [t1]',
        '+sources:',
        '+  - id: s1',
        '+    at: "punto 1"',
        '+confidence: verified',
        '+---',
        '+',
      ],
      'meetings/r-3.en.md': ['+---', '+title: "Third meeting"', '+summary: "They met."', '+---', '+'],
      'meetings/r-3.es.md': ['+---', '+title: "Tercera reunión"', '+summary: "Se reunieron."', '+---', '+'],
      'meetings/r-3.md': [
        '+---',
        '+series: viceministerial',
        '+number: 3',
        '+held: 2022-05-10',
        '+sources:',
        '+  - id: s1',
        '+confidence: verified',
        '+---',
        '+',
      ],
    },
  },
  { name: 'a number', cells: [['meetings', 'r-2', 'number', 12]], lines: { 'meetings/r-2.md': ['-number: 2', '+number: 12'] } },
  {
    name: 'two paragraphs',
    cells: [['glossary', 'minuta', 'summary@es', 'Lo que queda escrito.\n\nSe envía a todos.']],
    lines: {
      'glossary/minuta.es.md': [
        '-summary: "Lo que queda escrito de una reunión."',
        '+summary: "Lo que queda escrito.\\n\\nSe envía a todos."',
      ],
    },
  },
  {
    name: 'the day of a sending',
    cells: [['documents', 'doc-1 2', 'sendings[].on', '2020-06-03']],
    lines: { 'documents/doc-1.md': ['-  - { to: [bb], on: 2020-06 }', '+  - { to: [bb], on: 2020-06-03 }'] },
  },
  {
    name: 'a sending more',
    cells: [
      ['documents', '+1', 'id', 'doc-1'],
      ['documents', '+1', 'sendings[].to', 'Altea\nBelania'],
      ['documents', '+1', 'sendings[].on', '4 de julio de 2020'],
      ['documents', '+1', 'sendings[].phase', ''],
    ],
    lines: { 'documents/doc-1.md': ['+  - { to: [aa, bb], on: 2020-07-04 }'] },
  },
  {
    name: 'a measure and whom it addresses',
    cells: [
      ['measures', 'g-1 m2', 'measures[].measures@es', 'Dos, mejor dicho.'],
      ['measures', 'g-1 m2', 'measures[].countries', 'Altea (aa)'],
    ],
    lines: {
      'guidelines/g-1.es.md': ['-measures: { m1: "Uno.", m2: "Dos." }', '+measures: { m1: "Uno.", m2: "Dos, mejor dicho." }'],
      'guidelines/g-1.md': ['-measures: [{ id: m1 }, { id: m2 }]', '+measures: [{ id: m1 }, { id: m2, countries: [aa] }]'],
    },
  },
  {
    name: 'a text that looks like a formula',
    cells: [
      ['agreements', 'a-1 p1', 'title@es', "'=Minutas+1"],
      ['agreements', 'a-1 p1', 'title@en', '- Minutes'],
    ],
    lines: {
      'agreements/a-1.en.md': ['-title: "Minutes for all"', '+title: "- Minutes"'],
      'agreements/a-1.es.md': ['-title: "Minutas para todos"', '+title: "=Minutas+1"'],
    },
  },
  {
    name: 'the same in both rows of an agreement',
    cells: [
      ['agreements', 'a-1 p1', 'scope', 'context'],
      ['agreements', 'a-1 p2', 'scope', 'context'],
    ],
    lines: { 'agreements/a-1.md': ['-scope: direct', '+scope: context'] },
  },
  {
    name: 'in one row of two',
    cells: [['agreements', 'a-1 p2', 'text-known', 'excerpt']],
    lines: { 'agreements/a-1.md': ['-text-known: whole', '+text-known: excerpt'] },
  },
  {
    name: 'blanks and the manner of naming alone',
    cells: [
      ['agreements', 'a-1 p1', 'title@es', '  Minutas para todos '],
      ['agreements', 'a-1 p1', 'act.body', 'consejo'],
      ['agreements', 'a-1 p1', 'adopted', '11 de mayo de 2020'],
      ['agreements', 'a-1 p1', 'countries', 'aa; bb'],
    ],
    lines: {},
  },
  {
    name: 'a row that is gone',
    cells: [['agreements', 'a-1 p1', 'scope', 'context']],
    then: gone('agreements', { row: 'a-2' }),
    lines: { 'agreements/a-1.md': ['-scope: direct', '+scope: context'] },
  },
  {
    name: 'a column that is gone',
    cells: [['agreements', 'a-2', 'scope', 'direct']],
    then: gone('agreements', { column: 'countries' }),
    lines: { 'agreements/a-2.md': ['-scope: "context"', '+scope: "direct"'] },
  },
];

/** The workbook after an edit. */
export function editedWorkbook(written: Written, { cells = [], then }: Edit): Uint8Array {
  const bytes = withCells(written, cells);
  return then ? then({ ...written, bytes }) : bytes;
}
