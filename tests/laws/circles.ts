import { posix } from 'node:path';
import type { Arrows } from './arrows.ts';

/** One circle, written as a walk that ends where it began. */
export function findCircle(arrows: Arrows): string | undefined {
  const left = new Map(arrows);
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const [node, targets] of left) if (!targets.some((to) => left.has(to))) left.delete(node);
  }
  // Whoever is left leads on to another who is left, so that the walk comes back.
  const walk: string[] = [];
  let node = left.keys().next().value;
  while (node !== undefined && !walk.includes(node)) {
    walk.push(node);
    node = left.get(node)!.find((to) => left.has(to));
  }
  return node && [...walk.slice(walk.indexOf(node)), node].join(' → ');
}

/** The same arrows between the groups that files belong to; a file without a group is left out. */
export function between(arrows: Arrows, groupOf: (path: string) => string | undefined): Arrows {
  const groups = new Map<string, string[]>();
  for (const [path, targets] of arrows) {
    const from = groupOf(path);
    if (from === undefined) continue;
    const to = targets.map(groupOf).filter((group) => group !== undefined);
    groups.set(from, [...(groups.get(from) ?? []), ...to.filter((group) => group !== from)]);
  }
  return groups;
}

/** For each folder, those left out apart, a circle among the files and folders that stand directly in it. */
export function circlesInFolders(arrows: Arrows, leftOut: readonly string[]): string[] {
  const folders = new Set([...arrows.keys()].flatMap((path) => ancestors(posix.dirname(path)))).difference(new Set(['.', ...leftOut]));
  return [...folders].flatMap((folder) => findCircle(between(arrows, (path) => childOf(folder, path))) ?? []);
}

function ancestors(folder: string): string[] {
  return folder === '.' ? [] : [...ancestors(posix.dirname(folder)), folder];
}

function childOf(folder: string, path: string): string | undefined {
  return path.startsWith(`${folder}/`) ? `${folder}/${path.slice(folder.length + 1).split('/')[0]!}` : undefined;
}
