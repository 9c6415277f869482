import { ANCHORS } from '#addresses/anchors.ts';
import type { Column } from '#domain/voices/columns.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { hasStatements, voiceComparisonsOf, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import { isAwaited, subjectsIn, type Subject } from '#domain/voices/subjects.ts';
import { timelinessOf } from '#domain/agreements/timeliness.ts';
import { reachesOf } from '#domain/voices/reach.ts';
import { partiesIn } from '#domain/acts/deliverables.ts';
import { DELIVERABLE_ROLES, type AssessingVoice } from '#domain/schemas/vocabulary.ts';
import { formatList } from '#i18n/format.ts';
import { markOf, recordMarkOf, sectionLink, type ViewContext } from '../../context.ts';
import { demandSubject, entryLink } from '../../names.ts';
import { reachInlines } from '../../reach.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { Inline } from '../../model/inline.ts';
import { subjectLink } from '../parts/subject-link.ts';
import { differenceText } from '../parts/comparison-table.ts';
import { authorInlines, columnInlines } from '../parts/statements.ts';

/** Marks of a column with who speaks and how long ago; whoever said that it has no information is told too. */
function shortCell(context: ViewContext, column: Column): Inline[] {
  const { unknowns } = context.messages.standing;
  const authors = column.statements.length === 0 ? [] : ['\n', ...authorInlines(context, column)];
  const unknown = column.unknowns.length === 0 ? [] : ['\n', unknowns(column.unknowns.length)];
  return [...columnInlines(context, column), ...authors, ...unknown];
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
  const silent = told.filter(({ subject, standings }) => standings.length === 0 && isAwaited(subject)).length;
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
      inlines: [
        `${standing.silent(silent, told.filter(({ subject, standings }) => standings.length > 0 || isAwaited(subject)).length)} `,
        { ...sectionLink(context, 'contribute'), text: standing.inform },
      ],
      soft: true,
    },
  ];
  return { id: ANCHORS.standing[locale], heading: standing.inCountry, content };
}

/** What one voice says of a subject: each aspect with its levels and the countries that they are about. */
function reachCell(context: ViewContext, subject: string, voice: AssessingVoice, comparisons: readonly VoiceComparison[]): Inline[] {
  const reaches = reachesOf(demandSubject(context.ledger, subject), voice, comparisons);
  if (reaches.length === 0) return [markOf(context, 'no-information')];
  return reaches.flatMap((reach, index): Inline[] => [...(index === 0 ? [] : ['\n']), ...reachInlines(context, reach)]);
}

/** What a party has to do with an agreement: the roles that its deliverables give it, each once. */
function rolesText({ messages, locale }: ViewContext, agreement: Entry<'agreements'>, party: string): string {
  const roles = DELIVERABLE_ROLES.filter((role) => partiesIn(agreement, [role]).includes(party));
  return formatList(
    roles.map((role) => messages.acts.deliverables.roles[role]),
    locale,
  );
}

/** The agreements for which a party answers, with the same columns whoever it is: a government, a body or civil society. */
export function owedSection(context: ViewContext, party: Entry<'parties'>): SectionView | undefined {
  const { ledger, asOf, locale, messages } = context;
  const { standing, voices, table } = messages;
  const owed = ledger.all('agreements').filter((agreement) => partiesIn(agreement).includes(party.id));
  if (owed.length === 0) return undefined;
  const rows = owed.map((agreement): Inline[][] => {
    const standings = voiceComparisonsOf(ledger, agreement.id, asOf);
    const { status } = timelinessOf(ledger, agreement, asOf);
    return [
      [entryLink(context, agreement)],
      [rolesText(context, agreement, party.id)],
      [{ tag: status, word: standing.timeliness[status] }],
      reachCell(context, agreement.id, 'government', standings),
      reachCell(context, agreement.id, 'civil-society', standings),
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
          columns: [table.subject, messages.acts.role, standing.timelinessLabel, voices.government, voices['civil-society'], voices.record],
          rows,
        },
      },
    ],
  };
}
