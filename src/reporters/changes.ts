import { CHANGE_KINDS, type Change } from '#domain/changes/change.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { sentenceOf, type Names } from '#i18n/changes/sentences.ts';
import { CHANGES_WORDS } from '#i18n/changes/words.ts';
import { formatDay } from '#i18n/format.ts';
import { cell } from './markdown.ts';
import { oneLine } from './printable.ts';

/** What a change makes different, and what the check says of it. */
export interface ComparedChanges {
  changes: readonly Change[];
  /** ISO day. */
  asOf: string;
  problems: { errors: number; warnings: number };
  names(locale: Locale): Names;
}

/** A summary is read by people: of one kind not more than these are told one by one. */
const MOST_TOLD = 25;

interface Part {
  heading: string;
  sentences: readonly string[];
}

function partsOf({ changes, names }: ComparedChanges, locale: Locale): Part[] {
  const words = CHANGES_WORDS[locale];
  const called = names(locale);
  return CHANGE_KINDS.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    const told = own.slice(0, MOST_TOLD).map((change) => sentenceOf(change, locale, called));
    const more = own.length - told.length;
    return own.length === 0 ? [] : [{ heading: words.headings[kind], sentences: more > 0 ? [...told, words.more(more)] : told }];
  });
}

function toldProblems({ problems: { errors, warnings } }: ComparedChanges, locale: Locale): string[] {
  return errors + warnings === 0 ? [] : ['', CHANGES_WORDS[locale].problems(errors, warnings)];
}

/** For a terminal. */
export function changesToText(report: ComparedChanges, locale: Locale): string {
  const words = CHANGES_WORDS[locale];
  const parts = partsOf(report, locale).flatMap(({ heading, sentences }) => [
    '',
    heading,
    ...sentences.map((text) => `  ${oneLine(text)}`),
  ]);
  return [
    words.heading,
    words.asOf(formatDay(report.asOf, locale)),
    ...(parts.length === 0 ? ['', words.nothing] : parts),
    ...toldProblems(report, locale),
  ].join('\n');
}

/** For the summary of a check, or a comment. */
export function changesToMarkdown(report: ComparedChanges, locale: Locale): string {
  const words = CHANGES_WORDS[locale];
  const parts = partsOf(report, locale).flatMap(({ heading, sentences }) => [
    '',
    `**${cell(heading)}**`,
    '',
    ...sentences.map((text) => `- ${cell(text)}`),
  ]);
  return [
    `### ${words.heading}`,
    '',
    words.asOf(formatDay(report.asOf, locale)),
    ...(parts.length === 0 ? ['', words.nothing] : parts),
    ...toldProblems(report, locale),
    '',
  ].join('\n');
}

/** For programs: each change with its sentence in every language. */
export function changesToJson(report: ComparedChanges, locales: readonly Locale[]): string {
  const { changes, asOf, problems } = report;
  const called = new Map(locales.map((locale) => [locale, report.names(locale)]));
  const said = changes.map((change) => ({
    ...change,
    text: Object.fromEntries(locales.map((locale) => [locale, sentenceOf(change, locale, called.get(locale)!)])),
  }));
  return JSON.stringify({ asOf, problems, changes: said }, null, 2);
}
