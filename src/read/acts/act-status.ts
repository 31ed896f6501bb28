import type { DocumentType } from '../../records/index.ts';
import { fold } from '../../text/fold.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import type { Act, ActsContext } from './acts.ts';

/** What a bill, an explanation, an agenda or a draft says is proposed; what a list, a decision or the news says is decided. */
export function actStatus(paragraphs: readonly Paragraph[], context: ActsContext): Act['status'] {
  if (['bill', 'explanation', 'agenda', 'speech'].includes(context.type)) return 'proposed';
  const head = paragraphs.slice(0, 8).map((each) => each.plain.replace(/\s/g, ''));
  const draft = head.some(
    (line) => /^\((?:草案|审议稿|讨论稿|建议稿|征求意见稿)/.test(line) || /^\(提请.*通过\)$/.test(line),
  );
  return draft || /\((?:草案|审议稿|讨论稿)/.test(fold(context.title)) ? 'proposed' : 'decided';
}

const wholeSignature =
  /^(?<who>[\p{sc=Han}·]{0,30}(?:[省市区县州旗盟镇乡]长|院长|检察长|主任)[\s:]*[\p{sc=Han}·]+(?:\s[\p{sc=Han}])*)$/u;
const submitter = /(?:人民政府|政府|主任会议|主席团|人民法院|人民检察院|监察委员会|委员会)$/;

/** Who submits a bill: the body in its title or above it, the body known from elsewhere, or whoever signs. */
export function billProposer(paragraphs: readonly Paragraph[], context: ActsContext): string | null {
  if (context.type !== 'bill') return null;
  const inTitle = /^(.{2,40}?)关[于於]/.exec(context.title.replace(/\s/g, ''))?.[1];
  if (inTitle) return inTitle;
  const lines = paragraphs.map((each) => ({ text: each.text.replace(/\s/g, ''), plain: each.plain.trim() }));
  const above = lines[0] && submitter.test(lines[0].plain.replace(/\s/g, '')) ? lines[0].text : null;
  const signed = lines.slice(-4).find((line) => wholeSignature.test(line.plain))?.text;
  return above ?? context.organization ?? signed?.replace(/[:：]/g, '') ?? null;
}

const signature = /^\s*(?:代理?)?(?:主任|院长|检察长|[省市区县州旗盟镇乡]长)\s*[:\s]\s*[\p{sc=Han}·\s]{2,12}$/u;

/** Whether a line is the signature of a bill (区长:王明), which looks like an office and its holder. */
export const signs = (paragraphs: readonly Paragraph[], at: number, type: DocumentType): boolean =>
  type === 'bill' && at >= paragraphs.length - 4 && signature.test((paragraphs[at] as Paragraph).plain);
