import { expect, test } from 'vitest';
import { portablePage } from '../../scripts/portable.ts';

const page = (inside: string) => `<!doctype html><html><head>${inside}</head><body class="x">${inside}</body></html>`;

test.each([
  ['/m/', 'index.html', 'index.html'],
  ['/m/acuerdos/d-04/', 'index.html', 'acuerdos/d-04/index.html'],
  ['/m/acuerdos/d-04/#voces', 'acuerdos/d-05/index.html', '../d-04/index.html#voces'],
  ['/m/acuerdos/d-05/', 'acuerdos/d-05/index.html', 'index.html'],
  ['/m/_astro/site.css', 'en/agreements/d-04/index.html', '../../../_astro/site.css'],
  ['/m/buscar/?q=a', 'en/index.html', '../buscar/index.html?q=a'],
  ['/other/x', 'index.html', '/other/x'],
  ['https://www.iom.int/m/', 'index.html', 'https://www.iom.int/m/'],
])('%s leads from %s to %s', (address, at, expected) => {
  const html = portablePage(page(`<a href="${address}">x</a><img src="${address}">`), at, '/m/');
  expect(html).toContain(`href="${expected}"`);
  expect(html).toContain(`src="${expected}"`);
});

test('a copy says on every page that it is not published, and asks for nothing that a disk cannot give', () => {
  const html = portablePage(
    page('<meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><script type="module" src="/_astro/a.js"></script>'),
    'index.html',
    '/',
  );
  expect(html).toContain('no está publicado');
  expect(html).toContain('not published');
  expect(html).not.toMatch(/Content-Security-Policy|type="module"/);
});
