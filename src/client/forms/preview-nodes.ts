import type { PreviewNode } from '#forms/text/preview.ts';

/** Where an entry of this site stands, by its id; undefined for one that is not known here. */
export type AddressOfRecord = (id: string) => string | undefined;

/** The nodes of a preview. Every text becomes a text node, and every address one of those that a report may have. */
export function previewNodes(nodes: readonly PreviewNode[], addressOf: AddressOfRecord): Node[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return document.createTextNode(node);
    const element = document.createElement(node.tag);
    for (const [name, value] of Object.entries(node.attributes)) {
      const address = value.startsWith('record:') ? addressOf(value.slice('record:'.length)) : value;
      if (name !== 'href') element.setAttribute(name, value);
      else if (address !== undefined) element.setAttribute('href', address);
    }
    element.append(...previewNodes(node.children, addressOf));
    return element;
  });
}
