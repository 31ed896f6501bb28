import { parseArgs } from 'node:util';
import { fileName } from '../../src/write/file-name.ts';

/** What is asked of `npm run add`: the files, and what the clerk states where the text does not. */
export interface AddCommand {
  files: string[];
  publisher: string | null;
  year: number | null;
  number: number | null;
  dryRun: boolean;
  quiet: boolean;
}

export const usage = `用法:
  npm run add -- 文件或文件夹...      收入公报(.txt、.html、.docx,或装有它们的 .zip):原样复制到 content/gazettes/ 并解析
  选项 --publisher 名称  发布机关的文件夹名,如 donghu(字母、数字、汉字,可用 - 连接)
       --year 年份       公报年份,如 2021
       --number 期号     公报期号,如 3;只能用于一个文件
       --dry-run         只看判断结果,不复制、不解析
       --quiet           不列出各期的解析报告
退出码:0 完成;1 有文件未能收入;2 用法错误`;

const folder = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** A whole number that a clerk typed; NaN for anything else. */
const whole = (text: string): number => (/^\d{1,5}$/.test(text) ? Number(text) : Number.NaN);

/** The arguments as a command; what is wrong with them, in Chinese, where they are none. */
export function readAddCommand(args: readonly string[]): AddCommand | { wrong: string } {
  const options = {
    publisher: { type: 'string' },
    year: { type: 'string' },
    number: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals: files } = parseArgs({ args: [...args], options, allowPositionals: true });
    const year = values.year === undefined ? null : whole(values.year);
    const number = values.number === undefined ? null : whole(values.number);
    const publisher = values.publisher ?? null;
    if (!files.length) return { wrong: '请写明要收入的文件或文件夹' };
    if (publisher !== null && !folder.test(publisher))
      return { wrong: `--publisher 只能用小写字母、数字、汉字和 -:${publisher}` };
    if (publisher !== null && fileName(publisher) !== publisher)
      return { wrong: `--publisher 不能用 Windows 留作他用的名称:${publisher}` };
    if (year !== null && !(year >= 1949 && year <= 2999)) return { wrong: `--year 应为四位年份:${values.year}` };
    if (number !== null && !(number >= 1)) return { wrong: `--number 应为正整数:${values.number}` };
    return { files, publisher, year, number, dryRun: values['dry-run'], quiet: values.quiet };
  } catch (error) {
    return { wrong: `无法识别的参数:${error instanceof Error ? error.message : error}` };
  }
}
