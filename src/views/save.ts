import { agreementsNaming } from '#domain/figures/figures.ts';
import type { AnyEntry } from '#domain/ledger/entry.ts';
import type { Section } from '#addresses/sections.ts';
import { LANG_TAGS } from '#i18n/format.ts';
import type { Messages } from '#i18n/messages/index.ts';
import { entryDestination, hrefOf, type ViewContext } from './context.ts';
import { headingOf, memberCountriesByName } from './names.ts';
import { pageView } from './page.ts';
import type { PageView } from './model/page.ts';

/** What one page takes in bytes, on its way and on the device: the mean of what was measured, told to readers as «about». */
const SAVED_PAGE = { download: 8_000, stored: 45_000 } as const;

/** What the script that saves is told. */
export interface SaveData {
  lang: string;
  /** Root of the site. */
  base: string;
  /** The page that answers for what is not in the copy. */
  missing: string;
  page: { download: number; stored: number };
  words: Pick<Messages['save'], 'size' | 'saving' | 'saved' | 'failed' | 'unable' | 'copy' | 'remove' | 'removed' | 'band' | 'none'>;
  sets: readonly { id: string; name: string; pages: readonly string[] }[];
}

export interface SaveView extends PageView {
  data: SaveData;
  words: Messages['save'];
}

/** What every copy holds. */
const ALWAYS: readonly Section[] = ['save', 'easy-read', 'agreements', 'countries', 'glossary', 'methodology', 'about', 'calendar'];
/** What a copy of the whole holds besides. */
const WHOLE: readonly Section[] = [
  'themes',
  'proposals',
  'guidelines',
  'reports',
  'self-assessments',
  'replies',
  'meetings',
  'mechanism',
  'standing',
  'differences',
  'coverage',
  'age',
  'continuity',
  'bodies',
  'accessibility',
];

/** The page that saves a copy of the site for reading without a connection: the sets that a reader can choose, with their pages. */
export function saveView(context: ViewContext): SaveView {
  const { ledger, messages, locale } = context;
  const { save: words } = messages;
  const home = hrefOf(context, { to: 'home' });
  const sections = (names: readonly Section[]) => names.map((section) => hrefOf(context, { to: 'section', section }));
  const entries = (list: readonly AnyEntry[]) => list.map((entry) => hrefOf(context, entryDestination(entry)));
  const countries = memberCountriesByName(context);
  const always = [home, ...sections(ALWAYS)];
  return {
    ...pageView(context, {
      destination: { to: 'section', section: 'save' },
      title: words.title,
      description: words.description,
      current: 'save',
    }),
    words,
    data: {
      lang: LANG_TAGS[locale],
      base: context.basePath,
      missing: hrefOf(context, { to: 'section', section: 'save' }),
      page: SAVED_PAGE,
      words: {
        size: words.size,
        saving: words.saving,
        saved: words.saved,
        failed: words.failed,
        unable: words.unable,
        copy: words.copy,
        remove: words.remove,
        removed: words.removed,
        band: words.band,
        none: words.none,
      },
      sets: [
        {
          id: 'all',
          name: words.core,
          pages: [...always, ...sections(WHOLE), ...entries([...countries, ...ledger.all('agreements')])],
        },
        ...countries.map((country) => ({
          id: country.id,
          name: words.country(headingOf(context, country).title),
          pages: [...always, ...entries([country, ...agreementsNaming(ledger, country)])],
        })),
      ],
    },
  };
}
