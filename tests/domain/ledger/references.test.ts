import { expect, test } from 'vitest';
import { referencesOf } from '#domain/ledger/references.ts';
import type { CollectionName } from '#domain/schemas/collections.ts';
import { COLLECTIONS } from '#domain/schemas/index.ts';
import { agreement, input, proposal, report, soundEntries } from '../entries.ts';

const shown = (collection: CollectionName, facts: unknown) =>
  referencesOf(collection, facts).map(({ path, target }) => `${path.join('.')} → ${target}`);

test('every name of another entry is found, however deep it lies', () => {
  const { facts } = agreement('d-2', {
    act: { kind: 'decision', verb: 'decided', body: 'consejo', meeting: 'r-1' },
    stages: [{ stage: 'agreed', on: '2016', sources: [{ id: 's2', at: 'p. 4' }] }],
    countries: ['aa', 'bb'],
    due: { before: 'r-2' },
    derives: ['x-1'],
    supersedes: ['d-1'],
    related: ['g-1'],
    notes: [{ id: 'n1', kind: 'fact', sources: [{ id: 's3' }] }],
  });
  expect(shown('agreements', facts)).toEqual([
    'act.body → consejo',
    'act.meeting → r-1',
    'countries.0 → aa',
    'countries.1 → bb',
    'deliverables.0.due.before → r-2',
    'stages.0.sources.0.id → s2',
    'derives.0 → x-1',
    'supersedes.0 → d-1',
    'related.0 → g-1',
    'themes.0 → t1',
    'sources.0.id → s1',
    'notes.0.sources.0.id → s3',
  ]);
});

test('a reference says in which collections its name may be found', () => {
  const [subject] = referencesOf('reports', report('r', 'g-1/m1').facts).filter(({ path }) => path.at(-1) === 'subject');
  expect(subject).toEqual({ path: ['assessments', 0, 'subject'], target: 'g-1/m1', collections: ['agreements', 'guidelines'] });
});

test('where a field holds one word or a list of names, the list is looked through and the word is no name', () => {
  expect(shown('proposals', proposal('x-1', { networks: ['red-1', 'red-2'] }).facts)).toContain('networks.1 → red-2');
  expect(shown('proposals', proposal('x-1', { networks: 'all' }).facts).filter((line) => line.startsWith('networks'))).toEqual([]);
});

test('what is left out names nothing', () => {
  expect(shown('inputs', input('a-1').facts)).toEqual(['by.0 → org', 'sources.0.id → s1']);
  expect(shown('glossary', {})).toEqual([]);
  expect(shown('meetings', { attended: null, bodies: ['consejo'] })).toEqual(['bodies.0 → consejo']);
});

interface Node {
  meta(): { reference?: unknown } | undefined;
  def: { shape?: Record<string, Node>; element?: Node; innerType?: Node; options?: Node[]; valueType?: Node };
}

/** Paths of a schema's references, found without the function under test. */
function declared(node: Node, path: string): string[] {
  const { shape, element, innerType, options = [], valueType } = node.def;
  if (node.meta()?.reference) return [path];
  return [
    ...Object.entries(shape ?? {}).flatMap(([key, child]) => declared(child, path ? `${path}.${key}` : key)),
    ...(element ? declared(element, `${path}.0`) : []),
    ...(innerType ? declared(innerType, path) : []),
    ...(valueType ? declared(valueType, `${path}.*`) : []),
    ...options.flatMap((option) => declared(option, path)),
  ];
}

/** Facts that fill every reference of a schema, and nothing else. */
function filled(node: Node): unknown {
  const { shape, element, innerType, options } = node.def;
  if (node.meta()?.reference) return 'some-id';
  if (shape) return Object.fromEntries(Object.entries(shape).map(([key, child]) => [key, filled(child)]));
  if (element) return [filled(element)];
  if (innerType) return filled(innerType);
  return options?.map(filled).find((value) => Array.isArray(value));
}

test.each(Object.keys(COLLECTIONS) as CollectionName[])('no reference that the schema of %s declares is overlooked', (collection) => {
  const schema = COLLECTIONS[collection].facts as unknown as Node;
  const found = referencesOf(collection, filled(schema)).map(({ path }) => path.join('.'));
  expect(found.toSorted()).toEqual(declared(schema, '').toSorted());
});

test('the small world of these tests names only what exists', () => {
  const ids = new Set(soundEntries().map(({ id }) => id));
  for (const { collection, facts } of soundEntries()) {
    for (const { target } of referencesOf(collection, facts)) expect(ids).toContain(target.split('/')[0]);
  }
});
