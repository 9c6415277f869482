import { doorsIn } from './doors.ts';
import { narrow, valuesAt, type FacetColumn, type FacetCount, type Filters } from './facets.ts';
import type { FacetName } from './search-document.ts';
import type { ShownDocument } from './index-files.ts';
import { KIND_WEIGHTS } from './kind-weights.ts';
import { remembering, type FindNear } from './near-words.ts';
import { bestPassage, createMatcher, markText, type Matcher, type Piece } from './passage.ts';
import { KEY_TERMS, parseQuery, QUERY_LENGTH, readSynonyms, type Synonyms, type Clause } from './query.ts';
import { bestOf, inAll, inMost, NO_SCORES, sumOf, type Scores } from './scores.ts';
import { IndexStore, type ReadFile } from './store.ts';
import { joinKey, termOf } from './words.ts';
import { scoreClause, type Answered } from './clause-scores.ts';

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
  /** False where only kinds were counted, because the other facets were not asked for and had not been read yet. */
  complete: boolean;
  /** True where the query was longer than is searched. */
  cut: boolean;
}

export interface Engine {
  /** `complete` also reads the facets; the first results are there sooner without them. */
  search(typed: string, filters: Filters, limit: number, complete: boolean): Promise<Answer>;
}

/** An exact code or number stands before everything else. */
const KEY_BONUS = 1000;
/** The beginning of a short title stands next, from this many letters. */
const BEGUN_BONUS = 100;
const KEY_BEGINNING = 5;
/** Scores that differ by less are equal, and the newer document goes first. */
const TIE = 1e-3;
/** Letters of a word that are too few to be a word of their own. */
const BEGINNING = 3;

/** Whether a clause is the first letters of a word that is still being typed, after other words: no reason to find nothing. */
function isBeginning(clauses: readonly Clause[], at: number): boolean {
  const { prefix, terms } = clauses[at]!.alternatives[0]!;
  return at > 0 && at === clauses.length - 1 && (prefix || terms.at(-1)!.length === 1) && terms.at(-1)!.length <= BEGINNING;
}

/** The terms of a clause as they were probably meant. */
function meantTerms({ asked, corrected }: Answered): readonly string[] {
  return corrected === undefined ? asked : [termOf(corrected)];
}

/** Scores in which the kind of each document counts. */
function weighedByKind({ ids, values }: Scores, kind: FacetColumn): Scores {
  const weights = kind.values.map((value) => KIND_WEIGHTS[value] ?? 1);
  const weighed = new Float32Array(ids.length);
  for (let at = 0; at < ids.length; at++) weighed[at] = values[at]! * weights[valuesAt(kind, ids[at]!)[0]!]!;
  return { ids, values: weighed };
}

/** Of these documents those with the highest scores, the newer (whose id is lower) first on a tie. */
function best(passed: Uint32Array, { ids, values }: Scores, limit: number): number[] {
  const top: { id: number; score: number }[] = [];
  let place = 0;
  for (let next = 0; next < passed.length; next++) {
    const id = passed[next]!;
    while (ids[place]! < id) place++;
    const score = ids[place] === id ? Math.round(values[place]! / TIE) : 0;
    if (top.length === limit && score <= top.at(-1)!.score) continue;
    const at = top.findLastIndex((other) => other.score >= score) + 1;
    top.splice(at, 0, { id, score });
    if (top.length > limit) top.pop();
  }
  return top.map(({ id }) => id);
}

/** The search of one language over its published files: the same in the worker of a browser and in Node. */
export function createEngine(read: ReadFile, createNear: (words: readonly string[]) => FindNear): Engine {
  const store = new IndexStore(read);
  let near: FindNear | undefined;
  let synonyms: Synonyms | undefined;
  const nearWords = async () => {
    if (near) return near;
    const words = await store.words();
    return (near ??= remembering(createNear(words)));
  };

  /** Documents whose code, number or short title is the query; or begins with it, while its last word is being typed. */
  async function keyScores(terms: readonly string[], unfinished: boolean): Promise<Scores> {
    const key = joinKey(terms);
    if (key === '' || terms.length > KEY_TERMS) return NO_SCORES;
    const exact = await store.scores(key, false, ['keys']);
    const begun = unfinished && key.length >= KEY_BEGINNING ? await store.scores(terms.join(''), true, ['keys'], 1) : NO_SCORES;
    const bonus = ({ ids }: Scores, value: number) => ({ ids, values: new Float32Array(ids.length).fill(value) });
    return bestOf([
      { scores: bonus(begun, BEGUN_BONUS), weight: 1 },
      { scores: bonus(exact, KEY_BONUS), weight: 1 },
    ]);
  }

  async function find(typed: string): Promise<{ scores: Scores; keyed: Scores; answers: Answered[]; partial: boolean }> {
    synonyms ??= readSynonyms((await store.manifest()).synonyms);
    const { clauses, terms } = parseQuery(typed, synonyms);
    const doors = doorsIn((await store.manifest()).doors, terms, clauses);
    const unfinished = clauses.at(-1)?.alternatives[0]!.prefix ?? false;
    // Asked for at once: on a slow line each is a way there and back.
    const [own, ...given] = await Promise.all([
      keyScores(terms, unfinished),
      ...clauses.map((clause) => scoreClause(store, clause, nearWords, false)),
    ]);
    let keyed = own;
    let answers = given.filter((answer, at) => answer.scores.ids.length > 0 || !isBeginning(clauses, at));
    let scores = inAll(answers.map((answer) => answer.scores));
    let partial = false;
    if (scores.ids.length === 0 && keyed.ids.length === 0 && clauses.length > 1) {
      // What a page is named by was not mistyped.
      const forgiven =
        doors.ids.length > 0
          ? []
          : await Promise.all(
              clauses.filter((_, at) => answers.includes(given[at]!)).map((clause) => scoreClause(store, clause, nearWords, true)),
            );
      scores = inAll(forgiven.map((answer) => answer.scores));
      if (scores.ids.length > 0) answers = forgiven;
      else [scores, partial] = [inMost(answers.map((answer) => answer.scores)), true];
    }
    if (answers.some(({ corrected }) => corrected)) keyed = await keyScores(answers.flatMap(meantTerms), false);
    return { scores, keyed: sumOf([keyed, doors].map((own) => ({ scores: own, weight: 1 }))), answers, partial };
  }

  async function shown(id: number, kinds: FacetColumn, matcher: Matcher): Promise<Hit> {
    const { passages, title, ...rest } = await store.document(id);
    const kind = kinds.values[valuesAt(kinds, id)[0]!]!;
    return { ...rest, kind, title: markText(title, matcher), passage: bestPassage(passages, matcher) };
  }

  return {
    async search(typed, filters, limit, complete) {
      const filtered = Object.values(filters).some((values) => values.length > 0);
      const [facets, { count, kind }] = await Promise.all([store.facets(complete || filtered), store.manifest()]);
      const { scores, keyed, answers, partial } = await find(typed);
      const all = filtered && typed.trim() === '';
      const whole = sumOf([
        { scores: weighedByKind(scores, kind), weight: 1 },
        { scores: keyed, weight: 1 },
      ]);
      const candidates = all ? Uint32Array.from({ length: count }, (_, id) => id) : whole.ids;
      const { passed, counts } = narrow(facets, candidates, filters);
      const matcher = createMatcher(
        answers.flatMap(({ terms }) => terms),
        answers.flatMap(({ prefixes }) => prefixes),
      );
      return {
        total: passed.length,
        hits: await Promise.all(best(passed, whole, limit).map((id) => shown(id, kind, matcher))),
        facets: counts,
        corrections: answers.flatMap(({ typed: word, corrected }) => (corrected === undefined ? [] : [{ typed: word, meant: corrected }])),
        partial,
        complete: 'year' in facets,
        cut: typed.length > QUERY_LENGTH,
      };
    },
  };
}
