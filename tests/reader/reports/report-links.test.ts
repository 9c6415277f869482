import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostOf } from '#domain/text/addresses.ts';
import { misleadingText } from '#domain/text/shown-addresses.ts';
import { checkAddress } from '#domain/text/report-addresses.ts';
import { readReportBody } from '#reader/reports/report-body.ts';
import { createContext } from '#views/context.ts';
import { reportView } from '#views/entries/report.ts';
import { localBody } from '#views/media.ts';
import { loadLedger } from '#reader/load-ledger.ts';
import { FIXED } from '../../domain/fixed-seed.ts';
import { elementsOf, faults, html, htmlOf, read, refusals } from '../bodies.ts';
import { BODY_LINE, REPORT, withBody } from '../base-content.ts';
import { placesOf, problemsOf, withFolder } from '../content-folder.ts';

const factsOf = (text: string) => readReportBody(text, 'f.mdx', 1, 'es').problems.map(({ facts }) => facts);

/** The text of the one report as its page shows it, in a language and under a base path. */
function shownText(body: string, locale: 'es' | 'en', basePath = '/'): string {
  return withFolder(withBody(body), (root) => {
    const { ledger, problems } = loadLedger(root);
    expect(problems).toEqual([]);
    const context = createContext({ ledger, locale, asOf: '2026-11-01', basePath, siteUrl: 'https://example.org' });
    const content = reportView(context, ledger.all('reports')[0]!).sections.flatMap((section) => section.content);
    return content.flatMap((item) => (item.type === 'html' ? [item.html] : [])).join('');
  });
}
const hrefs = (page: string) => [...page.matchAll(/<a href="([^"]*)"/g)].map((match) => match[1]);

describe('a link to an entry of the site', () => {
  test('is written with the id of the entry, in either language, and kept for the page to fill in', () => {
    const { body } = read('[uno](record:d-04), [dos](registro:ins-2016-ninez/m4) y [tres][x].\n\n[x]: record:mx "México"');
    expect(htmlOf(body!)).toBe(
      '<p><a href="record:d-04">uno</a>, <a href="record:ins-2016-ninez/m4">dos</a> y <a href="record:mx" title="México">tres</a>.</p>',
    );
    expect(body!.links).toEqual([
      { scheme: 'record:', target: 'd-04', position: { line: 1, column: 1 } },
      { scheme: 'registro:', target: 'ins-2016-ninez/m4', position: { line: 1, column: 21 } },
      { scheme: 'record:', target: 'mx', position: { line: 1, column: 57 } },
    ]);
  });

  test('leads to the page of the entry in the language of the page, under the base path', () => {
    const body = 'Vea [el acuerdo](record:d-1), [la medida](registro:g-1/m2), [el país](record:aa) y [la red](record:red-antigua).';
    expect(hrefs(shownText(body, 'es'))).toEqual(['/acuerdos/d-1/', '/lineamientos/g-1/#m2', '/paises/aa/', '/organos/red-antigua/']);
    expect(hrefs(shownText(body, 'en', '/crm/'))).toEqual([
      '/crm/en/agreements/d-1/',
      '/crm/en/guidelines/g-1/#m2',
      '/crm/en/countries/aa/',
      '/crm/en/bodies/red-antigua/',
    ]);
  });

  test('may stand in a footnote, a table, a heading and a component', () => {
    const body = '## [a](record:d-1)\n\nx[^1]\n\n| [b](record:d-1) |\n|---|\n\n<Nota>[c](record:d-1)</Nota>\n\n[^1]: [d](record:d-1)';
    expect(hrefs(shownText(body, 'es')).filter((href) => href === '/acuerdos/d-1/')).toHaveLength(4);
  });

  test('to what does not exist is a problem where it stands, with the nearest id', () => {
    const [problem] = problemsOf(withBody('Texto.\n\nVea [el acuerdo](registro:d-11).'));
    expect(problem).toMatchObject({
      code: 'dangling-reference',
      file: REPORT,
      position: { line: BODY_LINE + 2, column: 5 },
      facts: { path: 'registro:', found: 'd-11', nearest: 'd-1' },
    });
    expect(problemsOf(withBody('[x](record:D-1)'))[0]).toMatchObject({ facts: { nearest: 'd-1' } });
    expect(problemsOf(withBody('[x](record:g-1/m22)'))[0]).toMatchObject({ code: 'dangling-measure', facts: { nearest: 'g-1/m2' } });
    expect(placesOf(withBody('[x](record:d-1/m1)'))).toEqual([`dangling-measure ${REPORT}:${BODY_LINE}:1`]);
    for (const id of ['constructor', '__proto__'.replaceAll('_', '-'), 'toString']) {
      expect(placesOf(withBody(`[x](record:${id})`)), id).toEqual([`dangling-reference ${REPORT}:${BODY_LINE}:1`]);
    }
  });

  test.each([
    'record:',
    'record: d-04',
    'registro:d-04?x',
    'record://d-04',
    'record:a/b/c',
    'record:../d-04',
    'record:d_04',
    'registro:d-04#m1',
    'record:<b>',
  ])('%s names no entry', (address) => {
    expect(checkAddress(address)).toBe('record');
  });

  test('cannot be imitated by words, by an attribute or by code', () => {
    const body = 'Escriba &lt;a href="record:x"&gt; o `<a href="record:x">`.\n\n<Nota titulo=\'<img src="media:x">\'>y</Nota>';
    expect(shownText(body, 'es')).toBe(htmlOf(read(body).body!));
  });

  test('an address that no entry has never reaches a page', () => {
    const context = { ledger: { resolve: () => undefined } } as unknown as Parameters<typeof localBody>[0];
    expect(() => localBody(context, { pieces: [{ record: 'x' }] })).toThrow(RangeError);
  });
});

describe('a link to a heading of the same report', () => {
  test('is written with the words of the heading and arrives, whatever the heading is called', () => {
    for (const [slug, heading] of [
      ['lo-que-falta', 'Lo que falta'],
      ['ninez-y-genero', '¿Niñez y género?'],
      ['fn-1-2', 'Fn 1'],
      ['uno', 'Uno[^1]'],
      ['uno-dos', '**Uno** [dos](https://example.org)'],
    ] as const) {
      const page = html(`[abajo](#${slug})\n\n## ${heading}\n\nx[^1]\n\n[^1]: nota`);
      const target = /href="#([^"]+)">abajo/.exec(page)?.[1];
      expect(target).toBe(`report-${slug}`);
      expect(elementsOf(page).filter(({ id }) => id === target)).toHaveLength(1);
      expect(faults(page)).toEqual([]);
    }
  });

  test('of two headings with the same words names the one that is meant', () => {
    expect(hrefs(html('[a](#uno) [b](#uno-2)\n\n## Uno\n\n## Uno'))).toEqual(['#report-uno', '#report-uno-2']);
  });

  test('that is not there is a problem, with the nearest', () => {
    expect(refusals('Vea\n[abajo](#lo-que-flata).\n\n## Lo que falta')).toEqual(['dangling-fragment 2:1']);
    expect(factsOf('[x](#lo-que-flata)\n\n## Lo que falta')).toMatchObject([
      { found: 'lo-que-flata', nearest: 'lo-que-falta', accepted: ['lo-que-falta'] },
    ]);
    expect(factsOf('[x](#niñez)\n\n## Niñez')).toMatchObject([{ found: 'niñez', nearest: 'ninez' }]);
    expect(factsOf('[x](#report-uno)\n\n## Uno')).toMatchObject([{ found: 'report-uno' }]);
    expect(factsOf('[x](#uno)')).toMatchObject([{ found: 'uno', accepted: [] }]);
  });

  test('cannot lead to a footnote or to the page around the text', () => {
    for (const slug of ['fn-1', 'fnref-1', 'report-fn-1', 'footnote-label', 'contenido', 'texto']) {
      expect(refusals(`[x](#${slug}) y[^1]\n\n[^1]: nota`), slug).toEqual(['dangling-fragment 1:1']);
    }
  });

  test('is checked together with everything else that is wrong', () => {
    expect(refusals('[x](#nada) {a} <5')).toEqual(['dangling-fragment 1:1', 'mdx-expression 1:12', 'mdx-syntax 1:16']);
  });

  test('leaves footnotes as they are: there and back, also from two places', () => {
    const page = html('a[^x] b[^x] c[^1]\n\n[^x]: Vea [arriba](#uno).\n[^1]: y\n\n## Uno');
    const ids = elementsOf(page).map(({ id }) => id);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets).toHaveLength(7);
    for (const target of targets) expect(ids).toContain(target);
    expect(faults(page)).toEqual([]);
  });
});

describe('a link out of the site', () => {
  test.each([
    ['https://xn--exmple-4uf.org/a', 'xn--exmple-4uf.org'],
    ['https://exаmple.org/a', 'xn--exmple-4nf.org'],
    ['https://münchen.de', 'xn--mnchen-3ya.de'],
    ['https://раураl.com', 'xn--l-7sba6dbr.com'],
    ['https://2130706433/', '127.0.0.1'],
    ['https://0x7f.1/', '127.0.0.1'],
    ['https://localhost./', 'localhost'],
  ])('to the disguised host %s shows what it really is', (address, host) => {
    expect(hostOf(address)).toBe(host);
    expect(factsOf(`[x](${address})`)).toMatchObject([{ reason: 'host', host }]);
  });

  test('written in full-width letters is read as a browser would read it', () => {
    expect(hostOf('https://ｅｘａｍｐｌｅ.org')).toBe('example.org');
    expect(misleadingText('ｅｘａｍｐｌｅ．ｏｒｇ', 'https://evil.example')).toBe('example.org');
  });

  test.each([
    ['www.un.org', 'https://evil.example/'],
    ['WWW.UN.ORG', 'https://evil.example/'],
    ['https://un.org/es', 'https://evil.example/un.org'],
    ['https://un.org@evil.example', 'https://evil.example/'],
    ['http://un.org', 'https://un.org.evil.example/'],
    ['un.org', 'https://evil.example/'],
    ['Vea gob.mx, la página', 'https://evil.example/'],
    ['(un.org)', 'https://evil.example/'],
    ['«www.un.org».', 'https://evil.example/'],
    ['un.org/informe.pdf', 'https://evil.example/informe.pdf'],
    ['news.example.org', 'https://example.org/'],
    ['exаmple.org', 'https://example.org/'],
    ['oficina@un.org', 'mailto:otra@evil.example'],
    ['oficina@un.org', 'https://evil.example/'],
    ['https://un.org', 'record:d-1'],
    ['https://un.org', '#uno'],
    ['ftp://un.org', 'https://evil.example/'],
  ])('«%s» that leads to %s misleads', (text, address) => {
    expect(misleadingText(text, address)).toBeDefined();
  });

  test.each([
    ['Informe de la visita', 'https://example.org/a.pdf'],
    ['example.org', 'https://example.org/a'],
    ['www.example.org', 'https://example.org/'],
    ['example.org', 'https://www.example.org/'],
    ['EXAMPLE.ORG', 'https://example.org/'],
    ['example.org', 'https://news.example.org/'],
    ['https://example.org/otra', 'https://example.org/a'],
    ['example.org.', 'https://example.org/'],
    ['oficina@example.org', 'mailto:oficina@example.org'],
    ['Oficina@Example.org', 'mailto:oficina@example.org'],
    ['informe.pdf', 'https://example.org/a'],
    ['d-04.md', 'https://example.org/a'],
    ['EE.UU. y S.A. de C.V.', 'https://example.org/a'],
    ['art.5 y núm.12', 'https://example.org/a'],
    ['así fue.No hubo', 'https://example.org/a'],
    ['14.5', 'https://example.org/a'],
    ['2026-03-01', 'https://example.org/a'],
    ['Node.js', 'https://example.org/a'],
    ['@oim', 'https://example.org/a'],
    ['un.org y más', 'https://www.un.org/'],
    ['el acuerdo D-04', 'record:d-04'],
  ])('«%s» that leads to %s does not', (text, address) => {
    expect(misleadingText(text, address)).toBeUndefined();
  });

  test('whose words mislead is a problem where it stands, however the words are dressed', () => {
    expect(refusals('Vea **[un.org](https://evil.example)**.')).toEqual(['link-text-misleads 1:7']);
    for (const text of [
      '[**un**.org](https://evil.example)',
      '[`un.org`](https://evil.example)',
      '[un.org][x]\n\n[x]: https://evil.example',
      '[un\\.org](https://evil.example)',
      '[un&#46;org](https://evil.example)',
    ]) {
      expect(refusals(text), text).toEqual(['link-text-misleads 1:1']);
    }
    expect(factsOf('[un.org](https://evil.example)')).toMatchObject([{ found: 'un.org', leadsTo: 'evil.example' }]);
  });

  test('that is written without other words never misleads', () => {
    for (const text of ['https://example.org/a', 'oficina@example.org', 'Vea https://sub.example.org.'])
      expect(refusals(text), text).toEqual([]);
  });

  test('of any length is answered at once, and so are thousands of broken ones', () => {
    const started = performance.now();
    for (const word of ['a' + '-'.repeat(200_000) + 'a', 'a.'.repeat(100_000), 'a@'.repeat(100_000), '.'.repeat(200_000)]) {
      misleadingText(word, 'https://example.org');
    }
    const links = Array.from({ length: 1500 }, (_, index) => `[x](#uno-dos-tres-${index}) [y](record:uno-dos-tres-${index})`);
    const headings = Array.from({ length: 1500 }, (_, index) => `## Uno dos tres ${index} cuatro\n\n## a`);
    expect(refusals(`${links.join(' ')}\n\n${headings.join('\n\n')}`)).toHaveLength(1500);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('whatever its words and its address are, is answered and never with an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), (text, address) => {
        expect(() => [misleadingText(text, address), checkAddress(address), hostOf(address)]).not.toThrow();
      }),
      { ...FIXED, numRuns: 2000 },
    );
  });
});
