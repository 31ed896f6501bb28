import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { settledBom } from './sbom/settled-bom.ts';

const [path = 'dist/sbom.cdx.json'] = process.argv.slice(2);
const { npm_execpath: npm } = process.env;

if (npm) {
  const args = [npm, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(settledBom(JSON.parse(stdout)), null, 1)}\n`);
  console.log(`软件物料清单(CycloneDX)已写入 ${path}`);
} else {
  console.error('请用 npm run sbom 运行');
  process.exitCode = 2;
}
