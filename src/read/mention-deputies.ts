import { isPersonName } from '../text/names.ts';
import { readActNames } from './act-names.ts';
import type { AddMention } from './mentions.ts';

/** Deputies: 补选王明、李强为代表, 选出的王明, 代表王明, 王明的代表资格. */
export function readDeputies(plain: string, text: string, add: AddMention): void {
  if (!/代表|选出/.test(plain)) return;
  const spans: [number, number][] = [];
  for (const match of plain.matchAll(
    /(?:补选|选举|增选)(?:了|产生)?(?:代表)?(?<who>[^,。;]{2,80}?)(?=[\d一二两三四五六七八九十]+\s*[名位](?:同志)?(?:为)?.{0,20}代表|同志为.{0,30}代表|为[^,。;]{0,30}代表|[,，]\p{sc=Han})/gu,
  ))
    spans.push([match.index + match[0].length - (match.groups?.who?.length ?? 0), match.index + match[0].length]);
  for (const match of plain.matchAll(/(?:确认|,|。|;|^|的)(?<who>[^,。;:的]{2,60})(?=的代表资格)/gu))
    spans.push([match.index + match[0].length - (match.groups?.who?.length ?? 0), match.index + match[0].length]);
  for (const match of plain.matchAll(
    /(?:选出的|选区的?)(?:[^,。;]{0,24}代表)?(?<who>[\p{sc=Han}·]{2,14}?)(?=因|,|、|提出|辞|去世|病故|逝世|调|的|等)/gu,
  ))
    spans.push([match.index + match[0].length - (match.groups?.who?.length ?? 0), match.index + match[0].length]);
  for (const match of plain.matchAll(
    /(?<=[省市区县镇乡届]人大|人民代表大会)代表(?<who>[\p{sc=Han}·]{2,14}?)(?=因|,|提出|辞|去世|病故|涉嫌)/gu,
  ))
    spans.push([match.index + 2, match.index + match[0].length]);
  for (const [start, end] of spans) {
    let from = start;
    const mark = /^.*(?:选出的|补选的?|当选的?|确认|代表)(?=\p{sc=Han})/u.exec(plain.slice(start, end));
    if (mark) from += mark[0].length;
    const cut = plain.slice(from, end).replace(/等?\s*[\d一二两三四五六七八九十]+\s*[名位].*$/, '').length;
    const persons = readActNames(plain, text, from, from + cut);
    for (const person of persons ?? [])
      if (isPersonName(person.name)) add(person.index, person.name.length, '代表', 'deputy');
  }
}
