import { ANCHORS } from '#addresses/anchors.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { assessmentsOf } from '#domain/voices/assessments.ts';
import type { Locale } from '#domain/schemas/vocabulary.ts';
import { formatDate } from '#i18n/format.ts';
import { markOf, type ViewContext } from '../context.ts';
import { authorLang, entryLink, partyLink } from '../names.ts';
import { localBody } from '../media.ts';
import type { EntryView } from '../model/entry.ts';
import type { TableView } from '../model/table.ts';
import type { FactView, Inline } from '../model/inline.ts';
import { sourceViews } from '../provenance.ts';
import { repliesSection } from './reply.ts';
import { entryShell } from './parts/shell.ts';
import { datedFact, fact, written } from '../facts.ts';
import { placeInlines } from './parts/statements.ts';
import { subjectLink } from './parts/subject-link.ts';

type Assessing = Entry<'reports'> | Entry<'self-assessments'>;
type Assessment = Assessing['facts']['assessments'][number];

function evidenceInlines(context: ViewContext, { evidence, method }: Assessment, lang: Locale | undefined): Inline[] {
  const { messages } = context;
  const how = method === undefined ? [] : [written(method, lang), '\n'];
  const attached = (evidence ?? []).flatMap((item, index): Inline[] => [
    ...(index > 0 ? ['\n'] : []),
    item.url === undefined ? written(item.title, lang) : { href: item.url, text: item.title, lang, external: true },
    ` (${messages.evidenceKinds[item.kind]})`,
    ...sourceViews(context, item.sources).flatMap(({ link }): Inline[] => [' ', link]),
  ]);
  return [...how, ...attached];
}

/** Where an item is about: a level never stands without its country, also where the heading gives it. */
function placesOf(context: ViewContext, entry: Assessing): Inline[][] {
  return entry.facts.assessments.map((item) => {
    // Each item alone, so that its aspects can be told from those of the others.
    const alone = { ...entry, facts: { ...entry.facts, assessments: [item] } } as Assessing;
    const [own] = assessmentsOf(context.ledger, alone);
    const below = own ? placeInlines(own, authorLang(context, entry)) : [];
    const place = own?.country === undefined ? context.messages.standing.region : partyLink(context, own.country);
    return [' · ', place, ...(below.length === 0 ? [] : [' · ', ...below])];
  });
}

/** What the entry assesses; a column that no row fills is left out. */
function assessmentTable(context: ViewContext, entry: Assessing): TableView {
  const { messages } = context;
  const { table } = messages;
  const mark = (level: Assessment['level']): Inline[] => (level === undefined ? [] : [markOf(context, level)]);
  const { assessments } = entry.facts;
  const places = placesOf(context, entry);
  const lang = authorLang(context, entry);
  const columns = [
    { label: table.subject, cells: assessments.map(({ subject }, index): Inline[] => [subjectLink(context, subject), ...places[index]!]) },
    { label: table.level, cells: assessments.map(({ level }) => mark(level)) },
    { label: table.norm, cells: assessments.map(({ norm }) => mark(norm)) },
    { label: table.practice, cells: assessments.map(({ practice }) => mark(practice)) },
    { label: table.evidence, cells: assessments.map((item) => evidenceInlines(context, item, lang)) },
  ].filter(({ cells }) => cells.some((cell) => cell.length > 0));
  return {
    caption: messages.headings.assessments,
    columns: columns.map(({ label }) => label),
    rows: assessments.map((_, row) => columns.map(({ cells }) => (cells[row]!.length === 0 ? ['–'] : cells[row]!))),
  };
}

/** At which meetings the report was presented; where none is on record, the page says so. */
function presentedFact(context: ViewContext, { facts }: Entry<'reports'>): FactView | undefined {
  const { label, notOnRecord } = context.messages.gatherings.presented;
  const meetings = (facts.presented ?? []).map((id) => entryLink(context, context.ledger.demand('meetings', id)));
  return fact(label, ...(meetings.length === 0 ? [notOnRecord] : meetings));
}

/** The page of a compliance report: who, where, when, how they know; what it assesses; the text as its author wrote it. */
export function reportView(context: ViewContext, entry: Entry<'reports'>): EntryView {
  const { messages, locale } = context;
  const { labels, headings } = messages;
  const { facts } = entry;
  const lang = authorLang(context, entry);
  const below = placeInlines(facts.place ?? {}, lang);
  const place = facts.place && [partyLink(context, facts.place.country), ...(below.length === 0 ? [] : [', ', ...below])];
  return entryShell(context, entry, {
    section: 'reports',
    kicker: [messages.kinds.reports, partyLink(context, facts.organization).text, formatDate(facts.period, locale)],
    facts: [
      fact(labels.organization, partyLink(context, facts.organization)),
      datedFact(context, labels.period, facts.period),
      place && fact(labels.where, place),
      fact(labels.method, written(facts.method, lang)),
      datedFact(context, labels.filed, facts.filed),
      datedFact(context, labels.checked, facts['no-personal-data-checked']),
      presentedFact(context, entry),
    ],
    sections: [
      {
        id: ANCHORS.assessments[locale],
        heading: headings.assessments,
        content: [{ type: 'table', table: assessmentTable(context, entry) }],
      },
      {
        id: ANCHORS.text[locale],
        heading: headings.text,
        content: [{ type: 'html', html: localBody(context, entry.body!), lang: facts.lang }],
      },
      repliesSection(context, entry),
    ],
    hiddenMentions: ['replies'],
  });
}

/** The page of a government's self-assessment. */
export function selfAssessmentView(context: ViewContext, entry: Entry<'self-assessments'>): EntryView {
  const { messages, locale } = context;
  const { labels, headings } = messages;
  const { facts } = entry;
  return entryShell(context, entry, {
    section: 'self-assessments',
    kicker: [messages.kinds['self-assessments'], partyLink(context, facts.country).text, formatDate(facts.period, locale)],
    facts: [
      fact(labels.country, partyLink(context, facts.country)),
      datedFact(context, labels.period, facts.period),
      datedFact(context, labels.filed, facts.filed),
      facts.method === undefined ? undefined : fact(labels.method, written(facts.method, authorLang(context, entry))),
    ],
    sections: [
      {
        id: ANCHORS.assessments[locale],
        heading: headings.assessments,
        content: [{ type: 'table', table: assessmentTable(context, entry) }],
      },
      repliesSection(context, entry),
    ],
    hiddenMentions: ['replies'],
  });
}
