import { ANCHORS } from '#addresses/anchors.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { hasStatements, voiceComparisonsOf } from '#domain/voices/voice-comparison.ts';
import { subjectsIn, type Subject } from '#domain/voices/subjects.ts';
import { formatDate, formatNumber } from '#i18n/format.ts';
import { entryDestination, sectionLink, type ViewContext } from '../../context.ts';
import { byName, headingOf, partyLink } from '../../names.ts';
import { figureView, figureWords } from '../../figures/frame.ts';
import type { DrawingView, FigureView } from '../../model/figure.ts';
import type { ContentView, SectionView } from '../../model/content.ts';
import type { Inline } from '../../model/inline.ts';
import type { MatrixView } from '../../model/pictures.ts';
import { standingsTable } from './comparison-table.ts';
import {
  cellAnchor,
  countryViews,
  keyOf,
  rowView,
  splitOf,
  comparisonsOf,
  subjectWords,
  type ComparisonsBySubject,
} from './matrix-cells.ts';
import { matrixDrawing } from './matrix-drawing.ts';
import { columnMarks } from './statements.ts';

/** The countries of the matrix: all that one of its measures binds, and any other that somebody assessed. */
function matrixCountries(context: ViewContext, subjects: readonly Subject[], standings: ComparisonsBySubject): string[] {
  const bound = subjects.flatMap(({ countries }) => countries);
  const assessed = [...standings.values()].flat().flatMap(({ country }) => country ?? []);
  return byName(context, [...new Set([...bound, ...assessed])]);
}

/** What is said of each measure, country by country: what the cells of the matrix open. */
function evidence(context: ViewContext, entry: Entry<'guidelines'>, standings: ComparisonsBySubject): ContentView[] {
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
  standings: ComparisonsBySubject,
  drawing: DrawingView,
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
  const differing = cells.filter(({ spoken }) => spoken.some((item) => splitOf(item).differs)).length;
  const nothing = matrix.unknown(
    matrix.measures(subjects.length, number(subjects.length)),
    matrix.countries(countries.length, number(countries.length)),
  );
  const none = messages.levels['no-information'];
  return figureView(context, {
    id: 'measures-by-country',
    file: `measures-by-country-${entry.id}`,
    title: matrix.title(headingOf(context, entry).short ?? headingOf(context, entry).title),
    summary: known === 0 ? nothing : matrix.summary(number(known), number(cells.length)),
    more: differing === 0 ? [] : [matrix.differs(number(differing))],
    measure: matrix.measure,
    kind: 'matrix',
    unknown:
      known === 0
        ? [`${messages.standing.matrix.empty} `, { ...sectionLink(context, 'contribute'), text: messages.writeReport }]
        : undefined,
    drawing: known === 0 ? undefined : drawing,
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
  const spoken = countries.filter((country) => subjects.some((subject) => comparisonsOf(standings, subject, country).length > 0));
  const silent = countries.filter((country) => !spoken.includes(country)).map((country) => partyLink(context, country));
  const rows = subjects.map((subject) => rowView(context, entry, subject, spoken, standings));
  const codes = spoken.map((country) => country.toUpperCase());
  const view: MatrixView = {
    figure: matrixFigure(context, entry, subjects, countries, standings, matrixDrawing(context, codes, rows)),
    caption: matrix.caption(headingOf(context, entry).title),
    corner: messages.table.measure,
    aspect: figureWords(context).columns.aspect,
    columns: spoken.map((country, index) => ({ code: codes[index]!, link: partyLink(context, country) })),
    rows,
    countries: countryViews(context, entry, subjects, spoken, standings),
    silent:
      silent.length === 0
        ? []
        : [matrix.silentCountries, ...silent.flatMap((link, index): Inline[] => [index === 0 ? ' ' : ', ', link]), '.'],
    key: keyOf(context, entry.facts.issued && formatDate(entry.facts.issued, locale)),
  };
  const details = evidence(context, entry, standings);
  return [
    { id: ANCHORS.matrix[locale], heading: matrix.heading, content: [{ type: 'matrix', matrix: view }] },
    details.length === 0 ? undefined : { id: ANCHORS.evidence[locale], heading: matrix.evidence, content: details },
  ];
}
