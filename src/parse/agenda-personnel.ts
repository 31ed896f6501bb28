import type { DocumentRecord } from '../records/index.ts';
import { bare } from '../text/fold.ts';

/** Words of acts on persons, in items and titles. */
export const personnel =
  /(人事任免|任免(案|事项|名单)?|任命|免职|免去|辞去|辞职|撤职|撤销.*职务|罢免|选举|补选|代理|供职|任职|表态发言|就职|当选)/;

/** Whether a document is about acts on persons. */
export function isPersonnel(document: DocumentRecord): boolean {
  const title = bare(document.title);
  if (document.type === 'appointment-list') return true;
  if (document.type === 'speech')
    return (
      /(任职|供职|任前|表态|述职|就职|履职)/.test(title) ||
      document.titleInferred ||
      document.authors.some((author) => /^拟任/.test(author.post ?? ''))
    );
  if (document.type === 'notice') return /(选举|补选|任前|公示|人民代表大会(第.{1,4}次会议)?公告)/.test(title);
  if (document.type === 'other' && /(选举办法|监票人|候选人|选举结果).{0,8}$/.test(title)) return true;
  return (
    ['bill', 'decision', 'explanation', 'other'].includes(document.type) &&
    personnel.test(title) &&
    !/(办法|条例|工作报告)$/.test(title)
  );
}
