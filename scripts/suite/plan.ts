import type { ChangedFile } from './changed-files.ts';
import { BIN, named, SITES, STEPS, vitest, type Step } from './steps.ts';

/** What is run, and in a few words each what is not. */
interface Plan {
  steps: readonly Step[];
  leftOut: readonly string[];
}

/** What everything stands on: after a change of these only the whole suite says something. */
const GROUND =
  /^(?:package(?:-lock)?\.json|\.npmrc|\.node-version|tsconfig\.json|vitest\.config\.ts|eslint\.config\.js|laws\.js|conference\/[\w-]+\.json|knip\.json|\.prettier.*|scripts\/(?:test\.ts|suite\/.*))$/;
const CODE = /^(?:src|scripts|tests|bench)\/.*\.(?:ts|mjs|js|astro)$/;
/** What a build reads. */
const SITE = /^(?:src\/|conference\/|content\/|public\/|astro\.config\.mjs$|scripts\/(?:demo\/|(?:build|demo)\.ts$))/;
/** What runs in the browser or serves it, and what its tests share. */
const SCRIPTED =
  /^(?:src\/(?:client|search)\/|scripts\/(?:static-server|chromium|page-examples|hosting\/media-types)\.ts$|tests\/browser\/(?!.*\.test\.ts$))/;
/** What unit tests read as files or start as a process, so that no import leads from them to it. */
const BY_ITS_PATH = /^(?:content\/|src\/reader\/|scripts\/|tests\/(?!site\/|browser\/).*(?<!\.ts)$)/;
/** What people read in words, and the lists of words that a dictionary lacks. */
const WORDS = /^(?:content|docs|conference|src\/i18n|\.github|\.cspell)\/|^[^/]*\.md$|^cspell\.config\.json$/;
/** The test that what documents name is there. */
const DOCUMENTS = 'tests/scripts/documents.test.ts';
/** What few unit tests read as files, and which. */
const READ_BY_FEW: readonly [RegExp, readonly string[]][] = [
  [/\.md$|^docs\/|^\.vscode\//, [DOCUMENTS, 'tests/scripts/editor-settings.test.ts']],
  [
    /^(?:src|scripts|tests)\/.*\.(?:ts|astro)$/,
    [DOCUMENTS, 'tests/laws/content-is-data.test.ts', 'tests/laws/circles.test.ts', 'tests/laws/laws.test.ts', 'tests/laws/words.test.ts'],
  ],
  [/^\.github\//, ['tests/scripts/workflows.test.ts']],
  [/^docs\/glossary\.md$/, ['tests/laws/words.test.ts']],
  [/^docs\/personal-data\.md$/, ['tests/reader/personal-data/personal-data-labelled.test.ts']],
  [/^conference\/pages\//, ['tests/laws/content-is-data.test.ts', 'tests/views/methodology.test.ts']],
  [/^src\/.*\.css$/, ['tests/styles/tokens.test.ts']],
  [/^src\/components\/marks\//, ['tests/exports/share.test.ts']],
];
const BROWSER_TEST = /^tests\/browser\/.*\.test\.ts$/;
const SITE_TEST = /^tests\/site\/.*\.test\.ts$/;
const NEEDS_A_SITE = /^tests\/(?:site|browser|accessibility|fuzz)\//;

/** The tests of built sites that build nothing themselves. */
const OF_THE_SITE = ['demo', 'html', 'links', 'figures', 'weight', 'page-examples', 'readability', 'typography'].map(
  (name) => `tests/site/${name}.test.ts`,
);
/** What is asked of one example of each kind of page: axe, nothing from other sites, nothing that moves, text without scripts. */
const OF_THE_EXAMPLES = ['accessibility', 'every-kind', 'reading'].map((name) => `tests/browser/${name}.test.ts`);
const AT_ONE_WIDTH = 'on a wide screen|without JavaScript every kind';

const onSite = { env: SITES, counted: true, after: ['build', 'demo', 'enlarged'] } as const;

function unitSteps(code: readonly string[], paths: readonly string[]): Step[] {
  if (paths.some((path) => BY_ITS_PATH.test(path))) return ['unit', 'core'].map(named);
  const readers = READ_BY_FEW.flatMap(([pattern, tests]) => (paths.some((path) => pattern.test(path)) ? tests : []));
  const files = new Set([...code.filter((path) => !NEEDS_A_SITE.test(path)), ...readers]);
  const command = [BIN('vitest'), 'related', '--run', '--project', 'unit', '--project', 'core', ...files];
  return files.size > 0 ? [{ name: 'unit', command, counted: true }] : [];
}

function siteSteps(paths: readonly string[]): Step[] {
  const reached = paths.some((path) => SITE.test(path));
  const siteTests = new Set([...(reached ? OF_THE_SITE : []), ...paths.filter((path) => SITE_TEST.test(path))]);
  const browserTests = paths.filter((path) => BROWSER_TEST.test(path));
  const steps: Step[] = [];
  if (siteTests.size > 0) steps.push({ ...named('site'), command: vitest('site', ...siteTests), ...onSite });
  if (reached) steps.push({ name: 'examples', command: vitest('browser', ...OF_THE_EXAMPLES, '-t', AT_ONE_WIDTH), ...onSite });
  if (paths.some((path) => SCRIPTED.test(path)))
    steps.push({ name: 'browser', command: vitest('browser', '--exclude', OF_THE_EXAMPLES[0]!), ...onSite });
  else if (browserTests.length > 0) steps.push({ name: 'browser', command: vitest('browser', ...browserTests), ...onSite });
  return steps.length > 0 ? [named('build'), named('demo'), named('enlarged'), ...steps] : [];
}

/** What the suite would have run besides. */
function leftOutOf(steps: readonly Step[]): string[] {
  const runs = new Set(steps.map(({ name }) => name));
  return [
    ...(runs.has('core') ? [] : ['unit tests that import nothing of it', 'how much of the core its tests run']),
    ...(runs.has('site') ? ['builds in other places and for other days'] : ['tests of the built site']),
    ...(runs.has('examples') ? ['axe on every structure of a page'] : []),
    ...(runs.has('browser') ? [] : ['what readers do in a browser']),
    ...(runs.has('types') ? [] : ['types']),
  ];
}

/** The steps that a change touches; a view, a component or an entry may reach any page, so one of each kind is looked at. */
export function planFor(files: readonly ChangedFile[]): Plan {
  const paths = files.map(({ path }) => path);
  if (paths.some((path) => GROUND.test(path))) return { steps: STEPS.filter(({ onDemand }) => !onDemand), leftOut: [] };
  const present = files.filter(({ gone }) => !gone).map(({ path }) => path);
  const code = present.filter((path) => CODE.test(path));
  const steps: Step[] = siteSteps(paths);
  if (paths.some((path) => CODE.test(path))) steps.splice(3, 0, named('types'));
  steps.push(...unitSteps(code, paths));
  if (paths.some((path) => CODE.test(path))) steps.push(named('unused'));
  if (code.length > 0) steps.push({ name: 'lint', command: [BIN('eslint'), ...code] });
  if (present.length > 0)
    steps.push({ name: 'format', command: [BIN('prettier'), '--check', '--log-level', 'warn', '--ignore-unknown', ...present] });
  if (paths.some((path) => path.startsWith('content/'))) steps.push(named('content'));
  if (present.some((path) => WORDS.test(path))) steps.push(named('spelling'));
  return { steps, leftOut: leftOutOf(steps) };
}
