import { remark } from 'remark';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import { anchors, type Block } from './anchors.ts';
import { plain } from './plain.ts';

const processor = remark()
  .use(plain)
  .use(anchors, { sourceAddress: () => '' });

/**
 * The blocks of a written document, as the page's own Markdown reads them: what the page must hold. Null for a record that
 * has no text (a person, a meeting). Throws where the front matter and the body do not fit.
 */
export function blocksOf(markdown: string): readonly Block[] | null {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  const frontmatter: { anchors?: number[]; blocks?: Block[] } = parse(front) ?? {};
  if (!frontmatter.anchors) return null;
  const file = new VFile(body);
  file.data.astro = { frontmatter };
  processor.runSync(processor.parse(file), file);
  return frontmatter.blocks ?? [];
}
