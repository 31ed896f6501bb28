import type { Author } from '../records/index.ts';
import { bare } from '../text/fold.ts';
import { headLine } from '../text/head-lines.ts';
import { couldBeName, isPersonName } from '../text/names.ts';
import { firstLine, type Paragraph } from '../text/paragraph.ts';

const post =
  /(主任|主任委员|副主任委员|局长|厅长|部长|院长|检察长|庭长|市长|省长|区长|县长|州长|旗长|盟长|镇长|乡长|主席|秘书长|所长|处长|科长|委员|书记|代表|组长|团长|召集人|负责人|行长|审计长|主任助理|发言人|会长|校长|总工程师|专员|委员长|总理|常务主席|执行主席|行署专员|审计师|司令员|总?队长|支队长|社长|台长)(\(.{1,8}\))?$/;
const signed =
  /^(.{0,20}?(?:省长|市长|区长|县长|州长|旗长|盟长|镇长|乡长|主席|院长|检察长|主任|局长|总理|委员长|提案人|领衔代表|签发人|报告人))[:\s](.{2,14})$/;

/** 区　长: an office set apart. */
const parted = /^([省市区县州旗盟镇乡院局厅主])\s+([长任席])(?=\s)/;

/** The signature of a decree without a space: 中华人民共和国主席王明. */
const chief =
  /^(\p{sc=Han}{2,16}(?:主席|总理|委员长|省长|市长|区长|县长|州长|旗长|盟长|乡长|镇长|院长|检察长))([\p{sc=Han}·]{2,3})$/u;

/** The organ, the name, and behind it the office there: 市财政局　王某某局长. */
const behindName =
  /^(?<organ>\p{sc=Han}{2,24}[局厅委办院部府室会])\s+(?<name>\p{sc=Han}{2,4}?)(?<office>副?(?:局长|厅长|主任|院长|检察长|部长|[省市区县州旗镇乡]长))$/u;

/** What may stand around a byline: dashes, who he is, his nationality. */
const before = /^[\s—~*-]*(?:(?:报告|汇报|说明|发言|提案|供职)人\s*:\s*)?/;
const after = /\s*\((?:[女男](?:,[\p{sc=Han}]{1,6}族)?|[\p{sc=Han}]{1,6}族)\)\s*$|[\s*]+$/u;

/** Parts a byline: 市财政局局长　王某某 → post and name. Null for any other line. */
export function readByline(paragraph: Paragraph): Author | null {
  const whole = paragraph.plain.replace(after, '');
  if (whole.length > 60 || /[。;,!?《》]/.test(whole)) return null;
  const line = firstLine(paragraph);
  const enclosed = /^\s*\([^()]*\)\s*$/.test(whole);
  const lead = enclosed ? whole.indexOf('(') + 1 : (before.exec(whole)?.[0].length ?? 0);
  const plain = (enclosed ? whole.replace(/\)\s*$/, '') : whole).slice(lead);
  const text = paragraph.text.slice(lead, lead + plain.length);
  // The name is the last word; one of two characters may be set with a space between them.
  const named = behindName.exec(plain);
  if (named?.groups && isPersonName(bare(named.groups.name as string))) {
    const { organ, name, office } = named.groups as { organ: string; name: string; office: string };
    const start = plain.length - office.length - name.length;
    return {
      name: text.slice(start, start + name.length),
      post: `${text.slice(0, organ.length)}${text.slice(-office.length)}`.replace(/\s+/g, ''),
      line,
    };
  }
  for (const form of [
    /^(.*?)[\s:]+(\S{2,12})$/,
    /^(.*?)[\s:]+(\S\s{1,6}\S)$/,
    /^(.*?)[\s:]+(\S(?:\s+\S){2,3})$/,
    /^(.*[长任员记席表人])(\S{2,4}|[^\s·]{1,9}(?:·[^\s·]{1,9}){1,2})$/,
  ]) {
    const match = form.exec(plain);
    if (!match) continue;
    const [, title = '', last = ''] = match;
    const name = bare(last);
    if (!post.test(bare(title))) continue;
    const parted = /\s/.test(plain.slice(title.length)) || name.includes('·');
    if (!isPersonName(name) && !(couldBeName(name) && parted)) continue;
    const start = plain.length - last.length;
    return {
      name: text.slice(start).replace(/\s+/g, ''),
      post: text.slice(0, title.length).replace(/\s+/g, ''),
      line,
    };
  }
  const alone = bare(plain);
  if (enclosed || !isPersonName(alone) || alone.length > 12) return null;
  return { name: text.replace(/\s+/g, ''), post: null, line };
}

/** Who gives a document: the byline under its title, or the head of an organ who signs it. */
export function readAuthors(head: readonly Paragraph[], body: readonly Paragraph[]): Author[] {
  const under = head
    .filter((paragraph) => headLine(paragraph.plain) === null)
    .flatMap((paragraph) => readByline(paragraph) ?? []);
  if (under.length) return under;
  const said = (at: number): string => body[at]?.plain.trim().replace(parted, '$1$2') ?? '';
  for (let at = Math.max(0, body.length - 4); at < body.length; at += 1) {
    const paragraph = body[at] as Paragraph;
    const plain = said(at);
    const match = signed.exec(plain) ?? chief.exec(plain);
    // One below the other, offices and their holders are a list of those elected.
    if (!match || signed.test(said(at - 1)) || signed.test(said(at + 1))) continue;
    // Below a signature stands no sentence (现予公告。): such a line names who was elected.
    if (body.slice(at + 1).some(({ plain: below }) => /[。;]\s*$/.test(below))) continue;
    const [, , name = ''] = match;
    if (!isPersonName(bare(name)) && !couldBeName(bare(name))) continue;
    const text = paragraph.text.trim();
    const start = text.length - name.length;
    return [
      {
        name: text.slice(start).replace(/\s+/g, ''),
        post: text.slice(0, start).replace(/[\s:\uff1a]+/g, ''),
        line: firstLine(paragraph),
      },
    ];
  }
  return [];
}
