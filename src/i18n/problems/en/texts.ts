// A data table: the English words for problems of addresses and of personal data, in whatever text, in the order of the catalogue.
import type { AddressRefusal } from '#domain/text/report-addresses.ts';
import type { ProblemTexts } from '../text.ts';
import { PERSONAL_DATA } from './personal-data.ts';
import { EXAMPLES } from '#domain/schemas/conference-names.ts';

const ADDRESS_REASONS: Record<AddressRefusal, string> = {
  blank: 'it has a space in it, and anybody who copied it would lose the rest',
  protocol: 'only addresses that begin with https:, http: or mailto: are accepted',
  credentials: 'it carries a user name or a password',
  host: 'it does not name a public site (it is a number, a local name or a disguised name)',
  record: `after "record:" goes the id of an entry, for example record:${EXAMPLES.agreement}`,
  malformed: 'it is not complete',
};

export const texts = {
  'bad-address': {
    title: 'Address that is not accepted',
    message: ({ found, reason, host }) =>
      `The address "${found}" is not accepted: ${ADDRESS_REASONS[reason]}${host ? `; it leads to ${host}` : ''}.`,
    remedy: ({ reason }) =>
      reason === 'record'
        ? `Write record: and the id: [text](record:${EXAMPLES.agreement}).`
        : reason === 'blank'
          ? 'Write %20 for each space, or copy the address from the browser.'
          : 'Use the full public address, the one that begins with https://.',
    meaning: `A link can lead to a public page with https, to the e-mail of an office, to a heading of the same report (#what-is-missing) or to an entry on this site (record:${EXAMPLES.agreement}). Other addresses can deceive or track readers.`,
    wrong: '[report](javascript:…)',
    right: '[report](https://www.example.org/report.pdf)',
  },
  'link-text-misleads': {
    title: 'Link that claims to lead elsewhere',
    message: ({ found, leadsTo }) => `The link shows "${found}", but leads to ${leadsTo}.`,
    remedy: () => 'Let the link name what it opens, or show the address it really leads to.',
    meaning: 'Readers trust the address they see. Showing one and leading to another is the most common way to deceive with a link.',
    wrong: '[www.iom.int](https://www.example.org/report.pdf)',
    right: '[Report of the visit](https://www.example.org/report.pdf)',
  },
  'personal-data': {
    title: 'Personal data',
    message: ({ found, kind }) => `The text contains ${PERSONAL_DATA[kind]} (${found}).`,
    remedy: () => 'Remove it. If it is the public contact of an office, declare it under "permissions" and say why it can be published.',
    meaning: 'Personal data can put a victim, her family or those who helped her in danger. What is published cannot be taken back.',
    wrong: 'A neighbour helped her, tel. …',
    right: 'A neighbour helped her.',
  },
  'personal-data-possible': {
    title: 'Possible personal data',
    message: ({ found, kind }) => `The text may contain ${PERSONAL_DATA[kind]} (${found}).`,
    remedy: () => 'Read it again. If somebody could be recognised from it, remove it or put it in more general terms.',
    meaning: 'Sometimes an address, a profile or a very small group is enough to recognise somebody. A person has to decide.',
    wrong: 'Two sisters aged 14, in the quarter of …',
    right: 'Adolescent girls, in the municipality of …',
  },
  'personal-data-permitted': {
    title: 'Data that its author declares public',
    message: ({ found, reason }) => `"${found}" would be published for this reason: ${reason}.`,
    remedy: () => 'The reviewer confirms that it is the public contact of an office.',
    meaning: 'Some data looks personal and is public. The author declares it and says why; the reviewer sees it.',
    wrong: 'permissions:\n  - text: "…"',
    right: 'permissions:\n  - text: "contact@…"\n    reason: "Public mailbox of the office"',
  },
} satisfies Partial<ProblemTexts>;
