import type { Section } from '#addresses/sections.ts';
import { keysOf } from '#domain/tables.ts';
import { sectionLink, type ViewContext } from './context.ts';
import type { ItemView } from './model/item.ts';
import type { SheetView } from './model/sheet.ts';
import { isOffered } from './offered.ts';
import { pageView } from './page.ts';

/** Every section that somebody may look for, by what it is about. */
export const CONTENTS = {
  agreed: ['agreements', 'proposals', 'guidelines', 'plans', 'meetings', 'documents', 'chains', 'traceability', 'themes', 'tags'],
  done: ['standing', 'trail', 'pipeline', 'differences', 'coverage', 'age', 'specificity', 'continuity', 'figures'],
  heard: ['reports', 'self-assessments', 'replies', 'inputs', 'reviews', 'actions', 'practices', 'challenges'],
  mechanism: ['mechanism', 'desk', 'members-report', 'consultations', 'calendar', 'changes', 'calculator', 'holidays'],
  site: [
    'countries',
    'bodies',
    'presidencies',
    'sources',
    'glossary',
    'methodology',
    'data',
    'dictionary',
    'codes',
    'archive',
    'queries',
    'contribute',
    'about',
    'easy-read',
    'accessibility',
    'settings',
    'save',
  ],
} as const satisfies Record<string, readonly Section[]>;

/** The page that leads to all sections, each with the words by which its own page introduces it. */
export function contentsView(context: ViewContext): SheetView {
  const { sections, intros, contents } = context.messages;
  const itemOf = (section: Section): ItemView => {
    const { href, text } = sectionLink(context, section);
    return { href, title: text, meta: [], summary: contents.about[section] ?? (intros as Partial<Record<Section, string>>)[section] };
  };
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'contents' },
      title: sections.contents,
      description: contents.lead,
      current: 'contents',
    }),
    kicker: [],
    heading: sections.contents,
    lead: contents.lead,
    notices: [],
    facts: [],
    sections: keysOf(CONTENTS).map((id) => ({
      id: `c-${id}`,
      heading: contents.groups[id],
      content: [{ type: 'items', items: CONTENTS[id].filter(isOffered).map(itemOf) }],
    })),
  };
}
