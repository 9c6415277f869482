import type { Parts } from './office-zip.ts';

/** Ids in the order in which they come up, in the place of those that differ from one document to the next. */
function renumbered(text: string, pattern: RegExp, name: (count: number) => string): string {
  const names = new Map<string, string>();
  return text.replace(pattern, (whole: string, before: string, id: string) => {
    if (!names.has(id)) names.set(id, name(names.size + 1));
    return whole.startsWith(before) ? before + names.get(id)! : names.get(id)!;
  });
}

/** The parts of a document without what differs between two of the same content: days, ids of links, of places and of pictures. */
export function stableWord(parts: Parts): Parts {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const links = new Map<string, string>();
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => {
      if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes];
      let text = decoder.decode(bytes);
      if (path === 'docProps/core.xml') text = text.replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
      // The same link has the same id in the document and in the list of what it leads to.
      text = text.replaceAll(/"rId([\w-]{21})"/g, (_, id: string) => {
        if (!links.has(id)) links.set(id, `"rIdL${links.size + 1}"`);
        return links.get(id)!;
      });
      text = renumbered(text, /(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g, String);
      text = renumbered(text, /(<wp:docPr\b[^>]*\bid=")(\d+)/g, String);
      text = renumbered(text, /()(_Toc\d+)/g, (count) => `_Toc${count}`);
      return [path, encoder.encode(text)];
    }),
  );
}
