import type { NewsForMembers } from '#domain/figures/news-for-members.ts';
import type { Occurrence } from '#domain/obligations/model.ts';
import { isJudged } from '#domain/obligations/runs.ts';
import { filled } from '#domain/text/filled.ts';
import { DESK_WORDS } from '#i18n/desk/index.ts';
import { formatNumber } from '#i18n/format.ts';
import type { PaperBlock, PaperText } from '#papers/paper.ts';
import { sectionLink, type ViewContext } from '../../context.ts';
import { codeOf } from '../../names.ts';
import { mechanismWords, obligationsOf } from '../../obligations/obligations.ts';
import { occurrenceView, ownerInlines } from '../../obligations/occurrence.ts';
import { caseText, occurrenceHref } from '../../obligations/own.ts';
import { heading, piecesOf, paragraph, line } from '../pieces.ts';

/** Cases that a report names; the page of the mechanism holds all of them. */
const MOST_CASES = 60;

/** Of the period or later; what an agreement asked for by itself stays owed whenever it was adopted. */
const concerns = ({ day, mandate }: Occurrence, from: string | undefined): boolean => mandate !== undefined || day >= (from ?? '');

function row(context: ViewContext, occurrence: Occurrence): PaperText[] {
  const { mark, reason } = occurrenceView(context, occurrence);
  const rule = mechanismWords(context).rules[occurrence.rule];
  const title =
    occurrence.mandate && rule.mandate !== undefined
      ? `${rule.mandate} (${codeOf(occurrence.mandate)!})`
      : `${rule.title}: ${caseText(context, occurrence)}`;
  return [
    piecesOf(context, [{ href: occurrenceHref(context, occurrence), text: title }]),
    piecesOf(context, ownerInlines(context, occurrence.owners)),
    piecesOf(context, [mark]),
    line(reason),
  ];
}

/** What is owed by rules in force and by agreements themselves; then how many rules nobody adopted. */
export function rulesSection(context: ViewContext, { from }: NewsForMembers): PaperBlock[] {
  const { locale } = context;
  const words = DESK_WORDS[locale].monitoring.rules;
  const mechanism = mechanismWords(context);
  const { rules } = obligationsOf(context);
  const all = rules.flatMap(({ occurrences }) => occurrences.filter((each) => isJudged(each) && concerns(each, from)));
  // Those of which nothing is known come last: where not all have room, they are the ones that are left out.
  const cases = [...all.filter((each) => each.state !== 'no-information'), ...all.filter((each) => each.state === 'no-information')];
  const number = (value: number) => formatNumber(value, locale);
  const adopted = rules.filter(({ authority }) => authority === 'adopted').length;
  const rest = cases.length - MOST_CASES;
  return [
    heading(words.heading),
    ...(adopted < rules.length ? [paragraph(mechanism.unadoptedNotice(number(adopted), number(rules.length)))] : []),
    ...(cases.length === 0
      ? [paragraph(words.none)]
      : [
          paragraph(words.intro),
          {
            kind: 'table',
            caption: words.caption,
            widths: [34, 22, 18, 26],
            head: words.columns,
            rows: cases.slice(0, MOST_CASES).map((each) => row(context, each)),
          } as const,
        ]),
    ...(rest > 0
      ? [paragraph(piecesOf(context, [filled(words.more, { n: number(rest) }), sectionLink(context, 'mechanism'), '.']), 'note')]
      : []),
  ];
}
