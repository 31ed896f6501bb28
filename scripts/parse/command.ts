import { parseArgs } from 'node:util';

/** What is asked of `npm run parse`. */
export type Command = { mode: 'write' | 'check'; quiet: boolean } | { mode: 'json'; quiet: boolean; files: string[] };

export const usage = `用法:
  npm run parse                               解析 content/gazettes/ 下的全部公报,写入 content/ 各文集,并给出报告
  npm run parse -- --check                    不写任何文件;文集与公报原文不一致时退出码为 1
  npm run --silent parse -- --json 文件...    不写任何文件;向标准输出打印 JSON 数组,每个文件一个对象,顺序同参数
  选项 --quiet                                只报告无法读取的文件、校勘中的错误和总数
退出码:0 完成;1 有文件无法读取,或 --check 发现不一致;2 用法错误`;

/** The arguments as a command; what is wrong with them, in Chinese, where they are none. */
export function readCommand(args: readonly string[]): Command | { wrong: string } {
  const options = {
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  } as const;
  const parsed = (() => {
    try {
      return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    } catch (error) {
      return { wrong: `无法识别的参数:${error instanceof Error ? error.message : error}` };
    }
  })();
  if ('wrong' in parsed) return parsed;
  const { values, positionals: files } = parsed;
  if (values.check && values.json) return { wrong: '--check 与 --json 不能同时使用' };
  if (values.json) {
    return files.length ? { mode: 'json', quiet: values.quiet, files } : { wrong: '--json 之后至少要有一个文件' };
  }
  if (files.length) return { wrong: `只有 --json 可以指定文件:${files.join(' ')}` };
  return { mode: values.check ? 'check' : 'write', quiet: values.quiet };
}
