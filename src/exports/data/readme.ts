import { formatNumber } from '#i18n/format.ts';
import { OPEN_DATA_WORDS } from '#i18n/open-data/index.ts';
import type { ViewContext } from '#views/context.ts';
import { dataCitation, LICENCE } from '#views/data/open-data-page.ts';
import { groupsOfTables } from '#views/data/tables/groups.ts';
import type { FilledTable } from '#views/data/tables/registry.ts';
import { pageView } from '#views/page.ts';

const heading = (text: string) => `${text}\n${'='.repeat([...text].length)}`;
const listed = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join('\n');

/** The text that travels with the tables: what they are, of which day, which file is which, how to read and cite them. */
export function readmeText(context: ViewContext, tables: readonly FilledTable[]): string {
  const { locale, messages } = context;
  const { page } = OPEN_DATA_WORDS[locale];
  const { absolute, asOf } = pageView(context, { destination: { to: 'section', section: 'data' }, title: '', description: '' });
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const groups = groupsOfTables(tables).map(([group, own]) => {
    const lines = own.map(
      ({ name, title, about, rows: of }) => `${name} (${formatNumber(of.length, locale)}): ${title[locale]}. ${about[locale]}`,
    );
    return `${page.groups[group]}\n\n${listed(lines)}`;
  });
  const parts = [
    heading(`${messages.siteName}: ${messages.sections.data}`),
    ...(context.demonstration ? [page.invented] : []),
    page.lead(formatNumber(tables.length, locale), formatNumber(rows, locale)),
    `${messages.asOf(asOf.text)}\n${absolute}`,
    heading(page.which.heading),
    listed(page.which.points),
    heading(page.reading.heading),
    listed(page.reading.points),
    heading(page.limits.heading),
    listed(page.limits.points),
    heading(page.licence.heading),
    `${page.licence.text}\n${LICENCE.address}`,
    `${page.licence.cite}\n${dataCitation(context)}`,
    page.licence.citeEntries,
    page.licence.update,
    heading(page.table.name),
    ...groups,
  ];
  return `${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
