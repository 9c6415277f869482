import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { development } from './src/site/development.ts';
import { program, programFolder } from './src/site/making/integration.ts';
import { forBrowsers, settingsForBrowsers } from './src/site/for-browsers.ts';
import { scriptChunks } from './src/site/script-chunks.ts';
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
  integrations: [mdx(), development(settings), notices(), spaces(), program(programFolder(process.env))],
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // The name of a script stands in every page: of `Page.astro_astro_type_script_index_0_lang`, the first word says enough.
    environments: {
      client: { build: { rollupOptions: { output: { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` } } } },
    },
    plugins: [siteAddress(settings.siteUrl), settingsForBrowsers(), forBrowsers(), scriptChunks],
  },
});
