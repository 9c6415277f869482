import type { Paper, PaperBlock, PaperText } from '#papers/paper.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { sectionLink, type ViewContext } from '../context.ts';
import type { PageView } from '../model/page.ts';
import { pageView } from '../page.ts';
import { paperLinks, type PaperLinksView } from './links.ts';
import { paperOf, type PaperOffer } from './registry.ts';

export type { PaperBlock, PaperText };

/** What stands below a heading of the first level; what comes before the first one has none. */
interface PaperChapter {
  heading?: string;
  blocks: readonly PaperBlock[];
}

/** A paper as a page to print. */
export interface PaperPageView extends PageView {
  paper: Pick<Paper, 'title' | 'subtitle' | 'contents' | 'asOf' | 'address'>;
  chapters: readonly PaperChapter[];
  offered: PaperLinksView;
  print: string;
}

function chaptersOf(blocks: readonly PaperBlock[]): PaperChapter[] {
  const chapters: { heading?: string; blocks: PaperBlock[] }[] = [{ blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) chapters.push({ heading: block.text, blocks: [] });
    else chapters.at(-1)!.blocks.push(block);
  }
  return chapters;
}

export function paperPageView(context: ViewContext, offer: PaperOffer): PaperPageView {
  const words = DESK_WORDS[context.locale];
  const paper = paperOf(context, offer);
  return {
    ...pageView(context, {
      destination: { to: 'paper', paper: offer.paper, id: offer.id },
      title: paper.subtitle === undefined ? paper.title : `${paper.title}: ${paper.subtitle}`,
      description: words.page.each[offer.paper],
      breadcrumbs: [sectionLink(context, 'desk')],
      current: 'desk',
    }),
    paper,
    chapters: chaptersOf(paper.blocks),
    offered: { ...paperLinks(context, offer), page: undefined },
    print: words.print,
  };
}
