import { edtf } from '#domain/dates/edtf.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { formatElapsed, formatWhen } from '#i18n/format.ts';
import { MECHANISM_WORDS } from '#i18n/mechanism/index.ts';
import type { ViewContext } from './context.ts';

/** Whether a statement was presented until a day and no answer to it is known. */
export function isUnanswered({ facts }: Entry<'inputs'>, asOf: string): boolean {
  const { presented, fate = [] } = facts;
  return edtf(presented).from <= asOf && !fate.some(({ step, on }) => step !== 'received' && edtf(on).from <= asOf);
}

/** Since when no answer to a statement has been found; undefined where one was. */
export function unansweredText({ locale, asOf }: Pick<ViewContext, 'locale' | 'asOf'>, input: Entry<'inputs'>): string | undefined {
  if (!isUnanswered(input, asOf)) return undefined;
  const { presented } = input.facts;
  return MECHANISM_WORDS[locale].rulePage.unansweredSince(formatWhen(presented, locale), formatElapsed(edtf(presented).to, asOf, locale));
}
