import { edtf } from '#domain/dates/edtf.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { isUnanswered } from '#domain/voices/unanswered.ts';
import { formatElapsed, formatWhen } from '#i18n/format.ts';
import { MECHANISM_WORDS } from '#i18n/mechanism/index.ts';
import type { ViewContext } from './context.ts';

/** Since when no answer to a statement has been found; undefined where one was. */
export function unansweredText({ locale, asOf }: Pick<ViewContext, 'locale' | 'asOf'>, input: Entry<'inputs'>): string | undefined {
  if (!isUnanswered(input, asOf)) return undefined;
  const { presented } = input.facts;
  return MECHANISM_WORDS[locale].rulePage.unansweredSince(formatWhen(presented, locale), formatElapsed(edtf(presented).to, asOf, locale));
}
