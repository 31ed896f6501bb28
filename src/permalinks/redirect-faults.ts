import type { Archive } from './archive.ts';
import { anchorAt } from './follow.ts';
import { pageOf } from './paths.ts';

const known = /^\/(?:documents|people|organizations|meetings|gazettes)\/[^/]+\/$/;

/**
 * What is wrong with the redirects, in Chinese: one that hides a page that is there, one that leads to no page of the
 * archive or to no paragraph of a document, so also one that leads to another redirect.
 */
export function redirectFaults({ redirects, pages }: Archive): string[] {
  return Object.entries(redirects).flatMap(([old, target]) => {
    const page = pageOf(target);
    if (!old.includes('#') && pages.has(old)) return [`${old} 这一页还在,不需要改向`];
    if (known.test(page) && !pages.has(page)) return [`${old} 改向 ${target},但没有这一页;请写现在的最终网址`];
    const document = pages.get(page);
    const line = /#L(\d+)$/.exec(target)?.[1];
    if (document && line && !document.anchors.includes(Number(line))) {
      return [`${old} 改向 ${target},但该文件没有这一段;最近的一段是 #L${anchorAt(document, Number(line))}`];
    }
    return [];
  });
}
