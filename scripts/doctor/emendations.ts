import { join } from 'node:path';
import { listGazettes } from '../parse/archive.ts';
import { emendationsPath, identify } from '../parse/identity.ts';
import { parseFile } from '../parse/parse-file.ts';
import type { Finding } from './finding.ts';

/** What is wrong in the editors' files, by parsing each gazette that has one. */
export async function emendationFindings(root: string): Promise<Finding[]> {
  const { sources, readings } = await listGazettes(root);
  const faults: string[] = [];
  const edited = sources.filter((path) => readings.includes(emendationsPath(path)));
  for (const path of edited) {
    const outcome = await parseFile({ file: join(root, path), path, ...identify(path), want: 'records' });
    // What cannot be read at all, the check of the collections tells.
    if (!outcome.ok) continue;
    for (const { line, severity, reason } of outcome.summary.messages)
      if (severity === 'error')
        faults.push(`${emendationsPath(path)}${line === null ? '' : `(原文第 ${line} 行)`}:${reason}`);
  }
  if (!faults.length) return edited.length ? [{ level: 'well', what: `${edited.length} 个校勘文件都与原文相合` }] : [];
  return faults.map((what) => ({ level: 'fault', what, mend: '改正或删去校勘文件中的这一条,再运行 npm run parse' }));
}
