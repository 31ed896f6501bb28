/** The number before a heading or an item: 第一章, 第五条, 一、, (一), 1、, 1), ①, 一是, or the mark ◆. */
export interface Label {
  /** As printed, folded: `(一)`. */
  label: string;
  /** 1 第一编, 第一章; 2 第一节; 3 一、; 4 (一) ㈠; 5 1、 1. ⒈; 6 (1) ⑴ 1) ① 一是 第五条 ◆. */
  rank: number;
  /** Where the text after the label begins. */
  length: number;
}

const han = '[一二三四五六七八九十百零〇]{1,5}';
const forms: readonly [RegExp, number][] = [
  [new RegExp(`^第(${han}|\\d{1,3})[编章篇]\\s*`), 1],
  [new RegExp(`^第(${han}|\\d{1,3})节\\s*`), 2],
  [new RegExp(`^第(${han}|\\d{1,3})条(之[一二三四五六七八九十])?\\s*`), 6],
  [new RegExp(`^${han}\\s?[、.,]\\s*`), 3],
  [new RegExp(`^[(]\\s?${han}\\s?[)][、.]?\\s*`), 4],
  // The web copy lost the first half of the bracket: 一)加大…
  [new RegExp(`^${han}[)]\\s*`), 4],
  [/^[㈠-㈩]\s*/, 4],
  [/^\d{1,3}\s?(、|[.,](?!\d))\s*/, 5],
  [/^[⒈-⒛]\s*/, 5],
  [/^[(]\s?\d{1,3}\s?[)][、.]?\s*/, 6],
  [/^\d{1,3}[)]\s*/, 6],
  [/^[①-⑳⑴-⒇]\s*/, 6],
  [/^[◆◇●○■□★☆▲△►▶※◎]\s*/, 6],
  [new RegExp(`^[第]?${han}(是|要)(?![一二三四五六七八九十])[,:]?`), 6],
];

/** The number that a folded paragraph begins with, or null. */
export function readLabel(plain: string): Label | null {
  for (const [form, rank] of forms) {
    const match = form.exec(plain);
    if (match) return { label: match[0].trim(), rank, length: match[0].length };
  }
  return null;
}
