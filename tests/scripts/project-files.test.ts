import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { forgeAddress } from '#addresses/forge.ts';
import { FORGES, type Project } from '#domain/project/project.ts';
import { readProject, ROOT } from '#site/settings.ts';
import { filesOfProject } from '../../scripts/document-fields.ts';
import { openNotice, projectFiles } from '../../scripts/project-files.ts';
import { withFolder } from '../reader/content-folder.ts';

/** Everything decided; the addresses lead to nobody. */
const DECIDED: Project = {
  name: { es: 'Acuerdos XYZ', en: 'XYZ agreements' },
  repository: 'https://git.example.org/offices/monitor',
  forge: 'github',
  branch: 'main',
  contacts: { corrections: 'errors@example.org', danger: 'danger@example.org' },
  secretariats: [{ party: 'st-one', email: 'one@example.org' }],
  teams: { maintainers: '@offices/code', secretariats: '@offices/review' },
  answerDays: 15,
};
const OPEN: Project = {
  ...DECIDED,
  repository: null,
  contacts: { corrections: null, danger: null },
  secretariats: [{ party: 'st-one', email: null }],
  teams: { maintainers: null, secretariats: null },
  answerDays: null,
};
const filesOf = (project: Project) => projectFiles(project, ROOT, (party, locale) => `${party} (${locale})`);

test('the files of the project are what its settings say today', () => {
  for (const [path, text] of filesOfProject()) expect(readFileSync(join(ROOT, path), 'utf8'), path).toBe(text);
});

test.each(FORGES)('with everything decided, the files of %s name repository, offices, teams and days', (forge) => {
  const files = filesOf({ ...DECIDED, forge });
  const owners = [...files].find(([path]) => path.endsWith('CODEOWNERS'))![1];
  const rules = owners.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(rules.map((rule) => rule.split(/\s+/)[1])).toEqual(['@offices/code', '@offices/review', '@offices/code', '@offices/code']);
  expect(rules[1]).toMatch(forge === 'forgejo' ? /^content\/\.\* / : /^\/content\/ /);
  for (const name of ['SECURITY.md', 'CONTRIBUTING.md', 'CONTRIBUTING.es.md']) {
    const text = files.get(name)!;
    for (const said of [DECIDED.repository!, 'errors@example.org', 'danger@example.org', 'one@example.org', '15'])
      expect(text, name).toContain(said);
  }
  const config = parse(files.get('.github/ISSUE_TEMPLATE/config.yml')!) as { contact_links?: { url: string }[] };
  expect(config.contact_links?.map(({ url }) => url)).toEqual(
    forge === 'forgejo' ? undefined : [forgeAddress({ ...DECIDED, forge }, { to: 'private' })],
  );
});

test('with nothing decided, no file has an address, a team or an example in its place', () => {
  const files = filesOf(OPEN);
  const owners = files.get('.github/CODEOWNERS')!;
  expect(owners.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  expect(owners).not.toMatch(/@\w/);
  expect(parse(files.get('.github/ISSUE_TEMPLATE/config.yml')!)).toEqual({ blank_issues_enabled: false });
  for (const name of ['SECURITY.md', 'CONTRIBUTING.md'])
    expect(/<!-- monitor\.config\.json -->(.*)<!--/s.exec(files.get(name)!)![1], name).not.toMatch(/https?:|@|OWNER|example/);
});

test('a command says what is not decided, one sentence in each language, and nothing where all is', () => {
  expect(openNotice(OPEN)!.split('\n')).toHaveLength(2);
  expect(openNotice(DECIDED)).toBeUndefined();
});

test('a file of settings that is wrong is told with its places, one that is no JSON as such', () => {
  const told = (text: string) =>
    withFolder({ 'monitor.config.json': text }, (root) => {
      try {
        return String(readProject(root));
      } catch (error) {
        return (error as Error).message;
      }
    });
  expect(told('{')).toMatch(/^monitor\.config\.json: .*JSON/);
  expect(told(JSON.stringify({ ...DECIDED, forge: 'svn' }))).toMatch(/^monitor\.config\.json › forge: .* \/ /);
});

test('the pages of each kind of forge lie below the repository; without a repository there are none', () => {
  for (const forge of FORGES) {
    const at = (page: Parameters<typeof forgeAddress>[1]) => forgeAddress({ ...DECIDED, forge }, page);
    for (const page of [{ to: 'home' }, { to: 'file', path: 'SECURITY.md' }, { to: 'issue', form: 'proposal' }] as const)
      expect(at(page)).toMatch(/^https:\/\/git\.example\.org\/offices\/monitor/);
    expect(at({ to: 'file', path: 'SECURITY.md' })).toMatch(/main\/SECURITY\.md$/);
  }
  expect(forgeAddress(OPEN, { to: 'home' })).toBeUndefined();
});
