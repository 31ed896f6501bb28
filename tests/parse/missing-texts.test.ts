import { describe, expect, it } from 'vitest';
import { missingAttachments, missingReports } from '../../src/parse/missing-texts.ts';
import { readReferences } from '../../src/read/references.ts';
import { paragraphsOf } from '../support/paragraphs-of.ts';

const item = (text: string, documents: string[] = []) => ({ meeting: 'm', position: 1, text, line: 3, documents });

describe('missingReports', () => {
  it('says that a report which the agenda announces is not in the issue', () => {
    expect(missingReports([item('听取和审议区人民政府关于环境状况的报告')])).toEqual([
      {
        line: 3,
        column: null,
        severity: 'info',
        rule: 'report-not-in-issue',
        reason: '议程列有“听取和审议区人民政府关于环境状况的报告”,有关文件本期未载。',
      },
    ]);
  });

  it('says nothing of items that have their document, or need none', () => {
    expect(
      missingReports([item('听取区人民法院工作报告', ['d']), item('人事任免事项'), item('选举'), item('其他事项')]),
    ).toEqual([]);
  });
});

describe('missingAttachments', () => {
  const missing = (...lines: string[]) => {
    const paragraphs = paragraphsOf(...lines);
    return missingAttachments(readReferences(paragraphs), paragraphs);
  };

  it('names an attachment that the text points to and that no line heads, once', () => {
    expect(missing('名单见附件三。', '(见附件三P13)', '(见附件一P2)', '附件1:', '名单')).toEqual([
      {
        line: 1,
        column: null,
        severity: 'info',
        rule: 'attachment-not-in-issue',
        reason: '文中提到附件三,本期未载。',
      },
    ]);
  });

  it('names none where all are there', () => {
    expect(missing('名单见附件一。', '附件一', '名单')).toEqual([]);
    expect(missing('名单见附件1。', '附件：1', '名单')).toEqual([]);
  });
});
