import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostHeaders } from '../../src/policy.ts';

const read = (path: string) => readFile(path, 'utf8');
const headers = Object.entries(hostHeaders);

test('the ready files of hosts send the headers of the policy, each once', async () => {
  const [nginx, plain] = [await read('docs/publishing/nginx.conf'), await read('public/_headers')];
  const own = [...nginx.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name, value]) => [name, value]);
  expect(own).toEqual(headers);
  expect(plain.startsWith(`/*\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)).toBe(true);
});

test('no place in the configuration of nginx takes the headers of the server away', async () => {
  const places = (await read('docs/publishing/nginx.conf')).split(/location /).slice(1);
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) expect(place).not.toContain('add_header');
});

test('the workflow and the container build as the project says, on its Node', async () => {
  const { engines, scripts } = JSON.parse(await read('package.json'));
  const workflow = parse(await read('docs/publishing/github-pages.yml'));
  const steps: { run?: string; with?: Record<string, unknown> }[] = workflow.jobs.build.steps;
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(['npm ci', 'npm run parse -- --check', 'npm run build']);
  expect(scripts).toHaveProperty('build');
  const container = await read('docs/publishing/Containerfile');
  expect(container).toMatch(/RUN npm ci\nCOPY \. \.\nRUN npm run build\n/);
  const least = engines.node.replace(/\D/g, '');
  expect(container).toContain(`FROM node:${least}-slim`);
  expect(steps.find((step) => step.with?.['node-version'])?.with?.['node-version']).toBe(Number(least));
});

test('every file that the guide names is there', async () => {
  const guide = await read('docs/publishing/README.zh-CN.md');
  const named = [...guide.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path as string);
  expect(named.length).toBeGreaterThan(3);
  for (const path of named) await expect(read(`docs/publishing/${path}`), path).resolves.toBeTruthy();
});
