import { parseDocument } from 'yaml';
import * as z from 'zod';

const old = z
  .string()
  .regex(
    /^\/(?:documents|people|organizations|meetings|gazettes)\/[^/#?\s]+\/(?:#L[1-9]\d*)?$/,
    '旧网址应形如 /documents/编号/ 或 /people/姓名/',
  );
const target = z
  .string()
  .regex(/^\/(?:[^/#?\s\\]+\/){0,4}(?:#L[1-9]\d*)?$/, '新网址应是本站网址,以 / 开头、以 / 结尾,如 /people/姓名/');

/** `content/redirects.yaml`: old address → new address, both from the root of the site, not encoded. */
export const redirects = z.record(old, target);
export type Redirects = z.infer<typeof redirects>;

/** Reads the file of redirects; what is wrong with it, in Chinese, where it is none. */
export function readRedirects(text: string | null): { redirects: Redirects; faults: string[] } {
  const document = parseDocument(text ?? '', { uniqueKeys: true });
  const [error] = document.errors;
  if (error) {
    const what = error.code === 'DUPLICATE_KEY' ? '同一个旧网址写了两次' : '请检查缩进、引号和冒号后的空格';
    return { redirects: {}, faults: [`第${error.linePos?.[0].line ?? '?'}行不是有效的 YAML:${what}`] };
  }
  try {
    const read = redirects.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
    if (read.success) return { redirects: read.data, faults: [] };
    return {
      redirects: {},
      faults: read.error.issues.map(({ path, message, code, ...issue }) => {
        const inner = 'issues' in issue ? (issue.issues as { message: string }[])[0]?.message : undefined;
        return `${path.join(' ') || '全文'}:${inner ?? (code === 'invalid_format' ? message : '应为“旧网址: 新网址”')}`;
      }),
    };
  } catch {
    return { redirects: {}, faults: ['不得使用 YAML 的别名(*名称)'] };
  }
}
