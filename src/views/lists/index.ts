import type { Section } from '#addresses/sections.ts';
import type { ViewContext } from '../context.ts';
import type { ListView } from '../model/list.ts';
import { agreementsView } from './agreements.ts';
import { countriesView } from './countries.ts';
import { consultationsView, holidayTablesView } from './clocks.ts';
import { documentsView, plansView } from './mechanism.ts';
import {
  bodiesView,
  chainsView,
  challengesView,
  glossaryView,
  guidelinesView,
  inputsView,
  meetingsView,
  practicesView,
  presidenciesView,
  sourcesView,
} from './sections.ts';
import { proposalsView } from './proposals.ts';
import { tagsView } from './tags.ts';
import { topicsView } from './topics.ts';
import { actionsView, repliesView, reportsView, reviewsView, selfAssessmentsView } from './voices.ts';
import { keysOf } from '#domain/tables.ts';

/** The sections that are lists of entries, in the order of the menu. */
export const LIST_VIEWS = {
  agreements: agreementsView,
  proposals: proposalsView,
  guidelines: guidelinesView,
  reports: reportsView,
  'self-assessments': selfAssessmentsView,
  replies: repliesView,
  reviews: reviewsView,
  actions: actionsView,
  countries: countriesView,
  bodies: bodiesView,
  meetings: meetingsView,
  presidencies: presidenciesView,
  consultations: consultationsView,
  holidays: holidayTablesView,
  plans: plansView,
  documents: documentsView,
  themes: topicsView,
  tags: tagsView,
  chains: chainsView,
  inputs: inputsView,
  practices: practicesView,
  challenges: challengesView,
  sources: sourcesView,
  glossary: glossaryView,
} as const satisfies Partial<Record<Section, (context: ViewContext) => ListView>>;
export type ListSection = keyof typeof LIST_VIEWS;
export const LIST_SECTIONS = keysOf(LIST_VIEWS);
