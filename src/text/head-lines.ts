/** What a short line around a title is, besides a title line. */
export type HeadLine =
  | 'status' // (草案) (审议稿)
  | 'passing' // (2021年7月30日…会议通过)
  | 'delivery' // ——2021年7月30日在…会议上
  | 'number' // (第六号) 第二号
  | 'document-number' // 望政函〔2021〕46号
  | 'date' // 2031年11月8日, (2031年1月9日)
  | 'note' // another note in brackets: (会期一天) (应到22人,实到20人)
  | 'salutation'; // 主任、各位副主任: 区人大常委会:

const statusMark =
  /^[([]?(草案|草稿|审议稿|讨论稿|征求意见稿|送审稿|表决稿|建议表决稿|修改稿|初稿|修订草案|修正草案|草案[一二三]审稿|草案修改稿|草案表决稿|草案代拟稿|讨论草案|审查稿|初审稿|书面|书面报告|摘要|代拟稿|[一二三]次审议稿)(之[一二三四])?[)\]]?$/;
const numericDay = '[12]\\d{3}[.\\-/]\\d{1,2}[.\\-/]\\d{1,2}';
const day = `(?:${numericDay}|(?:[12]\\d{3}年?|[一二][九〇零][一二三四五六七八九〇零]{2}年)?.{1,8}[日曰])`;
/** A law's history of passing and revisions, in one line. */
const history = /^[(]?(?:[12]\d{3}|[一二][九〇零][一二三四五六七八九〇零]{2})年.{1,8}日[^。;]{4,60}(?:通过|修订|批准)/;
const passing = new RegExp(`^[(]?(提请)?${day}.{0,160}?(通过|批准|修订|修正|审议|公布|施行)[^。]{0,120}[)]?$`);
const delivery = new RegExp(
  `^[(]?[—~\\-]{0,6}\\(?(${day})?于?在.{2,50}(会议|大会|全会|会)(第.{1,3}次全体会议)?上?(的.{2,6})?[)]?[—~\\-]{0,6}$`,
);
/** 在某某大会 alone may be the first line of a title; a note has a day, a dash, or says 会议上. */
const tellsWhen = /日|^[(]?[—~-]|上[)]?[—~-]{0,6}$/;
const dashed = /^[—~-]{2,6}.{0,40}(会议|大会|会)[^。]{0,16}$/;
const dateLine = new RegExp(
  `^[(]?(?:${numericDay}|(?:[12]\\d{3}年|[一二][九〇零][一二三四五六七八九〇零]{2}年)\\d{0,2}[^。,]{0,3}月?.{1,4}日)([(](星期|周).[)])?[)]?$`,
);

/** What a folded line is by its form alone; null for title lines, bylines and running text. */
export function headLine(plain: string): HeadLine | null {
  const tight = plain.replace(/\s+/g, '');
  if (tight.length > 160) return history.test(tight) && !/[。;]/.test(tight) ? 'passing' : null;
  if (statusMark.test(tight)) return /^[([]/.test(tight) || /[)\]]$/.test(tight) ? 'status' : null;
  if (/^[[(]?第?[一二三四五六七八九十百〇零\d]{1,5}号[\])]?$/.test(tight) && /^[[(]|^第/.test(tight)) return 'number';
  if (/^[[(](?:19|20)\d{2}[\])]第?\d{1,4}号$/.test(tight)) return 'number';
  if (/^[[(]?第?[一二三四五六七八九十]{1,3}届[\])]?第?[一二三四五六七八九十\d]{1,4}号$/.test(tight)) return 'number';
  if (/^[^,。:]{1,24}(?<!公告|通告|决定|决议|命令)[[(][12]\d{3}[\])]\s?第?\d{1,4}号$/.test(tight))
    return 'document-number';
  if (dateLine.test(tight) && tight.length < 24) return 'date';
  if (/[。;]$/.test(tight)) return null;
  if (passing.test(tight)) return 'passing';
  if (/(讲话|发言|致辞|致词|开幕词|闭幕词|报告|名单)[)]?$/.test(tight)) return null;
  if (dashed.test(tight) || (tight.length < 80 && delivery.test(tight) && tellsWhen.test(tight))) return 'delivery';
  if (/^[^。;]{2,60}:$/.test(tight) && isAddressee(tight.slice(0, -1))) return 'salutation';
  if (/^[(][^()]{1,80}[)]$/.test(tight)) return 'note';
  return null;
}

const addressee =
  /(代表|委员|主任|副主任|秘书长|领导|同志们|同志|主席团|人大|常委会|常务委员会|委员会|人民政府|政府|大会|法院|检察院|各单位|各部门|乡亲们|朋友们|常委会会议)$/;

function isAddressee(text: string): boolean {
  return (
    addressee.test(text) && !/^(出席|列席|请假|缺席|报告人|主持人?|审议|听取|[一二三四五六七八九十]+、)/.test(text)
  );
}
