import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPages, elementsOf, filesBelow, SITES } from './built-site.ts';

describe.each(SITES)('%s', (_, folder) => {
  const pages = builtPages(folder).map((page) => ({ ...page, elements: elementsOf(page.html) }));
  const files = new Set(filesBelow(folder).map((file) => `/${file}`));
  const anchors = new Map(
    pages.map(({ path, elements }) => [path, new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []))]),
  );

  function attribute(page: (typeof pages)[number], element: string, name: string): string[] {
    return page.elements.filter((item) => item.name === element).flatMap(({ attributes }) => attributes.get(name) ?? []);
  }

  test('every link on the site leads to a page that exists, and every fragment to a place on it', () => {
    const broken: string[] = [];
    for (const page of pages) {
      for (const href of [...attribute(page, 'a', 'href'), ...attribute(page, 'form', 'action')]) {
        if (/^(?:https?|mailto):/.test(href)) continue;
        const url = new URL(href, `http://site${page.path}`);
        const target = url.pathname.endsWith('/') || url.pathname.endsWith('.html') ? url.pathname : undefined;
        const known = target === undefined ? files.has(url.pathname) : anchors.has(target);
        if (!known) broken.push(`${page.path}: ${href}`);
        else if (url.hash && target !== undefined && !anchors.get(target)!.has(decodeURIComponent(url.hash.slice(1)))) {
          broken.push(`${page.path}: ${href} (no such place)`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  test('no page uses an id twice', () => {
    const doubled = pages.flatMap(({ path, elements }) => {
      const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
    });
    expect(doubled).toEqual([]);
  });

  test('no page loads anything from another site, and none has inline script or style', () => {
    const faults: string[] = [];
    for (const page of pages) {
      for (const { name, attributes } of page.elements) {
        if (attributes.has('style')) faults.push(`${page.path}: style attribute`);
        if (name === 'style') faults.push(`${page.path}: <style>`);
        // What search engines read of the data is text: no browser executes it.
        const isData = attributes.get('type') === 'application/ld+json';
        if (name === 'script' && !attributes.has('src') && !isData) faults.push(`${page.path}: inline script`);
        for (const source of ['src', 'srcset', 'poster', 'data']) {
          if (/^(?:https?:)?\/\//.test(attributes.get(source) ?? '')) faults.push(`${page.path}: ${attributes.get(source)}`);
        }
        if (
          name === 'link' &&
          /stylesheet|icon|preload/.test(attributes.get('rel') ?? '') &&
          /^(?:https?:)?\/\//.test(attributes.get('href') ?? '')
        ) {
          faults.push(`${page.path}: ${attributes.get('href')}`);
        }
        if ([...attributes.keys()].some((key) => key.startsWith('on'))) faults.push(`${page.path}: event handler on ${name}`);
      }
    }
    expect(faults).toEqual([]);
  });

  test('every page states a strict content security policy', () => {
    for (const { path, elements } of pages) {
      const policy =
        elements.find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy')?.attributes.get('content') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
    }
  });

  test('every page names its twin in the other language, and the twin names it back', () => {
    const twins = new Map(
      pages.map(({ path, elements }) => [
        path,
        elements
          .filter(
            ({ name, attributes }) =>
              name === 'link' &&
              attributes.get('rel') === 'alternate' &&
              attributes.has('hreflang') &&
              attributes.get('hreflang') !== 'x-default',
          )
          .map(({ attributes }) => new URL(attributes.get('href')!).pathname)
          .sort(),
      ]),
    );
    for (const [path, alternates] of twins) {
      if (path === '/404.html') continue;
      expect(alternates, path).toHaveLength(2);
      expect(alternates, path).toContain(path);
      for (const other of alternates) expect(twins.get(other), `${path} → ${other}`).toEqual(alternates);
    }
  });

  test('the sitemap lists every page that search engines may keep', () => {
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1]!).pathname).sort();
    expect(listed).toEqual(
      pages
        .filter(({ elements }) => !elements.some(({ attributes }) => attributes.get('content') === 'noindex'))
        .map(({ path }) => path)
        .sort(),
    );
  });
});
