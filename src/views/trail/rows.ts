import { datedDeliverables } from '#domain/agreements/timeliness.ts';
import { coldActs, computeTrail, type Trail, type TrailAct } from '#domain/figures/trail.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import type { Ledger } from '#domain/ledger/ledger.ts';
import { THRESHOLDS } from '#domain/thresholds.ts';
import { TRAIL_PARTS, type TrailPart } from '#addresses/parts.ts';
import { formatDate, formatList, formatNumber } from '#i18n/format.ts';
import { recordMarkOf, type ViewContext } from '../context.ts';
import { setDate } from '../due.ts';
import { codeOf, entryLink } from '../names.ts';
import type { TrailGroupView, TrailRowView } from '../model/trail.ts';

const known = new WeakMap<Ledger, Map<string, Trail>>();

/** Computed once a ledger and day: the home page, the trail's own pages and its files all show it. */
export function trailOf({ ledger, asOf }: Pick<ViewContext, 'ledger' | 'asOf'>): Trail {
  const days = known.get(ledger) ?? new Map<string, Trail>();
  const trail = days.get(asOf) ?? computeTrail(ledger, asOf);
  known.set(ledger, days.set(asOf, trail));
  return trail;
}

/** The acts of each part: every act is in one of those by state; the cold ones are among them, too. */
export function partsOf(context: ViewContext): Record<TrailPart, readonly TrailAct[]> {
  const trail = trailOf(context);
  const acts = trail.groups.flatMap((group) => group.acts);
  const entries = TRAIL_PARTS.map((part) => [part, part === 'cold' ? coldActs(trail) : acts.filter(({ state }) => state === part)]);
  return Object.fromEntries(entries) as Record<TrailPart, readonly TrailAct[]>;
}

export function partTitle({ messages, locale }: ViewContext, part: TrailPart): string {
  return part === 'cold' ? messages.trail.parts.cold(formatNumber(THRESHOLDS.coldYears, locale)) : messages.trail.parts[part];
}

/** A theme by its name; themes of few acts together. */
export function groupHeading(context: ViewContext, theme: string | undefined): string {
  return theme === undefined ? context.messages.trail.others : entryLink(context, context.ledger.demand('themes', theme)).text;
}

function saidWords({ messages, locale }: ViewContext, { statements }: TrailAct): string[] {
  const { row } = messages.trail;
  return (['self-assessments', 'reports', 'replies'] as const).flatMap((by) => {
    const count = statements.filter((own) => own.by === by).length;
    return count === 0 ? [] : [row[by](formatNumber(count, locale))];
  });
}

/** The dates that the text sets, each once. */
function datesOf(context: ViewContext, agreement: Entry<'agreements'>): string[] {
  const dated = datedDeliverables(context.ledger, agreement, context.asOf).filter(({ due }) => due !== undefined);
  const dates = [...new Set(dated.map((own) => setDate(context, agreement, own)))];
  return dates.length === 0 ? [] : [context.messages.trail.row.due(formatList(dates, context.locale))];
}

export function rowView(context: ViewContext, act: TrailAct): TrailRowView {
  const { ledger, locale, messages } = context;
  const { row, next } = messages.trail;
  const agreement = ledger.demand('agreements', act.id);
  const { href, text, lang } = entryLink(context, agreement);
  return {
    id: act.id,
    link: { href, text: `${codeOf(agreement)!} · ${text}`, lang },
    mark: recordMarkOf(context, act.state),
    facts: [
      formatDate(act.adopted, locale),
      ...datesOf(context, agreement),
      ...saidWords(context, act),
      ...(act.last === undefined ? [] : [row.last(formatDate(act.last, locale))]),
    ],
    next: act.end === 'over' ? '' : next[act.state],
  };
}

/** Rows under the names of their groups; groups without one of the wanted acts are left out. */
export function groupViews(context: ViewContext, wanted?: readonly TrailAct[]): TrailGroupView[] {
  const ids = wanted && new Set(wanted.map(({ id }) => id));
  return trailOf(context).groups.flatMap(({ theme, acts }) => {
    const own = acts.filter(({ id }) => ids?.has(id) ?? true);
    return own.length === 0 ? [] : [{ heading: groupHeading(context, theme), rows: own.map((act) => rowView(context, act)) }];
  });
}
