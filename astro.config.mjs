import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { sourceAddress } from './src/addresses.ts';
import { anchors } from './src/markdown/anchors.ts';
import { plain } from './src/markdown/plain.ts';
import { wide } from './src/markdown/wide.ts';
import { site } from './src/site.ts';

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [plain, [anchors, { sourceAddress }]],
      rehypePlugins: [wide],
    }),
  },
});
