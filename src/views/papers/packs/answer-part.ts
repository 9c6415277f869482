import { PACK_WORDS } from '#i18n/packs/index.ts';
import { REPORT_AUTHORS } from '#domain/schemas/vocabulary.ts';
import type { PaperBlock, PaperText } from '#papers/paper.ts';
import { calendarFileOf } from '../../calendar.ts';
import { sectionLink, type ViewContext } from '../../context.ts';
import { formHref } from '../../forms/begun.ts';
import { entryLink } from '../../names.ts';
import { absolute, labelled, list, part, plain, linked } from '../pieces.ts';
import type { Receiver } from './receiver.ts';

/** Where a receiver says what was done, replies, corrects an error and gets its dates; with the addresses written out, since paper has no links. */
export function answerLines(context: ViewContext, { entry, party }: Receiver): PaperText[] {
  const words = PACK_WORDS[context.locale].answer;
  const { kind } = party.facts;
  const inform =
    kind === 'member-country'
      ? formHref(context, 'self-assessments', { country: party.id })
      : REPORT_AUTHORS.includes(kind)
        ? formHref(context, 'reports', { organization: party.id })
        : sectionLink(context, 'contribute').href;
  const calendar = calendarFileOf(context, party);
  const at = (href: string) => {
    const address = absolute(context, href);
    return [linked(context, { href: address, text: address })];
  };
  return [
    labelled(words.inform, at(inform)),
    labelled(words.reply, at(formHref(context, 'replies', { from: party.id }))),
    labelled(words.page, at(entryLink(context, entry).href)),
    ...(calendar === undefined ? [] : [labelled(words.calendar, at(context.basePath.slice(0, -1) + calendar))]),
  ];
}

/** The same as a part of a paper, with how an error is corrected. */
export function answerPart(context: ViewContext, receiver: Receiver): PaperBlock[] {
  const words = PACK_WORDS[context.locale].answer;
  return part(words.heading, list([...answerLines(context, receiver), [plain(words.correct)]]));
}
