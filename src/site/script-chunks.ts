/** Files of `src`, without what they end in; of a folder, all. */
const filesOf = (...paths: string[]) => new RegExp(`/(?:${paths.join('|')})(?:/[^/]+)?\\.(?:ts|json)$`);

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
      'domain/schemas/(?:rules|patterns|fields|permissions|conference-names)',
      'i18n/problems/text',
      'forms/(?:published|small-zod|loaded-schemas)',
      'domain/checks/(?:date-checks|entry-problems)',
      'client/forms/published-at',
      'conference/names',
    ),
  },
];

const codeSplitting = {
  includeDependenciesRecursively: false,
  groups: GROUPS.map((group, index) => ({ ...group, priority: GROUPS.length - index })),
};

/** Cuts the scripts of browsers into these files. */
export const scriptChunks = {
  name: 'script-chunks',
  configEnvironment: (name: string) =>
    name === 'client'
      ? { build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension' as const, output: { codeSplitting } } } }
      : undefined,
};
