import { ANCHORS } from '#addresses/anchors.ts';
import { ASPECTS, type Aspect } from '#domain/voices/assessments.ts';
import { isInformed } from '#domain/voices/columns.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { hasStatements, voiceComparisonsOf, type VoiceComparison } from '#domain/voices/voice-comparison.ts';
import { subjectsIn, type Subject } from '#domain/voices/subjects.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { entryDestination, markOf, sectionLink, type ViewContext } from '../../context.ts';
import { byName, headingOf, partyLink, wordsOf } from '../../names.ts';
import { figureView, figureWords } from '../../figures/frame.ts';
import type { FigureView } from '../../model/figure.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { MatrixCellView, MatrixView } from '../../model/pictures.ts';
import { measureAnchor } from './subject-link.ts';
import { standingsTable } from './comparison-table.ts';
import { columnMarks } from './statements.ts';

/** Place on the page of what is said of one measure in one country. */
function cellAnchor(measure: string, country: string): string {
  return `${measureAnchor(measure)}-${country}`;
}

/** What the subject's words call it: the measure, or the instrument itself. */
function subjectWords(context: ViewContext, entry: Entry<'guidelines'>, { measure }: Subject): string {
  const { words } = wordsOf(context, entry);
  return measure === undefined ? words.title : (words.measures?.[measure] ?? measure);
}

/** The last day that anything said of a cell is about, where all of it has expired. */
function lastKnown(standings: readonly VoiceComparison[]): string | undefined {
  if (standings.some(({ columns }) => isInformed(columns.government) || isInformed(columns['civil-society']))) return undefined;
  const periods = standings.flatMap(({ columns }) =>
    [...columns.government.statements, ...columns['civil-society'].statements].flatMap(({ period }) => period ?? []),
  );
  return periods.sort().at(-1);
}

function cellView(context: ViewContext, subject: Subject, country: string, standings: readonly VoiceComparison[]): MatrixCellView {
  const { standing } = context.messages;
  if (!subject.countries.includes(country)) return { lines: [], note: standing.matrix.notBound, href: undefined };
  const spoken = standings.filter((item) => item.country === country && hasStatements(item));
  if (spoken.length === 0) {
    const since = subject.since === undefined ? standing.matrix.never : standing.matrix.since(formatDate(subject.since, context.locale));
    return { lines: [{ label: '', marks: [{ voice: '', mark: markOf(context, 'no-information') }] }], note: since, href: undefined };
  }
  const last = lastKnown(spoken);
  const byAspect = new Map(spoken.map((item) => [item.aspect, item]));
  const aspects: Aspect[] = ASPECTS.filter((aspect) => byAspect.has(aspect));
  return {
    lines: aspects.map((aspect) => {
      const { columns } = byAspect.get(aspect)!;
      return {
        label: standing.aspects[aspect],
        marks: (['government', 'civil-society'] as const).flatMap((voice) =>
          columnMarks(context, columns[voice]).map((mark, index) => ({ voice: index === 0 ? standing.matrix.voices[voice] : '', mark })),
        ),
      };
    }),
    note: last === undefined ? '' : standing.matrix.lastKnown(formatDate(last, context.locale)),
    href: `#${cellAnchor(subject.measure ?? subject.entry.id, country)}`,
  };
}

/** The countries of the matrix: all that one of its measures binds, and any other that somebody assessed. */
function matrixCountries(
  context: ViewContext,
  subjects: readonly Subject[],
  standings: ReadonlyMap<Subject, readonly VoiceComparison[]>,
): string[] {
  const bound = subjects.flatMap(({ countries }) => countries);
  const assessed = [...standings.values()].flat().flatMap(({ country }) => country ?? []);
  return byName(context, [...new Set([...bound, ...assessed])]);
}

/** What is said of each measure, country by country: what the cells of the matrix open. */
function evidence(
  context: ViewContext,
  entry: Entry<'guidelines'>,
  standings: ReadonlyMap<Subject, readonly VoiceComparison[]>,
): ContentView[] {
  return [...standings].flatMap(([subject, own]): ContentView[] => {
    const spoken = own.filter(hasStatements);
    const table = standingsTable(context, subjectWords(context, entry, subject), spoken);
    if (!table) return [];
    const seen = new Set<string>();
    const rowIds = spoken.map(({ country }) => {
      const id = country === undefined ? undefined : cellAnchor(subject.measure ?? entry.id, country);
      if (id === undefined || seen.has(id)) return undefined;
      seen.add(id);
      return id;
    });
    return [{ type: 'table', table: { ...table, rowIds } }];
  });
}

/** The frame of the matrix: a row for each measure, country, aspect and voice in its file. */
function matrixFigure(
  context: ViewContext,
  entry: Entry<'guidelines'>,
  subjects: readonly Subject[],
  countries: readonly string[],
  standings: ReadonlyMap<Subject, readonly VoiceComparison[]>,
): FigureView {
  const { messages, locale } = context;
  const { matrix, columns } = figureWords(context);
  const cells = subjects.flatMap((subject) =>
    countries
      .filter((country) => subject.countries.includes(country))
      .map((country) => ({
        subject,
        country,
        spoken: standings.get(subject)!.filter((item) => item.country === country && hasStatements(item)),
      })),
  );
  const number = (value: number) => formatNumber(value, locale);
  const known = cells.filter(({ spoken }) => spoken.length > 0).length;
  const none = messages.levels['no-information'];
  return figureView(context, {
    id: 'measures-by-country',
    file: `measures-by-country-${entry.id}`,
    title: matrix.title(headingOf(context, entry).short ?? headingOf(context, entry).title),
    summary: matrix.summary(number(known), number(cells.length)),
    at: entryDestination(entry),
    data: {
      columns: [columns.measure, columns.country, columns.aspect, columns.voice, columns.lowestLevel, columns.highestLevel],
      rows: cells.flatMap(({ subject, country, spoken }) => {
        const first = [subjectWords(context, entry, subject), partyLink(context, country).text];
        if (spoken.length === 0) return [[...first, '', '', none, none]];
        return spoken.flatMap((item) =>
          (['government', 'civil-society'] as const).map((voice) => {
            const marks = columnMarks(context, item.columns[voice]);
            return [...first, messages.standing.aspects[item.aspect], messages.voices[voice], marks[0]!.word, marks.at(-1)!.word];
          }),
        );
      }),
    },
  });
}

/** Measures × countries, norm and practice apart, and the evidence behind each cell. Nothing is merged across voices. */
export function matrixSections(context: ViewContext, entry: Entry<'guidelines'>): (SectionView | undefined)[] {
  const { messages, ledger, locale, asOf } = context;
  const { matrix } = messages.standing;
  const subjects = subjectsIn(ledger).filter((subject) => subject.entry === entry);
  const standings = new Map(subjects.map((subject) => [subject, voiceComparisonsOf(ledger, subject.id, asOf)]));
  const countries = matrixCountries(context, subjects, standings);
  if (countries.length === 0) return [];
  const view: MatrixView = {
    figure: matrixFigure(context, entry, subjects, countries, standings),
    caption: matrix.caption(headingOf(context, entry).title),
    corner: messages.table.measure,
    columns: countries.map((country) => partyLink(context, country)),
    rows: subjects.map((subject) => ({
      heading:
        subject.measure === undefined
          ? subjectWords(context, entry, subject)
          : { href: `#${measureAnchor(subject.measure)}`, text: subjectWords(context, entry, subject) },
      cells: countries.map((country) => cellView(context, subject, country, standings.get(subject)!)),
    })),
    legend: [matrix.legend(entry.facts.issued && formatDate(entry.facts.issued, locale))],
  };
  const details = evidence(context, entry, standings);
  const invite: ContentView = {
    type: 'paragraph',
    inlines: [`${matrix.empty} `, { ...sectionLink(context, 'contribute'), text: messages.writeReport }],
    soft: true,
  };
  return [
    {
      id: ANCHORS.matrix[locale],
      heading: matrix.heading,
      content: [...(details.length === 0 ? [invite] : []), { type: 'matrix', matrix: view }],
    },
    details.length === 0 ? undefined : { id: ANCHORS.evidence[locale], heading: matrix.evidence, content: details },
  ];
}
