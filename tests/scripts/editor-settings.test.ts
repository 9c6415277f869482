import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLLECTION_NAMES } from '#domain/schemas/collections.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as { 'yaml.schemas': Record<string, string[]> };
const schemas = Object.entries(settings['yaml.schemas']);

const PROJECT_SCHEMA = 'monitor.config.schema.json';

test('the settings of the project name their own schema', () => {
  const { $schema } = JSON.parse(readFileSync('monitor.config.json', 'utf8')) as { $schema: string };
  expect($schema).toBe(`./docs/schemas/${PROJECT_SCHEMA}`);
});

test('editors are told the schema of every file that is nothing but a header', () => {
  const files = readdirSync('docs/schemas').filter((name) => name !== PROJECT_SCHEMA && !name.startsWith('reports.'));
  expect(schemas.map(([file]) => file).toSorted()).toEqual(files.map((name) => `docs/schemas/${name}`).toSorted());
});

test.each(COLLECTION_NAMES.filter((name) => name !== 'reports'))(
  'in %s, records have the schema of facts and translations that of words',
  (name) => {
    const patterns = Object.fromEntries(schemas.filter(([file]) => file.startsWith(`docs/schemas/${name}.`)));
    expect(patterns[`docs/schemas/${name}.facts.schema.json`]).toEqual([`content/${name}/*.md`, `!content/${name}/*.*.md`]);
    expect(patterns[`docs/schemas/${name}.words.schema.json`]).toEqual([`content/${name}/*.*.md`]);
  },
);
