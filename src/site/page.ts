import type { Division, FigureGroup } from '#domain/figures/figures.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import type { ProblemCode } from '#domain/problems/problem.ts';
import type { Level, ObligationRule } from '#domain/schemas/vocabulary.ts';
import type { DueList } from '#addresses/dimensions.ts';
import type { Guide } from '#addresses/guides.ts';
import type { NewsPeriod } from '#addresses/news.ts';
import type { PartOf, RequestsOf, TrailPart } from '#addresses/parts.ts';
import type { DashboardSection } from '#views/dashboards/index.ts';
import type { PagedEntry } from '#views/entries/index.ts';
import type { ListSection } from '#views/lists/index.ts';
import type { PaperOffer } from '#views/papers/registry.ts';
import type { ProseSection } from '#views/prose.ts';
import type { Sheet } from '#views/sheets.ts';

/** Which page stands at an address; of one whose lists go on, the first. */
export type WholePage =
  | { kind: 'home' }
  | { kind: 'list'; section: ListSection }
  | { kind: 'facet'; division: Division; group: FigureGroup }
  | { kind: 'due'; list: DueList }
  | { kind: 'dashboard'; section: DashboardSection; part?: PartOf }
  | { kind: 'entry'; entry: PagedEntry }
  | { kind: 'prose'; section: ProseSection }
  | { kind: 'form'; form: CollectionName }
  | { kind: 'guide'; guide: Guide }
  | { kind: 'sheet'; section: Sheet }
  | { kind: 'trail'; part?: TrailPart }
  | { kind: 'rule'; rule: ObligationRule }
  | { kind: 'paper'; paper: PaperOffer }
  | { kind: 'pending'; party: string }
  | { kind: 'news'; of: NewsPeriod }
  | { kind: 'requests'; of: RequestsOf }
  | { kind: 'search' }
  | { kind: 'settings' }
  | { kind: 'data' }
  | { kind: 'dictionary' }
  | { kind: 'codes' }
  | { kind: 'queries' }
  | { kind: 'archive' }
  | { kind: 'easy-read' }
  | { kind: 'save' }
  | { kind: 'calendar' }
  | { kind: 'calculator' }
  | { kind: 'problems' }
  | { kind: 'problem'; code: ProblemCode }
  | { kind: 'catalogue' }
  | { kind: 'retired-level'; level: Level };

/** Which page stands at an address: one of those over which the lists of a page go on, from the second. */
export type Page = WholePage | { kind: 'further'; of: WholePage; number: number };
