import { ANCHORS } from '#addresses/anchors.ts';
import { assessmentsIn } from '#domain/voices/assessments.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { foldedName } from '#domain/compare-text.ts';
import { compareNames } from '#i18n/format.ts';
import type { ViewContext } from '../../context.ts';
import { authorLang, entryLink, partyLink } from '../../names.ts';
import type { SectionView } from '../../model/content.ts';
import type { Inline } from '../../model/inline.ts';
import { placeInlines } from '../parts/statements.ts';

/** The places inside a country that reports and self-assessments name, each with the texts that do; none where none does. */
export function placesSection(context: ViewContext, country: Entry<'parties'>): SectionView | undefined {
  const { ledger, locale, asOf, messages } = context;
  const { heading, caption, columns } = messages.parties.places;
  const placed = assessmentsIn(ledger).flatMap((said) => {
    if (said.country !== country.id || said.filed > asOf) return [];
    const name = [said.municipality, said.region].filter((part) => part !== undefined).join(', ');
    return name === '' ? [] : [{ name, said }];
  });
  if (placed.length === 0) return undefined;
  const groups = [...Map.groupBy(placed, ({ name }) => foldedName(name)).values()].sort((a, b) => compareNames(a[0]!.name, b[0]!.name));
  const rows = groups.map((own): Inline[][] => {
    const first = own[0]!.said;
    const entries = [...new Map(own.map(({ said }) => [said.entry.id, said])).values()];
    const links = entries.map((said) => ({ href: entryLink(context, said.entry).href, text: partyLink(context, said.author).text }));
    return [
      placeInlines(first, authorLang(context, first.entry)),
      links.flatMap((link, index): Inline[] => (index === 0 ? [link] : [', ', link])),
    ];
  });
  return {
    id: ANCHORS.places[locale],
    heading,
    content: [{ type: 'fold', summary: `${caption}: ${rows.length}`, content: [{ type: 'table', table: { caption, columns, rows } }] }],
  };
}
