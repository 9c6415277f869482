import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIVISIONS } from '#domain/figures/figures.ts';
import { FRESHNESS } from '#domain/voices/columns.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { THRESHOLDS, type Threshold } from '#domain/thresholds.ts';
import { SPECIFICITIES, SPECIFIC_ENOUGH } from '#domain/agreements/specificity.ts';
import { CONTENTIONS } from '#domain/voices/voice-comparison.ts';
import { TIMELINESS } from '#domain/agreements/timeliness.ts';
import { LEVELS, LOCALES, OUTCOMES, RECORD_STATES, SPECIFICS, STAGES, STANCES, VOICES, type Locale } from '#domain/schemas/vocabulary.ts';
import { MESSAGES } from '#i18n/messages/index.ts';
import { METHOD_RULES, METHODOLOGY, ruleAnchor } from '#i18n/methodology/index.ts';
import { createContext } from '#views/context.ts';
import { CHARTED, chartView } from '#views/figures/agreement-charts.ts';
import { exampleRows } from '#views/methodology/example-rows.ts';
import { ruleHref } from '#views/rule-href.ts';
import { RULE_OF, ruleSources } from '#views/methodology/rule-facts.ts';
import { METHOD_RULE_LIST, methodologyView, sectionText } from '#views/methodology/view.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const [[, ledger]] = REAL_LEDGERS as [[string, Ledger]];
const contextIn = (locale: Locale, own = ledger) =>
  createContext({ ledger: own, locale, asOf: '2026-11-21', basePath: '/base/', siteUrl: 'https://example.org' });
const NUMBERS = Object.keys(THRESHOLDS) as Threshold[];

/** The maintainers' prose and the rules, as one reads them. */
const proseIn = (locale: Locale) => readFileSync(`conference/pages/${locale}/methodology.mdx`, 'utf8');

describe.each(LOCALES)('the methodology in %s', (locale) => {
  const context = contextIn(locale);
  const view = methodologyView(context, { title: 'x', description: 'x' });
  const textOf = (rule: (typeof METHOD_RULE_LIST)[number]) => sectionText(view.rules.sections[METHOD_RULE_LIST.indexOf(rule)]!).join('\n');
  const messages = MESSAGES[locale];
  const words = METHODOLOGY[locale];

  test.each(NUMBERS)('states the number %s in the rule that it decides', (key) => {
    expect(textOf(RULE_OF[key])).toContain(words.constants[key](THRESHOLDS[key]));
    expect(words.constants[key](THRESHOLDS[key])).toMatch(new RegExp(`(?<!\\d)${THRESHOLDS[key]}(?!\\d)`));
    // The number comes from the rule: with another one the sentence says the other one.
    expect(words.constants[key](777)).toContain('777');
    expect(words.constants[key](777).replace('777', '')).not.toMatch(/\d/);
  });

  test('states from how many facts an agreement is fairly specific', () => {
    expect(textOf('specificity')).toContain(words.enough(SPECIFIC_ENOUGH, SPECIFICS.length));
    expect(words.enough(777, 888)).toMatch(/777.*888/);
    expect(messages.standing.specificity.count(1, SPECIFICS.length)).toContain(String(SPECIFICS.length));
  });

  test('explains every status by the word that the other pages use', () => {
    const { standing } = messages;
    const expected = {
      voices: VOICES.map((voice) => messages.voices[voice]),
      levels: LEVELS.map((level) => messages.levels[level]),
      record: RECORD_STATES.map((state) => messages.recordStates[state]),
      freshness: FRESHNESS.map((value) => standing.freshness[value]),
      difference: [
        ...CONTENTIONS.map((reason) => words.contentionWords[reason]),
        ...STANCES.map((stance) => standing.replies.stances[stance]),
      ],
      stages: [...STAGES.map((stage) => messages.stages[stage]), ...OUTCOMES.map((outcome) => standing.outcomes[outcome])],
      timeliness: TIMELINESS.map((value) => standing.timeliness[value]),
      specificity: [...SPECIFICS.map((key) => standing.specificity.facts[key]), ...SPECIFICITIES.map((key) => words.specificityWords[key])],
      figures: DIVISIONS.flatMap((division) => [messages.figures[division].title, messages.figures[division].rule]),
    } as const;
    for (const [rule, list] of Object.entries(expected)) {
      for (const word of list) expect(textOf(rule as keyof typeof expected), `${rule}: ${word}`).toContain(word);
    }
  });

  test('shows every worked example with its facts and its result', () => {
    const shown = METHOD_RULE_LIST.flatMap((rule) => exampleRows(context, rule).map((row) => ({ rule, row })));
    expect(shown.length).toBeGreaterThan(45);
    for (const { rule, row } of shown) {
      expect(textOf(rule)).toContain(row.title);
      for (const fact of row.facts) expect(textOf(rule)).toContain(fact);
      expect(row.result.length).toBeGreaterThan(0);
      expect(`${row.facts.join()}${JSON.stringify(row.result)}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('every rule has its place, its words and its source, and can be linked to', () => {
    expect(view.rules.sections.map(({ id }) => id)).toEqual(METHOD_RULE_LIST.map((rule) => ruleAnchor(locale, rule)));
    expect(new Set(view.rules.sections.map(({ id }) => id)).size).toBe(METHOD_RULE_LIST.length);
    expect(view.index.links.map(({ href }) => href)).toEqual(METHOD_RULE_LIST.map((rule) => ruleHref(context, rule)));
    expect(ruleHref(context, 'levels')).toBe(locale === 'es' ? '/base/metodologia/#regla-niveles' : '/base/en/methodology/#rule-levels');
    for (const rule of METHOD_RULE_LIST) {
      const places = ruleSources(rule);
      if (places.length === 0) expect(textOf(rule)).toContain(words.ownDecision);
      for (const { id, at } of places) {
        expect(ledger.get('sources', id), `${rule} ${id}`).toBeDefined();
        expect(textOf(rule)).toContain(id.toUpperCase());
        expect(textOf(rule)).toContain(at);
      }
    }
  });

  test('where a demonstration has no working documents, their codes stand alone', () => {
    const text = methodologyView(contextIn(locale, new Ledger([])), { title: 'x', description: 'x' })
      .rules.sections.flatMap(sectionText)
      .join('\n');
    expect(text).toContain(`${words.source} S000 §4`);
  });

  test('sentences are short', () => {
    const sentences = Object.values(words.sections).flatMap(({ text }) => text.flatMap((line) => line.split(/(?<=[.?:])\s+/)));
    for (const line of [...sentences, ...NUMBERS.map((key) => words.constants[key](THRESHOLDS[key]))]) {
      expect(line.split(/\s+/).length, line).toBeLessThanOrEqual(25);
      expect(line).toMatch(/[.:?]$/);
    }
  });

  test('what the prose says in numbers does not contradict the rules', () => {
    const contradicting = measuresIn(proseIn(locale), locale).filter(({ unit, value }) => !ALLOWED[unit].includes(value));
    expect(contradicting).toEqual([]);
  });

  test('what the titles of examples and the words of the rules say in numbers does not contradict the rules', () => {
    const titles = METHOD_RULE_LIST.flatMap((rule) => exampleRows(context, rule).map(({ title }) => title));
    const fixed = [...titles, ...Object.values(words.sections).flatMap(({ text }) => text)].join('\n');
    for (const { unit, value, text } of measuresIn(fixed, locale)) {
      // Examples show what lies on either side of a limit of levels and days; quarters and months are the rule itself.
      if (unit === 'quarters' || unit === 'months') expect(ALLOWED[unit], text).toContain(value);
    }
  });
});

type Unit = 'months' | 'quarters' | 'levels' | 'days';

/** What a text may say of each unit: the numbers of the rules and the lengths of the lists. */
const ALLOWED: Record<Unit, readonly number[]> = {
  months: [THRESHOLDS.currentMonths, THRESHOLDS.expiredMonths, THRESHOLDS.authoringMonths],
  quarters: [THRESHOLDS.stalledQuarters],
  levels: [THRESHOLDS.contestedDifference, LEVELS.length],
  days: [THRESHOLDS.dueSoonDays, THRESHOLDS.obligationSoonDays, THRESHOLDS.consultationDays, THRESHOLDS.presidencyConsultationDays],
};

const NUMERALS: Record<Locale, Record<string, number>> = {
  es: {
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    diez: 10,
    doce: 12,
    dieciocho: 18,
    veinticuatro: 24,
    treinta: 30,
    sesenta: 60,
    noventa: 90,
  },
  en: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    ten: 10,
    twelve: 12,
    eighteen: 18,
    'twenty-four': 24,
    thirty: 30,
    sixty: 60,
    ninety: 90,
  },
};
const UNITS: Record<Locale, Record<string, Unit>> = {
  es: { meses: 'months', trimestres: 'quarters', niveles: 'levels', días: 'days' },
  en: { months: 'months', quarters: 'quarters', levels: 'levels', days: 'days' },
};

/** Every number with a unit that a text states, in figures or in words: «doce meses», "four quarters", "5 business days". */
function measuresIn(text: string, locale: Locale): { unit: Unit; value: number; text: string }[] {
  const numerals = NUMERALS[locale];
  const units = UNITS[locale];
  const pattern = new RegExp(
    `(?<![\\p{L}\\d-])(\\d+|${Object.keys(numerals).join('|')})\\s+(?:business |working )?(${Object.keys(units).join('|')})(?!\\p{L})`,
    'giu',
  );
  return [...text.matchAll(pattern)].map(([found, number, unit]) => ({
    unit: units[unit!.toLowerCase()]!,
    value: numerals[number!.toLowerCase()] ?? Number(number),
    text: found,
  }));
}

test('a number that a text states is found, in figures and in words', () => {
  expect(measuresIn('Vale doce meses, o 24 meses, y cuatro trimestres. Dos niveles.', 'es').map(({ value }) => value)).toEqual([
    12, 24, 4, 2,
  ]);
  expect(measuresIn('For twelve months, twenty-four months; five working days.', 'en').map(({ value }) => value)).toEqual([12, 24, 5]);
  expect(measuresIn('2018 levels of detail', 'en').map(({ value }) => value)).toEqual([2018]);
});

test('every number has a rule on the page, and every rule has words in both languages', () => {
  for (const key of NUMBERS) expect(METHOD_RULE_LIST).toContain(RULE_OF[key]);
  for (const locale of LOCALES) expect(Object.keys(METHODOLOGY[locale].sections)).toEqual(Object.keys(METHOD_RULES));
});

test.each(LOCALES)('every chart of agreements in %s leads to the rule that counts it', (locale) => {
  for (const division of CHARTED)
    expect(chartView(contextIn(locale), division).figure.ruleHref).toBe(ruleHref(contextIn(locale), 'figures'));
});
