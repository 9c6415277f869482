import map from '#conference/map.json' with { type: 'json' };
import { createRequire } from 'node:module';
import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { MapPartShapes } from '#views/map.ts';

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

/** Where the mark of a country stands (longitude, latitude), and on which side of it its name has room. */
type Place = readonly [longitude: number, latitude: number, side: 'above' | 'below' | 'left' | 'right'];

/** ISO 3166-1 numeric codes of the members, by party id, as the outlines name them. */
const NUMERIC: Readonly<Record<string, string>> = map.numeric;

const WIDTH = 400;

/** A part of the map as `conference/map.json` says it. */
interface Part {
  name: string;
  es: string;
  en: string;
  fineness: '110m' | '50m';
  /** Least distance between two points of a border. */
  degrees: number;
  height: number;
  /** Of an equal-area projection: where its middle lies, and how it is brought onto the picture. */
  rotate: [number, number];
  scale: number;
  translate: [number, number];
  places: Readonly<Record<string, Place>>;
}

function drawPart({ name, es, en, fineness, degrees, height, rotate, scale, translate, places }: Part): MapPartShapes {
  const projection = geoAzimuthalEqualArea().rotate(rotate).scale(scale).translate(translate);
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
    name,
    label: { es, en },
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
 * The outlines of the member countries on equal-area projections, a picture for each part of the region, in which every country
 * is large enough to be pointed at. Drawn once per build.
 */
export const MAP_SHAPES: readonly MapPartShapes[] = (map.parts as unknown as readonly Part[]).map(drawPart);
