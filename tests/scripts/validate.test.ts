import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { loadLedger } from '#reader/load-ledger.ts';
import { problemsAbout } from '../../scripts/chosen-files.ts';
import { validate } from '../../scripts/validate.ts';
import { BASE, matter, REPORT, REPORT_HEAD, withBody } from '../reader/base-content.ts';
import { withFolder, type Files } from '../reader/content-folder.ts';
import { tinyPng } from '../reader/tiny-png.ts';

interface Said {
  code: 0 | 1 | 2;
  printed: string[];
  complained: string[];
  summary: string[];
}

function run(root: string, args: string[], { env = {}, terminal = false }: { env?: NodeJS.ProcessEnv; terminal?: boolean } = {}): Said {
  const said = { printed: [] as string[], complained: [] as string[], summary: [] as string[] };
  const code = validate(
    args,
    { CONTENT_DIR: root, ...env },
    {
      print: (text) => void said.printed.push(text),
      complain: (text) => void said.complained.push(text),
      summarize: (text) => void said.summary.push(text),
      terminal,
    },
  );
  return { code, ...said };
}
const over = (files: Files, args: string[], how: Parameters<typeof run>[2] = {}) => withFolder(files, (root) => run(root, args, how));

const BROKEN: Files = { ...BASE, 'themes/t2.md': matter('kind: tema'), 'themes/t3.md': matter('kind: tema') };
const WARNED: Files = { ...BASE, 'themes/t1.en.md': null };
const codesIn = ({ printed }: Said) => [...printed.join('\n').matchAll(/\[([a-z-]+)\]$/gm)].map((match) => match[1]);

test('with names of files, only what concerns them is told, and only they are counted', () => {
  const said = over(BROKEN, ['themes/t3.md', 'themes/t1.md', 'themes/t3.md', '--lang', 'en']);
  expect(said.printed[0]).toContain('themes/t3.md');
  expect(said.printed[0]).not.toContain('themes/t2.md');
  expect(said.printed[0]).toMatch(/in 2 files\.$/);
  expect(over(BROKEN, ['themes/t1.md'])).toMatchObject({ code: 0, printed: ['Sin problemas en 1 archivo.'] });
});

test('a name counts from the folder the command was started in, or from the content folder', () => {
  withFolder(BROKEN, (root) => {
    const started = { env: { INIT_CWD: join(root, 'themes') } };
    expect(run(root, ['t3.md'], started).printed).toEqual(run(root, ['themes/t3.md']).printed);
    expect(run(root, [join(root, 'themes/t3.md')]).printed).toEqual(run(root, ['themes/t3.md']).printed);
    expect(run(root, [relative(process.cwd(), join(root, 'themes/t3.md'))]).printed).toEqual(run(root, ['themes/t3.md']).printed);
  });
});

test('a file is checked against all the others', () => {
  const dangling: Files = { [REPORT]: `${REPORT_HEAD.replace('subject: d-1', 'subject: d-99')}Texto.` };
  expect(codesIn(over({ ...BASE, ...dangling }, [REPORT]))).toEqual(['dangling-reference']);
});

test('a file checked alone is told the same as in a check of everything', { timeout: 60_000 }, () => {
  const folder = join(import.meta.dirname, '../fixtures/twenty-mistakes');
  const { problems } = loadLedger(folder);
  const files = [...new Set(problems.map(({ file }) => file))].filter((file) => statSync(join(folder, file)).isFile());
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const alone = loadLedger(folder, { named: [file] }).problems;
    expect(problemsAbout([file], alone, folder), file).toEqual(problemsAbout([file], problems, folder));
  }
});

test('of a report that was not named only the header is read', () => {
  const other = 'reports/org-muestra/otro.mdx';
  const files = { ...withBody('Un <b>dato</b>.'), [other]: `${REPORT_HEAD.replace('org-ejemplo', 'org-muestra')}Texto.` };
  withFolder(files, (root) => {
    const { ledger, problems } = loadLedger(root, { named: [other] });
    expect(problems).toEqual([]);
    expect(ledger.all('reports').map(({ id, body }) => [id, body?.text])).toEqual([
      ['2026-q3', undefined],
      ['otro', 'Texto.'],
    ]);
  });
});

test('a report that shows a picture is read where the picture alone was named', () => {
  const picture = 'reports/org-ejemplo/casa.png';
  const used = { ...withBody('![Una casa de dos pisos](casa.png)'), [picture]: tinyPng() };
  expect(over(used, [picture])).toMatchObject({ code: 0, printed: ['Sin problemas en 1 archivo.'] });
  expect(codesIn(over({ ...withBody('Texto.'), [picture]: tinyPng() }, [picture]))).toEqual(['unused-image']);
});

test('a file that another one clashes with is not called clean', () => {
  const twin = 'reports/org-muestra/2026-q3.mdx';
  const files = { ...withBody('Texto.'), [twin]: `${REPORT_HEAD.replace('org-ejemplo', 'org-muestra')}Texto.` };
  expect(codesIn(over(files, [REPORT]))).toContain('duplicate-id');
  expect(codesIn(over(files, [twin]))).toContain('duplicate-id');
});

test('a file in a folder that is not read is told about its folder', () => {
  expect(codesIn(over({ ...BASE, 'reportes/uno.mdx': 'x' }, ['reportes/uno.mdx']))).toEqual(['unknown-folder']);
});

test.each([
  ['a file that is not there', 'themes/t9.md', 'no existe'],
  ['a file outside the content folder', 'package.json', 'fuera de la carpeta'],
  ['a way out of the content folder', '../../etc/hostname', 'fuera de la carpeta'],
  ['a folder', 'themes', 'es una carpeta'],
  ['a file that the check does not read', 'README.md', 'no lee'],
])('%s gives 2 and a sentence', (_, file, sentence) => {
  const said = over({ ...BASE, 'README.md': 'x' }, [file]);
  expect(said).toMatchObject({ code: 2, printed: [] });
  expect(said.complained[0]).toContain(sentence);
});

test('with --strict a warning is enough to fail', () => {
  expect(over(WARNED, []).code).toBe(0);
  expect(over(WARNED, ['--strict']).code).toBe(1);
  expect(over(BASE, ['--strict']).code).toBe(0);
});

test('JSON and SARIF are printed alone', () => {
  for (const format of ['json', 'sarif']) {
    const { printed, summary, code } = over(BROKEN, ['--format', format], { env: { GITHUB_ACTIONS: 'true' } });
    expect([printed.length, summary.length, code]).toEqual([1, 0, 1]);
    expect(() => JSON.parse(printed[0]!) as unknown).not.toThrow();
  }
});

test('help has a complete address when the address of the site is known', () => {
  expect(over(BROKEN, []).printed[0]).toContain(' /ayuda/problemas/unknown-value/ ');
  const env = { SITE_URL: 'https://monitor.example.org', BASE_PATH: '/acuerdos/' };
  expect(over(BROKEN, [], { env }).printed[0]).toContain(' https://monitor.example.org/acuerdos/ayuda/problemas/unknown-value/ ');
});

test('there are colours on a terminal alone, and not where they are unwanted', () => {
  const coloured = (env: NodeJS.ProcessEnv, terminal = true) => over(BROKEN, [], { env, terminal }).printed[0]!.includes('\u001B[');
  expect(coloured({})).toBe(true);
  expect(coloured({}, false)).toBe(false);
  expect(coloured({ NO_COLOR: '1' })).toBe(false);
  expect(coloured({ TERM: 'dumb' })).toBe(false);
});

/** Lines that GitHub would read as commands: between the command that stops them and the one that resumes them there is none. */
function commands(text: string): string[] {
  const found: string[] = [];
  let token: string | undefined;
  for (const line of text.split('\n')) {
    if (token !== undefined) {
      if (line.trim() === `::${token}::`) token = undefined;
      continue;
    }
    token = /^\s*::stop-commands::(.+)$/.exec(line)?.[1];
    if (token === undefined && (/^\s*::[\w-]+/.test(line) || line.includes('##['))) found.push(line);
  }
  return found;
}

const HOSTILE: Files = {
  ...BASE,
  '::warning::x': 'x',
  '##[error]y': 'x',
  [REPORT]: `${REPORT_HEAD.replace('level: partial', 'level: "##[add-mask]a"')}Texto.`,
};

test.each([
  ['for the checks of GitHub', ['--format', 'github'], {}],
  ['as text, on a machine of GitHub', [], { GITHUB_ACTIONS: 'true' }],
])('nothing in content becomes a command %s', (_, args, env) => {
  const said = over(HOSTILE, args, { env });
  expect(said.printed[0]).toContain('::warning::x');
  const found = commands(said.printed.join('\n'));
  expect(found).toHaveLength(args.length > 0 ? 3 : 0);
  for (const command of found) expect(command).toMatch(/^::error file=content\/[^:]*,title=[a-z-]+::/);
});

test('the word that resumes commands is another one each time', () => {
  const token = () => /^::stop-commands::(.+)$/m.exec(over(BASE, ['--format', 'github']).printed[0]!)![1]!;
  expect(token()).not.toBe(token());
  expect(token().length).toBeGreaterThan(20);
});

test('a complaint about an argument is no command either', () => {
  const said = over(BASE, ['::warning::x'], { env: { GITHUB_ACTIONS: 'true' } });
  expect(commands(said.complained.join('\n'))).toEqual([]);
});

test('where the check itself fails there is one sentence, and the stack only for those who ask', () => {
  const failing = (env: NodeJS.ProcessEnv) => {
    const complained: string[] = [];
    const code = withFolder(BASE, (root) =>
      validate(
        ['--format', 'github'],
        { CONTENT_DIR: root, ...env },
        {
          print: () => undefined,
          complain: (text) => void complained.push(text),
          summarize: () => {
            throw new Error(`no space left in ${process.cwd()}/summary\nand more`);
          },
        },
      ),
    );
    return { code, complained };
  };
  const { code, complained } = failing({});
  expect(code).toBe(2);
  expect(complained).toHaveLength(1);
  expect(complained[0]).toMatch(/fault of the program: no space left in summary$/);
  expect(failing({ DEBUG: '1' }).complained[0]).toMatch(/\n\s+at /);
});

const STRAY = 'Menos de <5 %.\r\n\r\n`<5` y <Grafica/>\r\n';

test('--fix shows what it changes, writes it, and tells what is left', () => {
  withFolder({ ...withBody(STRAY), 'themes/t9.txt': 'x' }, (root) => {
    const file = join(root, REPORT);
    const { mode } = statSync(file);
    const { code, printed } = run(root, ['--fix', REPORT]);
    expect(printed[0]!.split('\n').slice(0, 2)).toEqual([`--- content/${REPORT}`, `+++ content/${REPORT}`]);
    expect(printed[0]!.split('\n').slice(3)).toEqual(['-Menos de <5 %.', '+Menos de \\<5 %.']);
    expect(printed[1]).toMatch(/\[mdx-component\]/);
    expect(printed[1]).not.toContain('mdx-syntax');
    expect(code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(REPORT_HEAD + STRAY.replace('de <5', 'de \\<5'));
    expect(statSync(file).mode).toBe(mode);
    expect(readdirSync(dirname(file))).toEqual(['2026-q3.mdx']);
  });
});

test('--fix touches no file but those that were named', () => {
  const other = 'reports/org-muestra/otro.mdx';
  const text = `${REPORT_HEAD.replace('org-ejemplo', 'org-muestra')}<5`;
  withFolder({ ...withBody('<5'), [other]: text }, (root) => {
    run(root, ['--fix', REPORT]);
    expect(readFileSync(join(root, REPORT), 'utf8')).toBe(`${REPORT_HEAD}\\<5`);
    expect(readFileSync(join(root, other), 'utf8')).toBe(text);
  });
});

test('where there is nothing to put right, --fix is a check', () => {
  expect(over(BASE, ['--fix'])).toEqual(over(BASE, []));
});

test('with a form for machines, the difference does not mix with it', () => {
  const { printed, complained } = over(withBody('<5'), ['--fix', '--format', 'json']);
  expect(JSON.parse(printed.join('\n'))).toMatchObject({ errors: 0 });
  expect(complained[0]).toContain('+\\<5');
});

test('a check that finds stray signs says how they are put right', () => {
  expect(over(withBody('<5'), []).printed.at(-1)).toContain('npm run validate -- --fix');
  expect(over(BROKEN, []).printed.join('\n')).not.toContain('--fix');
});
