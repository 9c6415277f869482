import { COUNTRY_IDS } from './backdrop.ts';
import { isUnspoken, type AgreementPlan } from './agreement-plans.ts';
import type { DemoOptions, Draft } from './draft.ts';
import { isReported, quartersOf, SCENES, type Scene } from './scenes.ts';

/** An invented subject with what the voices are to say of it. */
export interface SubjectPlan {
  id: string;
  index: number;
  /** ISO day from which it exists. */
  since: string;
  /** True for a measure: norm and practice are assessed apart. */
  measure: boolean;
  /** Countries about which the voices speak, the first one most of all. */
  spoken: readonly string[];
  /** True where civil society speaks of the region as a whole. */
  regional: boolean;
  scene: Scene;
  /** Where on the scale, from 0 to 3, the scene is set. */
  base: number;
}

/** About how many countries the voices speak, for each subject: more where there are more reports. */
function spread(size: number): number {
  return Math.max(1, Math.round(Math.log10(size / 20) * 2));
}

/** A scene whose quarters lie before the subject existed cannot be played. */
function playable(scene: Scene, since: string, asOf: string): Scene {
  return isReported(scene) && quartersOf(scene, since, asOf).length === 0 ? 'accord' : scene;
}

/** Every agreement and measure with its scene: they take turns, so that a small set already has each of them. */
export function planSubjects(
  { size, asOf }: DemoOptions,
  agreements: readonly AgreementPlan[],
  guidelines: readonly Draft<'guidelines'>[],
): SubjectPlan[] {
  const wide = spread(size);
  const plan = (
    id: string,
    index: number,
    since: string,
    countries: readonly string[] | undefined,
    more: Pick<SubjectPlan, 'measure' | 'regional'>,
  ) => {
    const bound = countries ?? COUNTRY_IDS;
    const spoken = Array.from({ length: Math.min(wide, bound.length) }, (_, at) => bound[(index + at) % bound.length]!);
    const scene = playable(SCENES[index % SCENES.length]!, since, asOf);
    return { id, index, since, spoken, scene, base: Math.floor(index / SCENES.length) % 4, ...more };
  };
  const assessable = agreements.filter((agreement) => !isUnspoken(agreement));
  const ofAgreements = assessable.map((agreement) => {
    const regional = agreement.course === 'by-the-network' || (agreement.countries === undefined && agreement.index % 9 === 4);
    return plan(agreement.id, agreement.index, agreement.meeting.on, agreement.countries, { measure: false, regional });
  });
  const measures = guidelines.flatMap(({ id, facts }) =>
    facts.measures
      ? facts.measures.map((item) => ({ id: `${id}/${item.id}`, facts, countries: item.countries }))
      : [{ id, facts, countries: undefined }],
  );
  // Measures begin in the middle of the scenes, so that the first ones differ from those of the first agreements.
  const ofMeasures = measures.map(({ id, facts, countries }, at) =>
    plan(id, at + 3, facts.issued!, countries, { measure: facts.measures !== undefined, regional: false }),
  );
  return [...ofAgreements, ...ofMeasures];
}
