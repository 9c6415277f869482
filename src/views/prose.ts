import type { Guide } from '#addresses/guides.ts';
import type { Section } from '#addresses/sections.ts';
import { channelsView, type ChannelsView } from './channels.ts';
import { sectionLink, type ViewContext } from './context.ts';
import { pageView } from './page.ts';
import type { PageView } from './model/page.ts';

/** The maintainers' own pages. */
export const PROSE_SECTIONS = ['methodology', 'about', 'contribute', 'accessibility'] as const satisfies readonly Section[];
export type ProseSection = (typeof PROSE_SECTIONS)[number];

/** A page of the maintainers' own prose; where it says how to send something, with where that is received. */
export interface ProseView extends PageView {
  channels?: ChannelsView;
}

export function proseView(
  context: ViewContext,
  section: ProseSection,
  { title, description }: { title: string; description: string },
): ProseView {
  const page = pageView(context, { destination: { to: 'section', section }, title, description, current: section });
  return section === 'contribute' && context.project ? { ...page, channels: channelsView(context, context.project) } : page;
}

/** A guide with pictures: it stands below the page on contributing. */
export function guideView(context: ViewContext, guide: Guide, { title, description }: { title: string; description: string }): ProseView {
  const breadcrumbs = [sectionLink(context, 'contribute')];
  return pageView(context, { destination: { to: 'guide', guide }, title, description, breadcrumbs, current: 'contribute' });
}
