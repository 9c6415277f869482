import { expect, test } from 'vitest';
import { readReportBody } from '#reader/reports/report-body.ts';
import { dangers, elementsOf, faults, html, htmlOf, read } from '../bodies.ts';

test.each([
  [
    'Un texto **fuerte** y *suave*, ~~tachado~~ y `código`.',
    '<p>Un texto <strong>fuerte</strong> y <em>suave</em>, <del>tachado</del> y <code>código</code>.</p>',
  ],
  ['- uno\n- dos', '<ul>\n<li>uno</li>\n<li>dos</li>\n</ul>'],
  ['3. tres\n4. cuatro', '<ol start="3">\n<li>tres</li>\n<li>cuatro</li>\n</ol>'],
  [
    '- [ ] falta\n- [x] hecho',
    '<ul>\n<li><label><input type="checkbox" disabled> falta</label></li>\n<li><label><input type="checkbox" checked disabled> hecho</label></li>\n</ul>',
  ],
  ['> cita', '<blockquote>\n<p>cita</p>\n</blockquote>'],
  ['uno\\\ndos', '<p>uno<br>\ndos</p>'],
  ['uno\n\n***\n\ndos', '<p>uno</p>\n<hr>\n<p>dos</p>'],
  ['Un 5 \\< 6 y \\{llaves\\}.', '<p>Un 5 &#x3C; 6 y {llaves}.</p>'],
  ['3 < 4 y 5 > 4, y una } suelta', '<p>3 &#x3C; 4 y 5 > 4, y una } suelta</p>'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
  ['AT&T &amp; &copy;', '<p>AT&#x26;T &#x26; ©</p>'],
  ['"comillas" -- tres...', '<p>"comillas" -- tres...</p>'],
])('%j is ordinary Markdown', (text, expected) => {
  expect(html(text)).toBe(expected);
});

test('a table keeps its cells and the side to which each column is aligned', () => {
  const table = html('| País | Casas |\n|:---|---:|\n| Aa | 3 |');
  expect(elementsOf(table).map(({ tagName }) => tagName)).toEqual(['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td']);
  expect(table).toContain('<th class="left">País</th>');
  expect(table).toContain('<td class="right">3</td>');
});

test('code is shown and never read: an import in a fence is text', () => {
  expect(html('```js\nimport x from "y"\nexport const a = <b>{1}</b>\n```')).toBe(
    '<pre><code>import x from "y"\nexport const a = &#x3C;b>{1}&#x3C;/b>\n</code></pre>',
  );
  expect(html('Escriba `import x` o `<Nota>` o `{a}`.')).toBe(
    '<p>Escriba <code>import x</code> o <code>&#x3C;Nota></code> o <code>{a}</code>.</p>',
  );
});

test('words that begin like code are words', () => {
  for (const text of ['importante decir', 'exportar es', 'Importar datos', '\\import x from "y"']) {
    expect(read(text).problems, text).toEqual([]);
  }
});

test('headings begin below the title of the page and keep their order among themselves', () => {
  const { body } = read('# Uno\n\n## Dos\n\n###### Seis\n\n# Otro');
  expect(htmlOf(body!)).toBe(
    '<h2 id="report-uno">Uno</h2>\n<h3 id="report-dos">Dos</h3>\n<h6 id="report-seis">Seis</h6>\n<h2 id="report-otro">Otro</h2>',
  );
  expect(body!.headings).toEqual([
    { id: 'report-uno', text: 'Uno', depth: 2 },
    { id: 'report-dos', text: 'Dos', depth: 3 },
    { id: 'report-seis', text: 'Seis', depth: 6 },
    { id: 'report-otro', text: 'Otro', depth: 2 },
  ]);
  expect(html('## Uno\n\n### Dos')).toBe('<h2 id="report-uno">Uno</h2>\n<h3 id="report-dos">Dos</h3>');
});

test('each heading has an id of its own, also where two have the same words or none', () => {
  const { body } = read('## Niñez y género\n\n## ¡Niñez y genero!\n\n## 日本\n\n## ¿?\n\n## Dos  **palabras**');
  expect(body!.headings.map(({ id }) => id)).toEqual([
    'report-ninez-y-genero',
    'report-ninez-y-genero-2',
    'report-seccion',
    'report-seccion-2',
    'report-dos-palabras',
  ]);
});

test('an id ends with a letter or a digit, however long its heading is', () => {
  const { body } = read(`## ${'a'.repeat(59)} b c`);
  expect(body!.headings[0]!.id).toMatch(/[a-z0-9]$/);
});

test('a link to a heading of the same report arrives', () => {
  const page = html('Vea [abajo](#lo-que-falta).\n\n## Lo que falta');
  const target = /href="#([^"]+)"/.exec(page)?.[1];
  expect(elementsOf(page).map((element) => element.id)).toContain(target);
});

test.each([
  ['es', 'Notas', 'Volver a la referencia 1'],
  ['en', 'Footnotes', 'Back to reference 1'],
] as const)('footnotes in a report in %s are headed «%s» and lead there and back', (lang, heading, back) => {
  const page = html('Consta[^a].\n\n[^a]: En el registro.', lang);
  expect(page).toContain(`<h2 id="report-footnote-label">${heading}</h2>`);
  expect(page).toContain('aria-describedby="report-footnote-label"');
  expect(page).toContain(`aria-label="${back}"`);
  const ids = elementsOf(page).map((element) => element.id);
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});

test('footnotes are no heading of the report', () => {
  expect(read('# Uno\n\nConsta[^a].\n\n[^a]: En el registro.').body!.headings.map(({ text }) => text)).toEqual(['Uno']);
});

test('no two elements share an id, whatever the headings are called', () => {
  for (const text of [
    '## Fn 1\n\nx[^1]\n\n[^1]: y',
    '## Fnref 1\n\nx[^1]\n\n[^1]: y',
    '## A\n\n## A 2\n\n## A',
    '## Fn a\n\nx[^a] y[^a]\n\n[^a]: z',
    '## Footnote label\n\nx[^1]\n\n[^1]: y',
  ]) {
    expect(faults(html(text)), text).toEqual([]);
  }
});

test.each([
  [
    '<Evidencia fuente="Registro" fecha="2026-08">Dos casas.</Evidencia>',
    '<figure class="evidence"><p>Dos casas.</p><figcaption><strong>Evidencia</strong>: Registro, 2026-08</figcaption></figure>',
  ],
  [
    '<Evidence source="Register">Two houses.</Evidence>',
    '<figure class="evidence"><p>Two houses.</p><figcaption><strong>Evidence</strong>: Register</figcaption></figure>',
  ],
  [
    '<Cita de="Una trabajadora">Nadie avisó.</Cita>',
    '<figure class="quote"><blockquote><p>Nadie avisó.</p></blockquote><figcaption><strong>Cita</strong>: Una trabajadora</figcaption></figure>',
  ],
  ['<Quote>Nobody told us.</Quote>', '<figure class="quote"><blockquote><p>Nobody told us.</p></blockquote></figure>'],
  [
    '<Nota titulo="Ojo">Falta.</Nota>',
    '<aside class="note" role="note"><p class="note-title"><strong>Ojo</strong></p><p>Falta.</p></aside>',
  ],
  ['<Note>Missing.</Note>', '<aside class="note" role="note"><p class="note-title"><strong>Note</strong></p><p>Missing.</p></aside>'],
])('%s is shown as static HTML', (text, expected) => {
  expect(html(text)).toBe(expected);
});

test('a component holds Markdown, and another component', () => {
  const page = html('<Nota>\n\nUno **dos**.\n\n- tres\n\n<Cita de="X">\n\ncuatro\n\n</Cita>\n\n</Nota>');
  expect(elementsOf(page).map(({ tagName }) => tagName)).toEqual([
    'aside',
    'p',
    'strong',
    'p',
    'strong',
    'ul',
    'li',
    'figure',
    'blockquote',
    'p',
    'figcaption',
    'strong',
  ]);
  expect(faults(page)).toEqual([]);
});

test('what an author writes into an attribute is text, also where it looks like HTML', () => {
  const page = html(`<Evidencia fuente='"><img src=x onerror=alert(1)>' fecha="&lt;script&gt;">x</Evidencia>`);
  expect(dangers(page)).toEqual([]);
  expect(page).toContain('"><img src=x onerror=alert(1)>, &#x3C;script>'.replaceAll('<img', '&#x3C;img'));
});

test.each([
  'Ver <Nota>algo</Nota> aquí.',
  '## Título <Nota>x</Nota>',
  '*a <Nota>b</Nota>*',
  '| a |\n|---|\n| <Cita>b</Cita> |',
  '- <Nota>x</Nota>',
  '> <Cita>x</Cita>',
  '<Nota>Ver <Cita>x</Cita> aquí</Nota>',
])('%j is either refused or correct HTML', (text) => {
  const { body } = read(text);
  expect(body ? faults(htmlOf(body)) : []).toEqual([]);
});

test('links lead out of the site without telling where the reader comes from', () => {
  expect(html('[x](https://example.org/a?b=c&d=e#f)')).toBe(
    '<p><a href="https://example.org/a?b=c&#x26;d=e#f" rel="nofollow noopener noreferrer">x</a></p>',
  );
  expect(html('https://example.org')).toContain('rel="nofollow noopener noreferrer"');
  expect(html('[x][y]\n\n[y]: https://example.org')).toContain('rel="nofollow noopener noreferrer"');
  expect(html('oficina@example.org')).toBe('<p><a href="mailto:oficina@example.org">oficina@example.org</a></p>');
});

test('a link that is accepted is still a link', () => {
  for (const address of ['HTTPS://example.org/a', 'https://EXAMPLE.org', 'MAILTO:oficina@example.org', 'https://example.org:8443/a']) {
    const { body } = read(`[x](${address})`);
    if (body) expect(htmlOf(body), address).toContain('href=');
  }
});

test('the title of a link is shown, as nothing that an author wrote is left out', () => {
  expect(html('[x](https://example.org "El acta")')).toContain('title="El acta"');
});

test('a second block of front matter is text', () => {
  expect(html('---\nimport: x\n---\n\nhola')).toBe('<hr>\n<h2 id="report-import-x">import: x</h2>\n<p>hola</p>');
  expect(html('+++\na = 1\n+++')).toBe('<p>+++\na = 1\n+++</p>');
});

test('the plain text of a report keeps its words apart', () => {
  const text = (source: string) => read(source).body!.text;
  expect(text('Uno **dos**\ntres\n\n- cuatro\n- cinco\n\n| seis | siete |\n|---|---|\n| ocho | nueve |')).toBe(
    'Uno dos tres cuatro cinco seis siete ocho nueve',
  );
  expect(text('<Evidencia fuente="Registro">Dos casas</Evidencia>')).toBe('Dos casas Evidencia: Registro');
  expect(text('<Nota titulo="Ojo">Falta</Nota>')).toBe('Ojo Falta');
  expect(text('<Cita>\n  uno\n\n  dos\n</Cita>')).toBe('uno dos');
  expect(text('a\\\nb')).toBe('a b');
});

test('what is accepted is correct HTML without anything that acts', () => {
  const page = html(
    '# A\n\nx[^1] [y](https://example.org) ~~z~~\n\n[^1]: n\n\n| a |\n|---|\n| b |\n\n<Nota>c</Nota>\n\n- [ ] d\n\n```\ne\n```',
  );
  expect(dangers(page)).toEqual([]);
  expect(faults(page)).toEqual([]);
});

test('the places of entries and pictures are pieces of their own, and everything else is one text', () => {
  const pictures = new Map([['foto.png', { file: 'f', digest: 'd', address: 'org/foto.1a.webp', width: 4, height: 3 }]]);
  const { body } = readReportBody(
    '- uno & [dos](record:d-04 "Acta \\"A\\"") y [*tres*](registro:g-1/m2)\n\n![Foto "b"](foto.png)\n\nFin `record:x`.',
    'f.mdx',
    1,
    'es',
    pictures,
  );
  expect(body!.pieces).toEqual([
    { html: '<ul>\n<li>uno &#x26; <a href="' },
    { record: 'd-04' },
    { html: '" title="Acta &#x22;A&#x22;">dos</a> y <a href="' },
    { record: 'g-1/m2' },
    { html: '"><em>tres</em></a></li>\n</ul>\n<p><img src="' },
    { media: 'org/foto.1a.webp' },
    { html: '" width="4" height="3" alt="Foto &#x22;b&#x22;" loading="lazy" decoding="async"></p>\n<p>Fin <code>record:x</code>.</p>' },
  ]);
  expect(read('Uno **dos** [tres](https://example.org).').body!.pieces).toHaveLength(1);
});
