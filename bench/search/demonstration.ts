// Ten thousand invented documents, the same in every run: plainly fictional words in sentences of the usual length.
import type { SearchDocument } from '../../src/search/engine/search-document.ts';
import { keysOf } from '../../src/search/engine/words.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const STARTS = ['ba', 'ca', 'co', 'de', 'fi', 'ga', 'in', 'lu', 'ma', 'me', 'no', 'pe', 'pro', 're', 'sa', 'ta', 'tra', 'ví', 'zo', 'ñe'];
const MIDDLES = ['ra', 'li', 'mon', 'ter', 'gui', 'sen', 'do', 'pla', 'ri', 'cu', 'ní', 'bo', 'van', 'ces', 'tri', 'lo', 'fe', 'mi'];
const ENDS = ['ción', 'dad', 'miento', 'ra', 'do', 'na', 'ble', 'tor', 'la', 'co', 'sión', 'za', 'no', 'ría', 'nte', 'go', 'sa', 'po'];

const VOCABULARY = 12_000;
const WORDS = { title: [5, 10], summary: [30, 45], body: [110, 190] } as const;
const KINDS = ['agreements', 'proposals', 'guidelines', 'reports', 'meetings', 'inputs', 'practices', 'sources'];
const LEVELS = ['no-information', 'pending', 'partial', 'substantial', 'full'];

function invent(random: () => number): string[] {
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const middle = Array.from({ length: Math.floor(random() * 3) }, () => pick(MIDDLES)).join('');
    words.add(pick(STARTS) + middle + pick(ENDS));
  }
  return [...words];
}

/** Invented documents whose words are as unevenly common as those of a language (Zipf's law). */
export function demonstrationDocuments(count: number, seed: number): SearchDocument[] {
  const random = randomFrom(seed);
  const words = invent(random);
  const total = words.reduce((sum, _, rank) => sum + 1 / (rank + 8), 0);
  const limits: number[] = [];
  words.reduce((sum, _, rank) => (limits[rank] = sum + 1 / (rank + 8) / total), 0);
  const word = () => {
    const wanted = random();
    let low = 0;
    let high = limits.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (limits[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low]!;
  };
  const text = ([least, most]: readonly [number, number]) =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, word).join(' ');
  const some = (name: string, of: number, least: number, most: number) =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, () => `${name}-${1 + Math.floor(random() * of)}`);
  const documents = Array.from({ length: count }, (_, at): SearchDocument => {
    const year = String(1996 + Math.floor(random() * 31));
    const kind = KINDS[Math.floor(random() * KINDS.length)]!;
    const code = `${kind[0]!.toUpperCase()}X-${String(at + 1).padStart(5, '0')}`;
    const facets = {
      kind: [kind],
      country: [...new Set(some('pais', 11, 0, 2))],
      network: some('red', 7, 0, 1),
      theme: [...new Set(some('tema', 18, 1, 2))],
      level: kind === 'agreements' ? [LEVELS[Math.floor(random() * LEVELS.length)]!] : [],
      year: [year],
    };
    return {
      id: `demo/${at + 1}`,
      href: `/demo/${at + 1}/`,
      code,
      title: text(WORDS.title),
      meta: [year],
      keys: keysOf(code),
      codes: code,
      names: [...facets.country, ...facets.network, ...facets.theme, year].join(' · '),
      summary: [text(WORDS.summary)],
      body: [text(WORDS.body)],
      facets,
      date: year,
    };
  });
  return documents.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Queries over them: words of titles and texts, some mistyped, some half typed, some codes. */
export function demonstrationQueries(documents: readonly SearchDocument[], count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, (_, at) => {
    const document = pick(documents);
    const title = document.title.split(' ');
    const from = Math.floor(random() * (title.length - 2));
    switch (at % 5) {
      case 0:
        return title.slice(from, from + 2).join(' ');
      case 1:
        return pick(document.body[0]!.split(' '));
      case 2:
        return document.code!;
      case 3: {
        const word = [...title].sort((a, b) => b.length - a.length)[0]!;
        const place = 2 + Math.floor(random() * (word.length - 3));
        return word.slice(0, place) + word.slice(place + 1);
      }
      default:
        return `${pick(title)} ${pick(document.body[0]!.split(' '))} ${pick(document.body[0]!.split(' '))}`;
    }
  });
}
