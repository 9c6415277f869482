import type { Run, Runs } from './blocks.ts';

/** Text with its marks as a tree: a link outside, emphasis in it, strong text innermost. */
export type Inline = string | { tag: 'a' | 'em' | 'strong'; href?: string; children: readonly Inline[] };

const LEVELS = [
  { tag: 'a', markOf: ({ link }: Run) => link },
  { tag: 'em', markOf: ({ emphasis }: Run) => emphasis },
  { tag: 'strong', markOf: ({ strong }: Run) => strong },
] as const;

/** Tidy pieces as the tree in which both Markdown and HTML are written. */
export function inlineTree(runs: Runs, depth = 0): Inline[] {
  const level = LEVELS[depth];
  if (!level) return [runs.map(({ text }) => text).join('')];
  const groups: { mark: string | true | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const mark = level.markOf(run);
    const last = groups.at(-1);
    if (last && last.mark === mark) last.runs.push(run);
    else groups.push({ mark, runs: [run] });
  }
  return groups.flatMap(({ mark, runs: inside }): Inline[] => {
    const children = inlineTree(inside, depth + 1);
    if (mark === undefined) return children;
    return [{ tag: level.tag, children, ...(typeof mark === 'string' && { href: mark }) }];
  });
}
