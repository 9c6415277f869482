import { describe, expect, test } from 'vitest';
import { sitemaps, type SitemapPage } from '#exports/sitemap.ts';

const ROOT = 'https://example.org/base/';
const pagesOf = (count: number): SitemapPage[][] =>
  Array.from({ length: count }, (_, at) => [
    { address: `${ROOT}p${at}/`, lang: 'es' },
    { address: `${ROOT}en/p${at}/`, lang: 'en' },
  ]);
const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!);

describe('the maps of a site', () => {
  test('are one while it may list every page', () => {
    const maps = sitemaps(pagesOf(25_000), ROOT);
    expect([...maps.keys()]).toEqual(['sitemap']);
    expect(addressesIn(maps.get('sitemap')!)).toHaveLength(50_000);
  });

  test('are several that one names, each of which may list its pages; every page is in one of them, beside its twin', () => {
    const pages = pagesOf(60_001);
    const maps = sitemaps(pages, ROOT);
    const parts = addressesIn(maps.get('sitemap')!).map((address) => maps.get(address.replace(ROOT, '').replace('.xml', ''))!);
    expect(parts).toHaveLength(maps.size - 1);
    expect(parts.length).toBeGreaterThan(2);
    expect(maps.get('sitemap')).toContain('<sitemapindex');
    const listed = parts.map(addressesIn);
    for (const own of listed) {
      expect(own.length).toBeLessThanOrEqual(50_000);
      expect(own.length % 2).toBe(0);
    }
    expect(listed.flat()).toEqual(pages.flat().map(({ address }) => address));
    for (const part of parts) expect(new TextEncoder().encode(part).length).toBeLessThan(50_000_000);
  });
});
