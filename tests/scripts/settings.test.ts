import { expect, test } from 'vitest';
import { readSettings, SettingError } from '#site/settings.ts';

/** The first minutes of 2 March in UTC: in the west of the region it is still 1 March. */
const NOW = new Date('2026-03-02T00:30:00Z');

test.each<[string, NodeJS.ProcessEnv]>([
  ['a password', { SITE_URL: 'https://name:secret@example.org' }],
  ['a name', { SITE_URL: 'https://name@example.org' }],
  ['a query', { SITE_URL: 'https://example.org/?a=1' }],
  ['a fragment', { SITE_URL: 'https://example.org/#a' }],
  ['a path', { SITE_URL: 'https://example.org/monitor/' }],
  ['another protocol', { SITE_URL: 'ftp://example.org' }],
  ['no address', { SITE_URL: 'example.org' }],
  ['a base path that climbs', { BASE_PATH: '/../' }],
  ['a base path that climbs later', { BASE_PATH: '/a/../../' }],
  ['a base path that stays', { BASE_PATH: '/./' }],
  ['a base path with a query', { BASE_PATH: '/a?b/' }],
  ['a day to come', { AS_OF: '2026-03-03' }],
  ['no day', { AS_OF: '2026-02-30' }],
  ['no e-mail address', { CORRECTIONS_TO: 'secretariat' }],
  ['a demonstration that is neither', { DEMO: 'yes' }],
])('%s is refused in one sentence', (_, env) => {
  let thrown: unknown;
  try {
    readSettings(env, NOW);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(SettingError);
  expect((thrown as Error).message).toMatch(new RegExp(`^${Object.keys(env)[0]!}=[^\n]+$`));
});

test('a day is over when it is over in the last capital of the region', () => {
  expect(readSettings({}, NOW)).toMatchObject({ asOf: '2026-03-01', today: '2026-03-02' });
  expect(readSettings({}, new Date('2026-03-02T06:00:00Z')).asOf).toBe('2026-03-02');
  expect(readSettings({ AS_OF: '2026-03-02' }, NOW).asOf).toBe('2026-03-02');
});

test('a base path is written with or without its slashes', () => {
  const paths = [undefined, '', '/', 'monitor', '/monitor', 'monitor/', '//monitor//', '/a/b'].map(
    (BASE_PATH) => readSettings({ BASE_PATH }, NOW).basePath,
  );
  expect(paths).toEqual(['/', '/', '/', '/monitor/', '/monitor/', '/monitor/', '/monitor/', '/a/b/']);
});
