import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { development } from './src/site/development.ts';
import { progress } from './scripts/build/progress.ts';
import { siteAddress } from './src/site/site-address.ts';
import { spaces } from './src/site/spaces.ts';
import { notices } from './src/site/notices.ts';
import { readSettings } from './src/site/settings.ts';

const settings = readSettings(process.env, new Date());

export default defineConfig({
  site: settings.siteUrl,
  base: settings.basePath,
  outDir: settings.outDir,
  cacheDir: process.env.ASTRO_CACHE_DIR || './node_modules/.astro',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), development(settings), notices(), spaces(), progress],
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [siteAddress(settings.siteUrl)] },
});
