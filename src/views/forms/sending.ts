import { offlineSection, offlineWorker } from '#addresses/offline.ts';
import { daysOfChange } from '#domain/ledger/as-of.ts';
import { oncePerLedger } from '#domain/ledger/once.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { LOCALES } from '#domain/schemas/vocabulary.ts';
import { scriptsOfOthers } from '#forms/kind-scripts.ts';
import type { ForgePlace } from '#forms/sending/forge-links.ts';
import { LANG_TAGS } from '#i18n/format.ts';
import { SEND_WORDS, type SendWords } from '#i18n/forms/send.ts';
import type { ViewContext } from '../context.ts';

/** What the panel of drafts is told. */
export interface DraftPanelData extends Pick<SendWords, 'drafts'> {
  /** Language tag of days and times. */
  lang: string;
  /** Root of the site: two sites of one server keep their drafts apart. */
  site: string;
}

/** What the panel for sending is told. What nobody has decided is not there, and its way is not offered. */
export interface SendPanelData extends Pick<SendWords, 'send'> {
  /** Language tag of days. */
  lang: string;
  to: {
    place?: ForgePlace;
    /** Offices that read what comes in; by mail only those that have an address. */
    readers: readonly { name: string; mail?: string }[];
    /** Days within which they answer. */
    days?: number;
  };
}

/** Where forms and what they need are kept on a device. */
export interface OfflineSite {
  /** Root of the site. */
  base: string;
  /** The sections that are kept, in each language, from the root of the server. */
  sections: readonly string[];
}

/** What is told to the part of a form that makes it work without a connection. */
export interface OfflineData extends Pick<SendWords, 'offline'> {
  site: OfflineSite;
  /** Address of what opens the form without a connection, and the section in which it does. */
  worker: string;
  scope: string;
  /** Files that the form needs and may not have asked for yet. */
  files: readonly string[];
  /** Scripts of forms that this one never loads, by their names. */
  without: readonly string[];
}

export interface SendingView {
  drafts: DraftPanelData;
  send: SendPanelData;
  offline: OfflineData;
}

/** The sections that open without a connection. */
export function offlineSite({ basePath }: Pick<ViewContext, 'basePath'>): OfflineSite {
  return { base: basePath, sections: LOCALES.map((locale) => basePath.slice(0, -1) + offlineSection(locale)) };
}

/** Days from which something published counts: on a device on which one is still to come, its entry is read by its schema again. */
const publishedDays = oncePerLedger(daysOfChange);

/** What stands on every form beside its fields. @param files that the form needs, with the base path */
export function sendingView(context: ViewContext, collection: CollectionName, files: readonly string[]): SendingView {
  const { ledger, locale, basePath } = context;
  // Nothing that is invented is sent to anybody.
  const project = context.demonstration ? undefined : context.project;
  const lang = LANG_TAGS[locale];
  const { drafts, send, offline } = SEND_WORDS[locale];
  const root = basePath.slice(0, -1);
  const readers = (project?.secretariats ?? []).map(({ party, email }) => ({
    name: ledger.get('parties', party)?.words[locale]?.title ?? party,
    ...(email !== null && { mail: email }),
  }));
  return {
    drafts: { lang, drafts, site: basePath },
    send: {
      lang,
      send,
      to: {
        ...(project?.repository && { place: { forge: project.forge, repository: project.repository, branch: project.branch } }),
        readers,
        ...(project?.answerDays && { days: project.answerDays }),
      },
    },
    offline: {
      offline,
      site: offlineSite(context),
      worker: root + offlineWorker(locale),
      scope: root + offlineSection(locale),
      files,
      without: scriptsOfOthers(collection, locale, (publishedDays(ledger).at(-1) ?? '') >= context.asOf),
    },
  };
}
