import { assessmentsIn, type Assessment } from '#domain/voices/assessments.ts';
import { asksNothing } from '#domain/acts/acts.ts';
import { isDocumented, recordStateOf } from '#domain/voices/documented.ts';
import { agreementsNaming } from '#domain/figures/figures.ts';
import type { AnyEntry, Entry } from '#domain/ledger/entry.ts';
import { ASSESSING_VOICES } from '#domain/schemas/vocabulary.ts';
import { SHARED_FILES } from '#addresses/paths.ts';
import { entryDestination, hrefOf, type ViewContext } from './context.ts';
import { pageView } from './page.ts';
import { codeOf, headingOf } from './names.ts';
import { entryView, type PagedEntry } from './entries/index.ts';
import type { PageView } from './model/page.ts';
import { shortVoices } from './short-voices.ts';
import type { LinkView, ShortVoiceView } from './model/inline.ts';

/** What is drawn in the picture that other sites show beside a link. */
export interface PreviewView {
  siteName: string;
  kicker: string;
  title: string;
  lead?: string | undefined;
  voices?: readonly ShortVoiceView[] | undefined;
  asOf: string;
}

export interface BadgeView {
  label: string;
  voices: readonly ShortVoiceView[];
  asOf: string;
  alt: string;
}

/** The small page that other sites show in a frame. */
export interface CardView extends PageView {
  heading: string;
  kicker: string;
  voices: readonly ShortVoiceView[];
  link: LinkView;
  icon: string;
}

/** What a page offers to those who want to show it elsewhere. */
export interface ShareView {
  heading: string;
  /** To people: by messages that the reader's own programs send. */
  links: readonly LinkView[];
  /** To other sites; only of entries that have a badge and a card. */
  embed?: {
    intro: string;
    badge: { heading: string; src: string; alt: string; code: string };
    card: { heading: string; code: string };
  };
}

/** A text as a part of an address; half a letter, which no address can hold, becomes a sign for that. */
const inAddress = (text: string) => encodeURIComponent(text.toWellFormed());

/** An e-mail that the reader's own program writes. @param to empty where the reader chooses */
export function mailHref(to: string, subject: string, body: string): string {
  return `mailto:${to}?subject=${inAddress(subject)}&body=${inAddress(body)}`;
}

/** Whether an entry has a badge and a card: agreements and member countries. */
export function isShared(entry: AnyEntry): entry is Entry<'agreements'> | Entry<'parties'> {
  return entry.collection === 'agreements' || (entry.collection === 'parties' && entry.facts.kind === 'member-country');
}

/**
 * How many statements of each voice there are about a country, or about an instrument whose measures are assessed one by one:
 * neither has a level, and none is made up for it. Of a country, the record says how many acts that name it are documented; it
 * keeps nothing about instruments, and says so.
 */
function countedVoices(
  context: ViewContext,
  isAbout: (assessment: Assessment) => boolean,
  naming: readonly Entry<'agreements'>[] | undefined,
): ShortVoiceView[] {
  const { messages, ledger } = context;
  const about = assessmentsIn(ledger).filter(isAbout);
  const received = ASSESSING_VOICES.map((voice) => ({
    heading: messages.voices[voice],
    marks: [],
    text: messages.share.received(about.filter((item) => item.voice === voice).length),
  }));
  if (naming === undefined) return [...received, { heading: messages.voices.record, marks: [], text: messages.share.noRecordKept }];
  const documented = naming.filter((agreement) => isDocumented(recordStateOf(ledger, agreement))).length;
  return [...received, { heading: messages.voices.record, marks: [], text: messages.share.documented(documented, naming.length) }];
}

function voicesOf(context: ViewContext, entry: PagedEntry): ShortVoiceView[] {
  if (entry.collection === 'agreements') return shortVoices(context, entry);
  if (entry.collection === 'parties') {
    const naming = agreementsNaming(context.ledger, entry).filter((agreement) => !asksNothing(agreement));
    return countedVoices(context, ({ country }) => country === entry.id, naming);
  }
  return countedVoices(context, ({ subject }) => subject.split('/')[0] === entry.id, undefined);
}

/** The picture for links to the home page, and to pages without a picture of their own. */
export function homePreview(context: ViewContext): PreviewView {
  const { messages } = context;
  const { asOf } = pageView(context, { destination: { to: 'home' }, title: '', description: '' });
  return {
    siteName: messages.siteName,
    kicker: messages.share.region,
    title: messages.homeTitle,
    lead: messages.tagline,
    asOf: messages.asOf(asOf.text),
  };
}

/** The picture of an entry that has one of its own (`isPreviewed`). */
export function entryPreview(context: ViewContext, entry: PagedEntry): PreviewView {
  const view = entryView(context, entry);
  return {
    siteName: context.messages.siteName,
    kicker: view.kicker.join(' · '),
    title: view.heading,
    lead: view.lead,
    voices: voicesOf(context, entry),
    asOf: context.messages.asOf(view.asOf.text),
  };
}

function label(context: ViewContext, entry: AnyEntry): string {
  const { messages, demonstration } = context;
  const code = codeOf(entry);
  const name = code === undefined ? headingOf(context, entry).title : `${messages.kinds[entry.collection]} ${code}`;
  // A badge leaves the site, and its band with it.
  return demonstration ? `${messages.demonstration.label}: ${name}` : name;
}

export function badgeView(context: ViewContext, entry: Entry<'agreements'> | Entry<'parties'>): BadgeView {
  const { messages } = context;
  const { asOf } = pageView(context, { destination: entryDestination(entry), title: '', description: '' });
  const voices = voicesOf(context, entry);
  return {
    label: label(context, entry),
    voices,
    asOf: messages.share.asOf(asOf.text),
    alt: `${label(context, entry)}. ${voices.map(({ heading, text }) => `${heading}: ${text}`).join('. ')}. ${messages.asOf(asOf.text)}`,
  };
}

/** The card of an entry: the page that stands in the frame; search engines are told to keep to the page itself. */
export function cardView(context: ViewContext, entry: Entry<'agreements'> | Entry<'parties'>): CardView {
  const destination = entryDestination(entry);
  const { title, summary } = headingOf(context, entry);
  const page = pageView(context, { destination, title, description: summary ?? title, indexed: false });
  return {
    ...page,
    heading: title,
    kicker: entry.collection === 'parties' ? context.messages.partyKind[entry.facts.kind] : label(context, entry),
    voices: voicesOf(context, entry),
    link: { href: page.absolute, text: context.messages.siteName },
    icon: `${context.basePath}icon.svg`,
    alternates: page.alternates.map(({ locale, href, absolute }) => ({
      locale,
      href: `${href}${SHARED_FILES.card[locale]}/`,
      absolute: `${absolute}${SHARED_FILES.card[locale]}/`,
    })),
  };
}

const quoted = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The codes to copy: a picture with its link, and a frame; neither needs a script or a style of the page it is put on. */
function embedView(context: ViewContext, entry: AnyEntry): ShareView['embed'] {
  if (!isShared(entry)) return undefined;
  const { locale, messages } = context;
  const { share } = messages;
  const { alt } = badgeView(context, entry);
  const path = hrefOf(context, entryDestination(entry));
  const page = context.siteUrl + path;
  return {
    intro: share.intro,
    badge: {
      heading: share.badge,
      src: path + SHARED_FILES.badge[locale],
      alt,
      code: `<a href="${page}"><img src="${page}${SHARED_FILES.badge[locale]}" alt="${quoted(alt)}"></a>`,
    },
    card: {
      heading: share.card,
      code: `<iframe src="${page}${SHARED_FILES.card[locale]}/" title="${quoted(headingOf(context, entry).title)}" width="100%" height="360" loading="lazy"></iframe>`,
    },
  };
}

/** What the page of an entry offers to those who want to show it to others. */
export function shareView(context: ViewContext, entry: AnyEntry): ShareView {
  const { messages, demonstration } = context;
  const { share } = messages;
  const { title } = headingOf(context, entry);
  const named = demonstration ? `${messages.demonstration.label}: ${title}` : title;
  const page = context.siteUrl + hrefOf(context, entryDestination(entry));
  const embed = embedView(context, entry);
  return {
    heading: embed ? share.heading : share.send,
    links: [
      { href: `https://wa.me/?text=${inAddress(`${named}\n${page}`)}`, text: share.whatsapp },
      { href: mailHref('', named, page), text: share.email },
    ],
    ...(embed && { embed }),
  };
}
