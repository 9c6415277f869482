import { factsThatAre, SPECIFICITIES } from '#domain/agreements/specificity.ts';
import { SPECIFICS, type Specific } from '#domain/schemas/vocabulary.ts';
import { computeSpecificity, type SpecificityCounts } from '#domain/figures/specificity-figure.ts';
import type { PartOf } from '#addresses/parts.ts';
import { ANCHORS } from '#addresses/anchors.ts';
import { type ViewContext, partHref } from '../context.ts';
import { codeOf, entryLink } from '../names.ts';
import { itemOf } from '../items.ts';
import type { ItemView } from '../model/item.ts';
import type { Inline } from '../model/inline.ts';
import type { TableView } from '../model/table.ts';
import type { DashboardView } from '../model/dashboard.ts';
import { figureWords, leadersOf } from '../figures/frame.ts';
import { barsOrSentence, dashboardShell } from './shell.ts';
import { number } from './cell-items.ts';

/** The pages of this section: one for each of the seven facts. */
export function specificityParts(): PartOf[] {
  return SPECIFICS.map((value): PartOf => ({ section: 'specificity', part: 'fact', value }));
}

function items(context: ViewContext, ids: readonly string[]): ItemView[] {
  return ids.map((id) => itemOf(context, context.ledger.demand('agreements', id)));
}

/** Who states one fact, and who does not. */
function partView(context: ViewContext, part: PartOf): DashboardView {
  const { messages, ledger, locale } = context;
  const { specificity } = messages.dashboards;
  const fact = part.value as Specific;
  const label = messages.standing.specificity.facts[fact];
  const { facts } = computeSpecificity(ledger);
  const { stated, 'not-stated': silent, 'not-known': unread } = facts[fact];
  const section = (id: string, heading: string, ids: readonly string[]) => ({
    id,
    heading: `${heading} (${number(context, ids.length)})`,
    content:
      ids.length > 0
        ? [{ type: 'items' as const, items: items(context, ids) }]
        : [{ type: 'paragraph' as const, inlines: [messages.dashboards.none] }],
  });
  return dashboardShell(context, {
    section: 'specificity',
    part: { of: part, title: specificity.partTitle(label) },
    rule: specificity.rule,
    points: [specificity.counted(number(context, stated.length), number(context, stated.length + silent.length), label)],
    sections: [
      section(ANCHORS.states[locale], specificity.states, stated),
      section(ANCHORS.silent[locale], specificity.silent, silent),
      section(ANCHORS.unread[locale], specificity.unread, unread),
    ],
  });
}

function table(context: ViewContext): TableView {
  const { messages, ledger } = context;
  const { specificity } = messages.dashboards;
  const { facts, names } = messages.standing.specificity;
  return {
    caption: specificity.caption,
    columns: [specificity.agreement, ...SPECIFICS.map((fact) => facts[fact]), specificity.whole],
    rows: computeSpecificity(ledger).rows.map(({ agreement, answers, word }) => {
      const link = entryLink(context, agreement);
      const count = factsThatAre(answers, 'stated').length;
      const known = SPECIFICS.length - factsThatAre(answers, 'not-known').length;
      return [
        [{ ...link, text: `${codeOf(agreement)!} · ${link.text}` }],
        ...SPECIFICS.map((fact) => [specificity.marks[answers[fact]]]),
        [`${names[word]} (${specificity.count(count, known)})`],
      ];
    }),
  };
}

/** Texts of other kinds: how many state each of the facts that the register notes of them. */
function otherTable(context: ViewContext, ...kinds: [(n: string) => string, SpecificityCounts][]): TableView {
  const { messages } = context;
  const { specificity, of } = messages.dashboards;
  const labels = messages.standing.specificity.facts;
  const told = kinds.filter(([, { total }]) => total > 0);
  return {
    caption: specificity.othersCaption,
    columns: [specificity.fact, ...told.map(([name, { total }]) => name(number(context, total)))],
    rows: SPECIFICS.map((fact) => [
      [labels[fact]],
      ...told.map(([, { facts }]): Inline[] => {
        const answers = facts[fact];
        if (!answers) return [specificity.notNoted];
        return [of(number(context, answers.stated), number(context, answers.stated + answers['not-stated']))];
      }),
    ]),
  };
}

/** The facts that the fewest agreements state, in a sentence, which says of how many that is not known. */
function leastStated(context: ViewContext, { facts, rows, words }: ReturnType<typeof computeSpecificity>): string {
  const labels = context.messages.standing.specificity.facts;
  const fewest = Math.min(...SPECIFICS.map((fact) => facts[fact].stated.length));
  const names = SPECIFICS.filter((fact) => facts[fact].stated.length === fewest).map((fact) => labels[fact]);
  const { summary, unread } = figureWords(context).facts;
  return unread(
    summary(leadersOf(context, names), number(context, fewest), number(context, rows.length)),
    number(context, words.unread.length),
  );
}

/** How specific the agreements are: each fact with how many state it, and each agreement with its seven answers. */
export function specificityView(context: ViewContext, part?: PartOf): DashboardView {
  if (part) return partView(context, part);
  const { messages, ledger, locale } = context;
  const { specificity } = messages.dashboards;
  const { facts: labels, names } = messages.standing.specificity;
  const figure = computeSpecificity(ledger);
  const { facts, words, rows, asideIds, proposals, planItems } = figure;
  return dashboardShell(context, {
    section: 'specificity',
    rule: specificity.rule,
    points: [
      ...SPECIFICITIES.filter((word) => words[word].length > 0).map(
        (word) => `${names[word]}: ${messages.dashboards.of(number(context, words[word].length), number(context, rows.length))}.`,
      ),
      ...(asideIds.length === 0 ? [] : [specificity.aside(number(context, asideIds.length))]),
    ],
    sections: [
      {
        id: ANCHORS.facts[locale],
        heading: specificity.facts,
        content: [
          barsOrSentence(context, {
            id: ANCHORS.factsFigure[locale],
            file: 'agreements-by-stated-fact',
            at: { to: 'section', section: 'specificity' },
            rule: specificity.rule,
            title: specificity.bars,
            summary: leastStated(context, figure),
            measure: figureWords(context).facts.measure(number(context, rows.length)),
            columns: [specificity.fact, specificity.agreements],
            rows: SPECIFICS.map((fact) => ({
              label: labels[fact],
              href: partHref(context, { section: 'specificity', part: 'fact', value: fact }, ANCHORS.states[locale]),
              count: facts[fact].stated.length,
            })),
            total: rows.length,
          }),
        ],
      },
      {
        id: ANCHORS.agreements[locale],
        heading: specificity.table,
        fold: rows.length,
        content: [{ type: 'counts', table: table(context) }],
      },
      {
        id: ANCHORS.otherTexts[locale],
        heading: specificity.others,
        content: [{ type: 'counts', table: otherTable(context, [specificity.proposals, proposals], [specificity.planItems, planItems]) }],
      },
    ],
  });
}
