import type { Locale } from '#domain/schemas/vocabulary.ts';
import { schemaScript, wordScript } from '#forms/kind-scripts.ts';

/** Files of `src`, without what they end in; of a folder, all. */
const filesOf = (...paths: string[]) => new RegExp(`/(?:${paths.join('|')})(?:/[^/]+)?\\.(?:ts|js|json)$`);

/**
 * What forms load together, in fewer and larger files: each kind of entry has checks of its own, and a bundler would cut what they
 * share into a file for every set of kinds. The first group that names a file has it. What scripts of other pages use as well is in
 * none.
 */
const GROUPS: readonly { name: string; test: RegExp }[] = [
  {
    name: 'basics',
    test: filesOf(
      'domain/schemas/(?:vocabulary|collections|version)',
      'domain/compare-text',
      'domain/text/names',
      'vite/preload-helper',
      'forms/sending/entry-file',
      'conference/(?:bodies|rules)',
    ),
  },
  { name: 'text', test: filesOf('forms/text/(?!pasted|preview|typing|text-problems|body-problems)[\\w-]+') },
  {
    name: 'judged',
    test: filesOf(
      'domain/changes/obligation-changes',
      'domain/obligations/(?!index|procedure|recommendations|next-meeting|mandates|rules/)[\\w-]+',
      'domain/obligations/rules/network-tasks',
    ),
  },
  { name: 'rules', test: filesOf('domain/consultations', 'domain/obligations', 'domain/obligations/rules/(?!countries|leads)[\\w-]+') },
  {
    name: 'voices',
    test: filesOf(
      'domain/voices',
      'domain/places',
      'domain/figures/cells',
      'domain/changes/differing',
      'domain/ledger/once',
      'domain/ledger/record-dates',
    ),
  },
  {
    name: 'checked',
    test: filesOf(
      'domain/(?:acts|ledger|problems/(?!nearest)[\\w-]+|text/(?!filled)[\\w-]+|tables|thresholds)',
      'domain/schemas/(?:rules|patterns|fields|permissions|corrections|conference-names)',
      'domain/changes/change',
      'domain/checks/(?:(?:entry|date|party|reference)-checks|entry-problems|nearest-entry)',
      'i18n/problems/text',
      'reader/headers',
      'reader/personal-data',
      'reader/personal-data/[\\w-]+',
      'forms/(?:published|small-zod|loaded-schemas|check-draft|changes-with|rule-changes|ids|concerns)',
      'client/forms/(?:published-at|problem-words)',
      'conference/names',
    ),
  },
];

const codeSplitting = {
  includeDependenciesRecursively: false,
  groups: GROUPS.map((group, index) => ({ ...group, priority: GROUPS.length - index })),
};

const PLACE = /\/src\/(?:i18n\/problems\/(es|en)|domain\/(schemas))\/([\w-]+)\.ts$/;

interface Chunk {
  name: string;
  moduleIds: readonly string[];
}

/** The name of a file: of words and schemas with what they are, since other files have the names of theirs. */
function nameOf({ name, moduleIds }: Chunk): string {
  const [, locale, schemas, file] = PLACE.exec((moduleIds.at(-1) ?? '').replaceAll('\\', '/')) ?? [];
  if (file !== name) return name;
  return schemas ? schemaScript(file) : wordScript(locale as Locale, file);
}

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Cuts the scripts of browsers into these files. Nothing is named beforehand of what a script will import: a form has all that it
 * can need in the cache of the browser soon after it was opened, and the list of names would be loaded with it.
 */
export const scriptChunks = {
  name: 'script-chunks',
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  configEnvironment: (name: string) =>
    name === 'client'
      ? {
          build: {
            modulePreload: false as const,
            rolldownOptions: {
              preserveEntrySignatures: 'allow-extension' as const,
              output: { codeSplitting, chunkFileNames: (chunk: Chunk) => `_astro/${nameOf(chunk)}.[hash].js` },
            },
          },
        }
      : undefined,
  load: (id: string) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
};
