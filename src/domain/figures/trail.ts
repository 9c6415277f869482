import { asksForSomething, stagesOf } from '../acts/acts.ts';
import { datedDeliverables, writtenDue, type Timeliness } from '../agreements/timeliness.ts';
import { compareText } from '../compare-text.ts';
import { elapsed } from '../dates/calendar.ts';
import { compareEdtf, edtf } from '../dates/edtf.ts';
import type { Entry } from '../ledger/entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RecordState } from '../schemas/vocabulary.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { assessmentsAbout } from '../voices/assessments.ts';
import { documentedOf, recordStateOf } from '../voices/documented.ts';
import { repliesAbout } from '../voices/replies.ts';

/** A dated document of the record: whether it shows something of what the act asked for, or only speaks of it. */
interface TrailDocument {
  /** EDTF, as its source gives it. */
  date: string;
  shows: boolean;
}

/** What a party said of the act: each in its own voice, on the day on which it was filed. */
interface TrailStatement {
  by: 'self-assessments' | 'reports' | 'replies';
  entry: string;
  filed: string;
}

/**
 * How the line of an act ends: it was done or closed, so that nothing is left to look for; news was looked for and none is
 * later than the last mark (`silent`); nobody has looked yet and nobody has spoken (`unsearched`).
 */
type TrailEnd = 'over' | 'silent' | 'unsearched';

/** The line of one act that asked for something. */
export interface TrailAct {
  id: string;
  theme: string;
  adopted: string;
  state: RecordState;
  /** Oldest first; none that ended before the act was adopted. */
  documents: readonly TrailDocument[];
  /** Oldest first. */
  statements: readonly TrailStatement[];
  /** Dates that the text sets (EDTF), each once, with whether they were kept. */
  dues: readonly { date: string; status: Timeliness }[];
  /** The latest date of a document or statement; undefined where there is none. */
  last: string | undefined;
  end: TrailEnd;
  /** When it was withdrawn or superseded: its line ends there. */
  closed: string | undefined;
  /** Whole years from the last news, or from its adoption, to the day, where its line ends in silence. */
  silentYears: number | undefined;
}

/** A presidency beneath the lines, by the year of its meeting. */
interface TrailTerm {
  id: string;
  country: string;
  year: number;
  announced: boolean;
}

export interface Trail {
  /** Themes with the most acts first, then those of few acts together, without a name. */
  groups: readonly { theme: string | undefined; acts: readonly TrailAct[] }[];
  terms: readonly TrailTerm[];
  /** First and last year that the picture shows; undefined without any act. */
  span: { from: number; to: number } | undefined;
}

/** Fewer acts than this are no group of their own. */
const FEWEST = 3;

function documentsOf(ledger: Ledger, { id, facts }: Entry<'agreements'>, asOf: string): TrailDocument[] {
  const { from } = edtf(facts.adopted);
  const { evidence = [] } = documentedOf(ledger, id)?.act ?? {};
  return evidence
    .flatMap(({ date, state }) => (date === undefined ? [] : [{ date, shows: state !== undefined }]))
    .filter(({ date }) => edtf(date).to >= from && edtf(date).from <= asOf)
    .sort((a, b) => compareEdtf(a.date, b.date));
}

/** Whoever says that nothing is known brings no news. */
function statementsOf(ledger: Ledger, id: string, asOf: string): TrailStatement[] {
  const spoken = assessmentsAbout(ledger, id).filter(({ level }) => level !== 'no-information');
  const record = documentedOf(ledger, id)?.record;
  const answered = [...spoken, ...(record ? [{ entry: record, subject: id }] : [])];
  const statements = [
    ...spoken.map(({ entry, filed }): TrailStatement => ({ by: entry.collection, entry: entry.id, filed })),
    ...answered
      .flatMap((own) => repliesAbout(ledger, own))
      .map((entry): TrailStatement => ({ by: 'replies', entry: entry.id, filed: entry.facts.filed })),
  ].filter(({ filed }) => filed <= asOf);
  const once = new Map(statements.map((statement) => [`${statement.by}/${statement.entry}`, statement]));
  return [...once.values()].sort((a, b) => compareText(a.filed, b.filed) || compareText(a.entry, b.entry));
}

function duesOf(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): TrailAct['dues'] {
  const dues = datedDeliverables(ledger, agreement, asOf).flatMap(({ deliverable, status }) => {
    const date = writtenDue(ledger, deliverable);
    return date === undefined ? [] : [{ date, status }];
  });
  return [...new Map(dues.map((due) => [due.date, due])).values()].sort((a, b) => compareEdtf(a.date, b.date));
}

function latest(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>((last, date) => (last === undefined || edtf(date).to >= edtf(last).to ? date : last), undefined);
}

function actOf(ledger: Ledger, agreement: Entry<'agreements'>, asOf: string): TrailAct {
  const { id, facts } = agreement;
  const state = recordStateOf(ledger, agreement);
  const documents = documentsOf(ledger, agreement, asOf);
  const statements = statementsOf(ledger, id, asOf);
  const last = latest([...documents.map(({ date }) => date), ...statements.map(({ filed }) => filed)]);
  const close = stagesOf(agreement).find(({ outcome }) => outcome !== undefined);
  const searched = state !== 'no-record' || statements.length > 0;
  const since = latest([edtf(facts.adopted).to, edtf(last ?? facts.adopted).to])!;
  const end = state === 'done' || close ? 'over' : searched ? 'silent' : 'unsearched';
  return {
    id,
    theme: facts.themes[0]!,
    adopted: facts.adopted,
    state,
    documents,
    statements,
    dues: duesOf(ledger, agreement, asOf),
    last,
    end,
    closed: close?.on,
    silentYears: end !== 'silent' ? undefined : since < asOf ? elapsed(since, asOf).years : 0,
  };
}

const isOlder = (a: TrailAct, b: TrailAct) => compareEdtf(a.adopted, b.adopted) || compareText(a.id, b.id);

function grouped(acts: readonly TrailAct[]): Trail['groups'] {
  const themes = [...Map.groupBy(acts, ({ theme }) => theme)].sort(
    ([first, a], [second, b]) => b.length - a.length || compareText(first, second),
  );
  const few = themes.filter(([, own]) => own.length < FEWEST);
  // One small group beside large ones keeps its name.
  const own = few.length > 1 ? themes.filter(([, { length }]) => length >= FEWEST) : themes;
  const rest = few.length > 1 ? few.flatMap(([, small]) => small) : [];
  return [
    ...own.map(([theme, group]) => ({ theme, acts: group.sort(isOlder) })),
    ...(rest.length > 0 ? [{ theme: undefined, acts: rest.sort(isOlder) }] : []),
  ];
}

/**
 * Every act that asked for something, from its adoption to the last that is known of it, on a day. What was withdrawn,
 * superseded or done ends there; what nobody has looked for yet is told apart from what was looked for and not found.
 *
 * @param asOf ISO day
 */
export function computeTrail(ledger: Ledger, asOf: string): Trail {
  const acts = ledger
    .all('agreements')
    .filter((agreement) => asksForSomething(agreement) && edtf(agreement.facts.adopted).from <= asOf)
    .map((agreement) => actOf(ledger, agreement, asOf));
  if (acts.length === 0) return { groups: [], terms: [], span: undefined };
  const year = (day: string) => Number(day.slice(0, 4));
  const dates = acts.flatMap(({ adopted, documents, dues }) => [
    adopted,
    ...documents.map(({ date }) => date),
    ...dues.map(({ date }) => date),
  ]);
  const span = {
    from: Math.min(...acts.map(({ adopted }) => year(edtf(adopted).from))),
    to: Math.max(year(asOf), ...dates.map((date) => year(edtf(date).to))),
  };
  const terms = ledger
    .all('presidencies')
    .map(({ id, facts: { country, year: held, status } }) => ({ id, country, year: held, announced: status === 'announced' }))
    .filter((term) => term.year >= span.from && term.year <= span.to)
    .sort((a, b) => a.year - b.year || compareText(a.id, b.id));
  return { groups: grouped(acts), terms, span };
}

/** The acts whose line ended in silence so many years ago or more that the trail counts as cold. */
export function coldActs({ groups }: Trail): TrailAct[] {
  return groups.flatMap(({ acts }) => acts).filter(({ silentYears = 0 }) => silentYears >= THRESHOLDS.coldYears);
}
