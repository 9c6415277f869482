import type { Locale } from '#domain/schemas/vocabulary.ts';
import { agreementsNaming } from '#domain/figures/figures.ts';
import { assessmentsIn } from '#domain/voices/assessments.ts';
import { formatNumber } from '#i18n/format.ts';
import type { ViewContext } from './context.ts';
import { entryLink, memberCountriesByName } from './names.ts';
import { figureView, figureWords, leadersSentence } from './figures/frame.ts';
import type { FigureView } from './model/figure.ts';
import type { LinkView } from './model/inline.ts';

/** Outlines of one part of the map, in the units of its picture. */
export interface MapPartShapes {
  name: string;
  label: Readonly<Record<Locale, string>>;
  width: number;
  height: number;
  /** Land that is no member's. */
  land: string;
  members: readonly {
    /** Party id of the country. */
    id: string;
    outline: string;
    /** Where its mark stands. */
    x: number;
    y: number;
    /** On which side of the mark its name has room. */
    side: 'above' | 'below' | 'left' | 'right';
  }[];
}

/** What the map says of one country. */
export interface MapCountryView {
  link: LinkView;
  agreements: number;
  statements: number;
  /** How many agreements name it. */
  count: string;
  /** The same in words. */
  text: string;
  /** How many reports and self-assessments about it have been received, in words. */
  received: string;
  /** True where no report and no self-assessment about it has been received: its mark is dashed. */
  silent: boolean;
}

interface MapPartView extends Omit<MapPartShapes, 'members' | 'label'> {
  label: string;
  members: readonly (MapPartShapes['members'][number] & MapCountryView)[];
}

export interface MapView {
  figure: FigureView;
  legend: readonly string[];
  parts: readonly MapPartView[];
  rows: readonly MapCountryView[];
}

/** The frame of the map; its place is the page of countries. */
export function mapFigure(context: ViewContext, rows: readonly MapCountryView[] = [...mapCountries(context).values()]): FigureView {
  const { messages, ledger, locale } = context;
  const words = figureWords(context);
  const total = ledger.all('agreements').length;
  const counted = rows.map(({ link, agreements }) => ({ label: link.text, count: agreements }));
  const leaders = leadersSentence(context, counted, total, words.map.leaders) ?? words.map.nothing;
  const silent = rows.filter((row) => row.silent).length;
  const { columns } = words;
  return figureView(context, {
    id: messages.map.id,
    file: 'agreements-by-country',
    title: messages.map.title,
    summary: leaders,
    more: [words.map.silent(formatNumber(silent, locale), formatNumber(rows.length, locale))],
    measure: words.map.measure(formatNumber(total, locale)),
    kind: 'map',
    at: { to: 'section', section: 'countries' },
    data: {
      columns: [columns.country, columns.agreements, columns.of, columns.statements],
      rows: rows.map(({ link, agreements, statements }) => [link.text, agreements, total, statements]),
    },
    table: {
      caption: messages.map.title,
      columns: [columns.country, columns.agreements, columns.statements],
      rows: rows.map(({ link, count, statements }) => [[link.text], [count], [formatNumber(statements, locale)]]),
    },
  });
}

/** The member countries on a map, with the list beside it: every number leads to the page that names what is behind it. */
export function mapView(context: ViewContext, shapes: readonly MapPartShapes[]): MapView {
  const { messages, locale } = context;
  const countries = mapCountries(context);
  const part = (shape: MapPartShapes): MapPartView => ({
    ...shape,
    label: shape.label[locale],
    members: shape.members.flatMap((member) => {
      const country = countries.get(member.id);
      return country ? [{ ...member, ...country }] : [];
    }),
  });
  return {
    figure: mapFigure(context, [...countries.values()]),
    legend: messages.map.legend,
    parts: shapes.map(part),
    rows: [...countries.values()],
  };
}

function mapCountries(context: ViewContext): Map<string, MapCountryView> {
  const { ledger, locale, messages } = context;
  const spoken = assessmentsIn(ledger);
  return new Map(
    memberCountriesByName(context).map((country): [string, MapCountryView] => {
      const agreements = agreementsNaming(ledger, country).length;
      const statements = spoken.filter((item) => item.country === country.id).length;
      return [
        country.id,
        {
          link: entryLink(context, country, 'short'),
          agreements,
          statements,
          count: formatNumber(agreements, locale),
          text: messages.map.agreements(agreements),
          received: messages.map.statements(statements),
          silent: statements === 0,
        },
      ];
    }),
  );
}
