import type { Aspect } from '#domain/voices/assessments.ts';
import { memberCountryIds } from '#domain/ledger/member-countries.ts';
import { type Subject } from '#domain/voices/subjects.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import type { ViewContext } from '../context.ts';
import { placeName, subjectHref, subjectWords } from '../names.ts';
import type { ItemView } from '../model/item.ts';

interface Placed {
  subject: Subject;
  country: string | undefined;
  /** Where norm and practice are counted apart. */
  aspect?: Aspect;
}

/** Places in one sentence; the member countries in a few words where none of them is missing. */
function placeNames(context: ViewContext, countries: readonly (string | undefined)[]): string {
  const members = memberCountryIds(context.ledger);
  const all = members.length > 1 && members.every((id) => countries.includes(id));
  const named = all ? countries.filter((id) => id === undefined || !members.includes(id)) : countries;
  const names = named.map((id) => placeName(context, id));
  const { allMembers } = context.messages.dashboards;
  return formatList(all ? [allMembers(number(context, members.length)), ...names] : names, context.locale);
}

/** The places of each aspect of a subject; aspects with the same places in one line. */
function placesByAspect(context: ViewContext, cells: readonly Placed[], withPlaces: boolean): string[] {
  const { aspects } = context.messages.standing;
  const places = (own: readonly Placed[]) =>
    withPlaces
      ? placeNames(
          context,
          own.map(({ country }) => country),
        )
      : '';
  const byAspect = [...Map.groupBy(cells, ({ aspect }) => aspect)].map(([aspect, own]) => ({ aspect, where: places(own) }));
  return [...Map.groupBy(byAspect, ({ where }) => where)].map(([where, own]) => {
    const named = own.flatMap(({ aspect }) => (aspect === undefined || aspect === 'overall' ? [] : [aspects[aspect].toLowerCase()]));
    return [formatList(named, context.locale), where].filter((text) => text !== '').join(': ');
  });
}

/** One line for each subject, with the places of its cells: the list behind a number. */
export function cellItems(context: ViewContext, cells: readonly Placed[], withPlaces = true): ItemView[] {
  return [...Map.groupBy(cells, ({ subject }) => subject)].map(([subject, own]): ItemView => {
    const { code, title, of, lang } = subjectWords(context, subject);
    return {
      href: subjectHref(context, subject),
      code: code || undefined,
      title,
      lang,
      meta: [of, ...placesByAspect(context, own, withPlaces)].filter((text) => text !== undefined && text !== '') as string[],
    };
  });
}

export function number(context: ViewContext, value: number): string {
  return formatNumber(value, context.locale);
}
