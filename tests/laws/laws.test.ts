import { expect, test } from 'vitest';
import { DEEPEST, DOORS, LAWS, ROOMS } from '../../laws.js';
import { importsOf, sourcesIn } from './arrows.ts';

const sources = sourcesIn('src', 'scripts');
const imported = new Map([...sources].map(([path, text]) => [path, importsOf(path, text)]));
const folderOf = ({ room, folder = `src/${room}` }: { room: string; folder?: string }) => folder;
const filesIn = (folder: string) => [...sources.keys()].filter((path) => path.startsWith(`${folder}/`));

test('a room may import only rooms that stand above it', () => {
  for (const [place, { room, values, types = [] }] of LAWS.entries()) {
    const above = LAWS.slice(0, place).map((law) => law.room);
    expect(above, room).toEqual(expect.arrayContaining([...values, ...types]));
  }
});

test('every room with a law is there, and every room that a law can name has one', () => {
  for (const law of LAWS) expect(filesIn(folderOf(law)), law.room).not.toEqual([]);
  expect(LAWS.map(({ room }) => room)).toEqual(expect.arrayContaining(ROOMS));
});

test('no file lies deeper in its room than the laws reach', () => {
  for (const law of LAWS) {
    const deepest = Math.max(...filesIn(folderOf(law)).map((path) => path.split('/').length - folderOf(law).split('/').length - 1));
    expect(deepest, law.room).toBeLessThanOrEqual(DEEPEST);
  }
});

test('every file through which a package comes in is there, and imports it', () => {
  for (const { name, file } of DOORS) expect(sources.get(file), file).toMatch(new RegExp(`['"\`]${name}['"\`/]`));
});

test('every file and package that a law names as an exception is imported there', () => {
  for (const law of LAWS) {
    const names = filesIn(folderOf(law)).flatMap((path) => imported.get(path)!);
    expect(names, law.room).toEqual(expect.arrayContaining(law.valueFiles ?? []));
    if (law.packages === 'any') continue;
    const packages = names.map((name) => name.split('/')[0]);
    expect(packages, law.room).toEqual(expect.arrayContaining([...law.packages]));
  }
});
