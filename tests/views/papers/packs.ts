import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import type { Paper, PaperBlock, PaperText } from '#papers/paper.ts';
import { createContext } from '#views/context.ts';
import { REAL_LEDGERS } from '../../reader/real-content.ts';

export const asOf = '2026-11-22';
const demo = buildLedger(demoEntries({ seed: 7, size: 60, asOf })).ledger;

export const LEDGERS: [name: string, ledger: Ledger][] = [...REAL_LEDGERS, ['an invented world', demo]];
export const INVENTED = demo;

export const contextOf = (ledger: Ledger, locale: Locale = 'es', day = asOf) =>
  createContext({ ledger, locale, asOf: day, basePath: '/', siteUrl: 'https://example.org' });

/** A ledger of entries in memory, each of which has words. */
export const worded = (entries: readonly unknown[]): Ledger =>
  new Ledger(
    (entries as AnyEntry[]).map((each) => {
      const words = { title: each.id, summary: each.id, act: 'x', measures: { m1: 'm1', m2: 'm2' } };
      return { ...each, words: { es: words, en: words } };
    }) as AnyEntry[],
  );

/** Every line of a block. */
export function linesOf(block: PaperBlock): PaperText[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.parts];
    case 'list':
      return [...block.items];
    case 'table':
      return block.rows.flat();
    default:
      return [];
  }
}

export const textOf = (line: PaperText): string => line.map((piece) => ('mark' in piece ? piece.mark.word : piece.text)).join('');

/** Everything that is read in a paper, line by line. */
export function readAloud({ title, subtitle = '', blocks }: Paper): string[] {
  const heads = blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [block.text]
      : block.kind === 'table'
        ? [block.caption, ...block.head]
        : block.kind === 'blank'
          ? [block.label]
          : [],
  );
  return [title, subtitle, ...heads, ...blocks.flatMap(linesOf).map(textOf)];
}

/** The addresses to which some blocks lead. */
export const addressesIn = (blocks: readonly PaperBlock[]): string[] =>
  blocks.flatMap(linesOf).flatMap((line) => line.flatMap((piece) => ('href' in piece && piece.href !== undefined ? [piece.href] : [])));

/** The blocks below a heading, up to the next one that is as high or higher. */
export function below({ blocks }: Paper, isMeant: (text: string) => boolean): PaperBlock[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && isMeant(block.text));
  if (from === -1) return [];
  const { level } = blocks[from] as Extract<PaperBlock, { kind: 'heading' }>;
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === 'heading' && block.level <= level);
  return to === -1 ? rest : rest.slice(0, to);
}
