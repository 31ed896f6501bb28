import { matchesOf } from '../../text/matches.ts';
import { isPersonName } from '../../text/names.ts';
import { readActNames } from '../acts/act-names.ts';
import type { AddMention } from './mentions.ts';

/** A word behind which deputies are named, and how far the names go. */
const ahead: readonly [RegExp, RegExp][] = [
  [
    /(?:补选|增选|选举)(?:了|产生)?(?:代表)?/g,
    /^[^,。;]{2,80}?(?=[\d一二两三四五六七八九十]+\s*[名位](?:同志)?(?:为)?.{0,20}代表(?!大会)|同志为.{0,30}代表(?!大会)|为[^,。;]{0,30}代表(?!大会)|,[\u3400-\u9fff])/,
  ],
  [/补选(?:了)?(?:代表)?[\d一二两三四五六七八九十]+\s*[名人位]\(/g, /^[^()。;]{2,80}(?=\))/],
  [/关于/g, /^[\u3400-\u9fff·]{2,8}?(?=(?:同志)?代表资格)/],
  [
    /[省市县区旗镇乡团]的/g,
    /^[\u3400-\u9fff·]{2,8}?(?=(?:[和、][^,。;、]{2,12}的[\u3400-\u9fff·]{2,8})?(?:调离|调出|去世|病故|逝世|迁出|辞去)[^。;]{0,60}代表资格[^。;]{0,6}终止)/,
  ],
  [/选出的|选区的?/g, /^(?:[^,。;]{0,24}代表)?[\u3400-\u9fff·]{2,14}?(?=因|,|、|提出|辞|去世|病故|逝世|调|的|等)/],
  [
    /(?:[省市区县镇乡届国]人大|人民代表大会|原)代表/g,
    /^[\u3400-\u9fff·]{2,14}?(?=同志|因|,|提出|辞|去世|病故|逝世|调离|涉嫌|采取|实行)/,
  ],
  [
    /罢免|终止|暂停/g,
    /^(?!其|该|个别|部分)[\u3400-\u9fff·]{2,14}?(?=同志|的?(?:[省市区县镇乡]|全国)?(?:人大|人民代表大会)?代表(?:资格|职务))/,
  ],
  [
    /对(?=[\u3400-\u9fff·]{2,8}(?:实行|采取|执行|依法))/g,
    /^[\u3400-\u9fff·]{2,8}?(?=(?:实行|采取|执行|依法)[^,。;]{0,12}(?:逮捕|强制措施|拘留))/,
  ],
];
const qualified = /(?:^|确认|[,。;的])([^,。;:的]{2,60})$/;
const lead = /^.*(?:选出的|补选的?|当选的?|确认|代表)(?=[\u3400-\u9fff])/;

/** Deputies: 补选王明、李强为代表, 补选2名(王明、李强), 选出的王明, 人大代表王明因…, 王明的代表资格, 甲区的王明调离….*/
export function readDeputies(plain: string, text: string, add: AddMention): void {
  const spans: [number, number][] = [];
  for (const [word, names] of ahead) {
    for (const match of matchesOf(plain, word)) {
      const start = match.index + match[0].length;
      const length = names.exec(plain.slice(start, start + 140))?.[0].length;
      if (length) spans.push([start, start + length]);
    }
  }
  for (let at = plain.indexOf('的代表资格'); at >= 0; at = plain.indexOf('的代表资格', at + 5)) {
    const length = qualified.exec(plain.slice(Math.max(0, at - 70), at))?.[1]?.length;
    if (length) spans.push([at - length, at]);
  }
  for (const [start, end] of spans) {
    const from = start + (lead.exec(plain.slice(start, end))?.[0].length ?? 0);
    const counted = /等?\s*[\d一二两三四五六七八九十]+\s*[名位]/.exec(plain.slice(from, end));
    const persons = readActNames(plain, text, from, counted ? from + counted.index : end);
    for (const person of persons ?? [])
      if (isPersonName(person.name)) add(person.index, person.length, '代表', 'deputy');
  }
}
