import type { BodyLink, Picture } from '#domain/ledger/entry.ts';
import type { ImageRefusal } from '#domain/problems/fact-values.ts';
import { nearest } from '#domain/problems/nearest.ts';
import type { Position } from '#domain/problems/problem.ts';
import { hostOf, withoutUser } from '#domain/text/addresses.ts';
import { describesPicture } from '#domain/pictures/picture-words.ts';
import { misleadingText } from '#domain/text/shown-addresses.ts';
import { checkAddress, entryAddress, impliedAddress } from '#domain/text/report-addresses.ts';
import { words } from './lost-parts.ts';
import { IMAGE_EXTENSIONS, IMAGES_PER_REPORT } from '#domain/pictures/image-rules.ts';
import type { BodyProblems, TreeNode } from './report-tree.ts';
import { shown } from '../headers/schema-problems.ts';

/** The pictures beside a report by name; null for one that is there and cannot be used. Plain data, so that it can be handed to another process. */
export type Pictures = ReadonlyMap<string, Picture | null>;

/** What a report's text points to. */
export interface Mentions {
  /** Entries of this site. */
  links: BodyLink[];
  /** Headings of the same report, by the slug that its author wrote. */
  fragments: { slug: string; at: Position | undefined }[];
  /** Names of pictures, in the order of the text. */
  images: string[];
}

const isImage = ({ type }: TreeNode) => type === 'image' || type === 'imageReference';
const isLink = ({ type }: TreeNode) => type === 'link' || type === 'linkReference';

function checkTarget(address: string, at: Position | undefined, problems: BodyProblems): void {
  const reason = checkAddress(address);
  if (/^http:/i.test(address) && !reason) problems.add('insecure-address', at, { found: shown(address) });
  if (!reason) return;
  problems.add('bad-address', at, { found: shown(withoutUser(address)), reason, host: reason === 'host' ? hostOf(address) : undefined });
}

/** A link whose words, or the title that a pointer shows, are an address must lead there. */
function checkWords(node: TreeNode, title: string, address: string, problems: BodyProblems): void {
  const found = misleadingText(words(node), address) ?? misleadingText(title, address);
  if (found === undefined) return;
  problems.add('link-text-misleads', node.position?.start, {
    found: shown(withoutUser(found)),
    leadsTo: shown(hostOf(address) ?? address),
  });
}

const NAME = /^[^/\\:?#]+\.([^.]+)$/;

function refusal(address: string, pictures: Pictures): ImageRefusal | undefined {
  if (pictures.has(address)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^\\\\/i.test(address)) return 'address';
  return IMAGE_EXTENSIONS.has(NAME.exec(address)?.[1] ?? '') ? 'missing' : 'name';
}

function readImage(node: TreeNode, address: string, pictures: Pictures, problems: BodyProblems): void {
  const at = node.position?.start;
  const reason = refusal(address, pictures);
  if (reason !== undefined) {
    const written = node.type === 'image' ? address : (node.label ?? address);
    problems.add('image-refused', at, {
      found: shown(written),
      address: shown(address),
      reason,
      nearest: nearest(address, pictures.keys()),
    });
    return;
  }
  if (!describesPicture((node.alt ?? '').trim(), address)) problems.add('image-without-text', at, { found: address });
}

/** Reads and checks every link, definition and picture of a text. */
export function readMentions(nodes: readonly TreeNode[], pictures: Pictures, problems: BodyProblems): Mentions {
  const mentions: Mentions = { links: [], fragments: [], images: [] };
  const definitions = new Map<string, TreeNode>();
  for (const node of nodes) {
    if (node.type === 'definition' && !definitions.has(node.identifier!)) definitions.set(node.identifier!, node);
  }
  const definitionOf = (node: TreeNode) => (node.url === undefined ? definitions.get(node.identifier ?? '') : node);
  const addressOf = (node: TreeNode) => impliedAddress(definitionOf(node)?.url ?? '', words(node));
  const ofImages = new Set(nodes.filter(({ type }) => type === 'imageReference').map(({ identifier }) => identifier));
  const ofLinks = new Set(nodes.filter(({ type }) => type === 'linkReference').map(({ identifier }) => identifier));
  for (const node of nodes) {
    const at = node.position?.start;
    const address = addressOf(node);
    if (isImage(node)) {
      mentions.images.push(address);
      if (mentions.images.length === IMAGES_PER_REPORT + 1) problems.add('too-many-images', at, { maxImages: IMAGES_PER_REPORT });
      readImage(node, address, pictures, problems);
    }
    // A definition that no link uses is checked as a link, save where it is the address of a picture.
    const isDefinition = node.type === 'definition' && (ofLinks.has(node.identifier) || !ofImages.has(node.identifier));
    if (node.type === 'link' || isDefinition) checkTarget(address, at, problems);
    if (!isLink(node) || checkAddress(address)) continue;
    const entry = entryAddress(address);
    if (entry) mentions.links.push({ ...entry, position: problems.place(at) });
    else if (address.startsWith('#')) mentions.fragments.push({ slug: address.slice(1), at });
    checkWords(node, definitionOf(node)?.title ?? '', address, problems);
  }
  return mentions;
}
