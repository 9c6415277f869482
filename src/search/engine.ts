import { narrow, valuesAt, type FacetCount, type FacetTable, type Filters } from './facets.ts';
import type { FacetName } from './documents.ts';
import type { ShownDocument } from './index-files.ts';
import { KIND_WEIGHTS } from './kind-weights.ts';
import { bestPassage, createMatcher, markText, type Piece } from './passage.ts';
import { KEY_TERMS, parseQuery, QUERY_LENGTH, type Wish } from './query.ts';
import { IndexStore, type ReadFile } from './store.ts';
import { joinKey, termOf } from './words.ts';
import { answerWish, intersect, type Answered, type FindNear, type Scores } from './wish-scores.ts';

export interface Hit extends Omit<ShownDocument, 'passages' | 'title'> {
  kind: string;
  title: readonly Piece[];
  passage: readonly Piece[];
}

export interface Answer {
  /** How many documents were found, after the filters. */
  total: number;
  hits: readonly Hit[];
  facets: Record<FacetName, FacetCount[]>;
  /** Words that stand nowhere, and what they were taken for. */
  corrections: readonly { typed: string; meant: string }[];
  /** True where no document has all words, and these have the most of them. */
  partial: boolean;
  /** True where the query was longer than is searched. */
  cut: boolean;
}

export interface Engine {
  search(typed: string, filters: Filters, limit: number): Promise<Answer>;
  /** Reads what the first query will need. */
  warm(): Promise<unknown>;
}

/** An exact code or number stands before everything else. */
const KEY_BONUS = 1000;
/** Scores that differ by less are equal, and the newer document goes first. */
const TIE = 1e-3;

/** Documents with most of the wishes, where none has all. */
function mostWishes(answers: readonly Answered[]): Map<number, number> {
  const counts = new Map<number, number>();
  const sums = new Map<number, number>();
  for (const { scores } of answers) {
    for (const [id, score] of scores) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      sums.set(id, (sums.get(id) ?? 0) + score);
    }
  }
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  return new Map([...sums].filter(([id]) => counts.get(id) === most));
}

/** The query as it was probably meant. */
function correctedTerms(wishes: readonly Wish[], answers: readonly Answered[]): string[] {
  return wishes.flatMap(({ ways }, at) => {
    const { corrected } = answers[at]!;
    return corrected === undefined ? ways[0]!.terms : [termOf(corrected)];
  });
}

function ranked(scores: Scores, keyed: Scores, { kind }: FacetTable): number[] {
  const weights = kind.values.map((value) => KIND_WEIGHTS[value] ?? 1);
  const final = new Map<number, number>();
  for (const [id, score] of scores) {
    const weighted = score * weights[valuesAt(kind, id)[0]!]!;
    final.set(id, Math.round((weighted + (keyed.has(id) ? KEY_BONUS : 0)) / TIE));
  }
  return [...final.keys()].sort((a, b) => final.get(b)! - final.get(a)! || a - b);
}

/** The search of one language over its published files: the same in the worker of a browser and in Node. */
export function createEngine(read: ReadFile, createNear: (words: readonly string[]) => FindNear): Engine {
  const store = new IndexStore(read);
  let near: Promise<FindNear> | undefined;
  const nearWords = () => (near ??= store.words().then(createNear));

  async function keyScores(terms: readonly string[]): Promise<Scores> {
    return terms.length === 0 || terms.length > KEY_TERMS ? new Map() : store.scores(joinKey(terms), false, ['keys']);
  }

  async function find(typed: string): Promise<{ scores: Scores; keyed: Scores; answers: Answered[]; partial: boolean }> {
    const { wishes, terms } = parseQuery(typed);
    let keyed = await keyScores(terms);
    let answers = await Promise.all(wishes.map((wish) => answerWish(store, wish, nearWords, false)));
    let scores = intersect(answers.map((answer) => answer.scores));
    let partial = false;
    if (scores.size === 0 && keyed.size === 0 && wishes.length > 1) {
      const forgiven = await Promise.all(wishes.map((wish) => answerWish(store, wish, nearWords, true)));
      scores = intersect(forgiven.map((answer) => answer.scores));
      if (scores.size > 0) answers = forgiven;
      else [scores, partial] = [mostWishes(answers), true];
    }
    if (answers.some(({ corrected }) => corrected)) keyed = await keyScores(correctedTerms(wishes, answers));
    for (const [id, score] of keyed) if (!scores.has(id)) scores.set(id, score);
    return { scores, keyed, answers, partial };
  }

  async function shown(id: number, facets: FacetTable, answers: readonly Answered[]): Promise<Hit> {
    const { passages, title, ...rest } = await store.document(id);
    const matcher = createMatcher(
      answers.flatMap(({ terms }) => terms),
      answers.flatMap(({ prefixes }) => prefixes),
    );
    const kind = facets.kind.values[valuesAt(facets.kind, id)[0]!]!;
    return { ...rest, kind, title: markText(title, matcher), passage: bestPassage(passages, matcher) };
  }

  return {
    warm: () => store.facets(),
    async search(typed, filters, limit) {
      const [facets, manifest] = await Promise.all([store.facets(), store.manifest()]);
      const nothingTyped = typed.trim() === '';
      const { scores, keyed, answers, partial } = nothingTyped
        ? { scores: new Map<number, number>(), keyed: new Map<number, number>(), answers: [], partial: false }
        : await find(typed);
      const all = nothingTyped && Object.values(filters).some((values) => values.length > 0);
      const candidates = all ? Array.from({ length: manifest.count }, (_, id) => id) : ranked(scores, keyed, facets);
      const { passed, counts } = narrow(facets, candidates, filters);
      return {
        total: passed.length,
        hits: await Promise.all(passed.slice(0, limit).map((id) => shown(id, facets, answers))),
        facets: counts,
        corrections: answers.flatMap(({ corrected }, at) =>
          corrected === undefined ? [] : [{ typed: parseQuery(typed).wishes[at]!.text, meant: corrected }],
        ),
        partial,
        cut: typed.length > QUERY_LENGTH,
      };
    },
  };
}
