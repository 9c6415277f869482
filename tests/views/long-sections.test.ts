import { expect, test } from 'vitest';
import { withLongSectionsFolded } from '#components/text/long-sections.ts';

const section = (id: string, letters: number) => `<h2 id="${id}">Sección ${id}</h2> <p>${'a '.repeat(letters / 2)}</p>`;

test('a long section of a long text is behind its heading, and a link to it leads inside', () => {
  const html = `<p>Antes</p> ${section('corta', 600)}${section('larga', 9800)}${section('otra', 200)}`;
  const folded = withLongSectionsFolded(html);
  expect(folded).toContain('<details class="fold"><summary><h2>Sección larga</h2></summary><div id="larga"> <p>a a');
  expect(folded.match(/<details/g)).toHaveLength(1);
  expect(folded).toContain('<h2 id="corta">Sección corta</h2>');
  expect(folded.replace(/<\/?(?:details|summary|div|h2)[^>]*>/g, '')).toBe(html.replace(/<\/?h2[^>]*>/g, ''));
});

test('a text that is not long stays as it is', () => {
  const html = section('larga', 9000);
  expect(withLongSectionsFolded(html)).toBe(html);
});
