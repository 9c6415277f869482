import type { Entry } from '#domain/ledger/entry.ts';
import { oncePerLedger } from '#domain/ledger/once.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { filled } from '#domain/text/filled.ts';
import { bare } from '#forms/names.ts';
import { questionsFor } from '#forms/questionnaire.ts';
import { formatDate } from '#i18n/format.ts';
import { PAPER_WORDS } from '#i18n/papers/index.ts';
import type { Begun } from '#papers/templates.ts';
import type { ViewContext } from '../context.ts';
import { codeOf, entryLink, headingOf, partyLink, verbOf } from '../names.ts';

/** What a table of an agreement asks a government; places and measures are asked in the empty template. */
const FIELDS = ['subject', 'level', 'method', 'evidence'];

/** How many entries have a name, in any language: a name that several have is no way to one of them. */
const namesakes = oncePerLedger((ledger): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const entry of ledger.entries()) {
    const names = LOCALES.flatMap((locale) => {
      const { title } = (entry.words[locale] ?? {}) as { title?: string };
      return title === undefined ? [] : [bare(title)];
    });
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
});

/** The words by which an entry is found again: its name, or its id where another entry has the same name. */
function nameFor(context: ViewContext, entry: Entry<'parties'> | Entry<'agreements'>): string {
  const { title } = headingOf(context, entry);
  return namesakes(context.ledger).get(bare(title)) === 1 ? title : entry.id;
}

function actOf(context: ViewContext, agreement: Entry<'agreements'>): string {
  const { act, adopted } = agreement.facts;
  return `${verbOf(context, agreement)}: ${partyLink(context, act.body).text}, ${formatDate(adopted, context.locale)}`;
}

/**
 * The questionnaire of a government, begun: the agreements that name its country and those that ask something of a group it
 * belongs to, a table each. Undefined where there is none, and for any other party.
 */
export function questionnaireFor(context: ViewContext, country: Entry<'parties'>): Begun | undefined {
  if (country.facts.kind !== 'member-country') return undefined;
  const { ledger, asOf, locale, siteUrl } = context;
  const { asked } = PAPER_WORDS[locale];
  const agreements = questionsFor(ledger, country.id, asOf)
    .filter(({ reach }) => reach === 'own' || reach === 'shared')
    .map(({ subject }) => ledger.demand('agreements', subject));
  if (agreements.length === 0) return undefined;
  return {
    asked: country.id,
    guide: asked.intro,
    facts: { country: nameFor(context, country) },
    list: 'assessments',
    fields: FIELDS,
    items: agreements.map((agreement) => ({
      answers: { subject: nameFor(context, agreement) },
      hints: {
        subject: filled(asked.act, {
          code: codeOf(agreement)!,
          act: actOf(context, agreement),
          address: siteUrl + entryLink(context, agreement).href,
        }),
      },
    })),
  };
}
