import { describe, expect, it } from 'vitest';
import { mergeActs, type ToldAct, tellsPassing } from '../../src/parse/appointments.ts';

const act = (document: string, facts: Partial<ToldAct>): ToldAct => ({
  person: '王明',
  action: 'appoint',
  verb: '任命',
  post: '甲县教育局局长',
  organization: null,
  proposedBy: null,
  status: 'decided',
  line: 1,
  column: 1,
  note: null,
  document,
  ...facts,
});

describe('mergeActs', () => {
  it('makes one record of an act that bill and list tell', () => {
    const merged = mergeActs([
      act('bill', { status: 'proposed', proposedBy: '县长李强', verb: '任命', post: '县教育局局长' }),
      act('list', { verb: '决定任命', line: 9 }),
    ]);
    expect(merged).toEqual([
      {
        person: '王明',
        action: 'appoint',
        verb: '决定任命',
        post: '甲县教育局局长',
        organization: null,
        proposedBy: '县长李强',
        status: 'decided',
        sources: [
          { document: 'bill', line: 1 },
          { document: 'list', line: 9 },
        ],
      },
    ]);
  });

  it.each([
    ['县长', '甲乙自治县人民政府县长'],
    ['县人大常委会委员', '甲县第十七届人民代表大会常务委员会委员'],
    ['市人大代表', '甲市第七届人民代表大会代表'],
  ])('knows %s and %s for one post', (a, b) => {
    expect(mergeActs([act('a', { post: a }), act('b', { post: b })])).toHaveLength(1);
  });

  it('keeps posts, persons and actions apart', () => {
    expect(mergeActs([act('a', { post: '甲县县长' }), act('b', { post: '甲县副县长' })])).toHaveLength(2);
    expect(mergeActs([act('a', {}), act('b', { person: '李强' })])).toHaveLength(2);
    expect(mergeActs([act('a', {}), act('b', { action: 'remove' })])).toHaveLength(2);
    expect(mergeActs([act('a', { post: '审判委员会委员' }), act('a', { post: '审判员' })])).toHaveLength(2);
  });

  it('calls all decided where the news of the issue reports the vote', () => {
    const proposed = [act('bill', { status: 'proposed' })];
    expect(mergeActs(proposed)[0]?.status).toBe('proposed');
    expect(mergeActs(proposed, tellsPassing('会议表决通过了有关人事任免事项。'))[0]?.status).toBe('decided');
    expect(tellsPassing('会议审议了人事任免事项。')).toBe(false);
  });
});
