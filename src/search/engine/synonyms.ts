import search from '#conference/search.json' with { type: 'json' };

/**
 * Words and acronyms of the field that mean the same. In a search each stands for all others of its row, in both languages;
 * country names stand with their demonyms. Written as people write them: the engine folds them.
 */
export const SYNONYMS: readonly { es: readonly string[]; en: readonly string[] }[] = search.synonyms;
