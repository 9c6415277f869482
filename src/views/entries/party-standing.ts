import { ANCHORS } from '#addresses/anchors.ts';
import { isInformed, spanOf, type Column } from '#domain/voices/columns.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { hasStatements, voiceComparisonsOf, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import { subjectsIn, type Subject } from '#domain/voices/subjects.ts';
import { timelinessOf } from '#domain/agreements/timeliness.ts';
import type { AssessingVoice } from '#domain/schemas/vocabulary.ts';
import { markOf, recordMarkOf, sectionLink, type ViewContext } from '../context.ts';
import { entryLink } from '../names.ts';
import type { ContentView, SectionView } from '../model/content.ts';
import type { Inline } from '../model/inline.ts';
import { subjectLink } from './subject-link.ts';
import { differenceText } from './comparison-table.ts';
import { columnMarks } from './statements.ts';

/** Marks of a column with how many speak and how old it is; the statements stand on the subject's own page. */
function shortCell(context: ViewContext, column: Column): Inline[] {
  const { standing } = context.messages;
  const notes = [
    column.unknowns.length > 0 ? standing.unknowns(column.unknowns.length) : undefined,
    column.statements.length > 1 ? standing.statements(column.statements.length) : undefined,
    column.status === 'aged' || column.status === 'expired' ? standing.freshness[column.status] : undefined,
  ].filter((note) => note !== undefined);
  return [...columnMarks(context, column), notes.length === 0 ? '' : ` (${notes.join(', ').toLowerCase()})`];
}

function row(context: ViewContext, subject: Subject, standing: VoiceComparison): Inline[][] {
  const { aspects } = context.messages.standing;
  const { columns, aspect } = standing;
  return [
    [subjectLink(context, subject.id), ...(aspect === 'overall' ? [] : [` · ${aspects[aspect]}`])],
    shortCell(context, columns.government),
    shortCell(context, columns['civil-society']),
    [differenceText(context, standing)],
  ];
}

/** How each agreement and each measure stands in a country, according to each voice, and how many nobody has spoken of. */
export function countrySection(context: ViewContext, country: Entry<'parties'>): SectionView {
  const { ledger, asOf, locale, messages } = context;
  const { standing, voices, table } = messages;
  const bound = subjectsIn(ledger).filter(({ countries }) => countries.includes(country.id));
  const told = bound.map((subject) => ({
    subject,
    standings: voiceComparisonsOf(ledger, subject.id, asOf).filter((item) => item.country === country.id && hasStatements(item)),
  }));
  const rows = told.flatMap(({ subject, standings }) => standings.map((item) => row(context, subject, item)));
  const silent = told.filter(({ standings }) => standings.length === 0).length;
  const content: ContentView[] = [
    ...(rows.length === 0
      ? []
      : [
          {
            type: 'table',
            table: {
              caption: standing.inCountry,
              columns: [table.subject, voices.government, voices['civil-society'], table.difference],
              rows,
            },
          } as const,
        ]),
    {
      type: 'paragraph',
      inlines: [`${standing.silent(silent, bound.length)} `, { ...sectionLink(context, 'contribute'), text: standing.inform }],
      soft: true,
    },
  ];
  return { id: ANCHORS.standing[locale], heading: standing.inCountry, content };
}

/** Marks of one voice over all countries and aspects of a subject: the lowest and the highest. */
function spanMarks(context: ViewContext, standings: readonly VoiceComparison[], voice: AssessingVoice): Inline[] {
  const span = spanOf(standings.map(({ columns }) => columns[voice]).filter(isInformed));
  if (!span) return [markOf(context, 'no-information')];
  return [...new Set([span.lowest, span.highest])].map((level) => markOf(context, level));
}

/** The agreements for which a party answers, with the same columns whoever it is: a government, a body or civil society. */
export function owedSection(context: ViewContext, party: Entry<'parties'>): SectionView | undefined {
  const { ledger, asOf, locale, messages } = context;
  const { standing, voices, table } = messages;
  const owed = ledger.all('agreements').filter(({ facts }) => facts.responsible?.includes(party.id));
  if (owed.length === 0) return undefined;
  const rows = owed.map((agreement): Inline[][] => {
    const standings = voiceComparisonsOf(ledger, agreement.id, asOf);
    const { status } = timelinessOf(ledger, agreement, asOf);
    return [
      [entryLink(context, agreement)],
      [{ tag: status, word: standing.timeliness[status] }],
      spanMarks(context, standings, 'government'),
      spanMarks(context, standings, 'civil-society'),
      [recordMarkOf(context, recordStateOf(ledger, agreement))],
    ];
  });
  return {
    id: ANCHORS.owed[locale],
    heading: standing.owed,
    content: [
      {
        type: 'table',
        table: {
          caption: standing.owedCaption,
          columns: [table.subject, standing.timelinessLabel, voices.government, voices['civil-society'], voices.record],
          rows,
        },
      },
    ],
  };
}
