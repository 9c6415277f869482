import { compareText } from '../compare-text.ts';
import type { AnyEntry } from '../ledger/entry.ts';
import { partOf, PROGRAM_PARTS, type ProgramPart } from './program-parts.ts';

/** What happened to a file of the project. */
export const HAPPENED = ['added', 'changed', 'gone'] as const;

/** A file that a change touches; its path counts from the project's folder, with forward slashes. */
export interface TouchedFile {
  path: string;
  happened: (typeof HAPPENED)[number];
}

/** Files of what one party says in its own name. */
interface OwnWords {
  party: string;
  files: readonly TouchedFile[];
}

/** What a change touches, by who must agree to it. */
export interface Touched {
  /** Reports, self-assessments, reviews and replies: none without that party, or the secretariat on its behalf. */
  ownWords: readonly OwnWords[];
  /** What the editors record. Whoever is described in it is not asked: nobody has a veto over a fact and its source. */
  recorded: readonly TouchedFile[];
  /** Files among the content of which nobody can be named as author: unreadable ones, and those in no known place. */
  unclear: readonly TouchedFile[];
  program: readonly { part: ProgramPart; files: readonly TouchedFile[] }[];
}

/** Who speaks in an entry, several where several sign it; nobody where the editors do. */
function authorsOf(entry: AnyEntry): readonly string[] {
  if (entry.collection === 'self-assessments') return [entry.facts.country];
  if (entry.collection === 'reviews') return entry.facts.by;
  return entry.collection === 'replies' ? [entry.facts.from] : [];
}

/** A file of content that a party signs: the folder of an organisation, or an entry that names its author. */
const SIGNED = /^content\/(?:reports\/([^/]+)\/.|(self-assessments|reviews|replies)\/([^/.]+)(?:\.[a-z]{2})?\.md$)/;
const RECORDED = /^content\/[a-z-]+\/[^/]+\.md$/;
/** Where what is signed stands; a file of another form there has no author that could be read. */
const FOR_SIGNED = /^content\/(?:reports|self-assessments|reviews|replies)\//;

const byPath = (files: Iterable<TouchedFile>) => [...files].sort((a, b) => compareText(a.path, b.path));

function grouped<K extends string>(pairs: Iterable<readonly [K, TouchedFile]>): Map<K, TouchedFile[]> {
  const groups = new Map<K, TouchedFile[]>();
  for (const [key, file] of pairs) groups.set(key, [...(groups.get(key) ?? []), file]);
  return groups;
}

/**
 * Whose entries a change touches, and what of the program.
 *
 * @param before entries of the content as it is without the change
 * @param after entries with it; what names an author of either has that author, so that taking an entry over needs both
 */
export function touchedBy(files: Iterable<TouchedFile>, before: readonly AnyEntry[], after: readonly AnyEntry[]): Touched {
  const authors = new Map<string, Set<string>>();
  for (const entry of [...before, ...after]) {
    const key = `${entry.collection}/${entry.id}`;
    for (const author of authorsOf(entry)) authors.set(key, (authors.get(key) ?? new Set()).add(author));
  }
  const own: [string, TouchedFile][] = [];
  const recorded: TouchedFile[] = [];
  const unclear: TouchedFile[] = [];
  const program: [ProgramPart, TouchedFile][] = [];
  for (const file of byPath(files)) {
    const part = partOf(file.path);
    const [, folder, collection, id] = SIGNED.exec(file.path) ?? [];
    if (part !== undefined) program.push([part, file]);
    else if (folder !== undefined) own.push([folder, file]);
    else if (collection !== undefined && authors.has(`${collection}/${id}`))
      for (const author of authors.get(`${collection}/${id}`)!) own.push([author, file]);
    else if (RECORDED.test(file.path) && !FOR_SIGNED.test(file.path)) recorded.push(file);
    else unclear.push(file);
  }
  const parts = grouped(program);
  return {
    ownWords: [...grouped(own)].sort(([a], [b]) => compareText(a, b)).map(([party, theirs]) => ({ party, files: theirs })),
    recorded,
    unclear,
    program: PROGRAM_PARTS.flatMap((part) => (parts.has(part) ? [{ part, files: parts.get(part)! }] : [])),
  };
}
