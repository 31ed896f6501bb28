import { join } from 'node:path';
import { listGazettes, readIfThere } from '../parse/archive.ts';
import { emendationsPath, identify } from '../parse/identity.ts';
import { parseFile } from '../parse/parse-file.ts';
import type { Finding } from './finding.ts';

/** What is wrong in the editors' files, by parsing each gazette that has one. */
export async function emendationFindings(root: string): Promise<Finding[]> {
  const { sources } = await listGazettes(root);
  const faults: string[] = [];
  let files = 0;
  for (const path of sources) {
    if ((await readIfThere(join(root, emendationsPath(path)))) === null) continue;
    files += 1;
    const outcome = await parseFile({ file: join(root, path), path, ...identify(path), want: 'records' });
    if (!outcome.ok) continue;
    for (const { line, severity, reason } of outcome.summary.messages)
      if (severity === 'error')
        faults.push(`${emendationsPath(path)}${line === null ? '' : `(原文第 ${line} 行)`}:${reason}`);
  }
  if (!faults.length) return files ? [{ level: 'well', what: `${files} 个校勘文件都与原文相合` }] : [];
  return faults.map((what) => ({ level: 'fault', what, mend: '改正或删去校勘文件中的这一条,再运行 npm run parse' }));
}
