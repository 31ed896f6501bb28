import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/**
 * A remark plugin: CommonMark with tables, and nothing that would make markup of a gazette's text. An address stays text,
 * and so does anything that looks like HTML.
 */
export function plain(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  data.micromarkExtensions.push(gfmTable(), { disable: { null: ['htmlFlow', 'htmlText', 'autolink'] } });
  data.fromMarkdownExtensions.push(gfmTableFromMarkdown());
}
