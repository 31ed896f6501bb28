import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const astro = resolve('node_modules/astro/bin/astro.mjs');
let root: string;

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};
const built = (path: string): Promise<string> => readFile(join(root, 'dist', path), 'utf8');
const made = async (path: string): Promise<number> => (await stat(join(root, 'dist', path))).mtimeMs;

/** Builds the site, and tells what was said; an incremental build as `GONGBAO_INCREMENTAL` makes one. */
async function build(): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, [astro, 'build', '--root', root], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  }).catch((error: { stdout: string; stderr: string }) => error);
  return stdout + stderr;
}

const letters = (keys: Record<string, string>, text: string): string => `
const keys = ${JSON.stringify(keys)};
export const getStaticPaths = () =>
  Object.entries(keys).map(([name, cacheKey]) => ({ params: { name }, props: { cacheKey }, cacheKey }));
export const GET = ({ params, props }) => ${text};
`;

// In the project, so that it finds Astro.
beforeAll(async () => {
  await mkdir('.cache', { recursive: true });
  root = await mkdtemp(resolve('.cache', 'endpoints-'));
  await write(
    'astro.config.mjs',
    `import { endpointsApart } from ${JSON.stringify(resolve('scripts/prerender/endpoints-apart.ts'))};
    export default {
      site: 'https://gazette.example', base: '/archive', trailingSlash: 'always', cacheDir: './cache',
      integrations: [endpointsApart()], experimental: { incrementalBuild: true },
    };`,
  );
  await write('src/pages/index.astro', '<p>公报</p>');
  await write(
    'src/pages/data/[name].txt.js',
    letters({ 甲: '1', 乙: '1' }, 'new Response(params.name + props.cacheKey)'),
  );
  await write(
    'src/pages/data/[name].json.js',
    letters({ 丙: '1' }, 'Response.json({ at: new URL("/x", "https://a.example").href })'),
  );
  await write('src/pages/robots.txt.js', 'export const GET = ({ url }) => new Response(url.pathname);');
  await write('public/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await write('dist/people/someone/index.html', '');
  await write('dist/.git/HEAD', 'ref: refs/heads/pages');
});
afterAll(() => rm(root, { recursive: true }));

describe('a build with the endpoints apart', { timeout: 120_000 }, () => {
  it('writes pages, endpoints and the public folder, and takes away what stood there before, except a branch', async () => {
    expect(await build()).toContain('4 files beside the pages, 4 of them made');
    expect(await built('index.html')).toContain('公报');
    expect(await built('data/甲.txt')).toBe('甲1');
    expect(await built('data/丙.json')).toBe('{"at":"https://a.example/x"}');
    expect(await built('robots.txt')).toBe('/archive/robots.txt');
    expect(
      ['icon.svg', '.git/HEAD', 'people', '.prerender'].map((path) => existsSync(join(root, 'dist', path))),
    ).toEqual([true, true, false, false]);
  });

  it('leaves what has the key of the last build, and makes what changed, is gone, or has no key', async () => {
    const before = await made('data/甲.txt');
    await rm(join(root, 'dist/data/丙.json'));
    expect(await build()).toContain('4 files beside the pages, 2 of them made');
    expect(await made('data/甲.txt')).toBe(before);
    expect(await built('data/丙.json')).toContain('a.example');
  });

  it('makes all again where the code has changed, and takes away what is no longer made', async () => {
    await write('src/pages/data/[name].txt.js', letters({ 甲: '2' }, 'new Response(props.cacheKey)'));
    expect(await build()).toContain('3 files beside the pages, 3 of them made');
    expect(await built('data/甲.txt')).toBe('2');
    expect(existsSync(join(root, 'dist/data/乙.txt'))).toBe(false);
  });

  it('fails where an endpoint fails, and names it', async () => {
    await write('src/pages/data/[name].txt.js', letters({ 甲: '3' }, 'new Response(null, { status: 404 })'));
    const told = await build();
    expect(told).toContain('/data/甲.txt: 404');
    expect(told).not.toContain('Complete!');
  });
});
