import { ANCHORS } from '#addresses/anchors.ts';
import { forgeAddress } from '#addresses/forge.ts';
import type { Project } from '#domain/project/project.ts';
import type { ViewContext } from './context.ts';
import type { Inline, LinkView } from './model/inline.ts';

/** Where what people send is received, and by when it is answered: what the project's settings say, and nothing else. */
export interface ChannelsView {
  id: string;
  heading: string;
  /** Said first, where nothing can be sent yet. */
  closed?: string;
  items: readonly (readonly Inline[])[];
}

const external = (href: string, text: string): LinkView => ({ href, text, external: true });
const mail = (address: string): LinkView => ({ href: `mailto:${address}`, text: address });

/** True where there is somewhere to send anything to. */
export function isOpen({ repository, secretariats }: Project): boolean {
  return repository !== null || secretariats.some(({ email }) => email !== null);
}

export function channelsView(context: ViewContext, project: Project): ChannelsView {
  const { ledger, locale, messages } = context;
  const words = messages.channels;
  const home = forgeAddress(project, { to: 'home' });
  const privately = forgeAddress(project, { to: 'private' });
  const { corrections, danger } = project.contacts;
  const dangerLinks = [
    ...(danger === null ? [] : [mail(danger)]),
    ...(privately === undefined ? [] : [external(privately, words.privateNotice)]),
  ];
  const secretariats = project.secretariats.map(({ party, email }): Inline[] => {
    const title = ledger.get('parties', party)?.words[locale]?.title ?? party;
    return [words.secretariat(title), email === null ? words.none : mail(email)];
  });
  return {
    id: ANCHORS.channels[locale],
    heading: words.heading,
    ...(!isOpen(project) && { closed: `${words.notOpen} ${words.meanwhile}` }),
    items: [
      [words.repository, home === undefined ? words.none : external(home, home)],
      ...secretariats,
      [words.correction, corrections === null ? words.none : mail(corrections)],
      [
        words.danger,
        ...(dangerLinks.length === 0 ? [words.none] : dangerLinks.flatMap((link, place) => (place === 0 ? [link] : [', ', link]))),
      ],
      [project.answerDays === null ? words.noDays : words.days(project.answerDays)],
    ],
  };
}
