import type { Entry } from '#domain/ledger/entry.ts';
import { compareEdtf } from '#domain/dates/edtf.ts';
import { hasBody, presidencyOn, presidencyTerms, ROLES, type Role } from '#domain/obligations/roles.ts';
import { groupsOf } from '#domain/voices/addressed.ts';
import type { FOCAL_ROLES } from '#domain/schemas/vocabulary.ts';
import { PACK_WORDS } from '#i18n/packs/index.ts';
import { formatDate } from '#i18n/format.ts';
import type { PaperBlock, PaperPiece, PaperText } from '#papers/paper.ts';
import type { ViewContext } from '../../context.ts';
import { membershipsIn } from '../../entries/parties/members.ts';
import { entryLink, headingOf, partyLink, wordsOf } from '../../names.ts';
import { mechanismWords } from '../../obligations/obligations.ts';
import { firstSentence } from './sentence.ts';
import { linked, paragraph, part, plain, table } from '../pieces.ts';
import type { Receiver } from './receiver.ts';

/** Offices and bodies that everybody meets, in the order in which a newcomer needs them. */
const OFFICES: readonly Role[] = ['presidency', 'secretariat', 'civilSecretariat', 'civilNetwork', 'team', 'troika', 'viceMinisters'];

/** Who presides, as far as sources say. */
export function presiding(context: ViewContext): PaperText {
  const words = PACK_WORDS[context.locale].offices;
  const { overview } = mechanismWords(context);
  const holder = presidencyOn(presidencyTerms(context.ledger), context.asOf);
  if (!holder) return [plain(words.notKnown)];
  const basis = holder.announced ? ` (${overview.announced})` : holder.sure ? '' : ` (${overview.unsure})`;
  return [linked(context, { ...entryLink(context, holder.presidency), text: partyLink(context, holder.country).text }), plain(basis)];
}

function officeRow(context: ViewContext, role: Role): PaperText[][] {
  const party = hasBody(role) ? context.ledger.get('parties', ROLES[role]) : undefined;
  if (!party) return [];
  const { title, summary, lang } = headingOf(context, party);
  const does = summary === undefined ? '' : firstSentence(summary);
  return [
    [
      [linked(context, { ...entryLink(context, party), text: title })],
      [
        plain(does, lang),
        ...(role === 'presidency' ? [plain(` ${PACK_WORDS[context.locale].offices.today} `), ...presiding(context)] : []),
      ],
    ],
  ];
}

/** When the office of a focal point was last confirmed by a document; never who holds it. */
function focal(context: ViewContext, country: string, role: (typeof FOCAL_ROLES)[number]): PaperText {
  const { country: words } = context.messages.bodies;
  const [last] = context.ledger
    .all('documents')
    .filter(({ facts }) => facts.confirms?.some((item) => item.country === country && item.role === role))
    .sort((a, b) => compareEdtf(b.facts.dated, a.facts.dated));
  if (!last) return [plain(words.unconfirmed)];
  return [plain(words.confirmed(formatDate(last.facts.dated, context.locale))), linked(context, entryLink(context, last))];
}

function joined(pieces: readonly PaperPiece[]): PaperText {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [plain('; '), piece]));
}

/** Who answers for what in a country, by office and organisation. */
function countryRows(context: ViewContext, country: Entry<'parties'>): PaperText[][] {
  const { ledger, messages } = context;
  const { country: words, institutions } = messages.bodies;
  const own = ledger.all('parties').filter(({ facts }) => facts.country === country.id && facts.kind === 'institution');
  const speaking = membershipsIn(ledger, country.id).filter(({ membership }) => membership.as === 'spokesperson');
  const groups = groupsOf(ledger, country.id);
  return [
    [[plain(words.focal)], focal(context, country.id, 'government')],
    [
      [plain(institutions.ofCountry)],
      own.length === 0 ? [plain(institutions.none)] : joined(own.map((item) => linked(context, entryLink(context, item)))),
    ],
    [[plain(words.civilFocal)], focal(context, country.id, 'civil-society')],
    [
      [plain(words.speaks)],
      speaking.length === 0
        ? [plain(words.speaksUnknown)]
        : joined(
            speaking.map(({ party, membership: { from, until, on } }) => {
              const since = [from, until].filter((date) => date !== undefined);
              const dates = since.length > 0 ? since : on === undefined ? [] : [on];
              const when = dates.map((date) => formatDate(date, context.locale)).join(' – ');
              const link = linked(context, entryLink(context, party, 'short'));
              return 'text' in link && when !== '' ? { ...link, text: `${link.text} (${when})` } : link;
            }),
          ),
    ],
    ...(groups.length === 0
      ? []
      : [[[plain(messages.parties.groups)], joined(groups.map((id) => linked(context, partyLink(context, id))))] as PaperText[]]),
  ];
}

/** The other offices of a conference and what each is for; of a country also who answers for it, by office alone. */
export function officesPart(context: ViewContext, { party, entry }: Receiver): PaperBlock[] {
  const words = PACK_WORDS[context.locale].offices;
  const isCountry = entry.collection === 'parties' && party.facts.kind === 'member-country';
  return part(words.heading, [
    paragraph(words.intro, 'note'),
    ...(isCountry
      ? table({
          caption: words.ofCountry(wordsOf(context, party).words.title),
          widths: [34, 66],
          head: words.head,
          rows: countryRows(context, party),
        })
      : []),
    ...table({ caption: words.caption, widths: [34, 66], head: words.head, rows: OFFICES.flatMap((role) => officeRow(context, role)) }),
  ]);
}
