import type { Evidence, Occurrence, Owner, RuleStatus } from '#domain/obligations/model.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import { RULE_DEFINITIONS } from '#domain/obligations/rules/index.ts';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';
import { LOCALES, OBLIGATION_RULES, OBLIGATION_STATES, RULE_AUTHORITIES } from '#domain/schemas/vocabulary.ts';
import { tableOf } from '#domain/tables.ts';
import { OPEN_DATA_WORDS } from '#i18n/open-data/index.ts';
import { hrefOf, type ViewContext } from '../../context.ts';
import { obligationsOf } from '../../obligations/obligations.ts';
import { asOfColumn, shared } from './shared-columns.ts';
import { tableFrom, type Column, type Table } from './table.ts';

interface Case {
  status: RuleStatus;
  occurrence: Occurrence;
}

const casesOf = (context: ViewContext): Case[] =>
  obligationsOf(context).rules.flatMap((status) => status.occurrences.map((occurrence) => ({ status, occurrence })));

type Name = 'obligations' | 'obligation_owners' | 'obligation_evidence';
const head = (name: Name, key: readonly string[]) => ({
  name,
  key,
  title: tableOf(LOCALES, (locale) => OPEN_DATA_WORDS[locale].tables[name].title),
  about: tableOf(LOCALES, (locale) => OPEN_DATA_WORDS[locale].tables[name].about),
});

const which = <Row extends Case>(): Column<Row>[] => [
  shared('rule', 'text', ({ occurrence }) => occurrence.rule, { options: OBLIGATION_RULES }),
  shared('occurrence', 'text', ({ occurrence }) => occurrence.key),
];

/** Until when a case is in time. What a rule asks that nobody adopted is never due. */
const dueOf = (occurrence: Occurrence) => (isJudged(occurrence) ? occurrence.due : undefined);

/** Where the rule is written, of the documents that this site has. */
const ruleSources = ({ occurrence }: Case, { ledger }: ViewContext) =>
  RULE_DEFINITIONS[occurrence.rule].sources.flatMap(({ id }) => (ledger.get('sources', id) ? [id] : []));

/** One row for each time that a rule applies, with its state and the reason for it. */
const obligations = tableFrom<Case>({
  ...head('obligations', ['rule', 'occurrence']),
  columns: [
    ...which<Case>(),
    shared('authority', 'text', ({ status }) => status.authority, { options: RULE_AUTHORITIES }),
    shared('thread', 'text', ({ occurrence }) => occurrence.thread),
    shared('anchor_collection', 'text', ({ occurrence }) => occurrence.anchor?.collection, { options: COLLECTION_NAMES }),
    shared('anchor', 'text', ({ occurrence }) => occurrence.anchor?.id, { references: COLLECTION_NAMES }),
    shared('owed_for', 'text', ({ occurrence }) => occurrence.period),
    shared('due_earliest', 'day', ({ occurrence }) => dueOf(occurrence)?.from),
    shared('due_latest', 'day', ({ occurrence }) => dueOf(occurrence)?.to),
    shared('judged', 'boolean', ({ occurrence }) => isJudged(occurrence)),
    shared('state', 'text', ({ occurrence }) => occurrence.state, { options: OBLIGATION_STATES }),
    shared('reason', 'text', ({ occurrence }) => occurrence.reason),
    shared('late_days_least', 'integer', ({ occurrence }) => occurrence.lateDays?.least, { unit: 'days' }),
    shared('late_days_most', 'integer', ({ occurrence }) => occurrence.lateDays?.most, { unit: 'days' }),
    shared('waiver', 'text', ({ occurrence }) => occurrence.finding?.id, { references: ['waivers'] }),
    shared('mandate', 'text', ({ occurrence }) => occurrence.mandate?.id, { references: ['agreements'] }),
    shared('rule_sources', 'codes', ruleSources, { references: ['sources'] }),
    ...LOCALES.map((locale) => ({
      ...shared<Case>('address', 'text', ({ occurrence }, context) => {
        return context.siteUrl + hrefOf(context, { to: 'rule', rule: occurrence.rule }, locale);
      }),
      name: `address_${locale}`,
      language: locale,
    })),
    asOfColumn(),
  ],
  rowsOf: casesOf,
});

/** Who owes each occurrence, by the office and by who held it on the day, as far as sources say. */
const owners = tableFrom<Case & { owner: Owner; number: number }>({
  ...head('obligation_owners', ['rule', 'occurrence', 'position']),
  columns: [
    ...which<Case & { owner: Owner; number: number }>(),
    shared('position', 'integer', ({ number }) => number),
    shared('office', 'text', ({ owner }) => owner.office),
    shared('holder', 'text', ({ owner }) => owner.holder, { references: ['parties'] }),
    shared('sure', 'boolean', ({ owner }) => owner.sure),
    shared('presidency', 'text', ({ owner }) => owner.presidency, { references: ['presidencies'] }),
    shared('held_from', 'day', ({ owner }) => owner.part?.from),
    shared('held_until', 'day', ({ owner }) => owner.part?.to),
    asOfColumn(),
  ],
  rowsOf: (context) =>
    casesOf(context).flatMap((own) => own.occurrence.owners.map((owner, index) => ({ ...own, owner, number: index + 1 }))),
});

/** The entries from which each occurrence was judged. */
const evidence = tableFrom<Case & { evidence: Evidence; number: number }>({
  ...head('obligation_evidence', ['rule', 'occurrence', 'position']),
  columns: [
    ...which<Case & { evidence: Evidence; number: number }>(),
    shared('position', 'integer', ({ number }) => number),
    shared('collection', 'text', ({ evidence }) => evidence.entry.collection, { options: COLLECTION_NAMES }),
    shared('entry', 'text', ({ evidence }) => evidence.entry.id, { references: COLLECTION_NAMES }),
    shared('dated', 'text', ({ evidence }) => evidence.on),
    shared('missing', 'codes', ({ evidence }) => evidence.missing, { references: ['parties'] }),
    asOfColumn(),
  ],
  rowsOf: (context) =>
    casesOf(context).flatMap((own) => own.occurrence.evidence.map((item, index) => ({ ...own, evidence: item, number: index + 1 }))),
});

export const obligationTables: readonly Table[] = [obligations, owners, evidence];
