import type { Element, ElementContent } from 'hast';

/** A component that a report may use: literal attributes in, static HTML out. */
export interface ReportComponent {
  attributes: readonly string[];
  required: readonly string[];
  render(attributes: ReadonlyMap<string, string>, children: ElementContent[]): Element;
}

const element = (
  tagName: string,
  className: string | undefined,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName,
  properties: { ...(className && { className: [className] }), ...properties },
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

const BLOCKS = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'figure', 'aside', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'hr']);

/** Text typed directly inside a component becomes a paragraph, as its author meant. */
function asBlocks(children: ElementContent[]): ElementContent[] {
  const hasBlock = children.some((child) => child.type === 'element' && BLOCKS.has(child.tagName));
  return hasBlock ? children : [element('p', undefined, children)];
}

function caption(label: string, parts: (string | undefined)[]): Element {
  const known = parts.filter((part): part is string => part !== undefined);
  return element('figcaption', undefined, [
    element('strong', undefined, [text(label)]),
    text(known.length > 0 ? `: ${known.join(', ')}` : ''),
  ]);
}

function evidence(label: string, source: string, date: string): ReportComponent {
  return {
    attributes: [source, date],
    required: [source],
    render: (attributes, children) =>
      element('figure', 'evidence', [...asBlocks(children), caption(label, [attributes.get(source), attributes.get(date)])]),
  };
}

function quote(label: string, by: string): ReportComponent {
  return {
    attributes: [by],
    required: [],
    render: (attributes, children) =>
      element('figure', 'quote', [
        element('blockquote', undefined, asBlocks(children)),
        ...(attributes.has(by) ? [caption(label, [attributes.get(by)])] : []),
      ]),
  };
}

function note(label: string, title: string): ReportComponent {
  return {
    attributes: [title],
    required: [],
    render: (attributes, children) =>
      element(
        'aside',
        'note',
        [element('p', 'note-title', [element('strong', undefined, [text(attributes.get(title) ?? label)])]), ...asBlocks(children)],
        // Several notes of one text would be landmarks without a name.
        { role: 'note' },
      ),
  };
}

/** Every component a report may use, in both languages. */
export const REPORT_COMPONENTS: ReadonlyMap<string, ReportComponent> = new Map([
  ['Evidencia', evidence('Evidencia', 'fuente', 'fecha')],
  ['Evidence', evidence('Evidence', 'source', 'date')],
  ['Cita', quote('Cita', 'de')],
  ['Quote', quote('Quote', 'by')],
  ['Nota', note('Nota', 'titulo')],
  ['Note', note('Note', 'title')],
]);
