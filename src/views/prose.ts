import type { Section } from '#i18n/paths.ts';
import { pageView, type ViewContext } from './context.ts';
import type { PageView } from './model.ts';

/** A page of the maintainers' own prose. */
export function proseView(
  context: ViewContext,
  section: Section,
  { title, description }: { title: string; description: string },
): PageView {
  return pageView(context, { destination: { to: 'section', section }, title, description, current: section });
}
