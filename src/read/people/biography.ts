import type { Biography } from '../../records/index.ts';
import { readNumeral } from '../../text/numerals.ts';

const n = '[\\d〇零一二三四五六七八九十]';
const born = new RegExp(
  `(?:生于|出生于|于)?(${n}{4})\\s*(?:年|[.])\\s*(${n}{1,3})\\s*月?(?:${n}{1,3}日)?\\s*(?:出?生(?!于)|生)|(?:生于|出生于)(${n}{4})年(${n}{1,3})月`,
);
const party =
  /(?<=^|[,、;。(])(?:加入)?(中共(?:预备)?党员|中国共产党(?:预备)?党员|(?:民革|民盟|民建|民进|农工党|农工民主党|致公党|九三学社|台盟)(?:党员|会员|盟员|成员|社员)?|九三学社社员|无党派(?:人士)?|群众|共青团员)(?=[,、;。)]|$)/;
const education =
  /(?<=^|[,、;。])((?:[\p{sc=Han}()]{0,10})(?:学历|学位|研究生|学士|硕士|博士|大学|本科|大专|中专|高中))(?:文化|毕业)?(?=[,、;。]|$)/u;
/** A place and 人; 负责人, 退役军人 and their like come from no place. */
const native =
  /籍贯:?\s*([\p{sc=Han}]{2,12}?)(?:人)?(?=[,、;。]|$)|(?<=^|[,、;。])([\p{sc=Han}]{2,10})(?<!负责|主持|召集|联系|发言|经办|代表|候选|带头|传承|创始|合伙|经纪|监护|当事|军|工|残疾|领导|证)人(?=[,、;。]|$)/u;

/** The name at the head of a curriculum: 王某某,女,汉族 or 王某某(女). */
export function biographyHead(plain: string): string | null {
  const match =
    /^\s*(?:(?:本人|我)叫)?([\p{sc=Han}·\s]{2,20}?)(?:同志)?\s*(?:\([^()]*\)\s*)?[,:]\s*(?=[男女]|曾用名|[\p{sc=Han}]{1,6}族|\d{4}年)/u.exec(
      plain,
    );
  return match?.[1]?.replace(/\s/g, '') ?? null;
}

/**
 * Reads the short curriculum in a folded paragraph, 王某某,女,汉族,1969年3月出生,中共党员, or in the first person of a
 * speech (我于1965年2月出生). Null where no birth, or no two of the other facts, stand in it. Facts that are not stated are null.
 */
export function readBiography(plain: string): Biography | null {
  const text = plain.replace(/\s/g, '');
  const birth = born.exec(text);
  const [year, month] = birth ? [birth[1] ?? birth[3], birth[2] ?? birth[4]] : [];
  const [y, m] = [readNumeral(year ?? ''), readNumeral(month ?? '')];
  const head = text.slice(0, (birth?.index ?? 0) + 160);
  const place = native.exec(head);
  const read: Biography = {
    gender: /(?<=^|[,、;(])([男女])(?=[,、;。)]|$)/.exec(head)?.[1] ?? null,
    ethnicity: /(?<=^|[,、;(])([\p{sc=Han}]{1,6}族)(?=[,、;。)]|$)/u.exec(head)?.[1] ?? null,
    born: y !== null && m !== null && m >= 1 && m <= 12 ? `${y}-${String(m).padStart(2, '0')}` : null,
    nativePlace: (place?.[1] ?? place?.[2])?.replace(/^本地$/, '') || null,
    party: party.exec(head)?.[1] ?? (/加入中国共产党/.test(head) ? '中共党员' : null),
    education: education.exec(head)?.[1] ?? null,
  };
  const facts = Object.values(read).filter((value) => value !== null).length;
  return read.born || facts > 2 ? (facts ? read : null) : null;
}
