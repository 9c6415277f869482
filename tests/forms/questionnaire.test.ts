import { describe, expect, test } from 'vitest';
import { memberCountryIds } from '#domain/ledger/member-countries.ts';
import { subjectOf } from '#domain/voices/subjects.ts';
import { changesWith } from '#forms/changes-with.ts';
import { questionsFor } from '#forms/questionnaire.ts';
import { publishedLedger } from '#forms/published.ts';
import { formLedger } from '#views/forms/data.ts';
import { demoEntries } from '#demo/demo-entries.ts';
import { Ledger } from '#domain/ledger/ledger.ts';
import { REAL_LEDGERS } from '../reader/real-content.ts';

const AS_OF = '2026-11-30';
const asSent = (ledger: Ledger) => publishedLedger(JSON.parse(JSON.stringify(formLedger({ ledger }))));

describe.each(REAL_LEDGERS)('%s', (_, real) => {
  const ledger = asSent(real);
  test('a country is asked about each thing that reaches it once, what names it first', () => {
    for (const country of memberCountryIds(ledger)) {
      const questions = questionsFor(ledger, country, AS_OF);
      const subjects = questions.map(({ subject }) => subject);
      expect(new Set(subjects).size, country).toBe(subjects.length);
      expect(subjects.length, country).toBeGreaterThan(0);
      for (const subject of subjects) expect(subjectOf(ledger, subject)?.countries, subject).toContain(country);
      const order = questions.map(({ reach }) => ['own', 'shared', 'measure', 'regional'].indexOf(reach));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  test('a report about one country changes the level of that country alone', async () => {
    const facts = {
      title: 'Minutas',
      lang: 'es',
      organization: 'rrocm',
      period: '2026-Q3',
      filed: AS_OF,
      method: 'Leímos las minutas.',
      'no-personal-data-checked': AS_OF,
      assessments: [{ subject: 'd-04', country: 'gt', level: 'partial' }],
    };
    const changes = await changesWith({ collection: 'reports', id: 'nuevo', facts, words: {} }, ledger, AS_OF);
    const levels = changes.filter((change) => change.kind === 'level');
    expect(levels).toEqual([expect.objectContaining({ voice: 'civil-society', subject: 'd-04', country: 'gt' })]);
  });
});

test('what is told of an answer is of that country, and of whom', () => {
  const ledger = new Ledger(demoEntries({ seed: 1, size: 200, asOf: AS_OF }));
  let answers = 0;
  for (const country of memberCountryIds(ledger)) {
    for (const { subject, answers: own } of questionsFor(ledger, country, AS_OF)) {
      for (const { voice, author, level } of own) {
        const entries = [...ledger.all('reports'), ...ledger.all('self-assessments')].filter(({ collection, facts }) =>
          voice === 'government'
            ? collection === 'self-assessments' && author === country
            : collection === 'reports' && 'organization' in facts && facts.organization === author,
        );
        const said = entries.flatMap(({ facts }) => facts.assessments).filter((item) => item.subject === subject);
        expect(
          said.some((item) => [item.level, item.norm, item.practice].includes(level)),
          `${country} ${subject}`,
        ).toBe(true);
        answers += 1;
      }
    }
  }
  expect(answers).toBeGreaterThan(20);
});
