import { describe, expect, test } from 'vitest';
import { demoEntries } from '#demo/demo-entries.ts';
import { buildLedger } from '#domain/checks/build-ledger.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { memberCountries } from '#domain/ledger/member-countries.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { checkDraft } from '#forms/check-draft.ts';
import { questionsFor } from '#forms/questionnaire.ts';
import type { Begun } from '#papers/templates.ts';
import { wordTemplate } from '#papers/templates.ts';
import { readPaper } from '#papers/read-office.ts';
import { createContext } from '#views/context.ts';
import { formNames } from '#views/forms/data.ts';
import { paperFrame, paperOutline, paperTemplates } from '#views/forms/paper.ts';
import { questionnaireFor } from '#views/forms/questionnaire.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';
import { filledWord } from './fill.ts';

const asOf = '2026-11-22';
const demo = buildLedger(demoEntries({ seed: 7, size: 60, asOf })).ledger;
const TEMPLATES = paperTemplates();
const contextOf = (ledger: Ledger, locale: Locale) =>
  createContext({ ledger, locale, asOf, basePath: '/', siteUrl: 'https://example.org' });

/** As a command reads a file: by the names in every language. */
async function read(bytes: Uint8Array, ledger: Ledger) {
  const rows = new Map(
    LOCALES.flatMap((locale) => formNames(contextOf(ledger, locale))).map((row) => [`${row[0]} ${row[1]} ${row[2]}`, row]),
  );
  const paper = await readPaper(bytes, TEMPLATES, [...rows.values()]);
  if ('refused' in paper) throw new Error(paper.refused.code);
  return paper;
}

function wordOf(ledger: Ledger, locale: Locale, begun: Begun): Promise<Uint8Array> {
  return wordTemplate(paperOutline('self-assessments', locale), paperFrame(contextOf(ledger, locale), 'self-assessments'), begun);
}

const asked = (ledger: Ledger, country: string) =>
  questionsFor(ledger, country, asOf).flatMap(({ subject, reach }) => (reach === 'own' || reach === 'shared' ? [subject] : []));

describe.each([...REAL_LEDGERS, ['an invented world', demo] as [string, Ledger]])('%s', (_name, ledger) => {
  test.each(LOCALES)('a questionnaire that nobody answered holds its country alone, and says what was left open, in %s', async (locale) => {
    for (const country of memberCountries(ledger)) {
      const begun = questionnaireFor(contextOf(ledger, locale), country);
      const subjects = asked(ledger, country.id);
      expect(begun === undefined).toBe(subjects.length === 0);
      if (!begun) continue;
      const { draft, problems, mark } = await read(await wordOf(ledger, locale, begun), ledger);
      expect(mark.asked).toBe(country.id);
      expect(draft.facts).toEqual({ country: country.id });
      expect(problems.map(({ code, severity }) => [code, severity])).toEqual(subjects.map(() => ['left-open', 'warning']));
    }
  });
});

test('what a government answered comes back, is sound, and nothing else does', async () => {
  const country = memberCountries(demo).find(({ id }) => asked(demo, id).length > 2)!;
  const subjects = asked(demo, country.id);
  const words = {
    es: { level: '¿Cuánto se ha hecho?', partial: 'Parcial', method: 'Cómo lo saben' },
    en: { level: 'How much has been done?', partial: 'Partial', method: 'How they know' },
  };
  for (const locale of LOCALES) {
    const outline = paperOutline('self-assessments', locale);
    const label = (path: string, part = 'facts') =>
      outline.sections.flatMap(({ rows }) => rows).find((row) => row.part === part && row.path.join('.') === path)!.label;
    const bytes = await wordOf(demo, locale, questionnaireFor(contextOf(demo, locale), country)!);
    const answers = [
      { label: label('period'), nth: 0, answer: '2026-Q3' },
      { label: label('filed'), nth: 0, answer: '2026-11-20' },
      { label: label('method'), nth: 0, answer: 'Dos oficinas respondieron.' },
      { label: label('title', locale), nth: 0, answer: 'Informe de prueba' },
      { label: label('summary', locale), nth: 0, answer: 'Dos frases que cualquiera entiende. Nada más.' },
      { label: words[locale].level, nth: 1, answer: words[locale].partial },
    ];
    const { draft, problems } = await read(filledWord(bytes, answers), demo);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(draft.facts).toMatchObject({ country: country.id, assessments: [{ subject: subjects[1], level: 'partial' }] });
    expect((draft.facts as { assessments: unknown[] }).assessments).toHaveLength(1);
    expect(problems.filter(({ code }) => code === 'left-open')).toHaveLength(subjects.length - 1);
    const wrong = await checkDraft({ ...draft, id: 'prueba' }, demo, asOf, locale);
    expect(wrong.filter(({ problem }) => problem.severity === 'error')).toEqual([]);
  }
});

test('in a template that nobody began, a subject without a level is an answer that is missing', async () => {
  const outline = paperOutline('self-assessments', 'es');
  const bytes = await wordTemplate(outline, paperFrame(contextOf(demo, 'es'), 'self-assessments'));
  const subject = outline.sections.flatMap(({ rows }) => rows).find(({ path }) => path.join('.') === 'subject')!.label;
  const { draft, problems } = await read(filledWord(bytes, [{ label: subject, nth: 0, answer: asked(demo, 'mx')[0]! }]), demo);
  expect(problems).toEqual([]);
  expect(draft.facts).toEqual({ assessments: [{ subject: asked(demo, 'mx')[0]! }] });
});
