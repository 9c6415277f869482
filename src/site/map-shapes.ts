import { createRequire } from 'node:module';
import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { MapPartShapes, MapShapes } from '#views/map.ts';

type Country = Polygon | MultiPolygon;
type World = Topology<{ countries: GeometryCollection }>;

type Position = [longitude: number, latitude: number];

/** The points of one border that stand apart by at least so many degrees; its ends stay, so that borders still meet. */
function coarserArc(arc: readonly Position[], degrees: number): Position[] {
  const kept: Position[] = [arc[0]!];
  for (const point of arc.slice(1, -1)) {
    const last = kept.at(-1)!;
    if (Math.hypot(point[0] - last[0], point[1] - last[1]) >= degrees) kept.push(point);
  }
  return [...kept, arc.at(-1)!];
}

/** Outlines of Natural Earth (public domain), with no more points than the picture can show. */
function readWorld(fineness: '110m' | '50m', degrees: number): { world: World; countries: readonly Country[] } {
  const { transform, ...world } = createRequire(import.meta.url)(`world-atlas/countries-${fineness}.json`) as World;
  const { scale, translate } = transform!;
  const arcs = world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx, dy]): Position => {
      x += dx!;
      y += dy!;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return coarserArc(points, degrees);
  });
  return { world: { ...world, arcs }, countries: world.objects.countries.geometries as readonly Country[] };
}

/** In square degrees; less than nothing for an outline, which runs clockwise. */
function signedArea(ring: readonly (readonly number[])[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + (x! * nextY! - nextX! * y!) / 2;
  }, 0);
}

/** Without the islands that have shrunk to a speck or a line, which would be drawn inside out. */
function withoutSpecks({ coordinates }: ReturnType<typeof merge>, degrees: number): ReturnType<typeof merge> {
  const kept = coordinates.filter(([outline]) => signedArea(outline!) < -(degrees ** 2));
  return { type: 'MultiPolygon', coordinates: kept };
}

/** ISO 3166-1 numeric codes of the eleven members, by party id, as the outlines name them. */
const NUMERIC: Readonly<Record<string, string>> = {
  bz: '084',
  ca: '124',
  cr: '188',
  do: '214',
  gt: '320',
  hn: '340',
  mx: '484',
  ni: '558',
  pa: '591',
  sv: '222',
  us: '840',
};

/** Where the mark of a country stands (longitude, latitude), and on which side of it its name has room. */
type Place = readonly [longitude: number, latitude: number, side: 'above' | 'below' | 'left' | 'right'];

const NORTH: Readonly<Record<string, Place>> = { ca: [-108, 58, 'below'], us: [-98, 40, 'below'], mx: [-102.6, 24.4, 'below'] };
const SOUTH: Readonly<Record<string, Place>> = {
  bz: [-88.55, 17.2, 'right'],
  gt: [-90.5, 15.6, 'left'],
  sv: [-89, 13.6, 'left'],
  hn: [-86.5, 14.9, 'right'],
  ni: [-85, 12.8, 'right'],
  cr: [-84.1, 9.9, 'left'],
  pa: [-80.6, 8.5, 'below'],
  do: [-70.5, 18.9, 'left'],
};

const WIDTH = 400;

interface Part {
  fineness: '110m' | '50m';
  /** Least distance between two points of a border. */
  degrees: number;
  height: number;
  projection: GeoProjection;
  places: Readonly<Record<string, Place>>;
}

function drawPart({ fineness, degrees, height, projection, places }: Part): MapPartShapes {
  const { world, countries } = readWorld(fineness, degrees);
  const path = geoPath(
    projection.clipExtent([
      [0, 0],
      [WIDTH, height],
    ]),
  ).digits(0);
  const draw = (shapes: readonly Country[]) => path(withoutSpecks(merge(world, [...shapes]), degrees)) ?? '';
  const own = new Set(Object.keys(places).map((id) => NUMERIC[id]));
  const others = countries.filter(({ id }) => !own.has(String(id)));
  return {
    width: WIDTH,
    height,
    land: draw(others),
    members: Object.entries(places).map(([id, [longitude, latitude, side]]) => {
      const country = countries.find((item) => String(item.id) === NUMERIC[id]);
      const outline = country && draw([country]);
      const [x, y] = projection([longitude, latitude]) ?? [];
      if (!outline || x === undefined || y === undefined) throw new Error(`no outline of ${id} in world-atlas/countries-${fineness}.json`);
      return { id, outline, x: Math.round(x), y: Math.round(y), side };
    }),
  };
}

/**
 * The outlines of the eleven member countries on an equal-area projection: the three large ones, and an inset in which the
 * eight small ones are large enough to be pointed at. Drawn once per build.
 */
export const MAP_SHAPES: MapShapes = {
  north: drawPart({
    fineness: '110m',
    degrees: 0.35,
    height: 400,
    places: NORTH,
    projection: geoAzimuthalEqualArea().rotate([97, -46]).scale(330).translate([212, 208]),
  }),
  south: drawPart({
    fineness: '50m',
    degrees: 0.1,
    height: 232,
    places: SOUTH,
    projection: geoAzimuthalEqualArea().rotate([83, -13.9]).scale(814).translate([207, 116]),
  }),
};
