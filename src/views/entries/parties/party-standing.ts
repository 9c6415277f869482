import { ANCHORS } from '#addresses/anchors.ts';
import { askedOf } from '#domain/voices/addressed.ts';
import type { Column } from '#domain/voices/columns.ts';
import { isDocumented, recordStateOf } from '#domain/voices/documented.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { hasStatements, voiceComparisonsOf, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import { isAwaited, subjectsIn, type Subject } from '#domain/voices/subjects.ts';
import { ASSESSING_VOICES } from '#domain/schemas/vocabulary.ts';
import { sectionLink, type ViewContext } from '../../context.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { Inline } from '../../model/inline.ts';
import { subjectLink } from '../parts/subject-link.ts';
import { differenceText } from '../parts/comparison-table.ts';
import { authorInlines, columnInlines } from '../parts/statements.ts';
import { assessedIn } from './opening.ts';

/** Rows that stand open; the others are folded. */
const OPEN_ROWS = 5;

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

/** How many of what reaches the country each voice has spoken of; the record, of how many acts that name it documents show something. */
function countsTable(context: ViewContext, country: Entry<'parties'>, awaited: readonly Subject[]): ContentView {
  const { ledger, messages } = context;
  const { voices, parties } = messages;
  const naming = askedOf(ledger, country.id).own;
  const documented = naming.filter((agreement) => isDocumented(recordStateOf(ledger, agreement))).length;
  return {
    type: 'table',
    table: {
      caption: parties.counts.caption,
      columns: parties.counts.columns,
      rows: [
        ...ASSESSING_VOICES.map((voice) => [
          [voices[voice]],
          [parties.counts.of(assessedIn(context, country.id, awaited, voice), awaited.length)],
        ]),
        [[voices.record], [parties.counts.record(documented, naming.length)]],
      ],
    },
  };
}

/** How each agreement and each measure stands in a country, according to each voice, and how many nobody has spoken of. */
export function countrySection(context: ViewContext, country: Entry<'parties'>): SectionView {
  const { ledger, asOf, locale, messages } = context;
  const { standing, voices, table, parties } = messages;
  const bound = subjectsIn(ledger).filter(({ countries }) => countries.includes(country.id));
  const told = bound.map((subject) => ({
    subject,
    standings: voiceComparisonsOf(ledger, subject.id, asOf).filter((item) => item.country === country.id && hasStatements(item)),
  }));
  const apart = ({ difference }: VoiceComparison) => difference?.farthest ?? -1;
  const rows = told
    .flatMap(({ subject, standings }) => standings.map((item) => ({ subject, item })))
    .sort((a, b) => apart(b.item) - apart(a.item))
    .map(({ subject, item }) => row(context, subject, item));
  const silent = told.filter(({ subject, standings }) => standings.length === 0 && isAwaited(subject)).length;
  const asTable = (own: typeof rows): ContentView => ({
    type: 'table',
    table: {
      caption: parties.counts.levels,
      columns: [table.subject, voices.government, voices['civil-society'], table.difference],
      rows: own,
    },
  });
  const folded = rows.slice(OPEN_ROWS);
  const content: ContentView[] = [
    ...(rows.length === 0 ? [] : [countsTable(context, country, bound.filter(isAwaited)), asTable(rows.slice(0, OPEN_ROWS))]),
    ...(folded.length === 0 ? [] : [{ type: 'fold', summary: parties.counts.more(folded.length), content: [asTable(folded)] } as const]),
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
