import type { Section } from '#addresses/sections.ts';
import type { ViewContext } from './context.ts';
import type { SheetView } from './model/sheet.ts';
import { obligationsOverview } from './obligations/overview.ts';
import { deskView } from './papers/desk.ts';
import { changesView } from './changes/pages.ts';
import { membersNewsView } from './members-news.ts';
import { contentsView } from './contents.ts';
import { figuresPageView } from './figures-page.ts';
import { pipelineView } from './obligations/pipeline.ts';
import { requestsOverview } from './requests/overview.ts';
import { isOffered } from './offered.ts';
import { keysOf } from '#domain/tables.ts';

/** The sections that are one page of their own, neither a list nor prose. */
export const SHEET_VIEWS = {
  mechanism: obligationsOverview,
  pipeline: pipelineView,
  traceability: requestsOverview,
  desk: deskView,
  'members-report': membersNewsView,
  changes: changesView,
  figures: figuresPageView,
  contents: contentsView,
} as const satisfies Partial<Record<Section, (context: ViewContext) => SheetView>>;
export type Sheet = keyof typeof SHEET_VIEWS;
export const SHEETS = keysOf(SHEET_VIEWS).filter(isOffered);
