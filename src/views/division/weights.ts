import type { EventView, ItemView } from '../model/item.ts';
import type { OccurrenceView, OwedView } from '../model/obligation.ts';

/**
 * How many lines of a page something is worth. Texts are not measured: a page and its twin in the other language are divided at the
 * same places.
 */
export function itemWeight({ summary, facts = [], events = [], notes = [], sources = [], voices = [], meta }: ItemView): number {
  const told = facts.length + events.length + notes.length + sources.length + voices.length;
  return 1 + (summary === undefined ? 0 : 1) + told / 2 + meta.length / 8;
}

export function eventWeight({ links, sources }: EventView): number {
  return 1 + (links.length + sources.length) / 4;
}

export function occurrenceWeight({ evidence, parts, meta }: OccurrenceView): number {
  return 2 + evidence.length + meta.length / 4 + (parts?.names.length ?? 0) / 2;
}

export function owedWeight({ rules, states }: OwedView): number {
  return 1 + states.length / 4 + rules.reduce((sum, rule) => sum + 1 + rule.states.length / 4, 0);
}

/** How high a row stands on a phone, where its cells stand one below the other. */
export function rowHeight(cells: readonly { length: number }[]): number {
  return cells.reduce((sum, { length }) => sum + 0.6 + length / 4, 0);
}

/** Of a row, with what its cells hold. */
export function rowWeight(cells: readonly { length: number }[]): number {
  return 1 + cells.reduce((sum, { length }) => sum + length, 0) / 8;
}
