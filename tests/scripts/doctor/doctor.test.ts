import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const project = join(import.meta.dirname, '..', '..', '..');
let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gongbao-'));
});
afterEach(() => rm(root, { recursive: true }));

function doctor(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const script = join(project, 'scripts/doctor.mjs');
    const options = { cwd: root, env: { ...process.env, NO_COLOR: '1' } };
    const child = execFile(process.execPath, [script, ...args], options, (_, out, err) =>
      resolve({ status: child.exitCode ?? -1, out, err }),
    );
  });
}

const describeProject = (engines: string, wanted: Record<string, string>) =>
  writeFile(join(root, 'package.json'), JSON.stringify({ engines: { node: engines }, devDependencies: wanted }));

test('a folder that is not the project is told', async () => {
  const { status, out } = await doctor();
  expect(status).toBe(1);
  expect(out).toMatch(/不是本项目[\s\S]*办法/);
});

test('what is not installed, or in another version, is named, and an old Node too', async () => {
  await describeProject('>=999', { zod: '0.0.1', nowhere: '1.0.0' });
  await mkdir(join(root, 'node_modules'));
  await symlink(join(project, 'node_modules/zod'), join(root, 'node_modules/zod'));
  const { status, out } = await doctor();
  expect(status).toBe(1);
  expect(out).toMatch(/缺少 1 个依赖包:nowhere/);
  expect(out).toMatch(/zod\(应为 0\.0\.1/);
  expect(out).toMatch(/太旧,需要 999/);
  expect(out).toContain('npm ci');
});

test('a sound ground leads to the rest, and records that differ from their source are told', async () => {
  await describeProject('>=24', {});
  await mkdir(join(root, 'content/gazettes/donghu'), { recursive: true });
  await writeFile(join(root, 'content/gazettes/donghu/2021-03.txt'), '公报【2021】第三期\n');
  const { status, out, err } = await doctor();
  expect(status).toBe(1);
  expect(err).toContain('缺少  content/gazettes/donghu/2021-03.md');
  expect(out).toMatch(/✗ 文集或网址记录与原文不一致.*\n.*npm run parse/);
  expect(out).toContain('有 1 项需要处理');
});

test('an entry of an editor that its source does not bear out is told, with its file and place', async () => {
  await describeProject('>=24', {});
  await mkdir(join(root, 'content/gazettes/donghu'), { recursive: true });
  await writeFile(join(root, 'content/gazettes/donghu/2021-03.txt'), '公报【2021】第三期\n');
  const entry = '- { line: 1, printed: 会刊, reading: 公报, reason: 据原件 }\n';
  await writeFile(join(root, 'content/gazettes/donghu/2021-03.emendations.yaml'), entry);
  const { status, out } = await doctor();
  expect(status).toBe(1);
  expect(out).toMatch(/✗ content\/gazettes\/donghu\/2021-03\.emendations\.yaml\(原文第 1 行\):.*会刊.*\n.*办法/);
});

test('an empty archive has no fault', async () => {
  await describeProject('>=24', {});
  const { status, out } = await doctor();
  expect(out).toContain('npm run add');
  expect(status).toBe(0);
});

test('a folder that cannot be read is a fault, and what does not need it is looked at', async () => {
  await describeProject('>=24', {});
  await mkdir(join(root, 'content'));
  await writeFile(join(root, 'content/gazettes'), '');
  const { status, out } = await doctor();
  expect(status).toBe(1);
  expect(out).toMatch(/✗ 读写文件时.*content\/gazettes.*\n.*办法/);
  expect(out).toMatch(/端口/);
});

test('arguments are refused', async () => {
  expect(await doctor('--fix')).toMatchObject({ status: 2, err: expect.stringContaining('用法') });
});
