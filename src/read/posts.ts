import { bare, fold } from '../text/fold.ts';

/** Offices that organs of state fill: what acts of appointment end in (Constitution, Organic Law of Local Congresses). */
const office =
  /(?:主任委员|主任|委员|委员长|秘书长|[省市区县州旗盟镇乡部厅局处科庭院署行台所站校室司]长|检察长|审计长|巡视员|审判员|检察员|陪审员|执行员|书记员|监督员|监察员|监察专员|法官|检察官|代表|主席|议长|总理|国务委员|参谋长|司令员|关长|大使|总领事|顾问|参事|总工程师|总经济师|总会计师|代理人|负责人|政委|董事长|总经理)$/;
/** Roles for an occasion or within the Party, which are no office of state. */
const role =
  /(?:组长|团长|召集人|书记|队长|班长|指挥长?|网格长|河长|湖长|林长|路长|家长|会长|理事长|站长|园长|执行主席|常务主席|主席团成员|大会副?秘书长|监票人|班子成员|党组成员|党委委员|常委)$/;
const bareRole = /^(?:副)?(?:书记|委员|组长|成员|班长|团长|秘书长|代表|主任|主席|局长)$/;

/** Whether a text ends in an office that an organ of state fills. */
export function isOffice(text: string): boolean {
  const plain = bare(text);
  return office.test(plain) && !role.test(plain) && plain.length <= 60;
}

/** Whether it is an office without any body before it, which says little outside of a list: 委员, 书记. */
export function isBareOffice(text: string): boolean {
  return bareRole.test(bare(text));
}

const mainBody =
  /^.*?(?:人民法院|法院|人民检察院|检察院|人大常委会|人民代表大会常务委员会|人民代表大会|常务委员会|监察委员会|监委|人民政府|政府|人大)/;
const title =
  /(?:第[一二三四]|常务)?副?(?:主任委员|主任|委员|委员长|秘书长|检察长|审计长|审判员|检察员|陪审员|执行员|书记员|代表|主席|议长|[省市区县州旗盟镇乡部处科庭院署行台所站校室司]长|(?<=[局厅][局厅])长|长)$/;
/** Offices of the court or procuracy itself, whatever division the post before them belongs to. */
const courtly =
  /^(?:助理)?(?:审判员|检察员|人民陪审员|陪审员|执行员|书记员|副?院长|副?检察长|(?:审判|检察)委员会(?:专职)?委员)$/;

/** How long the body in a folded post is: of a court or congress the court or congress itself, else the office or bureau. */
function bodyLength(post: string): number {
  const main = mainBody.exec(post);
  if (main) return main[0].length;
  const own = title.exec(post);
  if (!own) return 0;
  const rest = post.slice(0, own.index);
  return /[局厅处院]长$/.test(post) && !/[局厅处院]$/.test(rest) ? own.index + own[0].length - 1 : rest.length;
}

/** The body in a folded post, or null where it names none. */
export function bodyOf(post: string): string | null {
  return post.slice(0, bodyLength(post)) || null;
}

/** Whether a folded post names its court, congress, government or other main body. */
export function namesMainBody(post: string): boolean {
  return mainBody.test(post);
}

/** A post in a run of posts, and the body that it takes from an earlier one: offsets in the text that was split. */
export interface PostPart {
  index: number;
  length: number;
  body: { index: number; length: number } | null;
}

/**
 * Parts a run of posts at the marks that stand between offices, not at those within the name of a body:
 * 副秘书长、研究室主任 → two, 文化、教育委员会主任 → one. A later post without a body of its own takes that of an
 * earlier one.
 */
export function splitPosts(plain: string): PostPart[] {
  const cuts: number[] = [];
  for (const match of plain.matchAll(/[、,和及兼]/g)) {
    const left = plain.slice(cuts.at(-1) ?? 0, match.index).trim();
    if (/[、,]/.test(match[0]) ? office.test(left) : office.test(left) && isOffice(plain.slice(match.index + 1)))
      cuts.push(match.index + 1);
  }
  const bounds = [0, ...cuts, plain.length + 1];
  const parts: PostPart[] = [];
  let main: PostPart['body'] = null;
  let inner: PostPart['body'] = null;
  for (let at = 0; at + 1 < bounds.length; at += 1) {
    const start = bounds[at] as number;
    const raw = plain.slice(start, (bounds[at + 1] as number) - 1);
    const post = raw.trim();
    if (!post) continue;
    const index = start + raw.indexOf(post);
    const own = title.exec(post);
    const unit = own && own.index > 0 ? { index, length: own.index } : null;
    if (namesMainBody(post)) {
      main = { index, length: bodyLength(post) };
      inner = unit;
      parts.push({ index, length: post.length, body: null });
      continue;
    }
    const taken = courtly.test(post) || unit ? main : (inner ?? main);
    parts.push({ index, length: post.length, body: parts.length ? taken : null });
    if (unit && !parts.at(-1)?.body) inner = { index, length: bodyLength(post) };
  }
  return parts;
}

const places =
  /^(?:[^人监检委局院]{0,10}?(?:自治区|自治州|自治县|自治旗|省|(?<!城)市|州|盟|区|县|旗|镇|乡|街道)(?![长委]))+/;

/**
 * The form in which posts of one issue are compared: without place, number of the congress and spaces, with the short
 * names of bodies. 甲县第十七届人民代表大会常务委员会委员 → 人大常委会委员; 甲县人民政府副县长 → 副县长.
 */
export function postKey(post: string): string {
  return fold(post)
    .replace(/[\s、,.·()《》“”]/g, '')
    .replace(/职务$/, '')
    .replace(/人民代表大会/g, '人大')
    .replace(/常务委员会/g, '常委会')
    .replace(/第?[零〇一二三四五六七八九十百\d]+届/g, '')
    .replace(/人民政府(?=副?(?:省|市|州|盟|区|县|旗|镇|乡)长)/g, '')
    .replace(places, '')
    .replace(/^[^人监检委局院副长]{1,4}(?=副?(?:省|市|州|盟|区|县|旗|镇|乡)长)/, '')
    .replace(/^(?:全国|中华人民共和国|本)/, '');
}
