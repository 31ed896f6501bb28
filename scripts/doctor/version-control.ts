import { execFile } from 'node:child_process';
import { type Finding, some } from './finding.ts';

/** What git answers, or the code of why it does not. */
function git(root: string, ...args: string[]): Promise<{ text: string } | { failure: string }> {
  return new Promise((resolve) => {
    execFile('git', ['-c', 'core.quotePath=false', ...args], { cwd: root, maxBuffer: 2 ** 28 }, (error, out) =>
      resolve(error ? { failure: String(error.code) } : { text: out }),
    );
  });
}

const source = /^content\/gazettes\/.*(?<!\.md|\.emendations\.yaml)$/;

/** What `git status --porcelain -z` of `content/` tells. */
export function stateFindings(status: string): Finding[] {
  const entries = status.split('\0').filter((entry) => /^.{2} /.test(entry));
  const paths = (wanted: (state: string, path: string) => boolean): string[] =>
    entries
      .map((entry) => [entry.slice(0, 2), entry.slice(3)] as const)
      .flatMap(([s, path]) => (wanted(s, path) ? path : []));
  const conflict = paths((state) => /U|AA|DD/.test(state));
  const altered = paths((state, path) => /[MDT]/.test(state) && source.test(path) && !conflict.includes(path));
  const rest = entries.length - conflict.length - altered.length;
  const findings: (Finding | false)[] = [
    conflict.length > 0 && {
      level: 'fault',
      what: `合并有冲突:${some(conflict)}`,
      mend: '原文以一方为准;生成的文件不必手工合并,解决原文后运行 npm run parse 即可。content/permalinks.json 须保留双方的网址',
    },
    altered.length > 0 && {
      level: 'fault',
      what: `公报原文被改动或删除:${some(altered)}`,
      mend: '原文不应改动;恢复:git checkout -- 文件。文字残缺的,改写校勘文件',
    },
    rest > 0 && {
      level: 'notice',
      what: `content/ 有 ${rest} 个文件还没有提交`,
      mend: '核对后提交:git add content,再 git commit',
    },
  ];
  const found = findings.filter((finding) => finding !== false);
  return found.length ? found : [{ level: 'well', what: 'content/ 已全部提交' }];
}

/** The state of `content/` in git. Without git the archive works, but nothing keeps its old states. */
export async function gitFindings(root: string): Promise<Finding[]> {
  const answer = await git(root, 'status', '--porcelain', '-z', '--untracked-files=all', '--', 'content');
  if ('text' in answer) return stateFindings(answer.text);
  return answer.failure === 'ENOENT'
    ? [{ level: 'notice', what: '没有安装 git', mend: '安装 git,或另行定期备份 content/ 文件夹' }]
    : [
        {
          level: 'notice',
          what: '这个文件夹不在 git 版本库中',
          mend: '用 git clone 取得项目,或另行定期备份 content/ 文件夹',
        },
      ];
}
