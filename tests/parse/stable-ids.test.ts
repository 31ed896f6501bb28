import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtures, parsed, seed } from '../support/gazettes.ts';

const textOf = (name: string): string => fixtures.find((each) => each.name === name)?.text ?? '';
const facts = async (text: string) =>
  (await parsed(text)).documents.map(({ id, type, title, startLine }) => ({ id, type, title, startLine }));

describe('the id of a document', () => {
  it('is the gazette and its first line', async () => {
    for (const { text } of fixtures)
      for (const { id, startLine } of await facts(text)) expect(id).toBe(`x-1-L${startLine}`);
  });

  it('stays when documents after it are cut off', async () => {
    const text = textOf('web');
    const all = await facts(text);
    for (const [at, { startLine }] of all.entries()) {
      const shorter = text
        .split('\n')
        .slice(0, startLine - 1)
        .join('\n');
      expect(await facts(shorter)).toEqual(all.slice(0, at));
    }
  });

  it('stays when documents are added after it', async () => {
    const all = await facts(textOf('padded'));
    const longer = `${textOf('padded')}\n\n${textOf('single')}`;
    expect((await facts(longer)).slice(0, all.length)).toEqual(all);
  });

  it('stays when a line is put into another document', async () => {
    const lines = textOf('traditional').split('\n');
    const [first, second, ...rest] = await facts(lines.join('\n'));
    const added = lines.toSpliced((second?.startLine ?? 0) + 2, 0, '上午十一時　　休會');
    const now = await facts(added.join('\n'));
    expect(now.slice(0, 2)).toEqual([first, second]);
    expect(now.slice(2).map(({ title }) => title)).toEqual(rest.map(({ title }) => title));
  });

  it('stays when the title of another is mended in its line', async () => {
    const text = textOf('tight');
    const mended = text.replace('\n政府工作报告\n', '\n柳湾镇人民政府工作报告(书面)\n');
    const all = await facts(text);
    const now = await facts(mended);
    expect(now.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(now.filter(({ title }, at) => title !== all[at]?.title)).toMatchObject([{ id: 'x-1-L33' }]);
  });

  it('does not depend on the words inside documents', async () => {
    const text = textOf('sessions');
    const ids = (await facts(text)).map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: 9999 }), async (figure) => {
        const changed = text.replace('303天', `${figure}天`).replace('46件', `${figure}件`);
        expect((await facts(changed)).map(({ id }) => id)).toEqual(ids);
      }),
      { numRuns: 10 },
    );
  });

  it('carries the place of no other gazette: the same meeting has the same id in two issues', async () => {
    const of = async (name: string) => (await parsed(textOf(name))).meetings.map(({ id }) => id);
    expect(await of('sessions')).toEqual(['x-4-standing-committee-30', 'x-4-standing-committee-31']);
    expect(
      (await parsed(`公报【2021】第六期\n\n${textOf('sessions').split('\n').slice(44).join('\n')}`)).meetings[0]?.id,
    ).toBe('x-4-standing-committee-31');
  });
});

describe('the seed', () => {
  it('keeps its documents when its last one is cut off', async () => {
    const all = await facts(seed);
    const last = all.at(-1);
    const shorter = seed
      .split(/\r?\n/)
      .slice(0, (last?.startLine ?? 0) - 1)
      .join('\n');
    expect(await facts(shorter)).toEqual(all.slice(0, -1));
  });
});
