const clauseEnd = ',;:。!?';
/** No clause and no reason is longer: what stands farther back says nothing of a figure. */
const longest = 1000;

/** The clause before an offset, back to the last mark that ends one. */
export function clauseAt(plain: string, offset: number): string {
  const first = Math.max(0, offset - longest);
  let start = offset;
  while (start > first && !clauseEnd.includes(plain[start - 1] as string)) start -= 1;
  return plain.slice(start, offset);
}

const comparison =
  /^(?:[较比](?:去年|上年|年初|同期)?|同比|环比|与?上年|增[长加收支]|下降|减[少收支]|超收|短收|占|完成(?:年初)?(?:预算|调整预算)|为(?:年初|调整|上年)|主要|由于|原因|系|因(?!公)|用于|其中主要)/;
const earlier = /(?:上年|去年|同期|年初)[^,;:]{0,6}(?:决算|预算|执行|完成)数?(?:为|的)?$/;

/**
 * Whether a figure stands beside the account rather than in it: in a comparison, a reason, a use, or as last year's value.
 * A reason holds up to the next 其中, semicolon or full stop (主要原因是上年有一次性收入3864万元).
 */
export function isSideFigure(plain: string, offset: number): boolean {
  const clause = clauseAt(plain, offset).trimStart();
  // 因条件限制不能解决的31件: what is counted, told by its cause.
  const counted = /^上年(?:结[余转]|滚存)|^因[^,;:]{2,30}的$/.test(clause);
  if ((comparison.test(clause) && !counted) || earlier.test(clause)) return true;
  const first = Math.max(0, offset - longest);
  const near = plain.slice(first, offset + 2);
  const stop =
    first +
    Math.max(
      near.lastIndexOf(';', offset - first),
      near.lastIndexOf('。', offset - first),
      near.lastIndexOf('其中', offset - first),
    );
  return /主要(?:原因)?[是系因由用为]|原因是/.test(plain.slice(stop + 1, offset));
}
