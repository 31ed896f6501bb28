/** What ends before the name of a figure begins: a mark, or a sign of a list after another figure. */
const borders = /[,;。:]|(?<=(?:元|%)\s*)(?:、|和|以?及|与)/g;
/** What stands before the name, in this order: a number, how the figure belongs to another one, its year. */
const before =
  /^\s*(?:\(?\d{1,2}[).、]|[一二三四五六七八九十]{1,3}[是、]|[①-⑳])?\s*(?:其中|包括|主要[是为]|另有|[加减](?=上[级年解划])|加上|减去|[加减])?(?:\d{4}年度?)?/;
/** What stands between the name and the figure. */
const after = /(?:预计|完成|执行|达到|实现|安排|计划|拟|约|为|是|共计|共|数|\s){1,5}$/;

/**
 * Where the name of a figure stands, as offsets of its first sign and of what follows its last: 税收收入 of
 * `其中:税收收入预计完成879760万元`. `plain` is folded text, `at` where the figure begins. The two are equal where nothing names it.
 * The kind of text that shows it: the budget reports of local governments.
 */
export function figureLabel(plain: string, at: number): [from: number, to: number] {
  const aside = (note: string): string => (/\d/.test(note) ? ' '.repeat(note.length) : note);
  const text = plain.slice(0, at).replace(/\([^()]*\)/g, aside);
  let from = 0;
  for (const border of text.matchAll(borders)) from = border.index + border[0].length;
  from += before.exec(text.slice(from))?.[0].length ?? 0;
  return [from, from + text.slice(from).replace(after, '').length];
}
