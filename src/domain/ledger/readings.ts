import type { Facts } from '../schemas/index.ts';
import type { Confidence } from '../schemas/vocabulary.ts';
import type { Ledger } from './ledger.ts';

/**
 * How a fact was read in one source: a mark of the pair, since one fact may stand in an original and in the press. An excerpt
 * never counts as the whole text. `working-document`: one of the documents that are not published, so that no reader can open it.
 */
export const READINGS = [
  'original',
  'original-excerpt',
  'copy',
  'copy-excerpt',
  'press',
  'press-excerpt',
  'working-document',
  'not-read',
  'inferred',
  'general',
] as const;
export type Reading = (typeof READINGS)[number];

type Source = Pick<Facts<'sources'>, 'kind' | 'read'>;

/** The reading of a fact in a source. What the fact says of itself can only lower what the kind of source allows. */
export function readingOf({ kind, read }: Source, confidence: Confidence): Reading {
  if (confidence === 'inferred' || confidence === 'general') return confidence;
  if (read === 'not-read') return 'not-read';
  if (kind === 'seed') return 'working-document';
  const whole = kind === 'press' ? 'press' : kind === 'mirror' || confidence === 'mirror' ? 'copy' : 'original';
  return read === 'whole' ? whole : `${whole}-excerpt`;
}

/** True where all of some sources are working documents that are not published. */
export function restOnWorkingDocuments(ledger: Ledger, sources: readonly { id: string }[]): boolean {
  return sources.length > 0 && sources.every(({ id }) => ledger.get('sources', id)?.facts.kind === 'seed');
}
