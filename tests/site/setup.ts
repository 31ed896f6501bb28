import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { staticServer } from '../../scripts/serve/static-server.ts';
import { site } from '../../src/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the home page of the built site. */
    home: string;
  }
}

/** Serves `dist/` while the tests of the site run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('dist/ holds no site: run `npm run build` first');
  const server = staticServer('dist', site.base);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('home', `http://127.0.0.1:${(server.address() as AddressInfo).port}${site.base}`);
  return () => new Promise((resolve) => server.close(() => resolve()));
}
