import { coveredYears } from '#domain/consultations/holidays.ts';
import { yearSpan } from './terms.ts';
import { edtf } from '#domain/dates/edtf.ts';
import { dateOf } from '#domain/ledger/entry-date.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { compareText } from '#domain/compare-text.ts';
import { formatDate, formatList } from '#i18n/format.ts';
import { MECHANISM_WORDS } from '#i18n/mechanism/index.ts';
import { entryDestination, hrefOf, type ViewContext } from './context.ts';
import { dueView } from './due.ts';
import { differsLink, lineVoices } from './short-voices.ts';
import { codeOf, headingOf, partyLink, verbOf, wordsOf } from './names.ts';
import type { ItemView } from './model/item.ts';
import { unansweredText } from './unanswered.ts';

/** What kind of text it is or how far it came, and in which agreement it stands already. */
function proposalState({ ledger, messages }: ViewContext, { facts }: Entry<'proposals'>): string[] {
  const code = (id: string) => codeOf(ledger.demand('agreements', id));
  if (facts['same-as'] !== undefined) return [`${messages.already['same-as']} ${code(facts['same-as'])}`];
  const state = facts.stage === 'proposed' ? messages.proposalKinds[facts.kind] : messages.proposalStages[facts.stage];
  return facts.upholds === undefined ? [state] : [state, `${messages.already.upholds} ${code(facts.upholds)}`];
}

function namesOf(context: ViewContext, parties: readonly string[]): string {
  return formatList(
    parties.map((id) => partyLink(context, id).text),
    context.locale,
  );
}

function metaOf(context: ViewContext, entry: AnyEntry): string[] {
  const { locale, messages } = context;
  const date = dateOf(entry);
  const when = date === undefined ? [] : [formatDate(date, locale)];
  switch (entry.collection) {
    case 'agreements':
      // What the date is of stands before it: it is the day of the act, never the one for which something was due.
      return [[`${verbOf(context, entry)}: ${partyLink(context, entry.facts.act.body).text}`, ...when].join(', ')];
    case 'proposals':
      return [...proposalState(context, entry), ...(entry.facts.responsible ? [namesOf(context, entry.facts.responsible)] : [])];
    case 'guidelines':
      return [messages.guidelineKinds[entry.facts.kind], messages.standings[entry.facts.standing], ...when];
    case 'meetings': {
      const { place } = wordsOf(context, entry).words;
      return [...when, ...(place ? [place] : [])];
    }
    case 'reports':
      return [partyLink(context, entry.facts.organization).text, ...when];
    case 'self-assessments':
      return [partyLink(context, entry.facts.country).text, ...when];
    case 'reviews':
      return [messages.independent.reviews.kinds[entry.facts.kind], namesOf(context, entry.facts.by), ...when];
    case 'actions':
      return [messages.independent.actions.kinds[entry.facts.kind], namesOf(context, entry.facts.by), ...when];
    case 'replies':
      return [partyLink(context, entry.facts.from).text, messages.standing.replies.stances[entry.facts.stance], ...when];
    case 'plans':
      return [String(entry.facts.year), partyLink(context, entry.facts.body).text];
    case 'documents':
      return [MECHANISM_WORDS[locale].documents.kinds[entry.facts.kind], ...when];
    case 'waivers':
      return [MECHANISM_WORDS[locale].findings[entry.facts.finding], ...when];
    case 'presidencies':
      return [messages.presidencyStatus[entry.facts.status]];
    case 'consultations':
      return [partyLink(context, entry.facts.presidency).text, ...when];
    case 'holidays':
      return [yearSpan(context, coveredYears(entry))];
    case 'parties':
      return [messages.partyKind[entry.facts.kind]];
    case 'inputs':
      return [messages.inputKinds[entry.facts.kind], ...when, unansweredText(context, entry) ?? ''].filter((text) => text !== '');
    case 'practices':
      return [partyLink(context, entry.facts.country).text];
    case 'chains': {
      const dates = entry.facts.steps.flatMap((step) => (step.date === undefined ? [] : [edtf(step.date).from.slice(0, 4)]));
      return [[...new Set([dates[0], dates.at(-1)])].join('–'), messages.counts.steps(entry.facts.steps.length)];
    }
    case 'sources':
      return [messages.sourceKind[entry.facts.kind], ...when];
    default:
      return when;
  }
}

/** What an agreement's line says beside what every line says: its voices, whether they differ, and its date. */
function agreementParts(context: ViewContext, entry: AnyEntry): Pick<ItemView, 'voices' | 'differs' | 'due'> {
  if (entry.collection !== 'agreements') return {};
  return { voices: lineVoices(context, entry), differs: differsLink(context, entry), due: dueView(context, entry) };
}

/** One line of a list: where it leads, its code, title and what tells it apart. */
export function itemOf(context: ViewContext, entry: AnyEntry, withSummary = false): ItemView {
  const { title, summary, lang } = headingOf(context, entry);
  return {
    href: hrefOf(context, entryDestination(entry)),
    code: codeOf(entry),
    title,
    lang,
    meta: metaOf(context, entry),
    ...agreementParts(context, entry),
    summary: withSummary ? summary : undefined,
  };
}

/** Newest first; entries without a date last, by id. */
export function byNewest(a: AnyEntry, b: AnyEntry): number {
  const left = dateOf(a);
  const right = dateOf(b);
  if (left === undefined || right === undefined) return left === right ? compareText(a.id, b.id) : left === undefined ? 1 : -1;
  return compareText(edtf(right).from, edtf(left).from) || compareText(edtf(right).to, edtf(left).to) || compareText(a.id, b.id);
}

/** By the place the editors gave, then by id. */
export function byOrder<E extends { id: string; facts: { order: number } }>(a: E, b: E): number {
  return a.facts.order - b.facts.order || compareText(a.id, b.id);
}
