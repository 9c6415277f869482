import type { Destination } from '#addresses/paths.ts';
import { deliverablesOf } from '#domain/acts/deliverables.ts';
import { asksForSomething } from '#domain/acts/acts.ts';
import { datedDeliverables } from '#domain/agreements/timeliness.ts';
import type { Entry } from '#domain/ledger/entry.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { TAG_KINDS } from '#domain/schemas/vocabulary.ts';
import { PACK_WORDS } from '#i18n/packs/index.ts';
import { TAG_WORDS } from '#i18n/tag-words.ts';
import type { Paper, PaperBlock } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import { dueText } from '../../due.ts';
import { agreementView } from '../../entries/agreement.ts';
import { absent, deliverableName, partiesCell, timelinessTag, undatedTag } from '../../entries/asked.ts';
import { codeOf, entryLink, partyLink, wordsOf } from '../../names.ts';
import type { EntryView } from '../../model/entry.ts';
import { factLines, lineOf, noteLines, sectionBlocks, tableBlocks, type OnPage } from './content-blocks.ts';
import { paperShell } from '../shell.ts';
import { heading, labelled, linked, list, paragraph, part, plain, table } from '../pieces.ts';

type Agreement = Entry<'agreements'>;

/** Told in another form, or of use on a screen alone. */
const LEFT_OUT = ['deliverables', 'specificity'] as const;

const tagLabels = ({ locale }: ViewContext): string[] => TAG_KINDS.map((kind) => TAG_WORDS[locale].kinds[kind].one);

/** What the act asks for, in as few columns as paper has room for: each thing with whom, by when and how it is verified. */
function deliverables(context: ViewContext, page: OnPage, agreement: Agreement): PaperBlock[] {
  const { messages, ledger, asOf } = context;
  const { heading: title, caption, columns, noneRead, noneKnown } = messages.acts.deliverables;
  if (!asksForSomething(agreement)) return [];
  if (deliverablesOf(agreement).length === 0) {
    const isRead = absent(context, agreement) === messages.labels.notStated;
    return part(title, [paragraph(isRead ? noneRead : noneKnown)]);
  }
  const { words, lang } = wordsOf(context, agreement);
  const rows = datedDeliverables(ledger, agreement, asOf).map((dated) => {
    const { deliverable } = dated;
    const { id } = deliverable;
    const verified = [words.indicators?.[id], words.verification?.[id]].flatMap((text) => text?.replace(/\.$/, '') ?? []).join('. ');
    return [
      [plain(deliverableName(context, agreement, deliverable), lang)],
      lineOf(page, partiesCell(context, agreement, deliverable)),
      [
        plain(
          dated.due === undefined
            ? undatedTag(context, agreement).word
            : `${timelinessTag(context, dated).word}: ${dueText(context, agreement, dated)}`,
        ),
      ],
      [verified === '' ? plain(absent(context, agreement)) : plain(`${verified}.`, lang)],
    ];
  });
  return part(
    title,
    table({ caption, widths: [34, 24, 22, 20], head: [columns.what, columns.who, columns.due, columns.verification], rows }),
  );
}

/** The three voices one after the other, then country by country; a level never without its place. */
function voices(page: OnPage, { voices: view }: EntryView): PaperBlock[] {
  if (!view) return [];
  const { contested, byCountry, silence } = view;
  return [
    heading(view.heading),
    ...list(
      view.voices.map(({ heading: name, marks, reaches = [], text }) => {
        const said = reaches.length > 0 ? reaches.flatMap((reach, index) => (index === 0 ? [...reach] : ['; ', ...reach])) : marks;
        // What leads to a form or to a place on the page is left out: a paper has its own end for that.
        const words = reaches.length > 0 ? [] : text.filter((inline) => typeof inline === 'string');
        return labelled(name, lineOf(page, [...said, '.', ...words.map((text) => ` ${text.trim()}`).filter((text) => text !== ' ')]));
      }),
    ),
    ...contested.map((line) => paragraph(lineOf(page, line))),
    ...(byCountry ? tableBlocks(page, byCountry) : []),
    ...(silence === undefined ? [] : [paragraph(silence, 'note')]),
  ];
}

/** Who could say what is not known: those whom the act names, the governments it addresses, the network. */
function couldSettle(context: ViewContext, agreement: Agreement): PaperBlock[] {
  const words = PACK_WORDS[context.locale].sheet;
  if (!asksForSomething(agreement)) return [];
  const { facts } = agreement;
  const named = [
    ...new Set(deliverablesOf(agreement).flatMap(({ leads = [], does = [], supports = [] }) => [...leads, ...does, ...supports])),
  ];
  const line = (label: string, ids: readonly string[]) =>
    ids.length === 0
      ? undefined
      : labelled(
          label,
          ids.flatMap((id, index) => [...(index === 0 ? [] : [plain(', ')]), linked(context, partyLink(context, id))]),
        );
  return part(
    words.settle,
    list([
      line(words.named, named),
      line(
        words.addressed,
        (facts.countries ?? []).filter((id) => !named.includes(id)),
      ),
      line(words.body, [facts.act.body]),
      [plain(words.anyone)],
    ]),
  );
}

/**
 * One agreement on paper: what was agreed, with whom and by when, what each voice says, by country, on what that rests, what is
 * not known and who could settle it.
 */
export function agreementSheet(context: ViewContext, kept: Destination, agreement: Agreement): Paper {
  const words = PACK_WORDS[context.locale].sheet;
  const view = agreementView(context, agreement);
  const page: OnPage = { context, href: entryLink(context, agreement).href };
  const { labels } = context.messages;
  const skipped = new Set([labels.themes, ...tagLabels(context)]);
  const blocks = [
    paragraph(view.kicker.join(' · '), 'note'),
    ...(view.lead === undefined ? [] : [paragraph([plain(view.lead, view.lang)], 'lead')]),
    ...list(
      factLines(
        page,
        view.facts.filter(({ label }) => !skipped.has(label)),
      ),
    ),
    ...(view.stages && view.stages.stages.length > 0
      ? [heading(view.stages.label), ...list(view.stages.stages.map(({ label, date }) => labelled(label, [plain(date)])))]
      : []),
    ...deliverables(context, page, agreement),
    ...voices(page, view),
    ...view.sections
      .filter(({ id }) => !LEFT_OUT.some((anchor) => id === ANCHORS[anchor][context.locale]))
      .flatMap((section) => sectionBlocks(page, section)),
    ...couldSettle(context, agreement),
    ...part(context.messages.headings.notes, list(noteLines(page, view.notes))),
    ...part(
      words.sources,
      list(view.sources.map(({ link, at }) => [linked(context, link), ...(at === undefined ? [] : [plain(`, ${at}`)])])),
    ),
  ];
  return paperShell(context, { title: `${codeOf(agreement)} · ${view.heading}`, subtitle: words.title, kept, blocks });
}
