import { assessmentsIn } from '#domain/assessments.ts';
import { formatNumber } from '#i18n/format.ts';
import { entryLink, type ViewContext } from './context.ts';
import { memberCountries } from './lists/members.ts';
import type { LinkView } from './model.ts';

/** Outlines of one part of the map, in the units of its picture. */
export interface MapPartShapes {
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

export interface MapShapes {
  north: MapPartShapes;
  south: MapPartShapes;
}

/** What the map says of one country. */
export interface MapCountryView {
  link: LinkView;
  /** How many agreements name it. */
  count: string;
  /** The same in words. */
  text: string;
  /** How many reports and self-assessments about it have been received, in words. */
  received: string;
  /** True where no report and no self-assessment about it has been received: its mark is dashed. */
  silent: boolean;
}

export interface MapPartView extends Omit<MapPartShapes, 'members'> {
  name: keyof MapShapes;
  label: string;
  members: readonly (MapPartShapes['members'][number] & MapCountryView)[];
}

export interface MapView {
  id: string;
  title: string;
  legend: readonly string[];
  parts: readonly MapPartView[];
  rows: readonly MapCountryView[];
}

/** The member countries on a map, with the list beside it: every number leads to the page that names what is behind it. */
export function mapView(context: ViewContext, shapes: MapShapes): MapView {
  const { ledger, locale, messages } = context;
  const spoken = assessmentsIn(ledger).filter(({ voice }) => voice !== 'record');
  const countries = new Map(
    memberCountries(context).map((country): [string, MapCountryView] => {
      const naming = ledger.mentionsOf(country).filter(({ from }) => from.collection === 'agreements');
      const agreements = new Set(naming.map(({ from }) => from.id)).size;
      const statements = spoken.filter((item) => item.country === country.id).length;
      return [
        country.id,
        {
          link: entryLink(context, country, 'short'),
          count: formatNumber(agreements, locale),
          text: messages.map.agreements(agreements),
          received: messages.map.statements(statements),
          silent: statements === 0,
        },
      ];
    }),
  );
  const part = (name: keyof MapShapes): MapPartView => ({
    ...shapes[name],
    name,
    label: messages.map.parts[name],
    members: shapes[name].members.flatMap((shape) => {
      const country = countries.get(shape.id);
      return country ? [{ ...shape, ...country }] : [];
    }),
  });
  return {
    id: messages.map.id,
    title: messages.map.title,
    legend: messages.map.legend,
    parts: [part('south'), part('north')],
    rows: [...countries.values()],
  };
}
