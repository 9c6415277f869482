import { expect, test } from 'vitest';
import { OPEN_SETTINGS, openSettings, parseProject, type Project } from '#domain/project/project.ts';

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

test('what nobody has decided is open, in the order of the file; with everything decided nothing is', () => {
  expect(openSettings(DECIDED)).toEqual([]);
  expect(
    openSettings({
      ...DECIDED,
      repository: null,
      contacts: { corrections: null, danger: null },
      secretariats: [{ party: 'st-one', email: null }],
      teams: { maintainers: null, secretariats: null },
      answerDays: null,
    }),
  ).toEqual(OPEN_SETTINGS);
});

test('settings that can be used are given back as they are', () => {
  expect(parseProject(DECIDED)).toEqual({ project: DECIDED });
});

test.each<[string, unknown, string[]]>([
  ['an address without https', { ...DECIDED, repository: 'http://git.example.org/a' }, ['repository']],
  ['a person in place of an office', { ...DECIDED, contacts: { corrections: 'Ana', danger: null } }, ['contacts.corrections']],
  ['a promise of no days', { ...DECIDED, answerDays: 0 }, ['answerDays']],
  ['a key that does not exist, inside and outside', { ...DECIDED, x: 1, teams: { ...DECIDED.teams, y: 1 } }, ['teams.y', 'x']],
  ['a secretariat without its party', { ...DECIDED, secretariats: [{ email: null }] }, ['secretariats.0.party']],
  ['no settings at all', [], ['']],
])('%s is refused, with every place and what belongs there', (_, data, paths) => {
  const read = parseProject(data);
  if ('project' in read) throw new Error('accepted');
  expect(read.wrong.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
  for (const { path, wanted } of read.wrong)
    if (!['', 'x'].includes(path)) expect([wanted.es.length > 10, wanted.en.length > 10], path).toEqual([true, true]);
});
