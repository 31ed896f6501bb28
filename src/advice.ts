/** What a clerk can do about a doubt, by the rule that tells of it. */
const adviceByRule: Record<string, string> = {
  'title-inferred': '对照原件:题名不对的,在校勘中写明 title;对的可略过',
  'type-unknown': '能归入某类的,在校勘中写明 type;不能的不必处理',
  'reading-doubtful': '对照原件:读得对的采用,不对的改为确切的读法或略过',
  'name-damaged': '对照原件或其他公报,确知姓名的写进校勘',
  'cells-uncertain': '对照原件看这张表的列;网页上已注明存疑',
  'sum-fails': '对照原件:录入有误的写进校勘,原件如此的略过',
  'broken-character': '原文件的编码或字节有损;尽量换一份完好的文件',
  'date-unreadable': '对照原件,确知日期的写进校勘',
  'emendation-without-place': '校勘与原文对不上:改正或删去校勘文件中的这一条',
};

/** Words for what a clerk does about a doubt; null where nothing need be done. */
export const adviceOf = (rule: string): string | null => adviceByRule[rule] ?? null;
