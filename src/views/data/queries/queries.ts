import { asksForSomething } from '#domain/acts/acts.ts';
import { answerableIn, deliverablesOf } from '#domain/acts/deliverables.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { assessmentsIn } from '#domain/voices/assessments.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import type { QueryWords } from '#i18n/open-data/queries.es.ts';
import type { ViewContext } from '../../context.ts';
import { codeOf } from '../../names.ts';
import { obligationsOf } from '../../obligations/obligations.ts';
import { filledTables } from '../tables/registry.ts';
import { inOrder, tallied, type Answer, type AnswerRow } from './answer.ts';

type QueryName = keyof QueryWords['queries'];

/** A question in SQL over the Parquet files of the archive, and its answer as this program works it out, without that engine. */
export interface WorkedQuery {
  name: QueryName;
  /** @param locale of the words that it asks for */
  sql: (locale: Locale) => string;
  answer: (context: ViewContext) => Answer;
}

/** Rows of a question that has more than anybody reads. */
const MOST = 10;

const asked: WorkedQuery = {
  name: 'asked',
  sql: () => `SELECT record_state, count(*) AS acts
FROM 'agreements.parquet'
WHERE asks
GROUP BY record_state
ORDER BY acts DESC, record_state`,
  answer: ({ ledger }) => ({
    columns: ['record_state', 'acts'],
    rows: tallied(
      ledger
        .all('agreements')
        .filter(asksForSomething)
        .map((act) => [recordStateOf(ledger, act)]),
    ),
  }),
};

const dates: WorkedQuery = {
  name: 'dates',
  sql: () => `SELECT a.code, d.due_on, a.record_state
FROM 'agreements_deliverables.parquet' AS d
JOIN 'agreements.parquet' AS a ON a.id = d.entry
WHERE d.due_on_latest < d.as_of
ORDER BY d.due_on_latest DESC, a.id, d.position
LIMIT ${MOST}`,
  answer: ({ ledger, asOf }) => {
    const passed = ledger.all('agreements').flatMap((act) =>
      deliverablesOf(act).flatMap(({ due }, at) => {
        const latest = due?.on === undefined ? undefined : edtf(due.on).to;
        return latest !== undefined && latest < asOf ? [{ act, on: due!.on!, latest, at }] : [];
      }),
    );
    const sorted = inOrder(passed, ({ latest, act, at }) => [[latest, -1], act.id, at]).slice(0, MOST);
    return {
      columns: ['code', 'due_on', 'record_state'],
      rows: sorted.map(({ act, on }) => [codeOf(act) ?? null, on, recordStateOf(ledger, act)]),
    };
  },
};

const askedOf: WorkedQuery = {
  name: 'asked-of',
  sql: (locale) => `WITH named AS (
  SELECT entry, unnest(list_concat(leads, does)) AS party
  FROM 'agreements_deliverables.parquet'
)
SELECT party, p.title_${locale} AS title, count(DISTINCT entry) AS acts
FROM named
JOIN 'parties.parquet' AS p ON p.id = party
GROUP BY party, title
ORDER BY acts DESC, party
LIMIT ${MOST}`,
  answer: ({ ledger, locale }) => {
    const named = ledger.all('agreements').flatMap((act) => answerableIn(act));
    const titleOf = (party: string) => ledger.demand('parties', party).words[locale]?.title ?? null;
    return { columns: ['party', 'title', 'acts'], rows: tallied(named.map((party) => [party, titleOf(party)])).slice(0, MOST) };
  },
};

const voices: WorkedQuery = {
  name: 'voices',
  sql: () => `SELECT subject, country, voice, author, aspect, level, period
FROM 'assessments.parquet'
WHERE country IS NOT NULL
WINDOW same AS (PARTITION BY subject, country)
QUALIFY min(voice) OVER same <> max(voice) OVER same
ORDER BY subject, country, voice, author, period, aspect, level
LIMIT ${MOST}`,
  answer: ({ ledger }) => {
    const placed = assessmentsIn(ledger).filter(({ country }) => country !== undefined);
    const groups = Map.groupBy(placed, ({ subject, country }) => `${subject} ${country}`);
    const told = [...groups.values()].filter((same) => new Set(same.map(({ voice }) => voice)).size > 1).flat();
    const rows = told.map((said): AnswerRow => [
      said.subject,
      said.country!,
      said.voice,
      said.author,
      said.aspect,
      said.level,
      said.period,
    ]);
    const [subject, country, voice, author, aspect, level, period] = [0, 1, 2, 3, 4, 5, 6];
    const keys = [subject, country, voice, author, period, aspect, level] as number[];
    return {
      columns: ['subject', 'country', 'voice', 'author', 'aspect', 'level', 'period'],
      rows: inOrder(rows, (row) => keys.map((at) => row[at]!)).slice(0, MOST),
    };
  },
};

const read: WorkedQuery = {
  name: 'read',
  sql: () => `SELECT text_known, count(*) AS acts
FROM 'agreements.parquet'
GROUP BY text_known
ORDER BY acts DESC, text_known`,
  answer: ({ ledger }) => ({
    columns: ['text_known', 'acts'],
    rows: tallied(ledger.all('agreements').map(({ facts }) => [facts['text-known']])),
  }),
};

const rules: WorkedQuery = {
  name: 'rules',
  sql: () => `SELECT rule, state, count(*) AS cases
FROM 'obligations.parquet'
WHERE judged
GROUP BY rule, state
ORDER BY cases DESC, rule, state
LIMIT ${MOST}`,
  answer: (context) => ({
    columns: ['rule', 'state', 'cases'],
    rows: tallied(
      obligationsOf(context).rules.flatMap(({ rule, occurrences }) =>
        occurrences.filter(isJudged).map(({ state }): AnswerRow => [rule, state]),
      ),
    ).slice(0, MOST),
  }),
};

const sources: WorkedQuery = {
  name: 'sources',
  sql: (locale) => `SELECT s.code, coalesce(s.title_${locale}, s.title_${locale === 'es' ? 'en' : 'es'}) AS title,
  count(DISTINCT (r.collection, r.entry)) AS entries
FROM 'source_references.parquet' AS r
JOIN 'sources.parquet' AS s ON s.id = r.source
GROUP BY s.id, s.code, title
ORDER BY entries DESC, s.id
LIMIT 5`,
  answer: (context) => {
    const { ledger, locale } = context;
    const references = filledTables(context).find(({ name }) => name === 'source_references')!;
    const [collection, entry, source] = ['collection', 'entry', 'source'].map((name) =>
      references.columns.findIndex((column) => column.name === name),
    ) as [number, number, number];
    const pairs = new Map(references.rows.map((row) => [`${row[source]} ${row[collection]} ${row[entry]}`, row[source] as string]));
    const rows = tallied([...pairs.values()].map((id) => [id])).slice(0, 5);
    return {
      columns: ['code', 'title', 'entries'],
      rows: rows.map(([id, entries]) => {
        const named = ledger.demand('sources', id as string);
        const words = named.words[locale] ?? named.words[locale === 'es' ? 'en' : 'es'];
        return [codeOf(named) ?? null, words?.title ?? null, entries!];
      }),
    };
  },
};

/** Questions in the order of the page: first those that a journalist asks. */
export const WORKED_QUERIES: readonly WorkedQuery[] = [asked, dates, askedOf, voices, read, rules, sources];
