/** What the name of a body ends in, up to its organs: 甲区人大常委会│预算工作委员会. */
const body =
  /^.*?(?:人民代表大会(?:常务委员会|常委会)?|人大(?![街道路厦桥])(?:常务委员会|常委会)?|人民政府|人民法院|人民检察院|委员会|局|厅|办公室|办事处)/;
const placed = /[省市州盟区县旗乡镇]|^(?:全国|最高|国家)/;
const relative = /^[省市州盟区县旗乡镇](?=人民|人大|监察委员会|第)/;

/**
 * The body that a name or a post belongs to, by its full name: 甲区第三届人大常委会办公室主任 → 甲区人民代表大会常务委员会.
 * 人大 and 常委会 are written out, the term is left out (the body stays when its members change), and a name that leaves its
 * place out (区人民政府) gets the one that is given. Null where no body with a place is named.
 */
export function bodyName(text: string, place: string | null): string | null {
  const compact = text.replace(/\s/g, '');
  const level = relative.exec(compact)?.[0];
  if (level && !place?.endsWith(level)) return null;
  const found = body.exec(level ? `${place}${compact.slice(1)}` : compact)?.[0];
  if (!found || !placed.test(found)) return null;
  return found
    .replace(/第[〇零一二三四五六七八九十百\d]+届/, '')
    .replace(/人大(?=$|常)/, '人民代表大会')
    .replace(/常委会$/, '常务委员会');
}

/** The place that the meetings of an issue are of, after their names: 甲区第三届人民代表大会第一次会议 → 甲区. */
export const placeOfMeetings = (names: readonly string[]): string | null =>
  names.map((name) => /^(.+?)第.+?届/.exec(name)?.[1]).find((place) => place !== undefined) ?? null;
