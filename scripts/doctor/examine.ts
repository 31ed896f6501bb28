import { join } from 'node:path';
import { namesIn } from '../parse/archive.ts';
import { checkCollections } from '../parse/check.ts';
import { diskFault } from '../parse/disk-reason.ts';
import { paintFor } from '../parse/report.ts';
import { usualPort } from '../serve/port.ts';
import { readFindings, writeFindings } from './disk.ts';
import { emendationFindings } from './emendations.ts';
import type { Finding } from './finding.ts';
import { cacheFindings, portFindings } from './machine.ts';
import { nameFindings } from './names.ts';
import { gitFindings } from './version-control.ts';

async function collectionFindings(root: string): Promise<Finding[]> {
  if ((await checkCollections(root, true)) === 0) return [{ level: 'well', what: '文集、网址记录与原文一致' }];
  const mend = '运行 npm run parse;它报告的文件无法读取、网址失效,依其提示处理';
  return [{ level: 'fault', what: '文集或网址记录与原文不一致(见上)', mend }];
}

/** Looks at the checkout and the machine, prints each finding with how to mend it, and gives the exit status. */
export async function examine(root: string): Promise<number> {
  const paint = paintFor(process.stdout);
  let faults = 0;
  const tell = (findings: readonly Finding[]): void => {
    for (const finding of findings) {
      if (finding.level === 'well') console.log(`${paint('green', '✓')} ${finding.what}`);
      else {
        const sign = finding.level === 'fault' ? paint('red', '✗') : paint('yellow', '!');
        console.log(`${sign} ${finding.what}\n    办法:${finding.mend}`);
        faults += finding.level === 'fault' ? 1 : 0;
      }
    }
  };
  try {
    tell(await writeFindings(root));
    tell(await readFindings(root));
    tell(nameFindings(await namesIn(join(root, 'content/gazettes'))));
    tell(await emendationFindings(root));
    tell(await collectionFindings(root));
    tell(await cacheFindings(root));
  } catch (error) {
    const what = diskFault(error);
    if (!what) throw error;
    tell([{ level: 'fault', what, mend: '检查这个文件或文件夹的权限,再运行 npm run doctor' }]);
  }
  tell(await portFindings(usualPort));
  tell(await gitFindings(root));
  console.log(faults ? `有 ${faults} 项需要处理` : '没有需要处理的问题');
  return faults ? 1 : 0;
}
