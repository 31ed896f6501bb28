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
  [/因公出国/, /公务用车|公务车/, /公务接待/],
];

/** Whether the labels name every part of such a whole, each once. */
export function isClosedSet(labels: readonly string[]): boolean {
  return wholes.some(
    (parts) =>
      parts.length === labels.length && parts.every((part) => labels.filter((label) => part.test(label)).length === 1),
  );
}
