import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { archiveFolder } from '../src/archive-folder.ts';
import { site } from '../src/site.ts';
import { portOf } from './serve/port.ts';
import { staticServer } from './serve/static-server.ts';

const folder = join(archiveFolder(), 'dist');
const port = portOf(process.argv.slice(2), process.env['PORT']);

if (port === null) {
  console.error('用法:npm run serve [-- --port 端口号],端口号为 0 至 65535');
  process.exit(2);
}
if (!existsSync(join(folder, 'index.html'))) {
  console.error('dist/ 中没有网站,请先运行 npm run build');
  process.exit(1);
}
const server = staticServer(folder, site.base);
server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = `端口 ${port} 已被占用:关掉占用它的窗口,或换一个,如 npm run serve -- --port ${port + 1}`;
  console.error(error.code === 'EADDRINUSE' ? taken : error.message);
  process.exit(1);
});
server.listen(port, 'localhost', () => {
  const { port: own } = server.address() as AddressInfo;
  console.log(`网站在 http://localhost:${own}${site.base} (Ctrl+C 结束)`);
});
