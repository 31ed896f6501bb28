import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindOfEntry, kindsOfEntry } from '../../src/parse/editor/entry.ts';

const guides = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'docs/publishing/README.zh-CN.md'];
const read = (path: string) => readFile(path, 'utf8');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(await read('package.json'));

test.each(guides)('every command that %s names is there', async (guide) => {
  const named = [...(await read(guide)).matchAll(/npm (?:run (?:--silent )?([a-z:]+)|(start|test)\b)/g)];
  expect(named.map(([, script, short]) => script ?? short).filter((name) => !name || !(name in scripts))).toEqual([]);
});

test('the entries that the guide shows are of the five kinds, and sound', async () => {
  const block = /```yaml\n(# 改正文字[\s\S]*?)```/.exec(await read('README.zh-CN.md'))?.[1] ?? '';
  const entries: unknown[] = parse(block);
  const kinds = entries.map(kindOfEntry);
  expect(kinds).toEqual(['reading', 'title', 'type', 'begins', 'dismiss']);
  for (const [i, kind] of kinds.entries())
    expect(kindsOfEntry[kind as 'reading'].safeParse(entries[i]).success).toBe(true);
});

test('scripts run under every shell: no variable before a command, no glob, no path of one system', () => {
  for (const [name, script] of Object.entries(scripts))
    expect(script, name).not.toMatch(/^\w+=|&& \w+=|\$|\*|~|;|\.\//);
});
