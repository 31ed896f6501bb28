import { describe, expect, it } from 'vitest';
import {
  archiveOf,
  type LivingGazette,
  lostAddresses,
  moves,
  oldPlaces,
  withLiving,
} from '../../src/permalinks/index.ts';
import { gazette } from './support/gazette.ts';

const id = 'donghu-2021-03';
const at = (key: string, line?: number) => `/documents/${id}-${key}/${line ? `#L${line}` : ''}`;
const before = gazette({ L3: [20, 5, 9, 15], L30: [40, 33, 36] }, ['张某山', '李某'], ['m-1']);
const recorded = withLiving({}, new Map([[id, before]]));
const archive = (now: LivingGazette | null, redirects = {}, others: [string, LivingGazette][] = []) =>
  archiveOf(new Map([...(now ? [[id, now] as const] : []), ...others]), redirects);

describe('an address', () => {
  it('that is where it was leads there, and nothing moves', () => {
    expect(lostAddresses(recorded, archive(before))).toEqual([]);
    expect(moves(recorded, archive(before))).toEqual([]);
    expect(oldPlaces(recorded, archive(before), id, 'L3')).toEqual([]);
  });

  it('of a document that begins elsewhere now leads into the one that holds its first line, each paragraph to its own', () => {
    const now = archive({ ...before, documents: gazette({ L2: [20, 5, 9], L30: [40, 33, 36] }).documents });
    expect(lostAddresses(recorded, now)).toEqual([]);
    expect(moves(recorded, now)).toEqual([
      {
        from: at('L3'),
        to: at('L2', 2),
        lines: [
          { line: 3, to: at('L2', 2) },
          { line: 5, to: at('L2', 5) },
          { line: 9, to: at('L2', 9) },
          { line: 15, to: at('L2', 9) },
        ],
      },
    ]);
  });

  it('of a paragraph that another document took stays on the page and leads there', () => {
    const now = archive({
      ...before,
      documents: gazette({ L3: [9, 5, 9], L12: [20, 15], L30: [40, 33, 36] }).documents,
    });
    expect(lostAddresses(recorded, now)).toEqual([]);
    expect(moves(recorded, now)).toEqual([]);
    expect(oldPlaces(recorded, now, id, 'L3')).toEqual([{ line: 15, within: null, to: at('L12', 15) }]);
  });

  it('of a paragraph that was joined to the one before stays inside of it', () => {
    const now = archive({ ...before, documents: gazette({ L3: [20, 5, 15], L30: [40, 33, 36] }).documents });
    expect(oldPlaces(recorded, now, id, 'L3')).toEqual([{ line: 9, within: 5, to: at('L3', 5) }]);
  });

  it('of a document or a paragraph whose line is in no document any more is lost, until a redirect tells', () => {
    const now = { ...before, documents: gazette({ L5: [9, 9], L30: [33, 33] }).documents };
    expect(lostAddresses(recorded, archive(now))).toEqual([at('L3'), at('L30', 36)]);
    const told = archive(now, { [at('L3')]: at('L5', 9), [at('L30', 36)]: `/gazettes/${id}/` });
    expect(lostAddresses(recorded, told)).toEqual([]);
    expect(moves(recorded, told)[0]).toMatchObject({ from: at('L3'), to: at('L5', 9) });
    expect(oldPlaces(recorded, told, id, 'L30')).toEqual([{ line: 36, within: null, to: `/gazettes/${id}/` }]);
  });

  it('of a person or a meeting that no gazette names is lost, until a redirect tells', () => {
    const now = { ...before, people: ['李某'], meetings: [] };
    expect(lostAddresses(recorded, archive(now))).toEqual(['/meetings/m-1/', '/people/张某山/']);
    const told = archive(now, { '/people/张某山/': '/people/李某/', '/meetings/m-1/': '/meetings/' });
    expect(lostAddresses(recorded, told)).toEqual([]);
    expect(moves(recorded, told).map(({ from, to }) => [from, to])).toEqual([
      ['/meetings/m-1/', '/meetings/'],
      ['/people/张某山/', '/people/李某/'],
    ]);
  });

  it('of a body that no gazette names is lost, until a redirect tells', () => {
    const recorded = withLiving({}, new Map([['g', gazette({}, [], [], ['甲区财政局局长'])]]));
    const now = new Map([['g', gazette({}, [], [], ['乙区财政局局长'])]]);
    const old = '/organizations/甲区财政局/';
    expect(lostAddresses(recorded, archiveOf(now, {}))).toEqual([old]);
    const told = archiveOf(now, { [old]: '/organizations/乙区财政局/' });
    expect(lostAddresses(recorded, told)).toEqual([]);
    expect(moves(recorded, told)).toEqual([{ from: old, to: '/organizations/乙区财政局/', lines: [] }]);
  });

  it('of a person whom another gazette names lives on', () => {
    const other = gazette({}, ['张某山'], ['m-1']);
    expect(lostAddresses(recorded, archive({ ...before, people: ['李某'], meetings: [] }, {}, [['x', other]]))).toEqual(
      [],
    );
  });

  it('of a gazette that is gone is told once for all of its own', () => {
    expect(lostAddresses(recorded, archive(null))).toEqual([`/gazettes/${id}/`]);
  });

  it('of a renamed gazette brings its documents along by one redirect', () => {
    const now = archive(null, { [`/gazettes/${id}/`]: '/gazettes/donghu-2021-04/' }, [['donghu-2021-04', before]]);
    expect(lostAddresses(recorded, now)).toEqual([]);
    const found = moves(recorded, now);
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [`/gazettes/${id}/`, '/gazettes/donghu-2021-04/'],
      [at('L3'), '/documents/donghu-2021-04-L3/#L3'],
      [at('L30'), '/documents/donghu-2021-04-L30/#L30'],
    ]);
    expect(found[1]?.lines).toContainEqual({ line: 9, to: '/documents/donghu-2021-04-L3/#L9' });
  });
});
