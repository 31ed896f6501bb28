import { isOffice } from '../posts.ts';

/** A line that holds the verb, and perhaps the post, for the lines below it. */
export interface ListHeading {
  verb: string | null;
  /** The post, as offsets in the folded line, where names alone follow. */
  post: { index: number; length: number } | null;
  /** Where the names begin, if they stand on the same line. */
  names: number | null;
  /** The post has no sign behind it: it is a heading only where names follow. */
  alone?: boolean;
  /** The body of the posts that the lines below give without one (选出…常委会组成人员:), as offsets in the folded line. */
  body?: { index: number; length: number };
}

const bareVerb =
  /^(?:会议|大会|表决|经审议)?,?(?<verb>(?:决定|批准|同意|通过|提请|提议)*(?:任命|任职|免去|免职|撤销|撤职|罢免|补选|选举|接受辞职|接受辞去|接受|辞职|任命名单|免职名单))(?:事项|名单|如下|(?:审判|检察|监察|政府组成)?人员|的人员|下列人员|下列同志(?:职务)?|以下同志(?:职务)?|.{0,4}职务)?:?$/;
/** 现将当选名单公布如下:, 选举结果如下: */
const outcome = /(?:当选|选举(?:产生)?)的?(?:人员|代表)?(?:名单|结果|情况)?[^:,。;]{0,8}(?:如下|为):$/;
const atEnd = /(?<verb>(?:决定|批准|补充)?(?:任命|免去|补选|选举)(?:结果|产生|如下|(?:下列|以下)(?:人员|同志))*):$/;
/** 甲县第二届人民代表大会第一次会议于…年…月…日选举: the sentence goes on with a line for each. */
const meetingElects = /会议于?[^,。;:]{0,20}日?(?:选举|补选|选出)(?:产生|出|了)?:?$/;
const toPost =
  /(?<verb>(?:决定|批准)?(?:任命|补选|选举))(?:下列|以下|如下)?(?:\d+名)?(?:同志|人员)?(?:等\d+[名人位]\S{0,4})?为(?<post>[^:,。;(]{2,50})(?:\([^()]*\))?:(?<names>.*)$/;
const fromPost =
  /(?<verb>(?:决定|批准)?(?:免去|撤销))(?:下列|以下|如下)(?:\d+名)?(?:同志|人员)?的?(?<post>[^:,。;]{2,40}?)职务:(?<names>.*)$/;

/** A post on a line of its own, its names below it. */
const postAlone = /^(?!.*(?:(?<!主)任|[为免的]))\p{sc=Han}{2,24}$/u;

/** The members of a body whom the lines below name by their offices: 选出甲县第三届人大常委会组成人员24名,名单如下: */
const membersOf =
  /(?<verb>选举产生|选举|选出|补选|(?:决定)?任命|通过)(?:了|产生)*(?:新一届)?(?<body>[^,。;:]{2,40}?(?:委员会|常委会|监委))(?:主任、副主任.{0,16}?|组成人员|委员)(?:共?[\d一二三四五六七八九十]+[名人])?,?\s?(?:名单)?(?:如下|为|是|分别为)*:$/;

/** A post before its names, below a heading with the verb: 副县长:王明、李强 */
const postLabel =
  /^\s*(?:当选(?:为)?)?(?<post>[^:。;]{2,40}?)(?:职务)?(?:\([^()]*\)\s?)?(?:的?有)?(?::\s*|\s{2,}|\s(?=\S{2,4}$|\S\s\S$))(?<names>[^:]*)$/;

/**
 * Reads a heading of a list of acts (决定任命:, 任命下列同志为…审判员:); null for any other line.
 * `above` is the verb of the heading before it.
 */
export function readListHeading(plain: string, above: string | null): ListHeading | null {
  const line = plain.replace(/\s+$/, '');
  const bare = line.replace(/\s/g, '');
  const own = bareVerb.exec(bare)?.groups?.verb;
  if (own) return { verb: own.replace(/提请|提议|名单/g, ''), post: null, names: null };
  for (const pattern of [toPost, fromPost]) {
    const match = pattern.exec(line);
    const { verb, post, names } = match?.groups ?? {};
    if (!match || !verb || !post || !isOffice(post)) continue;
    const index = line.lastIndexOf(post, line.length - (names?.length ?? 0));
    return { verb, post: { index, length: post.length }, names: names?.trim() ? line.length - names.length : null };
  }
  const labelled = above === null ? null : postLabel.exec(line);
  if (labelled?.groups?.post && isOffice(labelled.groups.post)) {
    const { post, names } = labelled.groups as { post: string; names: string };
    const place = { index: labelled[0].indexOf(post), length: post.length };
    if (!names || !/[。为任免]|的.*职务/.test(names))
      return { verb: above, post: place, names: names ? line.length - names.length : null };
  }
  const alone = line.replace(/\s*\([^()]*\)$/, '');
  if (above !== null && postAlone.test(alone) && isOffice(alone))
    return { verb: above, post: { index: 0, length: alone.length }, names: null, alone: true };
  if (outcome.test(bare)) return { verb: '选举', post: null, names: null };
  const members = membersOf.exec(line);
  if (members?.groups?.body) {
    const { verb, body } = members.groups as { verb: string; body: string };
    const index = line.indexOf(body, members.index + verb.length);
    return {
      verb: verb.replace(/产生|出$/, (end) => (end === '出' ? '举' : '')),
      post: null,
      names: null,
      body: { index, length: body.length },
    };
  }
  if (meetingElects.test(bare)) return { verb: /补选/.test(bare.slice(-5)) ? '补选' : '选举', post: null, names: null };
  const end = atEnd.exec(bare)?.groups?.verb;
  return end ? { verb: end.replace(/结果|如下|产生|[下以][列下](?:人员|同志)/g, ''), post: null, names: null } : null;
}
