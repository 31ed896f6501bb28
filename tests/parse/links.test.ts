import { describe, expect, it } from 'vitest';
import { linkAgendas } from '../../src/parse/link-agendas.ts';
import { linkAttachments } from '../../src/parse/link-attachments.ts';
import { linkTerms } from '../../src/parse/link-terms.ts';
import { findMeetings } from '../../src/parse/meetings.ts';
import { compiledOf } from '../support/compiled.ts';

const body = '会议听取和审议了各项报告,对一年来的工作表示满意,同时指出了存在的问题,并对下一步工作提出了明确的要求。';
const paper = (title: string, text = body): string => `${title}\n${text}\n\n\n`;

describe('linkAttachments', () => {
  const hosts = (text: string) =>
    linkAttachments(compiledOf(text).documents).map(
      ({ record }) => record.attachmentOf && `${record.title} → ${record.attachmentOf}`,
    );

  it('ties what begins with 附件 to the document before it that is no attachment', () => {
    const text = `${paper('关于提请审议规划的议案')}附件1\n${paper('甲县五年规划纲要')}附件2\n${paper('甲县项目一览表')}`;
    expect(hosts(text)).toEqual([null, '甲县五年规划纲要 → x-L1', '甲县项目一览表 → x-L1']);
  });

  it('ties a glossary to the report that it names, else to the last report', () => {
    const reports = paper('甲县人民政府工作报告') + paper('甲县人民法院工作报告');
    expect(hosts(`${reports}《政府工作报告》名词解释\n1.甲:${body}`).at(-1)).toBe('《政府工作报告》名词解释 → x-L1');
    expect(hosts(`${reports}名词解释\n1.甲:${body}`).at(-1)).toBe('名词解释 → x-L5');
  });

  it('ties nothing else', () => {
    expect(hosts(paper('甲县人大常委会公告') + paper('甲县人大常委会任免名单'))).toEqual([null, null]);
    expect(hosts(`名词解释\n1.甲:${body}`)).toEqual([null]);
  });
});

describe('linkAgendas', () => {
  const items = (text: string) => {
    const { documents, calendar } = compiledOf(text);
    return linkAgendas(documents, findMeetings(documents, calendar, 'jia')).flatMap(({ record }) =>
      record.agendaItems.map((item) =>
        `${item.meeting} ${item.position} ${item.text} ${item.documents.join(' ')}`.trim(),
      ),
    );
  };

  it('numbers the items and names their meeting and documents', () => {
    const agenda = '甲县第七届人大常委会第三次会议议程\n一、听取审计工作报告;\n二、人事任免。\n\n\n';
    expect(items(agenda + paper('关于预算执行的审计工作报告') + paper('甲县人大常委会任免名单'))).toEqual([
      'jia-7-standing-committee-3 1 听取审计工作报告 x-L6',
      'jia-7-standing-committee-3 2 人事任免 x-L10',
    ]);
  });

  it('takes the items of a decision that calls a meeting, and its papers where the issue holds them', () => {
    const call =
      '关于召开甲县第七届人民代表大会第四次会议的决定\n(2021年3月18日甲县第七届人大常委会第三次会议通过)\n会议决定:甲县第七届人民代表大会第四次会议于3月召开。建议会议议程为:1、听取甲县人民政府工作报告;2、选举事项。\n\n\n';
    expect(items(call + paper('甲县人大常委会关于接受王明辞职的决定'))).toEqual([
      '1 听取甲县人民政府工作报告',
      '2 选举事项',
    ]);
    const held = `甲县人民政府工作报告\n——2021年3月28日在甲县第七届人民代表大会第四次会议上\n${body}\n`;
    expect(items(call + held)).toEqual([
      'jia-7-congress-4 1 听取甲县人民政府工作报告 x-L6',
      'jia-7-congress-4 2 选举事项',
    ]);
    expect(items(`${call}甲县第七届人大常委会第三次会议议程\n一、人事任免\n`)).toHaveLength(3);
  });

  it('takes papers on a law from the session before, and no others', () => {
    const agenda =
      '甲县第七届人大常委会第三次会议议程\n一、审议《甲县水土保持条例(草案)》;\n二、审议人事任免案。\n\n\n';
    const earlier = (title: string) => `${title}\n——2021年1月5日在甲县第七届人大常委会第二次会议上\n${body}\n\n\n`;
    expect(items(agenda + earlier('关于《甲县水土保持条例(草案)》的说明') + earlier('关于人事任免案的说明'))).toEqual([
      'jia-7-standing-committee-3 1 审议《甲县水土保持条例(草案)》 x-L6',
      'jia-7-standing-committee-3 2 审议人事任免案',
    ]);
  });

  it('names no meeting where the issue has none', () => {
    expect(items('议程草案议程\n一、听取审计工作报告;\n二、人事任免。')).toEqual(['1 听取审计工作报告', '2 人事任免']);
  });
});

describe('linkTerms', () => {
  const uses = (...texts: string[]) =>
    linkTerms(compiledOf(texts.join('')).documents).flatMap(({ record }) =>
      record.terms.map(
        ({ term, uses: own }) => `${term}: ${own.map(({ document, line }) => `${document} ${line}`).join(', ')}`,
      ),
    );

  it('finds the words of a glossary in the other documents, not in itself', () => {
    const report = paper('关于环境状况的报告', `${body}全县推行河长制。`);
    expect(
      uses(
        report,
        '名词解释\n1.河长制:由各级负责人担任河长的制度。河长制由此得名。\n2.三保:保工资、保运转、保基本民生。',
      ),
    ).toEqual(['河长制: x-L1 2', '三保: ']);
  });

  it('gives no terms where no glossary is', () => expect(uses(paper('关于环境状况的报告'))).toEqual([]));
});
