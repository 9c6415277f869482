import { asksNothing } from '#domain/acts/acts.ts';
import { UNKNOWN_REASONS, unknownReason } from '#domain/agreements/unknowns.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { formatNumber } from '#i18n/format.ts';
import { sectionLink, type ViewContext } from './context.ts';
import { itemOf } from './items.ts';
import type { Inline } from './model/inline.ts';
import type { ItemView } from './model/item.ts';
import { hasVoiceOn, shortVoices } from './short-voices.ts';

export interface AgreementListView {
  items: ItemView[];
  /** Said once above a list of which no government and no organisation has said anything; undefined elsewhere. */
  silence: readonly Inline[] | undefined;
}

/** That nobody has spoken of any of them, for which reasons, and where one can; undefined where nothing is asked. */
function silenceOf(context: ViewContext, agreements: readonly Entry<'agreements'>[]): Inline[] | undefined {
  const { ledger, asOf, locale, messages } = context;
  const { reasons, list } = messages.acts.unknowns;
  const why = agreements.flatMap((entry) => unknownReason(ledger, entry, asOf) ?? []);
  if (why.length === 0) return undefined;
  const number = (count: number) => formatNumber(count, locale);
  const counts = UNKNOWN_REASONS.map((reason) => ({ reason, count: why.filter((own) => own === reason).length }));
  const told = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const text =
    agreements.length === 1
      ? list.one(reasons[why[0]!])
      : list.many(told.map(({ reason, count }) => list.reason(number(count), reasons[reason])));
  return [`${text} `, { ...sectionLink(context, 'contribute'), text: messages.standing.inform }];
}

/**
 * The lines of a list of agreements, in the order given. Where a government or an organisation has spoken of one of them, every
 * line has the three voices in their order; else the record alone with its name, and the list says once that the others are silent.
 * @param make the line of one agreement
 */
export function agreementList(
  context: ViewContext,
  agreements: readonly Entry<'agreements'>[],
  make: (context: ViewContext, entry: Entry<'agreements'>) => ItemView = itemOf,
): AgreementListView {
  const spoken = agreements.some((entry) => hasVoiceOn(context, entry));
  return {
    items: agreements.map((entry) => {
      const item = make(context, entry);
      return spoken && !asksNothing(entry) ? { ...item, voices: shortVoices(context, entry) } : item;
    }),
    silence: spoken ? undefined : silenceOf(context, agreements),
  };
}
