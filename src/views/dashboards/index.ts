import type { Ledger } from '#domain/ledger/ledger.ts';
import { keysOf } from '#domain/tables.ts';
import type { PartOf } from '#addresses/parts.ts';
import type { ViewContext } from '../context.ts';
import { ageView } from './age.ts';
import { continuityView } from './continuity.ts';
import { coverageParts, coverageView } from './coverage.ts';
import { differenceParts, differencesView } from './differences.ts';
import type { DashboardView } from '../model/dashboard.ts';
import type { DashboardSection } from './shell.ts';
import { specificityParts, specificityView } from './specificity.ts';
import { standingParts, standingView } from './standing.ts';

/** The pages of figures, in the order of the menu. */
const DASHBOARD_VIEWS = {
  standing: standingView,
  differences: differencesView,
  coverage: coverageView,
  age: ageView,
  specificity: specificityView,
  continuity: continuityView,
} as const satisfies Record<DashboardSection, (context: ViewContext, part?: PartOf) => DashboardView>;
export const DASHBOARD_SECTIONS = keysOf(DASHBOARD_VIEWS);

/** Every part that has a page of its own; which there are depends on the entries and not on the day. */
export function dashboardParts(ledger: Ledger): PartOf[] {
  return [...picturedParts(ledger), ...coverageParts(ledger), ...specificityParts()];
}

/** The parts whose pages hold pictures; those of the other sections are lists and tables, and may be thousands. */
export function picturedParts(ledger: Ledger): PartOf[] {
  return [...standingParts(ledger), ...differenceParts(ledger)];
}

export function dashboardView(context: ViewContext, section: DashboardSection, part?: PartOf): DashboardView {
  const view: (context: ViewContext, part?: PartOf) => DashboardView = DASHBOARD_VIEWS[section];
  return view(context, part);
}

export type { DashboardSection } from './shell.ts';
