import { demoEntries } from '#demo/demo-entries.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import type { ArchivedRecord } from '#domain/news/model.ts';

/** Words of texts that are taken back: nothing may say them again. */
export const TAKEN_BACK = ['PALABRAS-RETIRADAS', 'palabras-retiradas'] as const;
/** A free text that was wrong and was put right: it may hold what nobody should read again. */
export const WRONG_TEXT = 'Método con un dato que sobra';

type Record15 = Map<string, AnyEntry>;
type Edit = (record: Record15) => void;

const change =
  (key: string, edit: (entry: AnyEntry) => Record<string, unknown>): Edit =>
  (record) => {
    const entry = record.get(key)!;
    record.set(key, { ...entry, ...edit(entry) } as AnyEntry);
  };
const facts = (key: string, edit: (own: Record<string, unknown>) => Record<string, unknown>): Edit =>
  change(key, (entry) => ({ facts: { ...entry.facts, ...edit(entry.facts as Record<string, unknown>) } }));
const copy =
  (from: string, id: string, own: Record<string, unknown>, words?: AnyEntry['words']): Edit =>
  (record) => {
    const entry = record.get(from)!;
    record.set(`${entry.collection}/${id}`, { ...entry, id, facts: { ...entry.facts, ...own }, ...(words && { words }) } as AnyEntry);
  };
const remove =
  (key: string): Edit =>
  (record) =>
    void record.delete(key);
const level = (value: string) => (own: Record<string, unknown>) => ({
  assessments: (own.assessments as { level?: string }[]).map((item, at) => (at === 0 ? { ...item, level: value } : item)),
});
const REASON = { es: 'La organización envió el dato correcto.', en: 'The organisation sent the right fact.' };

/** What is done to the content in each month, from the second; the first is the demonstration as it is. */
const EDITS: readonly (readonly Edit[])[] = [
  [],
  [copy('reports/demo-report-01', 'nuevo-a-tiempo', { title: 'Reporte a tiempo', filed: '2025-10-12', period: '2025-Q3' })],
  [
    copy(
      'meetings/demo-grcm-1',
      'reunion-tardia',
      { held: '2024-03-05' },
      { es: { title: 'Reunión tardía', summary: 'x' }, en: { title: 'Late meeting', summary: 'x' } },
    ),
  ],
  [facts('reports/demo-report-01', level('partial'))],
  [facts('reports/demo-report-01', (own) => ({ ...level('pending')(own), corrections: [{ on: '2026-01-20', reason: REASON }] }))],
  [
    change('parties/gt-laboral', (entry) => ({
      words: {
        es: { ...entry.words.es, title: 'Grupo de trabajo sobre empleo' },
        en: { ...entry.words.en, title: 'Working group on employment' },
      },
    })),
  ],
  [
    copy('reports/demo-report-01', `de-${TAKEN_BACK[1]}`, {
      title: TAKEN_BACK[0],
      filed: '2026-03-10',
      period: '2025-Q4',
      method: TAKEN_BACK[0],
    }),
  ],
  [facts(`reports/de-${TAKEN_BACK[1]}`, level('full'))],
  [remove(`reports/de-${TAKEN_BACK[1]}`)],
  [
    facts('agreements/demo-net-3', (own) => ({
      stages: [...(own.stages as unknown[]), { stage: 'closed', on: '2026-06-15', outcome: 'superseded' }],
    })),
  ],
  [facts('reports/nuevo-a-tiempo', () => ({ method: WRONG_TEXT }))],
  [facts('reports/nuevo-a-tiempo', () => ({ method: 'Método limpio' }))],
  [remove('proposals/demo-propuesta-3')],
  [facts('proposals/demo-propuesta-1', (own) => ({ notes: own.notes, themes: [] }))],
  [copy('replies/demo-reply-01', 'replica-a-tiempo', { filed: '2026-11-11' })],
];

/** Last days of the fifteen months. */
export const MONTH_ENDS = Array.from({ length: EDITS.length }, (_, at) => new Date(Date.UTC(2025, 9 + at, 0)).toISOString().slice(0, 10));

/** The record at the end of each of fifteen months, in which something is done to the demonstration that news must tell. */
export function fifteenMonths(): ArchivedRecord[] {
  const record: Record15 = new Map(
    demoEntries({ size: 12, seed: 7, asOf: '2025-08-31' }).map((entry) => [`${entry.collection}/${entry.id}`, entry]),
  );
  return EDITS.map((edits, at) => {
    for (const edit of edits) edit(record);
    return { day: MONTH_ENDS[at]!, ledger: new Ledger([...record.values()]) };
  });
}
