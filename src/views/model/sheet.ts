import type { SectionView } from './content.ts';
import type { FactView } from './inline.ts';
import type { PageView } from './page.ts';

/** A page of sections that is neither an entry nor a list: the mechanism and its rules, the pipeline, the traceability. */
export interface SheetView extends PageView {
  kicker: readonly string[];
  heading: string;
  lead: string;
  notices: readonly string[];
  facts: readonly FactView[];
  sections: readonly SectionView[];
}
