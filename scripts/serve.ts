import { existsSync } from 'node:fs';
import { site } from '../src/site.ts';
import { staticServer } from './serve/static-server.ts';

const port = Number(process.env['PORT'] ?? 4321);

if (!existsSync('dist/index.html')) {
  console.error('dist/ 中没有网站,请先运行 npm run build。');
  process.exit(1);
}
const server = staticServer('dist', site.base);
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `端口 ${port} 已被占用,可用 PORT=… npm run serve 另选。` : error.message);
  process.exit(1);
});
server.listen(port, 'localhost', () => console.log(`网站在 http://localhost:${port}${site.base} (Ctrl+C 结束)`));
