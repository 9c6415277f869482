import { shown } from '../headers/schema-problems.ts';
import { REPORT_COMPONENTS } from './report-components.ts';
import type { BodyProblems, TreeNode } from './report-tree.ts';

/** The words of a node, pictures by their description. */
export function words(node: TreeNode): string {
  if (typeof node.value === 'string') return node.value;
  return node.alt ?? (node.children ?? []).map(words).join('');
}

const holdsPicture = (node: TreeNode): boolean =>
  node.type === 'image' || node.type === 'imageReference' || (node.children ?? []).some(holdsPicture);

/** What a draft has where its author is to write, or nothing at all. */
const LEFT_OPEN = /^[.…\s]*$/;

/** How a part is written that has neither words nor a picture in it; undefined for all others. */
function emptyPart(node: TreeNode): string | undefined {
  const { type, name, label, identifier } = node;
  const open = node.attributes?.find(({ value }) => typeof value === 'string' && value.trim() !== '' && LEFT_OPEN.test(value));
  if (open) return `${open.name}="…"`;
  if (type === 'paragraph') return words(node) !== '' && LEFT_OPEN.test(words(node)) && !holdsPicture(node) ? '…' : undefined;
  const isPart = ['heading', 'link', 'linkReference', 'footnoteDefinition'].includes(type) || REPORT_COMPONENTS.has(name ?? '');
  if (!isPart || !LEFT_OPEN.test(words(node)) || holdsPicture(node)) return undefined;
  if (type === 'heading') return '#';
  if (type === 'footnoteDefinition') return `[^${label ?? identifier}]`;
  return name ? `<${name}>` : '[](…)';
}

/** Different raw references of one text that are looked at: the first of them are told, and each costs a walk through the text. */
const MOST_LOOKED_FOR = 50;

/** How often a text stands somewhere as it is shown, without a backslash before it. */
function countOf(text: string, source: string): number {
  let count = 0;
  for (let at = source.indexOf(text); at !== -1; at = source.indexOf(text, at + 1)) if (source[at - 1] !== '\\') count++;
  return count;
}

/** Whether an author wrote a text so, and neither with backslashes nor as code; false for what is asked too late. */
function askedOnce(nodes: readonly TreeNode[], source: string): (text: string) => boolean {
  const known = new Map<string, boolean>();
  let code: string | undefined;
  return (text) => {
    if (!known.has(text) && known.size < MOST_LOOKED_FOR) {
      code ??= nodes.flatMap(({ type, value }) => (type === 'inlineCode' || type === 'code' ? [String(value)] : [])).join('\n');
      known.set(text, countOf(text, source) > countOf(text, code));
    }
    return known.get(text) ?? false;
  };
}

/** `[^1]` and `[words][name]` that lead to no definition stay as they are written. `[1][2]` is a way to cite. */
const REFERENCE = /\[\^[^[\]\s]{1,80}\]|\[(?!\d+\]\[\d+\])[^[\]\n]{1,200}\]\[[^[\]\n]{0,80}\]/g;
/** `[words](an address with a blank)` is no link; the parser may still take a part of it for one. */
const UNFORMED = /!?\[[^[\]\n]{0,200}\]\((?:$|[^()\n]{0,500}\s[^()\n]{0,500}\))/g;

function checkRaw(node: TreeNode, source: string, isWritten: (text: string) => boolean, problems: BodyProblems): void {
  const value = node.value as string;
  const at = node.position?.start;
  for (const [found] of value.matchAll(REFERENCE)) {
    if (isWritten(found)) problems.add('undefined-reference', at, { found: shown(found) });
  }
  for (const [found] of value.matchAll(UNFORMED)) {
    if (!isWritten(found)) continue;
    const whole = found.endsWith(')') ? found : found + source.slice(source.indexOf(found) + found.length).split(/[)\n]/, 1)[0]!;
    const address = whole.slice(whole.indexOf('](') + 2).replace(/\)$/, '');
    if (found.startsWith('!'))
      problems.add('image-refused', at, { found: shown(address), address: shown(address), reason: 'name', nearest: undefined });
    else problems.add('bad-address', at, { found: shown(address), reason: 'blank' });
  }
}

/** Definitions that nothing calls, and the second of two with one name: neither reaches the page. */
function checkDefinitions(nodes: readonly TreeNode[], problems: BodyProblems): void {
  for (const [definition, references, mark] of [
    ['footnoteDefinition', ['footnoteReference'], '^'],
    ['definition', ['linkReference', 'imageReference'], ''],
  ] as const) {
    const called = new Set(nodes.flatMap(({ type, identifier }) => ((references as readonly string[]).includes(type) ? [identifier] : [])));
    const defined = new Set<string | undefined>();
    for (const { type, identifier, label, position } of nodes) {
      if (type !== definition) continue;
      const found = shown(`[${mark}${label ?? identifier}]`);
      if (defined.has(identifier)) problems.add('defined-twice', position?.start, { found });
      else if (!called.has(identifier)) problems.add('unused-definition', position?.start, { found });
      defined.add(identifier);
    }
  }
}

/** Refuses what its author wrote and no reader would see, or would see as signs: nothing is lost in silence. */
export function checkLostParts(nodes: readonly TreeNode[], source: string, problems: BodyProblems): void {
  checkDefinitions(nodes, problems);
  const isWritten = askedOnce(nodes, source);
  for (const node of nodes) {
    const empty = emptyPart(node);
    if (empty !== undefined) problems.add('empty-part', node.position?.start, { found: empty });
    if (node.type === 'text') checkRaw(node, source, isWritten, problems);
  }
}
