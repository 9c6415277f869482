import { SHARED_FILES } from '#addresses/paths.ts';
import { offlineWorker } from '#addresses/offline.ts';
import { CARD_POLICY, PAGE_POLICY } from '#addresses/policies.ts';
import { LOCALES, type Locale } from '#domain/schemas/vocabulary.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** Where a site is to be published. */
export interface Host {
  /** Address without the base path. */
  siteUrl: string;
  /** With both slashes. */
  basePath: string;
  /** The folder on the server that holds what a build wrote. */
  folder: string;
  /** Address and port at which the server answers without encryption, where another one in front of it has the certificate. */
  listen?: string | undefined;
}

/**
 * One group of addresses. Patterns use what the expressions of all servers share. They are matched against the path of a
 * request from the root of the server and against that of the file that answers it.
 */
export interface Rule {
  /** Undefined for all addresses that no rule above is about. */
  pattern?: string;
  value: string;
  /** Which addresses these are, for docs/hosting.md. */
  about: Readonly<Record<Locale, string>>;
}

const escaped = (text: string) => text.replaceAll(/[.+*?^${}()|[\]\\]/g, String.raw`\$&`);

/** The name of a file that holds eight digits of the sum of its bytes. */
const NAMED_BY_CONTENT = String.raw`media/.+\.[0-9a-f]{8}\.webp$`;
const CARDS = Object.values(SHARED_FILES.card).join('|');

const YEAR = 31_536_000;
/** What a file is kept by whose name changes with its content. */
export const IMMUTABLE = `public, max-age=${YEAR}, immutable`;
/** In seconds. Dates pass over night; nobody has to wait longer for a correction. */
const SHORT = 300;

/** What serves saved copies and forms without a connection, from the root of the site. Devices ask for these addresses again and again. */
export const SERVICE_WORKERS: readonly string[] = ['/copia.js', ...LOCALES.map(offlineWorker)];

/** What is asked each time whether it has changed. */
export const ASKED = 'no-cache';

/** How long browsers may keep an answer. Only what is found is kept. */
export function cacheRules(basePath: string): readonly Rule[] {
  const base = escaped(basePath);
  return [
    {
      pattern: `^${base}_astro/`,
      value: IMMUTABLE,
      about: {
        es: 'estilos y programas, `_astro/…`: su nombre cambia con su contenido',
        en: 'styles and scripts, `_astro/…`: their name changes with their content',
      },
    },
    {
      pattern: `^${base}${NAMED_BY_CONTENT}`,
      value: IMMUTABLE,
      about: { es: 'fotos de reportes, `media/….webp`: lo mismo', en: 'pictures of reports, `media/….webp`: the same' },
    },
    // One that a browser keeps goes on serving what it was made for, also after a mistake in it was mended.
    {
      pattern: `^${base}(${SERVICE_WORKERS.map((path) => escaped(path.slice(1))).join('|')})$`,
      value: ASKED,
      about: {
        es: `lo que abre páginas guardadas y formularios sin conexión, ${SERVICE_WORKERS.map((path) => `\`${path}\``).join(', ')}: cada vez se pregunta si cambió`,
        en: `what opens saved pages and forms without a connection, ${SERVICE_WORKERS.map((path) => `\`${path}\``).join(', ')}: asked each time whether it has changed`,
      },
    },
    // The pieces of the search index fit together only as long as all of them are of one build.
    {
      pattern: String.raw`\.json$`,
      value: ASKED,
      about: {
        es: 'el índice del buscador, `….json`: cada vez se pregunta si cambió',
        en: 'the index of the search, `….json`: asked each time whether it has changed',
      },
    },
    { value: `public, max-age=${SHORT}`, about: { es: 'páginas y todo lo demás: cinco minutos', en: 'pages and all else: five minutes' } },
  ];
}

/** What each answer may load, and whether it may stand in a frame of another site. */
export const POLICY_RULES: readonly Rule[] = [
  {
    pattern: String.raw`/(${CARDS})/(index\.html)?$`,
    value: CARD_POLICY,
    about: { es: 'tarjetas, `…/tarjeta/` y `…/card/`', en: 'cards, `…/tarjeta/` and `…/card/`' },
  },
  { pattern: String.raw`\.svg$`, value: CARD_POLICY, about: { es: 'insignias y dibujos, `….svg`', en: 'badges and drawings, `….svg`' } },
  { value: `${PAGE_POLICY}; frame-ancestors 'none'`, about: { es: 'todo lo demás', en: 'all else' } },
];

const TRANSPORT = `max-age=${YEAR}`;

/** What is sent with every answer. */
export function securityHeaders(siteUrl: string): readonly (readonly [name: string, value: string])[] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    // Of a server that answers without encryption, browsers would not believe it.
    ...(siteUrl.startsWith('https:') ? [['Strict-Transport-Security', TRANSPORT] as const] : []),
  ];
}

const types = Object.entries(MEDIA_TYPES);

/** Media types without their parameters, with the ending that has each. */
export const PLAIN_TYPES = types.map(([ending, { type }]) => ({ ending, type: type.replace(/;.*/, '') }));
/** Those that are compressed on their way. */
export const PACKED_TYPES = types.filter(([, { packed }]) => packed).map(([, { type }]) => type.replace(/;.*/, ''));
/** Those whose letters are told to be UTF-8. */
export const UTF8_TYPES = types.filter(([, { type }]) => type.includes('charset')).map(([, { type }]) => type.replace(/;.*/, ''));

/** Smaller answers do not become smaller by being compressed, in bytes. */
export const LEAST_PACKED = 256;
