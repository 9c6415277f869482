import { insertTable, insertTyped, makeLink, toggleLines, toggleMark, type Edit, type Selected } from '#forms/text/typing.ts';
import type { ReportTextWords } from '#views/forms/report-text.ts';
import { make } from '../search-dom.ts';

type Tool = keyof Omit<ReportTextWords['tools'], 'label'>;

const TOOLS: readonly Tool[] = ['strong', 'emphasis', 'heading', 'bullets', 'numbers', 'quotation', 'table', 'link'];
const KEYS: Readonly<Record<string, Tool>> = { b: 'strong', i: 'emphasis', k: 'link' };

/** Replaces a part of what is typed so that the browser can undo it. */
function apply(field: HTMLTextAreaElement, { from, to, text, select }: Edit): void {
  field.focus();
  field.setSelectionRange(from, to);
  // The only way that the browser can undo; where there is none, the text changes all the same.
  const isDone =
    from === to && text === '' ? true : text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!isDone) {
    field.setRangeText(text, from, to);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.setSelectionRange(...select);
}

const selected = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selected => ({
  text: value,
  start: selectionStart,
  end: selectionEnd,
});

function editOf(tool: Tool, field: HTMLTextAreaElement, words: ReportTextWords): Edit {
  if (tool === 'strong') return toggleMark(selected(field), '**');
  if (tool === 'emphasis') return toggleMark(selected(field), '*');
  if (tool === 'table') return insertTable(selected(field), words.tableCells);
  if (tool === 'link') return makeLink(selected(field), words.linkWords);
  return toggleLines(selected(field), tool);
}

/** The buttons above a field: one stop of the keyboard, arrows walk within it. */
function toolbar(field: HTMLTextAreaElement, words: ReportTextWords): HTMLElement {
  const bar = make('div', 'text-tools');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', words.tools.label);
  bar.setAttribute('aria-controls', field.id);
  const buttons = TOOLS.map((tool, index) => {
    const button = make('button', `plain tool-${tool}`, words.tools[tool]);
    button.type = 'button';
    button.tabIndex = index === 0 ? 0 : -1;
    const key = Object.entries(KEYS).find(([, of]) => of === tool)?.[0];
    if (key) button.setAttribute('aria-keyshortcuts', `Control+${key.toUpperCase()}`);
    // A pointer that presses a button leaves the selection of the field as it is.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => apply(field, editOf(tool, field, words)));
    return button;
  });
  bar.append(...buttons);
  bar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 };
    const next = buttons.at((steps[event.key] ?? Number.NaN) % buttons.length);
    if (!(event.key in steps) || !next) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  });
  return bar;
}

/** The clipboard's text as a person would type it, and whether anything but words was left out. */
async function typedOf(html: string, plain: string): Promise<{ typed: string; isCleaned: boolean }> {
  // What reads the text of other programs comes with the first that is pasted; where it does not come, words are words.
  const pasted = await import('#forms/text/pasted.ts').catch(() => undefined);
  if (!pasted) return { typed: plain, isCleaned: false };
  if (html !== '') {
    // A document of this kind runs and loads nothing.
    const typed = pasted.pastedText(new DOMParser().parseFromString(pasted.withoutStyles(html), 'text/html').body);
    if (typed !== '') return { typed, isCleaned: true };
  }
  return { typed: pasted.pastedWords(plain), isCleaned: false };
}

/**
 * A field for typed text with its buttons above it, shortcuts and what happens to pasted text.
 *
 * @param id of the field
 * @param onPaste is told when what was pasted was more than words
 */
export function typingField(id: string, words: ReportTextWords, onPaste: () => void): { field: HTMLTextAreaElement; tools: HTMLElement } {
  const field = make('textarea');
  field.id = id;
  field.rows = 6;
  field.addEventListener('keydown', (event) => {
    const tool = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? KEYS[event.key.toLowerCase()] : undefined;
    if (!tool) return;
    event.preventDefault();
    apply(field, editOf(tool, field, words));
  });
  field.addEventListener('paste', (event) => {
    const [html, plain] = ['text/html', 'text/plain'].map((type) => event.clipboardData?.getData(type) ?? '') as [string, string];
    if (html === '' && plain === '') return;
    event.preventDefault();
    void typedOf(html, plain).then(({ typed, isCleaned }) => {
      if (typed !== '') apply(field, insertTyped(selected(field), typed));
      if (isCleaned) onPaste();
    });
  });
  return { field, tools: toolbar(field, words) };
}
