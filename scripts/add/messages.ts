import { emendationsPath } from '../parse/identity.ts';
import type { Paint } from '../parse/report.ts';
import type { Verdict } from './judge.ts';
import type { Proposal } from './propose.ts';
import type { Difference } from './wording.ts';

const facts = ({ title, publisher, ground, year, number }: Proposal): string =>
  [
    `  题名 ${title || '未载'}`,
    `  发布机关 ${publisher ?? '未能判断'}${ground && `(${ground})`};${year ?? '年份未载'} 年第 ${number ?? '未载'} 期`,
  ].join('\n');

const differenceText = ({ more, less, at }: Difference): string =>
  `两者文字不同:新文件多出 ${more} 行${at === null ? '' : `(从第 ${at} 行起)`},缺少 ${less} 行。`;

/** What became of one file, for a clerk. */
export function verdictText(shown: string, verdict: Verdict, dryRun: boolean, paint: Paint): string {
  switch (verdict.kind) {
    case 'new':
      return `${paint('green', dryRun ? '可收入' : '已收入')}  ${shown}\n${facts(verdict.proposal)}\n  → ${verdict.path}(${dryRun ? '试运行,未复制' : '原样复制'},SHA-256 ${verdict.hash.slice(0, 12)})`;
    case 'same':
      return `${paint('cyan', '已有')}  ${shown}\n  与 ${verdict.path} 一字不差,没有再收`;
    case 'same-text':
      return `${paint('cyan', '已有')}  ${shown}\n  与 ${verdict.path} 文字相同(只是文件格式或排版不同),没有再收`;
    case 'other-copy':
      return `${paint('yellow', '未收入')}  ${shown}\n${facts(verdict.proposal)}\n  这一期已有 ${verdict.path},没有覆盖。${differenceText(verdict.difference)}\n  请比较两个文件:若应以新的为准,用它替换旧的,再运行 npm run parse;若其实是另一期,用 --year、--number 写明后再收`;
    case 'unknown':
      return `${paint('yellow', '未收入')}  ${shown}\n${facts(verdict.proposal)}\n  文中看不出${verdict.missing.join('、')};请写明后再收,例如 npm run add -- --publisher donghu --year 2021 --number 3 "${shown.split(' › ')[0]}"`;
    case 'unreadable':
      return refusalText(shown, verdict.reason, paint);
  }
}

/** A file that could not be read at all. */
export const refusalText = (shown: string, reason: string, paint: Paint): string =>
  `${paint('red', '未收入')}  ${shown}:${reason}`;

/** What a clerk does after files were added. */
export function nextSteps(paths: readonly string[], publishers: readonly string[]): string {
  const [first = ''] = paths;
  return [
    '接下来:',
    `  1. 运行 npm run dev,在 http://localhost:4321/review/ 对照原文校订存疑之处;校订写在 ${emendationsPath(first)}${paths.length > 1 ? '(各期各一个)' : ''}`,
    '  2. 在同一网站上看一遍各篇文件',
    '  3. 把原文和新生成的文件一并提交:git add content,再 git commit',
    ...(publishers.length
      ? [
          `  新的发布机关 ${publishers.join('、')} 会成为网址的一部分,发布后不宜再改;名称不妥的,现在就改文件夹名,从 content/permalinks.json 删去这一期,再运行 npm run parse`,
        ]
      : []),
  ].join('\n');
}
