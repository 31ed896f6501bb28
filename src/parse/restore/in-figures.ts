const figures = '零一二三四五六七八九';

/** A number from 1 to 199 as headings and sessions are counted: 3 → 三, 26 → 二十六, 105 → 一百零五. */
export function inFigures(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const [tens, ones] = [Math.floor(rest / 10), rest % 10];
  const head = hundreds ? `${figures[hundreds]}百` : '';
  const ten = tens ? `${tens > 1 || hundreds ? figures[tens] : ''}十` : hundreds && ones ? '零' : '';
  return `${head}${ten}${ones ? figures[ones] : ''}`;
}
