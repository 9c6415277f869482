import { TRAIL_PARTS, type TrailPart } from '#addresses/parts.ts';
import type { Destination } from '#addresses/paths.ts';
import { formatNumber } from '#i18n/format.ts';
import { hrefOf, sectionLink, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import type { TrailPageView } from '../model/trail.ts';
import { trailView } from './figure.ts';
import { groupViews, partsOf, partTitle, trailOf } from './rows.ts';

/** Rows that a page shows unfolded; each is some hundred points high on a phone. */
const MOST_OPEN = 80;

/** The acts that asked for something, or a part of them: each with the last that is known of it. */
export function trailPageView(context: ViewContext, part?: TrailPart): TrailPageView {
  const { messages, locale } = context;
  const words = messages.trail;
  const parts = partsOf(context);
  const all = trailOf(context).groups.flatMap(({ acts }) => acts);
  const shown = part === undefined ? all : parts[part];
  const number = (value: number) => formatNumber(value, locale);
  const heading = part === undefined ? messages.sections.trail : partTitle(context, part);
  const destination: Destination = part === undefined ? { to: 'section', section: 'trail' } : { to: 'trail', part };
  return {
    ...pageView(context, {
      destination,
      title: heading,
      description: part === undefined ? words.intro : `${heading}. ${words.intro}`,
      breadcrumbs: part === undefined ? [] : [sectionLink(context, 'trail')],
      current: 'trail',
    }),
    heading,
    lead: words.intro,
    count: words.of(number(shown.length), number(all.length)),
    parts: {
      label: messages.sections.trail,
      links: [
        { link: { ...sectionLink(context, 'trail'), text: words.parts.all }, count: number(all.length), current: part === undefined },
        ...TRAIL_PARTS.map((own) => ({
          link: { href: hrefOf(context, { to: 'trail', part: own }), text: partTitle(context, own) },
          count: number(parts[own].length),
          current: own === part,
        })),
      ],
    },
    groups: groupViews(context, shown),
    ...(part === undefined && { trail: trailView(context) }),
    folded: shown.length > MOST_OPEN,
    none: words.none,
  };
}
