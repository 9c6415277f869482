import { ANCHORS } from '#addresses/anchors.ts';
import { deliverablesOf } from '#domain/acts/deliverables.ts';
import { dueFor, type DatedDeliverable, type Timeliness } from '#domain/agreements/timeliness.ts';
import { unknownsOf } from '#domain/agreements/unknowns.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { DELIVERABLE_ROLES } from '#domain/schemas/vocabulary.ts';
import { recordStateOf } from '#domain/voices/documented.ts';
import { askedOf } from '#domain/voices/addressed.ts';
import { compareText } from '#domain/compare-text.ts';
import type { ViewContext } from '../../context.ts';
import type { SectionView } from '../../model/content.ts';
import type { DueView } from '../../model/inline.ts';
import type { ItemView } from '../../model/item.ts';
import { dueText } from '../../due.ts';
import { itemOf } from '../../items.ts';
import { wordsOf } from '../../names.ts';
import { timelinessTag, undatedTag } from '../asked.ts';
import { differsIn, voicesFor } from './own-voices.ts';

type Agreement = Entry<'agreements'>;
type Party = Entry<'parties'>;

/** What is still to come, then what is over without anybody knowing, then what has no date, then what was done. */
const ORDER: readonly Timeliness[] = ['due-soon', 'on-time', 'overdue', 'date-passed', 'no-date', 'unknown', 'done-late', 'done-on-time'];

/** Acts that stand open, those that a reader needs first; the others are folded. */
const OPEN_ACTS = 8;

/** What a party has to do with an act: in each of its roles, what is to be delivered; or that the act is addressed to it. */
function rolesOf(context: ViewContext, agreement: Agreement, party: Party): string[] {
  const { acts, parties } = context.messages;
  const { words } = wordsOf(context, agreement);
  const roles = DELIVERABLE_ROLES.flatMap((role) => {
    const own = deliverablesOf(agreement).filter((deliverable) => deliverable[role]?.includes(party.id) === true);
    if (own.length === 0) return [];
    const names = own.flatMap(({ id }) => words.deliverables?.[id]?.replace(/\.$/, '') ?? []);
    const word = acts.deliverables.roles[role];
    return [names.length === 0 ? word : parties.owed.does(word, names.join('; '))];
  });
  return roles.length === 0 ? [parties.owed.addressed] : roles;
}

/** What would settle how an act stands, by why nothing is known of it; undefined where documents show that it was done. */
export function settledBy(context: ViewContext, agreement: Agreement): string | undefined {
  const { ledger, asOf, messages } = context;
  const state = recordStateOf(ledger, agreement);
  if (state === 'done' || state === 'in-force') return undefined;
  const [first] = unknownsOf(ledger, agreement, asOf);
  const step = first ? messages.acts.unknowns.steps[first.reason] : messages.parties.owed.document;
  return messages.parties.owed.settle(step.replace(/^./, (letter) => letter.toLowerCase()));
}

/** Until when something is due, beside its tag; undefined where no date is set or known. */
function dueOf(context: ViewContext, agreement: Agreement, dated: DatedDeliverable | undefined): DueView | undefined {
  if (dated?.due === undefined) return undefined;
  return { tag: timelinessTag(context, dated), text: dueText(context, agreement, dated) };
}

/** The line of an act on the page of a party that answers for some of it. */
function owedItem(context: ViewContext, agreement: Agreement, party: Party): ItemView {
  const { ledger, asOf, messages } = context;
  const due = dueOf(context, agreement, dueFor(ledger, agreement, asOf, party));
  const undated = due ? [] : [`${messages.standing.timelinessLabel}: ${undatedTag(context, agreement).word.toLowerCase()}`];
  const { href, code, title, lang, differs } = itemOf(context, agreement);
  return {
    href,
    code,
    title,
    lang,
    meta: [...rolesOf(context, agreement, party), ...undated],
    voices: voicesFor(context, agreement, party),
    // Where voices differ about other countries is told on the pages of those.
    differs: party.facts.kind === 'member-country' ? differsIn(context, agreement, party.id) : differs,
    due,
    summary: settledBy(context, agreement),
  };
}

/** The acts that ask something of a party by name, in the order in which a reader needs them. */
function owedBy(context: ViewContext, party: Party): Agreement[] {
  const { ledger, asOf } = context;
  const place = (agreement: Agreement) => ORDER.indexOf(dueFor(ledger, agreement, asOf, party)?.status ?? 'no-date');
  return [...askedOf(ledger, party.id).own].sort((a, b) => place(a) - place(b) || compareText(a.id, b.id));
}

/** The acts for which a party answers, with what each asks of it, until when, what each voice says and what would settle it. */
export function owedSection(context: ViewContext, party: Party): SectionView | undefined {
  const { messages, locale, ledger } = context;
  const owed = owedBy(context, party);
  // Of a country, what is asked of all members stands among what reaches it.
  const shared = party.facts.kind === 'member-country' ? [] : askedOf(ledger, party.id).shared;
  if (owed.length + shared.length === 0) return undefined;
  const items = owed.map((agreement) => owedItem(context, agreement, party));
  const rest = items.slice(OPEN_ACTS);
  return {
    id: ANCHORS.owed[locale],
    heading: messages.standing.owed,
    content: [
      ...(items.length === 0 ? [] : [{ type: 'items', items: items.slice(0, OPEN_ACTS) } as const]),
      ...(rest.length === 0
        ? []
        : [{ type: 'fold', summary: messages.parties.open.more(rest.length), content: [{ type: 'items', items: rest }] } as const]),
      ...(shared.length === 0
        ? []
        : [
            {
              type: 'fold',
              summary: messages.parties.owed.shared(shared.length),
              content: [{ type: 'items', items: shared.map((agreement) => itemOf(context, agreement)) }],
            } as const,
          ]),
    ],
  };
}
