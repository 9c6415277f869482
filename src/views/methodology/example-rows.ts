import { formatAmount, formatDate, formatList } from '#i18n/format.ts';
import { METHODOLOGY, type MethodRule } from '#i18n/methodology/index.ts';
import { PROBLEM_TEXTS } from '#i18n/problems/index.ts';
import type { Level } from '#domain/schemas/vocabulary.ts';
import { hrefOf, recordMarkOf, type ViewContext } from '../context.ts';
import type { Inline } from '../model/inline.ts';
import { RESOURCE_EXAMPLES, SPECIFICITY_EXAMPLES, STALLED_EXAMPLES, TIMELINESS_EXAMPLES } from './agreement-examples.ts';
import { COLUMN_EXAMPLES, DIFFERENCE_EXAMPLES, FRESHNESS_EXAMPLES, GATE_EXAMPLES, RECORD_EXAMPLES, type Title } from './voice-examples.ts';

/** One row of a table of examples: what happens, the facts that go in, the status that comes out. */
export interface ExampleRow {
  title: string;
  facts: readonly (string | undefined)[];
  result: readonly Inline[];
}

type Rows = (context: ViewContext) => ExampleRow[];

/** Lower case but for the first letter, as words stand inside a sentence. */
function sentence(...parts: (string | undefined)[]): string {
  const text = parts.filter(Boolean).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`;
}

const rowsOf =
  <T extends { title: Title }>(examples: readonly T[], read: (context: ViewContext, example: T) => Omit<ExampleRow, 'title'>): Rows =>
  (context) =>
    examples.map((example) => ({ title: example.title[context.locale], ...read(context, example) }));

const words = ({ locale }: ViewContext) => METHODOLOGY[locale];
const levelWord = ({ messages }: ViewContext, level: Level) => messages.levels[level].toLowerCase();
const amountWord = ({ locale }: ViewContext, amount: number) => formatAmount(amount, 'USD', locale);

const gates = rowsOf(GATE_EXAMPLES, (context, { voice, aspect, level, evidence, method, result }) => {
  const { facts, results } = words(context);
  return {
    facts: [
      facts.says(context.messages.voices[voice], levelWord(context, level)),
      aspect && context.messages.standing.ofAspect[aspect],
      facts.evidence[evidence],
      facts.method[method ? 'yes' : 'no'],
    ],
    result:
      result === 'accepted'
        ? [results.accepted]
        : [
            results.refused(''),
            { href: hrefOf(context, { to: 'problem', code: result }), text: PROBLEM_TEXTS[context.locale][result].title },
            '.',
          ],
  };
});

const record = rowsOf(RECORD_EXAMPLES, (context, { asks, evidence, asOf, result }) => {
  const { facts } = words(context);
  const date = (text: string) => formatDate(text, context.locale);
  const found = (evidence ?? []).map((item) =>
    item.state === undefined
      ? facts.evidenceOf(date(item.date))
      : facts.carries(date(item.date), context.messages.recordStates[item.state].toLowerCase()),
  );
  return {
    facts: [
      asks ? undefined : facts.asksNothing,
      ...(evidence === undefined ? [facts.noRecord] : found.length === 0 ? [facts.foundNothing] : found),
      facts.seen(date(asOf)),
    ],
    result: [recordMarkOf(context, result)],
  };
});

const freshness = rowsOf(FRESHNESS_EXAMPLES, (context, { voice, period, filed, asOf, result }) => {
  const { facts } = words(context);
  const date = (text: string) => formatDate(text, context.locale);
  return {
    facts: [context.messages.voices[voice], facts.observed(date(period)), facts.filed(date(filed)), facts.seen(date(asOf))],
    result: [sentence(context.messages.standing.freshness[result])],
  };
});

const columns = rowsOf(COLUMN_EXAMPLES, (context, { statements, asOf, result }) => {
  const { facts, results, freshnessNone } = words(context);
  const { status, lowest, highest, agree, single } = result;
  const said = statements.map(
    ({ organization, level, period }) =>
      `${facts.says(facts.organization(organization), levelWord(context, level))} (${formatDate(period, context.locale)})`,
  );
  const range =
    lowest === undefined || highest === undefined || lowest === highest
      ? lowest && levelWord(context, lowest)
      : results.range(levelWord(context, lowest), levelWord(context, highest));
  return {
    facts: [...(said.length === 0 ? [facts.nobody] : said), facts.seen(formatDate(asOf, context.locale))],
    result: [
      sentence(
        status === 'none' ? freshnessNone : context.messages.standing.freshness[status],
        range,
        agree ? results.agree : undefined,
        single ? results.single : undefined,
      ),
    ],
  };
});

const difference = rowsOf(DIFFERENCE_EXAMPLES, (context, { government, civilSociety, replies, result }) => {
  const { facts, results, contentionWords } = words(context);
  const { voices, standing } = context.messages;
  return {
    facts: [
      government === undefined ? facts.silent(voices.government) : facts.says(voices.government, levelWord(context, government)),
      ...civilSociety.map((level, index) => facts.says(facts.organization('ABC'.charAt(index)), levelWord(context, level))),
      ...replies.map((stance) => facts.replies(standing.replies.stances[stance].toLowerCase())),
    ],
    result: [
      sentence(
        result.nearest === undefined || result.farthest === undefined
          ? results.notCompared
          : results.apart(result.nearest, result.farthest),
        result.divided ? results.divided : undefined,
        result.contested.length === 0
          ? results.notContested
          : results.contested(result.contested.map((reason) => contentionWords[reason]).join('; ')),
      ),
    ],
  };
});

const timeliness = rowsOf(TIMELINESS_EXAMPLES, (context, { due, meeting, closed, documented, observed, asOf, result }) => {
  const { facts } = words(context);
  const { standing } = context.messages;
  const date = (text: string) => formatDate(text, context.locale);
  return {
    facts: [
      due === undefined && meeting === undefined ? facts.noDate : undefined,
      due && facts.due(date(due)),
      meeting && facts.before(date(meeting)),
      closed && facts.closed(standing.outcomes[closed.outcome], date(closed.on)),
      documented && facts.documentedDone(date(documented)),
      observed && `${facts.says(facts.organization('A'), levelWord(context, observed.level))} (${date(observed.period)})`,
      facts.seen(date(asOf)),
    ],
    result: [{ tag: result, word: standing.timeliness[result] }],
  };
});

const stalled = rowsOf(STALLED_EXAMPLES, (context, { adopted, reports, closed, asOf, result }) => {
  const { facts, results } = words(context);
  const date = (text: string) => formatDate(text, context.locale);
  return {
    facts: [
      facts.adopted(date(adopted)),
      ...reports.map(({ level, filed }) => facts.reported(levelWord(context, level), date(filed))),
      closed && facts.closed(context.messages.standing.outcomes.fulfilled, date(closed)),
      facts.seen(date(asOf)),
    ],
    result: [result === undefined ? results.notStalled : results.stalled(date(result))],
  };
});

const specificity = rowsOf(SPECIFICITY_EXAMPLES, (context, { stated, reading, result }) => {
  const { facts, specificityWords } = words(context);
  const names = stated.map((key) => context.messages.standing.specificity.facts[key].toLowerCase());
  return {
    facts: [
      stated.length === 0 ? facts.statesNothing : facts.states(formatList(names, context.locale)),
      reading && context.messages.acts.readings[reading].toLowerCase(),
    ],
    result: [`${specificityWords[result]}.`],
  };
});

const resources = rowsOf(RESOURCE_EXAMPLES, (context, { needed, pledged, result }) => {
  const { facts, results } = words(context);
  return {
    facts: [
      needed === undefined ? facts.neededUnknown : facts.needed(amountWord(context, needed)),
      ...pledged.map((amount) => (amount === undefined ? facts.pledgedUnquantified : facts.pledged(amountWord(context, amount)))),
    ],
    result: [result === undefined ? results.missingUnknown : results.missing(amountWord(context, result))],
  };
});

const ROWS: Partial<Record<MethodRule, Rows>> = {
  gates,
  record,
  freshness,
  columns,
  difference,
  timeliness,
  stalled,
  specificity,
  resources,
};

/** The worked examples of a rule in the page's language; none where it has no status of its own. */
export function exampleRows(context: ViewContext, rule: MethodRule): ExampleRow[] {
  return (ROWS[rule]?.(context) ?? []).map((row) => ({ ...row, facts: [sentence(...row.facts)] }));
}
