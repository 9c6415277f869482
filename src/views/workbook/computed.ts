import type { Assessment } from '#domain/voices/assessments.ts';
import { ASPECTS, assessmentsIn } from '#domain/voices/assessments.ts';
import { observedUntil, type Column } from '#domain/voices/columns.ts';
import { voiceComparisonsOf } from '#domain/voices/voice-comparison.ts';
import { ASSESSING_VOICES } from '#domain/schemas/vocabulary.ts';
import { filled } from '#domain/text/filled.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import { inSentence } from '#i18n/format.ts';
import { WORKBOOK_WORDS, type WorkbookWords } from '#i18n/workbook/index.ts';
import type { COMPUTED_SHEETS, WorkbookColumn, WorkbookRow, WorkbookSheet } from '#papers/workbook/outline.ts';
import { memberCountriesByName, partyLink, placeName, subjectWords, demandSubject } from '../names.ts';
import { hrefOf, entryDestination, type ViewContext } from '../context.ts';
import type { Inline } from '../model/inline.ts';
import { occurrenceView, threadTitle } from '../obligations/occurrence.ts';
import { obligationsOf, ruleLink } from '../obligations/obligations.ts';

type ComputedSheet = (typeof COMPUTED_SHEETS)[number];

const textOf = (inlines: readonly Inline[]) =>
  inlines
    .map((inline) => (typeof inline === 'string' ? inline : 'text' in inline ? inline.text : 'word' in inline ? inline.word : ''))
    .join('');

const measured = (context: ViewContext, subject: string) => {
  const { title, of } = subjectWords(context, demandSubject(context.ledger, subject));
  return of === undefined ? title : `${of}: ${title}`;
};

/** A sheet of texts, whose first column is the id of its rows. */
function sheetOf(
  key: ComputedSheet,
  words: WorkbookWords,
  heads: readonly (readonly [key: string, label: string, width: number])[],
  rows: readonly (readonly (string | number)[])[],
): WorkbookSheet {
  const columns = heads.map(([own, label, width], at): WorkbookColumn => ({
    key: own,
    label,
    hint: words.computedHint,
    width,
    kind: at === 0 ? 'id' : 'computed',
  }));
  const { name, about } = words.sheets[key];
  return { key, name, about, columns, rows: rows.map((values): WorkbookRow => ({ id: String(values[0]), values })) };
}

/** What one voice says of one aspect in a country: the levels that still count, and until when somebody looked. */
function levelText({ messages, locale }: ViewContext, { range, statements, unknowns }: Column): string {
  const words = WORKBOOK_WORDS[locale].countries;
  const latest = (all: readonly Assessment[]) => all.map(observedUntil).sort().at(-1);
  if (!range) return unknowns.length === 0 ? '' : filled(words.until, { level: messages.levels['no-information'], day: latest(unknowns)! });
  const [lowest, highest] = [range.lowest, range.highest].map((level) => messages.levels[level]) as [string, string];
  const level =
    lowest === highest ? lowest : filled(words.span, { lowest: inSentence(lowest, locale), highest: inSentence(highest, locale) });
  return filled(words.until, { level, day: latest(statements)! });
}

/** Measures × countries: a row for each measure and voice. */
function countriesSheet(context: ViewContext): WorkbookSheet {
  const { ledger, asOf, locale, messages } = context;
  const words = WORKBOOK_WORDS[locale];
  const countries = memberCountriesByName(context);
  const subjects = ledger
    .all('guidelines')
    .flatMap(({ id, facts }) => (facts.measures ?? []).filter(({ heading }) => !heading).map((one) => `${id}/${one.id}`));
  const { id, subject, voice: voiceLabel } = words.countries;
  return sheetOf(
    'countries',
    words,
    [
      ['id', id, 30],
      ['subject', subject, 60],
      ['voice', voiceLabel, 16],
      ...countries.map((country) => [country.id, partyLink(context, country.id).text, 24] as const),
    ],
    subjects.flatMap((own) => {
      const comparisons = voiceComparisonsOf(ledger, own, asOf);
      return ASSESSING_VOICES.map((voice) => [
        `${own}/${voice}`,
        measured(context, own),
        messages.voices[voice],
        ...countries.map((country) =>
          ASPECTS.flatMap((aspect) => {
            const found = comparisons.find((one) => one.country === country.id && one.aspect === aspect);
            const text = found ? levelText(context, found.columns[voice]) : '';
            return text === '' ? [] : [`${messages.standing.aspects[aspect]}: ${text}`];
          }).join('\n'),
        ),
      ]);
    }),
  );
}

function obligationsSheet(context: ViewContext): WorkbookSheet {
  const words = WORKBOOK_WORDS[context.locale];
  const { id, rule, occurrence, owner, due, state, reason, evidence } = words.obligations;
  return sheetOf(
    'obligations',
    words,
    [
      ['id', id, 30],
      ['rule', rule, 44],
      ['occurrence', occurrence, 40],
      ['owner', owner, 34],
      ['due', due, 22],
      ['state', state, 22],
      ['reason', reason, 60],
      ['evidence', evidence, 50],
    ],
    obligationsOf(context).rules.flatMap(({ rule: own, occurrences }) =>
      occurrences.map((one) => {
        const view = occurrenceView(context, one);
        const thread = threadTitle(context, one);
        const days = one.due;
        return [
          `${own}/${one.key}`,
          ruleLink(context, own).text,
          [...new Set([...(thread === undefined ? [] : [textOf([thread])]), textOf(view.title)])].filter((text) => text !== '').join(' · '),
          textOf(view.meta[days ? 1 : 0] ?? []),
          // What a rule asks that nobody adopted is never due.
          days && isJudged(one) ? (days.from === days.to ? days.from : `${days.from}/${days.to}`) : '',
          view.mark.word,
          view.reason,
          view.evidence.map(({ link, date }) => (date === undefined ? link.text : `${link.text} (${date})`)).join('\n'),
        ];
      }),
    ),
  );
}

function statementsSheet(context: ViewContext): WorkbookSheet {
  const { ledger, locale, messages, siteUrl } = context;
  const words = WORKBOOK_WORDS[locale];
  const { id, voice, author, subject, country, aspect, level, period, filed, address } = words.statements;
  const numbers = new Map<string, number>();
  return sheetOf(
    'statements',
    words,
    [
      ['id', id, 34],
      ['voice', voice, 16],
      ['author', author, 34],
      ['subject', subject, 60],
      ['country', country, 22],
      ['aspect', aspect, 16],
      ['level', level, 22],
      ['period', period, 16],
      ['filed', filed, 16],
      ['address', address, 50],
    ],
    assessmentsIn(ledger).map((one) => {
      const key = `${one.entry.collection}/${one.entry.id}`;
      numbers.set(key, (numbers.get(key) ?? 0) + 1);
      return [
        `${key}/${numbers.get(key)}`,
        messages.voices[one.voice],
        partyLink(context, one.author).text,
        measured(context, one.subject),
        placeName(context, one.country),
        messages.standing.aspects[one.aspect],
        messages.levels[one.level],
        one.period,
        one.filed,
        siteUrl + hrefOf(context, entryDestination(one.entry)),
      ];
    }),
  );
}

/** What each column of the other sheets is. */
function dictionarySheet(context: ViewContext, sheets: readonly WorkbookSheet[]): WorkbookSheet {
  const words = WORKBOOK_WORDS[context.locale];
  const { id, sheet, column, meaning, written, required, yes, no, computed, options, number, text } = words.dictionary;
  return sheetOf(
    'dictionary',
    words,
    [
      ['id', id, 40],
      ['sheet', sheet, 24],
      ['column', column, 40],
      ['meaning', meaning, 70],
      ['written', written, 70],
      ['required', required, 14],
    ],
    sheets.flatMap(({ key, name, columns }) =>
      columns.map(({ key: own, label, hint, kind, field }) => [
        `${key}/${own}`,
        name,
        label,
        hint,
        field?.answer.kind === 'choice'
          ? filled(options, { options: field.answer.options.map(([, option]) => option).join('; ') })
          : field?.answer.kind === 'number'
            ? number
            : text,
        kind === 'computed' ? computed : kind === 'id' || field?.required ? yes : no,
      ]),
    ),
  );
}

/** The sheets that are there to be read. @param edited those that are not */
export function computedSheets(context: ViewContext, edited: readonly WorkbookSheet[]): WorkbookSheet[] {
  const own = [countriesSheet(context), obligationsSheet(context), statementsSheet(context)];
  return [...own, dictionarySheet(context, [...edited, ...own])];
}
