import type { z } from 'zod';

/**
 * What a collection of content holds: the facts of its record file and the words of its translations. A list of facts whose
 * items have a local id gets its words in the map of the same name; `wordLists` says where each list stands in the facts.
 */
export interface CollectionSchema {
  facts: z.ZodObject;
  words: z.ZodObject | undefined;
  wordLists: Record<string, readonly string[]>;
  /** Likewise, for maps that may leave items out: what a text does not say has no words. */
  someWords?: Record<string, readonly string[]>;
}
