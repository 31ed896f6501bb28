import { afterPost } from '../read/acts/act-names.ts';
import { fold } from '../text/fold.ts';
import { numeralClass, readNumeral } from '../text/numerals.ts';
import type { Compiled } from './compile.ts';

const hour = new RegExp(
  `(上午|下午|晚上?|中午)?\\s*([${numeralClass}]{1,3})\\s*(?:[:∶]\\s*(\\d{2})|[时点]([${numeralClass}]{1,3})?分?)`,
);

/** The first hour that a line names; null where it names none that a clock shows. */
function readTime(plain: string): string | null {
  const match = hour.exec(plain);
  if (!match) return null;
  const [, half = '', h = '', m, han] = match;
  const base = readNumeral(h);
  const minutes = m ? Number(m) : han ? (readNumeral(han) ?? 0) : 0;
  if (base === null || base > 23 || minutes > 59) return null;
  const hours = /下午|晚/.test(half) && base < 12 ? base + 12 : base;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Hour (24 hours, `09:00`), place and chair of a meeting, as far as its papers say. */
export interface Setting {
  time: string | null;
  place: string | null;
  chair: string | null;
}

const chairForms = [
  /(?:主\s*持人?|执行主席)\s*[:\s]\s*(?:[\p{sc=Han}]{0,16}(?:主任|主席|委员|[长记])\s+)?([\p{sc=Han}·]{2,12}|[\p{sc=Han}](?:\s+[\p{sc=Han}]){1,3})(?=\s|[,。、(]|$)/u,
  /(?:主任|副主任|主席|副主席)([\p{sc=Han}·]{2,12}?)(?:在.{2,30})?主持(?:了|召开)?(?:会议|第)?/u,
];

/** Hour, place and chair, from the schedule, the minutes or the news of a meeting. */
export function settingOf(documents: readonly Compiled[]): Setting {
  const setting: Setting = { time: null, place: null, chair: null };
  const order = ['schedule', 'other', 'meeting-news', 'notice'];
  const telling = documents
    .filter(({ section }) => order.includes(section.type))
    .sort((a, b) => order.indexOf(a.section.type) - order.indexOf(b.section.type));
  for (const { section } of telling) {
    if (section.type === 'other' && !/纪要|记录/.test(fold(section.title))) continue;
    for (const { plain, text } of [...section.head, ...section.body].slice(0, 16)) {
      if (section.type !== 'meeting-news') setting.time ??= section.type === 'notice' ? null : readTime(plain);
      const at = /(?:地\s*点|会议地点)\s*:\s*(\S.{1,40})$/d.exec(plain)?.indices?.[1];
      if (at) setting.place ??= text.slice(at[0], at[1]).replace(/[。;；]$/, '');
      const held = section.type === 'notice' ? /日在(.{2,20}?)(?:召开|举行)/d.exec(plain)?.indices?.[1] : undefined;
      if (held) setting.place ??= text.slice(held[0], held[1]);
      for (const form of chairForms) {
        const chair = new RegExp(form.source, 'du').exec(plain)?.indices?.[1];
        const named = chair && chair[0] + afterPost(text.slice(...chair));
        if (chair && named !== undefined) setting.chair ??= text.slice(named, chair[1]).replace(/\s+/g, '');
      }
    }
  }
  return setting;
}
