import type { Block, Component, TextBlock, TextPicture } from '#forms/text/blocks.ts';
import { COMPONENTS } from '#forms/text/components.ts';
import type { PartKind } from './part.ts';

/** Of whole blocks those that one part holds: a component, a picture, or text. */
export type PartContent = Component | TextPicture | { kind: 'text'; content: readonly TextBlock[] };

/** Blocks in the parts in which they are written: text that follows text is one. */
export function partsOf(blocks: readonly Block[]): PartContent[] {
  const parts: PartContent[] = [];
  let text: TextBlock[] = [];
  const end = () => {
    if (text.length > 0) parts.push({ kind: 'text', content: text });
    text = [];
  };
  for (const block of blocks) {
    if (block.kind === 'evidence' || block.kind === 'quote' || block.kind === 'note' || block.kind === 'picture') {
      end();
      parts.push(block);
    } else text.push(block);
  }
  end();
  return parts.length > 0 ? parts : [{ kind: 'text', content: [] }];
}

/** A part in which nothing is written yet. */
export function emptyPart(kind: PartKind): PartContent {
  if (kind === 'text') return { kind, content: [] };
  if (kind === 'picture') return { kind, file: '', words: '' };
  const fields = Object.fromEntries(COMPONENTS.es[kind].fields.map(({ field }) => [field, '']));
  return { kind, ...fields, content: [] } as unknown as Component;
}
