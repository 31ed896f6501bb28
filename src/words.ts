// Ships to the browser.
import type { Action, Body, Document, DocumentType, Emendation, Grade } from './records/index.ts';

/** What readers call the things that the records name in English. */

export const typeWord: Record<DocumentType, string> = {
  'meeting-news': '会议报道',
  agenda: '议程',
  schedule: '日程',
  notice: '公告',
  bill: '议案',
  'appointment-list': '任免名单',
  decision: '决定',
  resolution: '决议',
  explanation: '说明',
  'credentials-report': '代表资格审查报告',
  'work-report': '工作报告',
  'plan-report': '计划报告',
  'budget-report': '预算报告',
  report: '报告',
  'plan-outline': '规划纲要',
  speech: '发言',
  glossary: '名词解释',
  attendance: '出席名单',
  other: '其他文件',
};

export const statusWord: Record<NonNullable<Document['status']>, string> = { draft: '草案', 'for-review': '审议稿' };

export const actionWord: Record<Action, string> = {
  appoint: '任命',
  remove: '免职',
  'accept-resignation': '接受辞职',
  elect: '选举',
  acting: '代理',
};

export const bodyWord: Record<Body, string> = {
  congress: '人民代表大会',
  'standing-committee': '常务委员会',
  'chairpersons-council': '主任会议',
  presidium: '主席团',
};

/** Printed is what a reader expects, and is not said. */
export const gradeWord: Record<Grade, string> = {
  printed: '原文',
  rule: '规则推定',
  editor: '人工校订',
  doubtful: '存疑',
};

/** Whose fault a damage or a doubt is; `open` where nothing tells it. */
export const causeWord = { print: '刊印', copy: '网页转载', reading: '本站识读', open: '未定' } as const;
export type CauseName = keyof typeof causeWord;

export const certaintyWord: Record<Emendation['certainty'], string> = {
  certain: '确定',
  likely: '很可能',
  unsure: '不确定',
};

/** 2031-10-08 → 2031年10月8日; 2031-10 → 2031年10月 */
export const dayWord = (day: string): string =>
  day
    .split('-')
    .map((part, i) => `${Number(part)}${'年月日'[i]}`)
    .join('');

/** An issue by its body and its title, the body once. */
export const issueName = ({ organization, title }: { organization: string | null; title: string }): string =>
  organization && !title.includes(organization) ? `${organization} ${title}` : title;

/** A post as readers know it: with its body, where its own name does not hold that. */
export const postName = ({ post, organization }: { post: string; organization: string | null }): string =>
  organization && !post.includes(organization) ? `${organization}${post}` : post;

/** A year as a heading or a link names it; issues that state none stand together. */
export const yearWord = (year: string): string => (/^\d+$/.test(year) ? `${year}年` : year);

/** The title of a page that lists a year, or with null, everything. */
export const titleIn = (title: string, year: string | null): string =>
  year === null ? title : `${title}·${yearWord(year)}`;

const fullWidth: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/** A title or a reason with the usual punctuation, for lists and menus; the text itself is never changed. */
export const usual = (text: string): string =>
  text
    .replace(
      /(?<=[\p{Script=Han}”’》）)%])[,;:?!](?: (?=\p{Script=Han}))?|[,;:?!](?=[\p{Script=Han}“《])/gu,
      (sign) => fullWidth[sign.charAt(0)] as string,
    )
    .replace(/\((?=[\p{Script=Han}《“])|(?<=\p{Script=Han})\((?=[^()]*\))/gu, '（')
    .replace(/(?<=（[^()（）]*)\)/gu, '）');
