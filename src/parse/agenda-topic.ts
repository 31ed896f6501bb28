import { bare } from '../text/fold.ts';

const doing =
  /^(继续|再次)?((书面)?(听取|审议|审查|审定|讨论|表决|通过|批准|初审|决定|开展)[和与、及]?)+|(的)?(报告|汇报|议案|决定|决议|说明|草案|方案)$/g;
const drafts = /[(](草案|讨论稿|审议稿|修订草案|征求意见稿|草案修改稿|书面)[)]/g;

/** What an item or a title is about, in one wording: short names of bodies, no place, no verb, no draft mark. */
export function topic(text: string, place: string): string {
  return bare(text)
    .replaceAll(place, '')
    .replace(drafts, '')
    .replace(/[《》“”"、,;:]/g, '')
    .replaceAll('人民代表大会', '人大')
    .replaceAll('常务委员会', '常委会')
    .replaceAll('人民政府', '政府')
    .replace(/第[一二三四五六七八九十百零〇\d]+届/g, '')
    .replace(doing, '')
    .replace(/^.{0,16}?人大(常委会)?(?=公告|任免|任命|公报)/, '')
    .replace(/.{0,12}?(省|市|州|县|区|旗|镇|乡|盟)?(政府|人大常委会|人大|主任会议)关于(?=.{4})/, '')
    .replace(/^关于/, '')
    .replace(doing, '');
}

/** The pairs of characters that stand side by side in a text. */
export function pairs(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2)));
}

/** Which part of the smaller text's pairs of characters the other holds, from 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < 2) return 0;
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared += 1;
  return shared / small.size;
}

/** An item says several things: 听取…的报告,审查和批准…决算. */
export function clauses(text: string): string[] {
  const parts = bare(text).split(/[,;](?=(?:听取|审议|审查|批准|通过|表决|讨论|补选|决定))/);
  return [bare(text), ...parts];
}
