import { addDays } from '#domain/dates/edtf.ts';
import { COUNTRIES } from './backdrop.ts';
import { assessed, type Item } from './assessed.ts';
import { DEMO_PREFIX } from '#domain/checks/demonstration.ts';
import { numbered, type DemoOptions, type Draft } from './draft.ts';
import { drawsFor, type Draws } from './draws.ts';
import { organizationCount, organizationId } from './organizations.ts';
import { reportBody, REPORT_METHODS, reportSummary } from './report-text.ts';
import { isReported, quartersOf, reportedLevel } from './scenes.ts';
import type { SubjectPlan } from './subjects.ts';

/** A report, with what its replies need to know. */
export interface ReportPlan {
  draft: Draft<'reports'>;
  subject: SubjectPlan;
  /** Country of its heading; undefined where it is about the region as a whole. */
  country: string | undefined;
}

interface Told {
  subject: SubjectPlan;
  country: string | undefined;
}

function countryOf(subject: SubjectPlan, round: number): string | undefined {
  return subject.regional ? undefined : subject.spoken[round % subject.spoken.length]!;
}

function regionOf(draws: Draws, country: string): string {
  return draws.pick(COUNTRIES.find(({ id }) => id === country)!.regions);
}

/** Up to two more subjects of the same situation; a subject that one organisation alone speaks of stands by itself. */
function companions(draws: Draws, { subject, country }: Told, beside: readonly SubjectPlan[], end: string, round: number): Told[] {
  if (subject.scene === 'single' || beside.length < 2) return [];
  const first = beside.indexOf(subject);
  const drawn = Array.from({ length: draws.between(0, 2) }, (_, at) => beside[(first + 1 + at) % beside.length]!);
  return [...new Set(drawn)]
    .filter((other) => other !== subject && other.since <= end && !other.regional && country !== undefined)
    .map((other) => ({ subject: other, country: countryOf(other, round) }));
}

/** @param told the first one gives the report its place */
function items(draws: Draws, told: readonly Told[], round: number, back: number, id: string): Item[] {
  const home = told[0]!.country;
  return told.map(({ subject, country }) => {
    const level = reportedLevel(subject.scene, subject.base, round, back);
    const item = assessed(draws, subject, level, id);
    // Of some agreements civil society tells practice alone, and the government the whole: they cannot be compared.
    const { level: whole, ...rest } = item;
    const told = subject.scene === 'one-apart' && whole !== undefined && whole !== 'full' ? { ...rest, practice: whole } : item;
    return { ...told, ...(country !== undefined && country !== home ? { country } : {}) };
  });
}

/** The reports of invented organisations: subjects take turns, so that several organisations come to speak of each. */
export function planReports({ seed, size, asOf }: DemoOptions, subjects: readonly SubjectPlan[]): ReportPlan[] {
  const told = subjects.filter(({ scene }) => isReported(scene));
  const byScene = Map.groupBy(told, ({ scene }) => scene);
  const organizations = organizationCount(size);
  return Array.from({ length: size }, (_, index) => {
    const id = `${DEMO_PREFIX}report-${numbered(index, size)}`;
    const draws = drawsFor(seed, 'report', index);
    const round = Math.floor(index / told.length);
    const subject = told[index % told.length]!;
    const quarter = draws.pick(quartersOf(subject.scene, subject.since, asOf));
    const main = { subject, country: countryOf(subject, round) };
    const all = [main, ...companions(draws, main, byScene.get(subject.scene)!, quarter.end, round)];
    const turn = subject.scene === 'single' ? 0 : round * 5;
    const organization = organizationId((subject.index * 3 + turn) % organizations, organizations);
    const late = addDays(quarter.end, draws.between(5, 40));
    const filed = late > asOf ? asOf : late;
    const lang = index % 3 === 2 ? 'en' : 'es';
    const region =
      main.country !== undefined && (subject.scene === 'places' || draws.chance(0.15)) ? regionOf(draws, main.country) : undefined;
    const number = numbered(index, size);
    const draft: Draft<'reports'> = {
      collection: 'reports',
      id,
      facts: {
        title: lang === 'es' ? `Reporte de ejemplo ${number}` : `Example report ${number}`,
        summary: reportSummary(lang),
        lang,
        organization,
        period: quarter.text,
        filed,
        ...(main.country === undefined ? {} : { place: { country: main.country, ...(region === undefined ? {} : { region }) } }),
        method: draws.pick(REPORT_METHODS[lang]),
        'no-personal-data-checked': filed,
        assessments: items(draws, all, round, quarter.back, id),
      },
      words: {},
      body: reportBody(draws, lang, subject.id),
    };
    return { draft, subject, country: main.country };
  });
}
