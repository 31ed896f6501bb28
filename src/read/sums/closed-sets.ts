/** Parts that make a whole between them, as finance and statistics divide it: where all are named, nothing is left out. */
const wholes: readonly (readonly RegExp[])[] = [
  [/(?<!非)税收/, /非税/],
  [/一般债|一般政府债/, /专项债/],
  [/本金/, /利息/],
  [/新增.{0,8}债|新增(?:一般|专项)?债?券?$/, /再融资|置换/],
  [/第?一产(?:业|增)/, /第?二产(?:业|增)/, /第?三产(?:业|增)/],
  [/基本支出/, /项目支出/],
  [/人员(?:支出|经费)/, /公用(?:支出|经费)/, /项目(?:支出|经费)/],
  [/农村/, /城镇|城市/],
  [/公办/, /民办|社会办|民营/],
  [/赞成|同意/, /反对/, /弃权/],
  [/因公出国/, /公务用车|公务车/, /公务接待/],
];

/** Whether the labels name every part of such a whole, each once. */
export function isClosedSet(labels: readonly string[]): boolean {
  return wholes.some(
    (parts) =>
      parts.length === labels.length && parts.every((part) => labels.filter((label) => part.test(label)).length === 1),
  );
}

/** Parts that mostly make a whole; a text may leave a third unnamed. */
const halves: readonly (readonly [RegExp, RegExp])[] = [
  [/办结|办理完毕|已.{0,2}(?:完成|落实|解决|办理|整改|销号)|完成/, /正在|在办|推进|未|尚|跟踪|计划|列入|在建|进行/],
  [/利用/, /处置|处理/],
  [/省级|省本级|自治区本级/, /市县|市[、和]县|[州盟]/],
  [/[市县州]本级|[市县区]级/, /[区县乡镇]/],
  [/男/, /女/],
  [/(?<!未)[审执办侦了]结/, /未结|未[审执]|在审|在办/],
  [/旧存|上[年期]?(?:结转|存)/, /新收/],
  [/实到|实出席|到会|出席/, /缺席|请假|未到/],
  [/有效/, /无效|废/],
  [/新增|新设/, /原有|存量|续/],
  [/土方/, /石方/],
  [/出口/, /进口/],
  [/任命|任职/, /免/],
  [/续建/, /新建|新开工/],
  [/中央/, /地方|省/],
  [/国内|内资/, /国外|境外|海外|外资/],
  [/线上/, /线下/],
];
const denied = /[未不非]([\u4e00-\u9fff]{2})/;

/** Whether one clause denies what the other says: 达标 and 未达标. */
function denies(one: string, other: string): boolean {
  const word = denied.exec(one)?.[1];
  return word !== undefined && other.includes(word) && !denied.test(other);
}

/** Whether two clauses name the two sides of one matter: done and under way, at home and abroad, 其余 after the first. */
export function areHalves(first: string, second: string): boolean {
  if (denies(first, second) || denies(second, first) || /^(?:其余|余下|剩余|另外?)/.test(second)) return true;
  return halves.some(
    ([one, other]) =>
      (one.test(first) && other.test(second) && !one.test(second)) ||
      (one.test(second) && other.test(first) && !one.test(first)),
  );
}
