import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { desk } from './scripts/desk/integration.ts';
import { endpointsApart } from './scripts/prerender/endpoints-apart.ts';
import { sourceAddress } from './src/addresses.ts';
import { archiveFolder } from './src/archive-folder.ts';
import { anchors } from './src/markdown/anchors.ts';
import { plain } from './src/markdown/plain.ts';
import { tables } from './src/markdown/tables.ts';
import { wide } from './src/markdown/wide.ts';
import { site } from './src/site.ts';

const archive = archiveFolder();

export default defineConfig({
  ...(process.env['GONGBAO_ARCHIVE'] && { outDir: join(archive, 'dist'), cacheDir: join(archive, '.cache', 'astro') }),
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  // A strict content security policy allows files of the site, and nothing that stands in the page.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 64 },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Every page names its scripts, so short names are worth it.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
  },
  devToolbar: { enabled: false },
  integrations: [desk(), endpointsApart()],
  // Keeps a second copy of every page, so only where one build follows another: see docs/scale.md.
  experimental: { incrementalBuild: Boolean(process.env['GONGBAO_INCREMENTAL']) },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [plain, [anchors, { sourceAddress }]],
      rehypePlugins: [tables, wide],
    }),
  },
});
