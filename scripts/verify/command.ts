import { parseArgs } from 'node:util';

export const usage = `用法:
  npm run verify                    核对 dist/ 中的网站与 content/gazettes/ 的原文是否一致
  npm run verify -- 文件夹或网址    核对已发布的一份,如 https://example.org/rd/gongbao/
逐期核对来源文件的校验码、逐行原文、每篇文件的每一段文字。
退出码:0 一致;1 有不一致,或无法核对;2 用法错误`;

/** The copy to verify, null for the one that was built last; what is wrong with the arguments, in Chinese, where they name none. */
export function readCommand(args: readonly string[]): { where: string | null } | { wrong: string } {
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, strict: true });
    if (positionals.length > 1) return { wrong: `只能核对一处:${positionals.join(' ')}` };
    return { where: positionals[0] ?? null };
  } catch (error) {
    return { wrong: `无法识别的参数:${error instanceof Error ? error.message : error}` };
  }
}
