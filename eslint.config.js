// The laws of laws.js as lint rules. Each message says where the thing belongs instead.
import { builtinModules } from 'node:module';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { BELONGS, DEEPEST, DOORS, LAWS, ROOMS } from './laws.js';

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

function packagesOf({ room, folder = `src/${room}`, packages }) {
  if (packages === 'any') return [];
  const own = [...packages, ...DOORS.filter(({ file }) => file.startsWith(`${folder}/`)).map(({ name }) => name)];
  const known = ['astro', '@astrojs', ...builtinModules, ...DOORS.map(({ name }) => name), ...packages];
  const list = own.length > 0 ? `only ${own.join(', ')}` : 'no package';
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

const DEPTHS = Array.from({ length: DEEPEST + 1 }, (_, depth) => depth);
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
      'no-restricted-properties': [
        'error',
        {
          object: 'URL',
          property: 'canParse',
          message:
            'After some three thousand calls that of Node 22 says no to addresses with an accent: write URL.parse(…), which gives null.',
        },
      ],
      'no-eval': 'error',
    },
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },

  { files: ['src/**/*.{ts,astro}'], rules: restrict(doors()) },
  ...rooms,
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
    files: ['scripts/**/*.ts'],
    ignores: ['scripts/demo/**'],
    rules: restrict([
      ...doors(),
      ...nodeAndAstro('scripts', { node: true }),
      {
        regex: '^#(?!site/(?:settings|report-output)\\.ts$)(?:site|components|layouts|client)/',
        message:
          'A command calls src/reader, src/domain, src/views, src/exports and src/search; of src/site it takes the settings and the form of its output alone.',
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
