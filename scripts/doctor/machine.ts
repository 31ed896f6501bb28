import { glob, readdir, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { listGazettes } from '../parse/archive.ts';
import { identify } from '../parse/identity.ts';
import { type Finding, some } from './finding.ts';

const isTaken = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'));
    server.listen(port, 'localhost', () => server.close(() => resolve(false)));
  });

/** Whether the port of `npm start` and `npm run dev` is free. */
export async function portFindings(port: number): Promise<Finding[]> {
  if (!(await isTaken(port))) return [{ level: 'well', what: `端口 ${port} 空闲` }];
  const mend = `多半是另一个窗口里的 npm start 或 npm run dev 还开着,关掉即可;或者换一个端口:npm run serve -- --port ${port + 1}`;
  return [{ level: 'notice', what: `端口 ${port} 已被占用`, mend }];
}

const changed = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

/** Whether what the programs keep between two runs may be out of date. All of it can be deleted at any time. */
export async function cacheFindings(root: string): Promise<Finding[]> {
  const { sources } = await listGazettes(root);
  const ids = new Set(sources.map((path) => identify(path).id));
  const kept = await readdir(join(root, '.cache/parse')).catch(() => []);
  const gone = kept.filter((name) => name.endsWith('.json') && name !== 'pending.json' && !ids.has(name.slice(0, -5)));
  const rendered = await changed(join(root, 'node_modules/.astro/data-store.json'));
  let code = 0;
  for await (const path of glob('{src/{markdown,records}/*.ts,src/content.config.ts,astro.config.mjs}', { cwd: root }))
    code = Math.max(code, await changed(join(root, path)));
  const findings: (Finding | false)[] = [
    gone.length > 0 && {
      level: 'notice',
      what: `.cache/ 里还有已不存在的公报:${some(gone)}`,
      mend: '删去 .cache 文件夹,下次解析会重建',
    },
    rendered > 0 &&
      rendered < code && {
        level: 'notice',
        what: '网站的缓存比程序旧,页面可能仍是旧样子',
        mend: '删去 .astro 和 node_modules/.astro 两个文件夹,再运行 npm run build',
      },
  ];
  const found = findings.filter((finding) => finding !== false);
  return found.length ? found : [{ level: 'well', what: '缓存没有过期' }];
}
