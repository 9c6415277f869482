import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { imports: Record<string, string> };

/** Who imports whom: a path, and every path it imports, types included. */
export type Arrows = ReadonlyMap<string, readonly string[]>;

/** Every .ts and .astro file below the folders, with its text. */
export function sourcesIn(...folders: readonly string[]): Map<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|astro)$/.test(path))
      .map((path) => posix.join(folder, path.replaceAll('\\', '/'))),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

/** The TypeScript of a component: what stands between its fences, and in its <script> elements. */
export function scriptsOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const fenced = /^---\r?\n(.*?)^---/ms.exec(text)?.[1] ?? '';
  return [fenced, ...[...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]!)].join('\n');
}

/** What a file imports, as it writes it. */
export function importsOf(path: string, text: string): string[] {
  return ts.preProcessFile(scriptsOf(path, text)).importedFiles.map(({ fileName }) => fileName);
}

/** The path behind `#room/file.ts` or `./file.ts`; a package has none. */
function pathOf(from: string, name: string): string | undefined {
  if (name.startsWith('.')) return posix.join(posix.dirname(from), name);
  const alias = `${name.split('/')[0]!}/*`;
  return imports[alias] && posix.join(imports[alias].replace('*', ''), name.slice(alias.length - 1));
}

export function arrowsOf(sources: ReadonlyMap<string, string>): Arrows {
  const arrows = (path: string, text: string) => importsOf(path, text).map((name) => pathOf(path, name) ?? '');
  return new Map([...sources].map(([path, text]) => [path, arrows(path, text).filter((to) => sources.has(to))]));
}
