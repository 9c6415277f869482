import type { Block } from '#forms/text/blocks.ts';
import type { TextLanguage } from '#forms/text/components.ts';
import { preview, type PreviewNode } from '#forms/text/preview.ts';
import { paint } from './paint.ts';

/** Where an entry of this site stands, by its id; undefined for one that is not known here. */
export type AddressOfRecord = (id: string) => string | undefined;
/** A picture of this device, by the name of its file. */
type PictureOf = (file: string) => Blob | undefined;

/** A picture as a drawing with its words. */
function drawn({ src = '', alt = '' }: Readonly<Record<string, string>>, pictureOf: PictureOf): HTMLElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', alt);
  const picture = pictureOf(src);
  if (picture) void paint(canvas, picture);
  return canvas;
}

/** The nodes of a preview. Every text becomes a text node, and every address one of those that a report may have. */
function previewNodes(nodes: readonly PreviewNode[], addressOf: AddressOfRecord, pictureOf: PictureOf): Node[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return document.createTextNode(node);
    if (node.tag === 'img') return drawn(node.attributes, pictureOf);
    const element = document.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes)) {
      const address = value.startsWith('record:') ? addressOf(value.slice('record:'.length)) : value;
      if (name !== 'href') element.setAttribute(name, value);
      else if (address !== undefined) element.setAttribute('href', address);
    }
    element.append(...previewNodes(node.children, addressOf, pictureOf));
    return element;
  });
}

/** A text as the build will show it, as nodes. */
export const drawnText = (text: readonly Block[], lang: TextLanguage, addressOf: AddressOfRecord, pictureOf: PictureOf): Node[] =>
  previewNodes(preview(text, lang), addressOf, pictureOf);
