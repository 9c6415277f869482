import { LEVELS, LOCALES, VOICES, EVIDENCE_KINDS } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { ASPECTS, assessmentsIn, type Assessment } from '#domain/voices/assessments.ts';
import { ageInMonths, FRESHNESS, freshnessOf, observedUntil } from '#domain/voices/columns.ts';
import { isRejected, repliesAbout } from '#domain/voices/replies.ts';
import { OPEN_DATA_WORDS } from '#i18n/open-data/index.ts';
import type { ViewContext } from '../../context.ts';
import { addressColumns, asOfColumn, dateColumns, shared, sharedWords } from './shared-columns.ts';
import { tableFrom, type Column, type Table } from './table.ts';

/** A statement with its place among those of its entry. */
interface Statement {
  said: Assessment;
  position: number;
}

function statementsOf({ ledger }: ViewContext): Statement[] {
  const counted = new Map<string, number>();
  return assessmentsIn(ledger).map((said) => {
    const position = (counted.get(said.entry.id) ?? 0) + 1;
    counted.set(said.entry.id, position);
    return { said, position };
  });
}

const words = (table: 'assessments' | 'assessment_evidence', part: 'title' | 'about') =>
  tableOf(LOCALES, (locale) => OPEN_DATA_WORDS[locale].tables[table][part]);

/** Which statement a row is about. */
const heads = <Row extends Statement>(): Column<Row>[] => [
  shared('entry', 'text', ({ said }) => said.entry.id, { references: ['reports', 'self-assessments'] }),
  shared('voice', 'text', ({ said }) => said.voice, { options: VOICES }),
  shared('author', 'text', ({ said }) => said.author, { references: ['parties'] }),
];

/** One row for each level that somebody gave: of one voice, by one author, for one place and period. Nothing is added up. */
const assessments = tableFrom<Statement>({
  name: 'assessments',
  title: words('assessments', 'title'),
  about: words('assessments', 'about'),
  key: ['entry', 'position'],
  columns: [
    ...heads<Statement>(),
    shared('position', 'integer', ({ position }) => position),
    shared('subject', 'text', ({ said }) => said.subject, { references: ['agreements', 'guidelines'] }),
    shared('subject_entry', 'text', ({ said }) => said.subject.split('/')[0], { references: ['agreements', 'guidelines'] }),
    shared('measure', 'text', ({ said }) => said.subject.split('/')[1]),
    shared('country', 'text', ({ said }) => said.country, { references: ['parties'] }),
    shared('region', 'text', ({ said }) => said.region),
    shared('municipality', 'text', ({ said }) => said.municipality),
    shared('aspect', 'text', ({ said }) => said.aspect, { options: ASPECTS }),
    shared('level', 'text', ({ said }) => said.level, { options: LEVELS }),
    ...dateColumns<Statement>({ name: 'period', ...sharedWords('period') }, ({ said }) => said.period),
    shared('filed', 'day', ({ said }) => said.filed),
    shared('observed_until', 'day', ({ said }) => observedUntil(said)),
    shared('age_months', 'integer', ({ said }, { asOf }) => ageInMonths(said, asOf), { unit: 'months' }),
    shared('freshness', 'text', ({ said }, { asOf }) => freshnessOf(said, asOf), { options: FRESHNESS }),
    shared('method', 'text', ({ said }) => said.method),
    shared('evidence_count', 'integer', ({ said }) => said.evidence.length),
    shared('replies', 'codes', ({ said }, { ledger }) => repliesAbout(ledger, said).map(({ id }) => id), { references: ['replies'] }),
    shared('rejected', 'boolean', ({ said }, { ledger, asOf }) => isRejected(ledger, said, asOf)),
    ...addressColumns<Statement>(({ said }) => said.entry),
    asOfColumn(),
  ],
  rowsOf: statementsOf,
});

interface Attached extends Statement {
  evidence: Assessment['evidence'][number];
  number: number;
}

/** What each statement rests on, as its author names it. */
const evidence = tableFrom<Attached>({
  name: 'assessment_evidence',
  title: words('assessment_evidence', 'title'),
  about: words('assessment_evidence', 'about'),
  key: ['entry', 'parent_position', 'position'],
  columns: [
    ...heads<Attached>(),
    shared('parent_position', 'integer', ({ position }) => position),
    shared('position', 'integer', ({ number }) => number),
    shared('evidence_title', 'text', ({ evidence }) => evidence.title),
    shared('evidence_kind', 'text', ({ evidence }) => evidence.kind, { options: EVIDENCE_KINDS }),
    shared('url', 'text', ({ evidence }) => evidence.url),
    shared('sources', 'codes', ({ evidence }) => evidence.sources?.map(({ id }) => id), { references: ['sources'] }),
    asOfColumn(),
  ],
  rowsOf: (context) =>
    statementsOf(context).flatMap((statement) =>
      statement.said.evidence.map((own, index) => ({ ...statement, evidence: own, number: index + 1 })),
    ),
});

export const voiceTables: readonly Table[] = [assessments, evidence];
