import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ENTRY_FORM } from '#forms/sending/forge-links.ts';
import { withFolder } from '../reader/content-folder.ts';

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}

interface Job {
  needs?: string | string[];
  if?: string;
  uses?: string;
  permissions?: Record<string, string>;
  'runs-on'?: string;
  'timeout-minutes'?: number;
  steps?: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const FILES = readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name));
const TEXTS = new Map(FILES.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
const WORKFLOWS = new Map([...TEXTS].map(([name, text]) => [name, parse(text) as Workflow]));
const workflow = (name: string) => WORKFLOWS.get(name)!;
const JOBS = [...WORKFLOWS].flatMap(([file, { jobs }]) => Object.entries(jobs).map(([name, job]) => ({ at: `${file} ${name}`, job })));
const STEPS = JOBS.flatMap(({ at, job }) => (job.steps ?? []).map((step) => ({ at, step })));
const needsOf = ({ needs = [] }: Job) => [needs].flat();

/** What each job may do. A right that is not here is a decision that somebody has to write down. */
const RIGHTS: Record<string, Record<string, string>> = {
  'alarm.yml issue': { issues: 'write' },
  'archive.yml version': { contents: 'read', pages: 'read' },
  'archive.yml keep': { contents: 'write' },
  'archive.yml alarm': { issues: 'write' },
  'check.yml whose': { contents: 'read' },
  'check.yml changes': { contents: 'read' },
  'check.yml content': { contents: 'read' },
  'check.yml dependencies': { contents: 'read' },
  'check.yml suite': { contents: 'read' },
  'entry.yml read': { contents: 'read' },
  'entry.yml propose': { contents: 'write', 'pull-requests': 'write' },
  'entry.yml answer': { issues: 'write' },
  'publish.yml check': { contents: 'read' },
  'publish.yml build': { contents: 'read', pages: 'read' },
  'publish.yml provenance': { 'id-token': 'write', attestations: 'write' },
  'publish.yml deploy': { pages: 'write', 'id-token': 'write' },
  'publish.yml read-back': { contents: 'read' },
  'publish.yml alarm': { issues: 'write' },
  'watch.yml site': { contents: 'read', pages: 'read' },
  'watch.yml site-alarm': { issues: 'write' },
  'watch.yml node': { contents: 'read' },
  'watch.yml node-alarm': { issues: 'write' },
};

test('every job has the rights that are written here, and none by default', () => {
  expect(Object.fromEntries(JOBS.map(({ at, job }) => [at, job.permissions]))).toEqual(RIGHTS);
  for (const [name, { permissions }] of WORKFLOWS) expect([{}, { contents: 'read' }], name).toContainEqual(permissions);
});

test('a job that may write runs no program of the project or of a package', () => {
  const writing = JOBS.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));
  expect(writing.length).toBeGreaterThan(4);
  for (const { at, job } of writing) {
    const runs = (job.steps ?? []).map(({ run = '', uses = '' }) => `${run} ${uses}`).join('\n');
    expect(runs, at).not.toMatch(/\b(?:npm|npx|node)\b|actions\/checkout/);
  }
});

test('every action is pinned by its commit, with its version beside it; ours are called by their path', () => {
  const uses = [...TEXTS].flatMap(([file, text]) =>
    [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map((match) => ({ file, used: match[1]! })),
  );
  expect(uses.length).toBeGreaterThan(15);
  for (const { file, used } of uses) {
    if (used.startsWith('./')) expect(existsSync(used), used).toBe(true);
    else expect(used, file).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
  const versions = new Map<string, Set<string>>();
  for (const { used } of uses) {
    const [name, pin] = used.split('@');
    if (pin) versions.set(name!, (versions.get(name!) ?? new Set()).add(pin));
  }
  for (const [name, pins] of versions) expect([...pins], name).toHaveLength(1);
});

test('nothing runs with rights for what a stranger sent, and nothing that he wrote becomes a command', () => {
  for (const [name, { on }] of WORKFLOWS) {
    expect(
      Object.keys(on).filter((event) => ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'].includes(event)),
      name,
    ).toEqual(name === 'entry.yml' ? ['issues'] : []);
  }
  for (const { at, step } of STEPS) {
    expect(step.run ?? '', at).not.toContain('${{');
    if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials'], at).toBe(false);
  }
  expect([...TEXTS.values()].join('')).not.toMatch(/\$\{\{\s*(?:secrets\.|github\.head_ref|github\.event\.)/);
});

test('every job ends in bounded time, on a machine whose version is named', () => {
  for (const { at, job } of JOBS) {
    if (job.uses) continue;
    expect(job['timeout-minutes'], at).toBeLessThanOrEqual(30);
    expect(job['runs-on'], at).toMatch(/^ubuntu-\d\d\.\d\d$/);
  }
});

test('the official Node runs: of the version that the project names, and not the one of the packages', () => {
  for (const { at, job } of JOBS) {
    const runs = (job.steps ?? []).flatMap(({ run = '' }) => run.split('\n'));
    if (runs.some((line) => /\b(?:node|npm) /.test(line))) {
      const setup = job.steps!.find(({ uses }) => uses?.startsWith('actions/setup-node@'));
      expect(setup?.with, at).toMatchObject({ 'node-version-file': '.node-version', 'package-manager-cache': false });
    }
    // Through npm, its Node would come first in the path.
    expect(
      runs.filter((line) => /\bnpm (?!ci --ignore-scripts$|sbom )|\bnpx\b/.test(line)),
      at,
    ).toEqual([]);
    for (const [, script] of runs.join('\n').matchAll(/\bnode (\S+\.ts)/g)) expect(existsSync(script!), script).toBe(true);
  }
});

test('the Node of the packages is the one that the project names, on all five platforms', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { optionalDependencies: Record<string, string> };
  const versions = Object.entries(optionalDependencies).filter(([name]) => name.startsWith('node-'));
  expect(versions).toHaveLength(5);
  expect(new Set(versions.map(([, version]) => version))).toEqual(new Set([readFileSync('.node-version', 'utf8').trim()]));
});

test('nothing is published that was not tested, on the commit that is published', () => {
  const { on, jobs } = workflow('publish.yml');
  expect(on).toMatchObject({ push: { branches: ['main'] }, schedule: [{}] });
  expect(jobs.check!.uses).toBe('./.github/workflows/check.yml');
  expect(needsOf(jobs.build!)).toEqual(['check']);
  expect(needsOf(jobs.deploy!)).toEqual(['build']);
  // `if` would let a job run although what it needs has failed.
  for (const name of ['build', 'deploy', 'read-back', 'provenance']) expect(jobs[name]!.if, name).toBeUndefined();
  const runs = jobs.build!.steps!.map(({ run }) => run);
  expect(runs.indexOf('node scripts/build.ts')).toBeGreaterThan(runs.indexOf('npm ci --ignore-scripts'));
  expect(runs.indexOf('node scripts/verify.ts')).toBeGreaterThan(runs.indexOf('node scripts/build.ts'));
  const check = workflow('check.yml');
  expect(Object.keys(check.on)).toEqual(['pull_request', 'merge_group', 'workflow_call']);
  expect(check.jobs.suite!.if).toBeUndefined();
  expect(check.jobs.suite!.steps!.map(({ run }) => run)).toContain('node scripts/test.ts');
});

test('what was published is read back, what it was made from is kept and signed, and whatever stops it raises the alarm', () => {
  const { jobs } = workflow('publish.yml');
  expect(needsOf(jobs['read-back']!)).toEqual(['build', 'deploy']);
  expect(jobs['read-back']!.steps!.at(-1)!.run).toMatch(/^node scripts\/read-back\.ts "\$ADDRESS" --sums "\$SUMS"/);
  const kept = jobs.build!.steps!.map(({ run = '' }) => run).join('\n');
  expect(kept).toContain('node scripts/made-from.ts > made-from/made-from.json');
  expect(kept).toContain('npm sbom --sbom-format cyclonedx');
  expect(kept).toContain('cp dist/SHA256SUMS made-from/');
  expect(jobs.provenance!.steps!.at(-1)!.with).toEqual({ 'subject-path': 'made-from/*' });
  expect(needsOf(jobs.alarm!).toSorted()).toEqual(
    Object.keys(jobs)
      .filter((name) => name !== 'alarm')
      .toSorted(),
  );
  const watch = workflow('watch.yml');
  for (const { jobs: all } of [workflow('publish.yml'), workflow('archive.yml'), watch]) {
    for (const [name, job] of Object.entries(all).filter(([, { uses }]) => uses?.endsWith('alarm.yml'))) {
      expect(job.if, name).toMatch(/^always\(\) && .*failure/);
    }
  }
  expect(watch.on).toHaveProperty('schedule');
});

test('a pull request is judged by the program of the branch that it is for', () => {
  for (const name of ['whose', 'content']) {
    const job = workflow('check.yml').jobs[name]!;
    const [program, content] = job.steps!.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(program!.with, name).toMatchObject({ ref: '${{ github.base_ref }}' });
    expect(content!.with, name).toMatchObject({ path: 'pull', 'sparse-checkout': '/content/' });
    expect(job.if).toBe("github.event_name == 'pull_request'");
  }
  expect(workflow('check.yml').jobs.dependencies!.steps![0]!.uses).toMatch(/^actions\/dependency-review-action@/);
});

/** What the alarm asks of GitHub's command, where an issue of its title is open and where none is. */
function askedOfGitHub(open: string): string[] {
  const [{ run }] = workflow('alarm.yml').jobs.issue!.steps as [Step];
  const gh = `#!/bin/sh\necho "$1 $2 $3 $4" >> "$0.log"\n[ "$2" = list ] && echo "${open}"\nexit 0\n`;
  return withFolder({ gh }, (folder) => {
    chmodSync(join(folder, 'gh'), 0o755);
    const env = {
      PATH: `${folder}:${process.env.PATH}`,
      TITLE: 'Se detuvo',
      RUN: 'https://example.org/run',
      GH_TOKEN: 'x',
      GH_REPO: 'o/r',
    };
    const { status, stderr } = spawnSync('bash', ['--norc', '-eo', 'pipefail', '-c', run!], { env, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    return readFileSync(join(folder, 'gh.log'), 'utf8').trim().split('\n');
  });
}

test('the alarm opens one issue, and adds to it while it is open', () => {
  expect(askedOfGitHub('')).toEqual(['issue list --state open', 'issue create --title Se detuvo']);
  expect(askedOfGitHub('7')).toEqual(['issue list --state open', 'issue comment 7 --body']);
});

test('the text of an issue is taken only when a label is set that no form sets, by the program of the main branch', () => {
  const { on, jobs } = workflow('entry.yml');
  expect(on).toEqual({ issues: { types: ['labeled'] } });
  expect(jobs.read!.if).toBe("github.event.label.name == 'propose-entry'");
  const checkout = jobs.read!.steps!.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkout.map(({ with: given }) => given)).toEqual([{ 'persist-credentials': false }]);
  expect(jobs.read!.steps!.map(({ run = '' }) => run).join('\n')).toContain('node scripts/from-issue.ts "$GITHUB_EVENT_PATH" --out entry');
  expect([needsOf(jobs.propose!), jobs.propose!.if]).toEqual([['read'], "needs.read.outputs.status == '0'"]);
  for (const name of readdirSync('.github/ISSUE_TEMPLATE'))
    expect(parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')), name).not.toHaveProperty('labels');
});

test('the form of an issue has the field that the forms of the site fill in', () => {
  const { body } = parse(readFileSync(`.github/ISSUE_TEMPLATE/${ENTRY_FORM.template}`, 'utf8')) as {
    body: { id?: string; type: string; attributes: Record<string, unknown> }[];
  };
  // Where GitHub renders a field as code it puts fences of its own around the files, which have theirs.
  expect(body.find(({ id }) => id === ENTRY_FORM.field)).toMatchObject({ type: 'textarea', attributes: { label: 'Archivos / Files' } });
  expect(body.filter(({ attributes }) => 'render' in attributes)).toEqual([]);
});

/** What the job that proposes asks of GitHub's command, with files that were taken. */
function proposed(
  files: Record<string, string>,
  branch = 'entry-7-crm-2nfsk-wazj1',
): { status: number | null; asked: string[]; tree: unknown } {
  const step = workflow('entry.yml').jobs.propose!.steps!.at(-1)!;
  const gh = `#!/bin/sh
echo "$*" >> "$0.log"
case "$*" in
  */ref/heads/entry-*) exit 1;;
  */ref/heads/main*) echo 1111111;;
  */git/trees*) cp tree.json "$0.tree"; echo 2222222;;
  */git/commits*) cp commit.json "$0.commit"; echo 3333333;;
esac
`;
  const taken = Object.fromEntries(Object.entries(files).map(([path, text]) => [`entry/files/${path}`, text]));
  const all = { gh, 'entry/branch': `${branch}\n`, 'entry/title': 'Entrada / Entry CRM-2NFSK-WAZJ1\n', 'entry/answer.md': 'x', ...taken };
  return withFolder(all, (folder) => {
    chmodSync(join(folder, 'gh'), 0o755);
    const env = { PATH: `${folder}:${process.env.PATH}`, BASE: 'main', GH_TOKEN: 'x', GH_REPO: 'o/r' };
    const { status } = spawnSync('bash', ['--norc', '-eo', 'pipefail', '-c', step.run!], { env, encoding: 'utf8', cwd: folder });
    const log = join(folder, 'gh.log');
    const tree = join(folder, 'gh.tree');
    return {
      status,
      asked: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [],
      tree: existsSync(tree) ? JSON.parse(readFileSync(tree, 'utf8')) : undefined,
    };
  });
}

test.skipIf(spawnSync('jq', ['--version']).status !== 0)(
  'files that were taken become one commit on a branch of their own, byte for byte',
  () => {
    const text = '---\ntitle: "Niñez $(id) `id` ${x}"\n---\n';
    const { status, asked, tree } = proposed({ 'content/reports/org/2026-q3-x.mdx': text, 'content/meetings/m-1.es.md': 'b\n' });
    expect(status).toBe(0);
    expect(tree).toEqual({
      base_tree: '1111111',
      tree: [
        { path: 'content/meetings/m-1.es.md', mode: '100644', type: 'blob', content: 'b\n' },
        { path: 'content/reports/org/2026-q3-x.mdx', mode: '100644', type: 'blob', content: text },
      ],
    });
    expect(asked.at(-2)).toBe('api repos/o/r/git/refs -f ref=refs/heads/entry-7-crm-2nfsk-wazj1 -f sha=3333333 --silent');
    expect(asked.at(-1)).toMatch(
      /^pr create --base main --head entry-7-crm-2nfsk-wazj1 --title Entrada \/ Entry CRM-2NFSK-WAZJ1 --body-file/,
    );
  },
);

test.skipIf(spawnSync('jq', ['--version']).status !== 0)(
  'a path or a branch that is not ours stops the job that may write before it writes',
  () => {
    for (const path of ['content/.github/x.md', 'content/reports/a/b/c.mdx', 'content/meetings/m.yml', 'content/meetings/M 1.md']) {
      const { status, asked } = proposed({ [path]: 'x' });
      expect(status, path).not.toBe(0);
      expect(
        asked.filter((line) => !line.includes('/ref/heads/')),
        path,
      ).toEqual([]);
    }
    expect(proposed({ 'content/meetings/m.md': 'x' }, 'main').asked).toEqual([]);
  },
);

/** What the job that keeps a version does with files that were added, for a branch of that name. */
function keptOnBranch(added: Record<string, string>): { status: number | null; branch: string[] } {
  const [, step] = workflow('archive.yml').jobs.keep!.steps!;
  const before = { 'archive/archive.json': '1', 'archive/2026-11-23/a.html': 'a' };
  const files = Object.fromEntries(Object.entries(added).map(([file, text]) => [`added/${file}`, text]));
  return withFolder({ ...before, ...files }, (folder) => {
    const git = (...args: string[]) =>
      spawnSync('git', ['-C', join(folder, 'archive'), '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args]);
    git('init', '--quiet', '--initial-branch', 'archive');
    git('add', '--all');
    git('commit', '--quiet', '--message', '1');
    git('checkout', '--quiet', '--detach');
    spawnSync('tar', ['--create', '--file', join(folder, 'added.tar'), '--directory', join(folder, 'added'), ...Object.keys(added)]);
    const env = { PATH: process.env.PATH, HOME: folder, REMOTE: `file://${join(folder, 'archive')}` };
    const { status } = spawnSync('bash', ['--norc', '-eo', 'pipefail', '-c', step!.run!], { cwd: folder, env });
    const listed = git('ls-tree', '-r', '--name-only', 'archive').stdout.toString('utf8').trim().split('\n');
    return { status, branch: listed };
  });
}

test('the job that keeps a version adds files and the list of days to the branch, and stops where another file would change', () => {
  expect(keptOnBranch({ 'archive.json': '2', '2026-11-30/a.html': 'b' })).toEqual({
    status: 0,
    branch: ['2026-11-23/a.html', '2026-11-30/a.html', 'archive.json'],
  });
  const unchanged = ['2026-11-23/a.html', 'archive.json'];
  expect(keptOnBranch({ 'archive.json': '2', '2026-11-23/a.html': 'other' })).toEqual({ status: 1, branch: unchanged });
  expect(keptOnBranch({ '2026-11-30/a.html': 'b' })).toEqual({ status: 1, branch: unchanged });
});
