import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'parse5';

/** The folder that the test command built. */
export const SITE_DIR = process.env.SITE_DIR ?? 'dist';

/**
 * Every site that the test command built: of real content, of real content with one sound entry more of every kind, and of the
 * demonstration. What holds for one page must hold for all: the real site alone would hide what its content has not shown yet.
 */
export const SITES: [name: string, folder: string][] = [
  ['the site', SITE_DIR],
  ['the site with an entry more of every kind', process.env.ENLARGED_SITE_DIR ?? 'dist-enlarged'],
  ['the demonstration', process.env.DEMO_SITE_DIR ?? 'dist-demo'],
];

export interface BuiltPage {
  /** Path from the root, with a slash at the end. */
  path: string;
  html: string;
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function builtPages(folder = SITE_DIR): BuiltPage[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ path: `/${file.replace(/index\.html$/, '')}`, html: readFileSync(join(folder, file), 'utf8') }));
}

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** Every element of a page with its attributes. */
export function elementsOf(html: string): { name: string; attributes: Map<string, string> }[] {
  const found: { name: string; attributes: Map<string, string> }[] = [];
  const visit = (node: Node): void => {
    if (node.attrs) found.push({ name: node.nodeName, attributes: new Map(node.attrs.map(({ name, value }) => [name, value])) });
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(html) as unknown as Node);
  return found;
}
