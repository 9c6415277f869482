import { hrefOf, sectionLink, type ViewContext } from '../context.ts';
import { pageView } from '../page.ts';
import { CHARTED, chartPlace, PLACES } from '../figures/agreement-charts.ts';
import type { HomeView } from '../model/home.ts';
import { trailView } from '../trail/figure.ts';
import { deadlines } from './deadlines.ts';
import { doors } from './doors.ts';
import { foundInlines } from './found.ts';
import { newest } from './newest.ts';

/** Charts that stood here until they moved: each keeps its place, with a link to where it is. */
function charts(context: ViewContext): HomeView['charts'] {
  const words = context.messages.homePage.charts;
  const mapId = context.messages.map.id;
  return [
    ...CHARTED.map((division) => {
      const { id } = PLACES[division];
      return { id, link: { href: `${hrefOf(context, chartPlace())}#${id}`, text: words[division] } };
    }),
    { id: mapId, link: { href: `${sectionLink(context, 'countries').href}#${mapId}`, text: words.country } },
    { id: 'chains', link: { ...sectionLink(context, 'chains'), text: words.chains } },
    { id: 'figures', link: { ...sectionLink(context, 'figures'), text: words.figures } },
  ];
}

/** The home page: what is found as a whole, three doors, what is due, what is new. */
export function homeView(context: ViewContext): HomeView {
  const { messages } = context;
  return {
    ...pageView(context, { destination: { to: 'home' }, title: messages.siteName, description: messages.tagline }),
    heading: messages.homeTitle,
    findings: foundInlines(context),
    ask: { ...sectionLink(context, 'contribute'), text: messages.homePage.findings.ask },
    doors: doors(context),
    trail: trailView(context),
    deadlines: deadlines(context),
    newest: newest(context),
    charts: charts(context),
  };
}
