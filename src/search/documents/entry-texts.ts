import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import type { ViewContext } from '#views/context.ts';
import { headingOf, wordsOf } from '#views/names.ts';

/** Words that other fields of the index already hold. */
const ELSEWHERE: ReadonlySet<string> = new Set(['title', 'summary', 'measures', 'act', 'short', 'expansion']);

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(sentences) : [];
}

function restOf(words: object): string[] {
  return Object.entries(words).flatMap(([key, value]) => (ELSEWHERE.has(key) ? [] : sentences(value)));
}

interface Ranked {
  summary: string[];
  body: string[];
}

function reportTexts({ facts, body }: Entry<'reports'>): Ranked {
  const evidence = facts.assessments.flatMap((item) => (item.evidence ?? []).map(({ title }) => title));
  return {
    summary: sentences(facts.summary),
    body: [...(body?.text ?? '').split(/\n+/), ...sentences(facts.place?.region), facts.method, ...evidence].filter((text) => text !== ''),
  };
}

/** What the documentary record says of an agreement stands on the agreement's page, and is found with it. */
function recordTexts(context: ViewContext, agreement: string): string[] {
  return context.ledger
    .all('records')
    .filter(({ facts }) => facts.documented.some(({ subject }) => subject === agreement))
    .flatMap((record) => {
      const { words } = wordsOf(context, record);
      // On a past day only the words of what was documented by then are shown.
      if (record.earlier) {
        const shown = record.facts.documented.flatMap(({ evidence = [] }) => evidence.map(({ id }) => words.evidence?.[id] ?? ''));
        return shown.filter((text) => text !== '');
      }
      return [words.summary, ...restOf(words)];
    });
}

function namesUsed(entry: AnyEntry): string[] {
  return entry.collection === 'parties' ? (entry.facts.names ?? []).map(({ text }) => text) : [];
}

/** The sentences of an entry in two ranks: summary and measures, then everything else that its page shows. */
export function entryTexts(context: ViewContext, entry: AnyEntry): Ranked {
  if (entry.collection === 'reports') return reportTexts(entry);
  const { words } = wordsOf(context, entry as Entry<'guidelines'>);
  const reports = context.ledger.mentionsOf(entry).filter(({ from }) => from.collection === 'reports');
  return {
    summary: [...sentences(words.summary), ...sentences(words.measures)],
    body: [
      ...restOf(words),
      ...namesUsed(entry),
      ...(entry.collection === 'agreements' ? recordTexts(context, entry.id) : []),
      ...reports.map(({ from }) => headingOf(context, from).title),
    ],
  };
}
