// The laws of docs/architecture.md as lint rules. Each message says where the thing belongs instead.
import { builtinModules } from 'node:module';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Packages that one file alone may import; everything else calls that file. */
const DOORS = [
  {
    name: 'gray-matter',
    file: 'src/reader/headers/front-matter.ts',
    instead: 'call splitFrontMatter, which refuses every language but YAML',
  },
  { name: 'yaml', file: 'src/reader/headers/parse-yaml.ts', instead: 'call parseYaml, which refuses aliases, tags and deep nesting' },
  {
    name: 'chart.js',
    file: 'src/client/chart-drawing.ts',
    instead: 'add what you need there; the SVG drawn at build time is the chart, Chart.js only adds to it',
  },
  { name: 'fuse.js', file: 'src/client/fuse-search.ts', instead: 'add what you need there' },
  { name: 'minisearch', file: 'src/search/engine/full-text.ts', instead: 'add what you need there' },
  {
    name: 'd3-geo',
    file: 'src/site/map-shapes.ts',
    instead: 'the map is drawn there once per build; take its outlines from the view',
  },
  { name: 'topojson-client', file: 'src/site/map-shapes.ts', instead: 'take the outlines that it draws' },
  { name: 'world-atlas', file: 'src/site/map-shapes.ts', instead: 'take the outlines that it draws' },
  { name: 'ical-generator', file: 'src/exports/calendar.ts', instead: 'add what you need there' },
  { name: 'feed', file: 'src/exports/feed.ts', instead: 'add what you need there' },
  { name: 'sharp', file: 'src/reader/pictures/image-codec.ts', instead: 'add what you need there' },
];

/** What each room is for: the end of the sentence that a wrong import gets. */
const BELONGS = {
  domain: 'what follows from facts alone is computed in src/domain; here, use what a view already carries',
  reader: 'files are read in src/reader and handed in as data (a ledger) by src/site or a script',
  addresses: 'the path of every page, its parts and its filters are written in src/addresses; here, return what they are made from',
  i18n: 'words and formats are chosen in src/i18n, at the edge; here, return a code and facts',
  reporters: 'how a check tells its problems is written in src/reporters; here, return problems',
  views: 'the object that a page receives is built in src/views, from (ledger, figures, locale); the layer below does not know it',
  search: 'what is indexed and how it is found is decided in src/search; hand its result in',
  exports: 'files to download are written in src/exports, from the same ledger and views',
  site: 'only src/pages, src/layouts and src/content.config.ts touch Astro through src/site; hand its result in as a prop or a parameter',
  components: 'markup is written in src/components; return data for it',
  layouts: 'the frame of a page is written in src/layouts; return data for it',
  demo: 'invented entries are for the demonstration site, tests and benches alone: nothing in src knows them',
  client: 'what runs in the browser stands in src/client and is loaded by a <script> of a component',
};
const ROOMS = Object.keys(BELONGS);

/**
 * What may be imported where. `values`: rooms imported freely; `types`: rooms from which only `import type` is taken, save
 * for `valueFiles`; `packages`: a list, or 'any'; `node`, `astro`: whether node:* and astro* may be imported ('markup': all of
 * Astro but its entries); `beside`: folders that a relative path may lead to outside the room; `inside`: how deep the folder
 * lies within its room; `folder`: where the room is, if not below src.
 */
const LAWS = [
  { room: 'domain', values: [], packages: ['zod'] },
  {
    room: 'reader',
    values: ['domain'],
    packages: ['zod', 'satteri', 'sharp', 'hast', 'hast-util-sanitize', 'hast-util-to-html', 'mdast'],
    node: true,
  },
  { room: 'addresses', values: [], types: ['domain'], valueFiles: ['#domain/schemas/vocabulary.ts'], packages: [] },
  {
    room: 'i18n',
    values: [],
    types: ['domain', 'addresses'],
    valueFiles: ['#domain/schemas/vocabulary.ts', '#domain/dates/edtf.ts'],
    packages: [],
  },
  { room: 'demo', folder: 'scripts/demo', values: ['domain'], packages: [] },
  { room: 'reporters', values: ['domain', 'i18n'], packages: [] },
  { room: 'views', values: ['domain', 'addresses', 'i18n'], packages: [] },
  { room: 'search', values: ['domain', 'addresses', 'views', 'i18n'], packages: ['minisearch'] },
  { room: 'exports', values: ['domain', 'addresses', 'views', 'i18n'], packages: 'any' },
  {
    room: 'site',
    values: ['domain', 'addresses', 'reader', 'i18n', 'reporters', 'views', 'search', 'exports'],
    packages: ['d3-geo', 'topojson-client', 'topojson-specification', 'world-atlas'],
    node: true,
    astro: true,
  },
  { room: 'components', values: ['addresses', 'i18n'], types: ['views', 'domain'], packages: [], astro: 'markup', beside: ['styles'] },
  {
    room: 'layouts',
    values: ['addresses', 'i18n', 'components'],
    types: ['views', 'domain'],
    packages: [],
    astro: 'markup',
    beside: ['components', 'styles'],
  },
  // The bodies of whole pages: a component that sits in a layout.
  {
    room: 'components/pages',
    values: ['addresses', 'i18n', 'components', 'layouts'],
    types: ['views', 'domain'],
    packages: [],
    astro: 'markup',
    beside: [],
    inside: 1,
  },
  // The same engine finds in the browser's worker and in the tests; the calculator counts with the code of the build.
  {
    room: 'client',
    values: ['search'],
    types: ['views', 'domain', 'addresses', 'i18n'],
    valueFiles: ['#domain/dates/business-days.ts', '#i18n/format.ts'],
    packages: [],
  },
];

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const either = (names) => names.map(escaped).join('|');
const NODE = `^(?:node:|(?:${either(builtinModules.filter((name) => !name.includes('/') && !name.startsWith('_')))})(?:/|$))`;
const ASTRO = '^(?:astro(?:[:/]|$)|@astrojs/)';

/** Everything but the one file is refused the package. */
function doors(file) {
  return DOORS.filter((door) => door.file !== file).map(({ name, file: only, instead }) => ({
    regex: `^${escaped(name)}(?:/|$)`,
    message: `Only ${only} imports ${name}: ${instead}.`,
  }));
}

/** Markup may ask Astro to render an entry; entries themselves come from src/site. */
const CONTENT = {
  regex: '^astro:content$',
  allowImportNames: ['render'],
  message: 'Take entries from src/site; of astro:content a page or a component uses `render` alone.',
};

function nodeAndAstro(room, { node = false, astro: allowed = false }) {
  const patterns = allowed === 'markup' ? [CONTENT] : [];
  if (!node)
    patterns.push({ regex: NODE, message: `${room} runs without Node: read files in src/reader or a script, and hand the result in.` });
  if (!allowed)
    patterns.push({
      regex: ASTRO,
      message: `${room} runs without Astro, so that plain Node can call and test it: the bridge is src/site.`,
    });
  return patterns;
}

/** Other rooms by their alias; where only types are allowed, or only some files, the pattern says so. */
function otherRooms({ room, values, types = [], valueFiles = [] }) {
  return ROOMS.filter((other) => other !== room && !values.includes(other)).map((other) => {
    const spared = valueFiles.length > 0 ? `(?!(?:${either(valueFiles)})$)` : '';
    const onlyTypes = types.includes(other);
    const how = onlyTypes ? ` values of src/${other} (write \`import type\`)` : ` src/${other}`;
    const except = onlyTypes && valueFiles.length > 0 ? `, except ${valueFiles.join(' and ')}` : '';
    return {
      regex: `^${spared}#${other}/`,
      allowTypeImports: onlyTypes,
      message: `src/${room} does not import${how}${except}: ${BELONGS[other]}.`,
    };
  });
}

function packagesOf({ room, packages }) {
  if (packages === 'any') return [];
  const known = ['astro', '@astrojs', ...builtinModules, ...DOORS.map(({ name }) => name), ...packages];
  const list = packages.length > 0 ? `only ${packages.join(', ')}` : 'no package';
  return [
    {
      regex: `^(?![.#]|node:|astro:|(?:${either(known)})(?:/|$))`,
      message: `src/${room} imports ${list}. One file owns a package: find its room in docs/dependencies.md, or hand the result in.`,
    },
  ];
}

/** Paths that climb out of the room; `depth` is how many folders inside its room the file stands. */
function climbing({ beside = [], inside = 0 }, depth) {
  const spared = beside.length > 0 ? `(?!(?:${either(beside)})/)` : '';
  const also = beside.length > 0 ? `, or a path into ${beside.map((folder) => `src/${folder}`).join(' or ')}` : '';
  return {
    regex: `^(?:\\.\\./){${depth + inside + 1}}${spared}`,
    message: `A relative path stays inside its room: write #room/file.ts${also}.`,
  };
}

const CLOCK =
  'The core never asks the clock: take `asOf` (an ISO day) as a parameter, so that the same content and date give the same bytes.';
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK },
  { selector: "CallExpression[callee.name='Date']", message: CLOCK },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: CLOCK },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: CLOCK },
];
const noChance = {
  selector: "MemberExpression[object.name='Math'][property.name='random']",
  message: 'Invented entries are the same on every machine: draw from drawsFor(seed, …) in scripts/demo/draws.ts.',
};
const noLateImport = {
  selector: 'ImportExpression',
  message: 'Import at the top of the file: an import made while running escapes the laws of the rooms.',
};

const DEPTHS = [0, 1, 2];
const restrict = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const rooms = LAWS.flatMap((law) => {
  const shared = [...nodeAndAstro(law.folder ?? `src/${law.room}`, law), ...otherRooms(law), ...packagesOf(law)];
  const folder = law.folder ?? `src/${law.room}`;
  const files = (depth) => [`${folder}/${'*/'.repeat(depth)}*.{ts,astro}`];
  return [
    ...DEPTHS.map((depth) => ({ files: files(depth), rules: restrict([...shared, ...doors(), climbing(law, depth)]) })),
    ...DOORS.filter(({ file }) => file.startsWith(`src/${law.room}/`)).map(({ file }) => ({
      files: [file],
      rules: restrict([...shared, ...doors(file), climbing(law, file.split('/').length - folder.split('/').length - 1)]),
    })),
  ];
});

export default [
  { ignores: ['dist/', 'dist-demo/', '.astro/', '.cache/', 'content/', 'public/', 'screenshots/', 'tests/fixtures/', 'pull/'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      // Under noUncheckedIndexedAccess, `!` after a match is how a checked fact is written.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // From ESLint's own recommended set: what the compiler does not already refuse.
      'for-direction': 'error',
      'no-async-promise-executor': 'error',
      'no-case-declarations': 'error',
      'no-compare-neg-zero': 'error',
      'no-cond-assign': 'error',
      'no-constant-condition': 'error',
      'no-control-regex': 'error',
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-empty-pattern': 'error',
      'no-fallthrough': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-prototype-builtins': 'error',
      'no-regex-spaces': 'error',
      'no-self-assign': 'error',
      'no-sparse-arrays': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'valid-typeof': 'error',
      eqeqeq: ['error', 'always'],
      'no-implied-eval': 'error',
      'no-eval': 'error',
    },
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },

  ...rooms,
  { files: ['src/*.ts'], rules: restrict(doors()) },
  {
    files: ['src/pages/**/*.{ts,astro}'],
    rules: restrict([
      ...doors(),
      { regex: '^#reader/', message: `src/pages does not import src/reader: ${BELONGS.reader}.` },
      CONTENT,
      { regex: NODE, message: 'A route is paths, a view and a layout: what needs Node belongs in src/site or src/reader.' },
    ]),
  },
  {
    // The <script> of a component: a file of the browser, seen by ESLint as Name.astro/0.ts.
    files: ['src/**/*.astro/*.{js,ts}'],
    rules: restrict([
      {
        regex: '^(?!(?:\\.\\./)+client/|#client/)',
        message: 'The <script> of a component only loads a file of src/client; what runs in the browser is written there.',
      },
    ]),
  },
  {
    files: ['scripts/*.{ts,mjs}'],
    rules: restrict([
      ...doors(),
      ...nodeAndAstro('scripts', { node: true }),
      {
        regex: '^#(?!site/settings\\.ts$)(?:site|components|layouts|client)/',
        message: 'A command calls src/reader, src/domain, src/views, src/exports and src/search; of src/site it takes the settings alone.',
      },
    ]),
  },
  {
    files: ['tests/**/*.ts'],
    rules: restrict([
      {
        regex: '^astro:content$',
        message:
          'Under vitest getCollection gives an empty list, and the test passes falsely: feed the result of src/reader to a pure function.',
      },
    ]),
  },

  {
    files: ['src/{domain,addresses,views,exports,i18n,reporters,search}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock, noLateImport] },
  },
  { files: ['scripts/demo/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...noClock, noLateImport, noChance] } },
  { files: ['src/{components,layouts,pages}/**/*.{ts,astro}'], rules: { 'no-restricted-syntax': ['error', ...noClock] } },
];
