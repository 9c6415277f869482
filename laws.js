// The laws of docs/architecture.md as data: which room may import what, and why. eslint.config.js holds every import to them,
// tests/laws/ holds the whole of the imports to them: no circle anywhere, no law about a file that is not there.

/** Packages that one file alone may import; everything else calls that file. */
export const DOORS = [
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
  { name: 'docx', file: 'src/papers/word-file.ts', instead: 'call wordFile, whose bytes are the same every time' },
  { name: 'mammoth', file: 'src/papers/read-word.ts', instead: 'call readWordParts, which executes and fetches nothing' },
  { name: 'hucre', file: 'src/papers/excel-file.ts', instead: 'call excelFile or readSheets' },
  { name: 'hyparquet-writer', file: 'src/exports/data/parquet.ts', instead: 'call toParquet, which knows the type of every column' },
  { name: 'fflate', file: 'src/papers/office-zip.ts', instead: 'call openOffice, which looks at sizes first, or stableZip' },
];

/** What each room is for: the end of the sentence that a wrong import gets. */
export const BELONGS = {
  domain: 'what follows from facts alone is computed in src/domain; here, use what a view already carries',
  reader: 'files are read in src/reader and handed in as data (a ledger) by src/site or a script',
  addresses: 'the path of every page, its parts and its filters are written in src/addresses; here, return what they are made from',
  i18n: 'words and formats are chosen in src/i18n, at the edge; here, return a code and facts',
  reporters: 'how a check tells its problems is written in src/reporters; here, return problems',
  views: 'the object that a page receives is built in src/views, from (ledger, figures, locale); the layer below does not know it',
  search: 'what is indexed and how it is found is decided in src/search; hand its result in',
  exports: 'files to download are written in src/exports, from the same ledger and views',
  forms:
    'what can be entered about each kind of entry, and the files that come of it, stands in src/forms, for browser and command line alike',
  papers: 'Word and Excel files are written and read in src/papers; hand in what they ask and in which words',
  site: 'only src/pages, src/layouts and the configuration of content touch Astro through src/site; hand its result in as a prop or a parameter',
  components: 'markup is written in src/components; return data for it',
  layouts: 'the frame of a page is written in src/layouts; return data for it',
  demo: 'invented entries are for the demonstration site, tests and benches alone: nothing in src knows them',
  client: 'what runs in the browser stands in src/client and is loaded by a <script> of a component',
};
export const ROOMS = Object.keys(BELONGS);

/** How many folders deep inside its room a file may lie. */
export const DEEPEST = 2;

/**
 * What may be imported where. `values`: rooms imported freely; `types`: rooms from which only `import type` is taken, save
 * for `valueFiles`; `packages`: 'any', or a list beside those that have a door in the room; `node`, `astro`: whether node:* and astro* may be imported ('markup': all of
 * Astro but its entries); `beside`: folders that a relative path may lead to outside the room; `inside`: how deep the folder
 * lies within its room; `folder`: where the room is, if not below src.
 */
export const LAWS = [
  { room: 'domain', values: [], packages: ['zod'] },
  {
    room: 'reader',
    values: ['domain'],
    packages: ['zod', 'satteri', 'hast', 'hast-util-sanitize', 'hast-util-to-html'],
    node: true,
  },
  {
    room: 'addresses',
    values: [],
    types: ['domain'],
    valueFiles: ['#domain/schemas/vocabulary.ts'],
    packages: [],
  },
  {
    room: 'i18n',
    values: [],
    types: ['domain', 'addresses'],
    valueFiles: [
      '#domain/schemas/vocabulary.ts',
      '#domain/dates/calendar.ts',
      '#domain/dates/edtf.ts',
      '#domain/schemas/conference-names.ts',
    ],
    packages: [],
  },
  // A draft is checked by the very code that reads files: what needs neither a disk nor a parser of MDX.
  {
    room: 'forms',
    values: ['domain'],
    types: ['reader'],
    valueFiles: ['#reader/headers/schema-problems.ts', '#reader/headers/word-lists.ts', '#reader/personal-data/index.ts'],
    packages: ['zod'],
  },
  { room: 'papers', values: ['domain', 'forms'], types: ['i18n'], packages: [] },
  { room: 'demo', folder: 'scripts/demo', values: ['domain'], packages: [] },
  { room: 'reporters', values: ['domain', 'i18n'], packages: [] },
  { room: 'views', values: ['domain', 'forms', 'addresses', 'i18n'], types: ['papers'], packages: [] },
  { room: 'search', values: ['domain', 'addresses', 'views', 'i18n'], packages: [] },
  { room: 'exports', values: ['domain', 'addresses', 'views', 'i18n'], packages: 'any' },
  {
    room: 'site',
    values: ['domain', 'addresses', 'reader', 'i18n', 'reporters', 'forms', 'views', 'papers', 'search', 'exports'],
    packages: ['topojson-specification'],
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
    // Of a script only its address (`?worker&url`): what the head of a page names itself is fetched at once.
    beside: ['components', 'styles', 'client'],
  },
  // The bodies of whole pages: a component that sits in a layout.
  {
    room: 'components/pages',
    values: ['addresses', 'i18n', 'components', 'layouts'],
    types: ['views', 'domain'],
    packages: [],
    astro: 'markup',
    beside: ['client'],
    inside: 1,
  },
  // The same engine finds in the browser's worker and in the tests; the calculator counts with the code of the build.
  {
    room: 'client',
    values: ['search', 'forms', 'papers'],
    types: ['views', 'domain', 'addresses', 'i18n'],
    valueFiles: [
      '#domain/dates/business-days.ts',
      '#domain/text/filled.ts',
      '#domain/schemas/version.ts',
      '#domain/schemas/vocabulary.ts',
      '#i18n/format.ts',
      // Of a form the sentences of problems, in the language of the page alone.
      ...['es', 'en'].flatMap((locale) =>
        ['entered', 'reports', 'assessments', 'acts', 'mechanism', 'consultations'].map((topic) => `#i18n/problems/${locale}/${topic}.ts`),
      ),
    ],
    packages: [],
    // The address of what a script shows is styled by.
    beside: ['styles'],
  },
];
