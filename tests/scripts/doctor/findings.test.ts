import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFindings, writeFindings } from '../../../scripts/doctor/disk.ts';
import type { Finding } from '../../../scripts/doctor/finding.ts';
import { nameFindings } from '../../../scripts/doctor/names.ts';
import { gitFindings, stateFindings } from '../../../scripts/doctor/version-control.ts';

const told = (findings: readonly Finding[]) => findings.map(({ level, what }) => `${level} ${what}`);

describe('names', () => {
  it('of sources, readings and records are well', () => {
    const names = ['donghu/2021-03.txt', 'donghu/2021-03.md', 'donghu/2021-03.emendations.yaml', '东湖/2021-104.docx'];
    expect(told(nameFindings(names))).toEqual(['well 公报原文 2 个,名称都合规']);
  });

  it.each([
    ['donghu/2021-03.pdf', 'fault', '解析不了'],
    ['donghu/2021-03.doc', 'fault', '解析不了'],
    ['donghu/2021-04.md', 'fault', '解析不了'],
    ['donghu/2021-04.emendations.yaml', 'fault', '没有同名的原文'],
    ['donghu/2021-03.html', 'fault', '同一期有几个原文'],
    ['donghu/第三期.txt', 'notice', '不合'],
    ['Donghu/2021-05.txt', 'notice', '不合'],
    ['2021-05.txt', 'notice', '不合'],
    ['donghu/.2021-05.txt.77.tmp', 'notice', '临时文件'],
  ])('%s is a %s', (name, level, what) => {
    const findings = nameFindings(['donghu/2021-03.txt', name]);
    expect(told(findings)).toEqual([expect.stringMatching(new RegExp(`^${level} .*${what}`))]);
    expect(findings[0]).toHaveProperty('mend');
  });

  it('that are hidden, as locks of Word are, tell nothing', () => {
    expect(told(nameFindings(['donghu/~$21-03.docx', '.DS_Store']))).toEqual(['well 公报原文 0 个,名称都合规']);
  });
});

describe('the state of content/ in git', () => {
  it('is well where all is committed', () => {
    expect(told(stateFindings(''))).toEqual(['well content/ 已全部提交']);
  });

  it('tells a source that was changed or deleted apart from what is not yet committed', () => {
    const status = [
      ' M content/gazettes/donghu/2021-03.txt',
      ' D content/gazettes/donghu/2021-04.txt',
      '?? content/gazettes/donghu/2021-05.txt',
      ' M content/gazettes/donghu/2021-03.md',
      ' M content/gazettes/donghu/2021-03.emendations.yaml',
    ];
    expect(told(stateFindings(`${status.join('\0')}\0`))).toEqual([
      'fault 公报原文被改动或删除:content/gazettes/donghu/2021-03.txt、content/gazettes/donghu/2021-04.txt',
      'notice content/ 有 3 个文件还没有提交',
    ]);
  });

  it('tells of a conflict', () => {
    expect(told(stateFindings('UU content/permalinks.json\0'))).toEqual(['fault 合并有冲突:content/permalinks.json']);
  });
});

describe('the disk', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'gongbao-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  it('is well where files can be written, and nothing of the trial stays', async () => {
    expect((await writeFindings(root)).filter(({ level }) => level === 'fault')).toEqual([]);
    expect(await readdir(root)).toEqual([]);
  });

  it('is at fault where a folder cannot be written to', async () => {
    await writeFile(join(root, 'dist'), '');
    expect(told(await writeFindings(root))).toContainEqual(expect.stringMatching(/^fault dist\/ 写不进去/));
  });

  it('tells how to begin where there is no gazette', async () => {
    expect(told(await readFindings(root))).toEqual(['notice 还没有公报']);
  });

  it("names a source and an editor's file that cannot be read", async () => {
    await mkdir(join(root, 'content/gazettes/donghu'), { recursive: true });
    await symlink('nowhere', join(root, 'content/gazettes/donghu/2021-03.txt'));
    await symlink('nowhere', join(root, 'content/gazettes/donghu/2021-03.emendations.yaml'));
    expect(told(await readFindings(root))).toEqual([
      expect.stringMatching(/^fault 读不了的文件:.*2021-03\.txt\(.+\).*2021-03\.emendations\.yaml\(.+\)/),
    ]);
  });

  it('outside of git is told, not judged', async () => {
    expect(told(await gitFindings(root))).toEqual([expect.stringMatching(/^notice /)]);
  });
});
