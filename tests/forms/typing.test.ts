import { expect, test } from 'vitest';
import { insertTable, insertTyped, makeLink, toggleLines, toggleMark, type Edit, type Selected } from '#forms/text/typing.ts';

/** A text whose selection stands between `|` signs; one sign is a cursor. */
function at(marked: string): Selected {
  const [before = '', inside = '', after] = marked.split('|');
  if (after === undefined) return { text: before + inside, start: before.length, end: before.length };
  return { text: before + inside + after, start: before.length, end: before.length + inside.length };
}

function after({ text }: Selected, { from, to, text: written, select: [start, end] }: Edit): string {
  const changed = text.slice(0, from) + written + text.slice(to);
  return start === end
    ? `${changed.slice(0, start)}|${changed.slice(start)}`
    : `${changed.slice(0, start)}|${changed.slice(start, end)}|${changed.slice(end)}`;
}

test.each([
  ['la |regla| existe', 'la **|regla|** existe'],
  ['la **|regla|** existe', 'la |regla| existe'],
  ['la |**regla**| existe', 'la |regla| existe'],
  ['la| regla |existe', 'la **|regla|** existe'],
  ['la *|regla|*', 'la ***|regla|***'],
  ['la |', 'la **|**'],
  ['la **|**', 'la |'],
  ['la **regla|** existe', 'la **regla**| existe'],
])('bold: %s becomes %s', (before, expected) => {
  expect(after(at(before), toggleMark(at(before), '**'))).toBe(expected);
});

test.each([
  ['la |regla|', 'la *|regla|*'],
  ['la **|regla|**', 'la ***|regla|***'],
  ['la ***|regla|***', 'la **|regla|**'],
])('emphasis: %s becomes %s', (before, expected) => {
  expect(after(at(before), toggleMark(at(before), '*'))).toBe(expected);
});

test.each([
  ['bullets', 'uno\nd|o|s\ntres', 'uno\n- d|o|s\ntres'],
  ['bullets', '|uno\ndos|', '|- uno\n- dos|'],
  ['bullets', '|- uno\n- dos|', '|uno\ndos|'],
  ['numbers', '|- uno\n\n- dos|', '|1. uno\n\n2. dos|'],
  ['heading', 'Tí|tulo', '## Tí|tulo'],
  ['heading', '## Tí|tulo', 'Tí|tulo'],
  ['quotation', '|', '> |'],
] as const)('%s: %j becomes %j', (kind, before, expected) => {
  expect(after(at(before), toggleLines(at(before), kind))).toBe(expected);
});

test.each([
  ['vea |la minuta|', 'vea [la minuta](|https://|)'],
  ['vea |', 'vea [palabras](|https://|)'],
  ['vea |https://example.org/m|', 'vea [|palabras|](https://example.org/m)'],
])('link: %s becomes %s', (before, expected) => {
  expect(after(at(before), makeLink(at(before), 'palabras'))).toBe(expected);
});

test.each([
  ['antes |después', 'una palabra', 'antes una palabra|después'],
  ['antes|después', '## Título\n\ntexto', 'antes\n\n## Título\n\ntexto|\n\ndespués'],
  ['antes\n|', '- uno', 'antes\n\n- uno|'],
])('%j with %j pasted is %j', (before, typed, expected) => {
  expect(after(at(before), insertTyped(at(before), typed))).toBe(expected);
});

test('a table begins with two heads and a row, the first head selected', () => {
  const cells = { first: 'Uno', second: 'Dos', below: 'x' };
  expect(after(at('antes|después'), insertTable(at('antes|después'), cells))).toBe('antes\n\n| |Uno| | Dos |\n| x | x |\n\ndespués');
});
