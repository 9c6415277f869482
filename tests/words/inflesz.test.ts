import { expect, test } from 'vitest';
import { readabilityOf, syllablesOf, wordsOf } from './inflesz.ts';
import { sentencesOf } from './sentences.ts';

test.each([
  ['migración', 3],
  ['país', 2],
  ['países', 3],
  ['aéreo', 4],
  ['leído', 3],
  ['ahí', 2],
  ['prohibir', 2],
  ['vergüenza', 3],
  ['que', 1],
  ['seguimiento', 4],
  ['quiero', 2],
  ['muy', 1],
  ['y', 1],
  ['mayo', 2],
  ['leer', 2],
  ['ciudad', 2],
  ['Nicaragua', 4],
  ['CRM', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test('numbers, codes and addresses are not words', () => {
  expect(wordsOf('La decisión 22 (D-04, GRCM-2010-05) está en docs/fields.md desde 2016–2017.')).toEqual([
    ...['La', 'decisión', 'está', 'en', 'desde'],
  ]);
});

test('short words in short sentences are easy, and the figure is that of the formula', () => {
  const { score, ...counts } = readabilityOf(['El sol sale.', 'La luna se va.']);
  expect(counts).toEqual({ sentences: 2, words: 7, syllables: 9 });
  expect(score).toBeCloseTo(206.835 - (62.3 * 9) / 7 - 7 / 2);
  expect(readabilityOf(['La institucionalización interamericana requiere procedimientos administrativos.']).score).toBeLessThan(0);
});

test('whole sentences of the main part are read: no table, heading, citation, name or link', () => {
  const html = `<body><p>Fuera.</p><main><nav><p>Inicio.</p></nav><h1>Un título.</h1>
    <p><b>Dato.</b> La <abbr>CRM</abbr> se reúne
    cada año. ¿Quién preside en EE. UU. las reuniones? <a href="/">Ver la lista</a></p><ul><li>Honduras</li><li>Pidió un informe.<p class="summary">De otra página.</p></li></ul>
    <table><tr><td>Celda.</td></tr></table><details class="cite"><p>Sitio. Título.</p></details>
    <dl><dt>Acto.</dt><dd>Lo dice el texto.<p>Y otro más.</p></dd></dl></main></body>`;
  expect(sentencesOf(html, 'es')).toEqual([
    ...['La CRM se reúne cada año.', '¿Quién preside en EE UU las reuniones?', 'Pidió un informe.', 'Lo dice el texto.', 'Y otro más.'],
  ]);
});
