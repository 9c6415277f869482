import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Ledger } from '#domain/ledger/ledger.ts';
import type { EntryDraft } from '#forms/draft.ts';
import { filesOf } from '#forms/entry-files.ts';
import type { Block } from '#forms/text/blocks.ts';
import { preview } from '#forms/text/preview.ts';
import { readTyped } from '#forms/text/read-typed.ts';
import { writeMdx } from '#forms/text/write-mdx.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { createContext } from '#views/context.ts';
import { entryView, hasPage } from '#views/entries/index.ts';
import { CONTENT } from '../reader/real-content.ts';
import { previewHtml, withoutIds } from './text-cases.ts';

/** Every kind of block, with signs that a file could read as something else. */
const TEXT: readonly Block[] = [
  ...readTyped(
    [
      '## Qué vimos',
      'Encontramos **una** minuta de *agosto*, <30 % {sin fecha}. Está en https://www.iom.int/a_b.',
      '- en papel\n- por correo',
      '1. se pidió\n2. se recibió',
      '> La reunión se celebró.',
      '| Oficina | ¿La tiene? |\n| --- | --- |\n| Norte | sí |',
      '### Qué falta',
      'La lista de quienes asistieron.',
    ].join('\n\n'),
  ),
  { kind: 'evidence', source: 'Minuta "de agosto"', date: '2026-08', content: readTyped('La minuta nombra a tres partes.') },
  { kind: 'quote', by: 'Minuta & anexo', content: readTyped('Las partes tomaron nota.') },
  { kind: 'note', title: 'Qué es el equipo', content: readTyped('Un grupo de trabajo:\n\n- gobiernos\n- organizaciones') },
];

const TODAY = '2026-11-30';
const EVIDENCE = { title: 'Minuta publicada en agosto', kind: 'document', url: 'https://www.iom.int/' };

/** As the three forms hold them once they are filled in. */
const REPORT: EntryDraft = {
  collection: 'reports',
  id: '2026-q3-minutas',
  facts: {
    title: 'Minutas del equipo tripartito <borrador> {1}',
    lang: 'es',
    organization: 'rrocm',
    period: '2026-Q3',
    filed: TODAY,
    method: 'Leímos las minutas publicadas en agosto.',
    'no-personal-data-checked': TODAY,
    assessments: [
      { subject: 'd-04', level: 'partial', evidence: [EVIDENCE] },
      { subject: 'ins-2016-ninez/m1', norm: 'full', practice: 'pending', country: 'gt', evidence: [EVIDENCE] },
    ],
  },
  words: {},
  body: writeMdx(TEXT, 'es'),
};
const ANSWER: EntryDraft = {
  collection: 'self-assessments',
  id: '2026-gt',
  facts: {
    country: 'gt',
    lang: 'es',
    period: '2026-Q3',
    filed: TODAY,
    assessments: [{ subject: 'd-04', level: 'partial', evidence: [EVIDENCE] }],
  },
  words: { es: { title: 'Lo que hizo Guatemala & más', summary: 'Resumen de lo que se hizo en el trimestre.' } },
};
const REPLY: EntryDraft = {
  collection: 'replies',
  id: '2026-12-gt',
  facts: { to: '2026-q3-minutas', subject: 'ins-2016-ninez/m1', from: 'gt', stance: 'informs', filed: TODAY },
  words: {
    es: {
      title: 'Nota de Guatemala',
      summary: 'La reunión se celebró y se levantó un acta.',
      text: 'El acta está en la oficina <central>.\n\nSe entrega a quien la pida.',
    },
  },
};

/** What the gate of the validator and of the build makes of published content with some drafts beside it. */
function ledgerWith(drafts: readonly EntryDraft[]): Ledger {
  const root = mkdtempSync(join(tmpdir(), 'shown-'));
  try {
    cpSync(CONTENT, root, { recursive: true });
    for (const { path, text } of drafts.flatMap(filesOf)) {
      const file = join(root, path.replace(/^content\//, ''));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const { ledger, problems } = loadLedger(root, { today: TODAY });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    return ledger;
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What stands in a piece of a view, as somebody reads it. */
function said(view: unknown): string {
  if (typeof view === 'string') return view;
  if (Array.isArray(view)) return view.map(said).join('');
  const { text, word, inlines } = view as { text?: string; word?: string; inlines?: unknown };
  return said(text ?? word ?? inlines ?? '');
}

const ledger = ledgerWith([REPORT, ANSWER, REPLY]);
const context = createContext({ ledger, locale: 'es', asOf: TODAY, basePath: '/', siteUrl: 'https://example.org' });

function pageOf({ collection, id }: EntryDraft) {
  const entry = [...ledger.entries()].filter(hasPage).find((own) => own.collection === collection && own.id === id)!;
  const view = entryView(context, entry);
  const content = view.sections.flatMap((section) => section.content);
  return {
    title: view.title,
    facts: Object.fromEntries(view.facts.map(({ label, values }) => [label, said(values)])),
    rows: content.flatMap((piece) => (piece.type === 'table' ? piece.table.rows.map((row) => row.map(said)) : [])),
    html: content.flatMap((piece) => (piece.type === 'html' ? [piece.html] : [])),
    paragraphs: content.flatMap((piece) => (piece.type === 'paragraph' ? [said(piece)] : [])),
    items: content.flatMap((piece) => (piece.type === 'items' ? piece.items.map(({ title }) => said(title)) : [])),
  };
}
const AGREEMENT = ledger.demand('agreements', 'd-04').words.es!.title;

test('a report stands on its page as it was filled in, and its text as the form previewed it', () => {
  const page = pageOf(REPORT);
  expect(page.title).toBe('Minutas del equipo tripartito <borrador> {1}');
  expect(page.facts).toMatchObject({
    Organización: 'RROCM',
    'Período observado': 'tercer trimestre de 2026',
    'Cómo se sabe': 'Leímos las minutas publicadas en agosto.',
    Presentado: '30 de noviembre de 2026',
  });
  expect(page.rows).toEqual([
    [`${AGREEMENT} · La región en conjunto`, 'Parcial', '–', '–', 'Minuta publicada en agosto (documento)'],
    [expect.stringMatching(/ \(m1\) · Guatemala$/), '–', 'Total', 'Pendiente', 'Minuta publicada en agosto (documento)'],
  ]);
  expect(page.html.map(withoutIds)).toEqual([previewHtml(preview(TEXT, 'es'))]);
  for (const tag of ['h2', 'h3', 'strong', 'em', 'a', 'ul', 'ol', 'blockquote', 'table', 'figure', 'aside'])
    expect(page.html[0]).toMatch(new RegExp(`<${tag}[ >]`));
  expect(page.items, 'the reply stands beside what it answers').toEqual(['Nota de Guatemala']);
});

test('so does what a government answers', () => {
  const page = pageOf(ANSWER);
  expect(page.title).toBe('Lo que hizo Guatemala & más');
  expect(page.facts).toEqual({ País: 'Guatemala', 'Período observado': 'tercer trimestre de 2026', Presentado: '30 de noviembre de 2026' });
  expect(page.rows).toEqual([[`${AGREEMENT} · Guatemala`, 'Parcial', 'Minuta publicada en agosto (documento)']]);
});

test('so does a reply', () => {
  const page = pageOf(REPLY);
  expect(page.title).toBe('Nota de Guatemala');
  expect(page.facts).toMatchObject({
    'Quién responde': 'Guatemala',
    Posición: 'Informa',
    'Responde a': 'Minutas del equipo tripartito <borrador> {1}',
    'Qué evalúa': expect.stringMatching(/ \(m1\) TotalPendiente$/) as string,
    Presentado: '30 de noviembre de 2026',
  });
  expect(page.paragraphs).toEqual(['El acta está en la oficina <central>.', 'Se entrega a quien la pida.']);
});
